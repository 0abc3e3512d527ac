/** The discriminator's part of a step: what it sees, and its loss in as few passes over the images as possible. */
import * as tf from "@tensorflow/tfjs";
import { childKeys, foldIn, type Key, type Keys, randomNormal, splitKey } from "../core/random.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../core/tensor.ts";
import type { Network } from "../models/network.ts";
import { familiarity, sometimes } from "./_adaptive_augmentation.ts";
import type { Gan } from "./gan.ts";
import { type PenalisedImages, PENALTIES } from "./penalties.ts";

// What each child of a point's key is for.
const [REAL, FAKE, GENERATOR_VIEW, DISCRIMINATOR_VIEW, PENALTY] = [1, 2, 3, 4, 5];

/** The output of a discriminator. */
export type Judgement = ReturnType<Gan["discriminator"]["apply"]>;

/** A discriminator, and the key for its random numbers. */
export interface Judge {
  readonly network: Network;
  readonly key: Key;
  readonly gan: Gan;
  /** See {@linkcode GanState}. */
  readonly augmentProbability?: Scalar;
  /** The labels of the real images, and of as many generated ones. */
  readonly labels?: Tensor2D;
}

/** Whether images are changed before the discriminator sees them. */
function hasView({ augment, instanceNoise = 0 }: Gan): boolean {
  return augment !== undefined || instanceNoise !== 0;
}

/** Whether both losses can use the same judgement of the generated images. */
export function judgesOnce(gan: Gan): boolean {
  return gan.discriminator.isDeterministic === true && !hasView(gan);
}

/** The images as the discriminator sees them for a network's loss: augmented, and with noise. */
export function view(
  images: Tensor4D,
  { key, gan, augmentProbability }: Judge,
  network: "generator" | "discriminator",
): Tensor4D {
  if (!hasView(gan)) return images;
  const use = network === "generator" ? GENERATOR_VIEW : DISCRIMINATOR_VIEW;
  const [augmentKey, noiseKey] = splitKey(foldIn(key, use), 2);
  const { augment, instanceNoise = 0 } = gan;
  const augmented = augment === undefined
    ? images
    : augmentProbability === undefined
    ? augment(images, augmentKey)
    : sometimes(augment, augmentProbability)(images, augmentKey);
  if (instanceNoise === 0) return augmented;
  return tf.add(augmented, tf.mul(randomNormal(noiseKey, images.shape), instanceNoise));
}

/** Real and generated images as the discriminator sees them for its own loss. */
export function viewBoth({ real, fake }: PenalisedImages, by: Judge): PenalisedImages {
  if (!hasView(by.gan)) return { real, fake };
  const seen = view(tf.concat([real, fake]), by, "discriminator");
  const [seenReal, seenFake] = tf.split<Tensor4D>(seen, 2);
  return { real: seenReal, fake: seenFake };
}

function judge({ network, gan, labels }: Judge, images: Tensor4D, key: Key | Keys): Judgement {
  if (labels === undefined) return gan.discriminator.apply(network, images, { key });
  const times = images.shape[0] / labels.shape[0]; // Real and generated ones may be concatenated.
  const all = times === 1 ? labels : tf.tile(labels, [times, 1]);
  return gan.discriminator.apply(network, images, { key, labels: all });
}

/** Judges real images, or generated ones. */
export function judgeKind(by: Judge, images: Tensor4D, kind: "real" | "fake"): Judgement {
  const draws = by.gan.discriminator.isDeterministic !== true;
  return judge(by, images, draws ? foldIn(by.key, kind === "real" ? REAL : FAKE) : by.key);
}

/** The penalty, with its weight. */
function weightedPenalty(
  critic: (images: Tensor4D, key: Key) => Tensor2D,
  images: PenalisedImages,
  { key, gan: { penalty, penaltyWeight } }: Judge,
): Scalar | undefined {
  if (penalty === undefined) return undefined;
  const [penaltyKey, dropoutKey] = splitKey(foldIn(key, PENALTY), 2);
  const steepness = penalty((images) => critic(images, dropoutKey), images, penaltyKey);
  return tf.mul(steepness, penaltyWeight);
}

const plus = (loss: Scalar, penalty: Scalar | undefined): Scalar =>
  penalty === undefined ? loss : tf.add(loss, penalty);

/** The images that a discriminator sees, and its judgements of them if they are known and deterministic. */
export interface SeenImages extends PenalisedImages {
  readonly ofReal?: Judgement;
  readonly ofFake?: Judgement;
}

/** The loss, and the new normalisation statistics. */
export interface DiscriminatorLoss {
  readonly value: Scalar;
  readonly aux: {
    readonly stats: Judgement["stats"];
    /** The mean sign of the logits of real images, if the augmentation adapts to it. */
    readonly familiarity?: Scalar;
  };
}

/** The discriminator's loss on images as it sees them. */
export function discriminatorLoss(by: Judge, seen: SeenImages): DiscriminatorLoss {
  const { key, gan: { discriminator, loss, labelSmoothing, penalty } } = by, { real, fake } = seen;
  const familiarityOf = (logits: Tensor2D) =>
    by.augmentProbability && { familiarity: familiarity(logits) };
  if (seen.ofFake !== undefined || (discriminator.isDeterministic && penalty === PENALTIES.r1)) {
    const { logits, stats } = seen.ofFake ?? judgeKind(by, fake, "fake");
    let ofReal = seen.ofReal?.logits;
    // The penalty differentiates the same logits that the loss uses.
    const critic = (images: Tensor4D) => {
      if (images !== real) return judgeKind(by, images, "real").logits;
      return ofReal ??= judgeKind(by, real, "real").logits;
    };
    const steepness = weightedPenalty(critic, seen, by);
    const value = loss.discriminator({ real: critic(real), fake: logits }, labelSmoothing);
    return { value: plus(value, steepness), aux: { stats, ...familiarityOf(critic(real)) } };
  }
  // One pass, but each batch is normalised separately.
  const judged = judge(by, tf.concat([real, fake]), childKeys(key, 2, REAL));
  const [ofReal, ofFake] = tf.split<Tensor2D>(judged.logits, 2);
  const value = loss.discriminator({ real: ofReal, fake: ofFake }, labelSmoothing);
  const steepness = weightedPenalty((images, key) => judge(by, images, key).logits, seen, by);
  return { value: plus(value, steepness), aux: { stats: judged.stats, ...familiarityOf(ofReal) } };
}
