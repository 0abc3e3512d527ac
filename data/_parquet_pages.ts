import type { ColumnMetaData, Compressors, PageHeader, SchemaTree } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { parquetHeader, readColumn } from "hyparquet/src/column.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import type { RandomAccess } from "./_bytes.ts";

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
    const count = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_rows;
    if (count !== undefined) {
      if (!(count > 0 && rows + count <= chunk.rows)) throw damaged(at);
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
      return { header: parquetHeader(reader), headerBytes: reader.offset };
    } catch {
      if (most >= end - at) break; // else it may only have been cut off
    }
  }
  throw damaged(at);
}

/**
 * The values of a page: bytes, text or numbers, and null or undefined where there is none.
 *
 * @throws {Error} When the page is damaged.
 */
export async function readPage(
  bytes: RandomAccess,
  chunk: Chunk,
  page: Page,
): Promise<readonly unknown[]> {
  const { offset, length, rows, dictionary } = page;
  const parts = [
    ...(dictionary ? [await bytes.read(dictionary.offset, dictionary.length)] : []),
    await bytes.read(offset, length),
  ];
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  const { data } = readColumn(
    { view: new DataView(whole.buffer), offset: 0 },
    { groupStart: 0, selectStart: 0, selectEnd: rows, groupRows: rows },
    {
      pathInSchema: chunk.schema.at(-1)!.path,
      type: chunk.type,
      element: chunk.schema.at(-1)!.element,
      schemaPath: [...chunk.schema],
      codec: chunk.codec,
      parsers: DEFAULT_PARSERS,
      compressors: compressors as Compressors,
      utf8: false,
    },
  );
  const values = data.flatMap((part) => Array.from(part as unknown[], unwrap));
  if (values.length !== rows) throw damaged(offset);
  return values;
}

/** Each optional part of a column's path wraps its values in a list. */
function unwrap(value: unknown): unknown {
  while (Array.isArray(value)) value = value[0];
  return value;
}

function damaged(at: number): Error {
  return new Error(`it is damaged at byte ${at}, where a page of values should begin`);
}
