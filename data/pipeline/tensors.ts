import * as tf from "@tensorflow/tfjs";
import type { Dataset } from "./dataset.ts";
import type { Image } from "../images/image.ts";
import { map } from "./map.ts";
import type { Tensor4D } from "../../core/tensor.ts";

/**
 * Images of one size as one tensor `[N, H, W, 3]`, float32 in 0 … 1. The caller disposes of it.
 *
 * @throws {TypeError} When there are no images, or their sizes differ.
 */
export function toTensor(images: readonly Image[]): Tensor4D {
  if (images.length === 0) {
    throw new TypeError("Cannot make a tensor of 0 images: it needs at least one.");
  }
  const [{ width, height }] = images;
  const size = width * height * 3;
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
  return tf.tensor4d(floats, [images.length, height, width, 3]);
}

/** The last step of a pipeline: {@linkcode toTensor} for each batch, when it is asked for. The consumer disposes of them. */
export function tensors(): (dataset: Dataset<readonly Image[]>) => Dataset<Tensor4D> {
  return map(toTensor);
}
