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

/**
 * The 2x2 kernel `[2, 2, a, b]` of a skip of stride 2, four equal taps: transposed it starts as upsampling to the nearest
 * pixel, else, with each tap a quarter, as the mean of 2x2 pixels, with a 1x1 convolution `[a, b]`.
 */
export function initSkip(
  key: Key,
  [a, b]: readonly [number, number],
  { transposed }: { readonly transposed: boolean },
): KernelParams {
  const tap: Tensor4D = tf.mul(glorotUniform(key, [1, 1, a, b]), transposed ? 1 : 1 / 4);
  return { kernel: tf.tile(tap, [2, 2, 1, 1]) };
}
