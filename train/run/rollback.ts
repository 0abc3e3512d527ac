import { foldIn } from "../../core/random.ts";
import { disposeRecord } from "../../core/record.ts";
import {
  type Checkpoint,
  listCheckpoints,
  loadNewestCheckpoint,
  type NewestCheckpoint,
  saveCheckpoint,
} from "../checkpoint.ts";
import { TrainingFailure } from "./health.ts";
import { rewind } from "./resume.ts";
import type { RunFolder } from "./folder.ts";
import { type RunConfig, stepConfig } from "./config.ts";

/** The maximum number of rollbacks of a run. */
export const MOST_ROLLBACKS = 3;

/** The first child of a checkpoint's key for rollbacks; steps use those before it. */
const FIRST_CHILD = 1000;

/** The configuration after a number of rollbacks, each of which halves the learning rate. */
export function afterRollbacks(config: RunConfig, count = 0): RunConfig {
  const { adam } = config;
  return { ...config, adam: { ...adam, learningRate: adam.learningRate / 2 ** count } };
}

/** A checkpoint to train again from, with half the learning rate and another random key for each rollback. */
export function turnedBack(saved: Checkpoint, config: RunConfig, rollbacks: number): Checkpoint {
  return {
    config: stepConfig(afterRollbacks(config, rollbacks)),
    progress: { ...saved.progress, rollbacks },
    state: { ...saved.state, key: foldIn(saved.state.key, FIRST_CHILD + rollbacks) },
  };
}

/**
 * Trains from a checkpoint. After a {@linkcode TrainingFailure} it trains again from the last good one, with half the learning
 * rate and another random key, which depends only on the saved key and the number of rollbacks. That checkpoint is saved
 * again with both, so that a killed run resumes the same way.
 *
 * @param attempt Trains from a checkpoint to the end, with the rate of {@linkcode afterRollbacks}.
 * @throws {TrainingFailure} If the run has already rolled back three times.
 */
export async function withRollback<T>(
  attempt: (from: Checkpoint) => Promise<T>,
  { run, start, config, say }: {
    readonly run: RunFolder;
    readonly start: Checkpoint;
    /** With the original learning rate. */
    readonly config: RunConfig;
    readonly say: (line: string) => void;
  },
): Promise<T> {
  let from = start;
  let loaded: Checkpoint | undefined;
  while (true) {
    try {
      return await attempt(from);
    } catch (error) {
      if (!(error instanceof TrainingFailure)) throw error;
      if (loaded) disposeRecord(loaded.state);
      const found = await lastGood(run, start, error.since);
      const saved = found.checkpoint;
      loaded = saved === start ? undefined : saved;
      const before = from.progress.rollbacks ?? 0;
      if (before >= MOST_ROLLBACKS) {
        if (loaded) disposeRecord(loaded.state);
        throw new TrainingFailure(`${error.message}, after ${before} times back`, error.advice);
      }
      const rollbacks = before + 1;
      const { step } = saved.progress;
      const slower = afterRollbacks(config, rollbacks);
      say(
        `Going back to step ${step} with other random numbers and half the learning rate, ` +
          `${slower.adam.learningRate}, time ${rollbacks} of ${MOST_ROLLBACKS}, as ${error.message}`,
      );
      await rewind(run, found, say);
      from = turnedBack(saved, config, rollbacks);
      await saveCheckpoint(run.checkpoints, from, config);
    }
  }
}

/**
 * The newest checkpoint up to step `most`, or else the oldest one. Newer ones are removed, as the run was already going
 * wrong.
 */
async function lastGood(
  run: RunFolder,
  start: Checkpoint,
  most = Infinity,
): Promise<Pick<NewestCheckpoint, "checkpoint" | "damaged">> {
  const paths = await listCheckpoints(run.checkpoints);
  const stepOf = (path: string) => Number(/step_(\d+)\.safetensors$/.exec(path)![1]);
  const firstGood = paths.findIndex((path) => stepOf(path) <= most);
  const isStartBetter = firstGood < 0 && start.progress.step <= most;
  const kept = paths.slice(firstGood >= 0 ? firstGood : isStartBetter ? paths.length : -1);
  for (const path of paths) if (!kept.includes(path)) await Deno.remove(path);
  if (kept.length === 0) return { checkpoint: start, damaged: [] };
  return await loadNewestCheckpoint(kept);
}
