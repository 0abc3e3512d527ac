import type { Precision } from "../core/compile.ts";
import type { ModelConfig } from "../models/config.ts";
import type { Discriminator, Generator } from "../models/network.ts";
import type { AdamConfig } from "./optimizer/adam.ts";
import type { Augmentation, AugmentationName } from "./augment.ts";
import type { AdversarialLoss, LossName } from "./losses.ts";
import type { Penalty, PenaltyName } from "./penalties.ts";
import type { Optimizer } from "./optimizer/optimizer.ts";
import type { RateDecayName } from "./optimizer/schedule.ts";

/**
 * An optimiser for each network.
 *
 * @category Step
 */
export interface Optimizers {
  /** Updates the generator. */
  readonly generator: Optimizer;
  /** Updates the discriminator. */
  readonly discriminator: Optimizer;
}

/**
 * The configuration of a training step. Optional parts are off by default. Networks, optimisers, loss, penalty and
 * augmentation are the library's, or your own functions.
 *
 * @category Step
 */
export interface StepConfig {
  /** The architectures and sizes of both networks. */
  readonly model: ModelConfig;
  /**
   * Your own generator.
   * @default the one of `model`
   */
  readonly generator?: Generator;
  /**
   * Your own discriminator.
   * @default the one of `model`
   */
  readonly discriminator?: Discriminator;
  /** Adam's settings, for both networks. */
  readonly adam: AdamConfig;
  /**
   * Your own optimisers, which `adam`, `rateDecay` and `discriminatorRate` do not affect.
   * @default Adam
   */
  readonly optimizer?: Optimizers;
  /**
   * How both learning rates fall to zero over `decaySteps`.
   * @default none
   */
  readonly rateDecay?: RateDecayName;
  /** Steps of the whole run, required if the rate decays. */
  readonly decaySteps?: number;
  /** The loss: one of the library's by name, or your own. */
  readonly loss: LossName | AdversarialLoss;
  /**
   * Factor on the discriminator's learning rate (two time scales, Heusel et al. 2017).
   * @default 1
   */
  readonly discriminatorRate?: number;
  /**
   * Discriminator steps per generator step, each on its own images.
   * @default 1
   */
  readonly discriminatorSteps?: number;
  /**
   * Whether the discriminator is updated first, so that the generator learns from the updated one (the alternating updates of
   * Goodfellow et al. 2014). This draws the generated images twice.
   * @default false
   */
  readonly alternate?: boolean;
  /**
   * The amount subtracted from the label of real images (one-sided label smoothing, Salimans et al. 2016).
   * @default 0
   */
  readonly labelSmoothing?: number;
  /**
   * Gradient penalty, added to the discriminator's loss.
   * @default none
   */
  readonly penalty?: PenaltyName | Penalty;
  /**
   * Factor on the penalty.
   * @default {@linkcode PENALTY_WEIGHTS} of it, 1 for your own
   */
  readonly penaltyWeight?: number;
  /**
   * Applies the penalty only every n-th step, with n times its weight: nearly the same effect for less work (lazy
   * regularisation, Karras et al. 2020). The state's step count decides which steps have it.
   * @default 1
   */
  readonly penaltyEvery?: number;
  /**
   * Augmentations of every image, real or generated, that the discriminator sees (Zhao et al. 2020).
   * @default []
   */
  readonly augment?: readonly AugmentationName[] | Augmentation;
  /**
   * Augments images only with a probability, which rises while the mean sign of the discriminator's logits of real images is
   * above this target and falls while it is below: a sign of 1 means that it knows them by heart (ADA, Karras et al. 2020,
   * whose target is 0.6). 0 always augments.
   * @default 0
   */
  readonly augmentTarget?: number;
  /**
   * The first blocks of the discriminator that keep their parameters, those nearest to the image: for fine-tuning trained
   * networks on few images (FreezeD, Mo et al. 2020).
   * @default 0
   */
  readonly freeze?: number;
  /**
   * Standard deviation of the noise added to every image that the discriminator sees (Sønderby et al. 2017).
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
   * How a compiled step stores large intermediate results on WebGPU. With `f16`, gradients are computed with a factor of 1024.
   * @default f32
   */
  readonly precision?: Precision;
  /**
   * Half-life of the moving average in images, at most 5 % of the images so far (Karras et al. 2020), instead of `ema`; 0
   * for none. Unlike `ema`, it does not depend on the batch size.
   * @default 0
   */
  readonly averageHalfLife?: number;
}

/**
 * A {@linkcode StepConfig} as plain data, as stored in files: everything is the library's, by name.
 *
 * @category Step
 */
export interface PlainStepConfig
  extends Omit<StepConfig, "generator" | "discriminator" | "optimizer"> {
  /** The loss of both networks. */
  readonly loss: LossName;
  /** Added to the discriminator's loss. */
  readonly penalty?: PenaltyName;
  /** Augmentations of images. */
  readonly augment?: readonly AugmentationName[];
}
