/** A run from its start to its end: pictures, logs, evaluations, checkpoints. */
import { messageOf } from "../../core/errors.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import type { Dataset } from "../../data/pipeline/dataset.ts";
import { counted } from "../../core/words.ts";
import { type Checkpoint, EMPTY_EPOCH, saveCheckpoint } from "../checkpoint.ts";
import { type Report, train } from "../loop.ts";
import { makeParallelStep, type ParallelStep } from "../distributed/parallel.ts";
import { assertSameOnRanks, keepInStep, type Ranks } from "../distributed/ranks.ts";
import { compileTrainStep, type TrainStep } from "../step.ts";
import { evaluateEpoch, type Evaluator, leastDistance } from "./evaluator.ts";
import { forecaster } from "./forecast.ts";
import { evolutionGif } from "../../data/images/gif.ts";
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
import { drawSamples, encodeSamples, sampleNoise, SAMPLES, writeSamples } from "./samples.ts";
import { type EventWriter, scalarEvents } from "./tensorboard_writer.ts";

/** Pictures that are looked at before a checkpoint within an epoch: a hundredth of the time that is between two. */
const FEW = 8;

/** What a run is made of. */
export interface Training {
  readonly run: runs.RunFolder;
  readonly lock: RunLock;
  readonly start: Checkpoint;
  readonly config: RunConfig;
  readonly data: Dataset<Tensor4D>;
  /** Steps of the run, those before a resumed one included. */
  readonly total: number;
  /** Is told what happens. */
  readonly listen: RunListener;
  /** Writes a note into the log, and tells it. */
  readonly say: (text: string) => void;
  /** Least time between two checkpoints within an epoch. */
  readonly checkpointMs: number;
  /** Measures the generator, where that is asked for. */
  readonly evaluator?: Evaluator;
  /** Writes for TensorBoard, where that is asked for. */
  readonly events?: EventWriter;
  /** Goes back to the last good checkpoint where the run explodes, diverges or collapses. */
  readonly rollback: boolean;
  /** Ends the run after so much time. */
  readonly minutes?: number;
  /** Asks to end the run: the step is finished, and its state saved. */
  readonly signal?: AbortSignal;
  /** The processes that train together, of which this is the first. */
  readonly ranks: Ranks;
}

/** Steps after which an explosion that goes on is said again. */
const SAID_AGAIN = 1000;

/** What all attempts to come to the end of a run share. */
interface Attempt extends Training {
  readonly step: Step;
  /** The noise of the sample pictures. */
  readonly noise: Tensor2D;
  /** The noise of a few pictures that are looked at, but not shown. */
  readonly fewNoise: Tensor2D;
  /** Asks to end: by the user, or as the time is up. */
  readonly signal: AbortSignal;
  /** Whether the user has asked to end. */
  readonly isInterrupted: () => boolean;
  readonly onSteps: ReturnType<typeof forecaster>;
}

/** How a run has ended: at its last step or when its time was up, or because it was asked to. */
export interface RunEnd {
  /** `idle` where it was asked to end before it took a step, `over` where none was left to take. */
  readonly reason: "done" | "stopped" | "idle" | "over";
  /** Steps of the run so far. */
  readonly step: number;
  /** Pictures that `evolution.gif` shows, where it was made. */
  readonly frames: number;
}

/**
 * Trains to the end of a run.
 *
 * @throws {TrainingFailure} If the run diverges or collapses, and rollbacks do not help or are not asked for.
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
  } finally {
    ending.stop();
    noise.dispose();
    fewNoise.dispose();
    training.listen({ type: "end" });
  }
  if (last === undefined) return { reason: "idle", step: start.progress.step, frames: 0 };
  const { step, state } = last;
  disposeRecord(state);
  const isOver = step >= total || last.epochEnded && last.epoch + 1 >= config.epochs;
  const isStopped = ending.isInterrupted() || training.ranks.count > 1 && !ending.isTimeUp();
  if (isStopped && !isOver) return { reason: "stopped", step, frames: 0 };
  return { reason: "done", step, frames: await writeFilm(run) };
}

/** Does what was left to do of a run that was killed behind its last step. */
export async function completeRun(run: runs.RunFolder): Promise<void> {
  await clearUnfinished(run);
  if (!await runs.hasFilm(run)) await writeFilm(run);
}

/** Makes `evolution.gif` of the sample pictures, where there are any, and says of how many. */
async function writeFilm(run: runs.RunFolder): Promise<number> {
  const samples = await runs.listSamples(run);
  if (samples.length === 0) return 0;
  const { frames } = await evolutionGif(samples.map(({ path }) => path), run.evolution);
  return frames;
}

/** Trains from a checkpoint to the end, and returns the last report. Nothing is saved of a state that is that fails. */
async function follow(from: Checkpoint, attempt: Attempt): Promise<Report | undefined> {
  const { run, lock, config, total, checkpointMs, evaluator, events } = attempt;
  const { step, noise, fewNoise, isInterrupted, onSteps, listen, say, ranks } = attempt;
  const { data, signal } = walkTogether(attempt);
  const record = (metrics: readonly Metric[]) => {
    appendMetrics(run, metrics);
    events?.(scalarEvents(metrics));
  };
  events?.([{ event: "start", step: from.progress.step + 1 }]);
  const known = await readMetrics(run);
  const watch = watchReports(known, config.loss);
  let saidAt = -Infinity;
  let widest = widestSpread(known);
  let least = evaluator ? leastDistance(known, evaluator.count) : Infinity;
  let epoch = from.progress.epoch;
  let before = from.progress.step - epoch.steps; // steps before the epoch
  let [reportedAt, savedAt] = [performance.now(), performance.now()];
  let last: Report | undefined;

  /** Looks at the pictures of a state, and saves it. */
  const save = async (report: Report, isLast: boolean) => {
    const { state, step, epochEnded, next } = report;
    await checkFinite(state, step);
    const isShown = epochEnded || (isLast && !isInterrupted() && report.error === undefined);
    const images = await drawSamples(state, isShown ? noise : fewNoise, config);
    const spread = spreadOf(images, isShown ? SAMPLES : FEW);
    if (isShown) await show(images, { epoch: report.epoch + 1, step }, attempt);
    checkSpread(spread, { widest, step });
    if (epochEnded) {
      widest = Math.max(widest, spread);
      record([epochMetric(report, epoch, spread)]);
      say(epochLine(report.epoch + 1, config.epochs, epoch));
      epoch = EMPTY_EPOCH;
      before = step;
    }
    const checkpoint = {
      config: stepConfig(config),
      progress: { step, next, epoch, rollbacks: from.progress.rollbacks },
      state,
    };
    if (epochEnded && evaluator && (report.epoch + 1) % config.evaluateEvery! === 0) {
      least = await evaluateEpoch(report, {
        ...{ run, evaluator, checkpoint, least, record, say, listen },
      });
    }
    lock.check(); // An evaluation takes a while.
    const path = await saveCheckpoint(run.checkpoints, checkpoint, config);
    listen({ type: "saved", step, path });
  };

  /** Goes back where the losses explode, or else says so. */
  const checkExplosion = (report: Report) => {
    const explosion = watch(report);
    if (explosion === undefined) return;
    const failure = explosionFailure(explosion);
    if (attempt.rollback) throw failure;
    if (report.step - saidAt < SAID_AGAIN) return;
    saidAt = report.step;
    const back = ranks.count > 1
      ? ""
      : ", or add --rollback to go back to the last good checkpoint";
    say(`Faces may get worse for good, as ${failure.message}. Lower --lr${back}`);
  };

  const loop = train(from.state, data, {
    ...{ step, signal, steps: total, epochs: config.epochs, from: from.progress.next },
  });
  try {
    for await (const report of loop) {
      last = report;
      lock.check();
      if (report.epochEnded) await assertSameOnRanks(report.state, ranks);
      const now = performance.now();
      const elapsedMs = now - reportedAt;
      checkLosses(report);
      epoch = addLosses(epoch, report, elapsedMs);
      const { step, epoch: index, losses } = report;
      listen({ type: "step", step, epoch: index + 1, before, losses: losses.at(-1) });
      record(stepMetrics(report));
      checkExplosion(report);
      onSteps(report.step, { steps: report.losses.length, elapsedMs });
      const isLast = report.step >= total || signal.aborted || report.error !== undefined;
      if (report.epochEnded || isLast || now - savedAt >= checkpointMs) {
        await save(report, isLast);
        savedAt = performance.now();
      }
      reportedAt = performance.now();
    }
  } catch (error) {
    if (last) disposeRecord(last.state);
    throw error;
  }
  return last;
}

/** Trains as one of the ranks that write no files. */
export async function trainAlong(
  training: Pick<Training, "config" | "start" | "data" | "total" | "minutes" | "signal" | "ranks">,
): Promise<RunEnd> {
  const { config, start, total, ranks } = training;
  const ending = listenForEnd(training);
  const step = openStep(afterRollbacks(config, start.progress.rollbacks), ranks);
  const { data, signal } = walkTogether({ ...training, signal: ending.signal });
  const loop = train(start.state, data, {
    ...{ step, signal, steps: total, epochs: config.epochs, from: start.progress.next },
  });
  let taken = start.progress.step;
  try {
    for await (const { state, step, epochEnded } of loop) {
      taken = step;
      if (epochEnded) await assertSameOnRanks(state, ranks);
    }
    const isStopped = signal.aborted && taken < total && !ending.isTimeUp();
    return { reason: isStopped ? "stopped" : "done", step: taken, frames: 0 };
  } finally {
    ending.stop();
    step.dispose();
  }
}

type Step = (TrainStep | ParallelStep) & { readonly dispose: () => void };

function openStep(config: RunConfig, ranks: Ranks): Step {
  return ranks.count > 1 ? makeParallelStep(config, ranks) : compileTrainStep(config);
}

/** The data and the signal to end, which ranks agree on where there are several. */
function walkTogether(
  { data, signal, ranks }: Pick<Attempt, "data" | "signal" | "ranks">,
): Pick<Attempt, "data" | "signal"> {
  return ranks.count > 1 ? keepInStep(data, ranks, signal) : { data, signal };
}

/** Listens for the end of the time, and for the user's. */
function listenForEnd({ minutes, signal }: Pick<Training, "minutes" | "signal">) {
  const timeIsUp = new AbortController();
  const timer = minutes && setTimeout(() => timeIsUp.abort(), minutes * 60_000);
  return {
    signal: AbortSignal.any([timeIsUp.signal, ...(signal ? [signal] : [])]),
    isInterrupted: () => signal?.aborted === true,
    isTimeUp: () => timeIsUp.signal.aborted,
    stop: () => clearTimeout(timer),
  };
}

/** Writes the sample pictures of an epoch. A disk that is full is no reason to stop before the state is saved. */
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

/** What the rest of a run is called in its forecast. */
function whatIsLeft({ config, start, total, evaluator }: Training): string {
  const what = config.steps === undefined
    ? counted(config.epochs - start.progress.next.epoch, "epoch")
    : counted(total - start.progress.step, "step");
  return evaluator ? `${what} without their evaluations` : what;
}
