import { wholeNumber } from "../../core/check.ts";
import type { Image } from "./image.ts";
import { scaleOf, type Similarity, transform } from "./similarity.ts";

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
  const [columns, rows] = [image.width, image.height];
  const pixels = image.data;
  const data = new Uint8Array(width * height * 3);
  const share = 1 / (samples * samples);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let red = 0, green = 0, blue = 0;
      for (let i = 0; i < samples; i++) {
        for (let j = 0; j < samples; j++) {
          const at = transform(place, { x: x + (j + 0.5) / samples, y: y + (i + 0.5) / samples });
          const [u, v] = [at.x - 0.5, at.y - 0.5];
          const [left, top] = [Math.floor(u), Math.floor(v)];
          const [toRight, down] = [u - left, v - top];
          const [x0, x1] = [mirrored(left, columns) * 3, mirrored(left + 1, columns) * 3];
          const [y0, y1] = [mirrored(top, rows), mirrored(top + 1, rows)];
          const [upper, lower] = [y0 * columns * 3, y1 * columns * 3];
          const [w00, w01] = [(1 - toRight) * (1 - down), toRight * (1 - down)];
          const [w10, w11] = [(1 - toRight) * down, toRight * down];
          const [p00, p01, p10, p11] = [upper + x0, upper + x1, lower + x0, lower + x1];
          red += w00 * pixels[p00] + w01 * pixels[p01] + w10 * pixels[p10] + w11 * pixels[p11];
          green += w00 * pixels[p00 + 1] + w01 * pixels[p01 + 1] + w10 * pixels[p10 + 1] +
            w11 * pixels[p11 + 1];
          blue += w00 * pixels[p00 + 2] + w01 * pixels[p01 + 2] + w10 * pixels[p10 + 2] +
            w11 * pixels[p11 + 2];
        }
      }
      data[to++] = red * share + 0.5; // rounds, since the conversion to bytes truncates
      data[to++] = green * share + 0.5;
      data[to++] = blue * share + 0.5;
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
