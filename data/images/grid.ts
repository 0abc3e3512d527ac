import { type Picture, picture } from "./display.ts";
import { checkChannels } from "./image.ts";

/**
 * How {@linkcode gridImage} reads its values and lays them out.
 *
 * @category Pictures and films
 */
export interface GridOptions {
  /** Number of images N. */
  readonly count: number;
  /** Rows H of one image, in pixels. */
  readonly height: number;
  /** Columns W of one image, in pixels. */
  readonly width: number;
  /**
   * Values C of a pixel.
   * @default 3
   */
  readonly channels?: 1 | 3 | 4;
  /**
   * Images side by side.
   * @default ceil(sqrt(count)), as near to a square as the count allows: 64 images in 8 rows of 8
   */
  readonly columns?: number;
  /**
   * Black pixels, or transparent ones with alpha, between neighbours.
   * @default 0
   */
  readonly gap?: number;
}

/**
 * Lays N images out in one, row by row from the top left. Empty cells are black. Jupyter shows the result.
 *
 * ```ts ignore
 * const images = await sampleImages(network, noise, generator); // [64, 96, 80, 3]
 * await Deno.writeFile("faces.png", encodePng(gridImage(images, { count: 64, height: 96, width: 80 })));
 * ```
 *
 * @param images `[N, H, W, C]` values: in [0, 1] when a `Float32Array` (clipped, then rounded), else in [0, 255].
 * @throws {TypeError} When the values are in neither of these arrays.
 * @throws {RangeError} When the number of values is not N · H · W · C, a size is not a positive integer, or C is not 1, 3 or 4.
 * @category Pictures and films
 */
export function gridImage(
  images: Float32Array | Uint8Array,
  options: GridOptions,
): Picture {
  const { count, height, width, channels = 3, gap = 0 } = options;
  const { columns = Math.ceil(Math.sqrt(count)) } = options;
  for (const [name, value] of Object.entries({ count, height, width, columns })) {
    requireInteger(name, value, 1);
  }
  requireInteger("gap", gap, 0);
  checkChannels("lay out images", channels);
  if (![Float32Array, Uint8Array, Uint8ClampedArray].some((kind) => images instanceof kind)) {
    throw new TypeError(
      "Cannot lay out images that are no Float32Array of 0 … 1, nor a Uint8Array of 0 … 255: convert them",
    );
  }
  const expected = count * height * width * channels;
  if (images.length !== expected) {
    throw new RangeError(
      `Cannot lay out ${count} images as [${count}, ${height}, ${width}, ${channels}]: that is ${expected} values, ` +
        `current number of values is ${images.length}; the images must be NHWC.`,
    );
  }
  const scale = images instanceof Float32Array ? 255 : 1;
  const usedColumns = Math.min(columns, count);
  const rows = Math.ceil(count / columns);
  const gridWidth = usedColumns * (width + gap) - gap;
  const gridHeight = rows * (height + gap) - gap;
  const data = new Uint8ClampedArray(gridWidth * gridHeight * channels); // rounds and clips what is stored in it
  let from = 0;
  for (let n = 0; n < count; n++) {
    const left = (n % columns) * (width + gap);
    const top = Math.floor(n / columns) * (height + gap);
    for (let y = 0; y < height; y++) {
      let to = ((top + y) * gridWidth + left) * channels;
      for (let x = 0; x < width * channels; x++) data[to++] = images[from++] * scale;
    }
  }
  const size = { width: gridWidth, height: gridHeight };
  return picture({ ...size, channels, data: new Uint8Array(data.buffer) });
}

function requireInteger(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(
    `Cannot lay out images with ${name} below ${least} or not an integer: current value is ${value}.`,
  );
}
