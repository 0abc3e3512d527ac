/**
 * The gradients of dropout, to any order. The output of a ReLU has the sign of its input, so the gradient needs only
 * the output, which the next layer keeps anyway.
 */
import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../grad.ts";
import { gated } from "../gates.ts";
import { DROPOUT, DROPOUT_GRAD } from "../operations.ts";

export function dropoutGradient(
  dy: tf.Tensor,
  y: tf.Tensor,
  keys: tf.Tensor,
  attrs: tf.NamedAttrMap,
): tf.Tensor {
  if (gated.delete(dy)) return dy;
  const inputs = { dy, y: stopGradient(y), keys };
  return tf.engine().runKernel(DROPOUT_GRAD, inputs, attrs) as tf.Tensor;
}

tf.registerGradient({
  kernelName: DROPOUT,
  inputsToSave: ["keys"],
  outputsToSave: [true],
  gradFunc: (dy, [keys, y], attrs) => ({
    x: () => dropoutGradient(dy as tf.Tensor, y, keys, attrs),
  }),
});

tf.registerGradient({
  kernelName: DROPOUT_GRAD,
  inputsToSave: ["y", "keys"],
  gradFunc: (ddy, [y, keys], attrs) => ({
    dy: () => dropoutGradient(ddy as tf.Tensor, y, keys, attrs),
  }),
});
