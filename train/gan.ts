import { makeDiscriminator } from "../models/discriminator.ts";
import { makeGenerator } from "../models/generator.ts";
import type { Discriminator, Generator } from "../models/network.ts";
import { type Augmentation, augmentation } from "./augment.ts";
import type { Optimizers, StepConfig } from "./config.ts";
import { checkStepConfig } from "./_step_checks.ts";
import { type AdversarialLoss, LOSSES } from "./losses.ts";
import { adam } from "./optimizer/adam.ts";
import { RATE_DECAYS } from "./optimizer/schedule.ts";
import { PENALTIES, type Penalty, PENALTY_WEIGHTS } from "./penalties.ts";

/** A configuration with all names resolved to functions. */
export interface Gan extends StepConfig {
  /** Draws images. */
  readonly generator: Generator;
  /** Judges them. */
  readonly discriminator: Discriminator;
  /** Updates the parameters. */
  readonly optimizer: Optimizers;
  /** The loss of both networks. */
  readonly loss: AdversarialLoss;
  /** Added to the discriminator's loss, if there is a penalty. */
  readonly penalty?: Penalty;
  /** Factor on the penalty. */
  readonly penaltyWeight: number;
  /** Augments images before they are judged, if they are augmented. */
  readonly augment?: Augmentation;
}

/** The networks of a configuration: your own, or else those named by its model. */
export function networksOf(
  { model, generator, discriminator }: Pick<StepConfig, "model" | "generator" | "discriminator">,
): Pick<Gan, "generator" | "discriminator"> {
  return {
    generator: generator ?? makeGenerator(model),
    discriminator: discriminator ?? makeDiscriminator(model),
  };
}

/**
 * Resolves the names in a configuration, once, so that no step has to.
 *
 * @throws {RangeError} If a name or a number does not exist, the model cannot be built, or the learning rate decays without
 * `decaySteps`.
 */
export function makeGan(config: StepConfig): Gan {
  checkStepConfig(config);
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
