import * as tf from "@tensorflow/tfjs";
import { splitKey } from "../core/random.ts";
import type { Scalar, Tensor4D } from "../core/tensor.ts";
import { generator } from "../models/generator.ts";
import { adamUpdate } from "./adam.ts";
import type { StepConfig } from "./config.ts";
import { moveAverage } from "./ema.ts";
import {
  type Batch,
  discriminatorGrads,
  drawNoise,
  lossesAndGrads,
  type StepLosses,
} from "./gradients.ts";
import type { GanParams, GanState } from "./state.ts";

/** A pure training step: disposes of nothing that it is given. */
export type TrainStep = (
  state: GanState,
  batch: Batch,
) => { readonly state: GanState; readonly losses: StepLosses };

/**
 * Makes the training step: both gradients at the same parameters from one pass of the generator, then Adam for both, then
 * the generator's average. Further steps of the discriminator come first.
 *
 * @throws {RangeError} In the step, if its images cannot be shared out among the discriminator's steps.
 */
export function makeTrainStep(config: StepConfig): TrainStep {
  const { discriminatorSteps = 1, ema = 0 } = config;
  return (state, batch) =>
    tf.tidy(() => {
      const shares = shareOut(batch.images, discriminatorSteps);
      const [key, ...keys] = splitKey(state.key, 1 + discriminatorSteps);
      let now: GanState = state;
      for (let i = 0; i < discriminatorSteps - 1; i++) {
        now = discriminatorStep({ ...now, key: keys[i] }, shares[i], { config, earlier: i });
      }
      const last = { ...batch, images: shares[discriminatorSteps - 1] };
      const point = { ...now, key: keys[discriminatorSteps - 1] };
      const { losses, grads, stats } = lossesAndGrads(point, last, config);
      now = updateDiscriminator(now, grads.discriminator, {
        config,
        earlier: discriminatorSteps - 1,
      });
      const generator = adamUpdate({
        params: state.params.generator,
        grads: grads.generator,
        state: state.optimizer.generator,
        step: state.step,
      }, config.adam);
      const network = { params: generator.params, stats: stats.generator };
      return {
        state: {
          params: { ...now.params, generator: generator.params },
          stats,
          optimizer: { ...now.optimizer, generator: generator.state },
          ...(state.average && {
            average: moveAverage(state.average, network, { decay: ema, step: state.step }),
          }),
          key,
          step: tf.add(state.step, tf.scalar(1, "int32")),
        },
        losses,
      };
    });
}

/** Cuts the images of a batch into as many equal ones as the discriminator takes steps. */
function shareOut(images: Tensor4D, count: number): Tensor4D[] {
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

/** Which of the discriminator's updates in a step it is: so many come before it. */
interface Substep {
  readonly config: StepConfig;
  readonly earlier: number;
}

/** A step of the discriminator alone, against new images of the generator as it is. */
function discriminatorStep(state: GanState, real: Tensor4D, substep: Substep): GanState {
  const { config } = substep;
  const network = { params: state.params.generator, stats: state.stats.generator };
  const noise = drawNoise(state, real.shape[0], config);
  const fake = generator(network, noise, { config: config.model, training: true }).images;
  const { grads, aux } = discriminatorGrads(state, { real, fake }, config);
  const stats = { ...state.stats, discriminator: aux.stats };
  return { ...updateDiscriminator(state, grads, substep), stats };
}

function updateDiscriminator(
  state: GanState,
  grads: GanParams["discriminator"],
  { config, earlier }: Substep,
): GanState {
  const { adam, discriminatorSteps = 1, discriminatorRate = 1 } = config;
  const { params, optimizer, step } = state;
  const discriminator = adamUpdate({
    params: params.discriminator,
    grads,
    state: optimizer.discriminator,
    step: discriminatorSteps === 1 ? step : tf.add<Scalar>(
      tf.mul(step, tf.scalar(discriminatorSteps, "int32")),
      tf.scalar(earlier, "int32"),
    ),
  }, { ...adam, learningRate: adam.learningRate * discriminatorRate });
  return {
    ...state,
    params: { ...params, discriminator: discriminator.params },
    optimizer: { ...optimizer, discriminator: discriminator.state },
  };
}
