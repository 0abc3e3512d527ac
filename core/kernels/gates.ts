/**
 * Gradients through two layers in one program: before it stores the gradient with respect to an operation's input `x`, the
 * program takes it through the dropout and the leaky ReLU that made `x` too, if nothing else uses `x`, and adds another
 * gradient with respect to the same tensor.
 */
import * as tf from "@tensorflow/tfjs";
import type { DropoutAttrs } from "./operations.ts";

/** What a program does with the gradient with respect to `x` before it stores it. */
export interface After {
  /** The end of the layer before: dropout (rate 0: none), then a leaky ReLU (slope 1: none). */
  readonly gate?: DropoutAttrs;
  /** The keys of that dropout. */
  readonly keys?: tf.Tensor;
  /** Another gradient, to add to. */
  readonly plus?: tf.Tensor;
}

/** Tensors that such a dropout or leaky ReLU made. */
export const gates: WeakMap<tf.Tensor, DropoutAttrs> = new WeakMap();

/** What the operations with these upstream gradients shall do. */
export const asked: WeakMap<tf.Tensor, After> = new WeakMap();

/** Upstream gradients of gates that an earlier program has taken through them already. */
export const gated: WeakSet<tf.Tensor> = new WeakSet();

/** Runs a kernel whose only or first result is the gradient with respect to `x`, and that does more with it. */
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
