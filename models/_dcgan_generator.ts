import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  type BatchNormParams,
  type BatchNormStats,
  conv2d,
  type ConvParams,
  convTranspose2d,
  dense,
  leakyRelu,
} from "../core/layers.ts";
import { initBatchNorm, initBatchNormStats, withBias } from "./_init.ts";
import { fromInitializers, glorotUniform } from "./initializers.ts";
import type { Generator, Network } from "./network.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Tensor2D, Tensor4D } from "../core/tensor.ts";

/** The generator's parameters; stages are numbered from 1. */
export type DcganGeneratorParams = {
  readonly dense: { readonly kernel: Tensor2D };
  readonly conv: ConvParams;
  readonly [stage: `conv_transpose_${number}`]: ConvParams;
  readonly [stage: `batch_norm_${number}`]: BatchNormParams;
};

/** The generator's moving averages. */
type Stats = { readonly [stage: `batch_norm_${number}`]: BatchNormStats };

/**
 * The article's generator: dense, then transposed convolutions of stride 2 with batch normalisation and leaky
 * rectifiers, then a 3x3 convolution and a sigmoid. It begins as Keras does: Glorot uniform kernels, zero biases.
 */
export function makeDcganGenerator(config: ModelConfig): Generator {
  const { depth, base, baseChannels, generatorChannels } = modelShape(config);
  const { noiseSize, kernel, leakySlope: slope } = config;
  const stages = generatorChannels.map((channels, i) => {
    const inputs = i === 0 ? baseChannels : generatorChannels[i - 1];
    return {
      [`conv_transpose_${i + 1}`]: withBias([kernel, kernel, channels, inputs], i, channels),
      ...(i < depth - 1 && { [`batch_norm_${i + 1}`]: initBatchNorm(channels) }),
    };
  });
  const features = base[0] * base[1] * baseChannels;
  return {
    noiseSize,
    ...fromInitializers({
      params: {
        dense: { kernel: glorotUniform([noiseSize, features], depth) },
        ...Object.assign({}, ...stages),
        conv: withBias([3, 3, generatorChannels[depth - 1], 3], depth + 1),
      },
      stats: Object.fromEntries(
        generatorChannels.slice(0, -1).map((channels, i) => [
          `batch_norm_${i + 1}`,
          initBatchNormStats(channels),
        ]),
      ),
    }),
    apply(
      { params, stats }: Network<DcganGeneratorParams, Stats>,
      noise,
      { training },
    ) {
      const newStats: Record<string, BatchNormStats> = {};
      const first = leakyRelu(dense(noise, params.dense), slope);
      let x = tf.reshape(first, [noise.shape[0], ...base, baseChannels]) as Tensor4D;
      for (let i = 1; i <= depth; i++) {
        const last = i === depth, kernels = params[`conv_transpose_${i}`];
        x = convTranspose2d(x, kernels, { stride: 2, slope: last ? slope : 1 });
        if (!last) {
          const name = `batch_norm_${i}` as const;
          const network = { params: params[name], stats: stats[name] };
          const normalised = batchNorm(x, network, { training, slope });
          x = normalised.y;
          newStats[name] = normalised.stats;
        }
      }
      return { images: tf.sigmoid(conv2d(x, params.conv)) as Tensor4D, stats: newStats };
    },
  };
}
