import { messageOf } from "../core/errors.ts";
import { wholeNumber } from "../core/check.ts";
import { coreCount } from "../core/cores.ts";
import { type DecodePool, decodePool } from "./images/decode_pool.ts";
import { isTransient } from "./pipeline/transient.ts";
import type { PictureOptions } from "./images/picture.ts";
import { batch } from "./pipeline/batch.ts";
import { cache, type CacheLimits } from "./pipeline/cache.ts";
import {
  type Cursor,
  type Dataset,
  type Element,
  fromIndexed,
  type IndexedDataset,
} from "./pipeline/dataset.ts";
import type { DecodeOptions } from "./images/decode.ts";
import { randomFlip } from "./images/flip.ts";
import { type FrameOptions, keptPart } from "./images/frame.ts";
import type { Image } from "./images/image.ts";
import type { ImageFile } from "./sources/image_file.ts";
import { map, type MapOptions } from "./pipeline/map.ts";
import { pipe } from "./pipeline/pipe.ts";
import { prefetch } from "./pipeline/prefetch.ts";
import { type Shard, shard } from "./pipeline/shard.ts";
import { shuffle } from "./pipeline/shuffle.ts";
import { counted } from "../core/words.ts";

/**
 * The batches that {@linkcode faceImages} makes.
 *
 * @category Batches of faces
 */
export interface FaceImagesOptions extends FrameOptions, DecodeOptions, MapOptions<ImageFile> {
  /** Images a batch, at least 1. */
  readonly batch: number;
  /**
   * Chooses the orders and what is mirrored, a whole number of at least 0.
   * @default 0
   */
  readonly seed?: number;
  /**
   * Whether half of the pictures are mirrored, others in every epoch.
   * @default false
   */
  readonly flip?: boolean;
  /** Workers that decode, or 0 to decode on this thread. Default: the number of cores minus 1, at least 1. */
  readonly workers?: number;
  /**
   * Files that are read and decoded at a time, at least 1. Default: a batch, so that the workers stay busy during a
   * training step, or 2 a worker where that is more.
   */
  readonly concurrency?: number;
  /**
   * Which part of every epoch to take, where several processes train together.
   * @default all of it
   */
  readonly shard?: Shard;
  /**
   * Called with the name of the ICC profile of an image whose colours could not be converted to sRGB: when its file is
   * decoded, not when it comes from a cache.
   */
  readonly onProfile?: (file: ImageFile, profile: string) => void;
  /** Where the framed pictures are kept after the first epoch. The fingerprint is of the files alone. */
  readonly cache?: CacheLimits;
}

/** A file and its place in its source. */
interface Item {
  readonly index: number;
  readonly file: ImageFile;
}

/** To be changed when the same file and options give other pixels than before. */
const DECODING = "2";

/**
 * The whole pipeline from files to batches: shuffled anew every epoch, decoded by workers, framed, cached for the next
 * epoch, and one batch ahead of the consumer. Images carry the labels of their files. Add `repeat()` for more than one
 * epoch and `tensors()` for tensors. The workers end with the walk.
 *
 * @throws {RangeError} When an option is out of its range, or there are fewer files than a batch holds.
 * @throws {Error} From a walk: when a file cannot be read or decoded, with its name, unless `onError` is given; when a
 * network is gone for too long, in any case.
 * @category Batches of faces
 */
export function faceImages(
  files: IndexedDataset<ImageFile>,
  options: FaceImagesOptions,
): Dataset<readonly Image[]> {
  const { batch: size, seed = 0, workers = coresForWorkers(), onError, maxPixels } = options;
  const { shard: part } = options;
  const { concurrency = Math.max(size, 2 * workers) } = options;
  wholeNumber("The workers of faceImages()", workers, 0);
  wholeNumber("The width of faceImages()", options.width, 1);
  wholeNumber("The height of faceImages()", options.height, 1);
  const together = size * (part?.count ?? 1);
  if (files.length < together) {
    throw new RangeError(
      `Cannot make batches of ${together} from ${counted(files.length, "image")}: ${
        files.length > 1 ? "take a smaller batch, or more images" : "give more images"
      }.`,
    );
  }
  const { width, height, method, fit, zoom, focus } = options;
  const picture: PictureOptions = { width, height, method, fit, zoom, focus, maxPixels };
  keptPart({ width, height }, picture); // throws now where an option is wrong
  const pool = decodePool({ ...picture, workers });
  const { cache: { fingerprint } = {} } = options;
  const decode = async ({ file }: Item) => {
    const image = await loadImage(file, pool);
    if (image.profile !== undefined) options.onProfile?.(file, image.profile);
    return image;
  };
  const load = cache(decode, {
    ...options.cache,
    fingerprint: fingerprint && `${DECODING} ${JSON.stringify(picture)} ${fingerprint}`,
    index: ({ index }: Item) => index,
    length: files.length,
    width,
    height,
  });
  const loadLabelled = async (item: Item): Promise<Image> => {
    const { label } = item.file;
    const image = await load(item);
    return label === undefined ? image : { ...image, label };
  };
  const items = fromIndexed(
    files.length,
    async (index): Promise<Item> => ({ index, file: await files.at(index) }),
  );
  const batches = pipe(
    items,
    shuffle({ seed }),
    part ? shard(part, size) : (items) => items,
    map(loadLabelled, {
      concurrency,
      onError: onError && (({ file }, error) => {
        if (isTransient(error)) throw error; // left out, it would make a resumed run differ
        onError(file, error);
      }),
    }),
    options.flip ? randomFlip({ seed }) : (images) => images,
    batch(size),
    prefetch(1),
  );

  async function* walk(from?: Cursor): AsyncGenerator<Element<readonly Image[]>, void, void> {
    walks++;
    try {
      yield* batches.walk(from);
    } finally {
      if (--walks === 0) pool.rest();
    }
  }
  let walks = 0;

  return { length: batches.length, walk };
}

/** One core is left to the walk and the training. */
export function coresForWorkers(): number {
  return Math.max(1, coreCount() - 1);
}

async function loadImage(file: ImageFile, pool: DecodePool): Promise<Image> {
  try {
    return await pool.decode(await file.read());
  } catch (error) {
    throw new Error(`${file.name}: ${messageOf(error)}`, { cause: error });
  }
}
