import { type ModelConfig, modelShape } from "../models/config.ts";

const KERNEL_AREA = 3 * 3;

/**
 * Floating point operations of one training step for one image: the convolutions and dense layers, each multiply-add as
 * two. Elementwise work is not counted.
 */
export function stepFlops(config: ModelConfig): number {
  const { depth, base, seedChannels, generatorChannels, discriminatorChannels } = modelShape(
    config,
  );
  const [height, width] = base;
  const pixels = (doublings: number) => height * width * 4 ** doublings;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  const project = 2 * config.noiseSize * pixels(0) * seedChannels;
  const transposed = generatorChannels.map((channels, i) =>
    2 * KERNEL_AREA * pixels(i) * (i === 0 ? seedChannels : generatorChannels[i - 1]) * channels
  );
  const toRgb = 2 * KERNEL_AREA * pixels(depth) * generatorChannels[depth - 1] * 3;
  const generator = project + sum(transposed) + toRgb;

  const judging = discriminatorChannels.map((channels, i) =>
    2 * KERNEL_AREA * pixels(depth - 1 - i) * (i === 0 ? 3 : discriminatorChannels[i - 1]) *
    channels
  );
  const discriminator = sum(judging) + 2 * pixels(0) * discriminatorChannels[depth - 1];

  // The gradients of a layer by its input and by its parameters cost as much as the layer.
  const ofGenerator = 3 * generator - project; // Nobody asks for the gradient by the noise.
  const asJudge = 2 * discriminator; // Its parameters are fixed.
  const ofDiscriminator = 2 * (3 * discriminator - judging[0]); // Real and drawn images.
  return ofGenerator + asJudge + ofDiscriminator;
}
