import * as tf from "@tensorflow/tfjs";
import { operationsInFewPrograms } from "../../core/fused.ts";
import { type TensorRecord, zipRecords } from "../../core/record.ts";
import type { Scalar, Tensor } from "../../core/tensor.ts";

/** Options of {@linkcode updateEma}. */
export type EmaOptions =
  & {
    /** Number of steps so far, scalar. */
    readonly step: Scalar;
  }
  & ({
    /** Maximum decay per step; 0.999 averages over about 1,000 steps. */
    readonly decay: number;
  } | {
    /** Maximum half-life in steps; a scalar if it is known only on the device. */
    readonly halfLife: number | Scalar;
  });

/** Upper bound of the half-life, as a fraction of the steps so far. */
const YOUNG = 0.05;

/**
 * The weight of the current values. A decay is at most `(1 + t) / (10 + t)` (TensorFlow's `ExponentialMovingAverage` with
 * `num_updates`), a half-life at most a twentieth of the steps so far (Karras et al. 2020, StyleGAN2-ADA).
 */
function takenShare({ step, ...by }: EmaOptions): Scalar {
  const time: Scalar = tf.cast(step, "float32");
  // 1 - decay without a subtraction, in which float32 would lose digits.
  if ("decay" in by) return tf.maximum(tf.div(9, tf.add(time, 10)), 1 - by.decay);
  const halfLife = tf.minimum(tf.mul(tf.add(time, 1), YOUNG), by.halfLife);
  return tf.neg(tf.expm1(tf.div(-Math.LN2, halfLife)));
}

/**
 * Updates a moving average of parameters, such as the generator's (Karras et al. 2018), by a decay or a half-life. Both
 * start small, so that the untrained parameters are soon forgotten.
 *
 * @returns The new average; the arguments are not changed.
 */
export function updateEma<P extends TensorRecord>(
  average: P,
  current: P,
  options: EmaOptions,
): P {
  return tf.tidy(() => {
    const taken = takenShare(options);
    const pairs: [Tensor, Tensor][] = [];
    zipRecords([average, current], (old, now) => (pairs.push([old, now]), old));
    const moved = operationsInFewPrograms()?.averages(pairs, taken) ??
      pairs.map(([old, now]) => tf.add(old, tf.mul(tf.sub(now, old), taken)));
    return zipRecords([average, current], () => moved.shift()!);
  });
}
