import * as tf from "@tensorflow/tfjs";
import {
  disposeRecord,
  flattenRecord,
  mapRecord,
  type TensorRecord,
  unflattenRecord,
} from "./record.ts";
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
 * Turns a function of a parameter record into one that also gives the gradients with respect to every leaf, with one
 * `tf.valueAndGrads` over all leaves. Auxiliary results are not differentiated.
 */
export function valueAndGrad<P extends TensorRecord, A extends TensorRecord>(
  f: (params: P) => ValueWithAux<A>,
): (params: P) => ValueAndGrad<P, A> {
  return (params) => {
    const leaves = flattenRecord(params);
    const paths = leaves.map(([path]) => path);
    const fromList = (tensors: Tensor[]): P =>
      unflattenRecord(
        params,
        new Map(paths.map((path, i) => [path, tensors[i]])),
      );
    return tf.tidy(() => {
      let kept: A | undefined;
      const differentiate = tf.valueAndGrads((...tensors: Tensor[]) => {
        const result = f(fromList(tensors));
        // The forward pass runs in a scope of its own that would free these: keep them, and hand out clones below.
        kept = mapRecord(result.aux, (tensor) => tf.keep(tensor.clone()));
        return result.value;
      });
      let result: ReturnType<typeof differentiate>;
      try {
        result = differentiate(leaves.map(([, tensor]) => tensor));
      } catch (error) {
        if (kept !== undefined) disposeRecord(kept);
        freeTape();
        throw error;
      }
      const { value, grads } = result;
      const aux = mapRecord(kept!, (tensor) => {
        const clone = tensor.clone();
        tensor.dispose();
        return clone;
      });
      return { value: value as Scalar, grads: fromList(grads), aux };
    });
  };
}

/** Frees what tfjs has saved for a gradient that failed: all that the memory was too small for, where that is why. */
function freeTape(): void {
  const { state } = tf.engine();
  if (state.gradientDepth > 0) return; // The one around it does.
  for (const { saved } of state.activeTape ?? []) saved?.forEach((tensor) => tensor.dispose());
  state.activeTape = [];
}

/**
 * Passes the tensor on and lets no gradient back through it: a tensor of the same data that no gradient's tape has seen,
 * so that nothing is computed for what comes before it, not even zeros.
 */
export function stopGradient<T extends Tensor>(x: T): T {
  tf.backend().incRef(x.dataId);
  return tf.engine().makeTensorFromDataId(x.dataId, x.shape, x.dtype, tf.backend()) as T;
}
