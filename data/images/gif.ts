import { messageOf } from "../../core/errors.ts";
// @ts-types="./_gifenc.d.ts"
import * as module from "gifenc";
import type { Gifenc } from "./_gifenc.d.ts";
import { writeFileAtomic } from "../files.ts";
import { decodePng } from "./formats/png.ts";
import type { Image } from "./image.ts";

// Deno loads the package's CommonJS build, where all is in the default export; a bundler takes the module build.
const { applyPalette, GIFEncoder, quantize } =
  ("quantize" in module ? module : module.default) as Gifenc;

const MAX_COLORS = 256; // of the format
const DEFAULT_DELAY_MS = 100;
const DEFAULT_FINAL_DELAY_MS = 2_000;
const DEFAULT_MAX_FRAMES = 200;

/** How long the frames of an animation are shown. */
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

/** Options of `evolutionGif`. */
export interface EvolutionGifOptions extends GifOptions {
  /**
   * The most frames. Of more images evenly spaced ones are taken, always with the first and the last.
   * @default 200
   */
  readonly maxFrames?: number;
}

/** What an animation was made of. */
export interface EvolutionGif {
  readonly frames: number;
  /** Files left out because their size differs from that of the last one. */
  readonly skipped: readonly string[];
}

/**
 * Encodes images of one size as an animated GIF that repeats forever, each frame with its own palette of at most 256
 * colours. Holds two frames at a time.
 *
 * @throws {RangeError} When there is no frame, the sizes differ, or a delay is out of the format's range.
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
    if (waiting) {
      requireSameSize(frame, waiting);
      writeFrame(waiting, delayMs);
    }
    waiting = frame;
  }
  if (!waiting) throw new RangeError("Cannot encode a GIF: there is no frame.");
  writeFrame(waiting, finalDelayMs);
  encoder.finish();
  return encoder.bytes();

  function writeFrame(image: Image, delay: number): void {
    const { width, height } = image;
    const rgba = rgbaOf(image);
    const palette = quantize(rgba, MAX_COLORS);
    encoder.writeFrame(applyPalette(rgba, palette), width, height, { palette, delay, repeat: 0 });
  }
}

/**
 * Makes an animation of PNG files, such as the samples of a training run, reading one at a time. A file whose size
 * differs from that of the last one is left out and reported.
 *
 * @throws {RangeError} When there is no picture, or an option is out of range.
 * @throws {Error} When a file cannot be read or decoded; the sentence names it.
 */
export async function evolutionGif(
  pngPaths: readonly string[],
  outPath: string,
  options: EvolutionGifOptions = {},
): Promise<EvolutionGif> {
  const { maxFrames = DEFAULT_MAX_FRAMES, ...gifOptions } = options;
  if (pngPaths.length === 0) {
    throw new RangeError(`Cannot make ${outPath}: there is no sample picture.`);
  }
  const paths = evenlySpaced(pngPaths, maxFrames);
  const last = await readPng(paths[paths.length - 1]);
  const skipped: string[] = [];
  async function* frames(): AsyncGenerator<Image> {
    for (const path of paths.slice(0, -1)) {
      const picture = await readPng(path);
      if (picture.width === last.width && picture.height === last.height) yield picture;
      else skipped.push(path);
    }
    yield last;
  }
  await writeFileAtomic(outPath, await encodeGif(frames(), gifOptions));
  return { frames: paths.length - skipped.length, skipped };
}

/**
 * At most `count` of the items in their order, evenly spaced, the first and the last among them (of one, the last).
 *
 * @throws {RangeError} When the count is not a positive integer.
 */
export function evenlySpaced<T>(items: readonly T[], count: number): T[] {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`Cannot keep ${count} frames: the number must be a positive integer.`);
  }
  if (items.length <= count) return [...items];
  if (count === 1) return items.slice(-1);
  const stride = (items.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, i) => items[Math.round(i * stride)]);
}

async function readPng(path: string): Promise<Image> {
  try {
    return await decodePng(await Deno.readFile(path));
  } catch (error) {
    const reason = messageOf(error);
    throw new Error(`Cannot read the picture ${path}: ${reason}`, { cause: error });
  }
}

/** Red, green, blue and alpha in a buffer of their own. */
function rgbaOf({ channels, data }: Image): Uint8Array {
  if (channels === 4) return data.slice();
  const rgba = new Uint8Array(data.length / channels * 4).fill(255);
  for (let from = 0, to = 0; from < data.length; from += channels, to += 4) {
    for (let c = 0; c < 3; c++) rgba[to + c] = data[from + c % channels];
  }
  return rgba;
}

function requireSameSize(frame: Image, before: Image): void {
  if (frame.width === before.width && frame.height === before.height) return;
  throw new RangeError(
    `Cannot encode frames of ${before.width}x${before.height} and ${frame.width}x${frame.height} as one GIF: ` +
      "all must have one size.",
  );
}

function requireDelay(name: string, value: number): void {
  if (value >= 0 && value <= 655_350) return; // 16 bits of hundredths of a second
  throw new RangeError(
    `Cannot encode a GIF with ${name} outside [0, 655350]: current value is ${value}.`,
  );
}
