import { CARTOONS } from "../../data/sources/cartoons.ts";
import { asWide, grownModel } from "../../models/grow.ts";
import type { ModelConfig } from "../../models/config.ts";
import { type AugmentationName, AUGMENTATIONS } from "../augment.ts";
import { PRESETS } from "../presets.ts";
import { imagesPerStep, type RunConfig } from "./config.ts";

/** With fewer photos the discriminator comes to know them by heart before the faces are good. */
export const FEW_PHOTOS = 5000;
/** The target of ADA (Karras et al. 2020). */
const TARGET = 0.6;
/** With fewer photos than this an evaluation says nothing. */
const LEAST_PHOTOS = 50;
/** Steps between evaluations of networks that are fine-tuned: a quarter of the run, within these bounds. */
const [LEAST_STEPS, MOST_STEPS] = [100, 1000];

/** What the number of photos decides, for a new run. */
export interface FewPhotos {
  readonly config: RunConfig;
  /** What to say about it. */
  readonly said: readonly string[];
}

/**
 * Chooses what the user has left open: augmentation that adapts where improved networks have few photos, and evaluations
 * that keep the best checkpoint where they are fine-tuned.
 */
export function forFewPhotos(
  config: RunConfig,
  { photos, isFineTuned }: { readonly photos: number; readonly isFineTuned: boolean },
): FewPhotos {
  const { augment, augmentTarget, evaluateEvery, model, data } = config;
  const isOpen = augment === undefined && augmentTarget === undefined;
  const adapts = isOpen && model.discriminator === "residual" && data !== CARTOONS &&
    photos < FEW_PHOTOS;
  const perEpoch = Math.max(1, Math.floor(photos / imagesPerStep(config)));
  const total = Math.min(config.steps ?? Infinity, config.epochs * perEpoch);
  const steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, total / 4));
  const epochs = Math.max(1, Math.round(steps / perEpoch));
  const evaluates = isFineTuned && evaluateEvery === undefined && photos >= LEAST_PHOTOS;
  const reaches = epochs * perEpoch <= total; // A shorter run ends before its first one, and may go on later.
  const start = adapts && !isFineTuned ? fittingStart(model) : undefined;
  const often = epochs > 1 ? `every ${epochs} epochs` : "after every epoch";
  const names = Object.keys(AUGMENTATIONS) as AugmentationName[];
  return {
    config: {
      ...config,
      ...(adapts && { augment: names, augmentTarget: TARGET }),
      ...(evaluates && { evaluateEvery: epochs }),
    },
    said: [
      ...(adapts
        ? ["Few photos: they are augmented as far as it takes (--augment-target 0: never)"]
        : []),
      ...(start ? [`Trained networks give better faces of so few: --from ${start}`] : []),
      ...(evaluates && reaches
        ? [`The best checkpoint is kept, by an evaluation ${often} (--evaluate-every 0: none)`]
        : []),
    ],
  };
}

/** The weights that come with Nash that networks of a model can start from, if there are any of its size. */
function fittingStart(model: ModelConfig): string | undefined {
  const { height, width } = model;
  const names: Record<string, string> = { "48x40": "pretrained-48x40", "96x80": "pretrained" };
  try {
    // The weights are networks of fast with a wider generator.
    const weights = { ...PRESETS.fast.model, height, width, generatorWidth: 2 };
    grownModel(weights, asWide(weights, model));
    return names[`${height}x${width}`];
  } catch {
    return undefined;
  }
}
