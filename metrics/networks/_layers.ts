/** Layers that several networks of face-api have. */
import * as tf from "@tensorflow/tfjs";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";

/** The weights of a network by their names in the package. */
export type NamedParams = Readonly<Record<string, Tensor>>;

const MEAN_COLOR = [122.782, 117.001, 104.298];
const BLOCKS = ["dense0", "dense1", "dense2", "dense3"];

/** Images `[N, H, W, 3]` in 0 … 255 as the networks take them. */
export function normalized(images: Tensor4D): Tensor4D {
  return tf.div(tf.sub(images, MEAN_COLOR), 255);
}

/** Four dense blocks, their mean over the picture, and a linear layer: `[N, 112, 112, 3]` to `[N, outputs]`. */
export function denseBlocks(params: NamedParams, images: Tensor4D): Tensor2D {
  const features = BLOCKS.reduce((x, block) => denseBlock(params, block, x), normalized(images));
  return linear(params, "fc", tf.mean(features, [1, 2]));
}

/** A linear layer. */
export function linear(params: NamedParams, name: string, x: Tensor2D): Tensor2D {
  return tf.add(tf.matMul(x, params[`${name}/weights`] as Tensor2D), params[`${name}/bias`]);
}

/** Halves height and width; each of the other convolutions gets the sum of all results before it. */
function denseBlock(params: NamedParams, block: string, x: Tensor4D): Tensor4D {
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
export function convolution(
  params: NamedParams,
  name: string,
  x: Tensor4D,
  stride: 1 | 2 = 1,
): Tensor4D {
  const weights = (part: string) => params[`${name}/${part}`] as Tensor4D;
  const bias = params[`${name}/bias`] as Tensor1D;
  if (`${name}/filters` in params) {
    return tf.add(tf.conv2d(x, weights("filters"), stride, "same"), bias);
  }
  const spread: Tensor4D = tf.depthwiseConv2d(x, weights("depthwise_filter"), stride, "same");
  return tf.add(tf.conv2d(spread, weights("pointwise_filter"), 1, "valid"), bias);
}
