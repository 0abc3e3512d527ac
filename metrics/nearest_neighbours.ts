import { distanceRows } from "./_products.ts";
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
