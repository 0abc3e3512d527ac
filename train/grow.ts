import * as tf from "@tensorflow/tfjs";
import type { ModelConfig } from "../models/config.ts";
import { growDiscriminator, growGenerator } from "../models/grow.ts";
import type { Network } from "../models/network.ts";
import type { StepConfig } from "./config.ts";
import { type GanState, initState, networkOf } from "./state.ts";

/**
 * Trained networks to start from, such as {@linkcode trainedOf} a state.
 *
 * @category Loop
 */
export type Trained = {
  /** The generator. */
  readonly generator: Network;
  /** The discriminator; if it is missing, a new one is initialised. */
  readonly discriminator?: Network;
  /** The moving average of the generator, if there is one. */
  readonly average?: Network;
};

/**
 * Options of {@linkcode grow}.
 *
 * @category Loop
 */
export interface GrowStateOptions {
  /** The model that was trained. */
  readonly from: ModelConfig;
  /** The configuration to train with; its model must come from `grownModel`. */
  readonly to: Pick<StepConfig, "model" | "ema">;
  /**
   * The seed of new parameters and of the random key.
   * @default 0
   */
  readonly seed?: number;
}

/**
 * Makes an initial state from trained networks of the same size or half of it (progressive growing, Karras et al. 2018):
 * steps and moments start from zero. The networks compute what they did before; grown ones draw the same pictures with each
 * pixel repeated in a square of four, and judge images by the means of such squares.
 *
 * @param trained The networks, which are not changed.
 * @returns New tensors.
 * @category Loop
 */
export function grow(trained: Trained, { from, to, seed = 0 }: GrowStateOptions): GanState {
  return tf.tidy(() => {
    const fresh = initState(seed, to), own = trainedOf(fresh);
    const models = { from, to: to.model };
    const larger = (network: Network) =>
      growGenerator(network, { ...models, fresh: own.generator });
    const generator = larger(trained.generator);
    const discriminator = trained.discriminator === undefined
      ? own.discriminator
      : growDiscriminator(trained.discriminator, { ...models, fresh: own.discriminator });
    return {
      ...fresh,
      params: { generator: generator.params, discriminator: discriminator.params },
      stats: { generator: generator.stats, discriminator: discriminator.stats },
      ...(fresh.average && { average: larger(trained.average ?? trained.generator) }),
    };
  });
}

/**
 * The networks of a state.
 *
 * @category Loop
 */
export function trainedOf(
  { params, stats, average }: GanState,
): Trained & Required<Pick<Trained, "discriminator">> {
  return {
    generator: networkOf({ params, stats }, "generator"),
    discriminator: networkOf({ params, stats }, "discriminator"),
    ...(average && { average }),
  };
}
