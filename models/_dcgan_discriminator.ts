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
import { fromInitializers, initBatchNorm, initBatchNormStats, withBias } from "./initializers.ts";
import type { Discriminator, Network } from "./network.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Tensor, Tensor1D, Tensor2D } from "../core/tensor.ts";

/** The discriminator's parameters; stages are numbered from 1. */
type Params = {
  readonly dense: { readonly kernel: Tensor2D; readonly bias: Tensor1D };
  readonly [stage: `conv_${number}`]: ConvParams;
  readonly [stage: `batch_norm_${number}`]: BatchNormParams;
};

/** The discriminator's moving averages. */
type Stats = { readonly [stage: `batch_norm_${number}`]: BatchNormStats };

/**
 * The article's discriminator: convolutions of stride 2 with dropout, batch normalisation (if configured) in the first
 * two stages and leaky ReLUs, then dropout and a dense layer. Initialised as in Keras: Glorot uniform kernels, zero
 * biases.
 */
export function makeDcganDiscriminator(config: ModelConfig): Discriminator {
  const { channels: colors, depth, base, discriminatorChannels } = modelShape(config);
  const { kernel, leakySlope, dropoutRate: rate } = config;
  const normalised = config.normalisation === "batch" ? discriminatorChannels.slice(0, 2) : [];
  const stages = discriminatorChannels.map((channels, i) => {
    const inputs = i === 0 ? colors : discriminatorChannels[i - 1];
    return {
      [`conv_${i + 1}`]: withBias([kernel, kernel, inputs, channels], i),
      ...(i < normalised.length && { [`batch_norm_${i + 1}`]: initBatchNorm(channels) }),
    };
  });
  const features = base[0] * base[1] * discriminatorChannels[depth - 1];
  return {
    isDeterministic: rate === 0 && config.normalisation !== "batch",
    ...fromInitializers({
      params: { ...Object.assign({}, ...stages), dense: withBias([features, 1], depth) },
      stats: Object.fromEntries(
        normalised.map((channels, i) => [`batch_norm_${i + 1}`, initBatchNormStats(channels)]),
      ),
    }),
    apply({ params, stats }: Network<Params, Stats>, images, { key }) {
      const training = key !== undefined, batches = training ? key.size / 2 : 1;
      const drop = <T extends Tensor>(x: T, stream: number, slope = 1) =>
        training ? dropout(x, key, { rate, stream, slope }) : leakyRelu(x, slope);
      const newStats: Record<string, BatchNormStats> = {};
      let x = images;
      for (let i = 1; i <= depth; i++) {
        x = conv2d(x, params[`conv_${i}`], { stride: 2 });
        const name = `batch_norm_${i}` as const;
        if (name in params) {
          const network = { params: params[name], stats: stats[name] };
          const options = { training, batches, slope: leakySlope };
          const normalised = batchNorm(drop(x, i - 1), network, options);
          x = normalised.y;
          newStats[name] = normalised.stats;
        } else x = drop(x, i - 1, leakySlope);
      }
      const features = tf.reshape(x, [images.shape[0], -1]) as Tensor2D;
      return { logits: dense(drop(features, depth, leakySlope), params.dense), stats: newStats };
    },
  };
}
