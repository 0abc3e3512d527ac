/** What is done to every element on its own. */
import { madd } from "./simd";

/** `y` where `x` is positive, `slope · y` elsewhere: the leaky rectifier if `y` is `x`, its gradient if `y` is that of its result. */
export function leaky(to: usize, y: usize, x: usize, count: i32, slope: f32): void {
  const s = f32x4.splat(slope), zero = f32x4.splat(0);
  let k = 0;
  const end = count << 2;
  for (; k + 16 <= end; k += 16) {
    const v = v128.load(y + k);
    v128.store(to + k, v128.bitselect(v, f32x4.mul(v, s), f32x4.gt(v128.load(x + k), zero)));
  }
  for (; k < end; k += 4) {
    const v = load<f32>(y + k);
    store<f32>(to + k, load<f32>(x + k) > 0 ? v : v * slope);
  }
}

/** Adds `x` to `to`. */
export function accumulate(to: usize, x: usize, count: i32): void {
  let k = 0;
  const end = count << 2;
  for (; k + 16 <= end; k += 16) {
    v128.store(to + k, f32x4.add(v128.load(to + k), v128.load(x + k)));
  }
  for (; k < end; k += 4) store<f32>(to + k, load<f32>(to + k) + load<f32>(x + k));
}

/** A step of Adam: reads p, m, v and g, writes the new p, m and v; `rate` is the address of the step size. */
export function adam(
  newP: usize, newM: usize, newV: usize, p: usize, m: usize, v: usize, g: usize, count: i32,
  rate: usize, beta1: f32, beta2: f32, rest1: f32, rest2: f32, epsilon: f32,
): void {
  const step = load<f32>(rate);
  let k = 0;
  const end = count << 2;
  for (; k + 16 <= end; k += 16) {
    const d = v128.load(g + k);
    const mean = madd(v128.load(m + k), f32x4.splat(beta1), f32x4.mul(d, f32x4.splat(rest1)));
    const square = madd(v128.load(v + k), f32x4.splat(beta2), f32x4.mul(f32x4.mul(d, d), f32x4.splat(rest2)));
    const stride = f32x4.div(
      f32x4.mul(f32x4.splat(step), mean),
      f32x4.add(f32x4.sqrt(square), f32x4.splat(epsilon)),
    );
    v128.store(newM + k, mean);
    v128.store(newV + k, square);
    v128.store(newP + k, f32x4.sub(v128.load(p + k), stride));
  }
  for (; k < end; k += 4) {
    const d = load<f32>(g + k);
    const mean = load<f32>(m + k) * beta1 + d * rest1;
    const square = load<f32>(v + k) * beta2 + d * d * rest2;
    store<f32>(newM + k, mean);
    store<f32>(newV + k, square);
    store<f32>(newP + k, load<f32>(p + k) - step * mean / (sqrt<f32>(square) + epsilon));
  }
}
