/** Elementwise kernels, for the elements from `from` up to `end`. */
import { madd } from "./simd";

/**
 * `y` where `x` is positive, else `slope · y`: the leaky ReLU if `y` is `x`, its gradient if `y` is `dy`.
 */
export function leaky(to: usize, y: usize, x: usize, slope: f32, from: i32, end: i32): void {
  const s = f32x4.splat(slope), zero = f32x4.splat(0);
  let k = <usize> from << 2;
  const stop = <usize> end << 2;
  for (; k + 16 <= stop; k += 16) {
    const v = v128.load(y + k);
    v128.store(to + k, v128.bitselect(v, f32x4.mul(v, s), f32x4.gt(v128.load(x + k), zero)));
  }
  for (; k < stop; k += 4) {
    const v = load<f32>(y + k);
    store<f32>(to + k, load<f32>(x + k) > 0 ? v : v * slope);
  }
}

/** A step of Adam, `rate` long: reads p, m, v and g, writes the new p, m and v. */
export function adam(
  newP: usize, newM: usize, newV: usize, p: usize, m: usize, v: usize, g: usize,
  rate: f32, beta1: f32, beta2: f32, rest1: f32, rest2: f32, epsilon: f32, from: i32, end: i32,
): void {
  let k = <usize> from << 2;
  const stop = <usize> end << 2;
  for (; k + 16 <= stop; k += 16) {
    const d = v128.load(g + k);
    const mean = madd(v128.load(m + k), f32x4.splat(beta1), f32x4.mul(d, f32x4.splat(rest1)));
    const square = madd(v128.load(v + k), f32x4.splat(beta2), f32x4.mul(f32x4.mul(d, d), f32x4.splat(rest2)));
    const stride = f32x4.div(
      f32x4.mul(f32x4.splat(rate), mean),
      f32x4.add(f32x4.sqrt(square), f32x4.splat(epsilon)),
    );
    v128.store(newM + k, mean);
    v128.store(newV + k, square);
    v128.store(newP + k, f32x4.sub(v128.load(p + k), stride));
  }
  for (; k < stop; k += 4) {
    const d = load<f32>(g + k);
    const mean = load<f32>(m + k) * beta1 + d * rest1;
    const square = load<f32>(v + k) * beta2 + d * d * rest2;
    store<f32>(newM + k, mean);
    store<f32>(newV + k, square);
    store<f32>(newP + k, load<f32>(p + k) - rate * mean / (sqrt<f32>(square) + epsilon));
  }
}
