import * as tf from "@tensorflow/tfjs";
import { fusedLayers } from "../../core/fused.ts";
import { flattenRecord, mapRecord, type TensorRecord } from "../../core/record.ts";
import type { Scalar, Tensor } from "../../core/tensor.ts";
import type { Optimizer } from "./optimizer.ts";
import type { Schedule } from "./schedule.ts";

/**
 * Adam's settings, in Keras's form.
 *
 * @category Optimisers
 */
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
type AdamState = { readonly mean: TensorRecord; readonly square: TensorRecord };

/**
 * Adam (Kingma & Ba 2015) in Keras's form, where epsilon is added after the bias correction:
 * `p - lr · √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε)`. The means start at zero.
 *
 * @param schedule Factor on the learning rate. @default {none}
 * @category Optimisers
 */
export function adam(config: AdamConfig = ARTICLE_ADAM, schedule?: Schedule): Optimizer {
  return {
    init: (params) => ({ mean: zerosLike(params), square: zerosLike(params) }),
    update(grads, state: AdamState, params, { step, updates }) {
      const [means, squares, gradients] = [state.mean, state.square, grads]
        .map((record) => new Map(flattenRecord(record)));
      const leaves = flattenRecord(params);
      const given = leaves.map(([path, p]) =>
        [p, means.get(path)!, squares.get(path)!, gradients.get(path)!] as const
      );
      const time = { step: updates, share: schedule?.(step) };
      const results = fusedLayers()?.adam(given, time, config) ??
        given.map(composedUpdate(strideOf(time, config), config));
      const updated = new Map(leaves.map(([path], i) => [path, results[i]]));
      const part = (i: 0 | 1 | 2) => mapRecord(params, (_, path) => updated.get(path)![i]);
      return { params: part(0), state: { mean: part(1), square: part(2) } };
    },
  };
}

const zerosLike = (params: TensorRecord) => mapRecord(params, ({ shape }) => tf.zeros(shape));

/** The new parameters and running means of one tensor. */
function composedUpdate(rate: Scalar, { beta1, beta2, epsilon }: AdamConfig) {
  return ([p, m, v, g]: readonly [p: Tensor, m: Tensor, v: Tensor, g: Tensor]): Tensor[] => {
    const mean: Tensor = tf.add(tf.mul(m, beta1), tf.mul(g, 1 - beta1));
    const square: Tensor = tf.add(tf.mul(v, beta2), tf.mul(tf.square(g), 1 - beta2));
    const stride = tf.div(tf.mul(rate, mean), tf.add(tf.sqrt(square), epsilon));
    return [tf.sub(p, stride), mean, square];
  };
}

/** `lr · √(1 - β₂ᵗ) / (1 - β₁ᵗ)` on the device, times the schedule's factor. */
function strideOf(
  { step, share }: { readonly step: Scalar; readonly share?: Scalar },
  { learningRate, beta1, beta2 }: AdamConfig,
): Scalar {
  const time = tf.add(tf.cast(step, "float32"), 1);
  // 1 - βᵗ by expm1, since float32 loses digits in the power and the difference.
  const correction = (beta: number) => tf.neg(tf.expm1(tf.mul(time, Math.log(beta))));
  const stride = tf.mul<Scalar>(
    learningRate,
    tf.div(tf.sqrt(correction(beta2)), correction(beta1)),
  );
  return share === undefined ? stride : tf.mul(stride, share);
}
