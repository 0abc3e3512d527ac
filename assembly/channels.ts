/**
 * Sums over all but the last axis, and the batch normalisation on top of them. Eight rows are added in single precision,
 * then to a sum in double precision: rounding in these sums would move rectifiers over their kinks.
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

/** `sums[c] += Σ x[row, c]` in doubles. */
function addSums(sums: usize, x: usize, rows: i32, c: i32): void {
  const line = <usize> c << 2;
  for (let row = 0; row < rows; row += ROWS) {
    const here = min(ROWS, rows - row);
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
      store<f64>(sums + (k << 3), load<f64>(sums + (k << 3)) + sum);
    }
    x += line * ROWS;
  }
}

/** `sums[c] = Σ x[row, c]`. `scratch`: 8 bytes a channel. */
export function channelSums(to: usize, x: usize, rows: i32, c: i32, scratch: usize): void {
  memory.fill(scratch, 0, c << 3);
  addSums(scratch, x, rows, c);
  for (let k = 0; k < c; k++) store<f32>(to + (k << 2), <f32> load<f64>(scratch + (k << 3)));
}

/** Mean and (biased) variance. `scratch`: 8 bytes a channel. */
export function channelMoments(mean: usize, variance: usize, x: usize, rows: i32, c: i32, scratch: usize): void {
  memory.fill(scratch, 0, c << 3);
  addSums(scratch, x, rows, c);
  for (let k = 0; k < c; k++) {
    store<f32>(mean + (k << 2), <f32> (load<f64>(scratch + (k << 3)) / <f64> rows));
  }
  memory.fill(scratch, 0, c << 3);
  const line = <usize> c << 2;
  for (let row = 0; row < rows; row += ROWS) {
    const here = min(ROWS, rows - row);
    let k = 0;
    for (; k + 4 <= c; k += 4) {
      const m = v128.load(mean + (k << 2));
      let p = x + (k << 2), sum = f32x4.splat(0);
      for (let i = 0; i < here; i++) {
        const d = f32x4.sub(v128.load(p), m);
        sum = madd(d, d, sum);
        p += line;
      }
      addDoubles(scratch + (k << 3), sum);
    }
    for (; k < c; k++) {
      const m = load<f32>(mean + (k << 2));
      let p = x + (k << 2), sum: f64 = 0;
      for (let i = 0; i < here; i++) {
        const d = <f64> (load<f32>(p) - m);
        sum += d * d;
        p += line;
      }
      store<f64>(scratch + (k << 3), load<f64>(scratch + (k << 3)) + sum);
    }
    x += line * ROWS;
  }
  for (let k = 0; k < c; k++) {
    store<f32>(variance + (k << 2), <f32> (load<f64>(scratch + (k << 3)) / <f64> rows));
  }
}

/** `(x - mean) scale + shift`. */
export function scaleChannels(
  to: usize, x: usize, rows: i32, c: i32, mean: usize, scale: usize, shift: usize,
): void {
  for (let row = 0; row < rows; row++) {
    let k = 0;
    const end = c << 2;
    for (; k + 16 <= end; k += 16) {
      const d = f32x4.sub(v128.load(x + k), v128.load(mean + k));
      v128.store(to + k, f32x4.add(f32x4.mul(d, v128.load(scale + k)), v128.load(shift + k)));
    }
    for (; k < end; k += 4) {
      store<f32>(to + k, (load<f32>(x + k) - load<f32>(mean + k)) * load<f32>(scale + k) + load<f32>(shift + k));
    }
    x += end;
    to += end;
  }
}

/** `Σ dy` and `Σ dy (x - mean)` a channel, in doubles. */
export function momentGradients(
  sums: usize, products: usize, dy: usize, x: usize, rows: i32, c: i32, mean: usize,
): void {
  memory.fill(sums, 0, c << 3);
  memory.fill(products, 0, c << 3);
  const line = <usize> c << 2;
  for (let row = 0; row < rows; row += ROWS) {
    const here = min(ROWS, rows - row);
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
      store<f64>(sums + (k << 3), load<f64>(sums + (k << 3)) + sum);
      store<f64>(products + (k << 3), load<f64>(products + (k << 3)) + product);
    }
    x += line * ROWS;
    dy += line * ROWS;
  }
}

/** `a dy + b (x - mean) + c`. */
export function combineChannels(
  to: usize, dy: usize, x: usize, rows: i32, c: i32, mean: usize, a: usize, b: usize, shift: usize,
): void {
  const end = c << 2;
  for (let row = 0; row < rows; row++) {
    let k = 0;
    for (; k + 16 <= end; k += 16) {
      const d = f32x4.sub(v128.load(x + k), v128.load(mean + k));
      const rest = madd(d, v128.load(b + k), v128.load(shift + k));
      v128.store(to + k, madd(v128.load(dy + k), v128.load(a + k), rest));
    }
    for (; k < end; k += 4) {
      const d = load<f32>(x + k) - load<f32>(mean + k);
      store<f32>(to + k, load<f32>(dy + k) * load<f32>(a + k) + (d * load<f32>(b + k) + load<f32>(shift + k)));
    }
    x += end;
    dy += end;
    to += end;
  }
}
