/** The names of images in folders and archives. */
import { CONTROL } from "../../../core/one_line.ts";

/** Which names are of image files. */
export const IMAGE_NAME = /\.(jpe?g|jpe|jfif|jif|png|webp)$/i;

/** Folders that systems make on their own, for thumbnails and for what was deleted. */
const SYSTEM_NAMES =
  "__MACOSX|@eaDir|@Recycle|@Recently-Snapshot|@tmp|@__thumb|#recycle|#snapshot|" +
  "\\$RECYCLE\\.BIN|RECYCLER|System Volume Information|lost\\+found";

/** Names that are hidden, or lie in a hidden or a system folder. */
const HIDDEN = new RegExp(`(^|/)(\\.|(${SYSTEM_NAMES})(/|$))`, "i");

/** Whether a name is hidden, or lies in a hidden folder, or in one that a system made on its own. */
export function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** Parts of a path that lead nowhere, or out of the folder: nothing, `.` and `..`. */
const EMPTY_PART = /(^|\/)\.{0,2}(\/|$)/;

const MOST_CHARACTERS = 4096;

/** Whether a name is that of an image file that is not hidden. */
export function isImageName(name: string): boolean {
  return IMAGE_NAME.test(name) && !isHidden(name);
}

/**
 * The name of an archive's entry in a form that is safe to show: relative, with `/`, and without control characters.
 * Empty for a folder.
 */
export function entryName(name: string): string {
  name = name.replaceAll("\\", "/");
  if (name.endsWith("/")) return "";
  if (EMPTY_PART.test(name)) {
    name = name.split("/").filter((part) => !["", ".", ".."].includes(part)).join("/");
  }
  return name.replace(CONTROL, "\ufffd").slice(-MOST_CHARACTERS);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin = new TextDecoder("windows-1252");

/**
 * A name in an archive. Most are UTF-8, whether the archive says so or not; the others are in old code pages that nothing
 * names, and must stay different from one another.
 */
export function decodeName(name: Uint8Array): string {
  try {
    return utf8.decode(name);
  } catch {
    return latin.decode(name);
  }
}

/** Something with a name. */
export interface Named {
  readonly name: string;
}

/** The entries sorted by name, by code units; of those with one name, only the last. */
export function sortedByName<T extends Named>(entries: readonly T[]): readonly T[] {
  if (entries.every(({ name }, i) => i === 0 || entries[i - 1].name < name)) return entries;
  return entries.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
    .filter(({ name }, i, sorted) => name !== sorted[i + 1]?.name);
}

/**
 * The label of each name, where folders are classes: where there are several of them, at one depth, and every image lies
 * in one (as Hugging Face has it). Elsewhere no name has a label.
 */
export function folderLabels(entries: readonly Named[]): (name: string) => string | undefined {
  const none = () => undefined;
  let [first, previous]: (string | undefined)[] = [];
  let isOne = true;
  for (const { name } of entries) {
    const slash = Math.max(0, name.lastIndexOf("/"));
    if (slash === previous?.length && name.startsWith(previous)) continue;
    previous = name.slice(0, slash);
    first ??= previous;
    if (previous === "" || previous.split("/").length !== first.split("/").length) return none;
    if (previous !== first) isOne = false;
  }
  return isOne ? none : (name) => name.split("/").at(-2);
}

/**
 * The label of each name where most folders are classes: that of its folder, at the depth at which most names are, and none
 * elsewhere. `undefined` where most lie in no folder.
 */
export function mostlyByFolder(
  entries: readonly Named[],
): ((name: string) => string | undefined) | undefined {
  const depthOf = (name: string) => name.split("/").length - 1;
  const counts = new Map<number, number>();
  for (const { name } of entries) counts.set(depthOf(name), (counts.get(depthOf(name)) ?? 0) + 1);
  const [[depth]] = [...counts].sort(([, a], [, b]) => b - a);
  if (depth === 0) return undefined;
  return (name) => depthOf(name) === depth ? name.split("/").at(-2) : undefined;
}
