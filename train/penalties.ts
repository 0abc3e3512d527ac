import * as tf from "@tensorflow/tfjs";
import { withTape } from "../core/tape.ts";
import { type Key, randomUniform } from "../core/random.ts";
import type { Scalar, Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";

/**
 * A discriminator with all else fixed: images `[N, H, W, 3]` to logits `[N, 1]`, each of its own image alone, or with
 * a minibatch deviation of its group: the slope is that of the sum of the logits then. It may be
 * made of this library's layers but for the batch normalisation on wasm and WebGPU, which has no second derivative; not
 * of tfjs's `exp`, `tanh`, `sigmoid`, `elu` and `softmax`, whose second derivatives tfjs leaves out (tfjs issue 3252).
 */
export type Critic = (images: Tensor4D) => Tensor2D;

/** A name in {@linkcode PENALTIES}. */
export type PenaltyName = "none" | "r1" | "r1-r2" | "wgan-gp";

/** Images of both kinds, as many of each. */
export type PenalisedImages = { readonly real: Tensor4D; readonly fake: Tensor4D };

/** A penalty on a discriminator's slope, without its weight. The key is for those that draw at random. */
export type Penalty = (critic: Critic, images: PenalisedImages, key: Key) => Scalar;

/**
 * The squared norm of the logits' gradient at each image, `[N]`. The gradient is taken on the tape of the gradient around
 * it, where there is one.
 */
function squaredNorms(critic: Critic, images: Tensor4D): Tensor1D {
  const gradient = withTape((tape) => {
    const logits = tf.tidy(() => critic(images));
    return tape.gradients(logits, [images])[0];
  });
  return tf.sum(tf.square(gradient), [1, 2, 3]);
}

/** Keeps the root's derivative finite at 0. */
const SMALLEST = 1e-12;

/** The penalties by name. Each differentiates the critic by its images, so that its own gradient is one of second order. */
export const PENALTIES: Readonly<Record<PenaltyName, Penalty>> = {
  /** No penalty. */
  none: () => tf.scalar(0),
  /** Half the mean squared norm at real images (Mescheder et al. 2018). */
  r1: (critic, { real }) => tf.mul(0.5, tf.mean(squaredNorms(critic, real))),
  /** That at real images and that at generated ones, together (Huang et al. 2024), in one pass over both. */
  "r1-r2": (critic, { real, fake }) => tf.mean(squaredNorms(critic, tf.concat([real, fake]))),
  /** Mean squared difference of the norm from 1 between real and generated images (Gulrajani et al. 2017). */
  "wgan-gp": (critic, { real, fake }, key) => {
    const share = randomUniform(key, [real.shape[0], 1, 1, 1]);
    const between: Tensor4D = tf.add(fake, tf.mul(share, tf.sub(real, fake)));
    const norms = tf.sqrt(tf.add(squaredNorms(critic, between), SMALLEST));
    return tf.mean(tf.square(tf.sub(norms, 1)));
  },
};

/** The weights that the penalties have where none is asked for, for images in 0 … 1. */
export const PENALTY_WEIGHTS: Readonly<Record<PenaltyName, number>> = {
  none: 0,
  r1: 1,
  "r1-r2": 1,
  "wgan-gp": 10,
};
