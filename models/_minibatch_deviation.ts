import * as tf from "@tensorflow/tfjs";
import type { Tensor2D } from "../core/tensor.ts";

/** Keeps the square root's derivative finite if all images of a group are the same. */
const SMALLEST = 1e-8;

/**
 * Appends a feature to each image: the standard deviation of every feature over its group, averaged. It lets a
 * discriminator notice that a generator draws the same face again and again (Karras et al. 2018). Groups are
 * consecutive images, so that concatenated batches do not mix.
 *
 * @param features `[N, features]`.
 * @param group Images per group, at least 2.
 * @returns `[N, features + 1]`.
 * @throws {RangeError} If N is not a multiple of the group.
 */
export function withMinibatchDeviation(features: Tensor2D, group: number): Tensor2D {
  const [count, size] = features.shape;
  if (count % group !== 0) {
    throw new RangeError(
      `Cannot take the deviation in groups of ${group} of ${count} images: give a multiple of ${group}`,
    );
  }
  const groups = tf.reshape(features, [count / group, group, size]);
  const apart = tf.sub(groups, tf.mean(groups, 1, true));
  const std = tf.sqrt(tf.add(tf.mean(tf.square(apart), 1), SMALLEST));
  const ofGroup = tf.reshape(tf.mean(std, 1), [count / group, 1, 1]);
  const ofImage: Tensor2D = tf.reshape(tf.tile(ofGroup, [1, group, 1]), [count, 1]);
  return tf.concat([features, ofImage], 1);
}
