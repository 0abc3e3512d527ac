import * as tf from "@tensorflow/tfjs";
import { TRANSLATE } from "../core/kernels/mod.ts";
import { foldIn, type Key, randomUniform } from "../core/random.ts";
import type { Tensor, Tensor2D, Tensor4D } from "../core/tensor.ts";

/**
 * A name in {@linkcode AUGMENTATIONS}.
 *
 * @category Losses and regularisation
 */
export type AugmentationName = "color" | "translation" | "cutout";

/**
 * Randomly changes each image of `[N, H, W, 3]`. A change of colour may take values out of [0, 1].
 *
 * @category Losses and regularisation
 */
export type Augmentation = (images: Tensor4D, key: Key) => Tensor4D;

/** Empty areas become mid-grey, which corresponds to the 0 of the paper's images in [-1, 1]. */
const GREY = 0.5;

/** Maximum translation, as a fraction of the side. */
const TRANSLATION = 1 / 8;

/** Side of the cutout, as a fraction of the image's. */
const CUTOUT = 1 / 2;

/** Numbers from `first` to below `first + count`. */
interface Range {
  readonly first: number;
  readonly count: number;
}

/** Draws from each range for each image, `[N, ranges]`: any number in it, or only whole steps from `first`. */
function draw(
  key: Key,
  images: number,
  { ranges, whole }: { readonly ranges: readonly Range[]; readonly whole: boolean },
): Tensor2D {
  const uniform = randomUniform(key, [images, ranges.length]);
  const scaled = tf.mul(uniform, tf.tensor1d(ranges.map(({ count }) => count)));
  const firsts = tf.tensor1d(ranges.map(({ first }) => first));
  return tf.add(whole ? tf.floor(scaled) : scaled, firsts);
}

/** The columns of draws, each `[N, 1, …]` of the given rank. */
function columnsOf(draws: Tensor2D, rank: number): Tensor[] {
  const shape = [draws.shape[0], ...Array(rank - 1).fill(1)];
  return tf.unstack(draws, 1).map((column) => tf.reshape(column, shape));
}

/** The mean of a pixel's channels, in each of them; a matrix product, as wasm is slow at reducing and broadcasting short rows. */
function greyOf(images: Tensor): Tensor {
  const channels = images.shape[3]!;
  const pixels: Tensor2D = tf.reshape(images, [-1, channels]);
  const means = tf.matMul(pixels, tf.fill([channels, channels], 1 / channels));
  return tf.reshape(means, images.shape);
}

/**
 * A weighted sum of each image, its grey version and its mean, with weights `[N, 1, 1, 1]`. The map is symmetric, so it is
 * its own gradient: the one that tfjs derives takes ten times as long.
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
 * Brightness by ±0.25, then saturation by a factor of up to 2, then contrast by a factor from 0.5 to 1.5. All three fit in
 * one formula, since a change of saturation preserves the image's mean.
 */
const color: Augmentation = (images, key) => {
  const ranges = [{ first: -0.25, count: 0.5 }, { first: 0, count: 2 }, { first: 0.5, count: 1 }];
  const draws = draw(key, images.shape[0], { ranges, whole: false });
  const [brightness, saturation, contrast] = columnsOf(draws, 4);
  const ofColor = tf.mul(contrast, saturation);
  const weights = [ofColor, tf.sub(contrast, ofColor), tf.sub(1, contrast)];
  return tf.add(blend(images, weights), brightness);
};

/** Shifts by up to an eighth of each side, in whole pixels. */
const translation: Augmentation = (images, key) => {
  const [n, h, w] = images.shape;
  const ranges = [h, w].map((side) => {
    const most = Math.round(side * TRANSLATION);
    return { first: -most, count: 2 * most + 1 };
  });
  const inputs = { x: images, offsets: draw(key, n, { ranges, whole: true }) };
  return tf.engine().runKernel(TRANSLATE, inputs, { fill: GREY, sign: 1 }) as Tensor4D;
};

/** Greys out a rectangle of half of each side, at a random place: part of it may lie outside. */
const cutout: Augmentation = (images, key) => {
  const [n, h, w, c] = images.shape;
  const lengths = [h, w].map((side) => Math.round(side * CUTOUT));
  // The centre of an even number of pixels lies between two of them.
  const ranges = [h, w].map((side, i) =>
    lengths[i] % 2 === 0 ? { first: -0.5, count: side + 1 } : { first: 0, count: side }
  );
  const [row, column] = columnsOf(draw(key, n, { ranges, whole: true }), 3);
  const near = (positions: number[], middle: Tensor, length: number): Tensor => {
    const distance = tf.abs(tf.sub(tf.tensor1d(positions), middle));
    return tf.cast(tf.less(distance, length / 2), "float32");
  };
  const rows = near(Array.from({ length: h }, (_, i) => i), row, lengths[0]);
  // Channels count as columns, since wasm is slow at broadcasting over the last axis.
  const columns = near(
    Array.from({ length: w * c }, (_, i) => Math.floor(i / c)),
    column,
    lengths[1],
  );
  const hole: Tensor4D = tf.reshape(tf.mul(tf.reshape(rows, [n, h, 1]), columns), images.shape);
  return tf.add(tf.mul(images, tf.sub(1, hole)), tf.mul(hole, GREY));
};

/**
 * The augmentations of DiffAugment (Zhao et al. 2020) by name.
 *
 * @category Losses and regularisation
 */
export const AUGMENTATIONS: Readonly<Record<AugmentationName, Augmentation>> = {
  color,
  translation,
  cutout,
};

/**
 * Makes a differentiable augmentation that keeps the discriminator from memorising images (DiffAugment, Zhao et al. 2020):
 * real and generated images must both be augmented, in both networks' losses. The random numbers of each augmentation do
 * not depend on which others are used.
 *
 * @param names The augmentations to apply, always in the order of {@linkcode AUGMENTATIONS}.
 */
export function augmentation(names: readonly AugmentationName[]): Augmentation {
  return (images, key) =>
    tf.tidy(() =>
      Object.entries(AUGMENTATIONS).reduce(
        (x, [name, apply], i) =>
          names.includes(name as AugmentationName) ? apply(x, foldIn(key, i)) : x,
        images,
      )
    );
}
