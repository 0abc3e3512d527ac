/** The gradients of the leaky ReLU, to any order. */
import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../grad.ts";
import { LEAKY, LEAKY_GRAD } from "../operations.ts";

/**
 * What comes back through a leaky ReLU. Where it bends does not depend on the slopes, so the gradient of the
 * gradient is zero by `x` (but for the bend itself), and is not taken: it would go through the whole network before.
 */
export function leakyGradient(dy: tf.Tensor, x: tf.Tensor, attrs: tf.NamedAttrMap): tf.Tensor {
  return tf.engine().runKernel(LEAKY_GRAD, { dy, x: stopGradient(x) }, attrs) as tf.Tensor;
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
