import { THUMBNAIL_SIDE } from "./quality.ts";

/** 64 bits as two 32-bit words. */
export type Hash = readonly [high: number, low: number];

const WAVES = 8;
/** `[8, 24]`: cosines of 1 … 8 half periods over the side of a thumbnail. */
const COSINES = Float64Array.from({ length: WAVES * THUMBNAIL_SIDE }, (_, i) => {
  const wave = 1 + Math.floor(i / THUMBNAIL_SIDE);
  return Math.cos(Math.PI * wave * (i % THUMBNAIL_SIDE + 0.5) / THUMBNAIL_SIDE);
});

/**
 * The perceptual hash of a thumbnail `[24, 24]`: which of its 8x8 coarsest waves (discrete cosine transform, without
 * the constants) are above their median. It hardly changes with compression, size, brightness and contrast.
 *
 * Zauner, "Implementation and benchmarking of perceptual image hash functions", 2010.
 */
export function perceptualHash(thumbnail: Uint8Array): Hash {
  const rows = project(thumbnail); // [8, 24], of each row
  const waves = project(rows); // [8, 8]
  const median = waves.toSorted()[WAVES * WAVES / 2];
  let [high, low] = [0, 0];
  for (let i = 0; i < 32; i++) {
    high = high << 1 | Number(waves[i] >= median);
    low = low << 1 | Number(waves[i + 32] >= median);
  }
  return [high >>> 0, low >>> 0];
}

/** `[n, 24]` to `[8, n]`: how much of each wave is in each row. */
function project(plane: ArrayLike<number>): Float64Array {
  const rows = plane.length / THUMBNAIL_SIDE;
  const result = new Float64Array(WAVES * rows);
  for (let wave = 0; wave < WAVES; wave++) {
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let x = 0; x < THUMBNAIL_SIDE; x++) {
        sum += COSINES[wave * THUMBNAIL_SIDE + x] * plane[row * THUMBNAIL_SIDE + x];
      }
      result[wave * rows + row] = sum;
    }
  }
  return result;
}

/** The number of bits that are set in a 32-bit word. */
export function bitCount(word: number): number {
  word -= word >>> 1 & 0x55555555;
  word = (word & 0x33333333) + (word >>> 2 & 0x33333333);
  return Math.imul(word + (word >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
