import type { Image } from "../../data/images/image.ts";
import { resize } from "../../data/images/resize.ts";

/** Measurements of a picture, at a common scale so that they do not depend on its size. */
export interface Quality {
  /**
   * The variance of the Laplacian over the variance of the brightness: how much of the contrast is in the finest
   * details. 0 for a picture of one colour, 0.2 for the median of CelebA, 0.01 after a blur over 3 of 178 columns.
   *
   * Pech-Pacheco et al., "Diatom autofocusing in brightfield microscopy", 2000.
   */
  readonly sharpness: number;
  /** The mean difference between the largest and the smallest of red, green and blue, 0 … 255; 0 if all is gray. */
  readonly colorfulness: number;
  /** The brightness of the whole picture, stretched to `[24, 24]`, each 0 … 255. */
  readonly thumbnail: Uint8Array;
}

/** The rows and the columns of a {@linkcode Quality.thumbnail}. */
export const THUMBNAIL_SIDE = 24;

/** The shorter side at which pictures are measured: about what the article's generator draws (96x80). */
const COMMON_SIDE = 96;
/** Limits the memory: panoramas are squeezed. */
const LONGEST_SIDE = 4 * COMMON_SIDE;

/** Measures a picture. */
export function measureQuality(image: Image): Quality {
  const scaled = resize(image, commonSize(image));
  const size = { width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE };
  return {
    sharpness: sharpness(brightness(scaled), scaled.width),
    colorfulness: colorfulness(scaled),
    thumbnail: Uint8Array.from(brightness(resize(scaled, size)), Math.round),
  };
}

function commonSize({ width, height }: Image): { width: number; height: number } {
  const scale = COMMON_SIDE / Math.min(width, height);
  const side = (length: number) => Math.min(LONGEST_SIDE, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}

/** Luma (ITU-R BT.601). */
function brightness({ data }: Image): Float32Array {
  const plane = new Float32Array(data.length / 3);
  for (let i = 0; i < plane.length; i++) {
    plane[i] = 0.299 * data[i * 3] + 0.587 * data[i * 3 + 1] + 0.114 * data[i * 3 + 2];
  }
  return plane;
}

function sharpness(plane: Float32Array, width: number): number {
  const edges = new Float32Array(plane.length - 2 * width);
  let count = 0;
  for (let at = width; at < plane.length - width; at++) {
    const x = at % width;
    if (x === 0 || x === width - 1) continue;
    edges[count++] = plane[at - 1] + plane[at + 1] + plane[at - width] + plane[at + width] -
      4 * plane[at];
  }
  const contrast = variance(plane);
  return contrast > 0 ? variance(edges.subarray(0, count)) / contrast : 0;
}

function variance(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares / values.length;
}

function colorfulness({ data }: Image): number {
  let sum = 0;
  for (let i = 0; i < data.length; i += 3) {
    const [red, green, blue] = [data[i], data[i + 1], data[i + 2]];
    sum += Math.max(red, green, blue) - Math.min(red, green, blue);
  }
  return sum / (data.length / 3);
}
