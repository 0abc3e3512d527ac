/** Initial values of layers. */
import * as tf from "@tensorflow/tfjs";
import type { Key } from "../core/random.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { glorotUniform } from "./initializers.ts";

/** Weights of bilinear upsampling by 2 along one axis. */
const BILINEAR = [1 / 4, 3 / 4, 3 / 4, 1 / 4];

/** Weights of nearest-neighbour upsampling by 2 along one axis. */
const NEAREST = [0, 1, 1, 0];

/** Spreads a kernel `[1, 1, a, b]` over 4x4 taps by the weights of rows and columns. */
function spread(weights: readonly number[], pixel: Tensor4D): Tensor4D {
  const sides = tf.tensor1d([...weights]);
  const taps = tf.mul(tf.reshape(sides, [4, 1, 1, 1]), tf.reshape(sides, [1, 4, 1, 1]));
  return tf.mul(taps, pixel);
}

/**
 * The 4x4 kernel `[4, 4, a, b]` of a skip of stride 2: transposed it starts as bilinear upsampling, otherwise as the
 * matching downsampling, combined with a 1x1 convolution `[a, b]`. Kernels of 2x2 do not overlap: after several blocks
 * the base's pixels would show as squares.
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
 * The 4x4 kernel of stride 2 that, transposed, repeats every pixel twice, or otherwise sums squares of four, combined
 * with a 1x1 convolution.
 *
 * @param pixel `[1, 1, a, b]`.
 */
export function nearestSkip(pixel: Tensor4D): Tensor4D {
  return spread(NEAREST, pixel);
}
