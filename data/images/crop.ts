import { wholeNumber } from "../../core/check.ts";
import type { Image } from "./image.ts";

/**
 * A part of an image, in whole pixels from its top left corner.
 *
 * @category Images
 */
export interface Rectangle {
  /** Columns to the left of it, at least 0. */
  readonly left: number;
  /** Rows above it, at least 0. */
  readonly top: number;
  /** Columns, at least 1. */
  readonly width: number;
  /** Rows, at least 1. */
  readonly height: number;
}

/**
 * Cuts a rectangle out of an image.
 *
 * @throws {RangeError} When the rectangle has no pixels, or does not lie in the image.
 * @category Images
 */
export function crop(image: Image, rectangle: Rectangle): Image {
  const { left, top, width, height } = rectangle;
  wholeNumber("The left of crop()", left, 0);
  wholeNumber("The top of crop()", top, 0);
  wholeNumber("The width of crop()", width, 1);
  wholeNumber("The height of crop()", height, 1);
  if (left + width > image.width || top + height > image.height) {
    throw new RangeError(
      `Cannot crop ${width}x${height} pixels at (${left}, ${top}) out of an image of ` +
        `${image.width}x${image.height}: the rectangle must lie in it.`,
    );
  }
  if (width === image.width && height === image.height) return image;
  const row = width * image.channels, data = new Uint8Array(height * row);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * image.width + left) * image.channels;
    data.set(image.data.subarray(from, from + row), y * row);
  }
  return { ...image, width, height, data };
}
