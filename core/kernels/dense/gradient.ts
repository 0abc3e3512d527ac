/** The gradients of a dense layer, in terms of products and a sum. */
import * as tf from "@tensorflow/tfjs";
import { CHANNEL_SUM, DENSE } from "../operations.ts";

tf.registerGradient({
  kernelName: DENSE,
  inputsToSave: ["x", "kernel"],
  gradFunc: (upstream, [x, kernel]) => {
    const dy = upstream as tf.Tensor;
    return {
      x: () => tf.matMul(dy, kernel, false, true),
      kernel: () => tf.matMul(x, dy, true, false),
      bias: () => tf.engine().runKernel(CHANNEL_SUM, { x: dy }, { shape: dy.shape }) as tf.Tensor,
    };
  },
});
