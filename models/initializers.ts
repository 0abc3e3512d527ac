/** Initial values of networks, and their shapes, which are known before anything is drawn. */
import * as tf from "@tensorflow/tfjs";
import { foldIn, type Key, randomUniform } from "../core/random.ts";
import { fillShapes, type Shaped } from "../core/record.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Network, NetworkInit } from "./network.ts";

/**
 * A tensor yet to be made: its shape, and how to make it.
 *
 * @category Networks of your own
 */
export type Initializer = Shaped & {
  /** Makes it from the network's key. */
  readonly init: (key: Key) => Tensor;
};

/**
 * A tree of {@linkcode Initializer}s with named leaves.
 *
 * @category Networks of your own
 */
export type InitializerRecord = Initializer | { readonly [name: string]: InitializerRecord };

/**
 * The shapes and the `init` of a network, from the initializers of its tensors.
 *
 * @category Networks of your own
 */
export function fromInitializers(
  network: { readonly params: InitializerRecord; readonly stats: InitializerRecord },
): NetworkInit {
  return {
    shapes: network,
    init: (key) =>
      tf.tidy(() => fillShapes(network, (leaf) => (leaf as Initializer).init(key)) as Network),
  };
}

/**
 * The same number everywhere.
 *
 * @category Networks of your own
 */
export function constant(shape: readonly number[], value: number): Initializer {
  return { shape, init: () => tf.fill([...shape], value) };
}

/**
 * Zeros.
 *
 * @category Networks of your own
 */
export const zeros = (shape: readonly number[]): Initializer => constant(shape, 0);

/**
 * Glorot's uniform initialisation (Glorot & Bengio 2010; Keras's default), for dense and convolution kernels.
 *
 * @param data Number of the key to draw from, derived from the network's key ({@linkcode foldIn}); unique per tensor.
 * @category Networks of your own
 */
export function glorotUniform(shape: readonly number[], data: number): Initializer {
  const field = tf.util.sizeFromShape(shape.slice(0, -2));
  const [fanIn, fanOut] = shape.slice(-2);
  const limit = Math.sqrt(6 / (field * (fanIn + fanOut)));
  const init = (key: Key): Tensor =>
    tf.mul(tf.sub(tf.mul(randomUniform(foldIn(key, data), shape), 2), 1), limit);
  return { shape, init };
}

/**
 * A dense layer or a convolution: its kernel, {@linkcode glorotUniform}, and a bias of zeros.
 *
 * @param shape `[in, out]`, `[height, width, in, out]`, or transposed `[height, width, out, in]`.
 * @param data Number of the key, see {@linkcode glorotUniform}.
 * @param channels The outputs, which a transposed convolution has to name. Default: the last of the shape.
 * @category Networks of your own
 */
export function withBias(
  shape: readonly number[],
  data: number,
  channels: number = shape.at(-1)!,
): { readonly kernel: Initializer; readonly bias: Initializer } {
  return { kernel: glorotUniform(shape, data), bias: zeros([channels]) };
}

/**
 * The parameters of a batch normalisation: scale 1 and shift 0.
 *
 * @category Networks of your own
 */
export function initBatchNorm(
  channels: number,
): { readonly gamma: Initializer; readonly beta: Initializer } {
  return { gamma: constant([channels], 1), beta: zeros([channels]) };
}

/**
 * The moving averages of a batch normalisation: mean 0 and variance 1.
 *
 * @category Networks of your own
 */
export function initBatchNormStats(
  channels: number,
): { readonly moving_mean: Initializer; readonly moving_variance: Initializer } {
  return { moving_mean: zeros([channels]), moving_variance: constant([channels], 1) };
}
