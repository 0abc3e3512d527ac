/**
 * Winograd's convolutions (Lavin & Gray 2016), for windows of 3x3 pixels, and for windows of 2x2 in each of the 2x2
 * phases of an image, which are those of 4x4 pixels at stride 2. Tiles of the image and the filter are transformed,
 * multiplied point by point, which takes a quarter to two fifths of the products, and the results are transformed back.
 * The numbers of input and result channels are multiples of eight and of four.
 *
 * Filters lie as `[point][panel of 8 columns][row][8]` and tiles as `[point][tile][channel]`. Rows are the input's
 * channels, one phase after the other.
 */
import { multiply } from "./winograd_products";
import {
  prepare, TABLE_BYTES, tabulate, TILE_BYTES, transformFilter, transformInput, transformProducts,
} from "./winograd_tiles";
import { pointsOf, resultsOf } from "./winograd_transforms";

/** Tiles transformed at a time: a multiple of the rows multiplied together. */
const BLOCK = 24;

/** Keeps neighbouring points out of the same cache lines. */
const PADDING: usize = 64;

/** Bytes from a point of a transformed filter to the next. */
@inline
function filterStep(rows: i32, columns: i32): usize {
  return <usize> (rows * columns << 2) + PADDING;
}

/** Bytes from a point of a block's tiles to the next. */
@inline
function blockStep(channels: i32): usize {
  return <usize> (BLOCK * channels << 2) + PADDING;
}

/** Bytes of a transformed filter; those of {@linkcode winogradFilter}'s scratch come to a tile a thread. */
export function winogradFilterBytes(taps: i32, rows: i32, columns: i32): usize {
  const points = pointsOf(taps);
  return points * points * filterStep(rows, columns);
}

/** Bytes of {@linkcode winogradFilter}'s scratch, of each thread. */
export function winogradFilterScratch(): usize {
  return TILE_BYTES;
}

/**
 * Transforms the filter whose taps `taps x taps` of `phases x phases` phases lie, for row `(a, b, c)` and a column, at
 * `w[((h0 + hStep (phases i + a)) kw + w0 + wStep (phases k + b)) tapSize + c rowStride + column columnStride]`: the
 * rows from `from` up to `end`. `scratch`: {@linkcode winogradFilterScratch} a thread.
 */
export function winogradFilter(
  to: usize, w: usize, taps: i32, phases: i32, channels: i32, columns: i32, h0: i32, hStep: i32, w0: i32, wStep: i32,
  kw: i32, tapSize: i32, rowStride: i32, columnStride: i32, scratch: usize, from: i32, end: i32, _chunk: i32, thread: i32,
): void {
  scratch += thread * TILE_BYTES;
  const rows = phases * phases * channels, step = filterStep(rows, columns);
  const apart = <usize> columnStride << 2;
  for (let row = from; row < end; row++) {
    const phase = row / channels, a = phase / phases, b = phase % phases;
    const place = w + (row % channels * rowStride << 2);
    for (let column = 0; column < columns; column += 4) {
      let t = scratch;
      for (let i = 0; i < taps; i++) {
        for (let k = 0; k < taps; k++) {
          const tap = (h0 + hStep * (phases * i + a)) * kw + w0 + wStep * (phases * k + b);
          const source = place + (tap * tapSize + column * columnStride << 2);
          if (columnStride == 1) {
            v128.store(t, v128.load(source));
          } else {
            store<f32>(t, load<f32>(source));
            store<f32>(t, load<f32>(source + apart), 4);
            store<f32>(t, load<f32>(source + 2 * apart), 8);
            store<f32>(t, load<f32>(source + 3 * apart), 12);
          }
          t += 16;
        }
      }
      const target = to + ((column >> 3) * rows + row << 5) + ((column & 4) << 2);
      if (taps == 3) transformFilter(6, target, step, scratch);
      else transformFilter(4, target, step, scratch);
    }
  }
}

/** Bytes of {@linkcode winograd}'s scratch, of each thread. */
export function winogradScratch(taps: i32, phases: i32, channels: i32, columns: i32): usize {
  const points = pointsOf(taps), squared = points * points;
  return TILE_BYTES + TABLE_BYTES + (channels + columns << 2) +
    squared * (blockStep(phases * phases * channels) + blockStep(columns));
}

/** The number of tiles that {@linkcode winograd} goes through. */
export function winogradTiles(taps: i32, images: i32, gh: i32, gw: i32): i32 {
  const results = resultsOf(taps);
  return images * ((gh + results - 1) / results) * ((gw + results - 1) / results);
}

/**
 * Computes for each position `(n, i, j)` of a grid of `images x gh x gw`, in the tiles from `from` up to `end`, and for
 * each column, `bias + Σ x[n, phases (i + k) + a + h0, phases (j + l) + b + w0, c] filter[k, l, (a, b, c)]`, and stores
 * it at `out[n, d i + eh, d j + ew, column]`, times `slope` where it is not positive. Outside of the image `x` is zero.
 * `filter` comes from {@linkcode winogradFilter}; `scratch`: {@linkcode winogradScratch} a thread.
 */
export function winograd(
  taps: i32, x: usize, h: i32, w: i32, channels: i32, phases: i32, h0: i32, w0: i32, filter: usize, columns: i32,
  out: usize, gh: i32, gw: i32, outH: i32, outW: i32, d: i32, eh: i32, ew: i32, bias: usize, slope: f32, scratch: usize,
  from: i32, end: i32, _chunk: i32, thread: i32,
): void {
  scratch += thread * winogradScratch(taps, phases, channels, columns);
  if (taps == 3) {
    convolve(
      6, 4, x, h, w, channels, phases, h0, w0, filter, columns, out, gh, gw, outH, outW, d, eh, ew, bias, slope, scratch,
      from, end,
    );
  } else {
    convolve(
      4, 3, x, h, w, channels, phases, h0, w0, filter, columns, out, gh, gw, outH, outW, d, eh, ew, bias, slope, scratch,
      from, end,
    );
  }
}

@inline
function convolve(
  points: i32, results: i32, x: usize, h: i32, w: i32, channels: i32, phases: i32, h0: i32, w0: i32, filter: usize,
  columns: i32, out: usize, gh: i32, gw: i32, outH: i32, outW: i32, d: i32, eh: i32, ew: i32, bias: usize, slope: f32,
  scratch: usize, from: i32, end: i32,
): void {
  const rows = phases * phases * channels, channelBytes = <usize> channels << 2, columnBytes = <usize> columns << 2;
  const table = scratch + TILE_BYTES, zeros = table + TABLE_BYTES, trash = zeros + channelBytes;
  const inputs = trash + columnBytes, inputStep = blockStep(rows);
  const products = inputs + points * points * inputStep, productStep = blockStep(columns);
  const tilesDown = (gh + results - 1) / results, tilesAcross = (gw + results - 1) / results;
  const imageBytes = h * w * channelBytes, panels = columns >> 3;
  prepare(scratch);
  memory.fill(zeros, 0, channelBytes);
  for (let first = from; first < end; first += BLOCK) {
    const count = min(BLOCK, end - first);
    let j = first % tilesAcross, i = first / tilesAcross % tilesDown, n = first / (tilesAcross * tilesDown);
    let to = inputs;
    for (let tile = 0; tile < count; tile++) {
      const top = phases * results * i + h0, left = phases * results * j + w0;
      for (let a = 0; a < phases; a++) {
        for (let b = 0; b < phases; b++) {
          tabulate(table, points, x + n * imageBytes, h, w, channelBytes, top + a, left + b, phases, zeros);
          transformInput(points, to, inputStep, table, channelBytes, scratch);
          to += channelBytes;
        }
      }
      if (++j == tilesAcross) {
        j = 0;
        if (++i == tilesDown) {
          i = 0;
          n++;
        }
      }
    }
    let p = inputs, q = products, line = filter;
    for (let point = points * points; point > 0; point--) {
      let u = line, y = q;
      for (let panel = panels; panel > 0; panel--) {
        multiply(y, columnBytes, p, u, rows, count);
        u += rows << 5;
        y += 32;
      }
      p += inputStep;
      q += productStep;
      line += filterStep(rows, columns);
    }
    j = first % tilesAcross, i = first / tilesAcross % tilesDown, n = first / (tilesAcross * tilesDown);
    q = products;
    for (let tile = 0; tile < count; tile++) {
      const top = results * i, left = results * j;
      let place = table;
      for (let k = top; k < top + results; k++) {
        for (let l = left; l < left + results; l++) {
          const pixel = out + ((n * outH + d * k + eh) * outW + d * l + ew) * columnBytes;
          store<u32>(place, <u32> (k < gh && l < gw ? pixel : trash));
          place += 4;
        }
      }
      transformProducts(points, table, q, productStep, columnBytes, bias, slope, scratch);
      q += columnBytes;
      if (++j == tilesAcross) {
        j = 0;
        if (++i == tilesDown) {
          i = 0;
          n++;
        }
      }
    }
  }
}
