import { wholeNumber } from "../../core/check.ts";
import { type Cursor, type Dataset, type Element, START } from "./dataset.ts";

/**
 * Goes on to the next epoch at the end of each, for `count` epochs.
 *
 * @throws {RangeError} When `count` is neither a whole number of at least 0 nor Infinity; from a walk, when an epoch
 * has no elements, since it would then search for one forever.
 * @category Stages
 */
export function repeat(count: number = Infinity): <T>(dataset: Dataset<T>) => Dataset<T> {
  if (count !== Infinity) wholeNumber("The count of repeat()", count, 0);

  async function* walk<T>(
    dataset: Dataset<T>,
    from: Cursor,
  ): AsyncGenerator<Element<T>, void, void> {
    for (let { epoch, index } = from; epoch < count; epoch++, index = 0) {
      let empty = index === 0;
      for await (const element of dataset.walk({ epoch, index })) {
        empty = false;
        yield element;
      }
      if (empty) {
        throw new RangeError(
          `Cannot repeat the dataset as epoch ${epoch} has no elements: ` +
            "perhaps every element failed, or a batch is larger than the dataset.",
        );
      }
    }
  }

  return (dataset) => ({ length: dataset.length, walk: (from = START) => walk(dataset, from) });
}
