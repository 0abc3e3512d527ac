/** How long work may keep timers, signals and servers waiting, in milliseconds. */
const TURN_MS = 40;

/** Yields to timers, signals and servers, which awaiting a settled promise does not. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if ("setImmediate" in globalThis) setImmediate(resolve);
    else viaChannel(resolve); // In browsers everything else waits for some milliseconds.
  });
}

/**
 * Makes a function to await between the parts of long work: it yields where 40 ms have passed since it last did, and throws
 * the reason of a signal that has been aborted.
 */
export function turnTaker(signal?: AbortSignal): () => Promise<void> {
  let turnedAt = performance.now();
  return async () => {
    if (performance.now() - turnedAt >= TURN_MS) {
      await nextTurn();
      turnedAt = performance.now();
    }
    signal?.throwIfAborted();
  };
}

/** Yields until Deno is idle, a millisecond or two: only then it handles Ctrl-C for sure. */
export function idleTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function viaChannel(resolve: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(undefined);
}
