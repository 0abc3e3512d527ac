import { ARTICLE_MODEL } from "../models/config.ts";
import { ARTICLE_ADAM } from "./optimizer/adam.ts";
import type { PlainStepConfig } from "./config.ts";

/**
 * A whole configuration of a training run.
 *
 * @category Loop
 */
export interface Preset extends PlainStepConfig {
  /** A short description. */
  readonly about: string;
  /** Images per discriminator step. */
  readonly batch: number;
  /** Passes over the data. */
  readonly epochs: number;
  /**
   * Whether a run that explodes rolls back to the last good checkpoint.
   * @default false
   */
  readonly rollback?: boolean;
}

/**
 * A name in {@linkcode PRESETS}.
 *
 * @category Loop
 */
export type PresetName = "article" | "small" | "fast" | "quality";

/** Residual networks with a gradient penalty and a moving average. */
const IMPROVED = {
  model: {
    ...ARTICLE_MODEL,
    generator: "residual",
    discriminator: "residual",
    normalisation: "none",
    kernel: 4,
    leakySlope: 0.2,
    dropoutRate: 0,
  },
  adam: { ...ARTICLE_ADAM, learningRate: 1e-3, beta1: 0.5 },
  loss: "bce",
  penalty: "r1",
  penaltyWeight: 0.05,
  ema: 0.999,
} satisfies PlainStepConfig;

/**
 * The presets by name.
 *
 * @category Loop
 */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  /**
   * The system of the article that Nash began with, a DCGAN for faces in TensorFlow (after Radford et al. 2016,
   * https://arxiv.org/abs/1511.06434): 96x80 images, batches of 64, Adam 1e-4, 200 epochs.
   */
  article: {
    about: "the article's networks, 96x80 images, for a GPU",
    model: ARTICLE_MODEL,
    adam: ARTICLE_ADAM,
    loss: "bce",
    batch: 64,
    epochs: 200,
  },
  /**
   * A quarter of the article's channels and half its image size, at a fiftieth of its work, with the faster learning of DCGAN
   * (Radford et al. 2016): leaky slope 0.2 and beta1 0.5.
   */
  small: {
    about: "a quarter of the article's channels, 48x40 images",
    model: { ...ARTICLE_MODEL, height: 48, width: 40, widthFactor: 0.25, leakySlope: 0.2 },
    adam: { ...ARTICLE_ADAM, learningRate: 1e-3, beta1: 0.5 },
    loss: "bce",
    batch: 16,
    epochs: 200,
  },
  /** The improved networks at the size of `small`: steps take more than twice as long, but faces are better after the same time (docs/experiments.md). */
  fast: {
    ...IMPROVED,
    about: "the best faces on a CPU: residual networks, 48x40 images",
    model: { ...IMPROVED.model, height: 48, width: 40, widthFactor: 0.25 },
    batch: 16,
    epochs: 200,
    rollback: true,
  },
  /**
   * The improved networks at the article's size; steps take half as long again. The gradient's norm shrinks with the number of
   * pixels, so the penalty needs a larger weight. At twice the rate losses explode (docs/experiments.md).
   */
  quality: {
    ...IMPROVED,
    about: "the best faces on a GPU: residual networks, 96x80 images",
    model: { ...IMPROVED.model, widthFactor: 0.5 },
    adam: { ...IMPROVED.adam, learningRate: 5e-4 },
    penaltyWeight: 0.5,
    batch: 64,
    epochs: 200,
    rollback: true,
  },
};
