import type { ImageHeader } from "./formats/header.ts";
import type { Reduction } from "./formats/jpeg.ts";
import { wayOf } from "./formats/orientation.ts";
import { decodeImage, type DecodeOptions, decodeReduced } from "./decode.ts";
import { frame, type FrameOptions, keptPart } from "./frame.ts";
import type { Image } from "./image.ts";
import { averageOfPart } from "./resize.ts";

/** How a file becomes an image: plain values, which can be sent to workers. Without a width the image is whole. */
export type PictureOptions = DecodeOptions & (FrameOptions | { readonly width?: undefined });

/**
 * A reduced image must have this many pixels for each of the result along both axes: where a reduced pixel is split
 * between two of the result, its own details are lost.
 */
const LEAST_PIXELS = 3;
/** A drawing has no details that could be lost. */
const LEAST_OF_DRAWINGS = 2;

/**
 * Decodes a file and frames its image. A JPEG that is far larger than the result is decoded at an eighth, a quarter or
 * half of its size, which takes a fraction of the time.
 */
export async function makePicture(bytes: Uint8Array, options: PictureOptions): Promise<Image> {
  if (options.width === undefined) return await decodeImage(bytes, options);
  const decoded = await decodeReduced(bytes, options, (header) => reductionOf(header, options));
  const { image, reduction, header } = decoded;
  if (reduction === 1) return frame(image, options);
  const seen = seenSize(header);
  const part = keptPart(seen, options);
  const { turned, fromRight, fromBottom } = wayOf(header.orientation);
  // The last stored column and row are only partly filled; in a turned image they may come first.
  const isFilledUp = turned ? [fromBottom, fromRight] : [fromRight, fromBottom];
  const span = (start: number, length: number, filledUp: boolean, side: number, whole: number) => ({
    start: start / reduction + (filledUp ? side - whole / reduction : 0),
    length: length / reduction,
  });
  return averageOfPart(image, {
    columns: span(part.left, part.width, isFilledUp[0], image.width, seen.width),
    rows: span(part.top, part.height, isFilledUp[1], image.height, seen.height),
  }, options);
}

/** The size of the upright image. */
function seenSize({ width, height, orientation }: ImageHeader) {
  return wayOf(orientation).turned ? { width: height, height: width } : { width, height };
}

/** The strongest reduction that leaves enough pixels to average. Other methods need every single pixel. */
function reductionOf(header: ImageHeader, options: FrameOptions): Reduction {
  if ((options.method ?? "area") !== "area") return 1;
  const part = keptPart(seenSize(header), options);
  const pixels = Math.min(part.width / options.width, part.height / options.height);
  const least = header.format === "cartoon" ? LEAST_OF_DRAWINGS : LEAST_PIXELS;
  return ([8, 4, 2] as const).find((reduction) => pixels / reduction >= least) ?? 1;
}
