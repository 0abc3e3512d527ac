import { decodeImage, type DecodeOptions } from "./decode.ts";
import { frame, type FrameOptions } from "./frame.ts";
import type { RgbImage } from "./image.ts";

/** How a file becomes a picture of the wanted size. They are plain values, so workers can be told them. */
export interface PictureOptions extends DecodeOptions, FrameOptions {}

/** Decodes a file and frames its picture. */
export async function makePicture(bytes: Uint8Array, options: PictureOptions): Promise<RgbImage> {
  return frame(await decodeImage(bytes, options), options);
}
