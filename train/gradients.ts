import * as tf from "@tensorflow/tfjs";
import { valueAndGrad } from "../core/grad.ts";
import { childKeys, type Key, randomNormal, splitKey } from "../core/random.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../core/tensor.ts";
import { discriminator, type DiscriminatorParams } from "../models/discriminator.ts";
import { generator, type GeneratorParams } from "../models/generator.ts";
import { augment } from "./augment.ts";
import type { StepConfig } from "./config.ts";
import { lossOf } from "./losses.ts";
import { PENALTIES, PENALTY_WEIGHTS } from "./penalties.ts";
import type { GanParams, GanState } from "./state.ts";

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

/** The losses of a batch, the gradients of both networks, and the moving averages afterwards. */
export type StepResults = {
  /** The losses. */
  readonly losses: StepLosses;
  /** The gradients of each network's own loss. */
  readonly grads: GanParams;
  /** The moving averages. */
  readonly stats: GanState["stats"];
};

/** A network's loss, its gradients, and its moving averages afterwards. */
export type NetworkResults<K extends keyof GanParams> = {
  /** The loss. */
  readonly value: Scalar;
  /** Its gradients. */
  readonly grads: GanParams[K];
  /** The moving averages. */
  readonly aux: { readonly stats: GanState["stats"][K] };
};

// What each child of a point's key is for.
const [NOISE, REAL, FAKE, GENERATOR_VIEW, DISCRIMINATOR_VIEW, PENALTY] = [0, 1, 2, 3, 4, 5];

function keyOf(key: Key, use: number): Key {
  return childKeys(key, 1, use).as1D();
}

/** Noise of the generator, drawn from the point's key. */
export function drawNoise({ key }: Point, count: number, { model }: StepConfig): Tensor2D {
  return randomNormal<Tensor2D>(keyOf(key, NOISE), [count, model.noiseSize]);
}

/** What the discriminator gets to see of images in place of themselves: augmented, and under noise. */
function view(
  images: Tensor4D,
  key: Key,
  { augment: names = [], instanceNoise = 0 }: StepConfig,
): Tensor4D {
  if (names.length === 0 && instanceNoise === 0) return images;
  const [augmentKey, noiseKey] = splitKey(key, 2);
  const augmented = augment(images, augmentKey, names);
  if (instanceNoise === 0) return augmented;
  return tf.add(augmented, tf.mul(randomNormal(noiseKey, images.shape), instanceNoise));
}

/** The generator's loss on `noise`, its gradients, and its images `[N, height, width, 3]`, which the loss is taken on. */
export function generatorGrads(
  { params, stats, key }: Point,
  { real, noise }: { readonly real: Tensor4D; readonly noise: Tensor2D },
  config: StepConfig,
): NetworkResults<"generator"> & { readonly aux: { readonly images: Tensor4D } } {
  const { model } = config;
  const judge = (images: Tensor4D, use: number) => {
    const network = { params: params.discriminator, stats: stats.discriminator };
    const seen = view(images, keyOf(key, GENERATOR_VIEW), config);
    return discriminator(network, seen, { config: model, key: childKeys(key, 1, use) }).logits;
  };
  return valueAndGrad((own: GeneratorParams) => {
    const network = { params: own, stats: stats.generator };
    const fake = generator(network, noise, { config: model, training: true });
    const value = lossOf(config.loss).generator({
      fake: judge(fake.images, FAKE),
      get real() { // Most losses do not look at it.
        return judge(real, REAL);
      },
    });
    return { value, aux: fake };
  })(params.generator);
}

/**
 * The discriminator's loss on real and generated images, which it sees in one pass, each batch normalised by itself, and
 * its gradients.
 */
export function discriminatorGrads(
  { params, stats, key }: Point,
  { real, fake }: { readonly real: Tensor4D; readonly fake: Tensor4D },
  config: StepConfig,
): NetworkResults<"discriminator"> {
  const { model, labelSmoothing, penalty = "none" } = config;
  const { penaltyWeight = PENALTY_WEIGHTS[penalty] } = config;
  const seen = view(tf.concat([real, fake]), keyOf(key, DISCRIMINATOR_VIEW), config);
  const keys = childKeys(key, 2, REAL);
  return valueAndGrad((own: DiscriminatorParams) => {
    const network = { params: own, stats: stats.discriminator };
    const judged = discriminator(network, seen, { config: model, key: keys });
    const [ofReal, ofFake] = tf.split<Tensor2D>(judged.logits, 2);
    const loss = lossOf(config.loss).discriminator(
      { real: ofReal, fake: ofFake },
      labelSmoothing,
    );
    const aux = { stats: judged.stats };
    if (penalty === "none") return { value: loss, aux };
    const [penaltyKey, dropoutKey] = splitKey(keyOf(key, PENALTY), 2);
    const critic = (images: Tensor4D) =>
      discriminator(network, images, { config: model, key: dropoutKey }).logits;
    const [seenReal, seenFake] = tf.split<Tensor4D>(seen, 2);
    const steepness = PENALTIES[penalty](critic, { real: seenReal, fake: seenFake }, penaltyKey);
    return { value: tf.add<Scalar>(loss, tf.mul(steepness, penaltyWeight)), aux };
  })(params.discriminator);
}

/**
 * Takes the gradients of both losses at the same parameters, from one pass of the generator: its images come out of the
 * generator's gradient, which sees the discriminator as a fixed judge, and go into the discriminator's as data. Both
 * passes over them draw the same dropout.
 */
export function lossesAndGrads(point: Point, batch: Batch, config: StepConfig): StepResults {
  return tf.tidy(() => {
    const { images } = batch;
    const noise = "noise" in batch ? batch.noise : drawNoise(point, images.shape[0], config);
    const generator = generatorGrads(point, { real: images, noise }, config);
    const pair = { real: images, fake: generator.aux.images };
    const discriminator = discriminatorGrads(point, pair, config);
    return {
      losses: { generator: generator.value, discriminator: discriminator.value },
      grads: { generator: generator.grads, discriminator: discriminator.grads },
      stats: { generator: generator.aux.stats, discriminator: discriminator.aux.stats },
    };
  });
}
