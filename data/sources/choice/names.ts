import { CONTROL } from "../../../core/one_line.ts";
import { column } from "../archives/column.ts";
import { type Groups, surveyNames } from "./kinds.ts";

/** Which names are of image files. */
export const IMAGE_NAME = /\.(jpe?g|jpe|jfif|jif|png|webp)$/i;

/** Folders that systems make on their own, for thumbnails and for what was deleted. */
const SYSTEM_NAMES =
  "__MACOSX|@eaDir|@Recycle|@Recently-Snapshot|@tmp|@__thumb|#recycle|#snapshot|" +
  "\\$RECYCLE\\.BIN|RECYCLER|System Volume Information|lost\\+found";

/** Names that are hidden, or of such folders. */
const HIDDEN = new RegExp(`(^|/)(\\.|(${SYSTEM_NAMES})(/|$))`, "i");

/** Whether a name is hidden, or lies in a folder that is, or in one that a system made on its own. */
export function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** Parts of a path that lead nowhere, or out of the folder: nothing, `.` and `..`. */
const EMPTY_PART = /(^|\/)\.{0,2}(\/|$)/;

const MOST_CHARACTERS = 4096;

/** Whether a name is of an image file that is not hidden. */
export function isImageName(name: string): boolean {
  return IMAGE_NAME.test(name) && !isHidden(name);
}

/**
 * The name of an archive's entry as a label that is safe to show: relative, with `/`, and without control characters.
 * A folder has none.
 */
export function entryName(name: string): string {
  name = name.replaceAll("\\", "/");
  if (name.endsWith("/")) return "";
  if (EMPTY_PART.test(name)) {
    name = name.split("/").filter((part) => !["", ".", ".."].includes(part)).join("/");
  }
  return name.replace(CONTROL, "\ufffd").slice(-MOST_CHARACTERS);
}

/** Many names, sorted by code units, each once. */
export interface Names {
  readonly length: number;
  /** The name at `index`. */
  at(index: number): string;
  /** How many names were added before this one; of equal names, the last one. */
  entry(index: number): number;
  /** The folder that stands for a class, where every image lies in such a folder. */
  label(name: string): string | undefined;
  /** The kinds of images, where samples have several. */
  readonly kinds?: Groups;
  /** The splits that folders are named for, where there are several. */
  readonly splits?: Groups;
}

/** Collects names. */
export interface NamePacker {
  add(name: string): void;
  finish(): Names;
}

/** A name is stored as what differs from the one before it; each 16th whole, to begin reading at. */
const BLOCK = 16;
const MOST_SHARED = 255;

/**
 * Stores names in a few bytes each, for a million of them and more: what a name shares with the one before it is not
 * repeated.
 */
export function packNames(): NamePacker {
  const blocks = column(32);
  let bytes = new Uint8Array(1024);
  let [end, count, previous, ascending] = [0, 0, "", true];
  const folders = classFolders();
  const survey = surveyNames();

  function add(name: string): void {
    if (count > 0 && name <= previous) ascending = false;
    if (ascending) survey.add(name); // else they are added again, in order
    const isFirst = count++ % BLOCK === 0;
    if (isFirst) blocks.push(end);
    const shared = isFirst ? 0 : sharedLength(previous, name);
    const rest = name.slice(shared);
    if (end + 3 + rest.length * 3 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + rest.length * 3);
      larger.set(bytes);
      bytes = larger;
    }
    const { written } = encoder.encodeInto(rest, bytes.subarray(end + 3));
    bytes[end] = shared;
    bytes[end + 1] = written & 255;
    bytes[end + 2] = written >> 8;
    end += 3 + written;
    previous = name;
    folders.add(name);
  }

  function at(index: number): string {
    let [from, name] = [blocks.at(Math.floor(index / BLOCK)), ""];
    for (let left = index % BLOCK; left >= 0; left--) {
      const start = from + 3;
      const shared = bytes[from];
      from = start + (bytes[from + 1] | bytes[from + 2] << 8);
      name = name.slice(0, shared) + decoder.decode(bytes.subarray(start, from));
    }
    return name;
  }

  return {
    add,
    finish: () =>
      ascending
        ? {
          length: count,
          at,
          entry: (index) => index,
          label: folders.finish(),
          ...survey.finish({ length: count, at }),
        }
        : sorted(Array.from({ length: count }, (_, i) => at(i))),
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The names in order, without all but the last of those that are equal. */
function sorted(names: readonly string[]): Names {
  const order = Uint32Array.from(names, (_, i) => i);
  order.sort((a, b) => names[a] < names[b] ? -1 : names[a] > names[b] ? 1 : a - b);
  const kept = order.filter((entry, i) => names[entry] !== names[order[i + 1]]);
  const packed = packNames();
  for (const entry of kept) packed.add(names[entry]);
  return { ...packed.finish(), entry: (index) => kept[index] };
}

/** How many code units two names have in common at their start, without half a character at its end. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  const isHalf = shared > 0 && (b.charCodeAt(shared - 1) & 0xfc00) === 0xd800;
  return isHalf ? shared - 1 : shared;
}

/** Folders are classes where there are several, at one depth, and no image lies elsewhere (as for Hugging Face). */
function classFolders() {
  let [previous, first, several, even] = ["", "", false, true];
  let depth: number | undefined;
  return {
    add(name: string) {
      if (!even) return;
      const slash = Math.max(0, name.lastIndexOf("/"));
      if (depth !== undefined && slash === previous.length && name.startsWith(previous)) return;
      const folder = name.slice(0, slash);
      previous = folder;
      const parts = folder === "" ? 0 : folder.split("/").length;
      if (depth === undefined) [depth, first] = [parts, folder];
      even = parts > 0 && parts === depth;
      several ||= folder !== first;
    },
    finish: () => (name: string) => even && several ? name.split("/").at(-2) : undefined,
  };
}
