/** Throws a RangeError unless `value` is a whole number of at least `least`. `what` names it at a sentence's start. */
export function wholeNumber(what: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(
      `${what} must be a whole number of at least ${least}: current value is ${value}.`,
    );
  }
}
