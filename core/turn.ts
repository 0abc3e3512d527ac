/** Yields to timers, signals and servers, which awaiting a settled promise does not. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if ("setImmediate" in globalThis) setImmediate(resolve);
    else viaChannel(resolve); // In browsers everything else waits for some milliseconds.
  });
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
