/** Where Winograd's convolutions take the place of the others (kernels in assembly/winograd.ts), and how they are cut. */
import type * as tf from "@tensorflow/tfjs";
import { elementChunks } from "./_chunks.ts";
import type { Convolution } from "./convolution.ts";
import type { Native } from "./_native.ts";

let enabled = true;

/** Turns these kernels off, or on again; for comparisons with those whose place they take. */
export function enableWinograd(on: boolean): void {
  enabled = on;
}

/** Tiles that are transformed together. */
const BLOCK = 24;

/** Products of a chunk, before they are made less: a fraction of a millisecond. */
const CHUNK_PRODUCTS = 4e6;

/** Taps along a side, of each of `phases x phases` phases of the input. */
interface Windows {
  readonly taps: number;
  readonly phases: number;
}

/** How a convolution of that many taps and that stride is computed, if it can be. */
function windowsOf(taps: readonly number[], strides: readonly number[]): Windows | undefined {
  const [kh, kw] = taps, [sh, sw] = strides;
  if (kh !== kw || sh !== sw) return undefined;
  if (sh === 1 && (kh === 3 || kh === 2)) return { taps: kh, phases: 1 };
  return sh === 2 && kh === 4 ? { taps: 2, phases: 2 } : undefined;
}

/** Whether {@linkcode convolve} is faster than the convolution without transforms. */
export function isFaster({ x, out, packed, grid: [gh, gw] }: Convolution): boolean {
  if (!enabled) return false;
  const channels = x.shape[3], columns = out.shape[3];
  const windows = windowsOf(packed.taps.map(({ count }) => count), [gh.stride, gw.stride]);
  return windows !== undefined && channels % 8 === 0 && columns % 8 === 0;
}

/** Computes a convolution for which {@linkcode isFaster}, with a leaky rectifier behind it. */
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
    const per = Math.ceil(CHUNK_PRODUCTS / (depth * columns * taps ** 2 * 4) / BLOCK);
    // deno-fmt-ignore
    native.run("winograd", [
      taps, address(x), height, width, channels, phases, gh.from, gw.from, transformed, columns,
      address(out), gh.count, gw.count, outHeight, outWidth, gh.step, gh.first, gw.first,
      bias ? address(bias) : 0, slope, scratch,
    ], { count: tiles, per: BLOCK * per });
  });
}
