import * as tf from "@tensorflow/tfjs";
import {
  dcganDiscriminator,
  type DcganDiscriminatorParams,
  type DcganDiscriminatorStats,
  initDcganDiscriminator,
  initDcganDiscriminatorStats,
} from "./_dcgan_discriminator.ts";
import {
  type DiscriminatorBlockParams,
  initResidualDiscriminator,
  residualDiscriminator,
  type ResidualDiscriminatorParams,
} from "./_residual_discriminator.ts";
import type { DiscriminatorOptions } from "./_options.ts";
import { initSpectralVectors, spectralNorm, type SpectralVectors } from "./_spectral_norm.ts";
import type { DiscriminatorName, ModelConfig } from "./config.ts";
import { type Key, randomKey } from "../core/random.ts";
import type { Tensor2D, Tensor4D } from "../core/tensor.ts";

export type {
  DcganDiscriminatorParams,
  DcganDiscriminatorStats,
  DiscriminatorBlockParams,
  DiscriminatorOptions,
  ResidualDiscriminatorParams,
  SpectralVectors,
};

/** A discriminator's parameters: those of the kind that the configuration names. */
export type DiscriminatorParams = DcganDiscriminatorParams | ResidualDiscriminatorParams;

/** What a discriminator's normalisation remembers: moving averages, the vectors of spectral normalisation, or nothing. */
export type DiscriminatorStats = DcganDiscriminatorStats | SpectralVectors;

/** A discriminator's parameters and what its normalisation remembers. */
export type DiscriminatorNetwork = {
  /** Its parameters. */
  readonly params: DiscriminatorParams;
  /** What its normalisation remembers. */
  readonly stats: DiscriminatorStats;
};

/** What a discriminator gives. */
export type Judgement = {
  /** One an image, `[N, 1]`, positive for real. */
  readonly logits: Tensor2D;
  /** What its normalisation remembers afterwards. */
  readonly stats: DiscriminatorStats;
};

/** A kind of discriminator. Its functions take the parameters that its own `init` drew. */
export interface DiscriminatorKind {
  /** Draws the first parameters. */
  init(key: Key, config: ModelConfig): DiscriminatorParams;
  /** Makes what its normalisations remember at first. */
  initStats(config: ModelConfig): DiscriminatorStats;
  /** Maps images to logits. */
  judge(network: DiscriminatorNetwork, images: Tensor4D, options: DiscriminatorOptions): Judgement;
}

/** The discriminators by name. */
export const DISCRIMINATORS: Readonly<Record<DiscriminatorName, DiscriminatorKind>> = {
  dcgan: {
    init: initDcganDiscriminator,
    initStats: initDcganDiscriminatorStats,
    judge: dcganDiscriminator,
  },
  residual: {
    init: initResidualDiscriminator,
    initStats: () => ({}),
    judge: residualDiscriminator,
  },
};

/** Draws a discriminator's first parameters. */
export function initDiscriminator(key: Key, config: ModelConfig): DiscriminatorParams {
  return DISCRIMINATORS[config.discriminator].init(key, config);
}

/** Makes what a discriminator's normalisation remembers at first: means 0 and variances 1, or equal vectors, or nothing. */
export function initDiscriminatorStats(config: ModelConfig): DiscriminatorStats {
  if (config.normalisation !== "spectral") {
    return DISCRIMINATORS[config.discriminator].initStats(config);
  }
  // The vectors go by the kernels' shapes.
  return tf.tidy(() => initSpectralVectors(initDiscriminator(randomKey(0), config)));
}

/**
 * Judges images with the discriminator that the configuration names. With spectral normalisation every kernel is divided
 * by its largest singular value first, so however many batches there are, the estimate moves once.
 *
 * @param network Parameters, and what the normalisation remembers.
 * @param images `[N, height, width, 3]` in [0, 1].
 * @returns One logit an image, `[N, 1]`, positive for real, and what the normalisation remembers afterwards.
 */
export function discriminator(
  network: DiscriminatorNetwork,
  images: Tensor4D,
  options: DiscriminatorOptions,
): Judgement {
  const { judge } = DISCRIMINATORS[options.config.discriminator];
  if (options.config.normalisation !== "spectral") return judge(network, images, options);
  const vectors = network.stats as SpectralVectors;
  const normalised = spectralNorm(network.params, vectors, { iterate: options.key !== undefined });
  const { logits } = judge({ params: normalised.params, stats: {} }, images, options);
  return { logits, stats: normalised.vectors };
}
