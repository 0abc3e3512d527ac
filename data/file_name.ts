/** The most bytes of a name; file systems allow 255, of which the number and a temporary suffix take some. */
const MOST_BYTES = 160;

/** A text as a file's name, or as a part of one: without signs that systems refuse or the data loader skips, and not too long. */
export function plainName(part: string): string {
  // deno-lint-ignore no-control-regex
  const plain = part.replace(/[<>:"|?*/\\\x00-\x1f]|^\.|[. ]$/g, "_");
  let [text, bytes] = ["", 0];
  for (const letter of plain) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > MOST_BYTES) break;
    text += letter;
  }
  return text;
}
