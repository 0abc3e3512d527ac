import * as tf from "@tensorflow/tfjs";
import { type Key, randomKey, splitKey } from "../core/random.ts";
import { mapRecord } from "../core/record.ts";
import {
  type DiscriminatorParams,
  type DiscriminatorStats,
  initDiscriminator,
  initDiscriminatorStats,
} from "../models/discriminator.ts";
import {
  type GeneratorNetwork,
  type GeneratorParams,
  type GeneratorStats,
  initGenerator,
  initGeneratorStats,
} from "../models/generator.ts";
import type { Scalar } from "../core/tensor.ts";
import { type AdamState, initAdam } from "./optimizer/adam.ts";
import type { StepConfig } from "./config.ts";

/** The parameters of both networks. */
export type GanParams = {
  readonly generator: GeneratorParams;
  readonly discriminator: DiscriminatorParams;
};

/** Everything that training changes: the next step depends on this and on its batch alone. */
export type GanState = {
  readonly params: GanParams;
  /** Moving averages of the batch normalisations. */
  readonly stats: {
    readonly generator: GeneratorStats;
    readonly discriminator: DiscriminatorStats;
  };
  readonly optimizer: {
    readonly generator: AdamState<GeneratorParams>;
    readonly discriminator: AdamState<DiscriminatorParams>;
  };
  /** The random key of the next step. */
  readonly key: Key;
  /** Number of steps taken, int32. */
  readonly step: Scalar;
  /** The moving average of the generator and its moving averages, where the run keeps one. */
  readonly average?: GeneratorNetwork;
};

/** The generator that draws the pictures: the moving average where there is one. */
export function generatorOf({ average, params, stats }: GanState): GeneratorNetwork {
  return average ?? { params: params.generator, stats: stats.generator };
}

/** Draws the state that training starts from; the same seed gives the same state. */
export function initState(
  seed: number,
  { model: config, ema = 0, averageHalfLife = 0 }: Pick<
    StepConfig,
    "model" | "ema" | "averageHalfLife"
  >,
): GanState {
  return tf.tidy(() => {
    const [key, generatorKey, discriminatorKey] = splitKey(randomKey(seed), 3);
    const params: GanParams = {
      generator: initGenerator(generatorKey, config),
      discriminator: initDiscriminator(discriminatorKey, config),
    };
    return {
      params,
      stats: {
        generator: initGeneratorStats(config),
        discriminator: initDiscriminatorStats(config),
      },
      optimizer: {
        generator: initAdam(params.generator),
        discriminator: initAdam(params.discriminator),
      },
      key,
      step: tf.scalar(0, "int32"),
      ...((ema > 0 || averageHalfLife > 0) && {
        average: mapRecord(
          { params: params.generator, stats: initGeneratorStats(config) },
          (tensor) => tensor.clone(),
        ),
      }),
    };
  });
}
