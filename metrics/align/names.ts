import { plainName } from "../../data/file_name.ts";

/**
 * The beginnings of the names of a photo's faces: its own name without the suffix, in the same sub-folders, as these may
 * be labels. Names that would lead elsewhere, or that some systems do not allow, are changed.
 *
 * @param taken Those of other photos, in lower case; the new one is added.
 */
export function freeStem(name: string, taken: Set<string>): string {
  const parts = name.replace(/\.[^./\\]*$/, "").split(/[/\\]+/)
    .filter((part) => !/^\.{0,2}$/.test(part))
    .map(plainName);
  const stem = parts.join("/") || "face";
  let free = stem;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem}-${n}`;
  taken.add(free.toLowerCase());
  return free;
}
