import type { ColumnMetaData, Compressors, PageHeader, SchemaTree } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { parquetHeader } from "hyparquet/src/column.js";
import { convert, convertWithDictionary, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { readDataPage, readDataPageV2 } from "hyparquet/src/datapage.js";
import { readPlain } from "hyparquet/src/plain.js";
import { getMaxDefinitionLevel } from "hyparquet/src/schema.js";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import type { RandomAccess } from "./bytes.ts";
import { checkRuns } from "./_parquet_runs.ts";
import { checkThrift } from "./_thrift.ts";

type ColumnDecoder = Parameters<typeof readDataPage>[2];

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
  readonly schema: readonly SchemaTree[];
}

/** A part of a chunk that is compressed by itself: about 1 MB, header included. */
export interface Page {
  /** In bytes from the start of the file. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
  readonly rows: number;
  /** In bytes, when it is unpacked. */
  readonly unpacked: number;
  /** The page before it that holds the values which its own stand for. */
  readonly dictionary?: { readonly offset: number; readonly length: number };
}

/** Page headers hold statistics, that is examples of the values: so there is no telling how long they are. */
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
  let [at, rows, dictionary] = [chunk.offset, 0, undefined as Page["dictionary"]];
  while (rows < chunk.rows) {
    const { header, headerBytes } = await readPageHeader(bytes, at, end);
    const { compressed_page_size: stored, uncompressed_page_size: size } = header;
    const length = headerBytes + stored;
    const isPossible = stored >= 0 && at + length <= end && size >= 0 && size <= MOST_PAGE_BYTES &&
      size <= Math.max(2 ** 20, stored * MOST_INFLATION);
    if (!isPossible) throw damaged(at);
    if (header.type === "DICTIONARY_PAGE") dictionary = { offset: at, length };
    const { data_page_header: first, data_page_header_v2: second } = header;
    const count = first?.num_values ?? second?.num_values;
    if (count !== undefined) {
      const isRight = count > 0 && rows + count <= chunk.rows &&
        (first ?? second)?.encoding !== undefined &&
        (!second || (second.num_rows === count && second.num_nulls >= 0));
      if (!isRight) throw damaged(at);
      yield { offset: at, length, rows: count, unpacked: size, dictionary };
      rows += count;
    }
    at += length;
  }
}

async function readPageHeader(
  bytes: RandomAccess,
  at: number,
  end: number,
): Promise<{ header: PageHeader; headerBytes: number }> {
  for (const most of HEADER_BYTES) {
    const block = await bytes.read(at, Math.max(0, Math.min(most, end - at)));
    const reader = { view: new DataView(block.buffer), offset: 0 };
    try {
      checkThrift(reader.view, 0);
      const header = parquetHeader(reader);
      if (hasWholeNumbers(header)) return { header, headerBytes: reader.offset };
      break;
    } catch {
      if (most >= end - at) break; // else it may only have been cut off
    }
  }
  throw damaged(at);
}

/** Whether sizes and counts are what the package says they are: it takes any type that stands there. */
function hasWholeNumbers(header: PageHeader): boolean {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const { num_rows, num_nulls, definition_levels_byte_length, repetition_levels_byte_length } =
    second ?? {};
  return [
    ...[header.compressed_page_size, header.uncompressed_page_size],
    ...[first?.num_values, second?.num_values, header.dictionary_page_header?.num_values],
    ...[num_rows, num_nulls, definition_levels_byte_length, repetition_levels_byte_length],
  ].every((number) => number === undefined || Number.isInteger(number));
}

/**
 * The values of a page: bytes, text or numbers, and undefined where there is none.
 *
 * @throws {Error} When the page is damaged.
 */
export async function readPage(
  bytes: RandomAccess,
  chunk: Chunk,
  { offset, length, rows, dictionary: place }: Page,
): Promise<readonly unknown[]> {
  const decoder = decoderOf(chunk);
  const most = getMaxDefinitionLevel([...chunk.schema]);
  const dictionary = place &&
    readDictionary(await bytes.read(place.offset, place.length), chunk, decoder);
  const { header, body } = openPage(await bytes.read(offset, length));
  const { data_page_header: first, data_page_header_v2: second } = header;
  const size = header.uncompressed_page_size;
  let page: ReturnType<typeof readDataPage>;
  if (first) {
    const unpacked = unpack(body, size, chunk.codec);
    checkRuns(unpacked, { ...first, most });
    page = decoded(() => readDataPage(unpacked, first, decoder));
  } else if (second) {
    const levels = second.definition_levels_byte_length + second.repetition_levels_byte_length;
    if (!(levels >= 0 && levels <= Math.min(size, body.length))) throw damaged(offset);
    const codec = second.is_compressed === false ? "UNCOMPRESSED" : chunk.codec;
    const unpacked = new Uint8Array(size);
    unpacked.set(body.subarray(0, levels));
    unpacked.set(unpack(body.subarray(levels), size - levels, codec), levels);
    checkRuns(unpacked, { ...second, most });
    page = decoded(() => readDataPageV2(unpacked, header, decoder));
  } else throw damaged(offset);

  const { encoding } = first ?? second!;
  if (encoding.endsWith("_DICTIONARY") && !dictionary) throw damaged(offset);
  const values = decoded(() => convertWithDictionary(page.dataPage, dictionary, encoding, decoder));
  const { definitionLevels } = page;
  if (!definitionLevels?.length) return Array.from({ length: rows }, (_, i) => values[i]);
  let next = 0;
  return Array.from(
    { length: rows },
    (_, i) => definitionLevels[i] === most ? values[next++] : undefined,
  );
}

/** What hyparquet asks about a column. Its pages are unpacked before it sees them. */
function decoderOf({ schema, type }: Chunk): ColumnDecoder {
  return {
    pathInSchema: schema.at(-1)!.path,
    type,
    element: schema.at(-1)!.element,
    schemaPath: [...schema],
    codec: "UNCOMPRESSED",
    parsers: DEFAULT_PARSERS,
    utf8: false,
  };
}

function openPage(block: Uint8Array<ArrayBuffer>): { header: PageHeader; body: Uint8Array } {
  const reader = { view: new DataView(block.buffer), offset: 0 };
  const header = parquetHeader(reader);
  return { header, body: block.subarray(reader.offset) };
}

function readDictionary(block: Uint8Array<ArrayBuffer>, chunk: Chunk, decoder: ColumnDecoder) {
  const { header, body } = openPage(block);
  const page = unpack(body, header.uncompressed_page_size, chunk.codec);
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.length), offset: 0 };
  const count = header.dictionary_page_header?.num_values ?? 0;
  if (!(count >= 0 && count <= page.length)) throw new Error("its dictionary is damaged");
  return decoded(() =>
    convert(readPlain(reader, chunk.type, count, decoder.element.type_length), decoder)
  );
}

/**
 * Each of them stops at `size` bytes. The package's own GZIP, BROTLI and ZSTD go on to the end of what the data says, where
 * 500 bytes can stand for half a minute.
 */
const CODECS: Compressors = {
  ...compressors as Compressors,
  GZIP: upTo(gunzipSync),
  BROTLI: upTo(brotliDecompressSync),
  ZSTD: upTo(zstdDecompressSync),
};

function upTo(
  decompress: (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array,
) {
  return (bytes: Uint8Array, size: number) => {
    const unpacked = decompress(bytes, { maxOutputLength: Math.max(size, 1) });
    return new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.length);
  };
}

function unpack(bytes: Uint8Array, size: number, codec: Chunk["codec"]): Uint8Array {
  const decompress = CODECS[codec];
  if (codec !== "UNCOMPRESSED" && !decompress) {
    throw new Error(`it is compressed by ${codec ?? "an unknown method"}, which is not read`);
  }
  const unpacked = decoded(() => decompress?.(bytes, size) ?? bytes);
  if (unpacked.length !== size) throw new Error("a page of it is damaged: it has another size");
  return unpacked;
}

/** What the packages make of bytes that have no check sum; what they throw is about their own code. */
function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    throw new Error("a page of it is damaged: its values cannot be read", { cause });
  }
}

function damaged(at: number): Error {
  return new Error(`it is damaged at byte ${at}, where a page of values should begin`);
}
