import { wholeNumber } from "../../core/check.ts";
import { hash } from "../pipeline/random.ts";
import type { Cursor, Dataset, Element } from "../pipeline/dataset.ts";
import type { Image } from "./image.ts";

/** Makes these random bits differ from those of {@linkcode shuffle} with the same seed. */
const FLIP = 3;

/**
 * Mirrors an image: left becomes right.
 *
 * @category Images
 */
export function flip(image: Image): Image {
  const { width, height, channels, data } = image;
  const mirrored = new Uint8Array(data.length);
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = width - 1; x >= 0; x--) {
      const from = (y * width + x) * channels;
      for (let c = 0; c < channels; c++) mirrored[to++] = data[from + c];
    }
  }
  return { ...image, data: mirrored };
}

/**
 * Mirrors half of the images, others in every epoch. This depends on the seed, the epoch and an image's place in the
 * epoch alone, so a walk from the middle mirrors the same ones.
 *
 * @throws {RangeError} When `seed` is not a whole number of at least 0.
 * @category Images
 */
export function randomFlip(
  options: { readonly seed: number },
): (dataset: Dataset<Image>) => Dataset<Image> {
  const { seed } = options;
  wholeNumber("The seed of randomFlip()", seed, 0);

  async function* walk(
    dataset: Dataset<Image>,
    from?: Cursor,
  ): AsyncGenerator<Element<Image>, void, void> {
    for await (const { value, next } of dataset.walk(from)) {
      const isFlipped = hash(seed, next.epoch, next.index, FLIP) < 0; // the highest bit
      yield { value: isFlipped ? flip(value) : value, next };
    }
  }

  return (dataset) => ({ length: dataset.length, walk: (from) => walk(dataset, from) });
}
