import * as tf from "@tensorflow/tfjs";
import type { Scalar } from "../../core/tensor.ts";

/**
 * What a learning rate is multiplied by after so many training steps: int32 scalar to float32 scalar, out of tensors, so
 * that a compiled step need not be compiled again.
 */
export type Schedule = (step: Scalar) => Scalar;

/** A name in {@linkcode RATE_DECAYS}. */
export type RateDecayName = "none" | "linear" | "cosine";

/** Goes by the part of so many steps that is done, 0 … 1; from then on it stays. */
function over(steps: number, share: (done: Scalar) => Scalar): Schedule {
  if (!(Number.isSafeInteger(steps) && steps >= 1)) {
    throw new RangeError(
      `Cannot let the learning rate decay as decaySteps must be a whole number from 1 on, the steps of the run: ` +
        `current value is ${steps}`,
    );
  }
  return (step) =>
    tf.tidy(() => share(tf.minimum(tf.div(tf.cast(step, "float32"), steps), 1) as Scalar));
}

/**
 * Down to zero, by the same amount each step.
 *
 * @throws {RangeError} If `steps` is no whole number from 1 on.
 */
export function linearDecay(steps: number): Schedule {
  return over(steps, (done) => tf.sub(1, done));
}

/**
 * Down to zero, slowly at the beginning and at the end (Loshchilov & Hutter 2017, without restarts).
 *
 * @throws {RangeError} If `steps` is no whole number from 1 on.
 */
export function cosineDecay(steps: number): Schedule {
  return over(steps, (done) => tf.mul(0.5, tf.add(1, tf.cos(tf.mul(done, Math.PI)))));
}

/** The schedules by name. */
export const RATE_DECAYS: Readonly<
  Record<RateDecayName, (steps: number) => Schedule | undefined>
> = { none: () => undefined, linear: linearDecay, cosine: cosineDecay };
