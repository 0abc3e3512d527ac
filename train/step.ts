import * as tf from "@tensorflow/tfjs";
import { stopGradient, type ValueAndGrad, valueAndGrad } from "../core/grad.ts";
import { randomNormal, splitKey } from "../core/random.ts";
import { mapRecord } from "../core/record.ts";
import type { ModelConfig } from "../models/config.ts";
import { discriminator } from "../models/discriminator.ts";
import { generator } from "../models/generator.ts";
import { type AdamConfig, adamUpdate } from "./adam.ts";
import { LOSSES, type LossName } from "./losses.ts";
import type { GanParams, GanState } from "./state.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../core/tensor.ts";

/** What a training step is made for. */
export interface StepConfig {
  /** The sizes of both networks. */
  readonly model: ModelConfig;
  /** The optimiser of both. */
  readonly adam: AdamConfig;
  /** What they minimise. */
  readonly loss: LossName;
}

/** What a training step learns from. */
export interface Batch {
  /** Real images `[N, height, width, 3]` in [0, 1]. */
  readonly images: Tensor4D;
  /** Noise `[N, noiseSize]`; drawn from the state's key where it is left out. */
  readonly noise?: Tensor2D;
}

/** The losses of a step, scalars on the device, taken before its update. */
export type StepLosses = { readonly generator: Scalar; readonly discriminator: Scalar };

/** A pure training step: disposes of nothing that it is given. */
export type TrainStep = (
  state: GanState,
  batch: Batch,
) => { readonly state: GanState; readonly losses: StepLosses };

/** What a step computes beside the gradients. */
export type StepResults = { readonly losses: StepLosses; readonly stats: GanState["stats"] };

/** The losses of a batch, the gradients of both networks, and the moving averages afterwards. */
export function lossesAndGrads(
  { params, stats, key }: Pick<GanState, "params" | "stats" | "key">,
  { images, noise }: Batch,
  { model, loss }: StepConfig,
): ValueAndGrad<GanParams, StepResults> {
  const [noiseKey, realKey, fakeKey] = splitKey(key, 3);
  const latent = noise ?? randomNormal<Tensor2D>(noiseKey, [images.shape[0], model.noiseSize]);
  // Copies from outside of the differentiated function are constants to it.
  const frozen = mapRecord(params.discriminator, (tensor) => tensor.clone());
  return valueAndGrad((params: GanParams) => {
    const fake = generator({ params: params.generator, stats: stats.generator }, latent, {
      config: model,
      training: true,
    });
    const real = discriminator(
      { params: params.discriminator, stats: stats.discriminator },
      images,
      { config: model, key: realKey },
    );
    // The discriminator sees the generated images as data, the generator sees the discriminator as a fixed judge;
    // both passes draw the same dropout and give the same logits.
    const asData = discriminator(
      { params: params.discriminator, stats: real.stats },
      stopGradient(fake.images),
      { config: model, key: fakeKey },
    );
    const asJudge = discriminator(
      { params: frozen, stats: real.stats },
      fake.images,
      { config: model, key: fakeKey },
    );
    const { generator: generatorLoss, discriminator: discriminatorLoss } = LOSSES[loss];
    const losses: StepLosses = {
      generator: generatorLoss({ real: stopGradient(real.logits), fake: asJudge.logits }),
      discriminator: discriminatorLoss({ real: real.logits, fake: asData.logits }),
    };
    return {
      value: tf.add(losses.generator, losses.discriminator) as Scalar,
      aux: {
        losses,
        stats: { generator: fake.stats, discriminator: asData.stats },
      },
    };
  })(params);
}

/**
 * Makes the training step: both gradients at the same parameters from one pass of the generator, then Adam for both.
 */
export function makeTrainStep(config: StepConfig): TrainStep {
  return (state, batch) =>
    tf.tidy(() => {
      const [key, stepKey] = splitKey(state.key, 2);
      const { grads, aux } = lossesAndGrads({ ...state, key: stepKey }, batch, config);
      const { params, optimizer, step } = state;
      const generator = adamUpdate(
        { params: params.generator, grads: grads.generator, state: optimizer.generator, step },
        config.adam,
      );
      const discriminator = adamUpdate({
        params: params.discriminator,
        grads: grads.discriminator,
        state: optimizer.discriminator,
        step,
      }, config.adam);
      return {
        state: {
          params: { generator: generator.params, discriminator: discriminator.params },
          stats: aux.stats,
          optimizer: { generator: generator.state, discriminator: discriminator.state },
          key,
          step: tf.add(step, tf.scalar(1, "int32")),
        },
        losses: aux.losses,
      };
    });
}
