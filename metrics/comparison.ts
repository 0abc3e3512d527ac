/** What samples are compared with: real pictures and noise. */
import { randomKey, randomUniform, splitKey } from "../core/random.ts";
import { type Dataset, values } from "../data/pipeline/dataset.ts";
import type { Image } from "../data/images/image.ts";
import { sliceFeatures } from "./features.ts";
import { type DescribeOptions, describePictures, type PictureFeatures } from "./pictures.ts";
import { cachedFeatures } from "./feature_cache.ts";
import type { FramingConfig } from "../data/training_pictures.ts";

/** How pictures are measured. */
export interface MeasureOptions extends DescribeOptions {
  readonly say: (line: string) => void;
  /** Whether to cache the result in a file. */
  readonly isKept: boolean;
}

/** Identifies real pictures by their files, framing and order. */
export function fingerprintOf(
  files: string,
  { fit, zoom, focus, maxMegapixels, seed }: FramingConfig & { readonly seed: number },
): string {
  return JSON.stringify({ files, fit, zoom, focus, maxMegapixels, seed });
}

/** Measures the first real pictures of the data, or reads the cached result. */
export async function describeReal(
  pictures: Dataset<readonly Image[]>,
  options: MeasureOptions & {
    /** Identifies the pictures, their order and framing. */
    readonly fingerprint: string;
  },
): Promise<PictureFeatures> {
  const make = () => describePictures(floats(pictures), options);
  return await keep(make, `real ${options.fingerprint}`, options);
}

/** Measures pictures of uniform noise: any model should be closer to real pictures. */
export async function describeNoise(options: MeasureOptions): Promise<PictureFeatures> {
  return await keep(() => describePictures(noise(options), options), "noise", options);
}

/** Rows `start` … `end` - 1 of all parts. */
export function slicePictures(
  { features, colors, scores, patches }: PictureFeatures,
  start: number,
  end: number,
): PictureFeatures {
  return {
    features: sliceFeatures(features, start, end),
    colors: sliceFeatures(colors, start, end),
    scores: sliceFeatures(scores, start, end),
    patches: Object.fromEntries(
      Object.entries(patches).map(([level, rows]) => [level, sliceFeatures(rows, start, end)]),
    ),
  };
}

async function keep(
  make: () => Promise<PictureFeatures>,
  what: string,
  { height, width, count, patches, extractor, say, isKept }: MeasureOptions,
): Promise<PictureFeatures> {
  if (!isKept) return await make();
  const key = { what, height, width, count, patches, extractor: extractor.name };
  return await cachedFeatures(key, { make, say });
}

/** Values of pictures in 0 … 1. */
export async function* floats(pictures: Dataset<readonly Image[]>): AsyncGenerator<Float32Array> {
  for await (const batch of values(pictures)) {
    for (const { data } of batch) yield Float32Array.from(data, (byte) => byte / 255);
  }
}

const CHUNK = 16;
const NOISE_SEED = 1;

async function* noise({ height, width, count }: DescribeOptions): AsyncGenerator<Float32Array> {
  const size = height * width * 3;
  const chunks = Math.ceil(count / CHUNK);
  const root = randomKey(NOISE_SEED);
  const keys = splitKey(root, chunks);
  try {
    for (const key of keys) {
      const chunk = randomUniform(key, [CHUNK, size]);
      const numbers = await chunk.data() as Float32Array;
      chunk.dispose();
      for (let i = 0; i < CHUNK; i++) yield numbers.subarray(i * size, (i + 1) * size);
    }
  } finally {
    for (const key of [root, ...keys]) key.dispose();
  }
}
