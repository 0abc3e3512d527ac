const CELLS = 3; // per side
const CHANNELS = 3;

/** The length of {@linkcode colorStatistics}. */
export const COLOR_STATISTICS = CELLS * CELLS * CHANNELS * 2;

/**
 * The mean and the standard deviation of red, green and blue in each of the 3x3 cells of a picture.
 *
 * A face descriptor is trained to recognise a person in any light, so it hardly notices a tint, low contrast or a wrong
 * background, which people see at once. The Fréchet distance between these statistics of real pictures and samples
 * does. The cells separate the face, in the middle, from hair and background; more cells would measure shapes.
 *
 * @param picture `[height, width, 3]` in 0 … 1, at least 3 pixels per side.
 * @returns `[54]`.
 */
export function colorStatistics(
  picture: Float32Array,
  { height, width }: { readonly height: number; readonly width: number },
): Float32Array {
  const size = CELLS * CELLS * CHANNELS;
  const [counts, sums, squares] = [0, 1, 2].map(() => new Float64Array(size));
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y * CELLS / height) * CELLS;
    for (let x = 0; x < width; x++) {
      const cell = (row + Math.floor(x * CELLS / width)) * CHANNELS;
      for (let c = cell; c < cell + CHANNELS; c++, at++) {
        counts[c]++;
        sums[c] += picture[at];
        squares[c] += picture[at] ** 2;
      }
    }
  }
  const means = sums.map((sum, i) => sum / counts[i]);
  const stds = squares.map((sum, i) => Math.sqrt(Math.max(0, sum / counts[i] - means[i] ** 2)));
  return Float32Array.from([...means, ...stds]);
}
