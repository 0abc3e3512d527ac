import * as tf from "@tensorflow/tfjs";
import { type TensorRecord, zipRecords } from "../../core/record.ts";
import type { Scalar, Tensor } from "../../core/tensor.ts";

/** How {@linkcode updateEma} moves. */
export type EmaOptions =
  & {
    /** Number of steps so far, scalar. */
    readonly step: Scalar;
  }
  & ({
    /** Share of the old average that a step keeps, at most; 0.999 averages over about 1,000 steps. */
    readonly decay: number;
  } | {
    /** Steps after which half of the old average is left, at most; a scalar where it is known on the device alone. */
    readonly halfLife: number | Scalar;
  });

/** The half-life as a share of the steps so far, where that is less. */
const YOUNG = 0.05;

/**
 * What a step takes of the current values. By its decay the average keeps the share `(1 + t) / (10 + t)` where that is less
 * (TensorFlow's `ExponentialMovingAverage` with `num_updates`); by its half-life, a twentieth of the steps so far where that
 * is less (Karras et al. 2020, StyleGAN2-ADA).
 */
function takenShare({ step, ...by }: EmaOptions): Scalar {
  const time: Scalar = tf.cast(step, "float32");
  // Differences from 1 without a difference, in which float32 would lose digits.
  if ("decay" in by) return tf.maximum(tf.div(9, tf.add(time, 10)), 1 - by.decay);
  const halfLife = tf.minimum(tf.mul(tf.add(time, 1), YOUNG), by.halfLife);
  return tf.neg(tf.expm1(tf.div(-Math.LN2, halfLife)));
}

/**
 * Moves an average of parameters, such as the generator's (Karras et al. 2018), towards their current values: by a decay, or
 * by a half-life. Both begin short, so that the first, untrained parameters are soon forgotten.
 *
 * @returns The new average; what it is given stays as it is.
 */
export function updateEma<P extends TensorRecord>(
  average: P,
  current: P,
  options: EmaOptions,
): P {
  return tf.tidy(() => {
    const taken = takenShare(options);
    const move = (old: Tensor, now: Tensor): Tensor => tf.add(old, tf.mul(tf.sub(now, old), taken));
    return zipRecords([average, current], move);
  });
}
