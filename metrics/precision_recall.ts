import { checkComparable, type Features } from "./features.ts";
import { distancesTo } from "./nearest_neighbours.ts";

/** How much of one side lies where the other side does. */
export interface PrecisionAndRecall {
  /** The share of samples that lie among the real pictures, 0 … 1: how many look real. */
  readonly precision: number;
  /** The share of real pictures that lie among the samples, 0 … 1: how many kinds of pictures are drawn. */
  readonly recall: number;
}

/**
 * Improved precision and recall: a row lies among others if it is in the ball around one of them whose radius is the
 * distance to that one's k-th nearest neighbour on its own side. An outlier has a large ball: samples that all look alike,
 * such as noise, can lie in it all at once and reach a high precision, so read it with the other measures.
 *
 * Kynkäänniemi et al., "Improved precision and recall metric for assessing generative models", 2019.
 *
 * @param options `neighbours` is the k of the paper.
 * @throws {RangeError} If the rows differ in length, or there are not more than `neighbours` on a side.
 */
export function precisionAndRecall(
  real: Features,
  samples: Features,
  { neighbours = 3 }: { readonly neighbours?: number } = {},
): PrecisionAndRecall {
  checkComparable(real, samples, neighbours + 1);
  const [realRadii, sampleRadii] = [
    squaredRadii(real, neighbours),
    squaredRadii(samples, neighbours),
  ];
  const isRecalled = new Uint8Array(real.count);
  const distancesOf = distancesTo(real);
  let precise = 0;
  for (let i = 0; i < samples.count; i++) {
    const distances = distancesOf(samples, i);
    let isPrecise = false;
    for (let j = 0; j < real.count; j++) {
      if (distances[j] <= realRadii[j]) isPrecise = true;
      if (distances[j] <= sampleRadii[i]) isRecalled[j] = 1;
    }
    if (isPrecise) precise++;
  }
  const recalled = isRecalled.reduce((sum, is) => sum + is, 0);
  return { precision: precise / samples.count, recall: recalled / real.count };
}

/** The squared distance of each row to its k-th nearest other row. */
function squaredRadii(features: Features, k: number): Float64Array {
  const distancesOf = distancesTo(features);
  return Float64Array.from({ length: features.count }, (_, i) => {
    const distances = distancesOf(features, i);
    distances[i] = Infinity;
    return kthSmallest(distances, k);
  });
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
