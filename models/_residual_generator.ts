import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  type BatchNormStats,
  conv2d,
  type ConvParams,
  convTranspose2d,
  dense,
  type DenseParams,
  type KernelParams,
} from "../core/layers.ts";
import { type Key, splitKey } from "../core/random.ts";
import { mapRecord } from "../core/record.ts";
import { glorotUniform, initBatchNormStats, initConv, initSkip } from "./_init.ts";
import type { GeneratorOptions } from "./_options.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Tensor, Tensor2D, Tensor4D } from "../core/tensor.ts";

/**
 * A batch normalisation whose scale and shift are affine functions of the noise, kernels `[noiseSize, C]` (self-modulation,
 * Chen et al. 2019).
 */
export type ModulatedNormParams = {
  readonly scale: Required<DenseParams>;
  readonly shift: Required<DenseParams>;
};

/**
 * A block of {@linkcode ResidualGeneratorParams}, which doubles height and width. It has no biases: the next normalisation
 * would take them out again.
 */
export type GeneratorBlockParams = {
  readonly norm_1: ModulatedNormParams;
  readonly conv_transpose: KernelParams;
  readonly norm_2: ModulatedNormParams;
  readonly conv: KernelParams;
  readonly skip: KernelParams;
};

/** The residual generator's parameters; blocks are numbered from 1. */
export type ResidualGeneratorParams = {
  readonly dense: Required<DenseParams>;
  readonly norm: ModulatedNormParams;
  readonly conv: ConvParams;
  readonly [block: `block_${number}`]: GeneratorBlockParams;
};

/** The residual generator's moving averages. */
export type ResidualGeneratorStats = {
  readonly norm: BatchNormStats;
  readonly [block: `block_${number}`]: {
    readonly norm_1: BatchNormStats;
    readonly norm_2: BatchNormStats;
  };
};

/** Scale 1 and shift 0 whatever the noise, so that it starts as a plain batch normalisation. */
function initModulatedNorm({ noiseSize }: ModelConfig, channels: number): ModulatedNormParams {
  const kernel = () => tf.zeros<tf.Rank.R2>([noiseSize, channels]);
  return {
    scale: { kernel: kernel(), bias: tf.ones([channels]) },
    shift: { kernel: kernel(), bias: tf.zeros([channels]) },
  };
}

/**
 * Draws the first parameters: Glorot uniform kernels and zero biases. Branches end in zeros and so add nothing yet, so that
 * depth does no harm (Zhang et al. 2019, Fixup).
 */
export function initResidualGenerator(key: Key, config: ModelConfig): ResidualGeneratorParams {
  const { depth, base, seedChannels, generatorChannels } = modelShape(config);
  const { noiseSize, kernel } = config;
  return tf.tidy(() => {
    const keys = splitKey(key, 2 * depth + 2);
    const features = base[0] * base[1] * seedChannels;
    const blocks = generatorChannels.map((channels, i) => {
      const inputs = i === 0 ? seedChannels : generatorChannels[i - 1];
      const block: GeneratorBlockParams = {
        norm_1: initModulatedNorm(config, inputs),
        conv_transpose: { kernel: glorotUniform(keys[2 * i], [kernel, kernel, channels, inputs]) },
        norm_2: initModulatedNorm(config, channels),
        conv: { kernel: tf.zeros([3, 3, channels, channels]) },
        skip: initSkip(keys[2 * i + 1], [channels, inputs], { transposed: true }),
      };
      return [`block_${i + 1}`, block];
    });
    const last = generatorChannels[depth - 1];
    return {
      dense: {
        kernel: glorotUniform(keys[2 * depth], [noiseSize, features]),
        bias: tf.zeros([features]),
      },
      ...Object.fromEntries(blocks),
      norm: initModulatedNorm(config, last),
      conv: initConv(keys[2 * depth + 1], [3, 3, last, 3], 3),
    };
  });
}

/** Makes the first moving averages: means 0, variances 1. */
export function initResidualGeneratorStats(config: ModelConfig): ResidualGeneratorStats {
  const { depth, seedChannels, generatorChannels } = modelShape(config);
  const blocks = generatorChannels.map((channels, i) => [`block_${i + 1}`, {
    norm_1: initBatchNormStats(i === 0 ? seedChannels : generatorChannels[i - 1]),
    norm_2: initBatchNormStats(channels),
  }]);
  return { ...Object.fromEntries(blocks), norm: initBatchNormStats(generatorChannels[depth - 1]) };
}

/**
 * A residual generator: dense, then a block for each doubling, then normalisation and a 3x3 convolution to a sigmoid. A
 * block adds to its upsampled input a branch: normalisation, transposed convolution of stride 2, normalisation, 3x3
 * convolution. Every normalisation is followed by a leaky rectifier and modulated by the noise.
 *
 * @param network Parameters and moving averages.
 * @param noise `[N, noiseSize]`.
 * @returns Images `[N, height, width, 3]` in (0, 1), and the moving averages afterwards.
 */
export function residualGenerator(
  { params, stats }: {
    readonly params: ResidualGeneratorParams;
    readonly stats: ResidualGeneratorStats;
  },
  noise: Tensor2D,
  { config, training }: GeneratorOptions,
): { readonly images: Tensor4D; readonly stats: ResidualGeneratorStats } {
  const { depth, base, seedChannels } = modelShape(config);
  const slope = config.leakySlope;
  const normalise = (x: Tensor4D, { scale, shift }: ModulatedNormParams, stats: BatchNormStats) => {
    const params = { gamma: dense(noise, scale), beta: dense(noise, shift) };
    return batchNorm(x, { params, stats }, { training, slope });
  };
  const newStats: Record<string, ResidualGeneratorStats[`block_${number}`]> = {};
  const seed: Tensor = dense(noise, params.dense);
  let x = tf.reshape(seed, [noise.shape[0], ...base, seedChannels]) as Tensor4D;
  for (let i = 1; i <= depth; i++) {
    const name = `block_${i}` as const, block = params[name];
    const before = normalise(x, block.norm_1, stats[name].norm_1);
    const doubled = convTranspose2d(before.y, block.conv_transpose);
    const after = normalise(doubled, block.norm_2, stats[name].norm_2);
    x = tf.add(convTranspose2d(x, block.skip), conv2d(after.y, block.conv));
    newStats[name] = { norm_1: before.stats, norm_2: after.stats };
  }
  const last = normalise(x, params.norm, stats.norm);
  const images = tf.sigmoid(conv2d(last.y, params.conv)) as Tensor4D;
  return { images, stats: { ...newStats, norm: last.stats } };
}

/**
 * The residual generator without normalisation: what takes the place of means and variances stays 0 and 1, so that each
 * image depends on its own noise alone, in training too.
 *
 * @param network Parameters, and averages that never move.
 * @param noise `[N, noiseSize]`.
 * @returns Images `[N, height, width, 3]` in (0, 1), and the same averages.
 */
export function normFreeGenerator(
  network: { readonly params: ResidualGeneratorParams; readonly stats: ResidualGeneratorStats },
  noise: Tensor2D,
  { config, training }: GeneratorOptions,
): { readonly images: Tensor4D; readonly stats: ResidualGeneratorStats } {
  const { images, stats } = residualGenerator(network, noise, { config, training: false });
  // A step's new state shares no tensors with the old one.
  return { images, stats: training ? mapRecord(stats, (average) => average.clone()) : stats };
}
