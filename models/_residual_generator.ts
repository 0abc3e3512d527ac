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
import { mapRecord } from "../core/record.ts";
import { initBatchNormStats, initSkip, nearestSkip, withBias } from "./_init.ts";
import { constant, fromInitializers, glorotUniform, zeros } from "./initializers.ts";
import type { Generator, Network } from "./network.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Tensor, Tensor4D } from "../core/tensor.ts";

/**
 * A batch normalisation whose scale and shift are affine functions of the noise, kernels `[noiseSize, C]` (self-modulation,
 * Chen et al. 2019).
 */
export type ModulatedNormParams = {
  readonly scale: Required<DenseParams>;
  readonly shift: Required<DenseParams>;
};

/**
 * A block, which doubles height and width. It has no biases: the next normalisation
 * would take them out again.
 */
type BlockParams = {
  readonly norm_1: ModulatedNormParams;
  readonly conv_transpose: KernelParams;
  readonly norm_2: ModulatedNormParams;
  readonly conv: KernelParams;
  readonly skip: KernelParams;
};

/** Draws the picture after a block, and upsamples it: what drew the last one before the generator has grown. */
type PictureParams = {
  readonly norm: ModulatedNormParams;
  readonly conv: ConvParams;
  readonly skip: KernelParams;
};

/** The parameters; blocks are numbered from 1, and so are the pictures after them. */
export type ResidualGeneratorParams = {
  readonly dense: Required<DenseParams>;
  readonly norm: ModulatedNormParams;
  readonly conv: ConvParams;
  readonly [block: `block_${number}`]: BlockParams;
  readonly [picture: `picture_${number}`]: PictureParams;
};

/** The moving averages. */
type Stats = {
  readonly norm: BatchNormStats;
  readonly [block: `block_${number}`]: {
    readonly norm_1: BatchNormStats;
    readonly norm_2: BatchNormStats;
  };
  readonly [picture: `picture_${number}`]: { readonly norm: BatchNormStats };
};

/** Scale 1 and shift 0 whatever the noise, so that it starts as a plain batch normalisation. */
function initModulatedNorm({ noiseSize }: ModelConfig, channels: number) {
  const kernel = zeros([noiseSize, channels]);
  return {
    scale: { kernel, bias: constant([channels], 1) },
    shift: { kernel, bias: zeros([channels]) },
  };
}

/**
 * A residual generator: dense, then a block for each doubling, then normalisation and a 3x3 convolution to a sigmoid. A
 * block adds to its upsampled input a branch: normalisation, transposed convolution of stride 2, normalisation, 3x3
 * convolution. Every normalisation is followed by a leaky rectifier and modulated by the noise. Where the generator has
 * grown, the picture of half the size is upsampled and added in front of the sigmoid.
 *
 * It begins with Glorot uniform kernels and zero biases. Branches end in zeros and so add nothing yet, so that depth does no
 * harm (Zhang et al. 2019, Fixup).
 */
export function makeResidualGenerator(config: ModelConfig): Generator {
  const { depth, base, baseChannels, generatorChannels } = modelShape(config);
  const { noiseSize, kernel, leakySlope: slope, grown = 0 } = config;
  const blocks = generatorChannels.map((channels, i) => {
    const inputs = i === 0 ? baseChannels : generatorChannels[i - 1];
    return {
      params: {
        norm_1: initModulatedNorm(config, inputs),
        conv_transpose: { kernel: glorotUniform([kernel, kernel, channels, inputs], 2 * i) },
        norm_2: initModulatedNorm(config, channels),
        conv: { kernel: zeros([3, 3, channels, channels]) },
        skip: initSkip([channels, inputs], 2 * i + 1, { transposed: true }),
      },
      stats: { norm_1: initBatchNormStats(inputs), norm_2: initBatchNormStats(channels) },
    };
  });
  /** What draws a picture of so many channels. */
  const drawing = (channels: number, data: number) => ({
    norm: initModulatedNorm(config, channels),
    conv: withBias([3, 3, channels, 3], data),
  });
  const nearest = () => nearestSkip(tf.reshape(tf.eye(3), [1, 1, 3, 3]));
  const pictures = generatorChannels.slice(depth - 1 - grown, -1).map((channels, i) => {
    const { norm, conv } = drawing(channels, 3 * depth + 1 - grown + i);
    return {
      params: { norm, conv, skip: { kernel: { shape: [4, 4, 3, 3], init: nearest } } },
      stats: { norm: initBatchNormStats(channels) },
    };
  });
  const named = (part: "params" | "stats") => ({
    ...Object.fromEntries(blocks.map((block, i) => [`block_${i + 1}`, block[part]])),
    ...Object.fromEntries(pictures.map((own, i) => [`picture_${depth - grown + i}`, own[part]])),
  });
  const features = base[0] * base[1] * baseChannels, last = generatorChannels[depth - 1];
  return {
    noiseSize,
    ...fromInitializers({
      params: {
        dense: withBias([noiseSize, features], 2 * depth),
        ...named("params"),
        ...drawing(last, 2 * depth + 1),
      },
      stats: { ...named("stats"), norm: initBatchNormStats(last) },
    }),
    apply(
      { params, stats }: Network<ResidualGeneratorParams, Stats>,
      noise,
      { training },
    ) {
      const normalise = (
        x: Tensor4D,
        { scale, shift }: ModulatedNormParams,
        stats: BatchNormStats,
      ) => {
        const params = { gamma: dense(noise, scale), beta: dense(noise, shift) };
        return batchNorm(x, { params, stats }, { training, slope });
      };
      const newStats: Record<string, Stats[`block_${number}` | `picture_${number}`]> = {};
      const first: Tensor = dense(noise, params.dense);
      const plus = (a: Tensor4D, b: Tensor4D | undefined): Tensor4D => b ? tf.add(a, b) : a;
      let smaller: Tensor4D | undefined; // the picture before, in the size of the next one
      let x = tf.reshape(first, [noise.shape[0], ...base, baseChannels]) as Tensor4D;
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
    },
  };
}

/**
 * The residual generator without normalisation: what takes the place of means and variances stays 0 and 1, so that each
 * image depends on its own noise alone, in training too.
 */
export function makeNormFreeGenerator(config: ModelConfig): Generator {
  const residual = makeResidualGenerator(config);
  return {
    ...residual,
    apply(network, noise, { training }) {
      const { images, stats } = residual.apply(network, noise, { training: false });
      // A step's new state shares no tensors with the old one.
      return { images, stats: training ? mapRecord(stats, (average) => average.clone()) : stats };
    },
  };
}
