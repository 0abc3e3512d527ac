import * as tf from "@tensorflow/tfjs";
import { fusedLayers } from "../core/_fused.ts";
import type { Scalar, Tensor, Tensor2D } from "../core/tensor.ts";

/** The logits `[N, 1]` that a discriminator gives to a batch of real and of generated images. */
export interface Logits {
  /** Of real images. */
  readonly real: Tensor2D;
  /** Of generated images. */
  readonly fake: Tensor2D;
}

/** What each network minimises, as functions of the logits. */
export interface AdversarialLoss {
  /** The discriminator's loss. */
  readonly discriminator: (logits: Logits, labelSmoothing?: number) => Scalar;
  /** The generator's loss. */
  readonly generator: (logits: Logits) => Scalar;
}

/**
 * `ln(1 + eˣ)` without overflow: `max(x, 0) + ln(1 + e^-|x|)`. The derivative, the sigmoid, is given since tfjs's
 * derivatives of the two terms are 0 at 0, where together they must be 1/2.
 */
function softplus(x: Tensor): Tensor {
  return tf.customGrad((x, save) => {
    const input = x as Tensor;
    (save as (tensors: Tensor[]) => void)([input]);
    return {
      value: tf.add(tf.relu(input), tf.log1p(tf.exp(tf.neg(tf.abs(input))))),
      gradFunc: (dy: Tensor, saved: Tensor[]) => tf.mul(dy, tf.sigmoid(saved[0])),
    };
  })(x);
}

/**
 * Mean binary cross-entropy of logits against one label for all, finite for any finite logit.
 *
 * @param label 1 for real, 0 for generated.
 */
export function binaryCrossEntropy(logits: Tensor, label: 0 | 1): Scalar {
  return fusedLayers()?.meanSoftplus(logits, label === 1 ? -1 : 1) ??
    tf.mean(softplus(label === 1 ? tf.neg(logits) : logits)) as Scalar;
}

/** A name in {@linkcode LOSSES}. */
export type LossName = "bce";

/** The losses by name. */
export const LOSSES: Readonly<Record<LossName, AdversarialLoss>> = {
  /**
   * Binary cross-entropy (Goodfellow et al. 2014): the discriminator calls real images real and generated ones
   * generated, the generator wants its images called real (the non-saturating form).
   */
  bce: {
    discriminator: ({ real, fake }) =>
      tf.add(binaryCrossEntropy(real, 1), binaryCrossEntropy(fake, 0)),
    generator: ({ fake }) => binaryCrossEntropy(fake, 1),
  },
};
