/**
 * Gradients that one program takes through two layers: on the way to its store, the program of the gradient by the input
 * `x` of an operation goes on through the dropout and the leaky ReLU that end the layer before, if nothing else uses `x`.
 */
import * as tf from "@tensorflow/tfjs";
import type { DropoutAttrs } from "./operations.ts";

/** The end of a layer: dropout (rate 0: none), then a leaky ReLU (slope 1: none). */
export interface Gate extends DropoutAttrs {
  /** Those of the dropout. */
  readonly keys?: tf.Tensor;
}

/** The results of such layers. */
export const gates: WeakMap<tf.Tensor, DropoutAttrs> = new WeakMap();

/** Upstream gradients of operations whose gradient by `x` is asked to go on through a gate. */
export const asked: WeakMap<tf.Tensor, Gate> = new WeakMap();

/** Upstream gradients of gates that are those of their inputs already. */
export const gated: WeakSet<tf.Tensor> = new WeakSet();

/** Runs a kernel that goes through a gate; its result, or the first, is the gradient of the gate's input. */
export function runGated<T extends tf.Tensor | tf.Tensor[]>(
  name: string,
  inputs: Readonly<Record<string, tf.Tensor>>,
  attrs: tf.NamedAttrMap,
  { keys, ...gate }: Gate,
): T {
  const all = keys ? { ...inputs, keys } : { ...inputs };
  const results = tf.engine().runKernel(name, all, { ...attrs, gate: { ...gate } }) as T;
  gated.add([results].flat()[0] as tf.Tensor);
  return results;
}
