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
import { type Key, splitKey } from "../core/random.ts";
import { glorotUniform, initBatchNorm, initBatchNormStats, initConv } from "./_init.ts";
import type { GeneratorOptions } from "./_options.ts";
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
export type DcganGeneratorStats = { readonly [stage: `batch_norm_${number}`]: BatchNormStats };

/** Draws the generator's first parameters: Glorot uniform kernels, zero biases, as Keras does. */
export function initDcganGenerator(key: Key, config: ModelConfig): DcganGeneratorParams {
  const { depth, base, seedChannels, generatorChannels } = modelShape(config);
  const { kernel } = config;
  return tf.tidy(() => {
    const keys = splitKey(key, depth + 2);
    const features = base[0] * base[1] * seedChannels;
    const stages = generatorChannels.map((channels, i) => {
      const inputs = i === 0 ? seedChannels : generatorChannels[i - 1];
      return {
        [`conv_transpose_${i + 1}`]: initConv(
          keys[i],
          [kernel, kernel, channels, inputs],
          channels,
        ),
        ...(i < depth - 1 && { [`batch_norm_${i + 1}`]: initBatchNorm(channels) }),
      };
    });
    return {
      dense: { kernel: glorotUniform(keys[depth], [config.noiseSize, features]) },
      ...Object.assign({}, ...stages),
      conv: initConv(keys[depth + 1], [3, 3, generatorChannels[depth - 1], 3], 3),
    };
  });
}

/** Makes the generator's first moving averages: means 0, variances 1. */
export function initDcganGeneratorStats(config: ModelConfig): DcganGeneratorStats {
  const stages = modelShape(config).generatorChannels.slice(0, -1);
  return Object.fromEntries(
    stages.map((channels, i) => [`batch_norm_${i + 1}`, initBatchNormStats(channels)]),
  );
}

/**
 * The article's generator: dense, then transposed convolutions of stride 2 with batch normalisation and leaky
 * rectifiers, then a 3x3 convolution and a sigmoid.
 *
 * @param network Parameters and moving averages.
 * @param noise `[N, noiseSize]`.
 * @returns Images `[N, height, width, 3]` in (0, 1), and the moving averages afterwards.
 */
export function dcganGenerator(
  { params, stats }: { readonly params: DcganGeneratorParams; readonly stats: DcganGeneratorStats },
  noise: Tensor2D,
  { config, training }: GeneratorOptions,
): { readonly images: Tensor4D; readonly stats: DcganGeneratorStats } {
  const { depth, base, seedChannels } = modelShape(config);
  const slope = config.leakySlope;
  const newStats: Record<string, BatchNormStats> = {};
  const seed = leakyRelu(dense(noise, params.dense), slope);
  let x = tf.reshape(seed, [noise.shape[0], ...base, seedChannels]) as Tensor4D;
  for (let i = 1; i <= depth; i++) {
    const last = i === depth;
    x = convTranspose2d(x, params[`conv_transpose_${i}`], { stride: 2, slope: last ? slope : 1 });
    if (!last) {
      const name = `batch_norm_${i}` as const;
      const network = { params: params[name], stats: stats[name] };
      const normalised = batchNorm(x, network, { training, slope });
      x = normalised.y;
      newStats[name] = normalised.stats;
    }
  }
  const images = tf.sigmoid(conv2d(x, params.conv)) as Tensor4D;
  return { images, stats: newStats };
}
