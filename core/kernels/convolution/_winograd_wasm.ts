/** When to use Winograd's convolutions (kernels in ../wasm/assembly/winograd.ts), and how to chunk them. */
import type * as tf from "@tensorflow/tfjs";
import { elementChunks } from "../wasm/chunks.ts";
import type { Convolution } from "./_native_wasm.ts";
import type { Native } from "../wasm/native.ts";

/** When to use these kernels: whenever possible, when they are faster, or never. */
export type WinogradUse = "always" | "faster" | "never";

let use: WinogradUse = "faster";

/** Sets when these kernels are used, for comparisons with the others. */
export function useWinograd(where: WinogradUse): void {
  use = where;
}

/** Up to this many channels the other kernels copy windows. */
const MERGED_CHANNELS = 16;

/** Tiles transformed together. */
const BLOCK = 24;

/** Tiles multiplied together, and the fewest worth reading the filter for. */
const ROWS = 6, MIN_TILES = 2 * ROWS;

/** Multiplications per chunk without Winograd: a fraction of a millisecond. */
const CHUNK_PRODUCTS = 4e6;

/** Taps per side in each of the input's `phases x phases` phases. */
interface Windows {
  readonly taps: number;
  readonly phases: number;
}

/** How to compute a convolution with these taps and stride, if possible. */
function windowsOf(taps: readonly number[], strides: readonly number[]): Windows | undefined {
  const [kh, kw] = taps, [sh, sw] = strides;
  if (kh !== kw || sh !== sw) return undefined;
  if (sh === 1 && (kh === 3 || kh === 2)) return { taps: kh, phases: 1 };
  return sh === 2 && kh === 4 ? { taps: 2, phases: 2 } : undefined;
}

/** By taps: a tile's outputs per side, the points of its transform, and its cost per channel. */
const TILES: Readonly<Record<number, Readonly<Record<"results" | "points" | "element", number>>>> =
  { 2: { results: 3, points: 4, element: 6 }, 3: { results: 4, points: 6, element: 9 } };

// Costs relative to a multiply-add, as measured: an element of a filter's transform, one of the sums of a
// filter gradient, and a multiply-add of the other kernels where they copy windows of few channels.
const FILTER_ELEMENT = 15;
const SUM_ELEMENT = 8;
const MERGED_PRODUCT = 1.4;

/** Whether transforms pay off: enough tiles, and few that hang over the edge. */
function pays(
  { taps, phases }: Windows,
  { grid: [gh, gw], images, channels, columns, filterElement }: {
    readonly grid: readonly [height: number, width: number];
    readonly images: number;
    readonly channels: number;
    readonly columns: number;
    readonly filterElement: number;
  },
): boolean {
  if (use === "never" || channels % 8 !== 0 || columns % 8 !== 0) return false;
  if (use === "always") return true;
  const { results, points, element } = TILES[taps], rows = phases ** 2 * channels;
  const tiles = images * Math.ceil(gh / results) * Math.ceil(gw / results);
  const ofTile = rows * columns + element * (rows + columns);
  const transformed = points ** 2 * (tiles * ofTile + filterElement * rows * columns);
  const product = channels <= MERGED_CHANNELS ? MERGED_PRODUCT : 1;
  return transformed < product * images * gh * gw * taps ** 2 * rows * columns;
}

/** Whether {@linkcode convolve} is faster than the convolution without transforms. */
export function isFaster({ x, out, packed, grid: [gh, gw] }: Convolution): boolean {
  const windows = windowsOf(packed.taps.map(({ count }) => count), [gh.stride, gw.stride]);
  return windows !== undefined && pays(windows, {
    grid: [gh.count, gw.count],
    images: x.shape[0],
    channels: x.shape[3],
    columns: out.shape[3],
    filterElement: FILTER_ELEMENT,
  });
}

/** Tiles per chunk: half of a thread's share, to balance the load, but not too few. */
function shareOf(tiles: number, threads: number): number {
  if (threads === 1) return tiles;
  return Math.max(MIN_TILES, ROWS * Math.ceil(tiles / (2 * threads * ROWS)));
}

/** Computes a convolution for which {@linkcode isFaster} holds, followed by a leaky ReLU. */
export function convolve(
  native: Native,
  { x, filter, bias, out, slope, packed, grid: [gh, gw] }: Convolution,
): void {
  const { kernels, address } = native;
  const [images, height, width, channels] = x.shape;
  const [, outHeight, outWidth, columns] = out.shape;
  const [, kw, inputs, outputs] = filter.shape;
  const [rows, cols] = packed.taps;
  const { taps, phases } = windowsOf([rows.count, cols.count], [gh.stride, gw.stride])!;
  const depth = phases ** 2 * channels;
  const filterBytes = kernels.winogradFilterBytes(taps, depth, columns);
  const threadBytes = Math.max(
    kernels.winogradScratch(taps, phases, channels, columns),
    kernels.winogradFilterScratch(),
  );
  native.withScratch(filterBytes + native.threads * threadBytes, (transformed) => {
    const scratch = transformed + filterBytes;
    // deno-fmt-ignore
    native.run("winogradFilter", [
      transformed, address(filter), taps, phases, channels, columns,
      rows.first, rows.step, cols.first, cols.step, kw, inputs * outputs,
      ...(packed.transposed ? [1, outputs] : [outputs, 1]), scratch,
    ], elementChunks(depth, filterBytes / 4 / depth));
    const tiles = kernels.winogradTiles(taps, images, gh.count, gw.count);
    const wanted = Math.ceil(CHUNK_PRODUCTS / (depth * columns * taps ** 2 * 4) / BLOCK) * BLOCK;
    // deno-fmt-ignore
    native.run("winograd", [
      taps, address(x), height, width, channels, phases, gh.from, gw.from, transformed, columns,
      address(out), gh.count, gw.count, outHeight, outWidth, gh.step, gh.first, gw.first,
      bias ? address(bias) : 0, slope, scratch,
    ], { count: tiles, per: Math.min(wanted, shareOf(tiles, native.threads)) });
  });
}

/** Inputs of a filter gradient: `out[kh, kw, c, o] = Σ x[i · stride + kh - pad, c] dy[i, o]`. */
export interface FilterGradient {
  readonly x: tf.TensorInfo;
  readonly dy: tf.TensorInfo;
  readonly filterShape: readonly [number, number, number, number];
  readonly strides: readonly [number, number];
  readonly pad: readonly [top: number, left: number];
}

/** Chunks of a filter gradient, independent of the number of threads, as are the sums. */
const GRADIENT_CHUNKS = 8;

/** The fewest blocks per chunk that are worth its sums. */
const CHUNK_BLOCKS = 5;

/** Whether {@linkcode filterGradient} is faster than the one without transforms. */
export function isFasterGradient({ dy, filterShape, strides }: FilterGradient): boolean {
  const [kh, kw, channels, columns] = filterShape, [images, ...grid] = dy.shape.slice(0, 3);
  const windows = windowsOf([kh, kw], strides);
  return windows !== undefined && pays(windows, {
    grid: grid as [number, number],
    images,
    channels,
    columns,
    filterElement: SUM_ELEMENT,
  });
}

/** Computes a filter gradient for which {@linkcode isFasterGradient} holds. */
export function filterGradient(
  native: Native,
  out: tf.TensorInfo,
  { x, dy, filterShape, strides, pad: [top, left] }: FilterGradient,
): void {
  const { kernels, address } = native;
  const [kh, kw, channels, columns] = filterShape;
  const [images, height, width] = x.shape, [, gh, gw] = dy.shape;
  const { taps, phases } = windowsOf([kh, kw], strides)!;
  const depth = phases ** 2 * channels;
  const tiles = kernels.winogradTiles(taps, images, gh, gw);
  const blocks = Math.ceil(tiles / BLOCK);
  const wanted = Math.max(
    Math.min(2, blocks),
    Math.min(GRADIENT_CHUNKS, Math.round(blocks / CHUNK_BLOCKS)),
  );
  const per = Math.ceil(tiles / wanted), chunks = Math.ceil(tiles / per);
  const block = Math.ceil(per / Math.ceil(per / BLOCK)); // Makes the last block about as large as the others.
  const sumBytes = kernels.winogradSumBytes(taps, depth, columns);
  const threadBytes = Math.max(
    kernels.winogradGradientScratch(taps, phases, channels, columns, block),
    kernels.winogradTapsScratch(),
  );
  native.withScratch(chunks * sumBytes + native.threads * threadBytes, (sums) => {
    const scratch = sums + chunks * sumBytes;
    // deno-fmt-ignore
    native.run("winogradGradient", [
      taps, address(x), height, width, channels, phases, -top, -left, address(dy), gh, gw, columns, sums, block, scratch,
    ], { count: tiles, per });
    const args = [address(out), taps, phases, channels, columns, sums, chunks, scratch];
    native.run("winogradTaps", args, elementChunks(depth, chunks * sumBytes / 4 / depth));
  });
}
