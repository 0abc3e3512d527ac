import { checkComparable, type Features } from "./features.ts";

/** A row's nearest other row. */
export interface Neighbour {
  /** Its number. */
  readonly index: number;
  /** How far it is away (Euclidean distance). */
  readonly distance: number;
}

/**
 * Finds the nearest of the rows `among` for each row.
 *
 * @throws {RangeError} If the rows differ in length, or there are none to choose from.
 */
export function nearestNeighbours(rows: Features, among: Features): Neighbour[] {
  checkComparable(rows, among, 1);
  const distances = new Float64Array(among.count);
  return Array.from({ length: rows.count }, (_, i) => {
    squaredDistances(rows, i, { to: among, distances });
    let index = 0;
    for (let j = 1; j < among.count; j++) if (distances[j] < distances[index]) index = j;
    return { index, distance: Math.sqrt(distances[index]) };
  });
}

/** Writes the squared distances between row `index` and each of `to`. */
export function squaredDistances(
  { values, length }: Features,
  index: number,
  { to, distances }: { readonly to: Features; readonly distances: Float64Array },
): void {
  for (let j = 0, other = 0; j < to.count; j++) {
    let sum = 0;
    for (let at = index * length; at < (index + 1) * length; at++) {
      const difference = values[at] - to.values[other++];
      sum += difference * difference;
    }
    distances[j] = sum;
  }
}
