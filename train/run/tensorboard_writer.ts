/** Writes the figures of `metrics.jsonl` and the sample pictures for TensorBoard. */
import { requireDeno } from "../../core/deno.ts";
import { messageOf, whyDenied } from "../../core/errors.ts";
import { builtin, join } from "../../core/node.ts";
import { type TensorBoardEvent, tensorBoardRecord } from "./tensorboard.ts";
import type { Metric } from "./log.ts";
import { append, type RunFolder } from "./folder.ts";

/**
 * Appends events to the file of this process.
 *
 * @category TensorBoard
 */
export type EventWriter = (events: readonly TensorBoardEvent[]) => void;

/**
 * Creates a new event file for TensorBoard in a folder, which is made if need be, after those that are there: TensorBoard
 * shows all as one run. Each call writes immediately, so a crash loses at most the last event.
 *
 * @throws {Error} If the file cannot be created, or from a call, cannot be written to.
 * @category TensorBoard
 */
export async function openEventFile(folder: string): Promise<EventWriter> {
  requireDeno("write an event file", "write the bytes of tensorBoardRecord() yourself");
  await Deno.mkdir(folder, { recursive: true }).catch((error) => {
    const reason = whyDenied(error, ["write"], folder);
    throw new Error(`Cannot write into ${folder}: ${reason}`, { cause: error });
  });
  const path = join(folder, await nextName(folder));
  append(path, tensorBoardRecord({ event: "version" }));
  return (events) =>
    append(
      path,
      builtin("node:buffer").Buffer.concat(events.map((event) => tensorBoardRecord(event))),
    );
}

/**
 * Creates the event file of a run. After a failed write it says so and stops writing, since nothing after half an event is
 * read.
 *
 * @throws {Error} If the file cannot be created.
 */
export async function openEvents(
  run: RunFolder,
  say: (line: string) => void,
): Promise<EventWriter> {
  const write = await openEventFile(run.tensorboard);
  let isWritten = true;
  return (events) => {
    if (!isWritten) return;
    try {
      write(events);
    } catch (error) {
      isWritten = false;
      say(`${messageOf(error)}; training goes on without TensorBoard's events`);
    }
  };
}

/** A name that sorts after all others, whatever the clock says, since TensorBoard reads in this order. */
async function nextName(folder: string): Promise<string> {
  let seconds = Math.floor(Date.now() / 1000);
  for await (const { name } of Deno.readDir(folder)) {
    const other = /^events\.out\.tfevents\.(\d{10})\.nash$/.exec(name);
    if (other) seconds = Math.max(seconds, Number(other[1]) + 1);
  }
  return `events.out.tfevents.${seconds}.nash`;
}

/** The figures of `metrics.jsonl`, named by event and field, such as `epoch/seconds`. */
export function scalarEvents(metrics: readonly Metric[]): TensorBoardEvent[] {
  return metrics.map(({ event, step, epoch: _, ...figures }) => ({
    event: "scalars",
    step,
    values: Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [`${event}/${name}`, value]),
    ),
  }));
}
