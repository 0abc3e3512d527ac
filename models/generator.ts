import {
  dcganGenerator,
  type DcganGeneratorParams,
  type DcganGeneratorStats,
  initDcganGenerator,
  initDcganGeneratorStats,
} from "./_dcgan_generator.ts";
import {
  type GeneratorBlockParams,
  initResidualGenerator,
  initResidualGeneratorStats,
  type ModulatedNormParams,
  normFreeGenerator,
  type PictureParams,
  residualGenerator,
  type ResidualGeneratorParams,
  type ResidualGeneratorStats,
} from "./_residual_generator.ts";
import type { GeneratorOptions } from "./_options.ts";
import type { GeneratorName, ModelConfig } from "./config.ts";
import type { Key } from "../core/random.ts";
import type { Tensor2D, Tensor4D } from "../core/tensor.ts";

export type {
  DcganGeneratorParams,
  DcganGeneratorStats,
  GeneratorBlockParams,
  GeneratorOptions,
  ModulatedNormParams,
  PictureParams,
  ResidualGeneratorParams,
  ResidualGeneratorStats,
};

/** A generator's parameters: those of the kind that the configuration names. */
export type GeneratorParams = DcganGeneratorParams | ResidualGeneratorParams;

/** A generator's moving averages. */
export type GeneratorStats = DcganGeneratorStats | ResidualGeneratorStats;

/** A generator's parameters and moving averages. */
export type GeneratorNetwork = {
  /** Its parameters. */
  readonly params: GeneratorParams;
  /** Its moving averages. */
  readonly stats: GeneratorStats;
};

/** What a generator gives. */
export type Drawing = {
  /** `[N, height, width, 3]` in (0, 1). */
  readonly images: Tensor4D;
  /** The moving averages afterwards. */
  readonly stats: GeneratorStats;
};

/** A kind of generator. Its functions take the parameters that its own `init` drew. */
export interface GeneratorKind {
  /** Draws the first parameters. */
  init(key: Key, config: ModelConfig): GeneratorParams;
  /** Makes what its normalisations remember at first. */
  initStats(config: ModelConfig): GeneratorStats;
  /** Maps noise to images. */
  draw(network: GeneratorNetwork, noise: Tensor2D, options: GeneratorOptions): Drawing;
}

/** The generators by name. */
export const GENERATORS: Readonly<Record<GeneratorName, GeneratorKind>> = {
  dcgan: { init: initDcganGenerator, initStats: initDcganGeneratorStats, draw: dcganGenerator },
  residual: {
    init: initResidualGenerator,
    initStats: initResidualGeneratorStats,
    draw: residualGenerator,
  },
  "norm-free": {
    init: initResidualGenerator,
    initStats: initResidualGeneratorStats,
    draw: normFreeGenerator,
  },
};

/** Draws a generator's first parameters. */
export function initGenerator(key: Key, config: ModelConfig): GeneratorParams {
  return GENERATORS[config.generator].init(key, config);
}

/** Makes a generator's first moving averages: means 0, variances 1. */
export function initGeneratorStats(config: ModelConfig): GeneratorStats {
  return GENERATORS[config.generator].initStats(config);
}

/**
 * Draws images with the generator that the configuration names.
 *
 * @param network Parameters and moving averages.
 * @param noise `[N, noiseSize]`.
 * @returns Images `[N, height, width, 3]` in (0, 1), and the moving averages afterwards.
 */
export function generator(
  network: GeneratorNetwork,
  noise: Tensor2D,
  options: GeneratorOptions,
): Drawing {
  return GENERATORS[options.config.generator].draw(network, noise, options);
}
