/** The gradients of the layers that run as single kernels, in terms of such kernels: the same on every backend. */
import * as tf from "@tensorflow/tfjs";
import {
  BATCH_NORM,
  BATCH_NORM_GRAD,
  CONV,
  CONV_TRANSPOSE,
  DROPOUT,
  LEAKY,
  LEAKY_GRAD,
  MOVE,
} from "./_layer_names.ts";
import { CHANNEL_SUM } from "./channel_sum.ts";

/** Runs a kernel through the engine, so that its own gradient is known. */
function run<T = tf.Tensor>(name: string, inputs: Record<string, tf.Tensor>, attrs = {}): T {
  return tf.engine().runKernel(name, inputs, attrs) as T;
}

tf.registerGradient({
  kernelName: LEAKY,
  inputsToSave: ["x"],
  gradFunc: (dy, [x], attrs) => ({ x: () => run(LEAKY_GRAD, { dy: dy as tf.Tensor, x }, attrs) }),
});

tf.registerGradient({
  kernelName: LEAKY_GRAD,
  inputsToSave: ["x"],
  gradFunc: (ddy, [x], attrs) => ({
    dy: () => run(LEAKY_GRAD, { dy: ddy as tf.Tensor, x }, attrs),
    x: () => tf.zerosLike(x),
  }),
});

tf.registerGradient({
  kernelName: DROPOUT,
  inputsToSave: ["key"],
  gradFunc: (dy, [key], attrs) => ({
    x: () => run(DROPOUT, { x: dy as tf.Tensor, key }, attrs),
    key: () => tf.zerosLike(key),
  }),
});

tf.registerGradient({
  kernelName: CONV,
  inputsToSave: ["x", "filter"],
  gradFunc: (upstream, [x, filter], { stride }) => {
    const dy = upstream as tf.Tensor;
    const attrs = { strides: stride, pad: "same", dataFormat: "NHWC" };
    return {
      x: () => run("Conv2DBackpropInput", { dy, filter }, { ...attrs, inputShape: x.shape }),
      filter: () => run("Conv2DBackpropFilter", { x, dy }, { ...attrs, filterShape: filter.shape }),
      bias: () => run(CHANNEL_SUM, { x: dy }, { shape: dy.shape }),
    };
  },
});

tf.registerGradient({
  kernelName: CONV_TRANSPOSE,
  inputsToSave: ["x", "filter"],
  gradFunc: (upstream, [x, filter], { stride }) => {
    const dy = upstream as tf.Tensor;
    const attrs = { strides: stride, pad: "same", dataFormat: "NHWC" };
    return {
      x: () => run("Conv2D", { x: dy, filter }, { ...attrs, dilations: [1, 1] }),
      filter: () =>
        run("Conv2DBackpropFilter", { x: dy, dy: x }, { ...attrs, filterShape: filter.shape }),
      bias: () => run(CHANNEL_SUM, { x: dy }, { shape: dy.shape }),
    };
  },
});

tf.registerGradient({
  kernelName: BATCH_NORM,
  inputsToSave: ["x", "gamma"],
  outputsToSave: [false, true, true],
  gradFunc: (upstream, [x, gamma, mean, variance], { epsilon }) => {
    const [dy, dMean, dVariance] = upstream as tf.Tensor[];
    const [dx, dGamma, dBeta] = run<tf.Tensor[]>(
      BATCH_NORM_GRAD,
      { dy, dMean, dVariance, x, gamma, mean, variance },
      { epsilon },
    );
    return { x: () => dx, gamma: () => dGamma, beta: () => dBeta };
  },
});

tf.registerGradient({
  kernelName: BATCH_NORM_GRAD,
  gradFunc: () => {
    throw new Error(
      "Cannot differentiate the gradient of the batch normalisation on this backend: use cpu",
    );
  },
});

tf.registerGradient({
  kernelName: MOVE,
  gradFunc: (dy, _, attrs) => {
    const { momentum, factor } = attrs as Record<string, number>;
    return {
      average: () => tf.mul(dy as tf.Tensor, momentum),
      current: () => tf.mul(dy as tf.Tensor, (1 - momentum) * factor),
    };
  },
});
