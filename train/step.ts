import * as tf from "@tensorflow/tfjs";
import { valueAndGrad } from "../core/grad.ts";
import { childKeys, type Keys, randomNormal, splitKey } from "../core/random.ts";
import type { ModelConfig } from "../models/config.ts";
import { discriminator, type DiscriminatorParams } from "../models/discriminator.ts";
import { generator, type GeneratorParams } from "../models/generator.ts";
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

/**
 * What a training step learns from: real images `[N, height, width, 3]` in [0, 1], and noise `[N, noiseSize]`, which is
 * drawn from the state's key where it is left out.
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

/** The losses of a batch, the gradients of both networks, and the moving averages afterwards. */
export type StepResults = {
  /** The losses. */
  readonly losses: StepLosses;
  /** The gradients of each network's own loss. */
  readonly grads: GanParams;
  /** The moving averages. */
  readonly stats: GanState["stats"];
};

/**
 * Takes the gradients of both losses at the same parameters, from one pass of the generator: its images come out of the
 * generator's gradient, which sees the discriminator as a fixed judge, and go into the discriminator's as data, in one
 * pass with the real ones, where each batch is normalised by itself. Both passes over them draw the same dropout.
 */
export function lossesAndGrads(
  { params, stats, key }: Pick<GanState, "params" | "stats" | "key">,
  batch: Batch,
  { model, loss }: StepConfig,
): StepResults {
  return tf.tidy(() => {
    const [noiseKey] = splitKey(key, 1);
    const realAndFakeKeys = childKeys(key, 2, 1), fakeKey = childKeys(key, 1, 2);
    const { images } = batch;
    const latent = "noise" in batch
      ? batch.noise
      : randomNormal<Tensor2D>(noiseKey, [images.shape[0], model.noiseSize]);
    const judge = (params: DiscriminatorParams, images: Tensor4D, key: Keys) =>
      discriminator({ params, stats: stats.discriminator }, images, { config: model, key });

    const ofGenerator = valueAndGrad((own: GeneratorParams) => {
      const network = { params: own, stats: stats.generator };
      const fake = generator(network, latent, { config: model, training: true });
      const judged = judge(params.discriminator, fake.images, fakeKey);
      return {
        value: LOSSES[loss].generator({ real: judged.logits, fake: judged.logits }),
        aux: { images: fake.images, stats: fake.stats },
      };
    })(params.generator);

    const ofDiscriminator = valueAndGrad((own: DiscriminatorParams) => {
      const judged = judge(own, tf.concat([images, ofGenerator.aux.images]), realAndFakeKeys);
      const [real, fake] = tf.split<Tensor2D>(judged.logits, 2);
      return {
        value: LOSSES[loss].discriminator({ real, fake }),
        aux: { stats: judged.stats },
      };
    })(params.discriminator);

    return {
      losses: { generator: ofGenerator.value, discriminator: ofDiscriminator.value },
      grads: { generator: ofGenerator.grads, discriminator: ofDiscriminator.grads },
      stats: { generator: ofGenerator.aux.stats, discriminator: ofDiscriminator.aux.stats },
    };
  });
}

/**
 * Makes the training step: both gradients at the same parameters from one pass of the generator, then Adam for both.
 */
export function makeTrainStep(config: StepConfig): TrainStep {
  return (state, batch) =>
    tf.tidy(() => {
      const [key, stepKey] = splitKey(state.key, 2);
      const { losses, grads, stats } = lossesAndGrads({ ...state, key: stepKey }, batch, config);
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
          stats,
          optimizer: { generator: generator.state, discriminator: discriminator.state },
          key,
          step: tf.add(step, tf.scalar(1, "int32")),
        },
        losses,
      };
    });
}
