import { messageOf } from "../../../core/errors.ts";
import type { RandomAccess } from "./bytes.ts";
import { type Choice, choose } from "../choice/choice.ts";
import { MOST_IMAGE_BYTES, type Opened, sourceOf } from "../opened.ts";
import { leaveOut, leaveOutFile, type LeftOut } from "../choice/left_out.ts";
import { followLink, type Node } from "./_links.ts";
import { decodeName, entryName, isHidden, isImageName, sortedByName } from "../choice/names.ts";
import { checkSum, unpackedRaw } from "../../zlib.ts";
import {
  type Directory,
  eachEntry,
  type Entry,
  findDirectory,
  hashDirectory,
  viewOf,
} from "./zip_directory.ts";

/** Named as in the description of the format, PKWARE's APPNOTE.TXT. */
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Methods that are not read; others are named by their numbers. */
const METHODS: Readonly<Record<number, string>> = {
  ...{ 1: "Shrink", 2: "Reduce", 3: "Reduce", 4: "Reduce", 5: "Reduce", 6: "Implode" },
  ...{ 9: "Deflate64", 10: "PKWARE's Implode", 12: "bzip2", 14: "LZMA", 20: "Zstandard" },
  ...{ 93: "Zstandard", 94: "MP3", 95: "XZ", 96: "JPEG", 97: "WavPack", 98: "PPMd" },
};
const ENCRYPTED = 1;
const MOST_TARGET_BYTES = 4096;
/** Deflate makes nothing smaller than by this factor. */
const MOST_INFLATION = 1032;
/** How much longer a local header may be than the directory says without taking a second read. */
const SLACK_BYTES = 64;

/**
 * The images in a zip archive, read in place: stored or deflated entries, zip64 too. At first only the directory at its
 * end is read.
 *
 * @throws {Error} When the archive is cut off, damaged or encrypted, holds no images, or only images that are compressed
 * in other ways; from `read()` of an image when its bytes are damaged.
 */
export async function fromZip(bytes: RandomAccess, choice: Choice = {}): Promise<Opened> {
  const directory = await findDirectory(bytes);
  const images: Entry[] = [];
  const leftOut: LeftOut = new Map();
  const links: Entry[] = [];
  const methods = new Set<string>(); // that are not read
  const add = (name: string, entry: Entry) => {
    if (isEncrypted(entry) || isRead(entry)) {
      images.push({ ...entry, name });
      return;
    }
    const method = methodOf(entry);
    methods.add(method);
    leaveOut(leftOut, `method ${method}`, name);
  };
  await eachEntry(bytes, directory, (entry) => {
    if (entry.isLink) return void links.push(entry);
    const name = entryName(entry.name);
    if (isImageName(name)) add(name, entry);
    else if (name !== "" && !isHidden(name)) leaveOutFile(leftOut, name);
  });
  if (links.length > 0) {
    const nodes = await nodesOf(bytes, directory);
    for (const name of new Set(links.map((link) => entryName(link.name)))) {
      if (!isImageName(name)) continue;
      const end = followLink(name, nodes);
      if (end) add(name, end);
      else leaveOut(leftOut, "dead link", name);
    }
  }
  if (methods.size > 0 && images.length === 0) {
    throw new Error(
      `its images are compressed by ${[...methods].join(" and ")}, and only stored and deflated ` +
        "ones are read; unpack it, and give the folder",
    );
  }
  if (images.length > 0 && images.every(isEncrypted)) {
    throw new Error("its images are encrypted; unpack it with the password, and give the folder");
  }
  const chosen = choose(sortedByName(images), choice);
  return sourceOf(chosen.entries, {
    read: async (entry) => {
      try {
        return await readEntry(bytes, entry);
      } catch (error) {
        throw new Error(`Cannot read the image from the zip: ${messageOf(error)}.`, {
          cause: error,
        });
      }
    },
    hashes: async () => {
      const hash = await hashDirectory(bytes, directory); // it holds the check sum of every image
      return { fingerprint: hash, identity: hash };
    },
    leftOut,
    kinds: chosen.kinds,
  });
}

/** The bytes of an entry, unpacked and checked. */
async function readEntry(bytes: RandomAccess, entry: Entry): Promise<Uint8Array> {
  const { method, stored, size, offset, crc } = entry;
  if (isEncrypted(entry)) throw new Error("it is encrypted");
  if (!isRead(entry)) {
    throw new Error(
      `it is compressed by ${methodOf(entry)}, and only stored and deflated are read`,
    );
  }
  if (Math.max(stored, size) > MOST_IMAGE_BYTES || size > stored * MOST_INFLATION) {
    throw new Error(`its size of ${size} bytes, ${stored} in the archive, cannot be right`);
  }
  const data = await readData(bytes, offset, stored);
  const image = method === STORED ? data : inflate(data, size);
  if (image.length !== size || checkSum(image) !== crc) {
    throw new Error("its bytes are damaged: size or check sum are not those of the directory");
  }
  return image;
}

function isEncrypted({ flags }: Entry): boolean {
  return (flags & ENCRYPTED) !== 0;
}

function isRead({ method }: Entry): boolean {
  return method === STORED || method === DEFLATED;
}

function methodOf({ method }: Entry): string {
  return METHODS[method] ?? `method ${method}`;
}

/** All entries by their names, and what symbolic links lead to. */
async function nodesOf(
  bytes: RandomAccess,
  directory: Directory,
): Promise<ReadonlyMap<string, Node<Entry>>> {
  const nodes = new Map<string, Node<Entry>>();
  const links: Entry[] = [];
  await eachEntry(bytes, directory, (entry) => {
    if (entry.isLink) links.push(entry);
    nodes.set(entryName(entry.name), { content: entry });
  });
  for (const link of links) {
    const name = entryName(link.name);
    const node = nodes.get(name);
    if (!node || !("content" in node) || node.content !== link) continue; // replaced by a later one
    const target = link.size <= MOST_TARGET_BYTES &&
      await readEntry(bytes, link).catch(() => undefined);
    if (target) nodes.set(name, { target: decodeName(target) });
    else nodes.delete(name);
  }
  return nodes;
}

/** The stored bytes of an entry, which follow a header of its own. */
async function readData(bytes: RandomAccess, offset: number, length: number): Promise<Uint8Array> {
  const HEADER_BYTES = 30;
  const most = Math.min(HEADER_BYTES + SLACK_BYTES + length, bytes.size - offset);
  const block = await bytes.read(offset, Math.max(most, HEADER_BYTES));
  const header = viewOf(block);
  if (header.getUint32(0, true) !== LOCAL_HEADER) {
    throw new Error("there is no entry where the directory says");
  }
  const start = HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  return start + length <= block.length
    ? block.subarray(start, start + length)
    : await bytes.read(offset + start, length);
}

/** Unpacks `size` bytes and no more. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    return unpackedRaw(data, Math.max(size, 1));
  } catch (cause) {
    throw new Error(`its bytes are damaged: they do not unpack to ${size} bytes`, { cause });
  }
}
