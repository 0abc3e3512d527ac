/**
 * The one-dimensional transforms of Winograd's convolutions (Lavin & Gray 2016), four channels at a time. With four points,
 * 0, 1, -1 and ∞, three results of two taps come from four products; with six, 0, A, -A, B, -B and ∞, four results of three
 * taps come from six. What a transform gives is stored `step` bytes apart.
 */
import { madd } from "./simd";

/**
 * Of the largest value, results differ by up to 1.9e-6 from those of double precision; by 7.3e-6 with 1 and 2, for which some
 * of the factors below would be 1.
 */
const A: f32 = 0.75;
const B: f32 = 1.5;
const A2: f32 = A * A;
const A3: f32 = A2 * A;
const B2: f32 = B * B;
const B3: f32 = B2 * B;
/** The denominators of Lagrange's polynomials at 0, ±A and ±B. */
const AT_0: f32 = A2 * B2;
const AT_A: f32 = 2 * A2 * (A2 - B2);
const AT_B: f32 = 2 * B2 * (B2 - A2);

/** Bytes of the factors that {@linkcode storeFactors} stores. */
export const FACTOR_BYTES: usize = 128;

/** Where a factor lies: to load it takes less time than to make a vector of it. */
const OF_A = 0;
const OF_B = 16;
const OF_A2 = 32;
const OF_B2 = 48;
const OF_A3 = 64;
const OF_B3 = 80;
const OF_SUM = 96;
const OF_PRODUCT = 112;

/** Stores the factors of the transforms of inputs, products and upstream gradients. */
export function storeFactors(to: usize): void {
  v128.store(to, f32x4.splat(A), OF_A);
  v128.store(to, f32x4.splat(B), OF_B);
  v128.store(to, f32x4.splat(A2), OF_A2);
  v128.store(to, f32x4.splat(B2), OF_B2);
  v128.store(to, f32x4.splat(A3), OF_A3);
  v128.store(to, f32x4.splat(B3), OF_B3);
  v128.store(to, f32x4.splat(A2 + B2), OF_SUM);
  v128.store(to, f32x4.splat(AT_0), OF_PRODUCT);
}

@inline
function times(factor: f32, a: v128): v128 {
  return f32x4.mul(f32x4.splat(factor), a);
}

/** `c + factor a`. */
@inline
function plus(c: v128, factor: f32, a: v128): v128 {
  return madd(f32x4.splat(factor), a, c);
}

/** `c - a b`. */
@inline
function minus(c: v128, a: v128, b: v128): v128 {
  return f32x4.relaxed_nmadd(a, b, c);
}

/** Points of a line's transform, whose square is that of a tile's. */
@inline
export function pointsOf(taps: i32): i32 {
  return taps == 3 ? 6 : 4;
}

/** Results of a line's transform. */
@inline
export function resultsOf(taps: i32): i32 {
  return taps == 3 ? 4 : 3;
}

/** Four inputs. */
@inline
export function input4(to: usize, step: usize, d0: v128, d1: v128, d2: v128, d3: v128): void {
  v128.store(to, f32x4.sub(d0, d2));
  to += step;
  v128.store(to, f32x4.add(d1, d2));
  to += step;
  v128.store(to, f32x4.sub(d2, d1));
  to += step;
  v128.store(to, f32x4.sub(d3, d1));
}

/** Six inputs. */
@inline
export function input6(
  to: usize, step: usize, factors: usize, d0: v128, d1: v128, d2: v128, d3: v128, d4: v128, d5: v128,
): void {
  let f = v128.load(factors, OF_SUM), g = v128.load(factors, OF_PRODUCT);
  v128.store(to, madd(g, d0, minus(d4, f, d2)));
  v128.store(to + 5 * step, madd(g, d1, minus(d5, f, d3)));
  to += step;
  f = v128.load(factors, OF_B2), g = v128.load(factors, OF_A);
  let even = minus(d4, f, d2), odd = minus(d3, f, d1);
  v128.store(to, madd(g, odd, even));
  to += step;
  v128.store(to, minus(even, g, odd));
  to += step;
  f = v128.load(factors, OF_A2), g = v128.load(factors, OF_B);
  even = minus(d4, f, d2), odd = minus(d3, f, d1);
  v128.store(to, madd(g, odd, even));
  to += step;
  v128.store(to, minus(even, g, odd));
}

/** Three results of four products: the one of that number. */
@inline
export function output4(result: i32, q0: v128, q1: v128, q2: v128, q3: v128): v128 {
  if (result == 0) return f32x4.add(q0, f32x4.add(q1, q2));
  if (result == 1) return f32x4.sub(q1, q2);
  return f32x4.add(f32x4.add(q1, q2), q3);
}

/** Four results of six products: the one of that number, of the sums and differences of those at ±A and ±B. */
@inline
export function output6(
  result: i32, factors: usize, first: v128, sumA: v128, differenceA: v128, sumB: v128, differenceB: v128, last: v128,
): v128 {
  if (result == 0) return f32x4.add(first, f32x4.add(sumA, sumB));
  if (result == 1) {
    return madd(v128.load(factors, OF_A), differenceA, f32x4.mul(v128.load(factors, OF_B), differenceB));
  }
  if (result == 2) return madd(v128.load(factors, OF_A2), sumA, f32x4.mul(v128.load(factors, OF_B2), sumB));
  return madd(v128.load(factors, OF_A3), differenceA, madd(v128.load(factors, OF_B3), differenceB, last));
}

/** Three upstream gradients: the transpose of {@linkcode output4}. */
@inline
export function upstream4(to: usize, step: usize, y0: v128, y1: v128, y2: v128): void {
  const even = f32x4.add(y0, y2);
  v128.store(to, y0);
  to += step;
  v128.store(to, f32x4.add(even, y1));
  to += step;
  v128.store(to, f32x4.sub(even, y1));
  to += step;
  v128.store(to, y2);
}

/** Four upstream gradients: the transpose of {@linkcode output6}. */
@inline
export function upstream6(
  to: usize, step: usize, factors: usize, y0: v128, y1: v128, y2: v128, y3: v128,
): void {
  v128.store(to, y0);
  v128.store(to + 5 * step, y3);
  to += step;
  const a = v128.load(factors, OF_A), b = v128.load(factors, OF_B);
  let f = v128.load(factors, OF_A2);
  let even = madd(f, y2, y0), odd = madd(f, y3, y1);
  v128.store(to, madd(a, odd, even));
  to += step;
  v128.store(to, minus(even, a, odd));
  to += step;
  f = v128.load(factors, OF_B2);
  even = madd(f, y2, y0), odd = madd(f, y3, y1);
  v128.store(to, madd(b, odd, even));
  to += step;
  v128.store(to, minus(even, b, odd));
}

/** Two taps of the filter. */
@inline
export function filter4(to: usize, step: usize, w0: v128, w1: v128): void {
  const even = times(0.5, w0), odd = times(0.5, w1);
  v128.store(to, w0);
  to += step;
  v128.store(to, f32x4.add(even, odd));
  to += step;
  v128.store(to, f32x4.sub(even, odd));
  to += step;
  v128.store(to, w1);
}

/** Three taps of the filter. */
@inline
export function filter6(to: usize, step: usize, w0: v128, w1: v128, w2: v128): void {
  v128.store(to, times(1 / AT_0, w0));
  to += step;
  let even = times(1 / AT_A, plus(w0, A2, w2)), odd = times(A / AT_A, w1);
  v128.store(to, f32x4.add(even, odd));
  to += step;
  v128.store(to, f32x4.sub(even, odd));
  to += step;
  even = times(1 / AT_B, plus(w0, B2, w2)), odd = times(B / AT_B, w1);
  v128.store(to, f32x4.add(even, odd));
  to += step;
  v128.store(to, f32x4.sub(even, odd));
  to += step;
  v128.store(to, w2);
}

/** The gradients of two taps: the transpose of {@linkcode filter4}. */
@inline
export function taps4(to: usize, step: usize, u0: v128, u1: v128, u2: v128, u3: v128): void {
  v128.store(to, plus(u0, 0.5, f32x4.add(u1, u2)));
  to += step;
  v128.store(to, plus(u3, 0.5, f32x4.sub(u1, u2)));
}

/** The gradients of three taps: the transpose of {@linkcode filter6}. */
@inline
export function taps6(
  to: usize, step: usize, u0: v128, u1: v128, u2: v128, u3: v128, u4: v128, u5: v128,
): void {
  const sumA = f32x4.add(u1, u2), sumB = f32x4.add(u3, u4);
  v128.store(to, plus(plus(times(1 / AT_B, sumB), 1 / AT_A, sumA), 1 / AT_0, u0));
  to += step;
  v128.store(to, plus(times(B / AT_B, f32x4.sub(u3, u4)), A / AT_A, f32x4.sub(u1, u2)));
  to += step;
  v128.store(to, plus(plus(u5, B2 / AT_B, sumB), A2 / AT_A, sumA));
}
