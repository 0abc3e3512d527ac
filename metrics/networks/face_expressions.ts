/**
 * The expression network of face-api.js, which tells seven expressions of a face apart: the dense blocks of its landmark network
 * with other weights.
 *
 * https://github.com/vladmandic/face-api
 */
import * as tf from "@tensorflow/tfjs";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { denseBlocks, type NamedParams } from "./_layers.ts";
import type { WeightSpecs } from "./face_detector.ts";

/** The height and width of the pictures that {@linkcode faceExpressions} takes. */
export const EXPRESSIONS_SIZE = 112;

/** The expressions, in the order of {@linkcode faceExpressions}. */
export const EXPRESSIONS = [
  "neutral",
  "happy",
  "sad",
  "angry",
  "fearful",
  "disgusted",
  "surprised",
] as const;

/** The weights by their names in the package. */
export type ExpressionsParams = NamedParams;

/** Decodes the package's file of weights. */
export function expressionsParams(weights: Uint8Array, specs: WeightSpecs): ExpressionsParams {
  return tf.io.decodeWeights(weights.slice().buffer, specs);
}

/**
 * Tells the expressions of the face that fills each picture.
 *
 * @param images `[N, 112, 112, 3]` in 0 … 255.
 * @returns `[N, 7]`: logits, whose softmax are the probabilities of {@linkcode EXPRESSIONS}.
 */
export function faceExpressions(params: ExpressionsParams, images: Tensor4D): Tensor2D {
  return tf.tidy(() => denseBlocks(params, images));
}
