/**
 * Rows of numbers, one per picture.
 *
 * @category Measures
 */
export interface Features {
  /** `[count, length]`. */
  readonly values: Float32Array;
  /** The number of rows. */
  readonly count: number;
  /** The length of a row. */
  readonly length: number;
}

/**
 * Splits an array into rows.
 *
 * @throws {RangeError} If the array is not whole rows of `length` numbers, or a number is not finite.
 * @category Measures
 */
export function featuresOf(values: Float32Array, length: number): Features {
  if (!(length > 0) || !Number.isSafeInteger(length) || values.length % length !== 0) {
    throw new RangeError(
      `Cannot read ${values.length} numbers as rows of ${length}: they are not whole rows`,
    );
  }
  if (!values.every(Number.isFinite)) {
    throw new RangeError("Cannot compare features that are not finite: look for NaN in the images");
  }
  return { values, count: values.length / length, length };
}

/** Row number `index`, without a copy. */
export function rowOf({ values, length }: Features, index: number): Float32Array {
  return values.subarray(index * length, (index + 1) * length);
}

/** Rows `start` … `end` - 1, without a copy. */
export function sliceFeatures({ values, length }: Features, start: number, end: number): Features {
  return { values: values.subarray(start * length, end * length), count: end - start, length };
}

/**
 * Rejects features that cannot be compared.
 *
 * @throws {RangeError} If their rows differ in length, or one side has fewer than `least` rows.
 */
export function checkComparable(a: Features, b: Features, least: number): void {
  if (a.length !== b.length) {
    throw new RangeError(
      `Cannot compare rows of ${a.length} and ${b.length} numbers: describe both sides with the same extractor`,
    );
  }
  if (Math.min(a.count, b.count) < least) {
    throw new RangeError(
      `Cannot compare ${a.count} and ${b.count} pictures: at least ${least} are needed on each side`,
    );
  }
}
