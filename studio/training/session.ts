/** A run that trains without a run folder: in a page, which keeps its file instead. */
import { disposeRecord, disposeUnshared } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import type { Dataset } from "../../data/pipeline/dataset.ts";
import type { LabelledBatch } from "../../data/pipeline/tensors.ts";
import {
  type Checkpoint,
  decodeCheckpoint,
  EMPTY_EPOCH,
  encodeCheckpoint,
  type Progress,
} from "../../train/checkpoint.ts";
import { type Report, train } from "../../train/loop.ts";
import { imagesPerStep, lengthOf, type RunConfig, stepConfig } from "../../train/run/config.ts";
import {
  checkFinite,
  checkLosses,
  checkSpread,
  explosionFailure,
  spreadOf,
  TrainingFailure,
  watchReports,
  widestSpread,
} from "../../train/run/health.ts";
import {
  addLosses,
  epochMetric,
  type Metric,
  metricsUpTo,
  stepMetrics,
} from "../../train/run/log.ts";
import { afterRollbacks, MOST_ROLLBACKS, turnedBack } from "../../train/run/rollback.ts";
import { drawSamples, sampleNoise } from "../../train/run/samples.ts";
import { compileTrainStep } from "../../train/step.ts";
import { addMetric, figuresOf, type Known, nothingKnown } from "../figures.ts";
import type { Figures, RunState } from "../protocol.ts";

/** Sample pictures. */
export const SAMPLES = 24;

/** Checkpoints to go back to. */
const KEPT = 2;

/** Time between figures, which take longer to make the more steps there are. */
const FIGURES_MS = 1000;

/** Time between samples, unless drawing them takes longer than this part of it. */
const SAMPLES_MS = 5000, MOST_PART = 1 / 20;

/** Speed is measured over this time. */
const SPEED_MS = 20_000;

/** What a run trains on. */
type Batches = Dataset<Tensor4D | LabelledBatch>;

/** A run, as far as it has come. */
export interface Session {
  readonly name: string;
  readonly config: RunConfig;
  readonly photos: number;
  /** Where it is; its state belongs to the session. */
  checkpoint: Checkpoint;
  metrics: Metric[];
  /** The newest checkpoints that were kept, newest first. */
  good: { readonly progress: Progress; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

/** A session that begins or goes on with a checkpoint. */
export function makeSession(
  { name, config, photos, checkpoint, metrics = [] }:
    & Pick<Session, "name" | "config" | "photos" | "checkpoint">
    & { readonly metrics?: readonly Metric[] },
): Session {
  const upTo = metricsUpTo(metrics, checkpoint.progress);
  return { name, config, photos, checkpoint, metrics: upTo, good: [] };
}

/** The checkpoint of a run's first state. */
export function firstCheckpoint(config: RunConfig, state: Checkpoint["state"]): Checkpoint {
  const progress = { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH };
  return { config: stepConfig(config), progress, state };
}

/** What a session tells while it trains. */
export interface Listener {
  readonly onProgress: (state: RunState, figures?: Figures) => void;
  /** Receives `[SAMPLES, height, width, 3]` in [0, 1]. */
  readonly onSamples: (images: Float32Array, step: number) => void;
  /** Keeps a checkpoint. */
  readonly onKeep: (
    checkpoint: { readonly progress: Progress; readonly bytes: Uint8Array<ArrayBuffer> },
  ) => Promise<void>;
  /** Whether to keep the next state. */
  readonly isAsked: () => boolean;
  readonly say: (text: string) => void;
}

/** How long a session is, and where it stands. */
export function stateOf(
  { config, photos, checkpoint: { progress } }: Session,
  phase: RunState["phase"],
): RunState {
  const { total } = lengthOf(config, progress, { photos, imagesOfAll: imagesPerStep(config) });
  const { step, next } = progress;
  const epoch = step === 0 ? 0 : Math.min(config.epochs, next.epoch + (next.index > 0 ? 1 : 0));
  return { phase, step, epoch, epochs: config.epochs, steps: total };
}

/** The figures of a session. */
export function figuresOfSession({ metrics }: Session): Figures {
  const known = nothingKnown();
  for (const metric of metrics) addMetric(known, metric);
  return figuresOf(known);
}

/**
 * Trains until the signal, or to the end. If the run explodes, diverges or collapses, it goes back as a run of the command does.
 *
 * @param keepMs Time between checkpoints that are kept.
 * @returns Whether the run has ended.
 * @throws {TrainingFailure} If it cannot go on; the session is then at its newest good checkpoint.
 */
export async function trainSession(
  session: Session,
  data: Batches,
  options: Listener & { readonly signal: AbortSignal; readonly keepMs: number },
): Promise<boolean> {
  const { config } = session;
  for (;;) {
    try {
      return await follow(session, data, options);
    } catch (error) {
      if (!(error instanceof TrainingFailure) || session.good.length === 0) throw error;
      const before = session.checkpoint.progress.rollbacks ?? 0, rollbacks = before + 1;
      await goBack(session, error.since);
      if (!config.rollback) throw error;
      if (before >= MOST_ROLLBACKS) {
        throw new TrainingFailure(`${error.message}, after ${before} times back`, error.advice);
      }
      const saved = session.checkpoint;
      session.checkpoint = turnedBack(saved, config, rollbacks);
      disposeUnshared(saved.state, [session.checkpoint.state]);
      options.say(
        `Going back to step ${saved.progress.step} with half the learning rate, time ${rollbacks} of ${MOST_ROLLBACKS}, ` +
          `as ${error.message}`,
      );
    }
  }
}

/** Takes the newest good checkpoint up to a step, or else the oldest one. */
async function goBack(session: Session, most = Infinity): Promise<void> {
  const { good } = session;
  const at = good.findIndex(({ progress }) => progress.step <= most);
  session.good = good.slice(at >= 0 ? at : -1);
  const before = session.checkpoint.state;
  session.checkpoint = await decodeCheckpoint(session.good[0].bytes.slice());
  disposeRecord(before);
  session.metrics = metricsUpTo(session.metrics, session.checkpoint.progress);
}

/** Whether the newest good checkpoint is that of the session. */
function isKept({ good: [newest], checkpoint: { progress } }: Session): boolean {
  return newest?.progress.step === progress.step &&
    newest.progress.rollbacks === progress.rollbacks;
}

/** Trains from where the session is. */
async function follow(
  session: Session,
  data: Batches,
  { signal, keepMs, onProgress, onSamples, onKeep, isAsked, say }: Parameters<
    typeof trainSession
  >[2],
): Promise<boolean> {
  const { config, checkpoint: from } = session;
  const { rollbacks } = from.progress;
  const slower = afterRollbacks(config, rollbacks);
  const { steps: total = Infinity } = stateOf(session, "training");
  const step = compileTrainStep(slower);
  const noise = sampleNoise(config, SAMPLES);
  const known: Known = nothingKnown();
  const record = (metrics: readonly Metric[]) => {
    for (const metric of metrics) {
      session.metrics.push(metric);
      addMetric(known, metric);
    }
  };
  for (const metric of session.metrics) addMetric(known, metric);
  const watch = watchReports(session.metrics, config.loss);
  const clock = speedometer();
  let widest = widestSpread(session.metrics), saidAt = -Infinity;
  let epoch = from.progress.epoch, last: Report | undefined;
  let [reportedAt, keptAt] = [performance.now(), performance.now()];
  let figuresAt = -Infinity, samplesAt = -Infinity, samplesMs = SAMPLES_MS;

  const progressOf = ({ step, next }: Report): Progress => ({ step, next, epoch, rollbacks });
  const show = async ({ state, step }: Pick<Report, "state" | "step">) => {
    const begin = performance.now();
    const images = await drawSamples(state, noise, config);
    samplesAt = performance.now();
    samplesMs = Math.max(SAMPLES_MS, (samplesAt - begin) / MOST_PART);
    onSamples(images, step);
    return spreadOf(images, SAMPLES);
  };
  const tell = ({ step, epoch }: Report, figures?: Figures) =>
    onProgress({
      phase: "training",
      step,
      epoch: epoch + 1,
      epochs: config.epochs,
      steps: total,
      ...clock(step, total),
    }, figures);
  /** Keeps a state that passes the checks. */
  const keep = async ({ progress, state }: Omit<Checkpoint, "config">) => {
    await checkFinite(state, progress.step);
    const bytes = await encodeCheckpoint({ config: stepConfig(slower), progress, state });
    const older = session.good.filter((one) => one.progress.step < progress.step);
    session.good = [{ progress, bytes }, ...older].slice(0, KEPT);
    await onKeep({ progress, bytes });
    keptAt = performance.now();
  };

  try {
    await show({ state: from.state, step: from.progress.step });
    if (!isKept(session)) await keep(from);
    const loop = train(from.state, data, {
      step,
      signal,
      steps: total,
      epochs: config.epochs,
      from: from.progress.next,
    });
    for await (const report of loop) {
      last = report;
      if (report.error !== undefined) throw report.error;
      record(stepMetrics(report));
      checkLosses(report);
      const elapsedMs = performance.now() - reportedAt;
      epoch = addLosses(epoch, report, elapsedMs);
      const explosion = watch(report);
      if (explosion) {
        const failure = explosionFailure(explosion);
        if (config.rollback) throw failure;
        if (report.step - saidAt >= 1000) {
          say(`Faces may get worse for good, as ${failure.message}`);
        }
        saidAt = report.step;
      }
      const isLast = report.step >= total || signal.aborted;
      if (report.epochEnded) {
        const spread = await show(report);
        checkSpread(spread, { widest, step: report.step });
        widest = Math.max(widest, spread);
        const augmented = (await report.state.augmentProbability?.data())?.[0];
        record([epochMetric(report, epoch, { spread, augmented })]);
        epoch = EMPTY_EPOCH;
      } else if (isLast || performance.now() - samplesAt >= samplesMs) await show(report);
      const now = performance.now();
      if (isLast || isAsked() || now - keptAt >= keepMs) {
        await keep({ progress: progressOf(report), state: report.state });
      }
      const isDue = isLast || now - figuresAt >= FIGURES_MS;
      if (isDue) figuresAt = now;
      tell(report, isDue ? figuresOf(known) : undefined);
      reportedAt = performance.now();
    }
    // A pause that is asked for at the end of an epoch brings no further report.
    if (last && session.good[0].progress.step < last.step) {
      await keep({ progress: progressOf(last), state: last.state });
    }
  } catch (error) {
    if (last && error instanceof TrainingFailure) tell(last, figuresOf(known));
    if (last) disposeUnshared(last.state, [from.state]);
    throw error;
  } finally {
    step.dispose();
    noise.dispose();
  }
  if (last === undefined) return from.progress.step >= total;
  session.checkpoint = {
    config: stepConfig(slower),
    progress: progressOf(last),
    state: last.state,
  };
  disposeUnshared(from.state, [last.state]);
  return last.step >= total || last.epochEnded && last.epoch + 1 >= config.epochs;
}

/** Measures steps per second, and the seconds left. */
function speedometer(): (
  step: number,
  total: number,
) => { readonly speed?: number; readonly left?: number } {
  let seen: { readonly step: number; readonly at: number }[] = [];
  return (step, total) => {
    const at = performance.now();
    seen = [...seen.filter((one) => at - one.at <= SPEED_MS), { step, at }];
    const [first] = seen;
    if (at === first.at) return {};
    const speed = (step - first.step) / (at - first.at) * 1000;
    return speed > 0 ? { speed, left: (total - step) / speed } : {};
  };
}
