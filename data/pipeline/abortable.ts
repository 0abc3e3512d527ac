import { nextTurn } from "../../core/turn.ts";
import type { Element } from "./dataset.ts";

/** The result of pulling: an element, the end, an abort, or an error of the data. */
export type Pull<T> =
  | { readonly element: Element<T> }
  | { readonly ended: true }
  | { readonly aborted: true }
  | { readonly error: unknown };

/** A walk that can be left while it waits for data. */
export interface AbortableWalk<T> {
  pull(): Promise<Pull<T>>;
  /** Ends the walk; a pending element is passed to `discard` when it arrives. */
  leave(): Promise<void>;
}

/** Walks through data, but stops waiting at the signal: a server may take minutes to answer. */
export function abortable<T>(
  walk: AsyncIterable<Element<T>, void, void>,
  { signal, discard }: { readonly signal?: AbortSignal; readonly discard: (value: T) => void },
): AbortableWalk<T> {
  const elements = walk[Symbol.asyncIterator]();
  let wake = (_: Pull<T>) => {};
  const onAbort = async () => {
    await nextTurn(); // An element that is ready comes first: it may be the end.
    wake({ aborted: true });
  };
  signal?.addEventListener("abort", onAbort, { once: true });
  let pending: Promise<Pull<T>> | undefined;
  return {
    async pull() {
      const next = elements.next().then(
        ({ done, value }): Pull<T> => done ? { ended: true } : { element: value },
        (error): Pull<T> => ({ error }),
      );
      pending = next;
      const { promise, resolve } = Promise.withResolvers<Pull<T>>();
      wake = resolve;
      next.then(resolve);
      if (signal?.aborted) onAbort();
      const pulled = await promise;
      if (!("aborted" in pulled)) pending = undefined;
      return pulled;
    },
    async leave() {
      signal?.removeEventListener("abort", onAbort);
      const ended = elements.return?.();
      if (pending === undefined) await ended;
      else pending.then((pulled) => "element" in pulled && discard(pulled.element.value));
    },
  };
}
