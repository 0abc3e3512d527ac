import { hash, randomIntegers } from "../data/pipeline/random.ts";
import { checkComparable, type Features, featuresOf } from "./features.ts";
import { laplacianPyramid, type Level } from "./laplacian_pyramid.ts";
import { slicedWassersteinDistance, type SlicedWassersteinOptions } from "./sliced_wasserstein.ts";

/** Height and width of a patch in pixels. */
const SIDE = 7;
const CHANNELS = 3;
/** Levels after the first have at least this shorter side. */
const LEAST_SIDE = 16;

/** Patches per level on each side: more hardly reduce the noise, and take longer. */
const ENOUGH = 8192;
/** Most patches per picture, as in the paper. */
const MOST_OF_ONE = 128;

/** The numbers in a patch. */
export const PATCH_LENGTH = SIDE * SIDE * CHANNELS;

/** How many patches to take per level of a picture if `pictures` are compared: 1 … 128. */
export function patchesEach(pictures: number): number {
  return Math.min(MOST_OF_ONE, Math.max(1, Math.floor(ENOUGH / pictures)));
}

/** The sizes of the levels, finest first: halved while the shorter side is at least 16. None below 7 pixels. */
export function patchLevels(
  { height, width }: { readonly height: number; readonly width: number },
): { readonly height: number; readonly width: number }[] {
  if (Math.min(height, width) < SIDE) return [];
  const half = { height: Math.ceil(height / 2), width: Math.ceil(width / 2) };
  const isEnd = Math.min(half.height, half.width) < LEAST_SIDE;
  return [{ height, width }, ...(isEnd ? [] : patchLevels(half))];
}

/**
 * Patches of 7x7 pixels at random places of each level of the Laplacian pyramid of a picture. The places depend only on
 * the picture, so the same pictures give the same patches in any order.
 *
 * @param picture Values in 0 … 1.
 * @param count Patches per level.
 * @returns `[count, 7, 7, 3]` per level, finest first.
 */
export function patchesOf(picture: Level, count: number): Float32Array[] {
  const levels = laplacianPyramid(picture, patchLevels(picture).length);
  const random = randomIntegers(hashOf(picture.values), 0);
  return levels.map(({ values, height, width }) => {
    const patches = new Float32Array(count * PATCH_LENGTH);
    for (let at = 0; at < patches.length;) {
      const [top, left] = [random(height - SIDE + 1), random(width - SIDE + 1)];
      for (let y = top; y < top + SIDE; y++, at += SIDE * CHANNELS) {
        const start = (y * width + left) * CHANNELS;
        patches.set(values.subarray(start, start + SIDE * CHANNELS), at);
      }
    }
    return patches;
  });
}

function hashOf(values: Float32Array): number {
  let result = 0;
  for (const value of values) result = (Math.imul(result, 31) + Math.round(value * 255)) | 0;
  return hash(result);
}

/**
 * The sliced Wasserstein distance between the patches of real pictures and of samples at one level of the pyramid: 0
 * for equal sets, lower is better. The finest level is sensitive to blur and grain, which face descriptors hardly
 * notice, the coarsest to large shapes and colours.
 *
 * Both sides are scaled by the mean and the standard deviation of each channel of the real ones. The
 * authors' code scales each side by its own: that hides low contrast, a tint, and most of a blur, which only weakens
 * detail.
 *
 * Karras et al., "Progressive growing of GANs for improved quality, stability, and variation", 2018, section 5.
 *
 * @param real `[N, count, 7, 7, 3]`, a row per picture.
 * @param samples The same for samples.
 * @throws {RangeError} If there are not equally many of both.
 * @category Measures
 */
export async function patchDistance(
  real: Features,
  samples: Features,
  options?: SlicedWassersteinOptions,
): Promise<number> {
  checkComparable(real, samples, 1);
  const scale = scaleOf(real);
  return await slicedWassersteinDistance(scaled(real, scale), scaled(samples, scale), options);
}

interface Scale {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

function scaleOf({ values }: Features): Scale {
  const [sums, squares] = [new Float64Array(CHANNELS), new Float64Array(CHANNELS)];
  const each = values.length / CHANNELS;
  for (let i = 0; i < values.length; i++) sums[i % CHANNELS] += values[i];
  const mean = Array.from(sums, (sum) => sum / each);
  for (let i = 0; i < values.length; i++) {
    squares[i % CHANNELS] += (values[i] - mean[i % CHANNELS]) ** 2;
  }
  return { mean, std: Array.from(squares, (sum) => Math.sqrt(sum / each) || 1) };
}

/** The patches as rows, in the units of the scale. */
function scaled({ values }: Features, { mean, std }: Scale): Features {
  const rows = values.map((value, i) => (value - mean[i % CHANNELS]) / std[i % CHANNELS]);
  return featuresOf(rows, PATCH_LENGTH);
}
