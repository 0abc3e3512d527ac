/**
 * The two-dimensional transforms of Winograd's convolutions: lines down, then lines across. What lies between them goes
 * through `scratch`, {@linkcode TILE_BYTES} that stay in the first-level cache. Points of a tile are stored `step` bytes apart.
 */
import {
  filter4, filter6, input4, input6, output4, output6, taps4, taps6, upstream4, upstream6,
} from "./winograd_transforms";

/** Bytes of the vectors between the two directions of a transform. */
export const TILE_BYTES: usize = 36 * 16;

/** Bytes of a table of a window's pixels. */
export const TABLE_BYTES: usize = 36 * 4;

/** Addresses of the `side x side` pixels, `apart` rows and columns apart, from `(top, left)`; `zeros` where outside of the image. */
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
  for (let k: usize = 0; k < channelBytes; k += 16) {
    let p = table, t = scratch;
    for (let j = 6; j > 0; j--) {
      input6(t, 96, at(p, k, 0), at(p, k, 6), at(p, k, 12), at(p, k, 18), at(p, k, 24), at(p, k, 30));
      p += 4;
      t += 16;
    }
    let q = to + k;
    t = scratch;
    for (let i = 6; i > 0; i--) {
      input6(
        q, step, v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48), v128.load(t, 64),
        v128.load(t, 80),
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
  const results = points == 6 ? 4 : 3;
  for (let k: usize = 0; k < channelBytes; k += 16) {
    let p = table, t = scratch;
    for (let j = results; j > 0; j--) {
      if (points == 6) upstream6(t, 64, at(p, k, 0), at(p, k, 4), at(p, k, 8), at(p, k, 12));
      else upstream4(t, 48, at(p, k, 0), at(p, k, 3), at(p, k, 6));
      p += 4;
      t += 16;
    }
    let q = to + k;
    t = scratch;
    for (let i = points; i > 0; i--) {
      if (points == 6) {
        upstream6(q, step, v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48));
      } else {
        upstream4(q, step, v128.load(t), v128.load(t, 16), v128.load(t, 32));
      }
      q += points * step;
      t += results * 16;
    }
  }
}

/** The results of a tile, before biases, `[result, result, 4]` to `scratch`, of the products at `from`. */
@inline
export function transformProducts(points: i32, from: usize, step: usize, scratch: usize): void {
  const results = points == 6 ? 4 : 3;
  let t = scratch, q = from;
  for (let j = points; j > 0; j--) {
    const line = points * step;
    const q1 = q + line, q2 = q1 + line, q3 = q2 + line;
    if (points == 6) {
      const q4 = q3 + line, q5 = q4 + line;
      output6(
        t, 96, v128.load(q), v128.load(q1), v128.load(q2), v128.load(q3), v128.load(q4), v128.load(q5),
      );
    } else {
      output4(t, 64, v128.load(q), v128.load(q1), v128.load(q2), v128.load(q3));
    }
    q += step;
    t += 16;
  }
  t = scratch;
  let to = scratch;
  for (let i = results; i > 0; i--) { // In place: a line's results are less than it.
    if (points == 6) {
      output6(
        to, 16, v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48), v128.load(t, 64),
        v128.load(t, 80),
      );
    } else {
      output4(to, 16, v128.load(t), v128.load(t, 16), v128.load(t, 32), v128.load(t, 48));
    }
    t += points * 16;
    to += results * 16;
  }
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
  for (let j = points; j > 0; j--) { // In place: a column's taps are less than it.
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
