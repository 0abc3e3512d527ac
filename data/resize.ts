import { type Axis, axis, type ResizeMethod, type Span, spanAxis } from "./_axis.ts";
import { wholeNumber } from "./_check.ts";
import type { RgbImage } from "./image.ts";

export type { ResizeMethod };

/** The size that {@linkcode resize} makes. */
export interface ResizeOptions {
  /** Columns of the result, in pixels, at least 1. */
  readonly width: number;
  /** Rows of the result, in pixels, at least 1. */
  readonly height: number;
  /**
   * How pixels are combined.
   * @default "area"
   */
  readonly method?: ResizeMethod;
}

/**
 * Stretches a picture to the given size; its proportions are not kept.
 *
 * @throws {RangeError} When a side of the result is not a whole number of at least 1, or the method is unknown.
 * @throws {TypeError} When the picture does not hold width * height * 3 bytes.
 */
export function resize(image: RgbImage, options: ResizeOptions): RgbImage {
  const { width, height, method = "area" } = options;
  wholeNumber("The width of resize()", width, 1);
  wholeNumber("The height of resize()", height, 1);
  if (method !== "area" && method !== "bilinear") {
    throw new RangeError(
      `Cannot resize by the method "${method}": the methods are "area" and "bilinear".`,
    );
  }
  const bytes = image.width * image.height * 3;
  if (image.data.length !== bytes || bytes === 0) {
    throw new TypeError(
      `Cannot resize an image of ${image.width}x${image.height} with ${image.data.length} bytes: ` +
        `it must hold 3 bytes a pixel and at least one pixel.`,
    );
  }
  if (width === image.width && height === image.height) return image;
  const columns = resizeRows(image, axis(image.width, width, method), width);
  const data = resizeColumns(columns, axis(image.height, height, method), width * 3);
  return { ...image, width, height, data };
}

/** Averages what each pixel of the result covers of a part, of at least as many pixels, whose ends may lie within some. */
export function averageOfPart(
  image: RgbImage,
  part: { readonly columns: Span; readonly rows: Span },
  { width, height }: Pick<ResizeOptions, "width" | "height">,
): RgbImage {
  const columns = resizeRows(image, spanAxis(image.width, width, part.columns), width);
  const data = resizeColumns(columns, spanAxis(image.height, height, part.rows), width * 3);
  return { ...image, width, height, data };
}

/** `[H, W, 3]` bytes to `[H, width, 3]` floats. */
function resizeRows(image: RgbImage, { taps, start, weights }: Axis, width: number): Float32Array {
  const { data, height } = image;
  const result = new Float32Array(height * width * 3);
  let to = 0;
  for (let y = 0; y < height; y++) {
    const row = y * image.width;
    for (let x = 0; x < width; x++) {
      let from = (row + start[x]) * 3;
      let red = 0, green = 0, blue = 0;
      for (let w = x * taps; w < (x + 1) * taps; w++) {
        const weight = weights[w];
        red += weight * data[from++];
        green += weight * data[from++];
        blue += weight * data[from++];
      }
      result[to++] = red;
      result[to++] = green;
      result[to++] = blue;
    }
  }
  return result;
}

/** `[H, stride]` floats to `[height, stride]` bytes, rounded. */
function resizeColumns(
  data: Float32Array,
  { taps, start, weights }: Axis,
  stride: number,
): Uint8Array {
  const result = new Uint8Array(start.length * stride);
  const sums = new Float32Array(stride);
  for (let y = 0; y < start.length; y++) {
    sums.fill(0.5); // the conversion to bytes cuts off, so this rounds
    for (let t = 0; t < taps; t++) {
      const weight = weights[y * taps + t];
      const from = (start[y] + t) * stride;
      for (let x = 0; x < stride; x++) sums[x] += weight * data[from + x];
    }
    result.set(sums, y * stride);
  }
  return result;
}
