/** Threefry-2x32 with 13 rounds, four blocks at a time; core/kernels/operations.ts says more. */

@inline
function rotate(x: v128, bits: i32): v128 {
  return v128.or(i32x4.shl(x, bits), i32x4.shr_u(x, 32 - bits));
}

/** The two words of four consecutive blocks, block by block, go to `to` (32 bytes). */
@inline
function blocks(to: usize, counter: v128, key0: i32, key1: i32): void {
  const k0 = i32x4.splat(key0), k1 = i32x4.splat(key1), k2 = i32x4.splat(0x1bd11bda ^ key0 ^ key1);
  let x = i32x4.add(counter, k0), y = k1;
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 13), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 15), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 26), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 6), x);
  x = i32x4.add(x, k1); y = i32x4.add(y, i32x4.add(k2, i32x4.splat(1)));
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 17), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 29), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 16), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 24), x);
  x = i32x4.add(x, k2); y = i32x4.add(y, i32x4.add(k0, i32x4.splat(2)));
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 13), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 15), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 26), x);
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 6), x);
  x = i32x4.add(x, k0); y = i32x4.add(y, i32x4.add(k1, i32x4.splat(3)));
  x = i32x4.add(x, y); y = v128.xor(rotate(y, 17), x);
  v128.store(to, v128.shuffle<i32>(x, y, 0, 4, 1, 5));
  v128.store(to, v128.shuffle<i32>(x, y, 2, 6, 3, 7), 16);
}

/** The upper 24 bits as a number in [0, 1). */
@inline
function uniform(bits: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_u(i32x4.shr_u(bits, 8)), f32x4.splat(<f32> (1.0 / 16777216.0)));
}

/** Copies the first `count` of eight numbers. */
@inline
function copyFirst(to: usize, from: usize, count: i32): void {
  for (let i = 0; i < count; i++) store<u32>(to + (i << 2), load<u32>(from + (i << 2)));
}

/** Bytes of scratch memory that a thread needs. */
const SCRATCH = 64;

/** Fills the words from `from`, a multiple of eight, up to `end`, raw or as floats. `scratch`: 64 bytes a thread. */
export function threefry(
  to: usize, key0: i32, key1: i32, firstBlock: i32, floats: bool, scratch: usize,
  from: i32, end: i32, _chunk: i32, thread: i32,
): void {
  let counter = i32x4.add(i32x4.splat(firstBlock + (from >> 1)), i32x4(0, 1, 2, 3));
  scratch += thread * SCRATCH;
  to += <usize> from << 2;
  for (let count = end - from; count > 0; count -= 8) {
    const target = count >= 8 ? to : scratch;
    blocks(target, counter, key0, key1);
    if (floats) {
      v128.store(target, uniform(v128.load(target)));
      v128.store(target, uniform(v128.load(target, 16)), 16);
    }
    if (count < 8) copyFirst(to, target, count);
    counter = i32x4.add(counter, i32x4.splat(4));
    to += 32;
  }
}

/**
 * `x · scale` where the key's uniform number is at least `rate`, else 0, from `from`, a multiple of eight, up to `end`.
 * `scratch`: 64 bytes a thread.
 */
export function dropout(
  to: usize, x: usize, key0: i32, key1: i32, rate: f32, scale: f32, scratch: usize,
  from: i32, end: i32, _chunk: i32, thread: i32,
): void {
  const limit = f32x4.splat(rate), factor = f32x4.splat(scale);
  let counter = i32x4.add(i32x4.splat(from >> 1), i32x4(0, 1, 2, 3));
  scratch += thread * SCRATCH;
  x += <usize> from << 2;
  to += <usize> from << 2;
  for (let count = end - from; count > 0; count -= 8) {
    blocks(scratch, counter, key0, key1);
    let source = x, target = to;
    if (count < 8) {
      target = source = scratch + 32;
      copyFirst(source, x, count);
    }
    for (let i = 0; i < 32; i += 16) {
      const kept = f32x4.ge(uniform(v128.load(scratch + i)), limit);
      v128.store(target + i, v128.and(kept, f32x4.mul(v128.load(source + i), factor)));
    }
    if (count < 8) copyFirst(to, target, count);
    counter = i32x4.add(counter, i32x4.splat(4));
    x += 32;
    to += 32;
  }
}
