import { openDisk } from "./_disk.ts";
import type { RgbImage } from "./image.ts";

/** Where {@linkcode cache} keeps pictures. */
export interface CacheLimits {
  /**
   * The most bytes of pixels to keep in memory.
   * @default 1073741824
   */
  readonly limitBytes?: number;
  /**
   * A folder for pictures that no longer fit in memory, for one cache at a time; what an earlier one left there is
   * removed. Without it those pictures are loaded again each time.
   */
  readonly directory?: string;
}

/** What {@linkcode cache} needs to know. */
export interface CacheOptions<T> extends CacheLimits {
  /** Names an item; items of the same key are the same picture. */
  readonly key: (item: T) => string;
}

/**
 * Makes a loader that loads each picture once, also when it is asked for twice at the same time. A picture that
 * failed fails again with the same error, without another try.
 *
 * Pictures stay where they came first, in memory, then on disk: an epoch goes through all of them, so that making
 * room for new ones would throw away what is needed sooner. A disk that fills up is no longer written to.
 *
 * @throws {RangeError} When `limitBytes` is negative or not a number.
 * @throws {Error} When `directory` cannot be written to.
 */
export function cache<T>(
  load: (item: T) => Promise<RgbImage>,
  options: CacheOptions<T>,
): (item: T) => Promise<RgbImage> {
  const { key, limitBytes = 2 ** 30, directory } = options;
  if (!(limitBytes >= 0)) {
    throw new RangeError(
      `The limitBytes of cache() must be at least 0: current value is ${limitBytes}.`,
    );
  }
  const disk = directory === undefined ? undefined : openDisk(directory);
  /** How to get each picture that was asked for: its load in progress, its pixels, its place on disk, its error. */
  const known = new Map<string, () => Promise<RgbImage>>();
  let bytes = 0;

  async function loadAndKeep(item: T, name: string): Promise<RgbImage> {
    const image = await load(item);
    const size = image.data.byteLength;
    if (bytes + size <= limitBytes) {
      bytes += size;
      known.set(name, () => Promise.resolve(image));
      return image;
    }
    const place = await disk?.write(image);
    if (disk && place) known.set(name, async () => await disk.read(place) ?? loadAgain(item, name));
    else known.delete(name);
    return image;
  }

  function loadAgain(item: T, name: string): Promise<RgbImage> {
    const loading = loadAndKeep(item, name).catch((error) => {
      known.set(name, () => Promise.reject(error));
      throw error;
    });
    known.set(name, () => loading);
    return loading;
  }

  return (item) => {
    const name = key(item);
    return known.get(name)?.() ?? loadAgain(item, name);
  };
}
