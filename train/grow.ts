import * as tf from "@tensorflow/tfjs";
import type { ModelConfig } from "../models/config.ts";
import { growDiscriminator, growGenerator } from "../models/grow.ts";
import type { Network } from "../models/network.ts";
import type { StepConfig } from "./config.ts";
import { type GanState, initState, networkOf } from "./state.ts";

/** What training starts from: {@linkcode trainedOf} a state, or as much as there is. */
export type Trained = {
  /** The generator. */
  readonly generator: Network;
  /** The discriminator; without it a fresh one is drawn. */
  readonly discriminator?: Network;
  /** The moving average of the generator, where there is one. */
  readonly average?: Network;
};

/** How {@linkcode grow} grows. */
export interface GrowStateOptions {
  /** The model that was trained. */
  readonly from: ModelConfig;
  /** What training goes on with; its model is one that `grownModel` gives. */
  readonly to: Pick<StepConfig, "model" | "ema">;
  /**
   * The seed of what is new: parameters and the random key.
   * @default 0
   */
  readonly seed?: number;
}

/**
 * Makes the state that training starts from out of trained networks of the same size or of half of it (progressive
 * growing, Karras et al. 2018): steps and moments begin anew. The networks compute what they did; larger ones draw the
 * same pictures with each pixel repeated in a square of four, and judge images by the means of such squares.
 *
 * @param trained What is given stays as it is.
 * @returns New tensors.
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

/** The networks of a state. */
export function trainedOf(
  { params, stats, average }: GanState,
): Trained & Required<Pick<Trained, "discriminator">> {
  return {
    generator: networkOf({ params, stats }, "generator"),
    discriminator: networkOf({ params, stats }, "discriminator"),
    ...(average && { average }),
  };
}
