import { wholeNumber } from "../../core/check.ts";
import { permutation, randomIntegers } from "./random.ts";
import {
  type Cursor,
  type Dataset,
  type Element,
  isIndexed,
  START,
  walkIndexed,
} from "./dataset.ts";

/**
 * How {@linkcode shuffle} orders the elements.
 *
 * @category Stages
 */
export interface ShuffleOptions {
  /** Chooses the orders, a whole number of at least 0. The same seed gives the same orders on every machine. */
  readonly seed: number;
  /**
   * For datasets without `at`: how many elements are held back to draw the next one from, at least 1.
   * @default 1024
   */
  readonly bufferSize?: number;
}

/**
 * Puts the elements in a random order, a new one every epoch.
 *
 * A dataset with `at` (a folder, an array) gets a permutation of its whole length, and a walk from the middle reads
 * nothing that it skips: so shuffle files before anything costly is done with them. Other datasets are shuffled through
 * a buffer: their elements are counted anew from here, and a walk from the middle of an epoch begins the epoch again to
 * get to the same place.
 *
 * @throws {RangeError} When `seed` or `bufferSize` is not a whole number in its range.
 * @category Stages
 */
export function shuffle(options: ShuffleOptions): <T>(dataset: Dataset<T>) => Dataset<T> {
  const { seed, bufferSize = 1024 } = options;
  wholeNumber("The seed of shuffle()", seed, 0);
  wholeNumber("The bufferSize of shuffle()", bufferSize, 1);

  return <T>(dataset: Dataset<T>): Dataset<T> => ({
    length: dataset.length,
    walk(from = START) {
      const random = randomIntegers(seed, from.epoch);
      if (!isIndexed(dataset)) {
        return skipTo(from, drawFromBuffer(dataset, from.epoch, { bufferSize, random }));
      }
      const { length } = dataset;
      const at = (index: number) => dataset.at(index);
      return walkIndexed({ length, at, from, order: permutation(length, random) });
    },
  });
}

/** The elements of one epoch, each drawn at random from the `bufferSize` that were read last and not drawn yet. */
async function* drawFromBuffer<T>(
  dataset: Dataset<T>,
  epoch: number,
  { bufferSize, random }: { bufferSize: number; random: (below: number) => number },
): AsyncGenerator<T, void, void> {
  const buffer: T[] = [];
  for await (const { value } of dataset.walk({ epoch, index: 0 })) {
    if (buffer.length < bufferSize) {
      buffer.push(value);
    } else {
      const place = random(bufferSize);
      const drawn = buffer[place];
      buffer[place] = value;
      yield drawn;
    }
  }
  for (const place of permutation(buffer.length, random)) yield buffer[place];
}

async function* skipTo<T>(
  { epoch, index }: Cursor,
  items: AsyncIterable<T>,
): AsyncGenerator<Element<T>, void, void> {
  let count = 0;
  for await (const value of items) {
    if (++count > index) yield { value, next: { epoch, index: count } };
  }
}
