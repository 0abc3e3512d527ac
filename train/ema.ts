import * as tf from "@tensorflow/tfjs";
import { type TensorRecord, zipRecords } from "../core/record.ts";
import type { Scalar, Tensor } from "../core/tensor.ts";

/** How {@linkcode moveAverage} moves. */
export interface AverageOptions {
  /** Share of the old average that a step keeps, at most; 0.999 averages over about 1,000 steps. */
  readonly decay: number;
  /** Number of steps so far, scalar. */
  readonly step: Scalar;
}

/**
 * Moves an average of parameters, such as the generator's (Karras et al. 2018), towards their current values. The share
 * `(1 + t) / (10 + t)` is kept where that is less than `decay`, so that the first, untrained parameters are soon
 * forgotten (TensorFlow's `ExponentialMovingAverage` with `num_updates`).
 *
 * @returns The new average; what it is given stays as it is.
 */
export function moveAverage<P extends TensorRecord>(
  average: P,
  current: P,
  { decay, step }: AverageOptions,
): P {
  return tf.tidy(() => {
    // 1 - (1 + t) / (10 + t) without a difference, in which float32 would lose digits.
    const ramp = tf.div(9, tf.add(tf.cast(step, "float32"), 10));
    const taken = tf.maximum(ramp, 1 - decay);
    const move = (old: Tensor, now: Tensor): Tensor => tf.add(old, tf.mul(tf.sub(now, old), taken));
    return zipRecords([average, current], move);
  });
}
