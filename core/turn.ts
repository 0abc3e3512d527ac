/** Lets timers, signals and servers have their turn, for which awaiting what is there already is not enough. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if ("setImmediate" in globalThis) setImmediate(resolve);
    else viaChannel(resolve); // Browsers have nothing else without a delay of some milliseconds.
  });
}

function viaChannel(resolve: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(undefined);
}
