/** The products of Winograd's convolutions at one point: six rows times eight columns stay in registers. */
import { madd, ROWS } from "./simd";

/** `y[row, 8] = a[row, depth] b[depth, 8]`, for `rows` rows rounded up to sixes; a row of `y` is `line` bytes long. */
export function multiply(y: usize, line: usize, a: usize, b: usize, depth: i32, rows: i32): void {
  const step = <usize> depth << 2;
  let u: v128, v: v128, x: v128;
  for (; rows > 0; rows -= ROWS) {
    let p0 = a, p1 = p0 + step, p2 = p1 + step, p3 = p2 + step, p4 = p3 + step, p5 = p4 + step, q = b;
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0;
    let t0 = s0, t1 = s0, t2 = s0, t3 = s0, t4 = s0, t5 = s0;
    for (let k = depth; k > 0; k--) {
      u = v128.load(q);
      v = v128.load(q, 16);
      x = v128.load32_splat(p0);
      s0 = madd(x, u, s0);
      t0 = madd(x, v, t0);
      x = v128.load32_splat(p1);
      s1 = madd(x, u, s1);
      t1 = madd(x, v, t1);
      x = v128.load32_splat(p2);
      s2 = madd(x, u, s2);
      t2 = madd(x, v, t2);
      x = v128.load32_splat(p3);
      s3 = madd(x, u, s3);
      t3 = madd(x, v, t3);
      x = v128.load32_splat(p4);
      s4 = madd(x, u, s4);
      t4 = madd(x, v, t4);
      x = v128.load32_splat(p5);
      s5 = madd(x, u, s5);
      t5 = madd(x, v, t5);
      p0 += 4;
      p1 += 4;
      p2 += 4;
      p3 += 4;
      p4 += 4;
      p5 += 4;
      q += 32;
    }
    v128.store(y, s0);
    v128.store(y, t0, 16);
    y += line;
    v128.store(y, s1);
    v128.store(y, t1, 16);
    y += line;
    v128.store(y, s2);
    v128.store(y, t2, 16);
    y += line;
    v128.store(y, s3);
    v128.store(y, t3, 16);
    y += line;
    v128.store(y, s4);
    v128.store(y, t4, 16);
    y += line;
    v128.store(y, s5);
    v128.store(y, t5, 16);
    y += line;
    a += ROWS * step;
  }
}

@inline
function accumulate(y: usize, s: v128, t: v128): void {
  v128.store(y, f32x4.add(v128.load(y), s));
  v128.store(y, f32x4.add(v128.load(y, 16), t), 16);
}

/**
 * `y[6, 8] += Σ a[k, 6] b[k, 8]` over `count` lines, which are `aLine` and `bLine` bytes long; a row of `y` is `line` bytes
 * long. The sum starts at zero, as `y` may be large beside it.
 */
export function outer6(
  y: usize, line: usize, a: usize, aLine: usize, b: usize, bLine: usize, count: i32,
): void {
  let u: v128, v: v128, x: v128;
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0;
  let t0 = s0, t1 = s0, t2 = s0, t3 = s0, t4 = s0, t5 = s0;
  for (; count > 0; count--) {
    u = v128.load(b);
    v = v128.load(b, 16);
    x = v128.load32_splat(a);
    s0 = madd(x, u, s0);
    t0 = madd(x, v, t0);
    x = v128.load32_splat(a, 4);
    s1 = madd(x, u, s1);
    t1 = madd(x, v, t1);
    x = v128.load32_splat(a, 8);
    s2 = madd(x, u, s2);
    t2 = madd(x, v, t2);
    x = v128.load32_splat(a, 12);
    s3 = madd(x, u, s3);
    t3 = madd(x, v, t3);
    x = v128.load32_splat(a, 16);
    s4 = madd(x, u, s4);
    t4 = madd(x, v, t4);
    x = v128.load32_splat(a, 20);
    s5 = madd(x, u, s5);
    t5 = madd(x, v, t5);
    a += aLine;
    b += bLine;
  }
  accumulate(y, s0, t0);
  y += line;
  accumulate(y, s1, t1);
  y += line;
  accumulate(y, s2, t2);
  y += line;
  accumulate(y, s3, t3);
  y += line;
  accumulate(y, s4, t4);
  y += line;
  accumulate(y, s5, t5);
}

/** {@linkcode outer6} of four rows. */
export function outer4(
  y: usize, line: usize, a: usize, aLine: usize, b: usize, bLine: usize, count: i32,
): void {
  let u: v128, v: v128, x: v128;
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
  let t0 = s0, t1 = s0, t2 = s0, t3 = s0;
  for (; count > 0; count--) {
    u = v128.load(b);
    v = v128.load(b, 16);
    x = v128.load32_splat(a);
    s0 = madd(x, u, s0);
    t0 = madd(x, v, t0);
    x = v128.load32_splat(a, 4);
    s1 = madd(x, u, s1);
    t1 = madd(x, v, t1);
    x = v128.load32_splat(a, 8);
    s2 = madd(x, u, s2);
    t2 = madd(x, v, t2);
    x = v128.load32_splat(a, 12);
    s3 = madd(x, u, s3);
    t3 = madd(x, v, t3);
    a += aLine;
    b += bLine;
  }
  accumulate(y, s0, t0);
  y += line;
  accumulate(y, s1, t1);
  y += line;
  accumulate(y, s2, t2);
  y += line;
  accumulate(y, s3, t3);
}
