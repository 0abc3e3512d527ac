import * as tf from "@tensorflow/tfjs";
import { fusedLayers } from "../core/fused.ts";
import type { Scalar, Tensor, Tensor2D } from "../core/tensor.ts";

/**
 * The discriminator's logits `[N, 1]` for a batch of real and one of generated images.
 *
 * @category Losses and regularisation
 */
export interface Logits {
  /** Of real images. */
  readonly real: Tensor2D;
  /** Of generated images. */
  readonly fake: Tensor2D;
}

/**
 * The losses of both networks as functions of the logits, made of differentiable tfjs operations.
 *
 * ```ts
 * import * as tf from "@tensorflow/tfjs";
 * import type { AdversarialLoss } from "@nash/gan/train";
 *
 * const wasserstein: AdversarialLoss = {
 *   discriminator: ({ real, fake }) => tf.sub(tf.mean(fake), tf.mean(real)),
 *   generator: ({ fake }) => tf.neg(tf.mean(fake)),
 *   hasLabels: false,
 * };
 * ```
 *
 * @category Losses and regularisation
 */
export interface AdversarialLoss {
  /**
   * The discriminator's loss.
   *
   * @param labelSmoothing How far below 1 the label of real images lies (one-sided label smoothing, Salimans et al.
   * 2016), from 0 to below 0.5. @default {0}
   * @throws {RangeError} If it is out of this range, or not 0 for a loss without labels.
   */
  readonly discriminator: (logits: Logits, labelSmoothing?: number) => Scalar;
  /** The generator's loss. */
  readonly generator: (logits: Logits) => Scalar;
  /** Whether real images have a label, which can be smoothed. */
  readonly hasLabels: boolean;
}

/**
 * `ln(1 + eˣ)` without overflow: `max(x, 0) + ln(1 + e^-|x|)`. The derivative, the sigmoid, is explicit since tfjs's
 * derivatives of the two terms are 0 at 0, where their sum must be 1/2.
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
 * Mean binary cross-entropy of logits with the same label, finite for any finite logit.
 *
 * @param label 1 for real, 0 for generated.
 */
export function binaryCrossEntropy(logits: Tensor, label: 0 | 1): Scalar {
  return fusedLayers()?.meanSoftplus(logits, label === 1 ? -1 : 1) ??
    tf.mean(softplus(label === 1 ? tf.neg(logits) : logits)) as Scalar;
}

/** Half the mean of `(logits - target)²`. */
function meanSquareError(logits: Tensor, target: number): Scalar {
  return tf.mul(0.5, tf.mean(tf.square(tf.sub(logits, target))));
}

/** Mean of `max(0, 1 - sign · logits)`. */
function meanHinge(logits: Tensor, sign: 1 | -1): Scalar {
  return tf.mean(tf.relu(tf.sub(1, tf.mul(sign, logits))));
}

/**
 * A name in {@linkcode LOSSES}.
 *
 * @category Losses and regularisation
 */
export type LossName = "bce" | "hinge" | "least-squares" | "wasserstein" | "relativistic";

function checkLabelSmoothing(labelSmoothing: number): void {
  if (labelSmoothing >= 0 && labelSmoothing < 0.5) return;
  throw new RangeError(
    "Cannot smooth the label of real images as the amount must be from 0 to below 0.5: " +
      `current value is ${labelSmoothing}`,
  );
}

/** A discriminator's loss without labels that could be smoothed. */
function withoutLabels(
  name: LossName,
  discriminator: (logits: Logits) => Scalar,
): AdversarialLoss["discriminator"] {
  return (logits, labelSmoothing = 0) => {
    if (labelSmoothing === 0) return discriminator(logits);
    throw new RangeError(
      `Cannot smooth labels by ${labelSmoothing} as the ${name} loss has none: ` +
        "leave label smoothing at 0, or use the bce or least-squares loss",
    );
  };
}

/**
 * The losses by name.
 *
 * @category Losses and regularisation
 */
export const LOSSES: Readonly<Record<LossName, AdversarialLoss>> = {
  /**
   * Binary cross-entropy (Goodfellow et al. 2014), with the non-saturating form for the generator.
   */
  bce: {
    discriminator: ({ real, fake }, labelSmoothing = 0) => {
      checkLabelSmoothing(labelSmoothing);
      const loss: Scalar = tf.add(binaryCrossEntropy(real, 1), binaryCrossEntropy(fake, 0));
      // The cross-entropy with label 1 - s: that with label 1, and s times the logit.
      return labelSmoothing === 0 ? loss : tf.add(loss, tf.mul(labelSmoothing, tf.mean(real)));
    },
    generator: ({ fake }) => binaryCrossEntropy(fake, 1),
    hasLabels: true,
  },
  /**
   * Hinge loss (Lim & Ye 2017): the discriminator aims for logits above 1 for real images and below -1 for generated ones;
   * the generator raises the logits of its images.
   */
  hinge: {
    discriminator: withoutLabels(
      "hinge",
      ({ real, fake }) => tf.add(meanHinge(real, 1), meanHinge(fake, -1)),
    ),
    generator: ({ fake }) => tf.neg(tf.mean(fake)),
    hasLabels: false,
  },
  /** Least squares (Mao et al. 2017): the target is 1 for real images and 0 for generated ones, 1 for the generator. */
  "least-squares": {
    discriminator: ({ real, fake }, labelSmoothing = 0) => {
      checkLabelSmoothing(labelSmoothing);
      return tf.add(meanSquareError(real, 1 - labelSmoothing), meanSquareError(fake, 0));
    },
    generator: ({ fake }) => meanSquareError(fake, 1),
    hasLabels: true,
  },
  /**
   * The estimate of the Wasserstein distance (Arjovsky et al. 2017). It has no lower bound: use a gradient penalty
   * (`wgan-gp`) or spectral normalisation with it.
   */
  wasserstein: {
    discriminator: withoutLabels(
      "wasserstein",
      ({ real, fake }) => tf.sub(tf.mean(fake), tf.mean(real)),
    ),
    generator: ({ fake }) => tf.neg(tf.mean(fake)),
    hasLabels: false,
  },
  /**
   * Relativistic pairing (Jolicoeur-Martineau 2019, R3GAN: Huang et al. 2024): cross-entropy of the difference of the
   * logits of a real and a generated image, which the discriminator raises and the generator lowers.
   */
  relativistic: {
    discriminator: withoutLabels(
      "relativistic",
      ({ real, fake }) => binaryCrossEntropy(tf.sub(real, fake), 1),
    ),
    generator: ({ real, fake }) => binaryCrossEntropy(tf.sub(fake, real), 1),
    hasLabels: false,
  },
};
