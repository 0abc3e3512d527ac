/** What is done to curves before they are drawn. */

/** The values of a curve, with gaps. */
export type Column = readonly (number | null)[];

/**
 * The exponential moving average, corrected for its start as in TensorBoard; gaps stay.
 *
 * @param weight Of the values before, from 0 to below 1.
 */
export function smooth(values: Column, weight: number): Column {
  if (weight === 0) return values;
  let [sum, rest] = [0, 1];
  return values.map((value) => {
    if (value === null) return null;
    sum = sum * weight + value * (1 - weight);
    rest *= weight;
    return sum / (1 - rest);
  });
}

/** The range of the middle nine tenths of the values; `undefined` without values. */
export function usual(
  values: readonly (number | null | undefined)[],
): { readonly low: number; readonly high: number } | undefined {
  const sorted = values.filter((value) => value != null).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const last = sorted.length - 1, out = Math.floor(last / 20);
  return { low: sorted[out], high: sorted[last - out] };
}

/** What a logarithmic scale can show. */
export function aboveZero(values: Column): Column {
  return values.map((value) => value !== null && value > 0 ? value : null);
}

const TICKS = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const VALUES = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });

/** A number beside an axis, without the digits that floats add: 0.0305, not 0.030500000000000003. */
export const shownTick = (value: number): string => TICKS.format(value);

/** A number of a curve. */
export const shownValue = (value: number): string => VALUES.format(value);
