import * as tf from "@tensorflow/tfjs";
import type { Scalar } from "../../core/tensor.ts";
import type { StepConfig } from "../config.ts";

/** A name in {@linkcode RATE_DECAYS}. */
export type RateDecayName = "none" | "linear" | "cosine";

/** What share of the learning rate is left, by the part of the run that is done, 0 … 1. */
export type RateDecay = (done: Scalar) => Scalar;

/** The decays by name: out of tensors, so that a compiled step need not be compiled again. */
export const RATE_DECAYS: Readonly<Record<RateDecayName, RateDecay>> = {
  /** The rate stays. */
  none: () => tf.scalar(1),
  /** Down to zero, by the same amount each step. */
  linear: (done) => tf.sub(1, done),
  /** Down to zero, slowly at the beginning and at the end (Loshchilov & Hutter 2017, without restarts). */
  cosine: (done) => tf.mul(0.5, tf.add(1, tf.cos(tf.mul(done, Math.PI)))),
};

/** What {@linkcode rateShare} goes by. */
export type RateDecayOptions = Pick<StepConfig, "rateDecay" | "decaySteps">;

/**
 * The share of the learning rate that is left after so many steps, a float32 scalar; from `decaySteps` on it stays.
 * `undefined` where the rate does not decay.
 *
 * @param step Number of steps taken, int32 scalar.
 */
export function rateShare(
  step: Scalar,
  { rateDecay = "none", decaySteps = 1 }: RateDecayOptions,
): Scalar | undefined {
  if (rateDecay === "none") return undefined;
  return tf.tidy(() => {
    const done: Scalar = tf.minimum(tf.div(tf.cast(step, "float32"), decaySteps), 1);
    return RATE_DECAYS[rateDecay](done);
  });
}

/**
 * Refuses a decay over no time.
 *
 * @throws {RangeError} If there is a decay, and `decaySteps` is no whole number from 1 on.
 */
export function checkRateDecay({ rateDecay = "none", decaySteps }: RateDecayOptions): void {
  if (rateDecay === "none" || (Number.isSafeInteger(decaySteps) && decaySteps! >= 1)) return;
  throw new RangeError(
    `Cannot let the learning rate decay as decaySteps must be a whole number from 1 on, the steps of the run: ` +
      `current value is ${decaySteps}`,
  );
}
