/** Makes archives with other people's writers, so that the readers are tested against what is not their own. */
import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import { parquetWriteBuffer } from "npm:hyparquet-writer@0.17.0";
import { Buffer } from "node:buffer";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import tarStream from "npm:tar-stream@3.2.2";
import { checkRange, type RandomAccess } from "../data/sources/archives/bytes.ts";
import type { Chunk } from "../data/sources/archives/_parquet_pages.ts";

/** The name of a file and its bytes. */
export type Entry = readonly [name: string, bytes: Uint8Array];

configure({ useWebWorkers: false });

/** A zip; `level` 0 stores the entries, any other deflates them. */
export async function zipOf(
  entries: readonly Entry[],
  options: { level?: number; zip64?: boolean; password?: string; comment?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { comment, ...rest } = options;
  const writer = new ZipWriter(new BlobWriter(), { level: 0, keepOrder: true, ...rest });
  for (const [name, bytes] of entries) {
    await writer.add(name, name.endsWith("/") ? undefined : new Uint8ArrayReader(bytes), {
      directory: name.endsWith("/"),
    });
  }
  const blob = await writer.close(comment ? new TextEncoder().encode(comment) : undefined);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A tar, as POSIX wants it. */
export async function tarOf(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const pack = tarStream.pack();
  for (const [name, bytes] of entries) {
    if (name.endsWith("/")) pack.entry({ name, type: "directory" });
    else pack.entry({ name }, Buffer.from(bytes));
  }
  pack.finalize();
  const parts = await Array.fromAsync(pack as AsyncIterable<Uint8Array<ArrayBuffer>>);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Bytes of a tar's headers, and of what all files in it are filled up to multiples of. */
export const TAR_BLOCK = 512;

/** Whether a file of a tar begins there. */
export const isTarHeaderAt = (bytes: Uint8Array, at: number): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(at + 257, at + 262)) === "ustar";

/** The same tar with right sums in its headers, so that what else they say is looked at. */
export function withTarSums<T extends Uint8Array>(bytes: T): T {
  for (let at = 0; at + TAR_BLOCK <= bytes.length; at += TAR_BLOCK) {
    if (!isTarHeaderAt(bytes, at)) continue;
    bytes.fill(0x20, at + 148, at + 156);
    const sum = bytes.subarray(at, at + TAR_BLOCK).reduce((a, b) => a + b, 0);
    bytes.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, "0")}\0 `), at + 148);
  }
  return bytes;
}

/** A record of pax, of less than 100 characters; its length counts its own digits. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  return `${rest.length + (rest.length + 2 < 10 ? 1 : 2)}${rest}`;
}

/** A row of a Hugging Face image data set. */
export interface Row {
  readonly bytes?: Uint8Array;
  readonly path?: string;
  readonly label?: number;
}

/** A Parquet file as Hugging Face writes it. */
export function parquetOf(
  rows: readonly Row[],
  options: {
    readonly rowGroupSize?: number;
    readonly classes?: readonly string[];
    readonly labels?: "INT64" | "DOUBLE";
    readonly codec?: "SNAPPY" | "ZSTD" | "GZIP" | "BROTLI" | "UNCOMPRESSED";
  } = {},
): Uint8Array<ArrayBuffer> {
  const { rowGroupSize = 5, classes, labels = "INT64", codec } = options;
  const labelOf = ({ label = 0 }: Row) => labels === "INT64" ? BigInt(label) : label;
  const features = { label: { names: classes, _type: "ClassLabel" }, image: { _type: "Image" } };
  return new Uint8Array(parquetWriteBuffer({
    columnData: [
      {
        name: "image",
        data: rows.map(({ bytes, path }) => ({ bytes: bytes ?? null, path: path ?? null })),
      },
      ...(classes ? [{ name: "label", data: rows.map(labelOf) }] : []),
    ],
    schema: [
      { name: "schema", num_children: classes ? 2 : 1 },
      { name: "image", num_children: 2, repetition_type: "OPTIONAL" },
      { name: "bytes", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
      { name: "path", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      ...(classes ? [{ name: "label", type: labels, repetition_type: "OPTIONAL" } as const] : []),
    ],
    rowGroupSize,
    codec,
    compressors: {
      ZSTD: (bytes) => new Uint8Array(zstdCompressSync(bytes)),
      GZIP: (bytes) => new Uint8Array(gzipSync(bytes)),
      BROTLI: (bytes) => new Uint8Array(brotliCompressSync(bytes)),
    },
    kvMetadata: [{ key: "huggingface", value: JSON.stringify({ info: { features } }) }],
  }));
}

/**
 * Pages of the first version, plain and by a dictionary, of the words dog, none, dog, cat, one, two!, as Apache Arrow writes
 * them: headers in Thrift's compact protocol, where 0x15 begins a 32-bit field and numbers are doubled, and definition
 * levels as runs behind their length.
 */
export function firstVersionChunk(): { readonly bytes: RandomAccess; readonly chunk: Chunk } {
  const value = (words: string) => [words.length, 0, 0, 0, ...new TextEncoder().encode(words)];
  const page = (
    type: number,
    header: number[],
    body: number[],
  ) => [0x15, type * 2, 0x15, body.length * 2, 0x15, body.length * 2, ...header, 0, 0, ...body];
  const dictionary = page(2, [0x4c, 0x15, 2 * 2, 0x15, 0], [...value("cat"), ...value("dog")]);
  const data = (rows: number, encoding: number, body: number[]) =>
    page(0, [0x2c, 0x15, rows * 2, 0x15, encoding * 2, 0x15, 6, 0x15, 6], body);
  const [PLAIN, RLE_DICTIONARY] = [0, 8];
  const levels = [2, 0, 0, 0, 1 << 1 | 1, 0b1101]; // the second of four is missing
  const coded = data(4, RLE_DICTIONARY, [...levels, 1, 1 << 1 | 1, 0b011]);
  const plain = data(2, PLAIN, [2, 0, 0, 0, 2 << 1, 1, ...value("one"), ...value("two!")]);
  const whole = Uint8Array.from([...dictionary, ...coded, ...plain]);
  const chunk = {
    offset: 0,
    length: whole.length,
    rows: 6,
    codec: "UNCOMPRESSED",
    type: "BYTE_ARRAY",
    path: [
      { name: "schema", num_children: 1 },
      { name: "image", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
    ],
  } as const;
  return { bytes: memoryFile(whole), chunk };
}

/** Bytes in memory as a file. */
export function memoryFile(bytes: Uint8Array<ArrayBuffer>): RandomAccess {
  return {
    name: "x",
    size: bytes.length,
    version: "",
    read: (offset, length) => {
      checkRange(bytes.length, offset, length);
      return Promise.resolve(bytes.slice(offset, offset + length));
    },
  };
}
