import * as tf from "@tensorflow/tfjs";
import { withTape } from "../core/tape.ts";
import { type Key, randomUniform } from "../core/random.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";

/**
 * A discriminator as a function of its images `[N, H, W, 3]` alone, to logits `[N, 1]`. Each logit depends on its own image,
 * or with minibatch deviation on its group; the gradient is then that of the sum of the logits. Layers need second
 * derivatives: this library's have them except batch normalisation on wasm and WebGPU; tfjs's `exp`, `tanh`, `sigmoid`, `elu`
 * and `softmax` lack them (tfjs issue 3252).
 *
 * @category Losses and regularisation
 */
export type Critic = (images: Tensor4D) => Tensor2D;

/**
 * A name in {@linkcode PENALTIES}.
 *
 * @category Losses and regularisation
 */
export type PenaltyName = "none" | "r1" | "r1-r2" | "wgan-gp";

/**
 * Real and generated images, equally many.
 *
 * @category Losses and regularisation
 */
export type PenalisedImages = { readonly real: Tensor4D; readonly fake: Tensor4D };

/**
 * A gradient penalty, without its weight. The key is for random draws.
 *
 * @category Losses and regularisation
 */
export type Penalty = (critic: Critic, images: PenalisedImages, key: Key) => Scalar;

/**
 * The squared norm of the logits' gradient at each image, `[N]`. An enclosing gradient differentiates through it.
 */
function squaredNorms(critic: Critic, images: Tensor4D): Tensor1D {
  const gradient = withTape((tape) => {
    const logits = tf.tidy(() => critic(images));
    return tape.gradients(logits, [images])[0];
  });
  return sumsOfSquares(gradient as Tensor4D);
}

/**
 * The sum of the squares of each image, `[N]`. tfjs's gradient would first write that of a sum to every pixel, which for a
 * small norm is too large for half precision.
 */
const sumsOfSquares = (images: Tensor4D): Tensor1D =>
  tf.customGrad((x, save) => {
    (save as tf.GradSaveFunc)([x as Tensor]);
    return {
      value: tf.sum(tf.square(x as Tensor), [1, 2, 3]),
      gradFunc: (dy: Tensor, [x]: Tensor[]) => tf.mul(tf.reshape(tf.mul(dy, 2), [-1, 1, 1, 1]), x),
    };
  })(images) as Tensor1D;

/** Keeps the square root's derivative finite at 0. */
const SMALLEST = 1e-12;

/**
 * The penalties by name. Each differentiates the critic by its images, so its own gradient is of second order.
 *
 * @category Losses and regularisation
 */
export const PENALTIES: Readonly<Record<PenaltyName, Penalty>> = {
  /** No penalty. */
  none: () => tf.scalar(0),
  /** Half the mean squared norm at real images (Mescheder et al. 2018). */
  r1: (critic, { real }) => tf.mul(0.5, tf.mean(squaredNorms(critic, real))),
  /** Half the mean squared norm at real images plus that at generated ones (Huang et al. 2024), in one pass. */
  "r1-r2": (critic, { real, fake }) => tf.mean(squaredNorms(critic, tf.concat([real, fake]))),
  /** Mean of `(norm - 1)²` at random points between real and generated images (Gulrajani et al. 2017). */
  "wgan-gp": (critic, { real, fake }, key) => {
    const share = randomUniform(key, [real.shape[0], 1, 1, 1]);
    const between: Tensor4D = tf.add(fake, tf.mul(share, tf.sub(real, fake)));
    const norms = tf.sqrt(tf.add(squaredNorms(critic, between), SMALLEST));
    return tf.mean(tf.square(tf.sub(norms, 1)));
  },
};

/** The default weights of the penalties, for images in [0, 1]. */
export const PENALTY_WEIGHTS: Readonly<Record<PenaltyName, number>> = {
  none: 0,
  r1: 1,
  "r1-r2": 1,
  "wgan-gp": 10,
};
