import * as tf from "@tensorflow/tfjs";
import type { BatchNormParams, BatchNormStats, ConvParams, KernelParams } from "../core/layers.ts";
import type { Tensor, Tensor4D } from "../core/tensor.ts";
import { type Key, randomUniform } from "../core/random.ts";

/** Glorot's uniform initialisation (Glorot & Bengio 2010; Keras's default), for dense and convolution kernels. */
export function glorotUniform<T extends Tensor>(key: Key, shape: readonly number[]): T {
  const field = tf.util.sizeFromShape(shape.slice(0, -2));
  const [fanIn, fanOut] = shape.slice(-2);
  const limit = Math.sqrt(6 / (field * (fanIn + fanOut)));
  return tf.mul(tf.sub(tf.mul(randomUniform(key, shape), 2), 1), limit) as T;
}

/** Kernel `shape`, and a bias of zeros for `channels` outputs. */
export function initConv(
  key: Key,
  shape: [number, number, number, number],
  channels: number,
): ConvParams {
  return { kernel: glorotUniform(key, shape), bias: tf.zeros([channels]) };
}

/** Scale 1 and shift 0. */
export function initBatchNorm(channels: number): BatchNormParams {
  return { gamma: tf.ones([channels]), beta: tf.zeros([channels]) };
}

/** Mean 0 and variance 1. */
export function initBatchNormStats(channels: number): BatchNormStats {
  return { moving_mean: tf.zeros([channels]), moving_variance: tf.ones([channels]) };
}

/** What a pixel of the coarser grid weighs for those of the finer one around it, along one side (bilinear). */
const BILINEAR = [1 / 4, 3 / 4, 3 / 4, 1 / 4];

/** The same where each pixel of the finer grid has that of the coarser one which it lies in. */
const NEAREST = [0, 1, 1, 0];

/** A 4x4 kernel out of a kernel `[1, 1, a, b]`, by the weights of its rows and columns. */
function spread(weights: readonly number[], pixel: Tensor4D): KernelParams {
  const sides = tf.tensor1d([...weights]);
  const taps = tf.mul(tf.reshape(sides, [4, 1, 1, 1]), tf.reshape(sides, [1, 4, 1, 1]));
  return { kernel: tf.mul(taps, pixel) };
}

/**
 * The 4x4 kernel `[4, 4, a, b]` of a skip of stride 2: transposed it starts as bilinear upsampling, else as the halving
 * that belongs to it, with a 1x1 convolution `[a, b]`. Kernels of 2x2 do not overlap, and through several blocks they draw
 * the base's pixels as squares.
 */
export function initSkip(
  key: Key,
  [a, b]: readonly [number, number],
  { transposed }: { readonly transposed: boolean },
): KernelParams {
  return spread(BILINEAR, tf.mul(glorotUniform(key, [1, 1, a, b]), transposed ? 1 : 1 / 4));
}

/**
 * The 4x4 kernel of stride 2 that repeats every pixel twice, transposed, or else adds up squares of four, with a 1x1
 * convolution.
 *
 * @param pixel `[1, 1, a, b]`.
 */
export function nearestSkip(pixel: Tensor4D): KernelParams {
  return spread(NEAREST, pixel);
}
