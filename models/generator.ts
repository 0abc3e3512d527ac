import { makeDcganGenerator } from "./_dcgan_generator.ts";
import { makeNormFreeGenerator, makeResidualGenerator } from "./_residual_generator.ts";
import { type GeneratorName, type ModelConfig, modelShape } from "./config.ts";
import type { Generator } from "./network.ts";

/** The generators by name. */
export const GENERATORS: Readonly<Record<GeneratorName, (config: ModelConfig) => Generator>> = {
  dcgan: makeDcganGenerator,
  residual: makeResidualGenerator,
  "norm-free": makeNormFreeGenerator,
};

/**
 * Makes the generator of a configuration.
 *
 * @throws {RangeError} If no such model can be built; the message names the choices, or the nearest size that can.
 * @category Networks
 */
export function makeGenerator(config: ModelConfig): Generator {
  modelShape(config); // Refuses what cannot be built.
  return GENERATORS[config.generator](config);
}
