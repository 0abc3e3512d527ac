/** How kernels over elements and over rows of channels are cut into chunks. */
import type { KernelName, Native } from "./native.ts";
import type { Chunks } from "./_threads.ts";

/** Numbers that a chunk reads or writes, about: tens of microseconds, and what fits into the second-level cache. */
const CHUNK = 1 << 15;

/** Rows that the kernels add in single precision: chunks are whole multiples. */
const ROWS = 8;

/** Chunks of elements, or of other units of `numbers` numbers each. */
export function elementChunks(count: number, numbers = 1): Chunks {
  return { count, per: Math.max(1, Math.floor(CHUNK / numbers)) };
}

/** Chunks of rows of `channels` elements. */
export function rowChunks(rows: number, channels: number): Chunks {
  return { count: rows, per: ROWS * Math.max(1, Math.floor(CHUNK / channels / ROWS)) };
}

/** What {@linkcode sumRows} sums over. */
export interface SumRowsOptions {
  readonly rows: number;
  readonly channels: number;
  /** Sums of each channel. @default {1} */
  readonly sums?: number;
  /** Groups of as many rows each, which are summed apart. @default {1} */
  readonly groups?: number;
}

/** Sums of each channel over all rows, `[groups, sums, channels]`, in double precision. `args` are the kernel's, without sums. */
export function sumRows(
  native: Native,
  kernel: KernelName,
  args: readonly number[],
  { rows, channels, sums = 1, groups = 1 }: SumRowsOptions,
): Float64Array {
  const size = sums * channels;
  const chunks = groups === 1 ? rowChunks(rows, channels) : { count: rows, per: rows / groups };
  const count = Math.ceil(chunks.count / chunks.per);
  let result = new Float64Array();
  native.withScratch(8 * size * count, (scratch) => {
    native.run(kernel, [scratch, ...args, channels], chunks);
    if (groups === 1) native.kernels.addChunks(scratch, count, size);
    result = native.doubles(scratch, size * groups).slice();
  });
  return result;
}
