import { wholeNumber } from "../../core/check.ts";
import type { Image } from "./image.ts";
import { scaleOf, type Similarity } from "./similarity.ts";

/**
 * Turns, scales and moves an image into a frame. Where the image becomes smaller, each pixel of the result averages all
 * that it covers; where it becomes larger, it is bilinear. Beyond the image's edges its mirror image goes on.
 *
 * @param image Of three channels.
 * @param place Where a point of the result lies in the image.
 * @param size Columns and rows of the result, at least 1.
 * @throws {RangeError} If the size is not whole or the similarity not finite.
 */
export function warp(
  image: Image,
  place: Similarity,
  { width, height }: { readonly width: number; readonly height: number },
): Image {
  wholeNumber("The width of warp()", width, 1);
  wholeNumber("The height of warp()", height, 1);
  if (!Object.values(place).every(Number.isFinite)) {
    throw new RangeError(`The similarity of warp() must be finite: ${JSON.stringify(place)}.`);
  }
  const samples = Math.max(1, Math.ceil(scaleOf(place) - 1e-6)); // along each side of a pixel
  const share = 1 / (samples * samples);
  const { a, b, left, top } = place;
  const columns = image.width, rows = image.height, pixels = image.data;
  const data = new Uint8Array(width * height * 3);
  // Without objects and arrays in the inner loop, which would take ten times as long.
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let red = 0.5, green = 0.5, blue = 0.5; // rounds, since the conversion to bytes truncates
      for (let sample = 0; sample < samples * samples; sample++) {
        const across = x + (sample % samples + 0.5) / samples;
        const down = y + (Math.floor(sample / samples) + 0.5) / samples;
        const u = a * across - b * down + left - 0.5;
        const v = b * across + a * down + top - 0.5;
        const column = Math.floor(u), row = Math.floor(v);
        const right = u - column, lower = v - row;
        const upperRow = mirrored(row, rows) * columns,
          lowerRow = mirrored(row + 1, rows) * columns;
        const leftColumn = mirrored(column, columns), rightColumn = mirrored(column + 1, columns);
        const p00 = (upperRow + leftColumn) * 3, p01 = (upperRow + rightColumn) * 3;
        const p10 = (lowerRow + leftColumn) * 3, p11 = (lowerRow + rightColumn) * 3;
        const w00 = (1 - right) * (1 - lower) * share, w01 = right * (1 - lower) * share;
        const w10 = (1 - right) * lower * share, w11 = right * lower * share;
        red += w00 * pixels[p00] + w01 * pixels[p01] + w10 * pixels[p10] + w11 * pixels[p11];
        green += w00 * pixels[p00 + 1] + w01 * pixels[p01 + 1] + w10 * pixels[p10 + 1] +
          w11 * pixels[p11 + 1];
        blue += w00 * pixels[p00 + 2] + w01 * pixels[p01 + 2] + w10 * pixels[p10 + 2] +
          w11 * pixels[p11 + 2];
      }
      data[to++] = red;
      data[to++] = green;
      data[to++] = blue;
    }
  }
  return { ...image, width, height, data };
}

/** The index in 0 … length − 1 that an index means where the pixels are mirrored at both ends, again and again. */
function mirrored(index: number, length: number): number {
  if (index >= 0 && index < length) return index;
  const period = 2 * length;
  const within = ((index % period) + period) % period;
  return within < length ? within : period - 1 - within;
}
