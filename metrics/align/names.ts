/** The most bytes of a part of a path; file systems allow 255, of which the number and a temporary suffix take some. */
const MOST_BYTES = 160;

/**
 * The beginnings of the names of a photo's faces: its own name without the suffix, in the same sub-folders, as these may
 * be labels. Names that would lead elsewhere, or that some systems do not allow, are changed.
 *
 * @param taken Those of other photos, in lower case; the new one is added.
 */
export function freeStem(name: string, taken: Set<string>): string {
  const parts = name.replace(/\.[^./\\]*$/, "").split(/[/\\]+/)
    .filter((part) => !/^\.{0,2}$/.test(part))
    .map(plainPart);
  const stem = parts.join("/") || "face";
  let free = stem;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem}-${n}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Without signs that systems refuse or the data loader skips. */
function plainPart(part: string): string {
  // deno-lint-ignore no-control-regex
  const plain = part.replace(/[<>:"|?*\x00-\x1f]|^\.|[. ]$/g, "_");
  let [text, bytes] = ["", 0];
  for (const letter of plain) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > MOST_BYTES) break;
    text += letter;
  }
  return text;
}
