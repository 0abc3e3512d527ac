import { type Axis, axis, type ResizeMethod, type Span, spanAxis } from "./_axis.ts";
import { wholeNumber } from "../../core/check.ts";
import type { Image } from "./image.ts";

export type { ResizeMethod };

/**
 * The size that {@linkcode resize} makes.
 *
 * @category Images
 */
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
 * Stretches an image to the given size, whatever its proportions.
 *
 * @throws {RangeError} When a side of the result is not a whole number of at least 1, or the method is unknown.
 * @throws {TypeError} When the image does not hold width * height * channels bytes.
 * @category Images
 */
export function resize(image: Image, options: ResizeOptions): Image {
  const { width, height, method = "area" } = options;
  wholeNumber("The width of resize()", width, 1);
  wholeNumber("The height of resize()", height, 1);
  if (method !== "area" && method !== "bilinear") {
    throw new RangeError(
      `Cannot resize by the method "${method}": the methods are "area" and "bilinear".`,
    );
  }
  const bytes = image.width * image.height * image.channels;
  if (image.data.length !== bytes || bytes === 0) {
    throw new TypeError(
      `Cannot resize an image of ${image.width}x${image.height} with ${image.data.length} bytes: ` +
        `it must hold ${image.channels} bytes a pixel and at least one pixel.`,
    );
  }
  if (width === image.width && height === image.height) return image;
  return combined(image, axis(image.width, width, method), axis(image.height, height, method));
}

/** Averages what each pixel of the result covers of a part, which has at least as many pixels and may end within one. */
export function averageOfPart(
  image: Image,
  part: { readonly columns: Span; readonly rows: Span },
  { width, height }: Pick<ResizeOptions, "width" | "height">,
): Image {
  return combined(
    image,
    spanAxis(image.width, width, part.columns),
    spanAxis(image.height, height, part.rows),
  );
}

/** Combines pixels as the axes say, row by row of the result: first down the columns, then along the row of sums. */
function combined(image: Image, columns: Axis, rows: Axis): Image {
  const { channels, data } = image;
  const [width, height] = [columns.start.length, rows.start.length];
  const stride = image.width * channels;
  const result = new Uint8Array(width * height * channels);
  const sums = new Float32Array(stride);
  let to = 0;
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let t = 0; t < rows.taps; t++) {
      const weight = rows.weights[y * rows.taps + t];
      if (weight === 0) continue;
      const from = (rows.start[y] + t) * stride;
      for (let x = 0; x < stride; x++) sums[x] += weight * data[from + x];
    }
    for (let x = 0; x < width; x++) {
      if (channels !== 3) {
        for (let c = 0; c < channels; c++) {
          result[to++] = sumAlong(sums, { columns, x, c, channels });
        }
        continue;
      }
      let from = columns.start[x] * 3;
      let red = 0.5, green = 0.5, blue = 0.5; // rounds, since the conversion to bytes truncates
      for (let w = x * columns.taps; w < (x + 1) * columns.taps; w++) {
        const weight = columns.weights[w];
        red += weight * sums[from++];
        green += weight * sums[from++];
        blue += weight * sums[from++];
      }
      result[to++] = red;
      result[to++] = green;
      result[to++] = blue;
    }
  }
  return { ...image, width, height, data: result };
}

/** One value of a pixel of the result, rounded. Colours, the usual case, are summed in one loop instead. */
function sumAlong(
  sums: Float32Array,
  { columns: { start, taps, weights }, x, c, channels }: {
    readonly columns: Axis;
    readonly x: number;
    readonly c: number;
    readonly channels: number;
  },
): number {
  let sum = 0.5;
  for (let tap = 0; tap < taps; tap++) {
    sum += weights[x * taps + tap] * sums[(start[x] + tap) * channels + c];
  }
  return sum;
}
