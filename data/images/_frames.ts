/** What the writers of films share. */
import { checkChannels, type Image } from "./image.ts";

/** Red, green, blue and alpha in a buffer of their own. */
export function rgbaOf({ channels, data }: Image): Uint8Array<ArrayBuffer> {
  if (channels === 4) return data.slice();
  const rgba = new Uint8Array(data.length / channels * 4).fill(255);
  for (let from = 0, to = 0; from < data.length; from += channels, to += 4) {
    for (let c = 0; c < 3; c++) rgba[to + c] = data[from + c % channels];
  }
  return rgba;
}

/** Refuses a frame that holds no image, or one of another size than those before. */
export function checkFrame(frame: Image, before: Image, what: string): void {
  const { width, height, channels, data } = frame;
  checkChannels("encode a frame", channels);
  if (data.length === 0 || data.length !== width * height * channels) {
    throw new TypeError(
      `Cannot encode a frame of ${width}x${height} with ${data.length} bytes: ` +
        `it must hold ${channels} bytes a pixel and at least one pixel.`,
    );
  }
  if (frame.width === before.width && frame.height === before.height) return;
  throw new RangeError(
    `Cannot encode frames of ${before.width}x${before.height} and ${frame.width}x${frame.height} as one ${what}: ` +
      "all must have one size.",
  );
}
