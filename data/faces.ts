import { messageOf } from "./_check.ts";
import { batch } from "./batch.ts";
import { cache, type CacheLimits } from "./cache.ts";
import type { Dataset, IndexedDataset } from "./dataset.ts";
import { decodeImage, type DecodeOptions } from "./decode.ts";
import type { RgbImage } from "./image.ts";
import type { ImageFile } from "./image_file.ts";
import { map, type MapOptions } from "./map.ts";
import { pipe } from "./pipe.ts";
import { prefetch } from "./prefetch.ts";
import { resize, type ResizeOptions } from "./resize.ts";
import { shuffle } from "./shuffle.ts";

/** The batches that {@linkcode faceImages} makes. */
export interface FaceImagesOptions extends ResizeOptions, DecodeOptions, MapOptions<ImageFile> {
  /** Images a batch, at least 1. */
  readonly batch: number;
  /**
   * Chooses the orders, a whole number of at least 0.
   * @default 0
   */
  readonly seed?: number;
  /**
   * Files that are read at a time, at least 1.
   * @default 4
   */
  readonly concurrency?: number;
  /** Where the resized pictures are kept after the first epoch. */
  readonly cache?: CacheLimits;
}

/**
 * The whole pipeline from files to batches: shuffled anew every epoch, decoded, resized, kept for the next epoch,
 * and one batch ahead of the consumer. Add `repeat()` for more than one epoch and `tensors()` for tensors.
 *
 * @throws {RangeError} When an option is out of its range, or there are fewer files than a batch holds.
 * @throws {Error} From a walk: when a file cannot be read or decoded, with its name, unless `onError` is given.
 */
export function faceImages(
  files: IndexedDataset<ImageFile>,
  options: FaceImagesOptions,
): Dataset<readonly RgbImage[]> {
  const { batch: size, seed = 0, concurrency = 4, onError } = options;
  if (files.length < size) {
    throw new RangeError(
      `Cannot make batches of ${size} from ${files.length} images: take a smaller batch, or more images.`,
    );
  }
  const load = cache((file) => loadImage(file, options), {
    ...options.cache,
    key: (file: ImageFile) => file.name,
  });
  return pipe(
    files,
    shuffle({ seed }),
    map(load, { concurrency, onError }),
    batch(size),
    prefetch(1),
  );
}

async function loadImage(file: ImageFile, options: FaceImagesOptions): Promise<RgbImage> {
  try {
    return resize(await decodeImage(await file.read(), options), options);
  } catch (error) {
    throw new Error(`${file.name}: ${messageOf(error)}`, { cause: error });
  }
}
