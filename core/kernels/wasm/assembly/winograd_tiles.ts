/**
 * The two-dimensional transforms of Winograd's convolutions: lines down, then lines across. What lies between them goes
 * through `scratch`, {@linkcode TILE_BYTES} that stay in the first-level cache, or stays in registers where four points
 * have room there. Points of a tile are stored `step` bytes apart.
 */
import {
  FACTOR_BYTES, filter4, filter6, input4, input6, output4, output6, storeFactors, taps4, taps6, upstream4, upstream6,
} from "./winograd_transforms";

/** Bytes of the vectors between the two directions of a transform. */
const VECTOR_BYTES: usize = 36 * 16;

/** Bytes of a transform's scratch. */
export const TILE_BYTES: usize = VECTOR_BYTES + FACTOR_BYTES;

/** Initialises a transform's scratch. */
export function prepare(scratch: usize): void {
  storeFactors(scratch + VECTOR_BYTES);
}

/** Bytes of a table of a window's pixels. */
export const TABLE_BYTES: usize = 36 * 4;

/**
 * Addresses of the `side x side` pixels, `apart` rows and columns apart, from `(top, left)`; `zeros` where outside of
 * the image.
 */
@inline
export function tabulate(
  table: usize, side: i32, image: usize, h: i32, w: i32, pixelBytes: usize, top: i32, left: i32, apart: i32,
  zeros: usize,
): void {
  const reach = (side - 1) * apart;
  const step = apart * pixelBytes, down = w * step;
  if (top >= 0 && left >= 0 && top + reach < h && left + reach < w) {
    let line = image + (top * w + left) * pixelBytes;
    for (let i = side; i > 0; i--) {
      let pixel = line;
      for (let j = side; j > 0; j--) {
        store<u32>(table, <u32> pixel);
        table += 4;
        pixel += step;
      }
      line += down;
    }
    return;
  }
  for (let i = 0; i < side; i++) {
    const y = top + i * apart;
    for (let j = 0; j < side; j++) {
      const z = left + j * apart;
      const inside = <u32> y < <u32> h && <u32> z < <u32> w;
      store<u32>(table, <u32> (inside ? image + (y * w + z) * pixelBytes : zeros));
      table += 4;
    }
  }
}

/** The number in the table for channel `k`, in bytes. */
@inline
function at(table: usize, k: usize, place: usize): v128 {
  return v128.load(<usize> load<u32>(table + place * 4) + k);
}

/** Transforms the window of the table. */
@inline
export function transformInput(
  points: i32, to: usize, step: usize, table: usize, channelBytes: usize, scratch: usize,
): void {
  if (points == 4) return transformInput4(to, step, table, channelBytes);
  const factors = scratch + VECTOR_BYTES;
  for (let k: usize = 0; k < channelBytes; k += 16) {
    let p = table, t = scratch;
    for (let j = 6; j > 0; j--) {
      input6(t, 96, factors, at(p, k, 0), at(p, k, 6), at(p, k, 12), at(p, k, 18), at(p, k, 24), at(p, k, 30));
      p += 4;
      t += 16;
    }
    let q = to + k;
    t = scratch;
    for (let i = 6; i > 0; i--) {
      input6(
        q, step, factors,
        v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48), v128.load(t, 64), v128.load(t, 80),
      );
      q += 6 * step;
      t += 96;
    }
  }
}

/** A window of 4x4, which fits into the registers. */
@inline
function transformInput4(to: usize, step: usize, table: usize, channelBytes: usize): void {
  const line = 4 * step;
  for (let k: usize = 0; k < channelBytes; k += 16) {
    let a = at(table, k, 0), b = at(table, k, 4), c = at(table, k, 8), d = at(table, k, 12);
    const a0 = f32x4.sub(a, c), b0 = f32x4.add(b, c), c0 = f32x4.sub(c, b), d0 = f32x4.sub(d, b);
    a = at(table, k, 1), b = at(table, k, 5), c = at(table, k, 9), d = at(table, k, 13);
    const a1 = f32x4.sub(a, c), b1 = f32x4.add(b, c), c1 = f32x4.sub(c, b), d1 = f32x4.sub(d, b);
    a = at(table, k, 2), b = at(table, k, 6), c = at(table, k, 10), d = at(table, k, 14);
    const a2 = f32x4.sub(a, c), b2 = f32x4.add(b, c), c2 = f32x4.sub(c, b), d2 = f32x4.sub(d, b);
    a = at(table, k, 3), b = at(table, k, 7), c = at(table, k, 11), d = at(table, k, 15);
    const a3 = f32x4.sub(a, c), b3 = f32x4.add(b, c), c3 = f32x4.sub(c, b), d3 = f32x4.sub(d, b);
    let q = to + k;
    input4(q, step, a0, a1, a2, a3);
    q += line;
    input4(q, step, b0, b1, b2, b3);
    q += line;
    input4(q, step, c0, c1, c2, c3);
    q += line;
    input4(q, step, d0, d1, d2, d3);
  }
}

/** Transforms the upstream gradients of the table. */
@inline
export function transformUpstream(
  points: i32, to: usize, step: usize, table: usize, channelBytes: usize, scratch: usize,
): void {
  const results = points == 6 ? 4 : 3, factors = scratch + VECTOR_BYTES;
  for (let k: usize = 0; k < channelBytes; k += 16) {
    let p = table, t = scratch;
    for (let j = results; j > 0; j--) {
      if (points == 6) upstream6(t, 64, factors, at(p, k, 0), at(p, k, 4), at(p, k, 8), at(p, k, 12));
      else upstream4(t, 48, at(p, k, 0), at(p, k, 3), at(p, k, 6));
      p += 4;
      t += 16;
    }
    let q = to + k;
    t = scratch;
    for (let i = points; i > 0; i--) {
      if (points == 6) {
        upstream6(q, step, factors, v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48));
      } else {
        upstream4(q, step, v128.load(t), v128.load(t, 16), v128.load(t, 32));
      }
      q += points * step;
      t += results * 16;
    }
  }
}

/** Stores a result with its bias, times `slope` where that is not positive, for channel `k` of the pixel at `place`. */
@inline
function finish(place: usize, k: usize, result: v128, bias: v128, slope: f32): void {
  const y = f32x4.add(result, bias);
  const bent = v128.bitselect(y, f32x4.mul(y, f32x4.splat(slope)), f32x4.gt(y, f32x4.splat(0)));
  v128.store(<usize> load<u32>(place) + k, bent);
}

/** Transforms the products at `from` to results for the pixels of the table; `bias` is 0 for none. */
@inline
export function transformProducts(
  points: i32, table: usize, from: usize, step: usize, channelBytes: usize, bias: usize, slope: f32, scratch: usize,
): void {
  for (let k: usize = 0; k < channelBytes; k += 16) {
    const b = bias == 0 ? f32x4.splat(0) : v128.load(bias + k);
    if (points == 6) transformProducts6(table, from + k, step, k, b, slope, scratch);
    else transformProducts4(table, from + k, step, k, b, slope);
  }
}

@inline
function transformProducts6(
  table: usize, from: usize, step: usize, k: usize, bias: v128, slope: f32, scratch: usize,
): void {
  const factors = scratch + VECTOR_BYTES, line = 6 * step;
  let t = scratch;
  for (let j = 6; j > 0; j--) {
    let q = from;
    const first = v128.load(q);
    q += line;
    let even = v128.load(q);
    q += line;
    let odd = v128.load(q);
    q += line;
    const sumA = f32x4.add(even, odd), differenceA = f32x4.sub(even, odd);
    even = v128.load(q);
    q += line;
    odd = v128.load(q);
    q += line;
    const sumB = f32x4.add(even, odd), differenceB = f32x4.sub(even, odd), last = v128.load(q);
    v128.store(t, output6(0, factors, first, sumA, differenceA, sumB, differenceB, last));
    v128.store(t, output6(1, factors, first, sumA, differenceA, sumB, differenceB, last), 96);
    v128.store(t, output6(2, factors, first, sumA, differenceA, sumB, differenceB, last), 192);
    v128.store(t, output6(3, factors, first, sumA, differenceA, sumB, differenceB, last), 288);
    from += step;
    t += 16;
  }
  t = scratch;
  for (let i = 4; i > 0; i--) {
    const first = v128.load(t), last = v128.load(t, 80);
    let even = v128.load(t, 16), odd = v128.load(t, 32);
    const sumA = f32x4.add(even, odd), differenceA = f32x4.sub(even, odd);
    even = v128.load(t, 48), odd = v128.load(t, 64);
    const sumB = f32x4.add(even, odd), differenceB = f32x4.sub(even, odd);
    finish(table, k, output6(0, factors, first, sumA, differenceA, sumB, differenceB, last), bias, slope);
    finish(table + 4, k, output6(1, factors, first, sumA, differenceA, sumB, differenceB, last), bias, slope);
    finish(table + 8, k, output6(2, factors, first, sumA, differenceA, sumB, differenceB, last), bias, slope);
    finish(table + 12, k, output6(3, factors, first, sumA, differenceA, sumB, differenceB, last), bias, slope);
    t += 96;
    table += 16;
  }
}

@inline
function transformProducts4(table: usize, from: usize, step: usize, k: usize, bias: v128, slope: f32): void {
  const line = 4 * step;
  let p = from, q = p + line, r = q + line, s = r + line;
  let a = v128.load(p), b = v128.load(q), c = v128.load(r), d = v128.load(s);
  const a0 = output4(0, a, b, c, d), b0 = output4(1, a, b, c, d), c0 = output4(2, a, b, c, d);
  p += step, q += step, r += step, s += step;
  a = v128.load(p), b = v128.load(q), c = v128.load(r), d = v128.load(s);
  const a1 = output4(0, a, b, c, d), b1 = output4(1, a, b, c, d), c1 = output4(2, a, b, c, d);
  p += step, q += step, r += step, s += step;
  a = v128.load(p), b = v128.load(q), c = v128.load(r), d = v128.load(s);
  const a2 = output4(0, a, b, c, d), b2 = output4(1, a, b, c, d), c2 = output4(2, a, b, c, d);
  p += step, q += step, r += step, s += step;
  a = v128.load(p), b = v128.load(q), c = v128.load(r), d = v128.load(s);
  const a3 = output4(0, a, b, c, d), b3 = output4(1, a, b, c, d), c3 = output4(2, a, b, c, d);
  finish(table, k, output4(0, a0, a1, a2, a3), bias, slope);
  finish(table + 4, k, output4(1, a0, a1, a2, a3), bias, slope);
  finish(table + 8, k, output4(2, a0, a1, a2, a3), bias, slope);
  finish(table + 12, k, output4(0, b0, b1, b2, b3), bias, slope);
  finish(table + 16, k, output4(1, b0, b1, b2, b3), bias, slope);
  finish(table + 20, k, output4(2, b0, b1, b2, b3), bias, slope);
  finish(table + 24, k, output4(0, c0, c1, c2, c3), bias, slope);
  finish(table + 28, k, output4(1, c0, c1, c2, c3), bias, slope);
  finish(table + 32, k, output4(2, c0, c1, c2, c3), bias, slope);
}

/** Transforms the filter's taps of four columns, `[tap, tap, 4]` at `scratch`, which it overwrites. */
@inline
export function transformFilter(points: i32, to: usize, step: usize, scratch: usize): void {
  const taps = points == 6 ? 3 : 2;
  const between = scratch + taps * taps * 16;
  let t = between;
  for (let j: i32 = 0; j < taps; j++) {
    const p = scratch + j * 16;
    if (points == 6) filter6(t, 48, v128.load(p), v128.load(p, 48), v128.load(p, 96));
    else filter4(t, 32, v128.load(p), v128.load(p, 32));
    t += 16;
  }
  t = between;
  for (let i = points; i > 0; i--) {
    if (points == 6) filter6(to, step, v128.load(t), v128.load(t, 16), v128.load(t, 32));
    else filter4(to, step, v128.load(t), v128.load(t, 16));
    to += points * step;
    t += taps * 16;
  }
}

/** The taps of four columns, `[tap, tap, 4]` to `scratch`, of their transformed gradients `[point, point, 4]` there. */
@inline
export function transformTaps(points: i32, scratch: usize): void {
  const taps = points == 6 ? 3 : 2;
  let t = scratch;
  for (let j = points; j > 0; j--) { // In place, as a column has fewer taps than points.
    if (points == 6) {
      taps6(
        t, 96, v128.load(t), v128.load(t, 96), v128.load(t, 192), v128.load(t, 288), v128.load(t, 384),
        v128.load(t, 480),
      );
    } else {
      taps4(t, 64, v128.load(t), v128.load(t, 64), v128.load(t, 128), v128.load(t, 192));
    }
    t += 16;
  }
  t = scratch;
  let to = scratch;
  for (let i = taps; i > 0; i--) {
    if (points == 6) {
      taps6(
        to, 16, v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48), v128.load(t, 64),
        v128.load(t, 80),
      );
    } else {
      taps4(to, 16, v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48));
    }
    t += points * 16;
    to += taps * 16;
  }
}
