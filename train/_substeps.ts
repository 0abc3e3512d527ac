/** The parts of a training step: the gradients of each network, and the updates that follow. */
import * as tf from "@tensorflow/tfjs";
import { foldIn } from "../core/random.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../core/tensor.ts";
import { adapted } from "./_adaptive_augmentation.ts";
import { partsOf, whole } from "./_freeze.ts";
import type { Gan } from "./gan.ts";
import { type EmaOptions, updateEma } from "./optimizer/ema.ts";
import {
  type Batch,
  discriminatorGrads,
  drawLike,
  familiarityOf,
  generatorGrads,
  noiseOf,
  type Point,
  type StepResults,
} from "./gradients.ts";
import { type GanState, networkOf } from "./state.ts";

/** Splits the images of a batch, and their labels, into equal parts, one per discriminator step. */
export function shareOut({ images, labels }: Batch, count: number): Batch[] {
  if (count === 1) return [{ images, ...(labels && { labels }) }];
  if (images.shape[0] % count !== 0) {
    throw new RangeError(
      `Cannot take ${count} steps of the discriminator on ${
        images.shape[0]
      } images as these cannot be shared out ` +
        `equally: give a multiple of ${count}`,
    );
  }
  const ofLabels = labels && tf.split<Tensor2D>(labels, count);
  return tf.split<Tensor4D>(images, count).map((images, i) => ({
    images,
    ...(ofLabels && { labels: ofLabels[i] }),
  }));
}

/** Where a discriminator step, counted from 0, takes its gradients: each has its own key. */
export function pointOf(state: GanState, substep: number): Point {
  const { params, stats, key, augmentProbability } = state;
  return { params, stats, key: foldIn(key, 1 + substep), augmentProbability };
}

/** The discriminator's gradients, on new images from the current generator. */
export function discriminatorResults(
  point: Point,
  batch: Batch,
  gan: Gan,
): StepResults<"discriminator"> {
  return tf.tidy(() => {
    const { images: real, labels } = batch;
    const noise = noiseOf(point, batch, gan), network = networkOf(point, "generator");
    const fake = drawLike(real, { network, noise, gan, labels }).images;
    const results = discriminatorGrads(point, { real, fake, labels }, gan);
    return {
      losses: { discriminator: results.value },
      grads: { discriminator: results.grads },
      stats: { discriminator: results.aux.stats },
      ...familiarityOf(results),
    };
  });
}

/** The generator's gradients, judged by the current discriminator. */
export function generatorResults(
  point: Point,
  batch: Batch,
  gan: Gan,
): StepResults<"generator"> {
  return tf.tidy(() => {
    const { images: real, labels } = batch;
    const noise = noiseOf(point, batch, gan);
    const { value, grads, aux } = generatorGrads(point, { real, noise, labels }, gan);
    return {
      losses: { generator: value },
      grads: { generator: grads },
      stats: { generator: aux.stats },
    };
  });
}

/** Which discriminator step of a step it is, and on how many images, over all ranks. */
interface Substep {
  readonly substep: number;
  readonly batchSize: number | Scalar;
}

/** The state after a discriminator step; its key and step count do not change. */
export function applyDiscriminator(
  state: GanState,
  { grads, stats, familiarity }: Omit<StepResults<"discriminator">, "losses">,
  { substep, batchSize }: Substep,
  gan: Gan,
): GanState {
  const { discriminatorSteps = 1, augmentTarget: target = 0 } = gan;
  const { params, optimizer, step, augmentProbability: probability } = state;
  const updates = discriminatorSteps === 1 ? step : tf.add<Scalar>(
    tf.mul(step, tf.scalar(discriminatorSteps, "int32")),
    tf.scalar(substep, "int32"),
  );
  const discriminator = gan.optimizer.discriminator.update(
    grads.discriminator,
    optimizer.discriminator,
    params.discriminator,
    { step, updates },
  );
  const { frozen } = partsOf(params.discriminator, gan);
  const { learned } = partsOf(discriminator.params, gan);
  return {
    ...state,
    params: { ...params, discriminator: whole({ frozen, learned }) },
    optimizer: { ...optimizer, discriminator: discriminator.state },
    stats: { ...state.stats, discriminator: stats.discriminator },
    ...(probability && familiarity && {
      augmentProbability: adapted(probability, { familiarity, target, images: batchSize }),
    }),
  };
}

/** How the generator's average moves in a step with this batch size. */
function averaging(
  { step }: GanState,
  batchSize: number | Scalar,
  { ema = 0, averageHalfLife = 0 }: Gan,
): EmaOptions {
  if (averageHalfLife === 0) return { step, decay: ema };
  return { step, halfLife: tf.div<Scalar>(averageHalfLife, batchSize) };
}

/**
 * The state after the generator's update, which ends the step.
 *
 * @param batchSize Images in the generator's step, over all ranks.
 */
export function applyGenerator(
  state: GanState,
  { grads, stats }: Pick<StepResults<"generator">, "grads" | "stats">,
  batchSize: number | Scalar,
  gan: Gan,
): GanState {
  const { params, optimizer, step } = state;
  const generator = gan.optimizer.generator.update(
    grads.generator,
    optimizer.generator,
    params.generator,
    { step, updates: step },
  );
  const network = { params: generator.params, stats: stats.generator };
  return {
    ...state,
    params: { ...params, generator: generator.params },
    stats: { ...state.stats, generator: stats.generator },
    optimizer: { ...optimizer, generator: generator.state },
    ...(state.average && {
      average: updateEma(state.average, network, averaging(state, batchSize, gan)),
    }),
    key: foldIn(state.key, 0),
    step: tf.add(step, tf.scalar(1, "int32")),
  };
}

/**
 * The state after the last discriminator update and the generator's.
 *
 * @param batchSize See {@linkcode applyGenerator}.
 */
export function applyResults(
  state: GanState,
  results: Omit<StepResults, "losses">,
  batchSize: number | Scalar,
  gan: Gan,
): GanState {
  const { discriminatorSteps = 1 } = gan;
  const last = { substep: discriminatorSteps - 1, batchSize };
  const judged = applyDiscriminator(state, results, last, gan);
  return applyGenerator(judged, results, batchSize, gan);
}
