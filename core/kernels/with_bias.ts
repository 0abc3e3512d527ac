/** Gradients of a layer's weights whose program computes that of its bias as well. */
import type * as tf from "@tensorflow/tfjs";

/** Functions for the gradient of weights, with those that compute both, by the names of the inputs. On WebGPU only. */
export const withBias: WeakMap<() => tf.Tensor, () => Record<string, tf.Tensor>> = new WeakMap();
