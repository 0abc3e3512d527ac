/**
 * The landmark network of face-api.js, which finds 68 points of a face: separable convolutions in four dense blocks.
 *
 * Huang et al., "Densely Connected Convolutional Networks", 2017; the points are those of Sagonas et al., "300 Faces
 * in-the-Wild Challenge", 2013; https://github.com/vladmandic/face-api
 */
import * as tf from "@tensorflow/tfjs";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import type { WeightSpecs } from "./face_detector.ts";

/** The height and width of the pictures that {@linkcode faceLandmarks} takes. */
export const LANDMARKS_SIZE = 112;

/**
 * The points of a face: 0 … 16 along the jaw, 17 … 26 the brows, 27 … 35 the nose, 36 … 47 the eyes, 48 … 67 the mouth,
 * each from the left of the picture to its right.
 */
export const LANDMARKS = 68;

/** The weights by their names in the package. */
export type LandmarksParams = Readonly<Record<string, Tensor>>;

const MEAN_COLOR = [122.782, 117.001, 104.298];
const BLOCKS = ["dense0", "dense1", "dense2", "dense3"];

/** Decodes the package's file of weights. */
export function landmarksParams(weights: Uint8Array, specs: WeightSpecs): LandmarksParams {
  return tf.io.decodeWeights(weights.slice().buffer, specs);
}

/**
 * Finds the landmarks of the face that fills each picture.
 *
 * @param images `[N, 112, 112, 3]` in 0 … 255.
 * @returns `[N, 136]`: x and y of each of the 68 points in turn, relative to the picture, (0, 0) at its top left.
 */
export function faceLandmarks(params: LandmarksParams, images: Tensor4D): Tensor2D {
  return tf.tidy(() => {
    const normal: Tensor4D = tf.div(tf.sub(images, MEAN_COLOR), 255);
    const features = BLOCKS.reduce((x, block) => denseBlock(params, block, x), normal);
    const pooled: Tensor2D = tf.mean(features, [1, 2]);
    return tf.add(tf.matMul(pooled, params["fc/weights"] as Tensor2D), params["fc/bias"]);
  });
}

/** Halves height and width; each of the other convolutions gets the sum of all results before it. */
function denseBlock(params: LandmarksParams, block: string, x: Tensor4D): Tensor4D {
  let sum = convolution(params, `${block}/conv0`, x, 2);
  let y: Tensor4D = tf.relu(sum);
  sum = y;
  for (const layer of ["conv1", "conv2", "conv3"]) {
    sum = tf.add(sum, convolution(params, `${block}/${layer}`, y, 1));
    y = tf.relu(sum);
  }
  return y;
}

/** A 'same' convolution, separable where it has weights for that. */
function convolution(params: LandmarksParams, name: string, x: Tensor4D, stride: 1 | 2): Tensor4D {
  const weights = (part: string) => params[`${name}/${part}`] as Tensor4D;
  const bias = params[`${name}/bias`] as Tensor1D;
  if (`${name}/filters` in params) {
    return tf.add(tf.conv2d(x, weights("filters"), stride, "same"), bias);
  }
  const spread: Tensor4D = tf.depthwiseConv2d(x, weights("depthwise_filter"), stride, "same");
  return tf.add(tf.conv2d(spread, weights("pointwise_filter"), 1, "valid"), bias);
}
