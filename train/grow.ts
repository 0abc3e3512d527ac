import * as tf from "@tensorflow/tfjs";
import type { TensorRecord } from "../core/record.ts";
import type { ModelConfig } from "../models/config.ts";
import { growDiscriminator, growGenerator } from "../models/grow.ts";
import type { Network } from "../models/network.ts";
import type { StepConfig } from "./config.ts";
import { type GanState, initState } from "./state.ts";

/** What training starts from: a {@linkcode GanState}, or as much of one as there is. */
export type Trained = {
  /** The parameters; without those of the discriminator, a fresh one is drawn. */
  readonly params: {
    readonly generator: TensorRecord;
    readonly discriminator?: TensorRecord;
  };
  /** What the normalisations remember. */
  readonly stats: {
    readonly generator: TensorRecord;
    readonly discriminator?: TensorRecord;
  };
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
  const { params, stats } = trained;
  return tf.tidy(() => {
    const fresh = initState(seed, to);
    const models = { from, to: to.model };
    const growDrawing = (network: Network) =>
      growGenerator(network, {
        ...models,
        fresh: { params: fresh.params.generator, stats: fresh.stats.generator },
      });
    const raw = { params: params.generator, stats: stats.generator };
    const generator = growDrawing(raw);
    const ofDiscriminator = {
      params: fresh.params.discriminator,
      stats: fresh.stats.discriminator,
    };
    const discriminator = params.discriminator === undefined ? ofDiscriminator : growDiscriminator(
      { params: params.discriminator, stats: stats.discriminator ?? {} },
      { ...models, fresh: ofDiscriminator },
    );
    return {
      ...fresh,
      params: { generator: generator.params, discriminator: discriminator.params },
      stats: { generator: generator.stats, discriminator: discriminator.stats },
      ...(fresh.average && { average: growDrawing(trained.average ?? raw) }),
    };
  });
}
