/** The gradients of a dense layer, in terms of products and a sum. */
import * as tf from "@tensorflow/tfjs";
import { withBias } from "../with_bias.ts";
import { CHANNEL_SUM, DENSE, DENSE_PARAMS_GRAD } from "../operations.ts";

tf.registerGradient({
  kernelName: DENSE,
  inputsToSave: ["x", "kernel"],
  gradFunc: (upstream, [x, kernel]) => {
    const dy = upstream as tf.Tensor;
    const ofKernel = () => tf.matMul(x, dy, true, false);
    withBias.set(ofKernel, () => {
      const [kernel, bias] = tf.engine().runKernel(DENSE_PARAMS_GRAD, { x, dy }) as tf.Tensor[];
      return { kernel, bias };
    });
    return {
      x: () => tf.matMul(dy, kernel, false, true),
      kernel: ofKernel,
      bias: () => tf.engine().runKernel(CHANNEL_SUM, { x: dy }, { shape: dy.shape }) as tf.Tensor,
    };
  },
});
