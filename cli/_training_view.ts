/** What a run prints. */
import { basename } from "node:path";
import { commandLine } from "../core/shell.ts";
import { counted } from "../core/words.ts";
import { listCheckpoints } from "../train/checkpoint.ts";
import type { RunListener } from "../train/run/events.ts";
import { appendLog, hasCheckpoint, type RunFolder } from "../train/run/folder.ts";
import type { RunEnd } from "../train/run/training.ts";
import { INTERRUPTED, listenForInterrupt } from "./_interrupt.ts";
import { phase, type ProgressBar, progressBar } from "./_progress.ts";
import { toUser } from "./options/places.ts";

/**
 * Printed lines, with a progress bar below them once the run has begun. From then on, Ctrl-C asks the run to stop.
 *
 * @param options Only the first rank has a bar; the others print nothing once they train.
 */
export function openView(
  run: RunFolder,
  { minutes, hasBar = true }: { readonly minutes?: number; readonly hasBar?: boolean } = {},
) {
  const controller = new AbortController();
  let bar: ProgressBar | undefined;
  let stopListening = () => {};
  let measured: ((done: number) => void) | undefined;
  const print = (line: string) => bar ? bar.print(line) : console.error(line);
  /** Prints what the run does not say itself, and logs it once there is a log. */
  const note = (line: string) => {
    print(line);
    try {
      if (bar) appendLog(run, line);
    } catch {
      // The run says that it cannot be written.
    }
  };
  const close = () => {
    bar?.finish();
    stopListening();
    stopListening = () => {};
  };
  const listen: RunListener = (event) => {
    switch (event.type) {
      case "note":
        return print(event.text);
      case "moved":
        return print(
          `The older run is now ${
            toUser(event.path)
          }: delete that folder when you no longer want it`,
        );
      case "begin": {
        const { step, total, epochs, stepsPerEpoch, imagesPerStep, epoch, before } = event;
        const first = { number: epoch, before };
        if (hasBar) {
          bar = progressBar({
            total,
            start: step,
            imagesPerStep,
            limitMs: minutes && minutes * 60_000,
            epochs: { count: epochs, steps: stepsPerEpoch, first },
          });
        }
        const interrupt = listenForInterrupt(() => {
          controller.abort();
          if (hasBar) print("Finishing the step and saving …");
        });
        stopListening = interrupt.stop;
        return;
      }
      case "measuring": {
        const { what, step, done, count } = event;
        if (what === "samples") return bar?.update(step, { evaluated: `${done}/${count}` });
        measured ??= phase("measuring photos", count);
        return measured(done);
      }
      case "step": {
        const { step, losses, epoch, before } = event;
        const fields = losses && { G: losses.generator, D: losses.discriminator };
        return bar?.update(step, fields, { number: epoch, before });
      }
      case "end":
        return close();
    }
  };
  return { note, listen, signal: controller.signal, close };
}

/** Prints how a run ended and what to do next, and returns the exit code. */
export async function sayEnd(
  { reason, step, frames }: RunEnd,
  run: RunFolder,
  { fresh }: { readonly fresh?: boolean },
): Promise<number> {
  const { path } = run;
  if (reason === "over") {
    console.error(
      `${toUser(path)} has been trained for ${counted(step, "step")} already: ` +
        "raise --epochs or --steps to go on, or start again with --fresh",
    );
    return 0;
  }
  const again = `with the same command${fresh ? " without --fresh" : ""}`;
  if (reason === "idle") {
    const [where, how] = await hasCheckpoint(run)
      ? ["another step; the last checkpoint stays", "Go on"]
      : ["the first step", "Begin again"];
    console.error(`Stopped before ${where}. ${how} ${again}.`);
    return INTERRUPTED;
  }
  const sampling = await howToSample(run);
  if (reason === "stopped") {
    console.error(
      `Stopped and saved at step ${step}. Go on ${again}. Draw faces:\n${sampling}`,
    );
    return INTERRUPTED;
  }
  const film = frames > 0 ? `, ${toUser(run.evolution)} shows ${counted(frames, "picture")}` : "";
  console.error(`Done: ${counted(step, "step")}${film}. Draw faces:\n${sampling}`);
  return 0;
}

/** The commands that draw with the newest checkpoint, and with the best one, if that is another. */
async function howToSample({ path, checkpoints, best }: RunFolder): Promise<string> {
  const withFolder = (folder: string) =>
    commandLine("deno", "task", "sample", "--checkpoint", toUser(folder));
  const [[newest], [kept]] = await Promise.all([checkpoints, best].map(listCheckpoints));
  return kept === undefined || basename(kept) === basename(newest)
    ? withFolder(path)
    : `${withFolder(path)}\nOr with the best checkpoint by evaluation:\n${withFolder(best)}`;
}
