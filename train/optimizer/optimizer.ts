import * as tf from "@tensorflow/tfjs";
import { flattenRecord, mapRecord, type TensorRecord } from "../../core/record.ts";
import type { Scalar } from "../../core/tensor.ts";

/** An optimiser: pure functions, such as those of {@linkcode adam}, or your own. */
export interface Optimizer {
  /** Makes its state before the first update, out of the parameters. */
  init(params: TensorRecord): TensorRecord;
  /** Moves parameters against their gradients, and disposes of nothing. All of it are records with the same leaves. */
  update(
    grads: TensorRecord,
    state: TensorRecord,
    params: TensorRecord,
    time: Time,
  ): { readonly params: TensorRecord; readonly state: TensorRecord };
}

/** How far training has come. */
export interface Time {
  /** Training steps so far, int32. */
  readonly step: Scalar;
  /** Updates of these parameters so far, int32: of the discriminator several a step, where it takes several. */
  readonly updates: Scalar;
}

/**
 * Scales gradients down where their norm, over all parameters, is above a limit (Pascanu et al. 2013).
 *
 * @param maxNorm The limit, above 0.
 * @throws {RangeError} If it is not.
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
