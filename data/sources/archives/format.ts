/** The formats of archives, by their first bytes or their names. */
import type { RandomAccess } from "./bytes.ts";
import { isLfsPointer, LFS_POINTER } from "../git_lfs.ts";
import { isTarHeader } from "./tar_header.ts";
import { isUrl } from "../address.ts";

/** Formats that can be read, some once they are unpacked. */
export type Format = "zip" | "tar" | "parquet" | "gzip" | "zstd";

/** Names of files that may be archives of images. */
export const ARCHIVE_NAME = /\.(zip|tar|parquet|tgz|tzst|tar\.(gz|zst))$/i;

const MAGIC: readonly (readonly [Format, readonly number[]])[] = [
  ["zip", [0x50, 0x4b]], // PK
  ["parquet", [0x50, 0x41, 0x52, 0x31]], // PAR1
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
];

const HOW = "unpack it, and give the folder";

/** Formats that are recognised by their first bytes, and not read. */
const OTHERS: readonly (readonly [readonly number[], string])[] = [
  [[0x37, 0x7a, 0xbc, 0xaf], `it is a 7z archive, which is not read: ${HOW}`],
  [[0x52, 0x61, 0x72, 0x21], `it is a RAR archive, which is not read: ${HOW}`],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "it is packed by xz, which is not read: unpack it with xz -d"],
  [[0x42, 0x5a, 0x68], "it is packed by bzip2, which is not read: unpack it with bzip2 -d"],
  [[0x04, 0x22, 0x4d, 0x18], "it is packed by LZ4, which is not read: unpack it with lz4 -d"],
  [[0x89, 0x48, 0x44, 0x46], "it is an HDF5 file, which is not read: save its images as files"],
  [[0x53, 0x51, 0x4c, 0x69], "it is an SQLite file, which is not read: save its images as files"],
  [[0x93, 0x4e, 0x55, 0x4d], "it is a NumPy file, which is not read: save its images as files"],
  [[0xff, 0xd8, 0xff], "it is an image: give the folder that holds it"],
  [[0x89, 0x50, 0x4e, 0x47], "it is an image: give the folder that holds it"],
];

/**
 * The format by the content, or else by the name.
 *
 * @throws {Error} When the content is in a format that is not read.
 */
export async function formatOf(bytes: RandomAccess): Promise<Format | undefined> {
  const start = await bytes.read(0, Math.min(1024, bytes.size));
  const begins = (magic: readonly number[]) => magic.every((byte, i) => start[i] === byte);
  const known = MAGIC.find(([, magic]) => begins(magic));
  if (known) return known[0];
  if (isTarHeader(start.subarray(0, 512))) return "tar";
  const other = OTHERS.find(([magic]) => begins(magic))?.[1] ?? textOf(start);
  if (other) throw new Error(other);
  return formatOfName(bytes.name);
}

/** What a text is that was downloaded in place of an archive. */
function textOf(start: Uint8Array): string | undefined {
  if (isLfsPointer(start.subarray(0, 200))) return LFS_POINTER;
  const text = new TextDecoder().decode(start).replace(/^\ufeff/, "").trimStart().toLowerCase();
  const again = "check the address, and download it again";
  if (/^(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|title|script)\b/.test(text)) {
    return `it is a web page and not an archive: ${again}`;
  }
  if (/^<\?xml|^<error>/.test(text)) {
    return `it is an XML text and not an archive: ${again}`;
  }
  if (/^\{\s*"/.test(text)) return `it is a JSON text and not an archive: ${again}`;
  return undefined;
}

/** The format by the name in a path or an address. */
export function formatOfName(name: string): Format | undefined {
  const path = isUrl(name) ? new URL(name).pathname : name;
  if (/\.(tgz|tar\.gz)$/i.test(path)) return "gzip";
  if (/\.(tzst|tar\.zst)$/i.test(path)) return "zstd";
  return /\.(zip|tar|parquet)$/i.exec(path)?.[1].toLowerCase() as Format | undefined;
}
