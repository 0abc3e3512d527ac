/** What determines the shapes of both networks. */
export interface ModelConfig {
  /** Image height in pixels. */
  readonly height: number;
  /** Image width in pixels. */
  readonly width: number;
  /** Factor on the article's channel counts: 1 is the article's model, 0.25 a quarter of its channels. */
  readonly widthFactor: number;
  /** Length of the noise vector. */
  readonly noiseSize: number;
  /** Slope of the leaky rectifiers for negative inputs. */
  readonly leakySlope: number;
  /** Share of the discriminator's activations that dropout sets to zero. */
  readonly dropoutRate: number;
}

/** The article's model: 96x80 images, 790,787 and 245,057 parameters (moving averages included). */
export const ARTICLE_MODEL: ModelConfig = {
  height: 96,
  width: 80,
  widthFactor: 1,
  noiseSize: 64,
  leakySlope: 0.01,
  dropoutRate: 0.1,
};

/** The shapes that follow from a {@linkcode ModelConfig}. */
export interface ModelShape {
  /** Number of doublings from the base to the image, and of halvings back. */
  readonly depth: number;
  /** Height and width of the generator's first feature map. */
  readonly base: readonly [height: number, width: number];
  /** Channels of that feature map. */
  readonly seedChannels: number;
  /** Channels after each transposed convolution of the generator. */
  readonly generatorChannels: readonly number[];
  /** Channels after each convolution of the discriminator. */
  readonly discriminatorChannels: readonly number[];
}

const SMALLEST_BASE = 4;
const MAX_DEPTH = 8;

/** The depth leaves a base of at least 4 pixels, so that 96x80 is built out of 6x5 and 48x40 too. */
function depthOf(height: number, width: number): number {
  return Math.min(MAX_DEPTH, Math.floor(Math.log2(Math.min(height, width) / SMALLEST_BASE)));
}

/** The nearest size that can be built: the best of the nearest ones of each depth. */
function nearestSize(height: number, width: number): [height: number, width: number] {
  const sides = [height, width].map((side) => Number.isFinite(side) ? Math.max(side, 0) : 0);
  let nearest: [number, number] = [0, 0], least = Infinity;
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    const step = 2 ** depth;
    const size = sides.map((side) => Math.max(SMALLEST_BASE, Math.round(side / step)) * step);
    // From a base of twice the smallest on there is a further doubling.
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
 * @throws {RangeError} If no such model can be built; the message names the nearest size that can.
 */
export function modelShape({ height, width, widthFactor }: ModelConfig): ModelShape {
  if (!(widthFactor > 0 && widthFactor <= 64)) {
    throw new RangeError(
      `Cannot build the model as the width factor must be above 0 and at most 64: current value is ${widthFactor}`,
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
  const scaled = (channels: number) => Math.max(1, Math.round(channels * widthFactor));
  return {
    depth,
    base: [height / step, width / step],
    seedChannels: scaled(64),
    generatorChannels: Array.from(
      { length: depth },
      (_, i) => scaled(i === depth - 1 ? 64 : i === 0 ? 256 : 128),
    ),
    discriminatorChannels: Array.from(
      { length: depth },
      (_, i) => scaled(Math.min(128, 32 * 2 ** i)),
    ),
  };
}
