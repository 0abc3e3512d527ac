import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  type BatchNormParams,
  type BatchNormStats,
  conv2d,
  type ConvParams,
  dense,
  dropout,
  leakyRelu,
} from "../core/layers.ts";
import { type Key, splitKey } from "../core/random.ts";
import { glorotUniform, initBatchNorm, initBatchNormStats, initConv } from "./_init.ts";
import type { DiscriminatorOptions } from "./_options.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";

/** The discriminator's parameters; stages are numbered from 1. */
export type DcganDiscriminatorParams = {
  readonly dense: { readonly kernel: Tensor2D; readonly bias: Tensor1D };
  readonly [stage: `conv_${number}`]: ConvParams;
  readonly [stage: `batch_norm_${number}`]: BatchNormParams;
};

/** The discriminator's moving averages. */
export type DcganDiscriminatorStats = { readonly [stage: `batch_norm_${number}`]: BatchNormStats };

/** How many stages are normalised by the batch: the first ones. */
const normalisedStages = ({ normalisation }: ModelConfig) => normalisation === "batch" ? 2 : 0;

/** Draws the discriminator's first parameters: Glorot uniform kernels, zero biases, as Keras does. */
export function initDcganDiscriminator(key: Key, config: ModelConfig): DcganDiscriminatorParams {
  const { depth, base, discriminatorChannels } = modelShape(config);
  const { kernel } = config;
  return tf.tidy(() => {
    const keys = splitKey(key, depth + 1);
    const stages = discriminatorChannels.map((channels, i) => {
      const inputs = i === 0 ? 3 : discriminatorChannels[i - 1];
      return {
        [`conv_${i + 1}`]: initConv(keys[i], [kernel, kernel, inputs, channels], channels),
        ...(i < normalisedStages(config) && { [`batch_norm_${i + 1}`]: initBatchNorm(channels) }),
      };
    });
    const features = base[0] * base[1] * discriminatorChannels[depth - 1];
    return {
      ...Object.assign({}, ...stages),
      dense: { kernel: glorotUniform(keys[depth], [features, 1]), bias: tf.zeros([1]) },
    };
  });
}

/** Makes the discriminator's first moving averages: means 0, variances 1. */
export function initDcganDiscriminatorStats(config: ModelConfig): DcganDiscriminatorStats {
  const stages = modelShape(config).discriminatorChannels.slice(0, normalisedStages(config));
  return Object.fromEntries(
    stages.map((channels, i) => [`batch_norm_${i + 1}`, initBatchNormStats(channels)]),
  );
}

/**
 * The article's discriminator: convolutions of stride 2 with dropout, batch normalisation (where it is asked for) in the
 * first two stages and leaky rectifiers, then dropout and a dense layer.
 *
 * @param network Parameters and moving averages.
 * @param images `[N, height, width, 3]` in [0, 1].
 * @returns One logit an image, `[N, 1]`, positive for real, and the moving averages afterwards.
 */
export function dcganDiscriminator(
  { params, stats }: {
    readonly params: DcganDiscriminatorParams;
    readonly stats: DcganDiscriminatorStats;
  },
  images: Tensor4D,
  { config, key }: DiscriminatorOptions,
): { readonly logits: Tensor2D; readonly stats: DcganDiscriminatorStats } {
  const { depth } = modelShape(config);
  const training = key !== undefined, batches = training ? key.size / 2 : 1;
  const drop = <T extends Tensor>(x: T, stream: number, slope = 1) =>
    training ? dropout(x, key, { rate: config.dropoutRate, stream, slope }) : leakyRelu(x, slope);
  const slope = config.leakySlope;
  const newStats: Record<string, BatchNormStats> = {};
  let x = images;
  for (let i = 1; i <= depth; i++) {
    x = conv2d(x, params[`conv_${i}`], { stride: 2 });
    const name = `batch_norm_${i}` as const;
    if (name in params) {
      const network = { params: params[name], stats: stats[name] };
      const options = { training, batches, slope };
      const normalised = batchNorm(drop(x, i - 1), network, options);
      x = normalised.y;
      newStats[name] = normalised.stats;
    } else x = drop(x, i - 1, slope);
  }
  const features = tf.reshape(x, [images.shape[0], -1]) as Tensor2D;
  const logits = dense(drop(features, depth, slope), params.dense);
  return { logits, stats: newStats };
}
