import { messageOf } from "../../core/errors.ts";
import { wholeNumber } from "../../core/check.ts";
import { isTransient } from "./transient.ts";
import { openDisk } from "./_disk.ts";
import { pictureMemory } from "./_memory.ts";
import type { Image } from "../images/image.ts";

/**
 * A place of your own for images of one size.
 *
 * @category Batches of faces
 */
export interface PictureStore {
  /** The pixels of an image; undefined when they are missing or damaged. */
  read(index: number): Promise<Uint8Array | undefined>;
  /** Stores the pixels of an image. */
  write(index: number, pixels: Uint8Array): Promise<void>;
}

/**
 * Where {@linkcode cache} keeps images.
 *
 * @category Batches of faces
 */
export interface CacheLimits {
  /**
   * The most bytes of pixels to keep in memory.
   * @default 1073741824
   */
  readonly limitBytes?: number;
  /** A place of your own, instead of a folder. */
  readonly store?: PictureStore;
  /**
   * A folder for a file of all images, which the next run finds again. It is created when needed. Without it images that
   * do not fit in memory are loaded again each time.
   */
  readonly directory?: string;
  /**
   * With `directory`: a text that identifies the images, and changes when they or their order do. Each text has a file
   * of its own; the two that were used last are kept.
   */
  readonly fingerprint?: string;
  /**
   * The most bytes that the file may have.
   * @default 34359738368
   */
  readonly directoryLimitBytes?: number;
  /**
   * Called once when `directory` cannot be written to, at first or later, as when the disk is full: the cache goes on
   * without it. Without this function an unusable folder is an error, and a full disk goes unreported.
   */
  readonly onDirectoryError?: (error: Error) => void;
}

/**
 * Options of {@linkcode cache}.
 *
 * @category Batches of faces
 */
export interface CacheOptions<T> extends CacheLimits {
  /** The place of an item among all, in 0 … `length` - 1. */
  readonly index: (item: T) => number;
  /** Number of items. */
  readonly length: number;
  /** Columns of every image, in pixels. */
  readonly width: number;
  /** Rows of every image, in pixels. */
  readonly height: number;
  /**
   * Values of a pixel of every image.
   * @default 3
   */
  readonly channels?: Image["channels"];
}

/**
 * Makes a loader that loads each image once, even when it is asked for twice at the same time. An image that has failed
 * fails again with the same message, without another try, unless the failure was a {@linkcode TransientError}.
 *
 * Images are kept in memory as they come, until it is full: an epoch goes through all of them, so making room for new
 * ones would drop what is needed sooner. With a folder they are kept there, too, and the next run reads them from there.
 * Only pixels are kept, no labels.
 *
 * @throws {RangeError} When a number is out of its range.
 * @throws {TypeError} When `directory` is given without `fingerprint`; from the loader, when an image has another
 * size.
 * @throws {Error} When `directory` cannot be written to, unless `onDirectoryError` is given.
 * @category Batches of faces
 */
export function cache<T>(
  load: (item: T) => Promise<Image>,
  options: CacheOptions<T>,
): (item: T) => Promise<Image> {
  const { index: indexOf, length, width, height, channels = 3, limitBytes = 2 ** 30 } = options;
  wholeNumber("The length of cache()", length, 0);
  wholeNumber("The width of cache()", width, 1);
  wholeNumber("The height of cache()", height, 1);
  checkLimit("limitBytes", limitBytes);
  const size = width * height * channels;
  const memory = pictureMemory({ length, size, limitBytes });
  const store = storeOf(options, size);
  const inProgress = new Map<number, Promise<Image>>();
  const failed = new Map<number, string>();

  async function find(item: T, index: number): Promise<Image> {
    let data = await store?.read(index);
    if (data === undefined) {
      data = await loadPixels(item, index);
      await store?.write(index, data);
    }
    memory.set(index, data);
    return { width, height, channels, data };
  }

  async function loadPixels(item: T, index: number): Promise<Uint8Array> {
    try {
      const image = await load(item);
      if (image.width === width && image.height === height && image.data.length === size) {
        return image.data;
      }
      throw new TypeError(
        `Cannot keep an image of ${image.width}x${image.height} pixels in a cache of ` +
          `${width}x${height}: resize() it first.`,
      );
    } catch (error) {
      if (!isTransient(error)) failed.set(index, messageOf(error));
      throw error;
    }
  }

  return async (item) => {
    const index = indexOf(item);
    const data = memory.get(index);
    if (data) return { width, height, channels, data };
    const error = failed.get(index);
    if (error !== undefined) throw new Error(error);
    let found = inProgress.get(index);
    if (!found) {
      found = find(item, index).finally(() => inProgress.delete(index));
      inProgress.set(index, found);
    }
    return await found;
  };
}

function storeOf<T>(options: CacheOptions<T>, size: number): PictureStore | undefined {
  const { directory, fingerprint, directoryLimitBytes = 2 ** 35, onDirectoryError } = options;
  checkLimit("directoryLimitBytes", directoryLimitBytes);
  if (directory === undefined) return options.store;
  if (fingerprint === undefined) {
    throw new TypeError(
      `Cannot keep pictures in "${directory}" without a fingerprint: give one that changes with the images.`,
    );
  }
  try {
    return openDisk({
      directory,
      fingerprint: `${options.length} ${options.width}x${options.height} ${fingerprint}`,
      size,
      limitBytes: directoryLimitBytes,
      onError: onDirectoryError ?? (() => {}),
    });
  } catch (error) {
    if (!onDirectoryError) throw error;
    onDirectoryError(error as Error);
    return undefined;
  }
}

function checkLimit(name: string, value: number): void {
  if (!(value >= 0)) {
    throw new RangeError(`The ${name} of cache() must be at least 0: current value is ${value}.`);
  }
}
