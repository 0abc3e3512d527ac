import { decodeCartoon } from "./formats/cartoon.ts";
import { type ImageHeader, readHeader } from "./formats/header.ts";
import { decodeJpeg, type Reduction } from "./formats/jpeg.ts";
import { orient } from "./formats/orientation.ts";
import { type Profile, readProfile } from "./formats/profile.ts";
import { decodeWebp } from "./formats/webp.ts";
import type { Image } from "./image.ts";
import { decodePng } from "./formats/png.ts";

/**
 * The most pixels that a byte of a file can stand for: with fewer bytes a file is damaged, and is not decoded since its
 * pixels may fill the memory. Deflate turns 1 byte into 1032, of 8 pixels each; a JPEG has at least a bit for 64 pixels
 * (half is allowed); a lossless WebP of one colour, as libwebp writes it, has 26,000 pixels a byte.
 */
const MOST_PIXELS_A_BYTE = { PNG: 1032 * 8, JPEG: 1024, WebP: 32768, cartoon: 1024 } as const;
/** Up to this size the decoder itself reports what is wrong, which says more. */
const SMALL_PIXELS = 1e6;

/**
 * Limits of {@linkcode decodeImage}.
 *
 * @category Images
 */
export interface DecodeOptions {
  /**
   * The most pixels (width times height) that an image may have. Decoding takes 4 bytes and more for each.
   * @default 200e6
   */
  readonly maxPixels?: number;
}

/**
 * Decodes a JPEG, PNG or WebP file. Gray images get three equal channels, transparent parts turn white, and photos taken
 * with the camera turned (EXIF) are turned upright. Colours of other spaces (Adobe RGB, Display P3 …) are converted to
 * sRGB where the file's profile has curves and a matrix; `profile` of the image names any other profile.
 *
 * @throws {RangeError} When the header says that the image has no pixels, more than `maxPixels`, or more than the file can
 * hold; nothing has been decoded then.
 * @throws {Error} When the file is empty, cut off, corrupt or of another format.
 * @category Images
 */
export async function decodeImage(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Promise<Image> {
  return (await decodeReduced(bytes, options, () => 1)).image;
}

/**
 * Decodes as {@linkcode decodeImage}, a JPEG at an eighth, a quarter or half of its size where `choose` says so: to an
 * upright image of `ceil(width / reduction)` columns or rows.
 */
export async function decodeReduced(
  bytes: Uint8Array,
  options: DecodeOptions,
  choose: (header: ImageHeader) => Reduction,
) {
  const header = checkHeader(bytes, options);
  const reduction = reductionOf(header, choose);
  const decoded = await decodePixels(bytes, header, reduction);
  const profile = profileOf(header);
  if (decoded.channels !== 1) profile?.toSrgb?.(decoded.data, decoded.channels);
  const said = profile?.isUnknown ? { profile: profile.name } : {};
  const image = orient({ ...overWhite(decoded), ...said }, header.orientation);
  return { image, reduction, header };
}

/** Drawings are reduced to half of their size at most, files of other formats not at all. */
function reductionOf(header: ImageHeader, choose: (header: ImageHeader) => Reduction): Reduction {
  if (header.format === "JPEG") return choose(header);
  return header.format === "cartoon" && choose(header) > 1 ? 2 : 1;
}

async function decodePixels(
  bytes: Uint8Array,
  header: ImageHeader,
  reduction: Reduction,
): Promise<Image> {
  switch (header.format) {
    case "JPEG":
      return await decodeJpeg(bytes, header, reduction);
    case "PNG":
      return await decodePng(bytes);
    case "WebP":
      return await decodeWebp(bytes);
    case "cartoon":
      return await decodeCartoon(bytes, reduction);
  }
}

/** The file's colour profile, unless it is one for other kinds of images, which says nothing about this one. */
function profileOf(header: ImageHeader): Profile | undefined {
  const profile = header.profile && readProfile(header.profile);
  return profile?.space === undefined || profile.space === header.space ? profile : undefined;
}

/** Reads the header of a file, and throws what {@linkcode decodeImage} throws before it decodes. */
export function checkHeader(bytes: Uint8Array, { maxPixels = 200e6 }: DecodeOptions): ImageHeader {
  const header = readHeader(bytes);
  const { format, width, height } = header;
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
  if (width * height > SMALL_PIXELS + MOST_PIXELS_A_BYTE[format] * bytes.length) {
    throw new RangeError(
      `Cannot decode the image: its header says ${width}x${height} pixels, which a ${format} file of ` +
        `${bytes.length} bytes cannot hold, so it is cut off or corrupt.`,
    );
  }
  return header;
}

/** Puts an image with an alpha channel over white. */
function overWhite(image: Image): Image {
  if (image.channels !== 4) return image;
  const { width, height, data: rgba } = image;
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = rgba[from + 3];
    for (let c = 0; c < 3; c++) {
      const color = rgba[from + c];
      rgb[to + c] = alpha === 255 ? color : (color * alpha + 255 * (255 - alpha) + 127) / 255; // 127 rounds
    }
  }
  return { width, height, channels: 3, data: rgb };
}
