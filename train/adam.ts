import * as tf from "@tensorflow/tfjs";
import { adamUpdater } from "../core/kernels/adam.ts";
import { mapRecord, type TensorRecord, zipRecords } from "../core/record.ts";
import type { Scalar, Tensor } from "../core/tensor.ts";

/** Adam's settings, in Keras's form. */
export interface AdamConfig {
  /** Step size. */
  readonly learningRate: number;
  /** Decay of the mean of the gradients. */
  readonly beta1: number;
  /** Decay of the mean of their squares. */
  readonly beta2: number;
  /** Added to the root of that mean. */
  readonly epsilon: number;
}

/** Keras's defaults with the article's learning rate. */
export const ARTICLE_ADAM: AdamConfig = {
  learningRate: 1e-4,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-7,
};

/** Running means of the gradients and of their squares, for every parameter. */
export type AdamState<P extends TensorRecord> = { readonly mean: P; readonly square: P };

/** Moments of zero for every parameter. */
export function initAdam<P extends TensorRecord>(params: P): AdamState<P> {
  const zeros = () => mapRecord(params, (tensor) => tf.zeros(tensor.shape));
  return { mean: zeros(), square: zeros() };
}

/** What {@linkcode adamUpdate} works on. */
export interface AdamUpdate<P extends TensorRecord> {
  /** The parameters before the update. */
  readonly params: P;
  /** Their gradients. */
  readonly grads: P;
  /** The running means before the update. */
  readonly state: AdamState<P>;
  /** Number of updates so far, int32 scalar. */
  readonly step: Scalar;
}

/**
 * One step of Adam (Kingma & Ba 2015) in Keras's form, where epsilon is added after the bias correction:
 * `p - lr · √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε)`.
 */
export function adamUpdate<P extends TensorRecord>(
  { params, grads, state, step }: AdamUpdate<P>,
  config: AdamConfig,
): { readonly params: P; readonly state: AdamState<P> } {
  const update = adamUpdater(step, config);
  const moments = new Map<Tensor, { mean: Tensor; square: Tensor }>();
  const updated = zipRecords(
    [params, grads, state.mean, state.square],
    (param, grad, mean, square) => {
      const next = update({ param, mean, square }, grad);
      moments.set(next.param, next);
      return next.param;
    },
  );
  return {
    params: updated,
    state: {
      mean: mapRecord(updated, (param) => moments.get(param)!.mean),
      square: mapRecord(updated, (param) => moments.get(param)!.square),
    },
  };
}
