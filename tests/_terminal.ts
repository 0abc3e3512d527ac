/** Runs the commands as a person meets them: in a pseudo-terminal, where Deno may ask and bars are drawn. */
import { type CommandName, ROOT, taskWords } from "./_command.ts";
import { quote } from "../core/shell.ts";

/** Whether there is `script` of util-linux, which makes the pseudo-terminal. */
export const HAS_TERMINAL: boolean = Deno.build.os === "linux" &&
  await new Deno.Command("script", { args: ["--version"] }).output()
    .then(({ success }) => success, () => false);

const COLUMNS = 80;
/** A command that waits for an answer is ended then. */
const PATIENCE_MS = 120_000;

/** What a person has seen. */
export interface Seen {
  readonly code: number;
  /** All that was written to the terminal, its control sequences included. */
  readonly screen: string;
}

/** A command that runs in a pseudo-terminal. */
export interface Running {
  readonly child: Deno.ChildProcess;
  /** What was written so far. */
  readonly screen: () => string;
  readonly end: Promise<Seen>;
}

/** Starts what the task of that name starts, in a terminal 80 columns wide; `granted` is a folder that it may use. */
export function startInTerminal(name: CommandName, args: string[], granted: string): Running {
  return startWords([...taskWords(name, { granted, canAsk: true }), ...args]);
}

/** Runs a program without any permission, and says yes to whatever Deno asks. */
export async function answerYes(program: string, args: readonly string[]): Promise<Seen> {
  const { child, screen, end } = startWords(["run", program, ...args]);
  const writer = child.stdin.getWriter();
  let isOver = false;
  const ended = end.finally(() => isOver = true);
  while (!isOver) { // Deno throws away what is typed before it waits for the answer.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const granted = screen().split("Granted ").length - 1;
    if (questionsOn(screen()).length === granted) continue;
    await writer.write(new TextEncoder().encode("y\n")).catch(() => {});
  }
  writer.releaseLock();
  return await ended;
}

/** What Deno has asked for: "read", "write" … */
export function questionsOn(screen: string): string[] {
  return [...screen.matchAll(/Deno requests (\w+) access/g)].map(([, kind]) => kind);
}

/** Starts Deno with these words. */
function startWords(args: readonly string[]): Running {
  const words = [Deno.execPath(), ...args];
  const command = `stty cols ${COLUMNS} rows 24; exec ${words.map(quote).join(" ")}`;
  const child = new Deno.Command("script", {
    args: ["-qec", command, "/dev/null"],
    cwd: ROOT,
    env: { NO_COLOR: "1", INIT_CWD: ROOT, SHELL: "/bin/sh", TERM: "xterm" },
    stdin: "piped", // open: a question would be waited for
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  let text = "";
  const reading = (async () => {
    for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) text += part;
  })();
  const end = (async () => {
    const { code } = await child.status;
    clearTimeout(timer);
    await reading;
    await child.stdin.close().catch(() => {});
    return { code, screen: text };
  })();
  return { child, screen: () => text, end };
}

/** The lines that stand on the screen in the end: of a line that was drawn over and over, the last state. */
export function linesOf(screen: string): string[] {
  return screen.replaceAll("\r\n", "\n").split("\n")
    // deno-lint-ignore no-control-regex -- what clears a line, and what Deno does to its cursor
    .map((line) => line.split(/\r\x1b\[K/).at(-1)!.replaceAll(/\x1b\[[0-9;]*[A-Za-z]/g, ""));
}
