import { concat } from "deno-std/bytes/concat.js";
import { type Compressors, parquetReadObjects } from "hyparquet";
import type { ColumnMetaData, FileMetaData, SchemaElement } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { builtin } from "../../../core/node.ts";
import type { RandomAccess } from "./bytes.ts";
import { checkRuns } from "./_parquet_runs.ts";
import { readStruct, type Struct, structBytes } from "./_thrift.ts";

/** The values of one column in one row group, as the file's footer describes them. */
export interface Chunk {
  /** In bytes from the start of the file. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
  /** Rows, each with one value or none. */
  readonly rows: number;
  readonly codec: ColumnMetaData["codec"];
  readonly type: ColumnMetaData["type"];
  /** From the schema's root to the column. */
  readonly path: readonly SchemaElement[];
}

/** A part of a chunk that is compressed by itself, about 1 MB of values. */
export interface Page extends PageHeader {
  /** Of what follows its header, in bytes from the start of the file. */
  readonly offset: number;
  /** The page before it that holds the values which its own stand for. */
  readonly dictionary?: Page;
}

/** What stands before a page. */
interface PageHeader {
  readonly type: number;
  /** In bytes, as it is in the file. */
  readonly stored: number;
  /** In bytes, unpacked. */
  readonly unpacked: number;
  /** 0 for a page of a kind that is not read. */
  readonly values: number;
  /** By its number. */
  readonly encoding: number;
  /** Only of the second version of data pages: the bytes of its levels, which are not compressed. */
  readonly levels?: number;
  readonly isCompressed?: boolean;
}

const [DATA, DICTIONARY, DATA_2] = [0, 2, 3]; // types of pages
/** The names of encodings, by their numbers. */
const ENCODINGS = [
  ...["PLAIN", "GROUP_VAR_INT", "PLAIN_DICTIONARY", "RLE", "BIT_PACKED", "DELTA_BINARY_PACKED"],
  ...["DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY", "RLE_DICTIONARY", "BYTE_STREAM_SPLIT"],
];
const [PLAIN, RLE] = ["PLAIN", "RLE"].map((name) => ENCODINGS.indexOf(name));
/** Headers hold statistics, which are examples of the values: so nothing says how long they are. */
const HEADER_BYTES = [2 ** 10, 2 ** 16, 2 ** 22];
const MOST_PAGE_BYTES = 2 ** 30;
/** Images do not shrink, and texts by less than this. */
const MOST_INFLATION = 10_000;

/**
 * Goes through the headers of a chunk's pages. No page is read.
 *
 * @throws {Error} When they do not hold the chunk's rows.
 */
export async function* pagesOf(
  bytes: RandomAccess,
  chunk: Chunk,
): AsyncGenerator<Page, void, void> {
  const end = chunk.offset + chunk.length;
  let [at, rows] = [chunk.offset, 0];
  let dictionary: Page | undefined;
  while (rows < chunk.rows) {
    const { length, ...header } = await readPageHeader(bytes, at, end);
    const offset = at + length;
    const page: Page = { ...header, offset, dictionary };
    if (header.type === DICTIONARY) dictionary = { ...page, dictionary: undefined };
    else if (header.type === DATA || header.type === DATA_2) {
      if (header.values < 1 || rows + header.values > chunk.rows) throw damaged(at);
      yield page;
      rows += header.values;
    }
    at = offset + header.stored;
  }
}

async function readPageHeader(bytes: RandomAccess, at: number, end: number) {
  for (const most of HEADER_BYTES) {
    const block = await bytes.read(at, Math.max(0, Math.min(most, end - at)));
    try {
      const { struct, length } = readStruct(block);
      const header = headerOf(struct);
      if (header && at + length + header.stored <= end) return { ...header, length };
      break;
    } catch {
      if (most >= end - at) break; // else it may only have been cut off
    }
  }
  throw damaged(at);
}

/** Undefined where numbers are missing, or cannot be right. */
function headerOf({ 1: type, 2: unpacked, 3: stored, ...parts }: Struct): PageHeader | undefined {
  const isSecond = type === DATA_2;
  const part = (type === DICTIONARY ? parts[7] : isSecond ? parts[8] : parts[5]) as Struct ?? {};
  const isRead = type === DATA || type === DICTIONARY || isSecond;
  const [values, encoding] = isRead ? [part[1], part[isSecond ? 4 : 2]] : [0, 0];
  const levels = isSecond ? part[5] : 0;
  const header = { type, unpacked, stored, values, encoding, levels } as Required<PageHeader>;
  const isRight = Object.values(header).every(isCount) &&
    (!isSecond || (part[3] === values && part[6] === 0)) && // one value a row
    header.levels <= Math.min(header.unpacked, header.stored) &&
    header.unpacked <= MOST_PAGE_BYTES &&
    header.unpacked <= Math.max(2 ** 20, header.stored * MOST_INFLATION);
  return isRight ? { ...header, isCompressed: !isSecond || part[7] !== false } : undefined;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && value as number >= 0;
}

/**
 * The values of a page: bytes, text or numbers, and null or undefined where there is none. hyparquet gets the page as a
 * file of its own, unpacked and checked, in the first version.
 *
 * @throws {Error} When the page is damaged.
 */
export async function readPage(
  bytes: RandomAccess,
  chunk: Chunk,
  page: Page,
): Promise<readonly unknown[]> {
  const isCoded = ENCODINGS[page.encoding]?.endsWith("_DICTIONARY");
  if (isCoded && !page.dictionary) throw damaged(page.offset);
  const mostLevel = chunk.path.slice(1).filter((one) => one.repetition_type !== "REQUIRED").length;
  const parts: Uint8Array[] = [];
  for (const one of isCoded ? [page.dictionary!, page] : [page]) {
    const { type, values, encoding } = one;
    const unpacked = unpack(await bytes.read(one.offset, one.stored), one, {
      codec: chunk.codec,
      hasLevels: mostLevel > 0,
    });
    if (type !== DICTIONARY) {
      const name = ENCODINGS[encoding] ?? `number ${encoding}`;
      checkRuns(unpacked, { count: values, encoding: name, mostLevel });
    } else if (values > unpacked.length) throw new Error("its dictionary is damaged");
    parts.push(headerBytes(one, unpacked.length), unpacked);
  }
  const whole: Uint8Array<ArrayBuffer> = concat(parts);
  const file = { byteLength: whole.length, slice: () => whole.buffer };
  const metadata = metadataOf(chunk, whole.length, page.values);
  const rows = await parquetReadObjects({ file, metadata, utf8: false }).catch((cause) => {
    // What the package says is about its own code.
    throw new Error("a page of it is damaged: its values cannot be read", { cause });
  });
  const names = chunk.path.slice(1).map(({ name }) => name);
  // deno-lint-ignore no-explicit-any -- one value for each name on the way
  return rows.map((row) => names.reduce((value: any, name) => value?.[name], row));
}

/** The header of an unpacked page. */
function headerBytes({ type, values, encoding }: Page, size: number): Uint8Array {
  const start = [type === DICTIONARY ? DICTIONARY : DATA, size, size, undefined];
  return Uint8Array.from(structBytes(
    type === DICTIONARY
      ? [...start, undefined, undefined, structBytes([values, PLAIN])]
      : [...start, structBytes([values, encoding, RLE, RLE])],
  ));
}

/** The footer of a file that holds one page of one column, not compressed. */
function metadataOf({ path, type }: Chunk, length: number, rows: number): FileMetaData {
  const [size, num_rows] = [BigInt(length), BigInt(rows)];
  const meta_data = {
    type,
    codec: "UNCOMPRESSED" as const,
    encodings: [],
    num_values: num_rows,
    path_in_schema: path.slice(1).map(({ name }) => name),
    total_uncompressed_size: size,
    total_compressed_size: size,
    data_page_offset: 0n,
  };
  const columns = [{ file_offset: 0n, meta_data }];
  return {
    version: 1,
    metadata_length: 0,
    num_rows,
    schema: path.map((element, i) =>
      i < path.length - 1 ? { ...element, num_children: 1 } : element
    ),
    row_groups: [{ columns, total_byte_size: size, num_rows }],
  };
}

/**
 * Each of them stops at `size` bytes. The package's own GZIP, BROTLI and ZSTD go on to the end of what the data says,
 * where 500 bytes can stand for half a minute.
 */
const CODECS: Compressors = {
  ...compressors as Compressors,
  UNCOMPRESSED: (bytes) => bytes,
  GZIP: upTo("gunzipSync"),
  BROTLI: upTo("brotliDecompressSync"),
  ZSTD: upTo("zstdDecompressSync"),
};

function upTo(name: "gunzipSync" | "brotliDecompressSync" | "zstdDecompressSync") {
  return (bytes: Uint8Array, size: number): Uint8Array =>
    builtin("node:zlib")[name](bytes, { maxOutputLength: Math.max(size, 1) });
}

/** The content of a page; of the second version with the length of its levels before them, as the first has it. */
function unpack(
  bytes: Uint8Array,
  { unpacked: size, levels = 0, isCompressed = true, type }: Page,
  { codec, hasLevels }: { readonly codec: Chunk["codec"]; readonly hasLevels: boolean },
): Uint8Array {
  const decompress = CODECS[isCompressed ? codec : "UNCOMPRESSED"];
  if (!decompress) {
    throw new Error(`it is compressed by ${codec ?? "an unknown method"}, which is not read`);
  }
  try {
    const values = decompress(bytes.subarray(levels), size - levels);
    if (values.length !== size - levels) throw new RangeError("it has another size");
    if (type !== DATA_2 || !hasLevels) return values;
    const whole = new Uint8Array(4 + size);
    new DataView(whole.buffer).setUint32(0, levels, true);
    whole.set(bytes.subarray(0, levels), 4);
    whole.set(values, 4 + levels);
    return whole;
  } catch (cause) {
    throw new Error("a page of it is damaged: its values cannot be read", { cause });
  }
}

function damaged(at: number): Error {
  return new Error(`it is damaged at byte ${at}, where a page of values should begin`);
}
