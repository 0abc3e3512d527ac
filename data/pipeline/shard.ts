import { wholeNumber } from "../../core/check.ts";
import { type Cursor, type Dataset, type Element, START } from "./dataset.ts";

/**
 * Which part of every epoch {@linkcode shard} keeps.
 *
 * @category Stages
 */
export interface Shard {
  /** The number of this part, from 0. */
  readonly rank: number;
  /** How many parts there are. */
  readonly count: number;
}

/**
 * Keeps one of `count` parts: of each `count * size` elements in a row, the `size` that belong to this rank. So the batches
 * of all ranks together are those of one walk with batches of `count * size`; what does not fill such a batch is left out
 * on every rank. Cursors count the elements of the whole: they are the ends of rows, and a walk from one goes on there,
 * also with another `count` or `size`.
 *
 * @param size Elements in a row that stay together: a batch.
 * @throws {RangeError} When `size` or `count` is not a whole number of at least 1, or `rank` is none below `count`.
 * @category Stages
 */
export function shard(
  { rank, count }: Shard,
  size: number,
): <T>(dataset: Dataset<T>) => Dataset<T> {
  wholeNumber("The count of shard()", count, 1);
  wholeNumber("The size of shard()", size, 1);
  wholeNumber("The rank of shard()", rank, 0);
  if (rank >= count) {
    throw new RangeError(`Cannot take part ${rank} of ${count} parts: they are numbered from 0`);
  }
  const together = count * size;

  async function* walk<T>(
    dataset: Dataset<T>,
    from?: Cursor,
  ): AsyncGenerator<Element<T>, void, void> {
    const start = from ?? START;
    let row: Element<T>[] = [];
    for await (const element of dataset.walk(start)) {
      const place = (element.next.index - 1 - start.index) % together;
      if (Math.floor(place / size) === rank) row.push(element);
      if (place < together - 1) continue;
      for (const { value } of row) yield { value, next: element.next };
      row = [];
    }
  }

  return (dataset) => ({
    length: dataset.length === undefined ? undefined : Math.floor(dataset.length / together) * size,
    walk: (from) => walk(dataset, from),
  });
}
