/**
 * The gradients of the convolutions with bias and ReLU, in terms of convolutions. The output of a ReLU has the sign of
 * its input, so the gradient needs only the output, which the next layer keeps anyway.
 */
import * as tf from "@tensorflow/tfjs";
import { leakyGradient } from "../leaky_relu/gradient.ts";
import {
  CHANNEL_SUM,
  CONV,
  CONV_LEAKY,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
} from "../operations.ts";

function run(name: string, inputs: Record<string, tf.Tensor>, attrs: tf.NamedAttrMap): tf.Tensor {
  return tf.engine().runKernel(name, inputs, attrs) as tf.Tensor;
}

type Gradients = Record<"x" | "filter" | "bias", () => tf.Tensor>;

function convGradients(dy: tf.Tensor, [x, filter]: tf.Tensor[], stride: number): Gradients {
  const attrs = { strides: stride, pad: "same", dataFormat: "NHWC" };
  return {
    x: () => run("Conv2DBackpropInput", { dy, filter }, { ...attrs, inputShape: x.shape }),
    filter: () => run("Conv2DBackpropFilter", { x, dy }, { ...attrs, filterShape: filter.shape }),
    bias: () => run(CHANNEL_SUM, { x: dy }, { shape: dy.shape }),
  };
}

function convTransposeGradients(
  dy: tf.Tensor,
  [x, filter]: tf.Tensor[],
  stride: number,
): Gradients {
  const attrs = { strides: stride, pad: "same", dataFormat: "NHWC" };
  return {
    x: () => run("Conv2D", { x: dy, filter }, { ...attrs, dilations: [1, 1] }),
    filter: () =>
      run("Conv2DBackpropFilter", { x: dy, dy: x }, { ...attrs, filterShape: filter.shape }),
    bias: () => run(CHANNEL_SUM, { x: dy }, { shape: dy.shape }),
  };
}

for (
  const [plain, leaky, gradientsOf] of [
    [CONV, CONV_LEAKY, convGradients],
    [CONV_TRANSPOSE, CONV_TRANSPOSE_LEAKY, convTransposeGradients],
  ] as const
) {
  const inputsToSave = ["x", "filter"];
  tf.registerGradient({
    kernelName: plain,
    inputsToSave,
    gradFunc: (dy, saved, { stride }) => gradientsOf(dy as tf.Tensor, saved, stride as number),
  });
  tf.registerGradient({
    kernelName: leaky,
    inputsToSave,
    outputsToSave: [true],
    gradFunc: (dy, [x, filter, y], { stride, slope }) => {
      const dz = leakyGradient(dy as tf.Tensor, y, { slope });
      return gradientsOf(dz, [x, filter], stride as number);
    },
  });
}
