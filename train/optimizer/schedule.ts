import * as tf from "@tensorflow/tfjs";
import type { Scalar } from "../../core/tensor.ts";

/**
 * The factor on the learning rate after a number of steps, from an int32 scalar to a float32 scalar. It works on tensors, so
 * that a compiled step need not be compiled again.
 *
 * @category Optimisers
 */
export type Schedule = (step: Scalar) => Scalar;

/**
 * A name in {@linkcode RATE_DECAYS}.
 *
 * @category Optimisers
 */
export type RateDecayName = "none" | "linear" | "cosine";

/** A schedule by the fraction of steps done, from 0 to 1, and constant afterwards. */
function over(steps: number, share: (done: Scalar) => Scalar): Schedule {
  if (!(Number.isSafeInteger(steps) && steps >= 1)) {
    throw new RangeError(
      `Cannot decay the learning rate as decaySteps, the steps of the run, must be a whole number of at least 1: ` +
        `current value is ${steps}`,
    );
  }
  return (step) =>
    tf.tidy(() => share(tf.minimum(tf.div(tf.cast(step, "float32"), steps), 1) as Scalar));
}

/**
 * Linear decay to zero.
 *
 * @throws {RangeError} If `steps` is not a positive integer.
 * @category Optimisers
 */
export function linearDecay(steps: number): Schedule {
  return over(steps, (done) => tf.sub(1, done));
}

/**
 * Cosine decay to zero (Loshchilov & Hutter 2017, without restarts).
 *
 * @throws {RangeError} If `steps` is not a positive integer.
 * @category Optimisers
 */
export function cosineDecay(steps: number): Schedule {
  return over(steps, (done) => tf.mul(0.5, tf.add(1, tf.cos(tf.mul(done, Math.PI)))));
}

/** The schedules by name. */
export const RATE_DECAYS: Readonly<
  Record<RateDecayName, (steps: number) => Schedule | undefined>
> = { none: () => undefined, linear: linearDecay, cosine: cosineDecay };
