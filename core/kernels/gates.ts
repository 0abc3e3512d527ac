/**
 * Gradients through two layers in one program: before it stores the gradient with respect to an operation's input `x`, the
 * program takes it through the dropout and the leaky ReLU that made `x` too, if nothing else uses `x`, and adds another
 * gradient with respect to the same tensor.
 */
import * as tf from "@tensorflow/tfjs";
import type { DropoutAttrs } from "./operations.ts";

/** What becomes of the gradient with respect to `x` before a program stores it. */
export interface GradientFinish {
  /** The end of the layer before: dropout (rate 0: none), then a leaky ReLU (slope 1: none). */
  readonly gate?: DropoutAttrs;
  /** The keys of that dropout. */
  readonly keys?: tf.Tensor;
  /** Another gradient, to add to. */
  readonly plus?: tf.Tensor;
}

/** Tensors that such a dropout or leaky ReLU made. */
export const gates: WeakMap<tf.Tensor, DropoutAttrs> = new WeakMap();

/** How operations shall finish their gradients, by their upstream gradients. */
export const finishes: WeakMap<tf.Tensor, GradientFinish> = new WeakMap();

/** Upstream gradients of gates that an earlier program has taken through them already. */
export const gated: WeakSet<tf.Tensor> = new WeakSet();

/** Runs a kernel whose only or first result is the gradient with respect to `x`, and that finishes it. */
export function runFinished<T extends tf.Tensor | tf.Tensor[]>(
  name: string,
  inputs: Readonly<Record<string, tf.Tensor>>,
  attrs: tf.NamedAttrMap,
  { gate, keys, plus }: GradientFinish,
): T {
  const all = { ...inputs, ...(keys && { keys }), ...(plus && { plus }) };
  const results = tf.engine().runKernel(name, all, {
    ...attrs,
    ...(gate && { gate: { ...gate } }),
  }) as T;
  if (gate) gated.add([results].flat()[0] as tf.Tensor);
  return results;
}
