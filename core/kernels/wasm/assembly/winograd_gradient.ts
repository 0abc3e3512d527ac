/**
 * The filter gradient of Winograd's convolutions: the transpose of each transform in {@linkcode winograd}. The sums of
 * each chunk of tiles are `[point][row][column]`.
 */
import { outer4, outer6 } from "./winograd_products";
import {
  prepare, TABLE_BYTES, tabulate, TILE_BYTES, transformInput, transformTaps, transformUpstream,
} from "./winograd_tiles";
import { pointsOf } from "./winograd_transforms";

/** Keeps neighbouring points out of the same cache lines. */
const PADDING: usize = 64;

@inline
function blockStep(block: i32, channels: i32): usize {
  return <usize> (block * channels << 2) + PADDING;
}

/** Bytes of the sums of a chunk. */
export function winogradSumBytes(taps: i32, rows: i32, columns: i32): usize {
  const points = pointsOf(taps);
  return points * points * rows * columns << 2;
}

/** Bytes of {@linkcode winogradGradient}'s scratch, of each thread. */
export function winogradGradientScratch(taps: i32, phases: i32, channels: i32, columns: i32, block: i32): usize {
  const points = pointsOf(taps), squared = points * points;
  return TILE_BYTES + TABLE_BYTES + (max(channels, columns) << 2) +
    squared * (blockStep(block, phases * phases * channels) + blockStep(block, columns));
}

/**
 * The sums of a filter gradient over the tiles from `from` up to `end`, `block` at a time, of a grid of `gh x gw`
 * upstream gradients whose windows begin at `(phases i + h0, phases j + w0)`. `sums`: {@linkcode winogradSumBytes} a
 * chunk; `scratch`: {@linkcode winogradGradientScratch} a thread.
 */
export function winogradGradient(
  taps: i32, x: usize, h: i32, w: i32, channels: i32, phases: i32, h0: i32, w0: i32, dy: usize, gh: i32, gw: i32,
  columns: i32, sums: usize, block: i32, scratch: usize, from: i32, end: i32, chunk: i32, thread: i32,
): void {
  scratch += thread * winogradGradientScratch(taps, phases, channels, columns, block);
  sums += chunk * winogradSumBytes(taps, phases * phases * channels, columns);
  if (taps == 3) {
    addProducts(6, 4, x, h, w, channels, phases, h0, w0, dy, gh, gw, columns, sums, block, scratch, from, end);
  } else {
    addProducts(4, 3, x, h, w, channels, phases, h0, w0, dy, gh, gw, columns, sums, block, scratch, from, end);
  }
}

@inline
function addProducts(
  points: i32, results: i32, x: usize, h: i32, w: i32, channels: i32, phases: i32, h0: i32, w0: i32, dy: usize,
  gh: i32, gw: i32, columns: i32, sums: usize, block: i32, scratch: usize, from: i32, end: i32,
): void {
  const rows = phases * phases * channels;
  const channelBytes = <usize> channels << 2, rowBytes = <usize> rows << 2, columnBytes = <usize> columns << 2;
  const table = scratch + TILE_BYTES, zeros = table + TABLE_BYTES;
  const inputs = zeros + max(channelBytes, columnBytes), inputStep = blockStep(block, rows);
  const upstream = inputs + points * points * inputStep, upstreamStep = blockStep(block, columns);
  const tilesDown = (gh + results - 1) / results, tilesAcross = (gw + results - 1) / results;
  prepare(scratch);
  memory.fill(zeros, 0, max(channelBytes, columnBytes));
  memory.fill(sums, 0, points * points * rows * columnBytes);
  for (let first = from; first < end; first += block) {
    const count = min(block, end - first);
    let j = first % tilesAcross, i = first / tilesAcross % tilesDown, n = first / (tilesAcross * tilesDown);
    let toInput = inputs, toUpstream = upstream;
    for (let tile = 0; tile < count; tile++) {
      const image = x + n * h * w * channelBytes;
      const top = phases * results * i + h0, left = phases * results * j + w0;
      for (let a = 0; a < phases; a++) {
        for (let b = 0; b < phases; b++) {
          tabulate(table, points, image, h, w, channelBytes, top + a, left + b, phases, zeros);
          transformInput(points, toInput, inputStep, table, channelBytes, scratch);
          toInput += channelBytes;
        }
      }
      tabulate(table, results, dy + n * gh * gw * columnBytes, gh, gw, columnBytes, results * i, results * j, 1, zeros);
      transformUpstream(points, toUpstream, upstreamStep, table, columnBytes, scratch);
      toUpstream += columnBytes;
      if (++j == tilesAcross) {
        j = 0;
        if (++i == tilesDown) {
          i = 0;
          n++;
        }
      }
    }
    let a = inputs, b = upstream, to = sums;
    for (let point = points * points; point > 0; point--) {
      for (let k: usize = 0; k < columnBytes; k += 32) {
        let left = rows, p = a, y = to + k;
        for (; left >= 6 && left != 8; left -= 6) {
          outer6(y, columnBytes, p, rowBytes, b + k, columnBytes, count);
          p += 24;
          y += 6 * columnBytes;
        }
        for (; left > 0; left -= 4) {
          outer4(y, columnBytes, p, rowBytes, b + k, columnBytes, count);
          p += 16;
          y += 4 * columnBytes;
        }
      }
      a += inputStep;
      b += upstreamStep;
      to += rows * columnBytes;
    }
  }
}

/** Bytes of {@linkcode winogradTaps}' scratch, of each thread. */
export function winogradTapsScratch(): usize {
  return TILE_BYTES;
}

/**
 * `dw[kh, kw, c, column]`: transforms the sums of all chunks back, for the rows `(a, b, c)` from `from` up to `end`.
 * `scratch`: {@linkcode winogradTapsScratch} a thread.
 */
export function winogradTaps(
  dw: usize, taps: i32, phases: i32, channels: i32, columns: i32, sums: usize, chunks: i32, scratch: usize,
  from: i32, end: i32, _chunk: i32, thread: i32,
): void {
  scratch += thread * TILE_BYTES;
  const points = pointsOf(taps), rows = phases * phases * channels;
  const columnBytes = <usize> columns << 2, pointBytes = rows * columnBytes;
  const chunkBytes = points * points * pointBytes;
  for (let row = from; row < end; row++) {
    const phase = row / channels, a = phase / phases, b = phase % phases, c = row % channels;
    for (let column: usize = 0; column < columnBytes; column += 16) {
      let p = sums + row * columnBytes + column, t = scratch;
      for (let point = points * points; point > 0; point--) {
        let sum = v128.load(p), q = p;
        for (let chunk = 1; chunk < chunks; chunk++) {
          q += chunkBytes;
          sum = f32x4.add(sum, v128.load(q));
        }
        v128.store(t, sum);
        t += 16;
        p += pointBytes;
      }
      if (taps == 3) transformTaps(6, scratch);
      else transformTaps(4, scratch);
      t = scratch;
      for (let i = 0; i < taps; i++) {
        for (let k = 0; k < taps; k++) {
          const tap = (phases * i + a) * taps * phases + phases * k + b;
          v128.store(dw + (tap * channels + c) * columnBytes + column, v128.load(t));
          t += 16;
        }
      }
    }
  }
}
