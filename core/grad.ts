import * as tf from "@tensorflow/tfjs";
import { oneLine } from "./one_line.ts";
import { gradsOf, withTape } from "./tape.ts";
import { mapRecord, type TensorRecord } from "./record.ts";
import type { Scalar, Tensor } from "./tensor.ts";

/**
 * What a function to differentiate returns: the scalar, and other results to keep.
 *
 * @category Gradients
 */
export interface ValueWithAux<A extends TensorRecord> {
  /** What is differentiated. */
  readonly value: Scalar;
  /** Other results, not differentiated. */
  readonly aux: A;
}

/**
 * A value, its gradients in the structure of the parameters, and the auxiliary results.
 *
 * @category Gradients
 */
export interface ValueAndGrad<P extends TensorRecord, A extends TensorRecord>
  extends ValueWithAux<A> {
  /** The gradient of the value with respect to every leaf of the parameters. */
  readonly grads: P;
}

/**
 * Options of {@linkcode valueAndGrad}.
 *
 * @category Gradients
 */
export interface GradOptions {
  /**
   * A factor on all gradients on the way, which the returned ones are divided by: float16 would lose small ones.
   * @default {1}
   */
  readonly scale?: number;
}

/**
 * Turns a function of a parameter record into one that also returns the gradients with respect to every leaf, from
 * one backward pass. Auxiliary results are not differentiated.
 *
 * @throws {RangeError} If the scale is not a positive number that, like its reciprocal, float32 can hold.
 * @throws {Error} When the returned function is called, if the value does not depend on one of the leaves.
 * @category Gradients
 */
export function valueAndGrad<P extends TensorRecord, A extends TensorRecord>(
  f: (params: P) => ValueWithAux<A>,
  options: GradOptions = {},
): (params: P) => ValueAndGrad<P, A> {
  checkScale(options.scale);
  return (params) =>
    tf.tidy(() =>
      withTape((tape) => {
        const { value, aux } = tf.tidy(() => {
          const { value, aux } = f(params);
          // The caller owns the results, so they must not be tensors that it already had.
          return { value, aux: mapRecord(aux, (tensor) => tensor.clone()) };
        });
        return { value, grads: gradsOf(tape, value, params, options), aux };
      })
    );
}

function checkScale(scale: unknown = 1): void {
  const fits = (factor: number) => Math.fround(factor) > 0 && Math.fround(factor) < Infinity;
  if (typeof scale === "number" && fits(scale) && fits(1 / scale)) return;
  throw new RangeError(
    `Cannot scale gradients by ${
      oneLine(String(scale))
    }: give a positive number, neither tiny nor huge, such as 1024`,
  );
}

/**
 * Stops the gradient at a tensor: returns one with the same data that no tape has recorded, so that nothing is computed
 * for what comes before it, not even zeros.
 *
 * @category Gradients
 */
export function stopGradient<T extends Tensor>(x: T): T {
  tf.backend().incRef(x.dataId);
  return tf.engine().makeTensorFromDataId(x.dataId, x.shape, x.dtype, tf.backend()) as T;
}
