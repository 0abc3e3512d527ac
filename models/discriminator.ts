import { makeDcganDiscriminator } from "./_dcgan_discriminator.ts";
import { makeResidualDiscriminator } from "./_residual_discriminator.ts";
import { withSpectralNorm } from "./_spectral_norm.ts";
import { type DiscriminatorName, type ModelConfig, modelShape } from "./config.ts";
import type { Discriminator } from "./network.ts";

/** The discriminators by name. */
export const DISCRIMINATORS: Readonly<
  Record<DiscriminatorName, (config: ModelConfig) => Discriminator>
> = { dcgan: makeDcganDiscriminator, residual: makeResidualDiscriminator };

/**
 * Makes the discriminator of a configuration.
 *
 * @throws {RangeError} If no such model can be built; the message names the choices, or the nearest size that can.
 * @category Networks
 */
export function makeDiscriminator(config: ModelConfig): Discriminator {
  modelShape(config); // Refuses what cannot be built.
  const discriminator = DISCRIMINATORS[config.discriminator](config);
  return config.normalisation === "spectral" ? withSpectralNorm(discriminator) : discriminator;
}
