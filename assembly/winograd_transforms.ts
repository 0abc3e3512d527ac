/**
 * The one-dimensional transforms of Winograd's convolutions (Lavin & Gray 2016), four channels at a time. With four points,
 * 0, 1, -1 and ∞, three results of two taps come from four products; with six, 0, A, -A, B, -B and ∞, four results of three
 * taps come from six. What a transform gives is stored `step` bytes apart.
 */
import { madd } from "./simd";

/** These round a third as much as 1 and 2, for which some of the factors below would be 1. */
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

@inline
function times(factor: f32, a: v128): v128 {
  return f32x4.mul(f32x4.splat(factor), a);
}

/** `c + factor a`. */
@inline
function plus(c: v128, factor: f32, a: v128): v128 {
  return madd(f32x4.splat(factor), a, c);
}

/** `c - factor a`. */
@inline
function minus(c: v128, factor: f32, a: v128): v128 {
  return f32x4.relaxed_nmadd(f32x4.splat(factor), a, c);
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
  to: usize, step: usize, d0: v128, d1: v128, d2: v128, d3: v128, d4: v128, d5: v128,
): void {
  v128.store(to, plus(minus(d4, A2 + B2, d2), AT_0, d0));
  to += step;
  let even = minus(d4, B2, d2), odd = minus(d3, B2, d1);
  v128.store(to, plus(even, A, odd));
  to += step;
  v128.store(to, minus(even, A, odd));
  to += step;
  even = minus(d4, A2, d2), odd = minus(d3, A2, d1);
  v128.store(to, plus(even, B, odd));
  to += step;
  v128.store(to, minus(even, B, odd));
  to += step;
  v128.store(to, plus(minus(d5, A2 + B2, d3), AT_0, d1));
}

/** Three results of four products. */
@inline
export function output4(to: usize, step: usize, q0: v128, q1: v128, q2: v128, q3: v128): void {
  const sum = f32x4.add(q1, q2);
  v128.store(to, f32x4.add(q0, sum));
  to += step;
  v128.store(to, f32x4.sub(q1, q2));
  to += step;
  v128.store(to, f32x4.add(sum, q3));
}

/** Four results of six products. */
@inline
export function output6(
  to: usize, step: usize, q0: v128, q1: v128, q2: v128, q3: v128, q4: v128, q5: v128,
): void {
  const sumA = f32x4.add(q1, q2), differenceA = f32x4.sub(q1, q2);
  const sumB = f32x4.add(q3, q4), differenceB = f32x4.sub(q3, q4);
  v128.store(to, f32x4.add(q0, f32x4.add(sumA, sumB)));
  to += step;
  v128.store(to, plus(times(B, differenceB), A, differenceA));
  to += step;
  v128.store(to, plus(times(B2, sumB), A2, sumA));
  to += step;
  v128.store(to, plus(plus(q5, B3, differenceB), A3, differenceA));
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
export function upstream6(to: usize, step: usize, y0: v128, y1: v128, y2: v128, y3: v128): void {
  v128.store(to, y0);
  to += step;
  let even = plus(y0, A2, y2), odd = plus(y1, A2, y3);
  v128.store(to, plus(even, A, odd));
  to += step;
  v128.store(to, minus(even, A, odd));
  to += step;
  even = plus(y0, B2, y2), odd = plus(y1, B2, y3);
  v128.store(to, plus(even, B, odd));
  to += step;
  v128.store(to, minus(even, B, odd));
  to += step;
  v128.store(to, y3);
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
