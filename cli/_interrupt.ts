/** The exit code of a program that was interrupted, as shells expect it. */
export const INTERRUPTED = 130;

/** The first interrupt asks the loop to end; the second one ends the program at once. */
export function listenForInterrupt(onFirst: () => void): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) Deno.exit(INTERRUPTED);
    controller.abort();
    onFirst();
  };
  const signals: Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];
  for (const name of signals) Deno.addSignalListener(name, listener);
  return {
    signal: controller.signal,
    stop: () => {
      for (const name of signals) Deno.removeSignalListener(name, listener);
    },
  };
}
