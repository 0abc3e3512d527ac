import {
  type DiscriminatorName,
  type GeneratorName,
  type ModelConfig,
  modelShape,
} from "../models/config.ts";
import type { PlainStepConfig } from "../train/config.ts";

/** Operations of a network's pass for one image. */
interface Pass {
  /** Of the layers that read the noise or the images themselves: no gradient is taken by those. */
  readonly first: number;
  /** Of all layers. */
  readonly all: number;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Operations of a convolution: a multiply-add for every tap at every place of the smaller grid, each counted as two. */
const conv = (places: number, side: number, inputs: number, outputs: number) =>
  2 * places * side ** 2 * inputs * outputs;

/** Pixels of the base after so many doublings. */
const pixelsOf = (config: ModelConfig) => (doublings: number) => {
  const [height, width] = modelShape(config).base;
  return height * width * 4 ** doublings;
};

function residualGenerator(config: ModelConfig): Pass {
  const { depth, baseChannels, generatorChannels } = modelShape(config);
  const pixels = pixelsOf(config), last = generatorChannels[depth - 1];
  const blocks = generatorChannels.map((channels, i) => {
    const inputs = i === 0 ? baseChannels : generatorChannels[i - 1];
    return {
      modulation: 4 * config.noiseSize * (inputs + channels), // A scale and a shift of both norms.
      convolutions: conv(pixels(i), config.kernel, inputs, channels) +
        conv(pixels(i + 1), 3, channels, channels) + conv(pixels(i), 4, inputs, channels),
    };
  });
  const first = 2 * config.noiseSize * pixels(0) * baseChannels +
    sum(blocks.map(({ modulation }) => modulation)) + 4 * config.noiseSize * last;
  const toRgb = conv(pixels(depth), 3, last, 3);
  return { first, all: first + sum(blocks.map(({ convolutions }) => convolutions)) + toRgb };
}

const GENERATORS: Readonly<Record<GeneratorName, (config: ModelConfig) => Pass>> = {
  dcgan: (config) => {
    const { depth, baseChannels, generatorChannels } = modelShape(config);
    const pixels = pixelsOf(config);
    const first = 2 * config.noiseSize * pixels(0) * baseChannels;
    const transposed = generatorChannels.map((channels, i) =>
      conv(pixels(i), config.kernel, i === 0 ? baseChannels : generatorChannels[i - 1], channels)
    );
    const toRgb = conv(pixels(depth), 3, generatorChannels[depth - 1], 3);
    return { first, all: first + sum(transposed) + toRgb };
  },
  residual: residualGenerator,
  "norm-free": residualGenerator,
};

const DISCRIMINATORS: Readonly<Record<DiscriminatorName, (config: ModelConfig) => Pass>> = {
  dcgan: (config) => {
    const { depth, discriminatorChannels } = modelShape(config);
    const pixels = pixelsOf(config);
    const judging = discriminatorChannels.map((channels, i) =>
      conv(
        pixels(depth - 1 - i),
        config.kernel,
        i === 0 ? 3 : discriminatorChannels[i - 1],
        channels,
      )
    );
    const dense = 2 * pixels(0) * discriminatorChannels[depth - 1];
    return { first: judging[0], all: sum(judging) + dense };
  },
  residual: (config) => {
    const { depth, discriminatorChannels } = modelShape(config);
    const pixels = pixelsOf(config);
    const blocks = discriminatorChannels.map((channels, i) => {
      const inputs = i === 0 ? 3 : discriminatorChannels[i - 1],
        inner = i === 0 ? channels : inputs;
      return {
        reading: conv(pixels(depth - i), 3, inputs, inner) +
          conv(pixels(depth - 1 - i), 4, inputs, channels),
        strided: conv(pixels(depth - 1 - i), config.kernel, inner, channels),
      };
    });
    const dense = 2 * pixels(0) * discriminatorChannels[depth - 1];
    const all = sum(blocks.map(({ reading, strided }) => reading + strided)) + dense;
    return { first: blocks[0].reading, all };
  },
};

/**
 * Floating point operations of one training step for one image: the convolutions and dense layers, each multiply-add as
 * two, however they are computed. Elementwise work and spectral normalisation, which goes by the kernels alone, are not
 * counted.
 */
export function stepFlops(
  { model, penalty = "none" }: Pick<PlainStepConfig, "model" | "penalty">,
): number {
  const generator = GENERATORS[model.generator](model);
  const discriminator = DISCRIMINATORS[model.discriminator](model);
  // The gradients of a layer by its input and by its parameters cost as much as the layer.
  const ofGenerator = 3 * generator.all - generator.first;
  const asJudge = 2 * discriminator.all; // Its parameters are fixed.
  const ofDiscriminator = 2 * (3 * discriminator.all - discriminator.first); // Real and drawn images.
  // A slope is the gradient by the images, of which each operation has two gradients again.
  const slopes = { none: 0, r1: 1, "r1-r2": 2, "wgan-gp": 1 }[penalty] * 3 * discriminator.all;
  // The judge's pass over drawn images serves the discriminator's loss too, where that is the same.
  const judgesOnce = model.dropoutRate === 0 && model.normalisation !== "batch";
  return ofGenerator + asJudge + ofDiscriminator + slopes - (judgesOnce ? discriminator.all : 0);
}
