import * as tf from "@tensorflow/tfjs";
import { type Key, randomKey, splitKey } from "../core/random.ts";
import { mapRecord, type ShapeRecord, type TensorRecord } from "../core/record.ts";
import type { Network } from "../models/network.ts";
import type { Scalar } from "../core/tensor.ts";
import { adam } from "./optimizer/adam.ts";
import type { StepConfig } from "./config.ts";
import { networksOf } from "./gan.ts";
import { PRESETS } from "./presets.ts";

/**
 * A record of tensors for each network.
 *
 * @category Step
 */
export type GanRecord = {
  readonly generator: TensorRecord;
  readonly discriminator: TensorRecord;
};

/**
 * Everything that training changes: the next step depends only on this and its batch.
 *
 * @category Step
 */
export type GanState = {
  /** The trained parameters. */
  readonly params: GanRecord;
  /** The normalisation statistics. */
  readonly stats: GanRecord;
  /** The states of the optimisers. */
  readonly optimizer: GanRecord;
  /** The random key of the next step. */
  readonly key: Key;
  /** Number of steps taken, int32. */
  readonly step: Scalar;
  /** The moving average of the generator, including its normalisation statistics, if the run keeps one. */
  readonly average?: Network;
  /** The probability with which an image is augmented, in [0, 1], if it adapts. */
  readonly augmentProbability?: Scalar;
};

/** One of the networks of a state. */
export function networkOf(
  { params, stats }: Pick<GanState, "params" | "stats">,
  name: keyof GanRecord,
): Network {
  return { params: params[name], stats: stats[name] };
}

/**
 * The generator that draws the pictures: the moving average, if there is one.
 *
 * @category Step
 */
export function generatorOf(state: GanState): Network {
  return state.average ?? networkOf(state, "generator");
}

/**
 * The part of a configuration that the state depends on.
 *
 * @category Step
 */
export type StateConfig = Pick<StepConfig, "model"> & Partial<StepConfig>;

const keepsAverage = ({ ema = 0, averageHalfLife = 0 }: StateConfig) =>
  ema > 0 || averageHalfLife > 0;

const adaptsAugmentation = ({ augment = [], augmentTarget = 0 }: StateConfig) =>
  augment.length > 0 && augmentTarget > 0;

/**
 * Draws an initial state; the same seed gives the same state.
 *
 * @category Step
 */
export function initState(seed: number = 0, config: StateConfig = PRESETS.fast): GanState {
  const { generator, discriminator } = networksOf(config);
  const optimizer = config.optimizer ?? { generator: adam(), discriminator: adam() };
  return tf.tidy(() => {
    const [key, generatorKey, discriminatorKey] = splitKey(randomKey(seed), 3);
    const [drawing, judging] = [generator.init(generatorKey), discriminator.init(discriminatorKey)];
    return {
      params: { generator: drawing.params, discriminator: judging.params },
      stats: { generator: drawing.stats, discriminator: judging.stats },
      optimizer: {
        generator: optimizer.generator.init(drawing.params),
        discriminator: optimizer.discriminator.init(judging.params),
      },
      key,
      step: tf.scalar(0, "int32"),
      ...(keepsAverage(config) && { average: mapRecord(drawing, (tensor) => tensor.clone()) }),
      ...(adaptsAugmentation(config) && { augmentProbability: tf.scalar(0) }),
    };
  });
}

/** The shapes of a {@linkcode GanState} trained with Adam. */
export function stateShapes(config: StateConfig): ShapeRecord {
  const { generator: { shapes: drawing }, discriminator: { shapes: judging } } = networksOf(config);
  const moments = ({ params }: { readonly params: ShapeRecord }) => ({
    mean: params,
    square: params,
  });
  return {
    params: { generator: drawing.params, discriminator: judging.params },
    stats: { generator: drawing.stats, discriminator: judging.stats },
    optimizer: { generator: moments(drawing), discriminator: moments(judging) },
    key: { shape: [2] },
    step: { shape: [] },
    ...(keepsAverage(config) && { average: drawing }),
    ...(adaptsAugmentation(config) && { augmentProbability: { shape: [] } }),
  };
}
