import * as tf from "@tensorflow/tfjs";
import { splitKey } from "../core/random.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../core/tensor.ts";
import type { ModelConfig } from "../models/config.ts";
import { generator } from "../models/generator.ts";
import { type AdamConfig, adamUpdate } from "./adam.ts";
import type { AugmentationName } from "./augment.ts";
import { moveAverage } from "./ema.ts";
import { discriminatorGrads, drawNoise, lossesAndGrads } from "./gradients.ts";
import type { LossName } from "./losses.ts";
import type { PenaltyName } from "./penalties.ts";
import type { GanParams, GanState } from "./state.ts";

/** What a training step is made for. What may be left out is off where it is. */
export interface StepConfig {
  /** The sizes of both networks. */
  readonly model: ModelConfig;
  /** The optimiser of both. */
  readonly adam: AdamConfig;
  /** What they minimise. */
  readonly loss: LossName;
  /**
   * Factor on the discriminator's learning rate (two time scales, Heusel et al. 2017).
   * @default 1
   */
  readonly discriminatorRate?: number;
  /**
   * Steps of the discriminator for one of the generator, each on images of its own.
   * @default 1
   */
  readonly discriminatorSteps?: number;
  /**
   * What is taken off the label of real images (one-sided, Salimans et al. 2016).
   * @default 0
   */
  readonly labelSmoothing?: number;
  /**
   * Added to the discriminator's loss for being steep.
   * @default none
   */
  readonly penalty?: PenaltyName;
  /**
   * Factor on the penalty.
   * @default 0
   */
  readonly penaltyWeight?: number;
  /**
   * What is done to every image, real or generated, before the discriminator sees it (Zhao et al. 2020).
   * @default []
   */
  readonly augment?: readonly AugmentationName[];
  /**
   * Standard deviation of the noise over every image that the discriminator sees (Sønderby et al. 2017).
   * @default 0
   */
  readonly instanceNoise?: number;
  /**
   * Decay of the moving average of the generator, which draws better pictures than the generator itself (Yazıcı et al.
   * 2019); 0 for none.
   * @default 0
   */
  readonly ema?: number;
}

/**
 * What a training step learns from: real images `[N, height, width, 3]` in [0, 1], and noise `[N, noiseSize]`, which is
 * drawn from the state's key where it is left out. With several discriminator steps the images of all of them.
 */
export type Batch =
  | { readonly images: Tensor4D }
  | { readonly images: Tensor4D; readonly noise: Tensor2D };

/** The losses of a step, scalars on the device, taken before its update. */
export type StepLosses = { readonly generator: Scalar; readonly discriminator: Scalar };

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
