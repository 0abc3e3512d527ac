import * as tf from "@tensorflow/tfjs";
import type { BatchNormParams, BatchNormStats, ConvParams } from "../core/layers.ts";
import type { Tensor } from "../core/tensor.ts";
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
