import { LEAST_SCORE } from "./networks/face_detector.ts";
import { frechetDistance, totalVariance } from "./frechet_distance.ts";
import { kernelDistance } from "./kernel_distance.ts";
import {
  type DescribeOptions,
  describePictures,
  type FeatureExtractor,
  type PictureFeatures,
} from "./pictures.ts";
import { PATCH_LENGTH, patchDistance } from "./patches.ts";
import { type PrecisionAndRecall, precisionAndRecall } from "./precision_recall.ts";
import type { Features } from "./features.ts";

/**
 * How far samples are from real pictures. Comparable only between runs with the same number of pictures.
 *
 * @category Evaluation
 */
export interface Metrics extends PrecisionAndRecall {
  /** Pictures on each side. */
  readonly count: number;
  /** {@linkcode frechetDistance} of the extractor's features; lower is better. */
  readonly frechet: number;
  /** {@linkcode kernelDistance} of the extractor's features; lower is better. */
  readonly kernel: number;
  /**
   * How often a face is found, relative to real pictures of the same size; about 1 is best. Not finite if none is found
   * in real pictures.
   */
  readonly detectionRate: number;
  /** {@linkcode frechetDistance} of the colour statistics; lower is better. */
  readonly color: number;
  /** {@linkcode patchDistance} by the size of the level, such as `48x40`, finest first; lower is better. */
  readonly patches: Readonly<Record<string, number>>;
  /** The variance of the samples' features relative to the real ones; about 1 is best, 0 if all look the same. */
  readonly diversity: number;
}

/** With fewer pictures, none has three neighbours. */
export const LEAST_COUNT = 4;

/**
 * Compares samples with real pictures.
 *
 * @throws {RangeError} If the counts differ or are below 4, or the patches have other levels.
 */
export async function compareFeatures(
  real: PictureFeatures,
  samples: PictureFeatures,
  { kernelScale, signal }: Pick<FeatureExtractor, "kernelScale"> & Pick<DescribeOptions, "signal">,
): Promise<Metrics> {
  const { count } = samples.features;
  if (real.features.count !== count) {
    throw new RangeError(
      `Cannot compare ${count} samples with ${real.features.count} real pictures: take as many of both`,
    );
  }
  signal?.throwIfAborted();
  const frechet = frechetDistance(real.features, samples.features);
  const kernel = await kernelDistance(real.features, samples.features, { scale: kernelScale });
  signal?.throwIfAborted();
  const overlap = await precisionAndRecall(real.features, samples.features);
  signal?.throwIfAborted();
  return {
    count,
    frechet,
    kernel,
    ...overlap,
    detectionRate: detected(samples.scores) / detected(real.scores),
    color: frechetDistance(real.colors, samples.colors),
    patches: await patchDistances(real, samples),
    diversity: totalVariance(samples.features) / totalVariance(real.features),
  };
}

async function patchDistances(
  real: PictureFeatures,
  samples: PictureFeatures,
): Promise<Record<string, number>> {
  const levels = Object.keys(real.patches);
  const others = Object.keys(samples.patches);
  if (levels.join() !== others.join()) {
    throw new RangeError(
      `Cannot compare patches of ${others} with those of ${levels}: describe both sides at one size`,
    );
  }
  const distances: Record<string, number> = {};
  for (const level of levels) {
    distances[level] = await patchDistance(real.patches[level], samples.patches[level]);
  }
  return distances;
}

function detected({ values, count }: Features): number {
  return values.reduce((sum, score) => sum + Number(score >= LEAST_SCORE), 0) / count;
}

/**
 * Measures sample pictures `[height, width, 3]` in 0 … 1; the iterable must yield as many as there are real ones.
 *
 * @category Evaluation
 */
export type Evaluate = (
  samples: AsyncIterable<Float32Array>,
  options?: Pick<DescribeOptions, "onProgress" | "signal">,
) => Promise<Metrics>;

/**
 * What {@linkcode createEvaluator} compares with.
 *
 * @category Evaluation
 */
export interface EvaluatorOptions extends DescribeOptions {
  /** Real pictures `[height, width, 3]` in 0 … 1, of which `count` are taken; or an earlier measurement of them. */
  readonly real: AsyncIterable<Float32Array> | PictureFeatures;
}

/**
 * Measures real pictures once, to evaluate equally many samples against them.
 *
 * ```ts ignore
 * const evaluate = await createEvaluator({ real, count: 500, height, width, extractor, detector });
 * const { frechet, recall } = await evaluate(sampleEach(network, noise, generator));
 * ```
 *
 * @throws {RangeError} If there are fewer than 4 real pictures, or one has another size.
 * @category Evaluation
 */
export async function createEvaluator(options: EvaluatorOptions): Promise<Evaluate> {
  const { real, extractor } = options;
  const known = "features" in real ? real : await describePictures(real, options);
  const { count } = known.features;
  if (count < LEAST_COUNT) {
    throw new RangeError(
      `Cannot compare with ${count} real pictures: at least ${LEAST_COUNT} are needed`,
    );
  }
  const [level] = Object.values(known.patches);
  const patches = level === undefined ? 0 : level.length / PATCH_LENGTH; // The same number per sample.
  return async (samples, { onProgress, signal } = {}) => {
    const own = { ...options, count, patches, onProgress, signal };
    const drawn = await describePictures(samples, own);
    return await compareFeatures(known, drawn, { ...extractor, signal });
  };
}
