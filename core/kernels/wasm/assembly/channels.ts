/**
 * Sums over all but the last axis, and the batch normalisation on top of them. Eight rows are added in single
 * precision, then to a sum in double precision: rounding errors in these sums would flip ReLUs. Each chunk of
 * rows, `from` up to `end`, has its own sums, which `addChunks` adds.
 */
import { madd } from "./simd";

/** Rows added in single precision. */
const ROWS = 8;

/** Adds the four floats of `v` to the doubles at `to`. */
@inline
function addDoubles(to: usize, v: v128): void {
  v128.store(to, f64x2.add(v128.load(to), f64x2.promote_low_f32x4(v)));
  const high = v128.shuffle<i64>(v, v, 1, 0);
  v128.store(to, f64x2.add(v128.load(to, 16), f64x2.promote_low_f32x4(high)), 16);
}

/** Adds `value` to the double at `to`. */
@inline
function addDouble(to: usize, value: f64): void {
  store<f64>(to, load<f64>(to) + value);
}

/** `sums[chunk, c] = Σ x[row, c]`. */
export function channelSums(sums: usize, x: usize, c: i32, from: i32, end: i32, chunk: i32): void {
  const line = <usize> c << 2;
  sums += chunk * c << 3;
  memory.fill(sums, 0, c << 3);
  x += from * line;
  for (let row = from; row < end; row += ROWS) {
    const here = min(ROWS, end - row);
    let k = 0;
    for (; k + 4 <= c; k += 4) {
      let p = x + (k << 2), sum = v128.load(p);
      for (let i = 1; i < here; i++) {
        p += line;
        sum = f32x4.add(sum, v128.load(p));
      }
      addDoubles(sums + (k << 3), sum);
    }
    for (; k < c; k++) {
      let p = x + (k << 2), sum: f64 = 0;
      for (let i = 0; i < here; i++) {
        sum += <f64> load<f32>(p);
        p += line;
      }
      addDouble(sums + (k << 3), sum);
    }
    x += line * ROWS;
  }
}

/** `sums[chunk, c] = Σ (x[row, c] - mean[c])²`. */
export function channelSquares(
  sums: usize, x: usize, mean: usize, c: i32, from: i32, end: i32, chunk: i32,
): void {
  const line = <usize> c << 2;
  sums += chunk * c << 3;
  memory.fill(sums, 0, c << 3);
  x += from * line;
  for (let row = from; row < end; row += ROWS) {
    const here = min(ROWS, end - row);
    let k = 0;
    for (; k + 4 <= c; k += 4) {
      const m = v128.load(mean + (k << 2));
      let p = x + (k << 2), sum = f32x4.splat(0);
      for (let i = 0; i < here; i++) {
        const d = f32x4.sub(v128.load(p), m);
        sum = madd(d, d, sum);
        p += line;
      }
      addDoubles(sums + (k << 3), sum);
    }
    for (; k < c; k++) {
      const m = load<f32>(mean + (k << 2));
      let p = x + (k << 2), sum: f64 = 0;
      for (let i = 0; i < here; i++) {
        const d = <f64> (load<f32>(p) - m);
        sum += d * d;
        p += line;
      }
      addDouble(sums + (k << 3), sum);
    }
    x += line * ROWS;
  }
}

/** `sums[chunk, 0, c] = Σ dy[row, c]` and `sums[chunk, 1, c] = Σ dy[row, c] (x[row, c] - mean[c])`. */
export function channelProducts(
  sums: usize, dy: usize, x: usize, mean: usize, c: i32, from: i32, end: i32, chunk: i32,
): void {
  const line = <usize> c << 2;
  sums += chunk * c << 4;
  const products = sums + (c << 3);
  memory.fill(sums, 0, c << 4);
  x += from * line;
  dy += from * line;
  for (let row = from; row < end; row += ROWS) {
    const here = min(ROWS, end - row);
    let k = 0;
    for (; k + 4 <= c; k += 4) {
      const m = v128.load(mean + (k << 2));
      let p = x + (k << 2), q = dy + (k << 2), sum = f32x4.splat(0), product = sum;
      for (let i = 0; i < here; i++) {
        const d = v128.load(q);
        sum = f32x4.add(sum, d);
        product = madd(d, f32x4.sub(v128.load(p), m), product);
        p += line;
        q += line;
      }
      addDoubles(sums + (k << 3), sum);
      addDoubles(products + (k << 3), product);
    }
    for (; k < c; k++) {
      const m = load<f32>(mean + (k << 2));
      let p = x + (k << 2), q = dy + (k << 2), sum: f64 = 0, product: f64 = 0;
      for (let i = 0; i < here; i++) {
        const d = <f64> load<f32>(q);
        sum += d;
        product += d * <f64> (load<f32>(p) - m);
        p += line;
        q += line;
      }
      addDouble(sums + (k << 3), sum);
      addDouble(products + (k << 3), product);
    }
    x += line * ROWS;
    dy += line * ROWS;
  }
}

/** Adds the `count` doubles of each of `chunks` chunks to the first one's. */
export function addChunks(sums: usize, chunks: i32, count: i32): void {
  let from = sums + (count << 3);
  for (let chunk = 1; chunk < chunks; chunk++) {
    for (let k = 0; k < count; k++) {
      addDouble(sums + (k << 3), load<f64>(from));
      from += 8;
    }
  }
}

/**
 * `(x - mean) scale + shift`, times `slope` where it is not positive. Every `group` rows have their own scale and
 * shift, `[groups, C]`.
 */
export function scaleChannels(
  to: usize, x: usize, c: i32, mean: usize, scale: usize, shift: usize, slope: f32, group: i32, from: i32, end: i32,
): void {
  const line = <usize> c << 2;
  const bend = f32x4.splat(slope), zero = f32x4.splat(0);
  x += from * line;
  to += from * line;
  for (let row = from; row < end;) {
    const place = row / group, stop = min(end, (place + 1) * group);
    const a = scale + place * line, b = shift + place * line;
    for (; row < stop; row++) {
      let k: usize = 0;
      for (; k + 16 <= line; k += 16) {
        const d = f32x4.sub(v128.load(x + k), v128.load(mean + k));
        const v = f32x4.add(f32x4.mul(d, v128.load(a + k)), v128.load(b + k));
        v128.store(to + k, v128.bitselect(v, f32x4.mul(v, bend), f32x4.gt(v, zero)));
      }
      for (; k < line; k += 4) {
        const v = (load<f32>(x + k) - load<f32>(mean + k)) * load<f32>(a + k) + load<f32>(b + k);
        store<f32>(to + k, v > 0 ? v : v * slope);
      }
      x += line;
      to += line;
    }
  }
}

/** `a dy + b (x - mean) + shift`. Every `group` rows have their own `a`, `[groups, C]`. */
export function combineChannels(
  to: usize, dy: usize, x: usize, c: i32, mean: usize, a: usize, b: usize, shift: usize, group: i32, from: i32, end: i32,
): void {
  const line = <usize> c << 2;
  x += from * line;
  dy += from * line;
  to += from * line;
  for (let row = from; row < end;) {
    const place = row / group, stop = min(end, (place + 1) * group);
    const scale = a + place * line;
    for (; row < stop; row++) {
      let k: usize = 0;
      for (; k + 16 <= line; k += 16) {
        const d = f32x4.sub(v128.load(x + k), v128.load(mean + k));
        const rest = madd(d, v128.load(b + k), v128.load(shift + k));
        v128.store(to + k, madd(v128.load(dy + k), v128.load(scale + k), rest));
      }
      for (; k < line; k += 4) {
        const d = load<f32>(x + k) - load<f32>(mean + k);
        store<f32>(to + k, load<f32>(dy + k) * load<f32>(scale + k) + (d * load<f32>(b + k) + load<f32>(shift + k)));
      }
      x += line;
      dy += line;
      to += line;
    }
  }
}
