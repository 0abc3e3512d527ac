/** Shared by the kernels. */

/** Rows of a tile of sums that stays in registers: 6x8 sums, two columns of filter and an input fill 15 of 16. */
export const ROWS = 6;

/** `a · b + c`, rounded once or twice, whichever is faster on the machine. */
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return f32x4.relaxed_madd(a, b, c);
}
