/** How layers begin. */
import * as tf from "@tensorflow/tfjs";
import type { Key } from "../core/random.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { constant, glorotUniform, zeros } from "./initializers.ts";

/** A layer's kernel, {@linkcode glorotUniform}, and a bias of zeros for `channels` outputs. */
export function withBias(shape: readonly number[], data: number, channels = shape.at(-1)!) {
  return { kernel: glorotUniform(shape, data), bias: zeros([channels]) };
}

/** Scale 1 and shift 0. */
export function initBatchNorm(channels: number) {
  return { gamma: constant([channels], 1), beta: zeros([channels]) };
}

/** Mean 0 and variance 1. */
export function initBatchNormStats(channels: number) {
  return { moving_mean: zeros([channels]), moving_variance: constant([channels], 1) };
}

/** What a pixel of the coarser grid weighs for those of the finer one around it, along one side (bilinear). */
const BILINEAR = [1 / 4, 3 / 4, 3 / 4, 1 / 4];

/** The same where each pixel of the finer grid has that of the coarser one which it lies in. */
const NEAREST = [0, 1, 1, 0];

/** A 4x4 kernel out of a kernel `[1, 1, a, b]`, by the weights of its rows and columns. */
function spread(weights: readonly number[], pixel: Tensor4D): Tensor4D {
  const sides = tf.tensor1d([...weights]);
  const taps = tf.mul(tf.reshape(sides, [4, 1, 1, 1]), tf.reshape(sides, [1, 4, 1, 1]));
  return tf.mul(taps, pixel);
}

/**
 * The 4x4 kernel `[4, 4, a, b]` of a skip of stride 2: transposed it starts as bilinear upsampling, else as the halving
 * that belongs to it, with a 1x1 convolution `[a, b]`. Kernels of 2x2 do not overlap, and through several blocks they draw
 * the base's pixels as squares.
 */
export function initSkip(
  [a, b]: readonly [number, number],
  data: number,
  { transposed }: { readonly transposed: boolean },
) {
  const { init } = glorotUniform([1, 1, a, b], data), factor = transposed ? 1 : 1 / 4;
  const drawn = (key: Key) => spread(BILINEAR, tf.mul(init(key), factor));
  return { kernel: { shape: [4, 4, a, b], init: drawn } };
}

/**
 * The 4x4 kernel of stride 2 that repeats every pixel twice, transposed, or else adds up squares of four, with a 1x1
 * convolution.
 *
 * @param pixel `[1, 1, a, b]`.
 */
export function nearestSkip(pixel: Tensor4D): Tensor4D {
  return spread(NEAREST, pixel);
}
