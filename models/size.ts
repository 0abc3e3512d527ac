import type { Tensor } from "../core/tensor.ts";
import { type ModelConfig, modelShape } from "./config.ts";

/** The fewest taps of a kernel. */
const TAPS = 9;

/** Models of so many numbers are built anyway, and then compared by name and shape, which says more. */
const SMALL = 1e6;

/**
 * Refuses a configuration that comes with far fewer numbers than its generator has, before memory is taken for the model:
 * a damaged one may ask for any size.
 *
 * @param tensors All that the file holds.
 * @throws {TypeError} If they are too few.
 * @throws {RangeError} If the configuration is one of which no model can be built.
 */
export function checkSize(config: ModelConfig, tensors: ReadonlyMap<string, Tensor>): void {
  const { base, seedChannels, generatorChannels } = modelShape(config);
  const channels = [seedChannels, ...generatorChannels];
  const kernels = generatorChannels.reduce((sum, outs, i) => sum + TAPS * channels[i] * outs, 0);
  const needed = config.noiseSize * base[0] * base[1] * seedChannels + kernels;
  const held = [...tensors.values()].reduce((sum, { size }) => sum + size, 0);
  if (needed <= SMALL + held) return;
  throw new TypeError(
    `Cannot build the model as its config needs ${needed} numbers and more, and the file holds ${held}: it is damaged`,
  );
}
