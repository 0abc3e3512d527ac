import { wholeNumber } from "../../core/check.ts";
import {
  type Cursor,
  type Dataset,
  type Element,
  fromIndexed,
  type IndexedDataset,
  isIndexed,
} from "./dataset.ts";

/** What {@linkcode take} returns: a dataset with `at` keeps it. */
export interface Take {
  <T>(dataset: IndexedDataset<T>): IndexedDataset<T>;
  <T>(dataset: Dataset<T>): Dataset<T>;
}

/**
 * Keeps the first `count` elements: of a dataset with `at` elements 0 … `count` - 1, in every epoch and wherever a walk
 * begins, of any other dataset the first `count` that a walk comes to.
 *
 * @throws {RangeError} When `count` is not a whole number of at least 0.
 */
export function take(count: number): Take {
  wholeNumber("The count of take()", count, 0);

  async function* walk<T>(
    dataset: Dataset<T>,
    from?: Cursor,
  ): AsyncGenerator<Element<T>, void, void> {
    if (count === 0) return;
    let taken = 0;
    for await (const element of dataset.walk(from)) {
      yield element;
      if (++taken === count) return;
    }
  }

  function taken<T>(dataset: IndexedDataset<T>): IndexedDataset<T>;
  function taken<T>(dataset: Dataset<T>): Dataset<T>;
  function taken<T>(dataset: Dataset<T>): Dataset<T> {
    const length = dataset.length === undefined ? undefined : Math.min(count, dataset.length);
    return isIndexed(dataset)
      ? fromIndexed(Math.min(count, dataset.length), (index) => dataset.at(index))
      : { length, walk: (from) => walk(dataset, from) };
  }
  return taken;
}
