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
import { glorotUniform, initBatchNormStats, initConv, initSkip, nearestSkip } from "./_init.ts";
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

/** Draws the picture after a block, and upsamples it: what drew the last one before the generator has grown. */
export type PictureParams = {
  readonly norm: ModulatedNormParams;
  readonly conv: ConvParams;
  readonly skip: KernelParams;
};

/** The residual generator's parameters; blocks are numbered from 1, and so are the pictures after them. */
export type ResidualGeneratorParams = {
  readonly dense: Required<DenseParams>;
  readonly norm: ModulatedNormParams;
  readonly conv: ConvParams;
  readonly [block: `block_${number}`]: GeneratorBlockParams;
  readonly [picture: `picture_${number}`]: PictureParams;
};

/** The residual generator's moving averages. */
export type ResidualGeneratorStats = {
  readonly norm: BatchNormStats;
  readonly [block: `block_${number}`]: {
    readonly norm_1: BatchNormStats;
    readonly norm_2: BatchNormStats;
  };
  readonly [picture: `picture_${number}`]: { readonly norm: BatchNormStats };
};

/** The blocks after which a generator that has grown draws a smaller picture. */
function drawingBlocks({ grown = 0 }: ModelConfig, depth: number): number[] {
  return Array.from({ length: grown }, (_, i) => depth - grown + i);
}

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
    const keys = splitKey(key, 3 * depth + 2);
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
    const pictures = drawingBlocks(config, depth).map((i) => {
      const channels = generatorChannels[i - 1];
      const picture: PictureParams = {
        norm: initModulatedNorm(config, channels),
        conv: initConv(keys[2 * depth + 1 + i], [3, 3, channels, 3], 3),
        skip: nearestSkip(tf.reshape(tf.eye(3), [1, 1, 3, 3])),
      };
      return [`picture_${i}`, picture];
    });
    const last = generatorChannels[depth - 1];
    return {
      dense: {
        kernel: glorotUniform(keys[2 * depth], [noiseSize, features]),
        bias: tf.zeros([features]),
      },
      ...Object.fromEntries([...blocks, ...pictures]),
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
  const pictures = drawingBlocks(config, depth).map((i) => [`picture_${i}`, {
    norm: initBatchNormStats(generatorChannels[i - 1]),
  }]);
  return {
    ...Object.fromEntries([...blocks, ...pictures]),
    norm: initBatchNormStats(generatorChannels[depth - 1]),
  };
}

/**
 * A residual generator: dense, then a block for each doubling, then normalisation and a 3x3 convolution to a sigmoid. A
 * block adds to its upsampled input a branch: normalisation, transposed convolution of stride 2, normalisation, 3x3
 * convolution. Every normalisation is followed by a leaky rectifier and modulated by the noise. Where the generator has
 * grown, the picture of half the size is upsampled and added in front of the sigmoid.
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
  const newStats: Record<string, ResidualGeneratorStats[`block_${number}` | `picture_${number}`]> =
    {};
  const seed: Tensor = dense(noise, params.dense);
  const plus = (a: Tensor4D, b: Tensor4D | undefined): Tensor4D => b ? tf.add(a, b) : a;
  let smaller: Tensor4D | undefined; // the picture before, in the size of the next one
  let x = tf.reshape(seed, [noise.shape[0], ...base, seedChannels]) as Tensor4D;
  for (let i = 1; i <= depth; i++) {
    const name = `block_${i}` as const, block = params[name];
    const before = normalise(x, block.norm_1, stats[name].norm_1);
    const doubled = convTranspose2d(before.y, block.conv_transpose);
    const after = normalise(doubled, block.norm_2, stats[name].norm_2);
    x = tf.add(convTranspose2d(x, block.skip), conv2d(after.y, block.conv));
    newStats[name] = { norm_1: before.stats, norm_2: after.stats };
    const pictureName = `picture_${i}` as const;
    if (pictureName in params) {
      const picture = params[pictureName];
      const { y, stats: moved } = normalise(x, picture.norm, stats[pictureName].norm);
      smaller = convTranspose2d(plus(conv2d(y, picture.conv), smaller), picture.skip);
      newStats[pictureName] = { norm: moved };
    }
  }
  const last = normalise(x, params.norm, stats.norm);
  const images = tf.sigmoid(plus(conv2d(last.y, params.conv), smaller)) as Tensor4D;
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
