/** The exit code of a program that was interrupted, as shells expect it. */
export const INTERRUPTED = 130;

/** An impatient user presses Ctrl-C again; a launcher that passes a signal on repeats it at once. */
const IMPATIENCE_MS = 500;

const SIGNALS: readonly Deno.Signal[] = Deno.build.os === "windows"
  ? ["SIGINT", "SIGBREAK"]
  : ["SIGINT", "SIGTERM", "SIGHUP"]; // the last one where the terminal is closed

let listening: ((signal?: Deno.Signal) => void) | undefined;

/** The first interrupt asks the loop to end; Ctrl-C once more ends the program at once. */
export function listenForInterrupt(onFirst: () => void): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  let interruptedAt = Infinity;
  const onInterrupt = (signal?: Deno.Signal) => {
    if (!controller.signal.aborted) {
      interruptedAt = performance.now();
      controller.abort();
      onFirst();
    } else if (signal === "SIGINT" && performance.now() - interruptedAt > IMPATIENCE_MS) {
      Deno.exit(INTERRUPTED);
    }
  };
  const listeners = SIGNALS.map((name) => [name, () => onInterrupt(name)] as const);
  for (const [name, listener] of listeners) Deno.addSignalListener(name, listener);
  listening = onInterrupt;
  return {
    signal: controller.signal,
    stop: () => {
      for (const [name, listener] of listeners) Deno.removeSignalListener(name, listener);
      listening = undefined;
    },
  };
}

/** Writes to standard error. Where nobody reads it any more, as behind `| head`, that is an interrupt. */
export function writeToStderr(text: string): void {
  const bytes = new TextEncoder().encode(text);
  try {
    for (let at = 0; at < bytes.length;) at += Deno.stderr.writeSync(bytes.subarray(at));
  } catch {
    listening?.();
  }
}
