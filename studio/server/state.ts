/** How far a run has come: by its lock, its log, and the last lines of its metrics. */
import { failedPhase, type RunState } from "../protocol.ts";
import { isTraining } from "../../train/run/lock.ts";
import type { RunFolder } from "../../train/run/folder.ts";

/** Bytes read from the end of a file: some thousand steps, or some hundred messages. */
const TAIL_BYTES = 1 << 18;

/** The speed of a run is that of the last minute, once it was watched for some seconds. */
const RECENT_MS = 60_000, SHORTEST_MS = 4000;

/** The files that tell the state of a run; missing ones are not there, or not its own. */
export interface StateFiles {
  readonly run: RunFolder;
  readonly config?: Deno.FileInfo;
  readonly metrics?: Deno.FileInfo;
  readonly log?: Deno.FileInfo;
  readonly evolution?: Deno.FileInfo;
  readonly lock?: Deno.FileInfo;
}

/** What the ends of the files say. */
interface Facts extends Pick<RunState, "step" | "epoch" | "epochs" | "steps" | "why"> {
  /** Steps per second in the last epoch. */
  readonly speed?: number;
  /** When its time is up, in milliseconds. */
  readonly endsAt: number;
}

type Line = Readonly<Record<string, unknown>>;

/** Follows the state of one run. */
export function followState(): (files: StateFiles) => Promise<RunState> {
  let read: { readonly version: string; readonly facts: Facts } | undefined;
  let watched: { readonly step: number; readonly at: number }[] = [];

  return async (files) => {
    const { run, config, metrics, log, evolution, lock } = files;
    const version = JSON.stringify([config, metrics, log].map((info) => [info?.size, info?.mtime]));
    if (read?.version !== version) read = { version, facts: await readFacts(files) };
    const { step, epoch, epochs, steps, why, speed: usual, endsAt } = read.facts;
    const progress = { step, epoch, epochs, steps };
    if (lock === undefined || !await isTraining(run)) {
      watched = [];
      const isDone = step > 0 && step >= (steps ?? Infinity) ||
        evolution !== undefined && timeOf(evolution) >= timeOf(metrics);
      const phase = why ? failedPhase(why) : isDone ? "finished" : "stopped";
      return { phase, why, speed: usual, ...progress };
    }
    const at = timeOf(metrics);
    if (step < (watched.at(-1)?.step ?? 0)) watched = [];
    if (step !== watched.at(-1)?.step) watched.push({ step, at });
    watched = watched.filter((look) => look.at >= at - RECENT_MS);
    const speed = speedOf(watched) ?? usual;
    const bySteps = steps !== undefined && speed ? (steps - step) / speed : Infinity;
    const left = Math.max(0, Math.min(bySteps, (endsAt - Date.now()) / 1000));
    return {
      phase: "training",
      speed,
      ...progress,
      ...(Number.isFinite(left) && { left }),
    };
  };
}

const timeOf = (info?: Deno.FileInfo) => info?.mtime?.getTime() ?? 0;

function speedOf(
  watched: readonly { readonly step: number; readonly at: number }[],
): number | undefined {
  if (watched.length < 2) return undefined;
  const [first, last] = [watched[0], watched.at(-1)!];
  const ms = last.at - first.at;
  return ms < SHORTEST_MS ? undefined : (last.step - first.step) / ms * 1000;
}

async function readFacts({ run, config, metrics, log }: StateFiles): Promise<Facts> {
  const settings = config ? parse(await Deno.readTextFile(run.config).catch(() => "")) : {};
  const lines = metrics ? (await lastLines(run.metrics)).map(parse) : [];
  const messages = log ? await lastLines(run.log) : [];
  const epochs = numberOf(settings.epochs);
  const stepLines = lines.filter(({ event }) => event === "step"), last = stepLines.at(-1);
  const ended = lines.findLast(({ event }) => event === "epoch");
  const taken = numberOf(ended?.steps), seconds = numberOf(ended?.seconds);
  const perEpoch = taken ?? photosOf(messages, settings);
  const before = { step: numberOf(ended?.step) ?? 0, epoch: numberOf(ended?.epoch) ?? 0 };
  const inEpochs = perEpoch && epochs ? before.step + perEpoch * (epochs - before.epoch) : Infinity;
  const steps = Math.min(inEpochs, numberOf(settings.steps) ?? Infinity);
  return {
    step: numberOf(last?.step) ?? 0,
    epoch: numberOf(last?.epoch) ?? 0,
    epochs,
    steps: Number.isFinite(steps) ? steps : undefined,
    why: /^\S+ Cannot go on as (.+?)(?:: (?:lower|start) .*)?$/.exec(messages.at(-1) ?? "")?.[1] ??
      lossesLost(stepLines),
    speed: taken && seconds ? taken / seconds : undefined,
    endsAt: endOf(messages),
  };
}

/** Whether the last losses are not finite, as older versions went on with them. */
function lossesLost(steps: readonly Line[]): string | undefined {
  const lost =
    steps.findLastIndex(({ generator_loss, discriminator_loss }) =>
      Number.isFinite(generator_loss) && Number.isFinite(discriminator_loss)
    ) + 1;
  if (lost === steps.length) return undefined;
  return `the losses are not finite${lost === 0 ? "" : ` from step ${steps[lost].step} on`}`;
}

const numberOf = (value: unknown) => typeof value === "number" ? value : undefined;

/** Steps of an epoch, by the number of photos that the log says. */
function photosOf(messages: readonly string[], settings: Line): number | undefined {
  const [, photos, ranks = 1] =
    messages.map((line) =>
      /^\S+ Data: (\d+) images? from .*, batches of \d+(?: on each of (\d+) ranks)?$/.exec(line)
    ).findLast((found) => found !== null) ?? [];
  const batch = numberOf(settings.batch);
  if (photos === undefined || batch === undefined) return undefined;
  const perStep = batch * (numberOf(settings.discriminatorSteps) ?? 1) * Number(ranks);
  return Math.floor(Number(photos) / perStep) || undefined;
}

/** When the time of `--minutes` is up, if the log says that the run takes longer. */
function endOf(messages: readonly string[]): number {
  const start = messages.findLastIndex((line) => /^\S+ (?:Run:|Going on at step) /.test(line));
  const limit = messages.slice(start).map((line) =>
    /^\S+ about \d+ steps in ([\d.]+) min on this machine$/.exec(line)
  ).findLast((found) => found !== null);
  if (start < 0 || !limit) return Infinity;
  return Date.parse(messages[start].split(" ")[0]) + Number(limit[1]) * 60_000;
}

function parse(json: string): Line {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {}; // A crash cut it off, or it is no longer there.
  }
}

/** The last whole lines of a file that may still be written; none if it is gone. */
async function lastLines(path: string): Promise<string[]> {
  try {
    using file = await Deno.open(path);
    const { size } = await file.stat();
    const start = Math.max(0, size - TAIL_BYTES), bytes = new Uint8Array(size - start);
    await file.seek(start, Deno.SeekMode.Start);
    let length = 0;
    for (let read; (read = await file.read(bytes.subarray(length))); length += read);
    const lines = new TextDecoder().decode(bytes.subarray(0, length)).split("\n").slice(0, -1);
    return start > 0 ? lines.slice(1) : lines;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}
