/** A run from its start to its end: pictures, logs, evaluations, checkpoints. */
import { messageOf } from "../../core/errors.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import type { Dataset } from "../../data/pipeline/dataset.ts";
import type { LabelledBatch } from "../../data/pipeline/tensors.ts";
import { counted } from "../../core/words.ts";
import { type Checkpoint, EMPTY_EPOCH, saveCheckpoint } from "../checkpoint.ts";
import { type Report, train } from "../loop.ts";
import type { Ranks } from "../distributed/ranks.ts";
import { evaluateEpoch, type Evaluator, leastDistance, owesEvaluation } from "./evaluator.ts";
import { forecaster } from "./forecast.ts";
import { evolutionFilm } from "../../data/images/film.ts";
import {
  checkFinite,
  checkLosses,
  checkSpread,
  explosionFailure,
  spreadOf,
  watchReports,
  widestSpread,
} from "./health.ts";
import {
  addLosses,
  appendMetrics,
  epochLine,
  epochMetric,
  type Metric,
  readMetrics,
  stepMetrics,
} from "./log.ts";
import { type RunConfig, stepConfig } from "./config.ts";
import type { RunListener } from "./events.ts";
import { clearUnfinished } from "./resume.ts";
import { afterRollbacks, withRollback } from "./rollback.ts";
import type { RunLock } from "./lock.ts";
import * as runs from "./folder.ts";
import {
  compareEpoch,
  isAnyInterrupted,
  listenForEnd,
  openStep,
  type Step,
  walkTogether,
} from "./together.ts";
import { drawSamples, encodeSamples, sampleNoise, SAMPLES, writeSamples } from "./samples.ts";
import { type EventWriter, scalarEvents } from "./tensorboard_writer.ts";

/**
 * Steps from which on each is saved: whoever asks a run to end, and kills it soon after, would not wait for the next one.
 */
const LONG_STEP_MS = 10_000;
/** The part of a long step that saving it may take. */
const SAVING_PART = 0.05;

/** Pictures checked before a checkpoint within an epoch: few, to take little time. */
const FEW = 8;

/** Everything that a run needs. */
export interface Training {
  readonly run: runs.RunFolder;
  readonly lock: RunLock;
  readonly start: Checkpoint;
  readonly config: RunConfig;
  readonly data: Dataset<Tensor4D | LabelledBatch>;
  /** Steps of the run, including those before a resume. */
  readonly total: number;
  /** Receives events. */
  readonly listen: RunListener;
  /** Logs and prints a message. */
  readonly say: (text: string) => void;
  /** Minimum time between checkpoints within an epoch. */
  readonly checkpointMs: number;
  /** Evaluates the generator, if asked for. */
  readonly evaluator?: Evaluator;
  /** Writes TensorBoard events, if asked for. */
  readonly events?: EventWriter;
  /** Whether to roll back if the run explodes, diverges or collapses. */
  readonly rollback: boolean;
  /** Ends the run after this many minutes. */
  readonly minutes?: number;
  /** Stops the run: the current step is finished, and its state saved. */
  readonly signal?: AbortSignal;
  /** The processes that train together, of which this is the first. */
  readonly ranks: Ranks;
  /** Steps of the epochs, if all photos can be read. */
  readonly stepsPerEpoch: number;
  /** The sentences of a rank that writes no files. */
  readonly notes?: string[];
}

/** What all attempts between rollbacks share. */
interface Attempt extends Training {
  readonly step: Step;
  /** The noise of the sample pictures. */
  readonly noise: Tensor2D;
  /** The noise of the few pictures that are checked but not shown. */
  readonly fewNoise: Tensor2D;
  /** Stops training, by the user or when the time is up. */
  readonly signal: AbortSignal;
  /** Whether the user has asked to stop. */
  readonly isInterrupted: () => boolean;
  readonly onSteps: ReturnType<typeof forecaster>;
}

/**
 * How a run ended.
 *
 * @category Runs
 */
export interface RunEnd {
  /** `done` at the last step or when the time was up, `stopped` or (before any step) `idle` if asked to stop, `over` if no steps were left. */
  readonly reason: "done" | "stopped" | "idle" | "over";
  /** Steps of the run so far. */
  readonly step: number;
  /** Pictures in `evolution.gif`, or 0 if it was not made. */
  readonly frames: number;
}

/**
 * Trains to the end of a run.
 *
 * @throws {TrainingFailure} If the run diverges or collapses, and rollbacks are off or do not help.
 */
export async function trainRun(training: Training): Promise<RunEnd> {
  const { run, start, config, total, minutes, say } = training;
  const ending = listenForEnd(training);
  const [noise, fewNoise] = [SAMPLES, FEW].map((count) => sampleNoise(config, count));
  const shared = {
    ...training,
    noise,
    fewNoise,
    ...ending,
    onSteps: forecaster({ total, what: whatIsLeft(training), minutes, say }),
  };
  let last: Report | undefined;
  let isStopped: boolean;
  try {
    if (start.progress.step === 0) {
      const images = await drawSamples(start.state, noise, config);
      await show(images, { epoch: 0, step: 0 }, training);
    }
    const trainFrom = async (from: Checkpoint) => {
      const slower = afterRollbacks(config, from.progress.rollbacks);
      const step = openStep(slower, training.ranks);
      try {
        return await follow(from, { ...shared, config: slower, step });
      } finally {
        step.dispose();
      }
    };
    last = await (training.rollback
      ? withRollback(trainFrom, { run, start, config, say })
      : trainFrom(start));
    isStopped = await isAnyInterrupted(ending, training.ranks);
  } finally {
    ending.stop();
    noise.dispose();
    fewNoise.dispose();
    training.listen({ type: "end" });
  }
  if (last === undefined) {
    const { step } = start.progress;
    if (step < total) return { reason: "idle", step, frames: 0 };
    return { reason: "done", step, frames: await writeFilm(run) };
  }
  const { step, state } = last;
  disposeRecord(state);
  const isOver = step >= total || last.epochEnded && last.epoch + 1 >= config.epochs;
  if (isStopped && !isOver) return { reason: "stopped", step, frames: 0 };
  return { reason: "done", step, frames: await writeFilm(run) };
}

/** Finishes a run that was killed after its last step. */
export async function completeRun(run: runs.RunFolder): Promise<void> {
  await clearUnfinished(run);
  if (!await runs.hasFilm(run)) await writeFilm(run);
}

/** Makes `evolution.mp4` and `evolution.gif` from the sample pictures, if there are any; the result is their number. */
async function writeFilm(run: runs.RunFolder): Promise<number> {
  const samples = await runs.listSamples(run);
  if (samples.length === 0) return 0;
  const paths = samples.map(({ path }) => path);
  await evolutionFilm(paths, run.film);
  return (await evolutionFilm(paths, run.evolution)).frames; // last, as it tells that both are there
}

/** Trains from a checkpoint to the end, and returns the last report. A state that fails the checks is not saved. */
async function follow(from: Checkpoint, attempt: Attempt): Promise<Report | undefined> {
  const { run, lock, config, total, checkpointMs, evaluator, events } = attempt;
  const { step, noise, fewNoise, isInterrupted, onSteps, listen, say, ranks } = attempt;
  const { data, signal } = walkTogether(attempt, (text, rank) => say(`Rank ${rank}: ${text}`));
  const record = (metrics: readonly Metric[]) => {
    appendMetrics(run, metrics);
    events?.(scalarEvents(metrics));
  };
  events?.([{ event: "start", step: from.progress.step + 1 }]);
  const known = await readMetrics(run);
  const checkExplosion = explosionCheck(known, attempt);
  const noteShortEpoch = shortEpochNote(from, attempt);
  let widest = widestSpread(known);
  let least = evaluator ? leastDistance(known, evaluator.count) : Infinity;
  let epoch = from.progress.epoch;
  let before = from.progress.step - epoch.steps; // steps before the epoch
  let [reportedAt, savedAt] = [performance.now(), performance.now()];
  let last: Report | undefined;
  let extra: string | undefined; // the checkpoint of a long step, which the next one replaces
  let savingMs = 0;

  const count = ranks.count > 1 ? ranks.count : undefined;
  /** Evaluates the state at the end of an epoch. */
  const evaluate = async (checkpoint: Checkpoint) => {
    if (evaluator === undefined) return;
    least = await evaluateEpoch(checkpoint, {
      run,
      lock,
      evaluator,
      least,
      record,
      say,
      listen,
    });
  };

  /** Checks the pictures of a state, and saves it. */
  const save = async (
    report: Report,
    { isLast, isDue }: { readonly isLast: boolean; readonly isDue: boolean },
  ) => {
    const since = performance.now();
    const { state, step, epochEnded, next } = report;
    await checkFinite(state, step);
    const isShown = epochEnded || (isLast && !isInterrupted() && report.error === undefined);
    const images = await drawSamples(state, isShown ? noise : fewNoise, config);
    const spread = spreadOf(images, isShown ? SAMPLES : FEW);
    if (isShown) await show(images, { epoch: report.epoch + 1, step }, attempt);
    checkSpread(spread, { widest, step });
    if (epochEnded) {
      widest = Math.max(widest, spread);
      const augmented = (await state.augmentProbability?.data())?.[0];
      record([epochMetric(report, epoch, { spread, augmented })]);
      say(epochLine(report.epoch + 1, config.epochs, epoch, augmented));
      noteShortEpoch(epoch.steps);
      epoch = EMPTY_EPOCH;
      before = step;
    }
    const checkpoint = {
      config: stepConfig(config),
      progress: { step, next, epoch, rollbacks: from.progress.rollbacks, ranks: count },
      state,
    };
    lock.check();
    const { keep } = config;
    const path = await saveCheckpoint(run.checkpoints, checkpoint, { keep, replaced: extra });
    extra = isDue ? undefined : path;
    savingMs = performance.now() - since;
    listen({ type: "saved", step, path });
    if (epochEnded && (report.epoch + 1) % (config.evaluateEvery || Infinity) === 0) {
      await evaluate(checkpoint); // after saving, as it takes a while
    }
  };

  if (owesEvaluation(from.progress, known, config)) await evaluate(from);
  const loop = train(from.state, data, {
    step,
    signal,
    steps: total,
    epochs: config.epochs,
    from: from.progress.next,
  });
  try {
    for await (const report of loop) {
      last = report;
      lock.check();
      const fault = report.error ?? await compareEpoch(report, ranks);
      const now = performance.now();
      const elapsedMs = now - reportedAt;
      checkLosses(report);
      epoch = addLosses(epoch, report, elapsedMs);
      const { step, epoch: index, losses } = report;
      listen({ type: "step", step, epoch: index + 1, before, losses: losses.at(-1) });
      record(stepMetrics(report));
      checkExplosion(report);
      onSteps(report.step, { steps: report.losses.length, elapsedMs });
      const isLast = report.step >= total || signal.aborted || fault !== undefined;
      const isDue = report.epochEnded || isLast || now - savedAt >= checkpointMs;
      const stepMs = elapsedMs / losses.length;
      if (isDue || stepMs >= LONG_STEP_MS && savingMs <= stepMs * SAVING_PART) {
        await save(report, { isLast, isDue });
        if (isDue) savedAt = performance.now();
      }
      if (fault !== undefined) throw fault;
      reportedAt = performance.now();
    }
  } catch (error) {
    if (last) disposeRecord(last.state);
    throw error;
  }
  return last;
}

/** Steps before the warning about an explosion is repeated. */
const SAID_AGAIN = 1000;

/** Makes a check of reports that fails where losses explode, so that the run rolls back, or warns. */
function explosionCheck(
  known: readonly Metric[],
  { config, rollback, ranks, say }: Attempt,
): (report: Report) => void {
  const watch = watchReports(known, config.loss);
  let saidAt = -Infinity;
  return (report) => {
    const explosion = watch(report);
    if (explosion === undefined) return;
    const failure = explosionFailure(explosion);
    if (rollback) throw failure;
    if (report.step - saidAt < SAID_AGAIN) return;
    saidAt = report.step;
    const back = ranks.count > 1
      ? ""
      : ", or add --rollback to go back to the last good checkpoint";
    say(`Faces may get worse for good, as ${failure.message}. Lower --lr${back}`);
  };
}

/** Makes a function that says where an epoch has fewer steps than there are photos for, unless the one before had as few. */
function shortEpochNote(
  { progress: { next } }: Checkpoint,
  { stepsPerEpoch, say }: Attempt,
): (steps: number) => void {
  let before = 0, isWhole = next.index === 0; // A resumed epoch is not.
  return (steps) => {
    const missing = isWhole ? stepsPerEpoch - steps : 0;
    if (missing > 0 && missing !== before) {
      say(
        `Epochs have ${counted(steps, "step")} instead of ${stepsPerEpoch} ` +
          "as not all photos can be read",
      );
    }
    [before, isWhole] = [missing, true];
  };
}

/** Writes the sample pictures of an epoch. A full disk must not end the run before the state is saved. */
async function show(
  images: Float32Array,
  { epoch, step }: { readonly epoch: number; readonly step: number },
  { run, lock, config, events, listen, say }: Training,
): Promise<void> {
  lock.check();
  const samples = encodeSamples(images, config);
  const path = runs.samplePath(run, epoch);
  try {
    await writeSamples(samples, path);
    listen({ type: "sample", epoch, path });
  } catch (error) {
    say(`${messageOf(error)}; training goes on without this picture`);
  }
  events?.([{ event: "picture", step, name: "samples", ...samples }]);
}

/** The rest of a run as described in its forecast. */
function whatIsLeft({ config, start, total, evaluator }: Training): string {
  const what = config.steps === undefined
    ? counted(config.epochs - start.progress.next.epoch, "epoch")
    : counted(total - start.progress.step, "step");
  return evaluator ? `${what} without their evaluations` : what;
}
