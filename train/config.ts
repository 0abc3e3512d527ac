import type { ModelConfig } from "../models/config.ts";
import type { Discriminator, Generator } from "../models/network.ts";
import type { AdamConfig } from "./optimizer/adam.ts";
import type { Augmentation, AugmentationName } from "./augment.ts";
import type { AdversarialLoss, LossName } from "./losses.ts";
import type { Penalty, PenaltyName } from "./penalties.ts";
import type { Optimizer } from "./optimizer/optimizer.ts";
import type { RateDecayName } from "./optimizer/schedule.ts";

/** An optimiser for each network. */
export interface Optimizers {
  /** Moves the generator's parameters. */
  readonly generator: Optimizer;
  /** Moves the discriminator's. */
  readonly discriminator: Optimizer;
}

/**
 * What a training step is made for. What may be left out is off where it is. Networks, optimisers, loss, penalty and
 * augmentation are the library's, or functions of your own.
 */
export interface StepConfig {
  /** The sizes of both networks, and which they are. */
  readonly model: ModelConfig;
  /**
   * A generator of your own.
   * @default that of `model`
   */
  readonly generator?: Generator;
  /**
   * A discriminator of your own.
   * @default that of `model`
   */
  readonly discriminator?: Discriminator;
  /** Adam's settings, of both networks. */
  readonly adam: AdamConfig;
  /**
   * Optimisers of your own, which `adam`, `rateDecay` and `discriminatorRate` do not touch.
   * @default Adam
   */
  readonly optimizer?: Optimizers;
  /**
   * How the learning rate of both falls to zero over `decaySteps`.
   * @default none
   */
  readonly rateDecay?: RateDecayName;
  /** Steps of the whole run: needed where the rate decays. */
  readonly decaySteps?: number;
  /** What they minimise: one of the library's losses by name, or one of your own. */
  readonly loss: LossName | AdversarialLoss;
  /**
   * Factor on the discriminator's learning rate (two time scales, Heusel et al. 2017).
   * @default 1
   */
  readonly discriminatorRate?: number;
  /**
   * Steps of the discriminator for one of the generator, each on images of its own.
   * @default 1
   */
  readonly discriminatorSteps?: number;
  /**
   * Whether the discriminator moves first and judges for the generator's gradient where it has come to, and not where both
   * were before (the alternating updates of Goodfellow et al. 2014). The generator draws its images once more.
   * @default false
   */
  readonly alternate?: boolean;
  /**
   * What is taken off the label of real images (one-sided, Salimans et al. 2016).
   * @default 0
   */
  readonly labelSmoothing?: number;
  /**
   * Added to the discriminator's loss for being steep.
   * @default none
   */
  readonly penalty?: PenaltyName | Penalty;
  /**
   * Factor on the penalty.
   * @default {@linkcode PENALTY_WEIGHTS} of it, 1 of one of your own
   */
  readonly penaltyWeight?: number;
  /**
   * Steps from one with the penalty to the next, which then has so many times its weight and nearly the same effect for
   * less work (lazy regularisation, Karras et al. 2020). Which step it is follows from the state's number of steps.
   * @default 1
   */
  readonly penaltyEvery?: number;
  /**
   * What is done to every image, real or generated, before the discriminator sees it (Zhao et al. 2020).
   * @default []
   */
  readonly augment?: readonly AugmentationName[] | Augmentation;
  /**
   * Standard deviation of the noise over every image that the discriminator sees (Sønderby et al. 2017).
   * @default 0
   */
  readonly instanceNoise?: number;
  /**
   * Decay of the moving average of the generator, which draws better pictures than the generator itself (Yazıcı et al.
   * 2019); 0 for none.
   * @default 0
   */
  readonly ema?: number;
  /**
   * Images after which the moving average has half forgotten, or 5 % of those so far while that is less (Karras et al.
   * 2020), in place of `ema`; 0 for none. It goes by the images of a step's batch, so that it stays with another batch size.
   * @default 0
   */
  readonly averageHalfLife?: number;
}

/** A {@linkcode StepConfig} that is plain data, as files hold it: all is the library's, by name. */
export interface PlainStepConfig
  extends Omit<StepConfig, "generator" | "discriminator" | "optimizer"> {
  /** What both networks minimise. */
  readonly loss: LossName;
  /** Added to the discriminator's loss. */
  readonly penalty?: PenaltyName;
  /** What is done to images. */
  readonly augment?: readonly AugmentationName[];
}
