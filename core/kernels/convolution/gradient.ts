/**
 * The gradients of the convolutions with bias and ReLU, in terms of convolutions. The output of a ReLU has the sign of
 * its input, so the gradient needs only the output, which the next layer keeps anyway.
 */
import * as tf from "@tensorflow/tfjs";
import { gated } from "../leaky_relu/gates.ts";
import { leakyGradient } from "../leaky_relu/gradient.ts";
import {
  CHANNEL_SUM,
  CONV,
  CONV_LEAKY,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  FILTER_BIAS_GRAD,
  GATED_CONV,
  GATED_CONV_GRAD,
} from "../operations.ts";

function run(name: string, inputs: Record<string, tf.Tensor>, attrs: tf.NamedAttrMap): tf.Tensor {
  return tf.engine().runKernel(name, inputs, attrs) as tf.Tensor;
}

/** If a slope is given, `x` is the result of a leaky ReLU, and its gradient is that of the ReLU's input. */
type Gradients = Record<"filter" | "bias", () => tf.Tensor> & {
  readonly x: (slope?: number) => tf.Tensor;
};

/** Functions for the gradient of a filter, with those that compute the gradient of the bias as well. On WebGPU only. */
export const withBias: WeakMap<
  () => tf.Tensor,
  () => Record<"filter" | "bias", tf.Tensor>
> = new WeakMap();

/** Runs a gradient by the input `x`, or the kernel that does a leaky ReLU's gradient as well. */
function gradientByInput(
  [plain, withGate]: readonly [string, string],
  inputs: Record<string, tf.Tensor>,
  attrs: tf.NamedAttrMap,
  { x, slope }: { readonly x: tf.Tensor; readonly slope?: number },
): tf.Tensor {
  if (slope === undefined) return run(plain, inputs, attrs);
  const gradient = run(withGate, { ...inputs, gate: x }, { ...attrs, slope });
  gated.add(gradient);
  return gradient;
}

function convGradients(dy: tf.Tensor, [x, filter]: tf.Tensor[], stride: number): Gradients {
  const attrs = { strides: stride, pad: "same", dataFormat: "NHWC" };
  const ofFilter = { ...attrs, filterShape: filter.shape };
  const gradient = () => run("Conv2DBackpropFilter", { x, dy }, ofFilter);
  withBias.set(gradient, () => {
    const [filter, bias] = tf.engine().runKernel(
      FILTER_BIAS_GRAD,
      { x, dy },
      ofFilter,
    ) as tf.Tensor[];
    return { filter, bias };
  });
  return {
    x: (slope) =>
      gradientByInput(["Conv2DBackpropInput", GATED_CONV_GRAD], { dy, filter }, {
        ...attrs,
        inputShape: x.shape,
      }, { x, slope }),
    filter: gradient,
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
    x: (slope) =>
      gradientByInput(["Conv2D", GATED_CONV], { x: dy, filter }, {
        ...attrs,
        dilations: [1, 1],
      }, { x, slope }),
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
