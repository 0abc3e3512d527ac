import { createHash } from "node:crypto";
import { type RandomAccess, readAhead } from "./_bytes.ts";
import { messageOf } from "./_check.ts";
import { column } from "./_column.ts";
import { MOST_IMAGE_BYTES, sourceOf } from "./_indexed.ts";
import { labelIds } from "./_labels.ts";
import { entryName, isImageName, packNames } from "./_names.ts";
import type { Source } from "./image_file.ts";

const BLOCK_BYTES = 512;
/** The most bytes of a label or of a long name. */
const MOST_TEXT_BYTES = 2 ** 16;

/**
 * The images in a tar archive, read in place. Tar has no directory, so opening it goes through all headers once; some
 * 20 bytes an image are kept of them.
 *
 * In a shard of a WebDataset the files of a sample share their name up to the first dot: `0001.cls`, or `label` in
 * `0001.json`, becomes the label of `0001.jpg`.
 *
 * @throws {Error} When the archive is cut off, damaged or compressed, or holds no images.
 */
export async function fromTar(bytes: RandomAccess): Promise<Source> {
  const names = packNames();
  const [offsets, sizes, labels] = [column(53), column(32), labelIds()];
  const hash = createHash("sha256");
  let sample = { key: "", images: 0, label: undefined as string | undefined };
  const peek = readAhead(bytes);
  for await (const { name: path, offset, size } of members(bytes, peek)) {
    const name = entryName(path);
    const key = sampleKey(name);
    if (key !== sample.key) sample = { key, images: 0, label: undefined };
    hash.update(`${name}\0${offset}\0${size}\0`);
    if (isImageName(name)) {
      names.add(name);
      offsets.push(offset);
      sizes.push(Math.min(size, 2 ** 32 - 1));
      labels.push(sample.label);
      sample.images++;
    } else if (/\.(cls|json)$/i.test(name) && size <= MOST_TEXT_BYTES) {
      sample.label = readLabel(name, await peek(offset, size)) ?? sample.label;
      labels.setLast(sample.images, sample.label);
    }
  }

  const identity = `tar ${bytes.size} ${hash.digest("hex")}`;
  return sourceOf(names.finish(), {
    read: async (entry) => {
      const size = sizes.at(entry);
      try {
        if (size > MOST_IMAGE_BYTES) throw new Error(`its size of ${size} bytes cannot be right`);
        return await bytes.read(offsets.at(entry), size);
      } catch (error) {
        throw new Error(`Cannot read the image from the tar: ${messageOf(error)}.`, {
          cause: error,
        });
      }
    },
    label: (entry) => labels.at(entry),
    fingerprint: () => Promise.resolve(`${identity} ${bytes.version}`),
    identity: () => Promise.resolve(identity),
  });
}

/** Whether a block is the header of a tar archive: the sum of its bytes stands in it. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK_BYTES) return false;
  const CHECKSUM_AT = 148;
  let sum = 8 * 0x20; // the sum is made with spaces in its own place
  for (let i = 0; i < BLOCK_BYTES; i++) {
    if (i < CHECKSUM_AT || i >= CHECKSUM_AT + 8) sum += block[i];
  }
  return sum === readNumber(block.subarray(CHECKSUM_AT, CHECKSUM_AT + 8));
}

interface Member {
  readonly name: string;
  /** Of its bytes, in the archive. */
  readonly offset: number;
  /** In bytes. */
  readonly size: number;
}

/** All plain files, in the formats of POSIX (ustar, pax) and of GNU. */
async function* members(
  bytes: RandomAccess,
  peek: ReturnType<typeof readAhead>,
): AsyncGenerator<Member, void, void> {
  let at = 0;
  let next: { name?: string; size?: number } = {}; // what an extended header says about the file behind it
  while (at + BLOCK_BYTES <= bytes.size) {
    const block = await peek(at, BLOCK_BYTES);
    if (block.every((byte) => byte === 0)) return;
    if (!isTarHeader(block)) {
      throw new Error(`it is damaged at byte ${at}, where a file should begin; copy it again`);
    }
    const type = String.fromCharCode(block[156]);
    const isExtension = "xLgK".includes(type);
    const offset = at + BLOCK_BYTES;
    const name = next.name ?? headerName(block);
    const size = (isExtension ? undefined : next.size) ?? readNumber(block.subarray(124, 136));
    if (!(size >= 0 && offset + size <= bytes.size)) {
      throw new Error(
        `it is cut off or damaged at byte ${at}: the file "${entryName(name)}" is said to have ` +
          `${size} bytes; copy or download it again`,
      );
    }
    if (isExtension) {
      if (size <= MOST_TEXT_BYTES) next = { ...next, ...extension(type, await peek(offset, size)) };
    } else {
      if (type === "0" || type === "\0" || type === "7") yield { name, offset, size };
      next = {};
    }
    at = offset + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  if (at === 0) throw new Error("it is empty or cut off; copy or download it again");
}

const utf8 = new TextDecoder();

function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return utf8.decode(end < 0 ? field : field.subarray(0, end));
}

/** POSIX puts the first part of a long path into a field of its own. */
function headerName(block: Uint8Array): string {
  const isPosix = text(block.subarray(257, 263)) === "ustar";
  const prefix = isPosix ? text(block.subarray(345, 500)) : "";
  const name = text(block.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** A number as octal digits, or, with the first bit set, in base 256; NaN when it is neither. */
function readNumber(field: Uint8Array): number {
  if (field[0] === 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = text(field).trim();
  return digits === "" ? 0 : /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : NaN;
}

/** Name and size from pax records, "LENGTH KEY=VALUE" and a line's end each, or from GNU's long name. */
function extension(type: string, body: Uint8Array): { name?: string; size?: number } {
  if (type === "L") return { name: text(body) };
  const found: { name?: string; size?: number } = {};
  if (type !== "x") return found;
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at);
    const length = Number(utf8.decode(body.subarray(at, Math.max(at, space))));
    if (space < 0 || !(length > space - at)) break;
    const [, key, value] = /^([^=]*)=([^]*)\n$/.exec(
      utf8.decode(body.subarray(space + 1, at + length)),
    ) ?? [];
    if (key === "path") found.name = value;
    if (key === "size") found.size = /^\d+$/.test(value) ? Number(value) : NaN;
    at += length;
  }
  return found;
}

/** The path without what follows the first dot of the file's name: equal for all files of a WebDataset's sample. */
function sampleKey(name: string): string {
  const dot = name.indexOf(".", name.lastIndexOf("/") + 1);
  return dot < 0 ? name : name.slice(0, dot);
}

function readLabel(name: string, body: Uint8Array): string | undefined {
  if (/\.cls$/i.test(name)) return text(body).trim() || undefined;
  try {
    const label = JSON.parse(utf8.decode(body))?.label;
    return ["string", "number"].includes(typeof label) ? String(label) : undefined;
  } catch {
    return undefined;
  }
}
