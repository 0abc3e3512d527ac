import * as tf from "@tensorflow/tfjs";
import { gradsOf, withTape } from "../core/tape.ts";
import { valueAndGrad } from "../core/grad.ts";
import { foldIn, randomNormal } from "../core/random.ts";
import { flattenRecord, mapRecord, type TensorRecord } from "../core/record.ts";
import type { Scalar, Tensor, Tensor2D, Tensor4D } from "../core/tensor.ts";
import {
  discriminatorLoss,
  type Judge,
  judgeKind,
  type Judgement,
  judgesOnce,
  view,
  viewBoth,
} from "./_judging.ts";
import { partsOf, whole } from "./_freeze.ts";
import type { Generator, Network } from "../models/network.ts";
import type { Gan } from "./gan.ts";
import { type GanRecord, type GanState, networkOf } from "./state.ts";

/**
 * The input of a training step. With several discriminator steps, the images of all of them.
 *
 * @category Step
 */
export type Batch = {
  /** Real images `[N, height, width, channels]` in [0, 1]. */
  readonly images: Tensor4D;
  /** Their labels, a row each: both networks are given them, and the generator draws an image for each row. */
  readonly labels?: Tensor2D;
  /**
   * Noise `[N, noiseSize]`.
   * @default drawn from the state's key
   */
  readonly noise?: Tensor2D;
};

/** The labels of a batch, if it has any. */
type Labelled = Pick<Batch, "labels">;

/**
 * The losses of a step before its update, as scalars on the device.
 *
 * @category Step
 */
export type StepLosses = { readonly generator: Scalar; readonly discriminator: Scalar };

/** Where gradients are taken: parameters, normalisation statistics and a key. */
export type Point = Pick<GanState, "params" | "stats" | "key" | "augmentProbability">;

/** The losses of a batch, the gradients of one or both networks, and their new statistics. */
export type StepResults<K extends keyof GanRecord = keyof GanRecord> = {
  /** The losses. */
  readonly losses: Pick<StepLosses, K>;
  /** The gradients of each network's own loss. */
  readonly grads: Pick<GanRecord, K>;
  /** The normalisation statistics. */
  readonly stats: Pick<GanRecord, K>;
  /** The mean sign of the logits of real images, if the augmentation adapts to it. */
  readonly familiarity?: Scalar;
};

/** A network's loss, its gradients and its new statistics. */
export type NetworkResults = {
  /** The loss. */
  readonly value: Scalar;
  /** Its gradients. */
  readonly grads: TensorRecord;
  /** Its normalisation statistics. */
  readonly aux: { readonly stats: TensorRecord; readonly familiarity?: Scalar };
};

/** The child of a point's key that the noise is drawn from; the others are the discriminator's. */
const NOISE = 0;

/** So far below the largest float16 that gradients do not overflow, and small ones do not vanish. */
const LOSS_SCALE = 1024;

/** Half precision needs larger gradients (Micikevicius et al. 2018). */
const scaling = ({ precision }: Gan) => ({ scale: precision === "f16" ? LOSS_SCALE : 1 });

/** Draws the generator's noise from the point's key. */
export function drawNoise({ key }: Point, batchSize: number, { generator }: Gan): Tensor2D {
  return randomNormal(foldIn(key, NOISE), [batchSize, generator.noiseSize]);
}

/** The batch's noise, or else noise drawn from the point's key. */
export function noiseOf(point: Point, batch: Batch, gan: Gan): Tensor2D {
  return batch.noise ?? drawNoise(point, batch.images.shape[0], gan);
}

/** The discriminator at that point, or with other parameters. */
function judgeAt(
  { params, stats, key, augmentProbability }: Point,
  { gan, labels }: Pick<Judge, "gan" | "labels">,
  own = params.discriminator,
): Judge {
  const network = { params: own, stats: stats.discriminator };
  return { network, key, gan, labels, augmentProbability };
}

/**
 * Draws images in training mode, and returns the generator's new statistics.
 *
 * @throws {RangeError} If they are not the size of the real ones.
 */
export function drawLike(
  real: Tensor4D,
  { network, noise, gan, labels }: {
    readonly network: Network;
    readonly noise: Tensor2D;
    readonly gan: Gan;
    readonly labels?: Tensor2D;
  },
): ReturnType<Generator["apply"]> {
  const drawn = gan.generator.apply(network, noise, {
    training: true,
    ...(labels && { labels }),
  });
  const [wanted, size] = [real, drawn.images].map(({ shape }) => shape.slice(1).join("x"));
  if (size === wanted) return drawn;
  throw new RangeError(
    `Cannot train as the generator draws images of ${size} and those of the batch are ${wanted}: ` +
      "make both the same size",
  );
}

/** The generator's loss on `noise`, its gradients, and the images `[N, height, width, 3]` that it drew. */
export function generatorGrads(
  point: Point,
  { real, noise, labels }: Labelled & { readonly real: Tensor4D; readonly noise: Tensor2D },
  gan: Gan,
): NetworkResults & { readonly aux: { readonly images: Tensor4D } } {
  const by = judgeAt(point, { gan, labels });
  return valueAndGrad((own: TensorRecord) => {
    const network = { params: own, stats: point.stats.generator };
    const fake = drawLike(real, { network, noise, gan, labels });
    const value = gan.loss.generator({
      fake: judgeKind(by, view(fake.images, by, "generator"), "fake").logits,
      get real() { // Most losses do not use it.
        return judgeKind(by, view(real, by, "generator"), "real").logits;
      },
    });
    return { value, aux: fake };
  }, scaling(gan))(point.params.generator);
}

/** The discriminator's loss on real and generated images, and its gradients. */
export function discriminatorGrads(
  point: Point,
  { labels, ...images }: Labelled & { readonly real: Tensor4D; readonly fake: Tensor4D },
  gan: Gan,
): NetworkResults {
  const context = { gan, labels };
  const seen = viewBoth(images, judgeAt(point, context));
  const { learned, frozen } = partsOf(point.params.discriminator, gan);
  const result = valueAndGrad(
    (own: TensorRecord) =>
      discriminatorLoss(judgeAt(point, context, whole({ frozen, learned: own })), seen),
    scaling(gan),
  )(learned);
  return { ...result, grads: whole({ frozen: mapRecord(frozen, zero), learned: result.grads }) };
}

/** The mean sign of the logits of real images, if it is known. */
export function familiarityOf({ aux: { familiarity } }: NetworkResults) {
  return familiarity && { familiarity };
}

/** {@linkcode lossesAndGrads} with a single judgement of every image, for both losses and the penalty. */
function gradsOfOneJudgement(
  point: Point,
  { real, noise, labels }: Labelled & { readonly real: Tensor4D; readonly noise: Tensor2D },
  gan: Gan,
): StepResults {
  const { params } = point, by = judgeAt(point, { gan, labels });
  return withTape((tape) => {
    const judged = tf.tidy(() => {
      const network = networkOf(point, "generator");
      const made = drawLike(real, { network, noise, gan, labels });
      const ofFake = judgeKind(by, made.images, "fake");
      let ofReal: Judgement | undefined;
      const value = gan.loss.generator({
        fake: ofFake.logits,
        get real() { // Most losses do not use it.
          return (ofReal ??= judgeKind(by, real, "real")).logits;
        },
      });
      return { value, fake: made.images, stats: mapRecord(made.stats, copy), ofFake, ofReal };
    });
    // The other gradient is with respect to the discriminator's parameters and, for a penalty, the real images.
    const laterBy = [...flattenRecord(params.discriminator).map(([, tensor]) => tensor), real];
    const ofGenerator = gradsOf(tape, judged.value, params.generator, {
      laterBy,
      ...scaling(gan),
    });
    const loss = tf.tidy(() => {
      const { value, aux } = discriminatorLoss(by, { real, ...judged });
      return { value, stats: mapRecord(aux.stats, copy) };
    });
    const { learned, frozen } = partsOf(params.discriminator, gan);
    const ofDiscriminator = whole({
      frozen: mapRecord(frozen, zero),
      learned: gradsOf(tape, loss.value, learned, scaling(gan)),
    });
    return {
      losses: { generator: judged.value, discriminator: loss.value },
      grads: { generator: ofGenerator, discriminator: ofDiscriminator },
      stats: { generator: judged.stats, discriminator: loss.stats },
    };
  });
}

const copy = (tensor: Tensor) => tensor.clone();
const zero = (tensor: Tensor) => tf.zerosLike(tensor);

/**
 * Computes the gradients of both losses at the same parameters, in one pass of the generator. A discriminator without
 * dropout, batch normalisation and changed images judges each image once, for both losses. Otherwise the generator's
 * gradient, with the discriminator fixed, also gives its images, which are then data for the discriminator's gradient; both
 * passes use the same dropout.
 */
export function lossesAndGrads(point: Point, batch: Batch, gan: Gan): StepResults {
  return tf.tidy(() => {
    const { images: real, labels } = batch;
    const noise = noiseOf(point, batch, gan);
    if (judgesOnce(gan)) return gradsOfOneJudgement(point, { real, noise, labels }, gan);
    const generator = generatorGrads(point, { real, noise, labels }, gan);
    const pair = { real, fake: generator.aux.images, labels };
    const discriminator = discriminatorGrads(point, pair, gan);
    return {
      losses: { generator: generator.value, discriminator: discriminator.value },
      grads: { generator: generator.grads, discriminator: discriminator.grads },
      stats: { generator: generator.aux.stats, discriminator: discriminator.aux.stats },
      ...familiarityOf(discriminator),
    };
  });
}
