import { distanceRows } from "./_products.ts";
import { checkComparable, type Features } from "./features.ts";

/**
 * A row's nearest other row.
 *
 * @category Measures
 */
export interface Neighbour {
  /** Its index. */
  readonly index: number;
  /** Its Euclidean distance. */
  readonly distance: number;
}

/**
 * Finds each row's nearest neighbour in `among`.
 *
 * @throws {RangeError} If the rows differ in length, or `among` is empty.
 * @category Measures
 */
export async function nearestNeighbours(rows: Features, among: Features): Promise<Neighbour[]> {
  checkComparable(rows, among, 1);
  const neighbours: Neighbour[] = [];
  for await (const distances of distanceRows(rows, among)) {
    let index = 0;
    for (let j = 1; j < among.count; j++) if (distances[j] < distances[index]) index = j;
    neighbours.push({ index, distance: Math.sqrt(distances[index]) });
  }
  return neighbours;
}
