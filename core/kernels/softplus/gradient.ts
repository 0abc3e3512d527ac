/** The gradient of the mean softplus, which is not differentiated itself. */
import * as tf from "@tensorflow/tfjs";
import { MEAN_SOFTPLUS, MEAN_SOFTPLUS_GRAD } from "../operations.ts";

tf.registerGradient({
  kernelName: MEAN_SOFTPLUS,
  inputsToSave: ["x"],
  gradFunc: (dy, [x], attrs) => ({
    x: () =>
      tf.engine().runKernel(MEAN_SOFTPLUS_GRAD, { dy: dy as tf.Tensor, x }, attrs) as tf.Tensor,
  }),
});

tf.registerGradient({
  kernelName: MEAN_SOFTPLUS_GRAD,
  gradFunc: () => {
    throw new Error("Cannot differentiate the gradient of the loss on this backend: use cpu");
  },
});
