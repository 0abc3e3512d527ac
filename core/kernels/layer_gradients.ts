/** The gradients of the layers that run as single kernels, in terms of such kernels: the same on every backend. */
import * as tf from "@tensorflow/tfjs";
import {
  BATCH_NORM,
  BATCH_NORM_GRAD,
  CONV,
  CONV_LEAKY,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  DROPOUT,
  DROPOUT_GRAD,
  LEAKY,
  LEAKY_GRAD,
  MEAN_SOFTPLUS,
  MEAN_SOFTPLUS_GRAD,
} from "./layer_names.ts";
import { stopGradient } from "../grad.ts";
import { CHANNEL_SUM } from "./channel_sum.ts";

/** Runs a kernel through the engine, so that its own gradient is known. */
function run<T = tf.Tensor>(name: string, inputs: Record<string, tf.Tensor>, attrs = {}): T {
  return tf.engine().runKernel(name, inputs, attrs) as T;
}

/**
 * What comes back through a leaky rectifier. Where it bends does not depend on the slopes, so the gradient of the
 * gradient is zero by `x` (but for the bend itself), and is not taken: it would go through the whole network before.
 */
function leakyGradient(dy: tf.Tensor, x: tf.Tensor, attrs: tf.NamedAttrMap): tf.Tensor {
  return run(LEAKY_GRAD, { dy, x: stopGradient(x) }, attrs);
}

tf.registerGradient({
  kernelName: LEAKY,
  inputsToSave: ["x"],
  gradFunc: (dy, [x], attrs) => ({ x: () => leakyGradient(dy as tf.Tensor, x, attrs) }),
});

tf.registerGradient({
  kernelName: LEAKY_GRAD,
  inputsToSave: ["x"],
  gradFunc: (ddy, [x], attrs) => ({ dy: () => leakyGradient(ddy as tf.Tensor, x, attrs) }),
});

// The result of a layer with a rectifier is positive where what the rectifier got was so: the gradient needs the result,
// which the next layer keeps anyway, and not what lies between.
tf.registerGradient({
  kernelName: DROPOUT,
  inputsToSave: ["keys"],
  outputsToSave: [true],
  gradFunc: (upstream, [keys, y], attrs) => ({
    x: () => run(DROPOUT_GRAD, { dy: upstream as tf.Tensor, y: stopGradient(y), keys }, attrs),
  }),
});

tf.registerGradient({
  kernelName: DROPOUT_GRAD,
  inputsToSave: ["y", "keys"],
  gradFunc: (ddy, [y, keys], attrs) => ({
    dy: () => run(DROPOUT_GRAD, { dy: ddy as tf.Tensor, y: stopGradient(y), keys }, attrs),
  }),
});

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

tf.registerGradient({
  kernelName: BATCH_NORM,
  inputsToSave: ["x", "gamma", "beta"],
  outputsToSave: [true, true, true, false, false],
  gradFunc: (upstream, [x, gamma, beta, y, mean, variance], attrs) => {
    const [dy] = upstream as tf.Tensor[];
    const [dx, dGamma, dBeta] = run<tf.Tensor[]>(
      BATCH_NORM_GRAD,
      { dy, x, y, gamma, beta, mean, variance },
      attrs,
    );
    return { x: () => dx, gamma: () => dGamma, beta: () => dBeta };
  },
});

tf.registerGradient({
  kernelName: BATCH_NORM_GRAD,
  gradFunc: () => {
    throw new Error(
      "Cannot differentiate the gradient of the batch normalisation, as a gradient penalty does, on this backend: " +
        "take a discriminator without batch normalisation, no penalty, or the cpu backend",
    );
  },
});

tf.registerGradient({
  kernelName: MEAN_SOFTPLUS,
  inputsToSave: ["x"],
  gradFunc: (dy, [x], attrs) => ({
    x: () => run(MEAN_SOFTPLUS_GRAD, { dy: dy as tf.Tensor, x }, attrs),
  }),
});

tf.registerGradient({
  kernelName: MEAN_SOFTPLUS_GRAD,
  gradFunc: () => {
    throw new Error("Cannot differentiate the gradient of the loss on this backend: use cpu");
  },
});
