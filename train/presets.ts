import { ARTICLE_MODEL } from "../models/config.ts";
import { ARTICLE_ADAM } from "./optimizer/adam.ts";
import type { PlainStepConfig } from "./config.ts";

/** A whole configuration of a training run. */
export interface Preset extends PlainStepConfig {
  /** What it is for, in a few words. */
  readonly about: string;
  /** Images a step, of each of the discriminator's. */
  readonly batch: number;
  /** Passes over the data. */
  readonly epochs: number;
  /**
   * Whether a run goes back to the last good checkpoint where it explodes.
   * @default false
   */
  readonly rollback?: boolean;
}

/** A name in {@linkcode PRESETS}. */
export type PresetName = "article" | "small" | "fast" | "quality";

/** Residual networks whose discriminator is kept from being steep, drawn with a moving average. */
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

/** The presets by name. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  /** The article's system: 96x80 images, batches of 64, Adam 1e-4, 200 epochs. */
  article: {
    about: "the article's networks, 96x80 images, for a GPU",
    model: ARTICLE_MODEL,
    adam: ARTICLE_ADAM,
    loss: "bce",
    batch: 64,
    epochs: 200,
  },
  /**
   * A quarter of the article's channels on images of half the size, a fiftieth of its work, and the faster
   * learning of DCGAN (Radford et al. 2016): slope 0.2 and a first decay of 0.5.
   */
  small: {
    about: "a quarter of the article's channels, 48x40 images",
    model: { ...ARTICLE_MODEL, height: 48, width: 40, widthFactor: 0.25, leakySlope: 0.2 },
    adam: { ...ARTICLE_ADAM, learningRate: 1e-3, beta1: 0.5 },
    loss: "bce",
    batch: 16,
    epochs: 200,
  },
  /** `small` with these settings: four times its time a step, and better faces in the same time (docs/experiments.md). */
  fast: {
    ...IMPROVED,
    about: "the best faces on a CPU: residual networks, 48x40 images",
    model: { ...IMPROVED.model, height: 48, width: 40, widthFactor: 0.25 },
    batch: 16,
    epochs: 200,
    rollback: true,
  },
  /**
   * These settings at the article's size, at 2.5 times its time a step. The penalty sums over the pixels, and so weighs
   * less for the same change of the face where there are more of them.
   */
  quality: {
    ...IMPROVED,
    about: "the best faces on a GPU: residual networks, 96x80 images",
    model: { ...IMPROVED.model, widthFactor: 0.5 },
    penaltyWeight: 0.5,
    batch: 64,
    epochs: 200,
    rollback: true,
  },
};
