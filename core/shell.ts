/** Words that a shell hands on as they are. */
const HARMLESS = /^[\w@%+=:,./-]+$/;

/** A word of a command as it can be pasted into a shell: quoted where it holds more than harmless characters. */
export function quote(word: string): string {
  if (HARMLESS.test(word)) return word;
  if (Deno.build.os === "windows") return `"${word}"`; // No name has such quotes there.
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A command that can be pasted into a shell: words with other than harmless characters are quoted. */
export function commandLine(...words: readonly string[]): string {
  return words.map(quote).join(" ");
}
