/** Chunks of kernels over elements and over rows of channels. */
import type { KernelName, Native } from "./native.ts";
import type { Chunks } from "./_threads.ts";

/** About how many numbers a chunk reads or writes: tens of microseconds, and fits into the L2 cache. */
const CHUNK = 1 << 15;

/** Rows that the kernels add in single precision; chunks are multiples. */
const ROWS = 8;

/** Chunks of elements, or of other units of `numbers` numbers each. */
export function elementChunks(count: number, numbers = 1): Chunks {
  return { count, per: Math.max(1, Math.floor(CHUNK / numbers)) };
}

/** Chunks of rows of `channels` elements. */
export function rowChunks(rows: number, channels: number): Chunks {
  return { count: rows, per: ROWS * Math.max(1, Math.floor(CHUNK / channels / ROWS)) };
}

/** Options of {@linkcode sumRows}. */
export interface SumRowsOptions {
  readonly rows: number;
  readonly channels: number;
  /** Sums per channel. @default {1} */
  readonly sums?: number;
  /** Groups of equally many rows, summed separately. @default {1} */
  readonly groups?: number;
}

/** Channel sums over all rows, `[groups, sums, channels]`, in double precision. `args`: the kernel's, without sums. */
export function sumRows(
  native: Native,
  kernel: KernelName,
  args: readonly number[],
  { rows, channels, sums = 1, groups = 1 }: SumRowsOptions,
): Float64Array {
  const size = sums * channels;
  if (!(rows * channels > 0)) return new Float64Array(size * groups); // nothing to add up
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
