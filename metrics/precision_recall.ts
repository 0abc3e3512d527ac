import { distanceRows } from "./_products.ts";
import { checkComparable, type Features } from "./features.ts";

/**
 * How much the two sides overlap.
 *
 * @category Measures
 */
export interface PrecisionAndRecall {
  /** The share of samples that lie among the real pictures, 0 … 1: how many look real. */
  readonly precision: number;
  /** The share of real pictures that lie among the samples, 0 … 1: how many kinds of pictures are drawn. */
  readonly recall: number;
  /** How many balls of real pictures a sample lies in, relative to what is expected of real ones; about 1 is best. */
  readonly density: number;
  /** The share of real pictures with a sample in their ball, 0 … 1; about 0.87 for real samples and 3 neighbours. */
  readonly coverage: number;
}

/**
 * Improved precision and recall, and density and coverage. A row lies among others if it is in the ball around one of
 * them, whose radius is the distance to that one's k-th nearest neighbour on its own side.
 *
 * An outlier has a large ball: samples that all look alike, such as noise, may all lie in it and reach a high
 * precision. Density counts all balls that a sample lies in, and is then low; coverage uses only balls of real
 * pictures, so that outliers among the samples cannot raise it, as they do the recall.
 *
 * Kynkäänniemi et al., "Improved precision and recall metric for assessing generative models", 2019; Naeem et al.,
 * "Reliable fidelity and diversity metrics for generative models", 2020.
 *
 * @param options `neighbours` is the k of the papers.
 * @throws {RangeError} If the rows differ in length, or a side has no more than `neighbours` rows.
 * @category Measures
 */
export async function precisionAndRecall(
  real: Features,
  samples: Features,
  { neighbours = 3 }: { readonly neighbours?: number } = {},
): Promise<PrecisionAndRecall> {
  checkComparable(real, samples, neighbours + 1);
  const realRadii = await squaredRadii(real, neighbours);
  const sampleRadii = await squaredRadii(samples, neighbours);
  const [isRecalled, isCovered] = [new Uint8Array(real.count), new Uint8Array(real.count)];
  let [precise, inside, i] = [0, 0, 0];
  for await (const distances of distanceRows(samples, real)) {
    const before = inside;
    for (let j = 0; j < real.count; j++) {
      if (distances[j] <= realRadii[j]) {
        inside++;
        isCovered[j] = 1;
      }
      if (distances[j] <= sampleRadii[i]) isRecalled[j] = 1;
    }
    if (inside > before) precise++;
    i++;
  }
  const shareOf = (is: Uint8Array) => is.reduce((sum, one) => sum + one, 0) / real.count;
  return {
    precision: precise / samples.count,
    recall: shareOf(isRecalled),
    density: inside / (neighbours * samples.count),
    coverage: shareOf(isCovered),
  };
}

/** The squared distance of each row to its k-th nearest other row. */
async function squaredRadii(features: Features, k: number): Promise<Float64Array> {
  const radii = new Float64Array(features.count);
  let i = 0;
  for await (const distances of distanceRows(features, features)) {
    distances[i] = Infinity;
    radii[i] = kthSmallest(distances, k);
    i++;
  }
  return radii;
}

function kthSmallest(values: Float64Array, k: number): number {
  const smallest = new Float64Array(k).fill(Infinity); // in order
  for (const value of values) {
    if (value >= smallest[k - 1]) continue;
    let place = k - 1;
    for (; place > 0 && smallest[place - 1] > value; place--) smallest[place] = smallest[place - 1];
    smallest[place] = value;
  }
  return smallest[k - 1];
}
