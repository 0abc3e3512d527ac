/** Sparse files in a tar, as GNU writes them: only what lies between the holes is in the archive. */
import type { readAhead } from "./bytes.ts";
import { BLOCK_BYTES, type Content, readNumber } from "./tar_header.ts";

/** A part of a sparse file; the parts follow one another in the archive. */
export interface SparsePart {
  /** Where they belong in the file. */
  readonly at: number;
  /** In bytes. */
  readonly length: number;
}

/** Two numbers: where a part belongs, and how many bytes it has. */
const PAIR_BYTES = 24;
const MOST_PARTS = 2 ** 16;
const MOST_LIST_BYTES = 2 ** 20;

/** The oldest format: the parts are in the header, and in blocks after it where there are many. */
export async function partsOfHeader(
  header: Uint8Array,
  offset: number,
  peek: ReturnType<typeof readAhead>,
): Promise<Content> {
  const parts: SparsePart[] = [];
  const add = (block: Uint8Array, from: number, count: number) => {
    for (let i = 0; i < count; i++) {
      const pair = block.subarray(from + i * PAIR_BYTES, from + (i + 1) * PAIR_BYTES);
      if (pair[0] === 0) break;
      parts.push({ at: readNumber(pair.subarray(0, 12)), length: readNumber(pair.subarray(12)) });
    }
  };
  add(header, 386, 4);
  for (let goesOn = header[482] !== 0; goesOn && parts.length < MOST_PARTS;) {
    const block = await peek(offset, BLOCK_BYTES);
    if (block.length < BLOCK_BYTES) break;
    add(block, 0, 21);
    goesOn = block[504] !== 0;
    offset += BLOCK_BYTES;
  }
  return { offset, size: readNumber(header.subarray(483, 495)), parts };
}

/** The formats 0.0 and 0.1 of pax: the parts are in its records, each by itself or all in a list. */
export function partsOfRecords(
  records: readonly (readonly [key: string, value: string])[],
  { offset, size }: Content,
): Content {
  const numbers: number[] = [];
  let whole = size;
  for (const [key, value] of records) {
    if (key === "GNU.sparse.map") {
      numbers.push(...value.split(",").slice(0, 2 * MOST_PARTS).map(Number));
    }
    if (/^GNU\.sparse\.(offset|numbytes)$/.test(key)) numbers.push(Number(value));
    if (key === "GNU.sparse.size" || key === "GNU.sparse.realsize") whole = Number(value);
  }
  return { offset, size: whole, parts: pairs(numbers) };
}

/** The format 1.0 of pax: the parts are listed before the bytes, one number a line, the first of which counts them. */
export async function partsOfText(
  records: readonly (readonly [key: string, value: string])[],
  { offset, size }: Content,
  peek: ReturnType<typeof readAhead>,
): Promise<Content> {
  const lines = new TextDecoder().decode(await peek(offset, Math.min(size, MOST_LIST_BYTES)))
    .split("\n", 2 * MOST_PARTS + 1);
  const count = Number(lines[0]);
  const used = lines.slice(0, 1 + 2 * count);
  const bytes = used.reduce((sum, line) => sum + line.length + 1, 0);
  return {
    offset: offset + Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES,
    size: Number(records.find(([key]) => key === "GNU.sparse.realsize")?.[1]),
    parts: pairs(used.slice(1).map(Number)),
  };
}

function pairs(numbers: readonly number[]): SparsePart[] {
  return Array.from(
    { length: Math.floor(numbers.length / 2) },
    (_, i) => ({ at: numbers[2 * i], length: numbers[2 * i + 1] }),
  );
}

/**
 * Puts the bytes of a file where they belong, with zeros between them.
 *
 * @throws {Error} When the parts do not fit in the file.
 */
export function withHoles(
  stored: Uint8Array,
  { size, parts }: { readonly size: number; readonly parts: readonly SparsePart[] },
): Uint8Array {
  const whole = new Uint8Array(size);
  let from = 0;
  for (const { at, length } of parts) {
    whole.set(stored.subarray(from, from + length), at);
    from += length;
  }
  return whole;
}

/** In bytes, as it is in the archive; NaN when the parts do not fit in a file of `size` bytes. */
export function storedBytes(
  { size, parts }: { readonly size: number; readonly parts: readonly SparsePart[] },
): number {
  let stored = 0;
  for (const { at, length } of parts) {
    if (!(at >= 0 && length >= 0 && at + length <= size)) return NaN;
    stored += length;
  }
  return stored;
}
