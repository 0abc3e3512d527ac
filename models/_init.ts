import * as tf from "@tensorflow/tfjs";
import type { BatchNormParams, BatchNormStats, ConvParams } from "../core/layers.ts";
import { type Key, randomUniform } from "../core/random.ts";

/** Glorot's uniform initialisation (Glorot & Bengio 2010; Keras's default), for dense and convolution kernels. */
export function glorotUniform<R extends tf.Rank>(key: Key, shape: tf.ShapeMap[R]): tf.Tensor<R> {
  const sizes = shape as number[];
  const field = tf.util.sizeFromShape(sizes.slice(0, -2));
  const limit = Math.sqrt(6 / (field * (sizes[sizes.length - 2] + sizes[sizes.length - 1])));
  return tf.mul(tf.sub(tf.mul(randomUniform<R>(key, shape), 2), 1), limit);
}

/** Kernel `shape`, and a bias of zeros for `channels` outputs. */
export function initConv(
  key: Key,
  shape: [number, number, number, number],
  channels: number,
): ConvParams {
  return { kernel: glorotUniform<tf.Rank.R4>(key, shape), bias: tf.zeros([channels]) };
}

/** Scale 1 and shift 0. */
export function initBatchNorm(channels: number): BatchNormParams {
  return { gamma: tf.ones([channels]), beta: tf.zeros([channels]) };
}

/** Mean 0 and variance 1. */
export function initBatchNormStats(channels: number): BatchNormStats {
  return { moving_mean: tf.zeros([channels]), moving_variance: tf.ones([channels]) };
}
