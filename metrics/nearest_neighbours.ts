import { productsWith, squaredLengths } from "./_products.ts";
import { checkComparable, type Features, sliceFeatures } from "./features.ts";

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
  const distancesOf = distancesTo(among);
  return Array.from({ length: rows.count }, (_, i) => {
    const distances = distancesOf(rows, i);
    let index = 0;
    for (let j = 1; j < among.count; j++) if (distances[j] < distances[index]) index = j;
    return { index, distance: Math.sqrt(distances[index]) };
  });
}

/**
 * Makes a function that gives the squared distances between a row and each of `to`, in an array that the next call
 * writes over.
 */
export function distancesTo(to: Features): (rows: Features, index: number) => Float64Array {
  const lengths = squaredLengths(to);
  const [products, distances] = [new Float64Array(to.count), new Float64Array(to.count)];
  return (rows, index) => {
    productsWith(rows, index, { to, products });
    const [own] = squaredLengths(sliceFeatures(rows, index, index + 1));
    for (let j = 0; j < to.count; j++) {
      distances[j] = Math.max(0, own + lengths[j] - 2 * products[j]); // rounding may go below
    }
    return distances;
  };
}
