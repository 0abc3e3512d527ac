/**
 * The landmark network of face-api.js, which finds 68 points of a face: separable convolutions in four dense blocks.
 *
 * Huang et al., "Densely Connected Convolutional Networks", 2017; the points are those of Sagonas et al., "300 Faces
 * in-the-Wild Challenge", 2013; https://github.com/vladmandic/face-api
 */
import * as tf from "@tensorflow/tfjs";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { denseBlocks, type NamedParams } from "./_layers.ts";
import type { WeightSpecs } from "./face_detector.ts";

/** The height and width of the pictures that {@linkcode faceLandmarks} takes. */
export const LANDMARKS_SIZE = 112;

/**
 * The points of a face: 0 … 16 along the jaw, 17 … 26 the brows, 27 … 35 the nose, 36 … 47 the eyes, 48 … 67 the mouth,
 * each from the left of the picture to its right.
 */
export const LANDMARKS = 68;

/** The weights by their names in the package. */
export type LandmarksParams = NamedParams;

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
  return tf.tidy(() => denseBlocks(params, images));
}
