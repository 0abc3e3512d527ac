/**
 * The face recognition network of face-api.js: dlib's residual network of 29 layers, which turns a face into 128
 * numbers, close together for pictures of the same person.
 *
 * He et al., "Deep Residual Learning for Image Recognition", 2016; http://blog.dlib.net/2017/02;
 * https://github.com/vladmandic/face-api
 */
import * as tf from "@tensorflow/tfjs";
import { conv2d, type ConvParams } from "../../core/layers.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { runStages } from "./_stages.ts";
import type { WeightSpecs } from "./face_detector.ts";

/** The length of a row of {@linkcode faceDescriptors}. */
export const DESCRIPTOR_LENGTH = 128;

/**
 * The weights by layer. The package has a scale for each convolution; here it is folded into kernel and bias.
 *
 * @category Features of pictures
 */
export type DescriptorParams = {
  readonly layers: Readonly<Record<string, ConvParams>>;
  /** `[256, 128]`. */
  readonly output: Tensor2D;
};

const SIZE = 150;
const MEAN_COLOR = [122.782, 117.001, 104.298];
const STEM = "conv32_down";
/** Blocks of two convolutions beside a shortcut; those that are `down` halve height and width. */
const BLOCKS = [
  ...["conv32_1", "conv32_2", "conv32_3"],
  ...["conv64_down", "conv64_1", "conv64_2", "conv64_3"],
  ...["conv128_down", "conv128_1", "conv128_2"],
  ...["conv256_down", "conv256_1", "conv256_2", "conv256_down_out"],
];

/** Decodes the package's file of weights. */
export function descriptorParams(weights: Uint8Array, specs: WeightSpecs): DescriptorParams {
  return tf.tidy(() => {
    const named: Readonly<Record<string, Tensor>> = tf.io.decodeWeights(
      weights.slice().buffer,
      specs,
    );
    const names = [STEM, ...BLOCKS.flatMap((block) => [`${block}/conv1`, `${block}/conv2`])];
    const layers = Object.fromEntries(names.map((name) => {
      const scale = named[`${name}/scale/weights`];
      const kernel = tf.mul<Tensor4D>(named[`${name}/conv/filters`], scale);
      const bias = tf.mul<Tensor1D>(named[`${name}/conv/bias`], scale);
      return [name, { kernel, bias: tf.add<Tensor1D>(bias, named[`${name}/scale/biases`]) }];
    }));
    return { layers, output: named.fc as Tensor2D };
  });
}

/**
 * Describes the face in each picture, as face-api's `FaceRecognitionNet` does: the picture is centred on a black
 * square, scaled to 150x150.
 *
 * @param images `[N, H, W, 3]` in 0 … 255.
 * @returns `[N, 128]`. Two pictures of the same person are usually less than 0.6 apart (Euclidean distance).
 */
export function faceDescriptors(
  { layers, output }: DescriptorParams,
  images: Tensor4D,
): Promise<Tensor2D> {
  const stem = (images: Tensor4D) => {
    const x = tf.div<Tensor4D>(tf.sub(squared(images), MEAN_COLOR), 255);
    return tf.maxPool(convHalving(x, layers[STEM]), 3, 2, "valid");
  };
  const blocks = BLOCKS.map((block) => (x: Tensor4D) => {
    const isDown = block.includes("down");
    const [first, second] = [layers[`${block}/conv1`], layers[`${block}/conv2`]];
    const inner = isDown ? convHalving(x, first) : conv2d(x, first, RELU);
    const change = conv2d(inner, second);
    return tf.relu<Tensor4D>(
      isDown ? addPadded(tf.avgPool(x, 2, 2, "valid"), change) : tf.add(x, change),
    );
  });
  const last = (x: Tensor4D) => tf.matMul<Tensor2D>(tf.mean(x, [1, 2]), output);
  return runStages(images, [stem, ...blocks], last);
}

const RELU = { slope: 0 };

/** A 'valid' convolution of stride 2, and a ReLU. */
function convHalving(x: Tensor4D, { kernel, bias }: ConvParams): Tensor4D {
  return tf.relu(tf.add<Tensor4D>(tf.conv2d(x, kernel, 2, "valid"), bias));
}

/** Adds tensors that differ in height, width or channels, zero-padded at the end. */
function addPadded(x: Tensor4D, y: Tensor4D): Tensor4D {
  const shape = x.shape.map((length, axis) => Math.max(length, y.shape[axis]));
  const padded = (z: Tensor4D) =>
    tf.pad(z, shape.map((length, axis): [number, number] => [0, length - z.shape[axis]]));
  return tf.add(padded(x), padded(y));
}

/** Pictures in the middle of black squares of 150x150. */
function squared(images: Tensor4D): Tensor4D {
  const [, height, width] = images.shape;
  const side = Math.max(height, width);
  const around = (length: number): [number, number] => [
    Math.floor((side - length) / 2),
    Math.ceil((side - length) / 2),
  ];
  const square = tf.pad4d(images, [[0, 0], around(height), around(width), [0, 0]]);
  return side === SIZE ? square : tf.image.resizeBilinear(square, [SIZE, SIZE]);
}
