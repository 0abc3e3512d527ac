/**
 * Rounds numbers to half precision.
 *
 * @param name What they belong to.
 * @throws {RangeError} If one of them is too large (above 65504).
 */
export function toHalf(name: string, values: ArrayLike<number>): Float16Array<ArrayBuffer> {
  const halves = Float16Array.from(values);
  const at = halves.findIndex((half, i) => Math.abs(half) === Infinity && half !== values[i]);
  if (at === -1) return halves;
  throw new RangeError(
    `Cannot write "${name}" in half precision as a number in it is too large: current value is ${
      values[at]
    }`,
  );
}
