import * as tf from "@tensorflow/tfjs";
import type { Dataset } from "./dataset.ts";
import type { Image } from "../images/image.ts";
import { map } from "./map.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";

/**
 * Images of one size as one tensor `[N, H, W, channels]`, float32 in 0 … 1. The caller disposes of it.
 *
 * @throws {TypeError} When there are no images, or their sizes differ.
 * @category Batches of faces
 */
export function toTensor(images: readonly Image[]): Tensor4D {
  if (images.length === 0) {
    throw new TypeError("Cannot make a tensor of 0 images: it needs at least one.");
  }
  const [{ width, height, channels = 3 }] = images;
  const size = width * height * channels;
  const floats = new Float32Array(images.length * size);
  let to = 0;
  for (const image of images) {
    if (image.width !== width || image.height !== height || image.data.length !== size) {
      throw new TypeError(
        `Cannot put images of ${width}x${height} and ${image.width}x${image.height} pixels ` +
          `(${size} and ${image.data.length} bytes) in one tensor: resize() them to one size first.`,
      );
    }
    for (const byte of image.data) floats[to++] = byte / 255;
  }
  return tf.tensor4d(floats, [images.length, height, width, channels]);
}

/**
 * Images and their labels, as a training step takes them.
 *
 * @category Batches of faces
 */
export type LabelledBatch = {
  /** `[N, H, W, channels]` in 0 … 1. */
  readonly images: Tensor4D;
  /** `[N, classes]`: 1 for the class of the image, 0 for the others. */
  readonly labels: Tensor2D;
};

/**
 * Options of {@linkcode tensors}.
 *
 * @category Batches of faces
 */
export interface LabelOptions {
  /** The labels of the images, each once; their order is that of the columns. */
  readonly classes: readonly string[];
}

/**
 * The last step of a pipeline: {@linkcode toTensor} for each batch, when it is asked for. The consumer disposes of them.
 *
 * @category Batches of faces
 */
export function tensors(): (dataset: Dataset<readonly Image[]>) => Dataset<Tensor4D>;
/**
 * The last step of a pipeline whose images have labels.
 *
 * @throws {RangeError} If a class is named twice or there is none; from a walk, when an image has another label or none.
 */
export function tensors(
  options: LabelOptions,
): (dataset: Dataset<readonly Image[]>) => Dataset<LabelledBatch>;
export function tensors(
  { classes }: Partial<LabelOptions> = {},
): (dataset: Dataset<readonly Image[]>) => Dataset<Tensor4D | LabelledBatch> {
  if (classes === undefined) return map(toTensor);
  if (!Array.isArray(classes) || new Set(classes).size < Math.max(1, classes.length)) {
    throw new RangeError(
      `The classes of tensors() must be a list of at least one, each named once: current value is ${
        JSON.stringify(classes)
      }.`,
    );
  }
  return map((images) => {
    const labels = oneHot(images, classes); // Before anything is allocated.
    return {
      images: toTensor(images),
      labels: tf.tensor2d(labels, [images.length, classes.length]),
    };
  });
}

function oneHot(images: readonly Image[], classes: readonly string[]): Float32Array {
  const rows = new Float32Array(images.length * classes.length);
  for (const [i, { label }] of images.entries()) {
    const column = label === undefined ? -1 : classes.indexOf(label);
    if (column < 0) {
      throw new RangeError(
        `Cannot label an image ${label === undefined ? "that has no label" : `as "${label}"`}: ` +
          `the classes are ${classes.join(", ")}.`,
      );
    }
    rows[i * classes.length + column] = 1;
  }
  return rows;
}
