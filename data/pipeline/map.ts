import { wholeNumber } from "../../core/check.ts";
import { disposeElement } from "./_dispose.ts";
import type { Cursor, Dataset, Element } from "./dataset.ts";

/**
 * How {@linkcode map} works through the elements.
 *
 * @category Stages
 */
export interface MapOptions<A> {
  /**
   * How many elements are worked on at a time, at least 1. The walk reads this far ahead and no further.
   * @default 1
   */
  readonly concurrency?: number;
  /** Called for each element on which `f` fails; the element is then left out. Without it the walk rejects. */
  readonly onError?: (value: A, error: unknown) => void;
}

/** What became of a source element: a value to pass on, or a failure and what to do about it. */
type Outcome<B> = { readonly element: Element<B> } | { readonly fail: () => void };

/**
 * Applies `f` to every element, in order, `concurrency` of them at a time. Tensors in results that the consumer no longer
 * comes for are disposed of.
 *
 * @throws {RangeError} When `concurrency` is not a whole number of at least 1.
 * @category Stages
 */
export function map<A, B>(
  f: (value: A) => B | Promise<B>,
  options: MapOptions<A> = {},
): (dataset: Dataset<A>) => Dataset<B> {
  const { concurrency = 1, onError } = options;
  wholeNumber("The concurrency of map()", concurrency, 1);

  async function apply({ value, next }: Element<A>): Promise<Outcome<B>> {
    try {
      return { element: { value: await f(value), next } };
    } catch (error) {
      return { fail: onError ? () => onError(value, error) : rethrow(error) };
    }
  }

  async function* walk(dataset: Dataset<A>, from?: Cursor): AsyncGenerator<Element<B>, void, void> {
    const source = dataset.walk(from)[Symbol.asyncIterator]();
    const inFlight: Promise<Outcome<B>>[] = [];
    let ended = false;
    try {
      while (true) {
        while (!ended && inFlight.length < concurrency) {
          try {
            const step = await source.next();
            if (step.done) ended = true;
            else inFlight.push(apply(step.value));
          } catch (error) { // reported after the elements that were read before it
            ended = true;
            inFlight.push(Promise.resolve({ fail: rethrow(error) }));
          }
        }
        const head = inFlight.shift();
        if (!head) return;
        const outcome = await head;
        if ("element" in outcome) yield outcome.element;
        else outcome.fail();
      }
    } finally { // nothing outlives the walk
      for (const outcome of await Promise.all(inFlight)) {
        if ("element" in outcome) disposeElement(outcome.element.value);
      }
      if (!ended) await source.return?.();
    }
  }

  return (dataset) => ({
    length: onError ? undefined : dataset.length,
    walk: (from) => walk(dataset, from),
  });
}

function rethrow(error: unknown): () => never {
  return () => {
    throw error;
  };
}
