/**
 * Gradients that one program takes through two layers: on the way to its store, the program of the gradient by the input
 * `x` of an operation goes on through the dropout and the leaky ReLU that end the layer before, if nothing else uses `x`, and
 * adds another gradient by the same tensor.
 */
import * as tf from "@tensorflow/tfjs";
import type { DropoutAttrs } from "./operations.ts";

/** What a program does after the gradient by `x`. */
export interface After {
  /** The end of the layer before: dropout (rate 0: none), then a leaky ReLU (slope 1: none). */
  readonly gate?: DropoutAttrs;
  /** Those of the dropout. */
  readonly keys?: tf.Tensor;
  /** Another gradient, to add to. */
  readonly plus?: tf.Tensor;
}

/** The results of such layers. */
export const gates: WeakMap<tf.Tensor, DropoutAttrs> = new WeakMap();

/** What is asked of the operations with these upstream gradients. */
export const asked: WeakMap<tf.Tensor, After> = new WeakMap();

/** Upstream gradients of gates that are those of their inputs already. */
export const gated: WeakSet<tf.Tensor> = new WeakSet();

/** Runs a kernel that does more after the gradient by `x`, its result or the first. */
export function runAfter<T extends tf.Tensor | tf.Tensor[]>(
  name: string,
  inputs: Readonly<Record<string, tf.Tensor>>,
  attrs: tf.NamedAttrMap,
  { gate, keys, plus }: After,
): T {
  const all = { ...inputs, ...(keys && { keys }), ...(plus && { plus }) };
  const results = tf.engine().runKernel(name, all, {
    ...attrs,
    ...(gate && { gate: { ...gate } }),
  }) as T;
  if (gate) gated.add([results].flat()[0] as tf.Tensor);
  return results;
}
