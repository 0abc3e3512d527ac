import { THUMBNAIL_SIDE } from "./quality.ts";

/** 64 bits as two 32-bit words. */
export type Hash = readonly [high: number, low: number];

const WAVES = 8;

/** `[8, side]`: cosines of 1 … 8 half periods over a side. */
function cosines(side: number): Float64Array {
  return Float64Array.from({ length: WAVES * side }, (_, i) => {
    const wave = 1 + Math.floor(i / side);
    return Math.cos(Math.PI * wave * (i % side + 0.5) / side);
  });
}

const WHOLE = cosines(THUMBNAIL_SIDE);
const INNER = cosines(THUMBNAIL_SIDE - 2);

/**
 * The perceptual hash of a thumbnail `[24, 24]`: which of its 8x8 lowest frequencies (discrete cosine transform,
 * without the constant terms) are above their median. It hardly changes with compression, size, brightness and
 * contrast.
 *
 * Zauner, "Implementation and benchmarking of perceptual image hash functions", 2010.
 */
export function perceptualHash(thumbnail: Uint8Array): Hash {
  return hashOf(thumbnail, WHOLE);
}

/** The hash without the outermost pixels: about that of a copy cropped by 4 % on each side. */
export function innerHash(thumbnail: Uint8Array): Hash {
  const side = THUMBNAIL_SIDE - 2;
  const inner = Uint8Array.from(
    { length: side * side },
    (_, i) => thumbnail[(1 + Math.floor(i / side)) * THUMBNAIL_SIDE + 1 + i % side],
  );
  return hashOf(inner, INNER);
}

function hashOf(plane: Uint8Array, cosines: Float64Array): Hash {
  const waves = project(project(plane, cosines), cosines); // [side, side] to [8, side] to [8, 8]
  const median = waves.toSorted()[WAVES * WAVES / 2];
  let [high, low] = [0, 0];
  for (let i = 0; i < 32; i++) {
    high = high << 1 | Number(waves[i] >= median);
    low = low << 1 | Number(waves[i + 32] >= median);
  }
  return [high >>> 0, low >>> 0];
}

/** `[n, side]` to `[8, n]`: the cosine coefficients of each row. */
function project(plane: ArrayLike<number>, cosines: Float64Array): Float64Array {
  const side = cosines.length / WAVES;
  const rows = plane.length / side;
  const result = new Float64Array(WAVES * rows);
  for (let wave = 0; wave < WAVES; wave++) {
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let x = 0; x < side; x++) sum += cosines[wave * side + x] * plane[row * side + x];
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
