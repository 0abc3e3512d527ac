/**
 * The network of face-api.js that tells age and gender: a small Xception.
 *
 * Chollet, "Xception: Deep Learning with Depthwise Separable Convolutions", 2017; https://github.com/vladmandic/face-api
 */
import * as tf from "@tensorflow/tfjs";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { convolution, linear, type NamedParams, normalized } from "./_layers.ts";
import type { WeightSpecs } from "./face_detector.ts";

/** The height and width of the pictures that {@linkcode faceAgeGender} takes. */
export const AGE_GENDER_SIZE = 112;

/** The weights by their names in the package. */
export type AgeGenderParams = NamedParams;

const MIDDLE_BLOCKS = ["middle_flow/main_block_0", "middle_flow/main_block_1"];

/** Decodes the package's file of weights. */
export function ageGenderParams(weights: Uint8Array, specs: WeightSpecs): AgeGenderParams {
  return tf.io.decodeWeights(weights.slice().buffer, specs);
}

/**
 * Tells the age and gender of the face that fills each picture.
 *
 * @param images `[N, 112, 112, 3]` in 0 … 255.
 * @returns `[N, 3]`: the age in years, and the logits of male and female.
 */
export function faceAgeGender(params: AgeGenderParams, images: Tensor4D): Tensor2D {
  return tf.tidy(() => {
    const first = convolution(params, "entry_flow/conv_in", normalized(images), 2);
    let x = reduction(params, "entry_flow/reduction_block_0", tf.relu(first), (x) => x);
    x = reduction(params, "entry_flow/reduction_block_1", x);
    for (const block of MIDDLE_BLOCKS) {
      x = tf.add(x, separable(params, block, ["0", "1", "2"], x));
    }
    x = reduction(params, "exit_flow/reduction_block", x);
    x = tf.relu(convolution(params, "exit_flow/separable_conv", x));
    const pooled: Tensor2D = tf.mean(x, [1, 2]);
    return tf.concat([linear(params, "fc/age", pooled), linear(params, "fc/gender", pooled)], 1);
  });
}

/** Halves height and width: two convolutions and a maximum, beside a shortcut. */
function reduction(
  params: NamedParams,
  block: string,
  x: Tensor4D,
  activate: (x: Tensor4D) => Tensor4D = tf.relu,
): Tensor4D {
  const inner = convolution(params, `${block}/separable_conv0`, activate(x));
  const change = tf.maxPool(separable(params, block, ["1"], inner), 3, 2, "same");
  return tf.add(change, convolution(params, `${block}/expansion_conv`, x, 2));
}

/** Separable convolutions one after the other, each of them after a ReLU. */
function separable(
  params: NamedParams,
  block: string,
  numbers: readonly string[],
  x: Tensor4D,
): Tensor4D {
  return numbers.reduce(
    (x, number) => convolution(params, `${block}/separable_conv${number}`, tf.relu(x)),
    x,
  );
}
