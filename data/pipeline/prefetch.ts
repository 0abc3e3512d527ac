import { wholeNumber } from "../../core/check.ts";
import { disposeElement } from "./_dispose.ts";
import type { Cursor, Dataset, Element } from "./dataset.ts";

/**
 * Makes up to `count` elements ahead while the consumer is still busy. Tensors in elements that the consumer no longer
 * comes for are disposed of.
 *
 * @throws {RangeError} When `count` is not a whole number of at least 0.
 * @category Stages
 */
export function prefetch(count: number): <T>(dataset: Dataset<T>) => Dataset<T> {
  wholeNumber("The count of prefetch()", count, 0);

  async function* walk<T>(
    dataset: Dataset<T>,
    from?: Cursor,
  ): AsyncGenerator<Element<T>, void, void> {
    const source = dataset.walk(from)[Symbol.asyncIterator]();
    const ahead: Promise<IteratorResult<Element<T>>>[] = [];
    let closed = false;
    let last: Promise<unknown> = Promise.resolve();
    const pull = () => { // one at a time: each waits for the one before it
      const step = last.then(() =>
        closed ? { done: true as const, value: undefined } : source.next()
      );
      step.catch(() => {}); // thrown below, when its turn comes, unless the consumer has left
      ahead.push(step);
      last = step;
    };
    try {
      while (true) {
        while (ahead.length <= count) pull();
        const step = await ahead.shift()!;
        if (step.done) return;
        yield step.value;
      }
    } finally {
      closed = true;
      await last.catch(() => {});
      for (const step of await Promise.allSettled(ahead)) {
        if (step.status === "fulfilled" && !step.value.done) disposeElement(step.value.value.value);
      }
      await source.return?.();
    }
  }

  return (dataset) => ({ length: dataset.length, walk: (from) => walk(dataset, from) });
}
