import { messageOf } from "./_check.ts";
import { readHeader } from "./_header.ts";
import { imagescript, isDenied, lackOfPermission } from "./_imagescript.ts";
import type { RgbImage } from "./image.ts";

/** Limits of {@linkcode decodeImage}. */
export interface DecodeOptions {
  /**
   * The most pixels (width times height) that a picture may have. A decoder needs 4 bytes for each and more.
   * @default 200e6
   */
  readonly maxPixels?: number;
}

/**
 * Decodes a JPEG or PNG file. Gray pictures get three equal colours, transparent parts of a PNG turn white, and
 * pictures stay as they are stored: a rotation noted in EXIF is not applied.
 *
 * @throws {RangeError} When the header says that the picture has no pixels or more than `maxPixels`; nothing has been
 * decoded then.
 * @throws {Error} When the file is empty, cut off, corrupt or of another format, or a permission is missing.
 */
export async function decodeImage(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Promise<RgbImage> {
  const { maxPixels = 200e6 } = options;
  const { format, width, height } = readHeader(bytes);
  if (width === 0 || height === 0) {
    throw new RangeError(
      `Cannot decode the image: its header says ${width}x${height} pixels, so the file is corrupt.`,
    );
  }
  if (width * height > maxPixels) {
    throw new RangeError(
      `Cannot decode the image: it has ${width}x${height} = ${
        width * height
      } pixels and the limit is ${maxPixels}; ` +
        "make it smaller, or raise maxPixels.",
    );
  }
  const { Image } = await imagescript();
  let image: {
    readonly width: number;
    readonly height: number;
    readonly bitmap: Uint8ClampedArray;
  };
  try {
    image = await Image.decode(bytes);
  } catch (error) {
    if (isDenied(error)) throw lackOfPermission(error);
    throw new Error(
      `Cannot decode the image: the ${format} file is cut off or corrupt (${messageOf(error)}).`,
      {
        cause: error,
      },
    );
  }
  return { width: image.width, height: image.height, data: dropAlpha(image.bitmap) };
}

/** `[H, W, 4]` to `[H, W, 3]`, over white. */
function dropAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array(rgba.length / 4 * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = rgba[from + 3];
    for (let c = 0; c < 3; c++) {
      const color = rgba[from + c];
      rgb[to + c] = alpha === 255 ? color : (color * alpha + 255 * (255 - alpha) + 127) / 255; // 127 rounds
    }
  }
  return rgb;
}
