import * as tf from "@tensorflow/tfjs";

/** The logits `[N, 1]` that a discriminator gives to a batch of real and of generated images. */
export interface Logits {
  readonly real: tf.Tensor2D;
  readonly fake: tf.Tensor2D;
}

/** What each network minimises, as functions of the logits. */
export interface AdversarialLoss {
  readonly discriminator: (logits: Logits) => tf.Scalar;
  readonly generator: (logits: Logits) => tf.Scalar;
}

/** `ln(1 + eˣ)` without overflow: `max(x, 0) + ln(1 + e^-|x|)`. */
function softplus(x: tf.Tensor): tf.Tensor {
  return tf.add(tf.relu(x), tf.log1p(tf.exp(tf.neg(tf.abs(x)))));
}

/**
 * Mean binary cross-entropy of logits against one label for all, finite for any finite logit.
 *
 * @param label 1 for real, 0 for generated.
 */
export function binaryCrossEntropy(logits: tf.Tensor, label: 0 | 1): tf.Scalar {
  return tf.mean(softplus(label === 1 ? tf.neg(logits) : logits)) as tf.Scalar;
}

/** The losses by name. */
export const LOSSES = {
  /**
   * Binary cross-entropy (Goodfellow et al. 2014): the discriminator calls real images real and generated ones
   * generated, the generator wants its images called real (the non-saturating form).
   */
  bce: {
    discriminator: ({ real, fake }) =>
      tf.add(binaryCrossEntropy(real, 1), binaryCrossEntropy(fake, 0)),
    generator: ({ fake }) => binaryCrossEntropy(fake, 1),
  },
} as const satisfies Record<string, AdversarialLoss>;

/** A name in {@linkcode LOSSES}. */
export type LossName = keyof typeof LOSSES;
