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
import type { Generator, Network } from "../models/network.ts";
import type { Gan } from "./gan.ts";
import { type GanRecord, type GanState, networkOf } from "./state.ts";

/**
 * What a training step learns from: real images `[N, height, width, 3]` in [0, 1], and noise `[N, noiseSize]`, which is
 * drawn from the state's key where it is left out. With several discriminator steps the images of all of them.
 */
export type Batch =
  | { readonly images: Tensor4D }
  | { readonly images: Tensor4D; readonly noise: Tensor2D };

/** The losses of a step, scalars on the device, taken before its update. */
export type StepLosses = { readonly generator: Scalar; readonly discriminator: Scalar };

/** What the gradients are taken at: parameters, moving averages, and a key of their own. */
export type Point = Pick<GanState, "params" | "stats" | "key">;

/** The losses of a batch, the gradients of both networks or of one, and their stats afterwards. */
export type StepResults<K extends keyof GanRecord = keyof GanRecord> = {
  /** The losses. */
  readonly losses: Pick<StepLosses, K>;
  /** The gradients of each network's own loss. */
  readonly grads: Pick<GanRecord, K>;
  /** What the normalisations remember. */
  readonly stats: Pick<GanRecord, K>;
};

/** A network's loss, its gradients, and its stats afterwards. */
export type NetworkResults = {
  /** The loss. */
  readonly value: Scalar;
  /** Its gradients. */
  readonly grads: TensorRecord;
  /** What its normalisations remember. */
  readonly aux: { readonly stats: TensorRecord };
};

/** The child of a point's key that the noise is drawn from; the others are the discriminator's. */
const NOISE = 0;

/** Draws the generator's noise from the point's key. */
export function drawNoise({ key }: Point, batchSize: number, { generator }: Gan): Tensor2D {
  return randomNormal<Tensor2D>(foldIn(key, NOISE), [batchSize, generator.noiseSize]);
}

/** The batch's noise, or else noise drawn from the point's key. */
export function noiseOf(point: Point, batch: Batch, gan: Gan): Tensor2D {
  return "noise" in batch ? batch.noise : drawNoise(point, batch.images.shape[0], gan);
}

/** The discriminator at that point, or with other parameters. */
function judgeAt(
  { params, stats, key }: Point,
  gan: Gan,
  own = params.discriminator,
): Judge {
  return { network: { params: own, stats: stats.discriminator }, key, gan };
}

/**
 * Draws images in training, as large as the real ones, and gives the generator's stats afterwards.
 *
 * @throws {RangeError} If they are of another size.
 */
export function drawLike(
  real: Tensor4D,
  { network, noise, gan }: {
    readonly network: Network;
    readonly noise: Tensor2D;
    readonly gan: Gan;
  },
): ReturnType<Generator["apply"]> {
  const drawn = gan.generator.apply(network, noise, { training: true });
  const [wanted, size] = [real, drawn.images].map(({ shape }) => shape.slice(1).join("x"));
  if (size === wanted) return drawn;
  throw new RangeError(
    `Cannot train as the generator draws images of ${size} where those of the batch are ${wanted}: ` +
      "make both the same size",
  );
}

/** The generator's loss on `noise`, its gradients, and its images `[N, height, width, 3]`, which the loss is taken on. */
export function generatorGrads(
  point: Point,
  { real, noise }: { readonly real: Tensor4D; readonly noise: Tensor2D },
  gan: Gan,
): NetworkResults & { readonly aux: { readonly images: Tensor4D } } {
  const by = judgeAt(point, gan);
  return valueAndGrad((own: TensorRecord) => {
    const network = { params: own, stats: point.stats.generator };
    const fake = drawLike(real, { network, noise, gan });
    const value = gan.loss.generator({
      fake: judgeKind(by, view(fake.images, by, "generator"), "fake").logits,
      get real() { // Most losses do not look at it.
        return judgeKind(by, view(real, by, "generator"), "real").logits;
      },
    });
    return { value, aux: fake };
  })(point.params.generator);
}

/** The discriminator's loss on real and generated images, and its gradients. */
export function discriminatorGrads(
  point: Point,
  images: { readonly real: Tensor4D; readonly fake: Tensor4D },
  gan: Gan,
): NetworkResults {
  const seen = viewBoth(images, judgeAt(point, gan));
  return valueAndGrad((own: TensorRecord) => discriminatorLoss(judgeAt(point, gan, own), seen))(
    point.params.discriminator,
  );
}

/** {@linkcode lossesAndGrads} where the discriminator judges every image once, for both losses and the penalty. */
function gradsOfOneJudgement(
  point: Point,
  { real, noise }: { readonly real: Tensor4D; readonly noise: Tensor2D },
  gan: Gan,
): StepResults {
  const { params } = point, by = judgeAt(point, gan);
  return withTape((tape) => {
    const judged = tf.tidy(() => {
      const made = drawLike(real, { network: networkOf(point, "generator"), noise, gan });
      const ofFake = judgeKind(by, made.images, "fake");
      let ofReal: Judgement | undefined;
      const value = gan.loss.generator({
        fake: ofFake.logits,
        get real() { // Most losses do not look at it.
          return (ofReal ??= judgeKind(by, real, "real")).logits;
        },
      });
      return { value, fake: made.images, stats: mapRecord(made.stats, copy), ofFake, ofReal };
    });
    // The other gradient is taken by the discriminator's parameters, and where there is a penalty by its images.
    const laterBy = [...flattenRecord(params.discriminator).map(([, tensor]) => tensor), real];
    const ofGenerator = gradsOf(tape, judged.value, params.generator, { laterBy });
    const loss = tf.tidy(() => {
      const { value, aux } = discriminatorLoss(by, { real, ...judged });
      return { value, stats: mapRecord(aux.stats, copy) };
    });
    const ofDiscriminator = gradsOf(tape, loss.value, params.discriminator);
    return {
      losses: { generator: judged.value, discriminator: loss.value },
      grads: { generator: ofGenerator, discriminator: ofDiscriminator },
      stats: { generator: judged.stats, discriminator: loss.stats },
    };
  });
}

const copy = (tensor: Tensor) => tensor.clone();

/**
 * Takes the gradients of both losses at the same parameters, from one pass of the generator. Where the discriminator has
 * neither dropout nor batch normalisation and sees images as they are, it judges each once, for both losses. Elsewhere the
 * generator's images come out of its own gradient, which sees the discriminator as a fixed judge, and go into the
 * discriminator's as data; both passes over them draw the same dropout.
 */
export function lossesAndGrads(point: Point, batch: Batch, gan: Gan): StepResults {
  return tf.tidy(() => {
    const { images } = batch;
    const noise = noiseOf(point, batch, gan);
    if (judgesOnce(gan)) return gradsOfOneJudgement(point, { real: images, noise }, gan);
    const generator = generatorGrads(point, { real: images, noise }, gan);
    const pair = { real: images, fake: generator.aux.images };
    const discriminator = discriminatorGrads(point, pair, gan);
    return {
      losses: { generator: generator.value, discriminator: discriminator.value },
      grads: { generator: generator.grads, discriminator: discriminator.grads },
      stats: { generator: generator.aux.stats, discriminator: discriminator.aux.stats },
    };
  });
}
