/** Augmentation with a probability that adapts to how well the discriminator knows the real images (Karras et al. 2020). */
import * as tf from "@tensorflow/tfjs";
import { foldIn, randomUniform } from "../core/random.ts";
import type { Scalar, Tensor, Tensor2D, Tensor4D } from "../core/tensor.ts";
import type { Augmentation } from "./augment.ts";

/**
 * The probability goes from 0 to 1 within so many images at the fastest. The paper has 500,000 from scratch, and 100,000
 * for fine-tuning; runs on a CPU see far fewer.
 */
const IMAGES_TO_ONE = 20_000;
/** The child of an augmentation's key for the choice of images; the others belong to the parts of an augmentation. */
const CHOICE = 1 << 8;

/** Augments each image with a probability. */
export function sometimes(augment: Augmentation, probability: Scalar): Augmentation {
  return (images, key) => {
    const dice = randomUniform(foldIn(key, CHOICE), [images.shape[0], 1, 1, 1]);
    const isChosen = tf.cast(tf.less(dice, probability), "float32");
    return tf.add<Tensor4D>(images, tf.mul(tf.sub(augment(images, key), images), isChosen));
  };
}

/** 1 where `x` is above a limit, else -1. */
function signAbove<T extends Tensor>(x: T, limit: number): T {
  return tf.sub(tf.mul(tf.cast(tf.greater(x, limit), "float32"), 2), 1);
}

/** The mean sign of the logits of real images. */
export function familiarity(logits: Tensor2D): Scalar {
  return tf.mean(signAbove(logits, 0));
}

/** The probability after a discriminator step on so many real images. */
export function adapted(
  probability: Scalar,
  { familiarity, target, images }: {
    readonly familiarity: Scalar;
    readonly target: number;
    readonly images: number | Scalar;
  },
): Scalar {
  const step = tf.div(tf.mul(signAbove(familiarity, target), images), IMAGES_TO_ONE);
  return tf.clipByValue(tf.add(probability, step), 0, 1);
}
