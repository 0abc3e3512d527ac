import { wholeNumber } from "../../core/check.ts";
import {
  type Cursor,
  type Dataset,
  type Element,
  fromIndexed,
  type IndexedDataset,
  isIndexed,
} from "./dataset.ts";

/**
 * What {@linkcode take} makes of a dataset: one with `at` keeps it.
 *
 * @category Stages
 */
export type Taken<D extends Dataset<unknown>> = D extends IndexedDataset<infer T>
  ? IndexedDataset<T>
  : D extends Dataset<infer T> ? Dataset<T>
  : never;

/**
 * Keeps the first `count` elements: of a dataset with `at` elements 0 … `count` - 1, in every epoch and wherever a walk
 * begins, of any other dataset the first `count` that a walk comes to.
 *
 * @throws {RangeError} When `count` is not a whole number of at least 0.
 * @category Stages
 */
export function take(count: number): <D extends Dataset<unknown>>(dataset: D) => Taken<D> {
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

  return <D extends Dataset<unknown>>(dataset: D) => {
    const length = dataset.length === undefined ? undefined : Math.min(count, dataset.length);
    const taken: Dataset<unknown> = isIndexed(dataset)
      ? fromIndexed(Math.min(count, dataset.length), (index) => dataset.at(index))
      : { length, walk: (from) => walk(dataset, from) };
    return taken as Taken<D>;
  };
}
