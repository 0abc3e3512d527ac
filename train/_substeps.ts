/** What a training step is made of: the discriminator's steps, each gradients on some images and the update that follows. */
import * as tf from "@tensorflow/tfjs";
import { foldIn } from "../core/random.ts";
import type { Scalar, Tensor4D } from "../core/tensor.ts";
import type { Gan } from "./gan.ts";
import { type EmaOptions, updateEma } from "./optimizer/ema.ts";
import {
  type Batch,
  discriminatorGrads,
  drawLike,
  generatorGrads,
  noiseOf,
  type Point,
  type StepResults,
} from "./gradients.ts";
import { type GanState, networkOf } from "./state.ts";

/** Cuts the images of a batch into as many equal ones as the discriminator takes steps. */
export function shareOut(images: Tensor4D, count: number): Tensor4D[] {
  if (count === 1) return [images];
  if (images.shape[0] % count !== 0) {
    throw new RangeError(
      `Cannot take ${count} steps of the discriminator on ${
        images.shape[0]
      } images as these cannot be shared out ` +
        `equally: give a multiple of ${count}`,
    );
  }
  return tf.split(images, count);
}

/** Where one of the discriminator's steps, counted from 0, takes its gradients: each with a key of its own. */
export function pointOf({ params, stats, key }: GanState, substep: number): Point {
  return { params, stats, key: foldIn(key, 1 + substep) };
}

/** The discriminator's gradients on new images of the generator as it is. */
export function discriminatorResults(
  point: Point,
  batch: Batch,
  gan: Gan,
): StepResults<"discriminator"> {
  return tf.tidy(() => {
    const { images: real } = batch;
    const noise = noiseOf(point, batch, gan);
    const fake = drawLike(real, { network: networkOf(point, "generator"), noise, gan }).images;
    const { value, grads, aux } = discriminatorGrads(point, { real, fake }, gan);
    return {
      losses: { discriminator: value },
      grads: { discriminator: grads },
      stats: { discriminator: aux.stats },
    };
  });
}

/** The generator's gradients, judged by the discriminator as it is. */
export function generatorResults(
  point: Point,
  batch: Batch,
  gan: Gan,
): StepResults<"generator"> {
  return tf.tidy(() => {
    const { images: real } = batch;
    const noise = noiseOf(point, batch, gan);
    const { value, grads, aux } = generatorGrads(point, { real, noise }, gan);
    return {
      losses: { generator: value },
      grads: { generator: grads },
      stats: { generator: aux.stats },
    };
  });
}

/** The state after one of the discriminator's steps; its key and its number of steps are as before. */
export function applyDiscriminator(
  state: GanState,
  { grads, stats }: Pick<StepResults<"discriminator">, "grads" | "stats">,
  substep: number,
  gan: Gan,
): GanState {
  const { discriminatorSteps = 1 } = gan;
  const { params, optimizer, step } = state;
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
  return {
    ...state,
    params: { ...params, discriminator: discriminator.params },
    optimizer: { ...optimizer, discriminator: discriminator.state },
    stats: { ...state.stats, discriminator: stats.discriminator },
  };
}

/** How the average of the generator moves in a step on so many images. */
function averaging(
  { step }: GanState,
  batchSize: number | Scalar,
  { ema = 0, averageHalfLife = 0 }: Gan,
): EmaOptions {
  if (averageHalfLife === 0) return { step, decay: ema };
  return { step, halfLife: tf.div<Scalar>(averageHalfLife, batchSize) };
}

/**
 * The state after the step, in which the discriminator's last one has been taken.
 *
 * @param batchSize Images of the generator's step, on all ranks together.
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
 * The state after the step, with the discriminator's last one in it.
 *
 * @param batchSize As {@linkcode applyGenerator} takes it.
 */
export function applyResults(
  state: GanState,
  results: Pick<StepResults, "grads" | "stats">,
  batchSize: number | Scalar,
  gan: Gan,
): GanState {
  const { discriminatorSteps = 1 } = gan;
  const judged = applyDiscriminator(state, results, discriminatorSteps - 1, gan);
  return applyGenerator(judged, results, batchSize, gan);
}
