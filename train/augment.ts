import * as tf from "@tensorflow/tfjs";
import { TRANSLATE } from "../core/kernels/translate.ts";
import { type Key, randomUniform, splitKey } from "../core/random.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";

/** A name in {@linkcode AUGMENTATIONS}. */
export type AugmentationName = "color" | "translation" | "cutout";

/**
 * Changes each image `[N, H, W, 3]` by a draw of its own. Values of [0, 1] may leave that range by a change of colour.
 */
export type Augmentation = (images: Tensor4D, key: Key) => Tensor4D;

/** Mid-grey stands where an image has become empty, as 0 does for the paper's images in [-1, 1]. */
const GREY = 0.5;

/** Largest translation, as a share of the side. */
const TRANSLATION = 1 / 8;

/** Side of the square that is cut out, as a share of the image's. */
const CUTOUT = 1 / 2;

/** As many numbers from [0, 1) as there are columns, for each image: tensors `[N, 1, 1, 1]`. */
function draw(key: Key, images: number, columns: number): Tensor4D[] {
  return tf.unstack(randomUniform(key, [images, 1, 1, 1, columns]), -1) as Tensor4D[];
}

/** A whole number from `first` on, one of `count`, out of one from [0, 1). */
function wholeNumber(uniform: Tensor, first: number, count: number): Tensor {
  return tf.add(tf.floor(tf.mul(uniform, count)), first);
}

/** The mean of a pixel's channels, in each of them; a product, as wasm is slow at sums and spreads over short rows. */
function greyOf(images: Tensor): Tensor {
  const channels = images.shape[3]!;
  const pixels: Tensor2D = tf.reshape(images, [-1, channels]);
  const means = tf.matMul(pixels, tf.fill([channels, channels], 1 / channels));
  return tf.reshape(means, images.shape);
}

/**
 * A sum of each image, of its grey version and of its mean, weighted by `[N, 1, 1, 1]` each. It is a symmetric map, so
 * that gradients come back by the same one: tfjs's own gradient of it takes ten times as long.
 */
function blend(images: Tensor, weights: Tensor[]): Tensor {
  return tf.customGrad((input, save) => {
    const x = input as Tensor;
    (save as tf.GradSaveFunc)(weights);
    const parts = [x, greyOf(x), tf.mean(x, [1, 2, 3], true)].map((y, i) => tf.mul(y, weights[i]));
    return {
      value: tf.add(tf.add(parts[0], parts[1]), parts[2]),
      gradFunc: (dy: Tensor, saved: Tensor[]) => blend(dy, saved),
    };
  })(images);
}

/**
 * Brightness by ±0.25, then saturation by a factor of up to 2, then contrast by a factor from 0.5 to 1.5. The three
 * come to one formula, since a change of saturation leaves the image's mean where it is.
 */
const color: Augmentation = (images, key) => {
  const [u, v, w] = draw(key, images.shape[0], 3);
  const brightness = tf.mul(tf.sub(u, 0.5), 0.5), saturation = tf.mul(v, 2);
  const contrast = tf.add(w, 0.5), ofColor = tf.mul(contrast, saturation);
  const weights = [ofColor, tf.sub(contrast, ofColor), tf.sub(1, contrast)];
  return tf.add(blend(images, weights), brightness);
};

/** Moves by up to an eighth of each side, by whole pixels. */
const translation: Augmentation = (images, key) => {
  const [n, ...sides] = images.shape;
  const offsets = draw(key, n, 2).map((uniform, i) => {
    const most = Math.round(sides[i] * TRANSLATION);
    return tf.reshape(wholeNumber(uniform, -most, 2 * most + 1), [n]);
  });
  const inputs = { x: images, offsets: tf.stack(offsets, 1) };
  return tf.engine().runKernel(TRANSLATE, inputs, { fill: GREY, sign: 1 }) as Tensor4D;
};

/** 1 where the position lies in a stretch of half the size around any place, `[N, …]`; at the ends part of it is outside. */
function stretch(position: Tensor, uniform: Tensor, size: number): Tensor {
  const length = Math.round(size * CUTOUT);
  const first = wholeNumber(uniform, -Math.floor(length / 2), size + 1 - length % 2);
  const middle = tf.add(first, (length - 1) / 2);
  return tf.cast(tf.less(tf.abs(tf.sub(position, middle)), length / 2), "float32");
}

/** Turns a rectangle of half of each side grey; part of it may lie outside. */
const cutout: Augmentation = (images, key) => {
  const [n, h, w, c] = images.shape;
  const uniforms = draw(key, n, 2).map((uniform) => tf.reshape(uniform, [n, 1, 1]));
  const positions = (count: number, per: number): Tensor1D =>
    tf.tensor1d(Array.from({ length: count }, (_, i) => Math.floor(i / per)));
  const rows = stretch(tf.reshape(positions(h, 1), [h, 1]), uniforms[0], h);
  // Channels count as columns, since wasm is slow at spreading one number over the last axis.
  const columns = stretch(positions(w * c, c), uniforms[1], w);
  const hole: Tensor4D = tf.reshape(tf.mul(rows, columns), images.shape);
  return tf.add(tf.mul(images, tf.sub(1, hole)), tf.mul(hole, GREY));
};

/** The augmentations of DiffAugment (Zhao et al. 2020) by name. */
export const AUGMENTATIONS: Readonly<Record<AugmentationName, Augmentation>> = {
  color,
  translation,
  cutout,
};

/**
 * Augments images so that the discriminator cannot learn them by heart, in a way that passes gradients on to what made
 * them (DiffAugment, Zhao et al. 2020): real and generated images must both be augmented, in both networks' losses.
 *
 * @param images `[N, H, W, 3]` in [0, 1].
 * @param key An augmentation draws the same from it whichever others are named; images draw one by one.
 * @param names Which to apply, in the order of {@linkcode AUGMENTATIONS}.
 * @returns As many images of the same size; a change of colour may leave [0, 1].
 */
export function augment(
  images: Tensor4D,
  key: Key,
  names: readonly AugmentationName[],
): Tensor4D {
  const all = Object.entries(AUGMENTATIONS);
  return tf.tidy(() => {
    const keys = splitKey(key, all.length);
    return all.reduce(
      (x, [name, apply], i) => names.includes(name as AugmentationName) ? apply(x, keys[i]) : x,
      images,
    );
  });
}
