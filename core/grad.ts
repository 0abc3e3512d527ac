import * as tf from "@tensorflow/tfjs";
import { gradsOf, withTape } from "./tape.ts";
import { mapRecord, type TensorRecord } from "./record.ts";
import type { Scalar, Tensor } from "./tensor.ts";

/** What a function to differentiate returns: the scalar and whatever else its caller wants to keep. */
export interface ValueWithAux<A extends TensorRecord> {
  /** What is differentiated. */
  readonly value: Scalar;
  /** Results beside it, not differentiated. */
  readonly aux: A;
}

/** A value, its gradients in the structure of the parameters, and the auxiliary results. */
export interface ValueAndGrad<P extends TensorRecord, A extends TensorRecord>
  extends ValueWithAux<A> {
  /** The derivative of the value by every leaf of the parameters. */
  readonly grads: P;
}

/**
 * Turns a function of a parameter record into one that also gives the gradients with respect to every leaf, all from one
 * pass. Auxiliary results are not differentiated.
 *
 * @throws {Error} From the function that it gives: if the value does not depend on one of the leaves.
 */
export function valueAndGrad<P extends TensorRecord, A extends TensorRecord>(
  f: (params: P) => ValueWithAux<A>,
): (params: P) => ValueAndGrad<P, A> {
  return (params) =>
    tf.tidy(() =>
      withTape((tape) => {
        const { value, aux } = tf.tidy(() => {
          const { value, aux } = f(params);
          // What the caller gets is his to dispose of, and not a tensor that he had before.
          return { value, aux: mapRecord(aux, (tensor) => tensor.clone()) };
        });
        return { value, grads: gradsOf(tape, value, params), aux };
      })
    );
}

/**
 * Passes the tensor on and lets no gradient back through it: a tensor of the same data that no gradient's tape has seen,
 * so that nothing is computed for what comes before it, not even zeros.
 */
export function stopGradient<T extends Tensor>(x: T): T {
  tf.backend().incRef(x.dataId);
  return tf.engine().makeTensorFromDataId(x.dataId, x.shape, x.dtype, tf.backend()) as T;
}
