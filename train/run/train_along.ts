/** A run as its ranks train it that write no files. */
import { exists } from "../../data/files.ts";
import { type Checkpoint, checkpointPath, EMPTY_EPOCH, saveCheckpoint } from "../checkpoint.ts";
import { silenceBehind } from "../distributed/silence.ts";
import { train } from "../loop.ts";
import { type RunConfig, stepConfig } from "./config.ts";
import type { RunFolder } from "./folder.ts";
import { checkFinite } from "./health.ts";
import { addLosses, appendMetrics, type Metric, readMetrics, stepMetrics } from "./log.ts";
import { afterRollbacks } from "./rollback.ts";
import {
  compareEpoch,
  isAnyInterrupted,
  listenForEnd,
  openStep,
  walkTogether,
} from "./together.ts";
import type { RunEnd, Training } from "./training.ts";

/** Trains as a rank that writes no files, unless those before it do not come. */
export async function trainAlong(
  training: Pick<
    Training,
    "run" | "config" | "start" | "data" | "total" | "minutes" | "signal" | "ranks" | "notes"
  >,
): Promise<RunEnd> {
  const { run, config, start, total, ranks } = training;
  const ending = listenForEnd(training);
  const step = openStep(afterRollbacks(config, start.progress.rollbacks), ranks);
  const { data, signal } = walkTogether({ ...training, signal: ending.signal }, () => {});
  const loop = train(start.state, data, {
    step,
    signal,
    steps: total,
    epochs: config.epochs,
    from: start.progress.next,
  });
  let taken = start.progress.step;
  let epoch = start.progress.epoch;
  let recent: readonly Metric[] = []; // of this epoch and the one before
  let reportedAt = performance.now();
  try {
    for await (const report of loop) {
      taken = report.step;
      const fault = report.error ?? await compareEpoch(report, ranks);
      epoch = addLosses(epoch, report, performance.now() - reportedAt);
      reportedAt = performance.now();
      recent = [...recent, ...stepMetrics(report)];
      if (report.epochEnded) {
        epoch = EMPTY_EPOCH;
        recent = recent.filter((metric) => metric.epoch > report.epoch);
      }
      if (silenceBehind(fault)?.isSpeaker) {
        const { state, step, next } = report;
        const progress = { ...start.progress, step, next, epoch, ranks: ranks.count };
        await saveInstead({ config: stepConfig(config), progress, state }, { run, config, recent });
      }
      if (fault !== undefined) throw fault;
    }
    const isStopped = await isAnyInterrupted(ending, ranks) && taken < total;
    return { reason: isStopped ? "stopped" : "done", step: taken, frames: 0 };
  } catch (error) {
    // The end of any rank is the end of all: the one that saves needs time.
    if (silenceBehind(error)?.isSpeaker === false) await pause(PARTING_MS);
    throw error;
  } finally {
    ending.stop();
    step.dispose();
  }
}

/** How long a rank that gives up waiting leaves others to save. */
const PARTING_MS = 60_000;
/** How long the first rank may take to save what it has, where it is only cut off from others. */
const FIRST_RANK_MS = 10_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Saves in place of the first rank, and logs the steps that it did not. */
async function saveInstead(
  checkpoint: Checkpoint,
  { run, config, recent }: {
    readonly run: RunFolder;
    readonly config: RunConfig;
    readonly recent: readonly Metric[];
  },
): Promise<void> {
  const { state, progress: { step } } = checkpoint;
  await checkFinite(state, step);
  await pause(FIRST_RANK_MS);
  if (await exists(checkpointPath(run.checkpoints, step))) return;
  const logged = (await readMetrics(run)).reduce((last, { step }) => Math.max(last, step), 0);
  appendMetrics(run, recent.filter((metric) => metric.step > logged));
  await saveCheckpoint(run.checkpoints, checkpoint, config);
}
