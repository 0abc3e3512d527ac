import { randomKey, randomNormal } from "../core/random.ts";
import { productRows } from "./_products.ts";
import { checkComparable, type Features, featuresOf } from "./features.ts";

/**
 * Options of {@linkcode slicedWassersteinDistance}.
 *
 * @category Measures
 */
export interface SlicedWassersteinOptions {
  /**
   * Number of directions to project on.
   * @default 512
   */
  readonly directions?: number;
  /**
   * Seed of the directions.
   * @default 0
   */
  readonly seed?: number;
}

/**
 * The sliced Wasserstein distance between two sets of rows: both are projected on random directions, the projections
 * are sorted and compared, which gives the Wasserstein distance on a line, and the mean over the directions is taken. 0
 * for the same rows in any order; lower is better. The same seed gives the same directions on any backend.
 *
 * Rabin et al., "Wasserstein barycenter and its application to texture mixing", 2011; Karras et al., "Progressive
 * growing of GANs", 2018, who multiply it by 1,000.
 *
 * @throws {RangeError} If the sets differ in size or row length, or are empty.
 * @category Measures
 */
export async function slicedWassersteinDistance(
  a: Features,
  b: Features,
  { directions = 512, seed = 0 }: SlicedWassersteinOptions = {},
): Promise<number> {
  checkComparable(a, b, 1);
  if (a.count !== b.count) {
    throw new RangeError(`Cannot compare ${a.count} rows with ${b.count}: take as many of both`);
  }
  const lines = await randomDirections(seed, directions, a.length);
  const others = productRows(lines, b);
  let sum = 0;
  for await (const products of productRows(lines, a)) {
    const [along, across] = [products, (await others.next()).value!].map((line) => line.sort());
    for (let i = 0; i < a.count; i++) sum += Math.abs(along[i] - across[i]);
  }
  await others.return(undefined);
  return sum / (directions * a.count);
}

/** Uniformly distributed points on the unit sphere. */
async function randomDirections(seed: number, count: number, length: number): Promise<Features> {
  const key = randomKey(seed);
  const normal = randomNormal(key, [count, length]);
  const values = await normal.data() as Float32Array;
  key.dispose();
  normal.dispose();
  const unit = new Float32Array(values.length);
  for (let start = 0; start < values.length; start += length) {
    const row = values.subarray(start, start + length);
    const norm = Math.hypot(...row);
    unit.set(row.map((value) => value / norm), start);
  }
  return featuresOf(unit, length);
}
