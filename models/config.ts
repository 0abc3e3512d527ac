import { nearestName } from "../core/names.ts";
import { oneLine } from "../core/one_line.ts";
import { checkClasses, type ImageClass } from "./classes.ts";

/**
 * A generator: `dcgan` is the article's stack of transposed convolutions, `residual` has blocks with skips whose
 * normalisation is modulated by the noise, `norm-free` is the same without normalisation.
 *
 * @category Networks
 */
export type GeneratorName = "dcgan" | "residual" | "norm-free";

/**
 * A discriminator: `dcgan` is the article's stack of strided convolutions, `residual` has pre-activation blocks.
 *
 * @category Networks
 */
export type DiscriminatorName = "dcgan" | "residual";

/**
 * The discriminator's normalisation: by `batch` (its first stages, as in the article), by the `spectral` norms of its
 * kernels, or `none`. Penalties on the gradient with respect to the images need one of the last two.
 *
 * @category Networks
 */
export type Normalisation = "batch" | "spectral" | "none";

/**
 * Determines both networks.
 *
 * @category Networks
 */
export interface ModelConfig {
  /** The generator. */
  readonly generator: GeneratorName;
  /** The discriminator. */
  readonly discriminator: DiscriminatorName;
  /** The discriminator's normalisation. */
  readonly normalisation: Normalisation;
  /**
   * Kernel size of the stride-2 convolutions on the main path of both networks. As 4 is divisible by the stride, every
   * pixel sees equally many taps, which avoids checkerboard artefacts (Odena et al. 2016).
   */
  readonly kernel: 3 | 4;
  /** Image height in pixels. */
  readonly height: number;
  /** Image width in pixels. */
  readonly width: number;
  /**
   * Values of a pixel: 1 for grey, 3 for red, green and blue, 4 with alpha.
   * @default 3
   */
  readonly channels?: 1 | 3 | 4;
  /** Factor on the article's channel counts: 1 is the article's model, 0.25 a quarter of its channels. */
  readonly widthFactor: number;
  /**
   * A further factor on the generator's channel counts. Most of a step's work is the discriminator's, so that a wider
   * generator costs little.
   * @default 1
   */
  readonly generatorWidth?: number;
  /** Length of the noise vector. */
  readonly noiseSize: number;
  /** Slope of the leaky ReLUs for negative inputs. */
  readonly leakySlope: number;
  /** Share of the discriminator's activations that dropout sets to zero. */
  readonly dropoutRate: number;
  /**
   * How often the model has doubled its size: a residual generator keeps the layer that drew each smaller picture, and
   * adds to that picture, upsampled (a skip generator, Karras et al. 2020, StyleGAN2).
   * @default 0
   */
  readonly grown?: number;
  /**
   * Group size of the residual discriminator's minibatch standard deviation (Karras et al. 2018), which shows it how
   * much the images of a batch differ. The batch size is a multiple of it. 0 for none.
   * @default 0
   */
  readonly minibatchDeviation?: number;
  /**
   * The classes of the images, at least two: both networks are then given labels, one-hot rows in this order. Only residual
   * networks take them.
   * @default none
   */
  readonly classes?: readonly ImageClass[];
}

/**
 * The article's model: 96x80 images, 790,787 and 245,057 parameters (moving averages included).
 *
 * @category Networks
 */
export const ARTICLE_MODEL: ModelConfig = {
  generator: "dcgan",
  discriminator: "dcgan",
  normalisation: "batch",
  kernel: 3,
  height: 96,
  width: 80,
  widthFactor: 1,
  noiseSize: 64,
  leakySlope: 0.01,
  dropoutRate: 0.1,
};

/** The shapes that follow from a {@linkcode ModelConfig}. */
export interface ModelShape {
  /** Values of a pixel. */
  readonly channels: number;
  /** Number of doublings from the base to the image, and of halvings back. */
  readonly depth: number;
  /** Height and width of the generator's first feature map. */
  readonly base: readonly [height: number, width: number];
  /** Channels of that feature map. */
  readonly baseChannels: number;
  /** Channels after each doubling in the generator. */
  readonly generatorChannels: readonly number[];
  /** Channels after each halving in the discriminator. */
  readonly discriminatorChannels: readonly number[];
}

/** Fewer channels at larger sizes, so that blocks cost about the same, and the last one least. */
const residualChannels = (depth: number) =>
  stages(depth + 1, (i) => [16, 40, 96, 160, 192][Math.min(depth - i, 4)]);

/** Channels of the first feature map and after each of `depth` doublings, at width factor 1. */
const GENERATOR_CHANNELS: Readonly<Record<GeneratorName, (depth: number) => readonly number[]>> = {
  dcgan: (depth) => [64, ...stages(depth, (i) => i === depth - 1 ? 64 : i === 0 ? 256 : 128)],
  residual: residualChannels,
  "norm-free": residualChannels,
};

/** Channels after each of `depth` halvings, at width factor 1. */
const DISCRIMINATOR_CHANNELS: Readonly<
  Record<DiscriminatorName, (depth: number) => readonly number[]>
> = {
  dcgan: (depth) => stages(depth, (i) => Math.min(128, 32 * 2 ** i)),
  // Twice to four times the generator's at the same size: with fewer its loss stays at chance level (docs/experiments.md).
  residual: (depth) => stages(depth, (i) => Math.min(512, 64 * 2 ** i)),
};

/** Channel counts are multiples of this: the kernels' tiles have 8 channels, so that fewer would take as long. */
const CHANNEL_UNIT: Readonly<Record<GeneratorName | DiscriminatorName, number>> = {
  dcgan: 1,
  residual: 8,
  "norm-free": 8,
};

const NORMALISATIONS: readonly Normalisation[] = ["batch", "spectral", "none"];
const KERNELS: readonly number[] = [3, 4];
const CHANNELS: readonly number[] = [1, 3, 4];

const SMALLEST_BASE = 4;
const MAX_DEPTH = 8;

/** `f(0)` … `f(count - 1)`. */
function stages(count: number, f: (i: number) => number): number[] {
  return Array.from({ length: count }, (_, i) => f(i));
}

function checkChoice(what: string, value: unknown, choices: readonly unknown[]) {
  if (choices.includes(value)) return;
  const near = typeof value === "string" ? nearestName(value, choices.map(String)) : undefined;
  throw new RangeError(
    `Cannot build the model as its ${what} is ${oneLine(value)}: choose ${choices.join(" or ")}` +
      (near ? `; did you mean "${near}"?` : ""),
  );
}

/** Rejects choices that do not exist or do not go together. */
function checkChoices(
  {
    generator,
    discriminator,
    normalisation,
    kernel,
    channels,
    minibatchDeviation = 0,
    classes,
  }: ModelConfig,
) {
  checkChoice("generator", generator, Object.keys(GENERATOR_CHANNELS));
  checkChoice("discriminator", discriminator, Object.keys(DISCRIMINATOR_CHANNELS));
  checkChoice("normalisation", normalisation, NORMALISATIONS);
  checkChoice("kernel", kernel, KERNELS);
  checkChoice("channels", channels ?? 3, CHANNELS);
  if (discriminator === "residual" && normalisation === "batch") {
    throw new RangeError(
      "Cannot build the residual discriminator with normalisation by the batch: choose none or spectral",
    );
  }
  if (classes !== undefined) {
    checkClasses(classes);
    const [dcgan] = Object.entries({ generator, discriminator }).find(([, name]) =>
      name === "dcgan"
    ) ?? [];
    if (dcgan) {
      throw new RangeError(
        `Cannot build the dcgan ${dcgan} with classes: choose a residual one, or no classes`,
      );
    }
  }
  if (minibatchDeviation === 0) return;
  if (!(Number.isSafeInteger(minibatchDeviation) && minibatchDeviation >= 2)) {
    throw new RangeError(
      "Cannot build the model as groups for the minibatch deviation must be 0, or whole numbers from 2 on: " +
        `current value is ${oneLine(minibatchDeviation)}`,
    );
  }
  if (discriminator !== "residual") {
    throw new RangeError(
      `Cannot build the ${discriminator} discriminator with a minibatch deviation: choose residual, or groups of 0`,
    );
  }
}

/** Rejects more smaller pictures than there are blocks before the last one, and any for the DCGAN generator. */
function checkGrown({ generator, grown = 0 }: ModelConfig, depth: number) {
  const most = generator === "dcgan" ? 0 : depth - 1;
  if (Number.isSafeInteger(grown) && grown >= 0 && grown <= most) return;
  throw new RangeError(
    `Cannot build the ${generator} generator as what it has grown must be a whole number from 0 to ${most}: ` +
      `current value is ${oneLine(grown)}`,
  );
}

/** The depth that leaves a base of at least 4 pixels a side: 96x80 and 48x40 both start from 6x5. */
function depthOf(height: number, width: number): number {
  return Math.min(MAX_DEPTH, Math.floor(Math.log2(Math.min(height, width) / SMALLEST_BASE)));
}

/** The nearest size that can be built, over all depths. */
function nearestSize(height: number, width: number): [height: number, width: number] {
  const sides = [height, width].map((side) => Number.isFinite(side) ? Math.max(side, 0) : 0);
  let nearest: [number, number] = [0, 0], least = Infinity;
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    const step = 2 ** depth;
    const size = sides.map((side) => Math.max(SMALLEST_BASE, Math.round(side / step)) * step);
    // A base of twice the smallest would get one more doubling.
    const most = depth === MAX_DEPTH ? Infinity : (2 * SMALLEST_BASE - 1) * step;
    if (Math.min(...size) > most) size[sides[0] < sides[1] ? 0 : 1] = most;
    const distance = Math.hypot(size[0] - sides[0], size[1] - sides[1]);
    if (distance <= least) [nearest, least] = [[size[0], size[1]], distance];
  }
  return nearest;
}

/**
 * Derives the shapes of both networks from the image size and the width factor.
 *
 * @throws {RangeError} If no such model can be built; the message names the choices, or the nearest size that can.
 */
export function modelShape(config: ModelConfig): ModelShape {
  checkChoices(config);
  const { height, width, widthFactor, generatorWidth = 1, noiseSize } = config;
  if (!(Number.isSafeInteger(noiseSize) && noiseSize >= 1)) {
    throw new RangeError(
      `Cannot build the model as its noise size must be a whole number of at least 1: current value is ${noiseSize}`,
    );
  }
  const factors = {
    "width factor": widthFactor,
    "generator's width": generatorWidth,
    "width factor times the generator's width": widthFactor * generatorWidth,
  };
  for (const [what, factor] of Object.entries(factors)) {
    if (Number.isFinite(factor) && factor > 0 && factor <= 64) continue;
    throw new RangeError(
      `Cannot build the model as the ${what} must be above 0 and at most 64: current value is ${factor}`,
    );
  }
  const depth = depthOf(height, width);
  const step = 2 ** depth;
  if (!(depth >= 1) || height % step !== 0 || width % step !== 0) {
    const [nearHeight, nearWidth] = nearestSize(height, width);
    throw new RangeError(
      `Cannot build a model for ${height}x${width} images as both sides must be ` +
        `${
          depth >= 1 ? `multiples of ${step}` : "at least 8"
        }: the nearest size is ${nearHeight}x${nearWidth}`,
    );
  }
  checkGrown(config, depth);
  const scaled =
    (name: GeneratorName | DiscriminatorName, factor: number) => (channels: number) => {
      const unit = CHANNEL_UNIT[name];
      return unit * Math.max(1, Math.round(channels * factor / unit));
    };
  const [baseChannels, ...generatorChannels] = GENERATOR_CHANNELS[config.generator](depth)
    .map(scaled(config.generator, widthFactor * generatorWidth));
  return {
    channels: config.channels ?? 3,
    depth,
    base: [height / step, width / step],
    baseChannels,
    generatorChannels,
    discriminatorChannels: DISCRIMINATOR_CHANNELS[config.discriminator](depth)
      .map(scaled(config.discriminator, widthFactor)),
  };
}
