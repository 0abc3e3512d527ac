/** The directory at the end of a zip archive, which names all its files. */
import { sha256 } from "../../../core/hex.ts";
import { createHash, HAS_NODE } from "../../../core/node.ts";
import { quote } from "../../../core/shell.ts";
import { decodeName } from "../choice/names.ts";
import type { RandomAccess } from "./bytes.ts";
import { existsFile } from "./once.ts";

/** Named as in the description of the format, PKWARE's APPNOTE.TXT. */
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_END_64_LOCATOR = 0x07064b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 65535;
const MOST_PARTS = 1000;
/** The system that has made an entry, and how the mode of a symbolic link begins there. */
const UNIX = 3;
const LINK_MODE = 0xa;

/** Where the directory lies. */
export interface Directory {
  readonly offset: number;
  readonly size: number;
  /** What to add to all offsets in the archive, where something has been put before it. */
  readonly shift: number;
}

/** Finds the directory by the record after it, which ends with a comment of any length. */
export async function findDirectory(bytes: RandomAccess): Promise<Directory> {
  const length = Math.min(bytes.size, END_BYTES + MOST_COMMENT_BYTES);
  const tail = viewOf(await bytes.read(bytes.size - length, length));
  let at = length - END_BYTES;
  const isEnd = () =>
    tail.getUint32(at, true) === DIRECTORY_END &&
    at + END_BYTES + tail.getUint16(at + 20, true) <= length;
  while (at >= 0 && !isEnd()) at--;
  if (at < 0) {
    throw new Error(
      sayPart(baseOf(bytes.name)) ??
        "it is cut off: a zip ends with its directory; copy or download it again",
    );
  }
  const parts = 1 +
    Math.max(
      tail.getUint16(at + 4, true) % 0xffff,
      await largePart(bytes, at + bytes.size - length),
    );
  if (parts > 1) throw new Error(await saySplit(bytes.name, parts));
  let endsAt = bytes.size - length + at;
  let [size, offset] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
  if (size === 0xffffffff || offset === 0xffffffff || tail.getUint16(at + 10, true) === 0xffff) {
    const large = await findLargeDirectory(bytes, endsAt);
    if (large) ({ size, offset, endsAt } = large);
  }
  const shift = endsAt - size - offset;
  if (shift < 0) throw new Error("it is damaged: its directory does not fit in the file");
  return { offset: offset + shift, size, shift };
}

/** Which part of a split zip this is by zip64, counted from 0. */
async function largePart(bytes: RandomAccess, end: number): Promise<number> {
  if (end < 20) return 0;
  const locator = viewOf(await bytes.read(end - 20, 20));
  const isLocator = locator.getUint32(0, true) === DIRECTORY_END_64_LOCATOR;
  return isLocator ? Math.max(0, locator.getUint32(16, true) - 1) : 0;
}

/** The name without its folder. */
const baseOf = (path: string) => path.split(/[/\\]/).at(-1)!;

/** The parts of x.zip are x.z01, x.z02 and so on; it is the last of them. */
async function saySplit(path: string, parts: number): Promise<string> {
  const missing: string[] = [];
  for (let part = 1; part < Math.min(parts, MOST_PARTS); part++) {
    const name = path.replace(/(\.zip)?$/i, `.z${String(part).padStart(2, "0")}`);
    if (!await existsFile(name).catch(() => false)) missing.push(baseOf(name));
  }
  const listed = missing.slice(0, 3).join(", ");
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : "";
  return `it is the last of ${parts} parts of a split zip, ` +
    (missing.length > 0
      ? `and ${listed}${more} ${
        missing.length > 1 ? "are" : "is"
      } missing: put all parts into one ` +
        `folder, and join them there with ${joining(baseOf(path))}`
      : `which is not read in parts: join them with ${joining(baseOf(path))}`);
}

/** What to do about one part of a split zip, by its name. */
function sayPart(name: string): string | undefined {
  const [, stem, suffix] = /^(.*)\.(z\d\d|\d{3})$/i.exec(name) ?? [];
  if (suffix === undefined) return undefined;
  const how = /^\d/.test(suffix)
    ? `cat ${quote(stem)}.??? > whole.zip, and give whole.zip`
    : joining(`${stem}.zip`);
  return `it is only one part of a split zip: join all parts with ${how}`;
}

function joining(name: string): string {
  return `zip -s 0 ${quote(name)} --out whole.zip, and give whole.zip`;
}

/** What zip64 says instead, in records right before the one at `end`. */
async function findLargeDirectory(bytes: RandomAccess, end: number) {
  if (end < 20) return undefined;
  const locator = viewOf(await bytes.read(end - 20, 20));
  if (locator.getUint32(0, true) !== DIRECTORY_END_64_LOCATOR) return undefined;
  const said = Number(locator.getBigUint64(8, true));
  for (const endsAt of [said, end - 20 - 56]) { // the second where something was put before the archive
    if (!(endsAt >= 0 && endsAt + 56 <= end)) continue;
    const record = viewOf(await bytes.read(endsAt, 56));
    if (record.getUint32(0, true) !== DIRECTORY_END_64) continue;
    const [size, offset] = [record.getBigUint64(40, true), record.getBigUint64(48, true)];
    return { size: Number(size), offset: Number(offset), endsAt };
  }
  throw new Error("it is damaged: its zip64 directory is not where it should be");
}

/** A file in a zip, as its directory describes it. */
export interface Entry {
  readonly name: string;
  /** Whether it is a symbolic link, whose bytes are the name that it leads to. */
  readonly isLink: boolean;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** In bytes, as it is in the archive. */
  readonly stored: number;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Of its local header, in the file. */
  readonly offset: number;
}

/** Visits all entries of the directory, whatever it says of their number: some writers count modulo 65536. */
export async function eachEntry(
  bytes: RandomAccess,
  directory: Directory,
  visit: (entry: Entry) => void,
): Promise<void> {
  const PIECE_BYTES = 2 ** 18; // more than a record can have
  const buffer = new Uint8Array(PIECE_BYTES);
  const end = directory.offset + directory.size;
  for (let at = directory.offset; at < end;) {
    const piece = await bytes.read(at, Math.min(PIECE_BYTES, end - at), buffer);
    const view = viewOf(piece);
    let from = 0;
    for (let length: number; (length = recordLength(view, from)) > 0; from += length) {
      visit(parseEntry(piece.subarray(from, from + length), directory.shift));
    }
    if (from === 0) {
      throw new Error(`its directory is damaged at byte ${at}; copy or download it again`);
    }
    at += from;
  }
}

/** In bytes; 0 where no record begins, or the record is cut off. */
function recordLength(view: DataView, at: number): number {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_HEADER) return 0;
  const parts = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const length = 46 + parts[0] + parts[1] + parts[2];
  return at + length <= view.byteLength ? length : 0;
}

function parseEntry(record: Uint8Array, shift: number): Entry {
  const view = viewOf(record);
  const extraAt = 46 + view.getUint16(28, true);
  const extra = record.subarray(extraAt, extraAt + view.getUint16(30, true));
  const { size, stored, offset } = largeSizes(extra, {
    size: view.getUint32(24, true),
    stored: view.getUint32(20, true),
    offset: view.getUint32(42, true),
  });
  return {
    name: decodeName(record.subarray(46, extraAt)),
    isLink: record[5] === UNIX && view.getUint16(40, true) >>> 12 === LINK_MODE,
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    size,
    stored,
    offset: offset + shift,
  };
}

/** The sizes and the offset; those that are too large for 32 bits are in the zip64 field. */
function largeSizes(
  extra: Uint8Array,
  sizes: { readonly size: number; readonly stored: number; readonly offset: number },
) {
  const names = (["size", "stored", "offset"] as const).filter((name) =>
    sizes[name] === 0xffffffff
  );
  if (names.length === 0) return sizes;
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = Math.min(view.getUint16(at + 2, true), extra.length - at - 4);
    if (view.getUint16(at, true) !== 1) continue;
    const large = names.slice(0, Math.floor(length / 8)).map((name, i) => [
      name,
      Number(view.getBigUint64(at + 4 + i * 8, true)),
    ]);
    return { ...sizes, ...Object.fromEntries(large) } as typeof sizes;
  }
  return sizes;
}

/** The directory has the names, sizes and check sums of all entries, so its hash identifies the content. */
export async function hashDirectory(
  bytes: RandomAccess,
  { offset, size }: Directory,
): Promise<string> {
  if (!HAS_NODE) return `zip ${bytes.size} ${await sha256(await bytes.read(offset, size))}`;
  const hash = createHash("sha256");
  const buffer = new Uint8Array(2 ** 18);
  for (let at = 0; at < size; at += buffer.length) {
    hash.update(await bytes.read(offset + at, Math.min(buffer.length, size - at), buffer));
  }
  return `zip ${bytes.size} ${hash.digest("hex")}`;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
