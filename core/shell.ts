/** Words that need no quotes. */
const HARMLESS = /^[\w@%+=:,./-]+$/;

/** Quotes a word for a shell, if it needs quotes. */
export function quote(word: string): string {
  if (HARMLESS.test(word)) return word;
  if (Deno.build.os === "windows") return `"${word}"`; // File names cannot contain such quotes there.
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A command that can be pasted into a shell, its words quoted where needed. */
export function commandLine(...words: readonly string[]): string {
  return words.map(quote).join(" ");
}
