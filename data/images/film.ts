/** Films of pictures in files. */
import { messageOf } from "../../core/errors.ts";
import { writeFileAtomic } from "../files.ts";
import { decodePng } from "./formats/png.ts";
import { encodeGif } from "./gif.ts";
import type { Image } from "./image.ts";
import { encodeMp4 } from "./mp4.ts";

const PER_SECOND = 10;
const FINAL_SECONDS = 2;
/** Of all frames of a GIF together, which takes about half a byte for each; more are hard to send and slow to show. */
const MOST_GIF_PIXELS = 4e7;
/** A film of fewer shows nothing. */
const FEW_FRAMES = 10;

/** Options of {@linkcode evolutionFilm}. */
export interface EvolutionOptions {
  /**
   * The most frames; a GIF of large ones has fewer. Of more images evenly spaced ones are taken, always with the first and
   * the last.
   * @default 200
   */
  readonly maxFrames?: number;
}

/** What a film was made of. */
export interface Evolution {
  readonly frames: number;
  /** Files left out because their size differs from that of the last one. */
  readonly skipped: readonly string[];
}

/**
 * Makes a film of PNG files, such as the samples of a training run, reading one at a time: ten a second, the last for
 * two seconds. A file whose size differs from that of the last one is left out and reported.
 *
 * @param outPath A name that ends in `.gif` or `.mp4`.
 * @throws {RangeError} When there is no picture, or an option is out of range.
 * @throws {Error} When a file cannot be read or decoded; the sentence names it.
 */
export async function evolutionFilm(
  pngPaths: readonly string[],
  outPath: string,
  { maxFrames = 200 }: EvolutionOptions = {},
): Promise<Evolution> {
  if (pngPaths.length === 0) {
    throw new RangeError(`Cannot make ${outPath}: there is no sample picture.`);
  }
  const last = await readPng(pngPaths[pngPaths.length - 1]);
  const isGif = outPath.endsWith(".gif");
  const light = Math.max(FEW_FRAMES, Math.floor(MOST_GIF_PIXELS / (last.width * last.height)));
  const paths = evenlySpaced(pngPaths, isGif ? Math.min(maxFrames, light) : maxFrames);
  const skipped: string[] = [];
  async function* frames(): AsyncGenerator<Image> {
    for (const path of paths.slice(0, -1)) {
      const picture = await readPng(path);
      if (picture.width === last.width && picture.height === last.height) yield picture;
      else skipped.push(path);
    }
    yield last;
  }
  const film = isGif
    ? await encodeGif(frames(), { delayMs: 1000 / PER_SECOND, finalDelayMs: 1000 * FINAL_SECONDS })
    : await encodeMp4(withHeldEnd(frames()), { framesPerSecond: PER_SECOND });
  await writeFileAtomic(outPath, film);
  return { frames: paths.length - skipped.length, skipped };
}

/**
 * At most `count` of the items in their order, evenly spaced, the first and the last among them (of one, the last).
 *
 * @throws {RangeError} When the count is not a positive integer.
 */
export function evenlySpaced<T>(items: readonly T[], count: number): T[] {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`Cannot keep ${count} pictures: the number must be a positive integer.`);
  }
  if (items.length <= count) return [...items];
  if (count === 1) return items.slice(-1);
  const stride = (items.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, i) => items[Math.round(i * stride)]);
}

/** The format of a film has no pauses: the last frame comes again and again. */
async function* withHeldEnd(frames: AsyncIterable<Image>): AsyncGenerator<Image> {
  let last: Image | undefined;
  for await (const frame of frames) yield last = frame;
  for (let i = 1; last && i < PER_SECOND * FINAL_SECONDS; i++) yield last;
}

async function readPng(path: string): Promise<Image> {
  try {
    return await decodePng(await Deno.readFile(path));
  } catch (error) {
    const reason = messageOf(error);
    throw new Error(`Cannot read the picture ${path}: ${reason}`, { cause: error });
  }
}
