import { makeDiscriminator } from "../models/discriminator.ts";
import { makeGenerator } from "../models/generator.ts";
import type { Discriminator, Generator } from "../models/network.ts";
import { type Augmentation, augmentation } from "./augment.ts";
import type { Optimizers, StepConfig } from "./config.ts";
import { type AdversarialLoss, LOSSES } from "./losses.ts";
import { adam } from "./optimizer/adam.ts";
import { RATE_DECAYS } from "./optimizer/schedule.ts";
import { PENALTIES, type Penalty, PENALTY_WEIGHTS } from "./penalties.ts";

/** A configuration in which nothing is a name any more: all that a step calls are functions. */
export interface Gan extends StepConfig {
  /** Draws images. */
  readonly generator: Generator;
  /** Judges them. */
  readonly discriminator: Discriminator;
  /** What moves the parameters. */
  readonly optimizer: Optimizers;
  /** What both networks minimise. */
  readonly loss: AdversarialLoss;
  /** Added to the discriminator's loss; none where there is no penalty. */
  readonly penalty?: Penalty;
  /** Factor on it. */
  readonly penaltyWeight: number;
  /** What is done to images before they are judged; none where they stay as they are. */
  readonly augment?: Augmentation;
}

/** The networks of a configuration: its own, or else those that its model names. */
export function networksOf(
  { model, generator, discriminator }: Pick<StepConfig, "model" | "generator" | "discriminator">,
): Pick<Gan, "generator" | "discriminator"> {
  return {
    generator: generator ?? makeGenerator(model),
    discriminator: discriminator ?? makeDiscriminator(model),
  };
}

/**
 * Looks up what a configuration names: here, once, and nowhere in a step.
 *
 * @throws {RangeError} If no such model can be built, or the learning rate decays over no steps.
 */
export function makeGan(config: StepConfig): Gan {
  const { loss, penalty = "none", augment = [], rateDecay = "none", discriminatorRate = 1 } =
    config;
  const isNamed = typeof penalty === "string";
  const schedule = RATE_DECAYS[rateDecay](config.decaySteps!);
  const rate = config.adam.learningRate * discriminatorRate;
  return {
    ...config,
    ...networksOf(config),
    optimizer: config.optimizer ?? {
      generator: adam(config.adam, schedule),
      discriminator: adam({ ...config.adam, learningRate: rate }, schedule),
    },
    loss: typeof loss === "string" ? LOSSES[loss] : loss,
    penalty: penalty === "none" ? undefined : isNamed ? PENALTIES[penalty] : penalty,
    penaltyWeight: config.penaltyWeight ?? (isNamed ? PENALTY_WEIGHTS[penalty] : 1),
    augment: typeof augment === "function"
      ? augment
      : augment.length > 0
      ? augmentation(augment)
      : undefined,
  };
}
