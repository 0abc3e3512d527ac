import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  type BatchNormParams,
  type BatchNormStats,
  conv2d,
  convDropout,
  type ConvParams,
  dense,
  dropout,
  leakyRelu,
} from "../core/layers.ts";
import { fromInitializers, initBatchNorm, initBatchNormStats, withBias } from "./initializers.ts";
import type { Discriminator, Network } from "./network.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";

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
      const convolve = (x: Tensor4D, params: ConvParams, stream: number, slope: number) =>
        training
          ? convDropout(x, params, key, { stride: 2, rate, stream, slope })
          : conv2d(x, params, { stride: 2, slope });
      const newStats: Record<string, BatchNormStats> = {};
      let x = images;
      for (let i = 1; i <= depth; i++) {
        const name = `batch_norm_${i}` as const, isNormalised = name in params;
        x = convolve(x, params[`conv_${i}`], i - 1, isNormalised ? 1 : leakySlope);
        if (!isNormalised) continue;
        const network = { params: params[name], stats: stats[name] };
        const normalised = batchNorm(x, network, { training, batches, slope: leakySlope });
        x = normalised.y;
        newStats[name] = normalised.stats;
      }
      const features = tf.reshape(x, [images.shape[0], -1]) as Tensor2D;
      const last = training
        ? dropout(features, key, { rate, stream: depth, slope: leakySlope })
        : leakyRelu(features, leakySlope);
      return { logits: dense(last, params.dense), stats: newStats };
    },
  };
}
