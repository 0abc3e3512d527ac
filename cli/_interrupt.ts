/** The exit code that shells expect of an interrupted program. */
export const INTERRUPTED = 130;

/** A repeated signal within this time comes from a launcher that forwards it, not from an impatient user. */
const IMPATIENCE_MS = 500;

const SIGNALS: readonly Deno.Signal[] = Deno.build.os === "windows"
  ? ["SIGINT", "SIGBREAK"]
  : ["SIGINT", "SIGTERM", "SIGHUP"]; // SIGHUP: the terminal was closed

let listening: ((signal?: Deno.Signal) => void) | undefined;

/** The first interrupt asks the loop to stop; a second Ctrl-C exits immediately. */
export function listenForInterrupt(onFirst: () => void): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined, isRepeated = false;
  const wait = (ms: number, then: () => void) => {
    timer = setTimeout(then, ms);
    timer.unref();
  };
  const onInterrupt = (signal?: Deno.Signal) => {
    if (!controller.signal.aborted) {
      controller.abort();
      // A forwarded signal that a long step has kept waiting is heard in the same turn as the first timer, or before it.
      wait(IMPATIENCE_MS, () => wait(0, () => isRepeated = true));
      onFirst();
    } else if (signal === "SIGINT" && isRepeated) {
      Deno.exit(INTERRUPTED);
    }
  };
  const listeners = SIGNALS.map((name) => [name, () => onInterrupt(name)] as const);
  for (const [name, listener] of listeners) Deno.addSignalListener(name, listener);
  listening = onInterrupt;
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer);
      for (const [name, listener] of listeners) {
        // An interrupted program ends with its own code, even if a launcher such as mpirun ends it meanwhile.
        if (name === "SIGTERM" && controller.signal.aborted) continue;
        Deno.removeSignalListener(name, listener);
      }
      listening = undefined;
    },
  };
}

/** Writes to standard error. A closed pipe, as with `| head`, counts as an interrupt. */
export function writeToStderr(text: string): void {
  const bytes = new TextEncoder().encode(text);
  try {
    for (let at = 0; at < bytes.length;) at += Deno.stderr.writeSync(bytes.subarray(at));
  } catch {
    listening?.();
  }
}
