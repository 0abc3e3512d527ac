/**
 * Which gradients a leaky ReLU need not change any more, as the program that computed them has done so on the way. Only the
 * program of the one operation that uses the ReLU's result can.
 */
import type * as tf from "@tensorflow/tfjs";

/** Results of leaky ReLUs, with their slopes. */
export const slopes: WeakMap<tf.Tensor, number> = new WeakMap();

/** Upstream gradients of leaky ReLUs that are those of their inputs already. */
export const gated: WeakSet<tf.Tensor> = new WeakSet();
