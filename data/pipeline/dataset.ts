import { wholeNumber } from "../../core/check.ts";
import { turnTaker } from "../../core/turn.ts";
import { disposeElement } from "./_dispose.ts";
import { abortable } from "./abortable.ts";

/**
 * Where a walk stands: element `index` in the order of epoch `epoch` comes next. It counts elements of the SOURCE, so that
 * it stays right when elements are dropped or batched.
 *
 * @category Datasets
 */
export interface Cursor {
  /** Epochs that are finished, 0 or more. */
  readonly epoch: number;
  /** Source elements of this epoch that are finished, 0 or more. */
  readonly index: number;
}

/**
 * One step of a walk.
 *
 * @category Datasets
 */
export interface Element<T> {
  /** What the dataset holds at this place. */
  readonly value: T;
  /** Where a walk goes on after this element. */
  readonly next: Cursor;
}

/**
 * Elements that are made only when somebody asks for them. A dataset has no state: every `walk` starts afresh, and walking
 * from the `next` of an element gives exactly the elements that came after it. Leaving a walk early closes its sources.
 *
 * @category Datasets
 */
export interface Dataset<T> {
  /** Number of elements an epoch, when known without walking. */
  readonly length?: number;
  /** Walks lazily from `from` (default: the start of epoch 0) to the end of that epoch. */
  walk(from?: Cursor): AsyncIterable<Element<T>>;
}

/**
 * A dataset whose elements can also be read one by one, in any order.
 *
 * @category Datasets
 */
export interface IndexedDataset<T> extends Dataset<T> {
  /** Number of elements an epoch. */
  readonly length: number;
  /** The element at `index`, in 0 … `length` - 1. */
  at(index: number): Promise<T>;
}

/**
 * The start of epoch 0, where walks begin by default.
 *
 * @category Datasets
 */
export const START: Cursor = { epoch: 0, index: 0 };

/** Whether the elements of `dataset` can be read in any order. */
export function isIndexed<T>(dataset: Dataset<T>): dataset is IndexedDataset<T> {
  return "at" in dataset;
}

/**
 * The dataset of `at(0)` … `at(length - 1)`, in this order in every epoch.
 *
 * @throws {RangeError} When `length` is not a whole number of at least 0; from `walk`, when the cursor is not
 * made of such numbers.
 * @category Datasets
 */
export function fromIndexed<T>(
  length: number,
  at: (index: number) => Promise<T>,
): IndexedDataset<T> {
  wholeNumber("The length of a dataset", length, 0);
  return { length, at, walk: (from = START) => walkIndexed({ length, at, from }) };
}

/**
 * The items of an array, in order.
 *
 * @category Datasets
 */
export function fromArray<T>(items: readonly T[]): IndexedDataset<T> {
  return fromIndexed(items.length, (index) => Promise.resolve(items[index]));
}

/**
 * The items that a generator makes, in their order: from a database, a camera, a simulation. A walk calls it anew for the epoch
 * that it begins in, and drops what lies before its cursor, so the same epoch must give the same items for a resumed training
 * to go on exactly. Leaving a walk closes the generator.
 *
 * ```ts
 * import { batch, fromAsync, pipe } from "@nash/gan/data";
 *
 * const numbers = fromAsync(async function* (epoch) {
 *   for (let i = 0; i < 10; i++) yield 100 * epoch + i;
 * });
 * const batches = pipe(numbers, batch(5));
 * ```
 *
 * @param items Called with the number of the epoch, from 0.
 * @category Datasets
 */
export function fromAsync<T>(
  items: (epoch: number) => AsyncIterable<T> | Iterable<T>,
): Dataset<T> {
  async function* walk({ epoch, index }: Cursor = START): AsyncGenerator<Element<T>, void, void> {
    wholeNumber("The epoch of a cursor", epoch, 0);
    wholeNumber("The index of a cursor", index, 0);
    let taken = 0;
    for await (const value of items(epoch)) {
      if (++taken > index) yield { value, next: { epoch, index: taken } };
    }
  }
  return { walk };
}

/**
 * The values of a walk, without their cursors. Timers and other work have their turn between them.
 *
 * @throws {unknown} The reason of the signal, once it is aborted, also while the walk waits for an element.
 * @category Datasets
 */
export async function* values<T>(
  dataset: Dataset<T>,
  from?: Cursor,
  { signal }: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<T, void, void> {
  const takeTurn = turnTaker(signal);
  signal?.throwIfAborted();
  for await (const { value } of signal ? until(signal, dataset.walk(from)) : dataset.walk(from)) {
    yield value;
    await takeTurn();
  }
}

/** The same walk, which ends with the reason of the signal. */
async function* until<T>(
  signal: AbortSignal,
  elements: AsyncIterable<Element<T>>,
): AsyncGenerator<Element<T>, void, void> {
  const walk = abortable(elements, { signal, discard: disposeElement });
  try {
    for (let pulled; !("ended" in (pulled = await walk.pull()));) {
      if ("error" in pulled) throw pulled.error;
      if ("aborted" in pulled) throw signal.reason;
      yield pulled.element;
    }
  } finally {
    await walk.leave();
  }
}

/** Reads `at(order(i))` for every i of one epoch, beginning at the cursor. `order` defaults to the identity. */
export async function* walkIndexed<T>(options: {
  readonly length: number;
  readonly at: (index: number) => Promise<T>;
  readonly from: Cursor;
  readonly order?: Uint32Array;
}): AsyncGenerator<Element<T>, void, void> {
  const { length, at, from: { epoch, index }, order } = options;
  wholeNumber("The epoch of a cursor", epoch, 0);
  wholeNumber("The index of a cursor", index, 0);
  for (let i = index; i < length; i++) {
    yield { value: await at(order ? order[i] : i), next: { epoch, index: i + 1 } };
  }
}
