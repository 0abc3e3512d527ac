/** Words that a shell hands on as they are. */
const HARMLESS = /^[\w@%+=:,./-]+$/;

/** A word of a command as it can be pasted into a shell: quoted where it holds more than harmless characters. */
export function quote(word: string): string {
  if (HARMLESS.test(word)) return word;
  if (Deno.build.os === "windows") return `"${word}"`; // No name has such quotes there.
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** The flag with which Deno may read or write at a path. */
export function allowing(kind: "read" | "write", path: string): string {
  return `--allow-${kind}=${quote(path.replaceAll(",", ",,"))}`; // A comma alone begins another path.
}
