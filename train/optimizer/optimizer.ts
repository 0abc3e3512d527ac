import * as tf from "@tensorflow/tfjs";
import { flattenRecord, mapRecord, type TensorRecord } from "../../core/record.ts";
import type { Scalar } from "../../core/tensor.ts";

/**
 * An optimiser as pure functions: {@linkcode adam}, or your own.
 *
 * @category Optimisers
 */
export interface Optimizer {
  /** Makes the initial state for the parameters. */
  init(params: TensorRecord): TensorRecord;
  /** Updates parameters by their gradients, and disposes of nothing. `grads` and `params` have the same leaves. */
  update(
    grads: TensorRecord,
    state: TensorRecord,
    params: TensorRecord,
    time: Time,
  ): { readonly params: TensorRecord; readonly state: TensorRecord };
}

/**
 * The time of an update.
 *
 * @category Optimisers
 */
export interface Time {
  /** Training steps so far, int32. */
  readonly step: Scalar;
  /** Updates of these parameters so far, int32: the discriminator may have several per step. */
  readonly updates: Scalar;
}

/**
 * Scales gradients down if their global norm exceeds a maximum (Pascanu et al. 2013).
 *
 * @param maxNorm The maximum, above 0.
 * @throws {RangeError} If `maxNorm` is not above 0.
 * @category Optimisers
 */
export function clipByGlobalNorm(optimizer: Optimizer, maxNorm: number): Optimizer {
  if (!(maxNorm > 0)) {
    throw new RangeError(
      `Cannot clip gradients as their largest norm must be above 0: current value is ${maxNorm}`,
    );
  }
  return {
    init: optimizer.init,
    update: (grads, ...rest) => {
      const squares = flattenRecord(grads).map(([, grad]) => tf.sum(tf.square(grad)));
      const factor = tf.div(maxNorm, tf.maximum(tf.sqrt(tf.addN(squares)), maxNorm));
      return optimizer.update(mapRecord(grads, (grad) => tf.mul(grad, factor)), ...rest);
    },
  };
}
