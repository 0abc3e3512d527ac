import type { Key, Keys } from "../core/random.ts";
import type { ModelConfig } from "./config.ts";

/** How a generator is run. */
export interface GeneratorOptions {
  /** What the model is built of. */
  readonly config: ModelConfig;
  /** Normalise by the batch and move the averages (true), or normalise by the averages (false). */
  readonly training: boolean;
}

/** How a discriminator is run. */
export interface DiscriminatorOptions {
  /** What the model is built of. */
  readonly config: ModelConfig;
  /**
   * With a key: training, dropout drawn from it. Without: inference, no dropout, moving averages used. With several keys
   * there are that many equal batches one after another, which are normalised and draw each by itself.
   */
  readonly key?: Key | Keys;
}
