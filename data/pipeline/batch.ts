import { wholeNumber } from "../../core/check.ts";
import type { Cursor, Dataset, Element } from "./dataset.ts";

/**
 * How {@linkcode batch} ends an epoch.
 *
 * @category Stages
 */
export interface BatchOptions {
  /**
   * Whether the last elements of an epoch are left out when they do not fill a batch.
   * @default true
   */
  readonly dropRemainder?: boolean;
}

/**
 * Groups `size` elements at a time into arrays.
 *
 * @throws {RangeError} When `size` is not a whole number of at least 1.
 * @category Stages
 */
export function batch(
  size: number,
  options: BatchOptions = {},
): <T>(dataset: Dataset<T>) => Dataset<readonly T[]> {
  const { dropRemainder = true } = options;
  wholeNumber("The size of batch()", size, 1);
  const count = dropRemainder ? Math.floor : Math.ceil;

  async function* walk<T>(
    dataset: Dataset<T>,
    from?: Cursor,
  ): AsyncGenerator<Element<readonly T[]>, void, void> {
    let elements: Element<T>[] = [];
    for await (const element of dataset.walk(from)) {
      elements.push(element);
      if (elements.length === size) {
        yield join(elements);
        elements = [];
      }
    }
    if (elements.length > 0 && !dropRemainder) yield join(elements);
  }

  return (dataset) => ({
    length: dataset.length === undefined ? undefined : count(dataset.length / size),
    walk: (from) => walk(dataset, from),
  });
}

function join<T>(elements: readonly Element<T>[]): Element<readonly T[]> {
  return { value: elements.map(({ value }) => value), next: elements[elements.length - 1].next };
}
