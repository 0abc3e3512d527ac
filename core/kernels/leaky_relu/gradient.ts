/** The gradients of the leaky ReLU, to any order. */
import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../grad.ts";
import { gated } from "../gates.ts";
import { LEAKY, LEAKY_GRAD } from "../operations.ts";

/**
 * The gradient of a leaky ReLU. Its own gradient with respect to `x` is zero except at 0, and is not taken, as that
 * would run through the whole network before it.
 */
export function leakyGradient(dy: tf.Tensor, x: tf.Tensor, attrs: tf.NamedAttrMap): tf.Tensor {
  if (gated.delete(dy)) return dy;
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
