/** The discriminator's part of a step: what it sees, and its loss in as few passes over the images as its kind allows. */
import * as tf from "@tensorflow/tfjs";
import { childKeys, foldIn, type Key, type Keys, randomNormal, splitKey } from "../core/random.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../core/tensor.ts";
import {
  discriminator,
  type DiscriminatorNetwork,
  type Judgement,
} from "../models/discriminator.ts";
import { augment } from "./augment.ts";
import type { StepConfig } from "./config.ts";
import { lossOf } from "./losses.ts";
import { type PenalisedImages, PENALTIES, PENALTY_WEIGHTS } from "./penalties.ts";

// What each child of a point's key is for.
const [REAL, FAKE, GENERATOR_VIEW, DISCRIMINATOR_VIEW, PENALTY] = [1, 2, 3, 4, 5];

const keyOf = (key: Key, use: number): Key => foldIn(key, use);

/** Whose loss is taken, from whose key random numbers are drawn, and how the step is configured. */
export interface Judge {
  readonly network: DiscriminatorNetwork;
  readonly key: Key;
  readonly config: StepConfig;
}

/** Whether an image's logit comes out the same each time that it is judged among images of its kind. */
function isSteady({ model: { dropoutRate, normalisation } }: StepConfig): boolean {
  return dropoutRate === 0 && normalisation !== "batch";
}

/** Whether the discriminator sees something else than the images themselves. */
function hasView({ augment: names = [], instanceNoise = 0 }: StepConfig): boolean {
  return names.length > 0 || instanceNoise !== 0;
}

/** Whether both networks' losses may be taken from one judgement of the generated images. */
export function judgesOnce(config: StepConfig): boolean {
  return isSteady(config) && !hasView(config);
}

/** What the discriminator gets to see of images in place of themselves, augmented and under noise, for a network's loss. */
export function view(
  images: Tensor4D,
  { key, config }: Judge,
  network: "generator" | "discriminator",
): Tensor4D {
  if (!hasView(config)) return images;
  const { augment: names = [], instanceNoise = 0 } = config;
  const use = network === "generator" ? GENERATOR_VIEW : DISCRIMINATOR_VIEW;
  const [augmentKey, noiseKey] = splitKey(keyOf(key, use), 2);
  const augmented = augment(images, augmentKey, names);
  if (instanceNoise === 0) return augmented;
  return tf.add(augmented, tf.mul(randomNormal(noiseKey, images.shape), instanceNoise));
}

/** Real and generated images as the discriminator gets to see them for its own loss. */
export function viewBoth({ real, fake }: PenalisedImages, by: Judge): PenalisedImages {
  if (!hasView(by.config)) return { real, fake };
  const seen = view(tf.concat([real, fake]), by, "discriminator");
  const [seenReal, seenFake] = tf.split<Tensor4D>(seen, 2);
  return { real: seenReal, fake: seenFake };
}

function judge({ network, config }: Judge, images: Tensor4D, key: Key | Keys): Judgement {
  return discriminator(network, images, { config: config.model, key });
}

/** Judges real images, or generated ones. */
export function judgeKind(by: Judge, images: Tensor4D, kind: "real" | "fake"): Judgement {
  return judge(by, images, childKeys(by.key, 1, kind === "real" ? REAL : FAKE));
}

/** The configuration's penalty, with its weight. */
function weighedPenalty(
  critic: (images: Tensor4D, key: Key) => Tensor2D,
  images: PenalisedImages,
  { key, config: { penalty = "none", penaltyWeight = PENALTY_WEIGHTS[penalty] } }: Judge,
): Scalar | undefined {
  if (penalty === "none") return undefined;
  const [penaltyKey, dropoutKey] = splitKey(keyOf(key, PENALTY), 2);
  const steepness = PENALTIES[penalty](
    (images) => critic(images, dropoutKey),
    images,
    penaltyKey,
  );
  return tf.mul(steepness, penaltyWeight);
}

const plus = (loss: Scalar, penalty: Scalar | undefined): Scalar =>
  penalty === undefined ? loss : tf.add(loss, penalty);

/** The images that a discriminator sees, and its judgement of those that it has judged already, if that is steady. */
export interface SeenImages extends PenalisedImages {
  readonly ofReal?: Judgement;
  readonly ofFake?: Judgement;
}

/** The loss, and what the normalisation remembers afterwards. */
export interface DiscriminatorLoss {
  readonly value: Scalar;
  readonly aux: { readonly stats: Judgement["stats"] };
}

/** The discriminator's loss on images as it sees them. */
export function discriminatorLoss(by: Judge, seen: SeenImages): DiscriminatorLoss {
  const { key, config } = by, { real, fake } = seen;
  const loss = lossOf(config.loss).discriminator;
  if (seen.ofFake !== undefined || (isSteady(config) && config.penalty === "r1")) {
    const { logits, stats } = seen.ofFake ?? judgeKind(by, fake, "fake");
    let ofReal = seen.ofReal?.logits;
    // The penalty takes the slopes of the very logits that the loss is taken of.
    const critic = (images: Tensor4D) => {
      if (images !== real) return judgeKind(by, images, "real").logits;
      return ofReal ??= judgeKind(by, real, "real").logits;
    };
    const penalty = weighedPenalty(critic, seen, by);
    const pair = { real: critic(real), fake: logits };
    return { value: plus(loss(pair, config.labelSmoothing), penalty), aux: { stats } };
  }
  // In one pass, each batch normalised by itself.
  const judged = judge(by, tf.concat([real, fake]), childKeys(key, 2, REAL));
  const [ofReal, ofFake] = tf.split<Tensor2D>(judged.logits, 2);
  const ofPair = loss({ real: ofReal, fake: ofFake }, config.labelSmoothing);
  const penalty = weighedPenalty((images, key) => judge(by, images, key).logits, seen, by);
  return { value: plus(ofPair, penalty), aux: { stats: judged.stats } };
}
