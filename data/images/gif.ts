// @ts-types="./_gifenc.d.ts"
import * as module from "gifenc";
import type { Gifenc, Palette } from "./_gifenc.d.ts";
import { checkFrame, rgbaOf } from "./_frames.ts";
import type { Image } from "./image.ts";

// Deno loads the package's CommonJS build, where all is in the default export; a bundler takes the module build.
const { applyPalette, GIFEncoder, quantize } =
  ("quantize" in module ? module : module.default) as Gifenc;

const MAX_COLORS = 256; // of the format
const DEFAULT_DELAY_MS = 100;
const DEFAULT_FINAL_DELAY_MS = 2_000;

/**
 * How long the frames of an animation are shown.
 *
 * @category Pictures and films
 */
export interface GifOptions {
  /**
   * Milliseconds that each frame is shown; the format counts hundredths of a second.
   * @default 100
   */
  readonly delayMs?: number;
  /**
   * Milliseconds that the last frame is shown before the animation begins again.
   * @default 2000
   */
  readonly finalDelayMs?: number;
}

/**
 * Encodes images of one size as an animated GIF that repeats forever, each frame with its own palette of at most 256
 * colours. Holds two frames at a time.
 *
 * @throws {TypeError} When a frame has no pixels, or other bytes than its size says.
 * @throws {RangeError} When there is no frame, the sizes differ, or a delay is out of the format's range.
 * @category Pictures and films
 */
export async function encodeGif(
  frames: Iterable<Image> | AsyncIterable<Image>,
  options: GifOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { delayMs = DEFAULT_DELAY_MS, finalDelayMs = DEFAULT_FINAL_DELAY_MS } = options;
  requireDelay("delayMs", delayMs);
  requireDelay("finalDelayMs", finalDelayMs);
  const encoder = GIFEncoder();
  let waiting: Image | undefined; // written once it is known whether it is the last
  for await (const frame of frames) {
    checkFrame(frame, waiting ?? frame, "GIF");
    if (waiting) writeFrame(waiting, delayMs);
    waiting = frame;
  }
  if (!waiting) throw new RangeError("Cannot encode a GIF: there is no frame.");
  writeFrame(waiting, finalDelayMs);
  encoder.finish();
  return encoder.bytes();

  function writeFrame(image: Image, delay: number): void {
    const { width, height } = image;
    const rgba = rgbaOf(image);
    const palette = paletteOf(rgba);
    encoder.writeFrame(applyPalette(rgba, palette), width, height, { palette, delay, repeat: 0 });
  }
}

/** The colours of a frame. Four bits a channel are as near to many colours as five, and up to 40 times as fast. */
function paletteOf(rgba: Uint8Array): Palette {
  const palette = quantize(rgba, MAX_COLORS, { format: "rgb444" });
  return palette.length === MAX_COLORS ? palette : quantize(rgba, MAX_COLORS, { format: "rgb565" });
}

function requireDelay(name: string, value: number): void {
  if (value >= 0 && value <= 655_350) return; // 16 bits of hundredths of a second
  throw new RangeError(
    `Cannot encode a GIF with ${name} outside [0, 655350]: current value is ${value}.`,
  );
}
