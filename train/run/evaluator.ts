/** Evaluates the generator of a run at intervals, and keeps the best one. */
import { foldIn, randomKey, randomNormal } from "../../core/random.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { createEvaluator, type Metrics } from "../../metrics/evaluate.ts";
import { inProportion, oneHot } from "../../models/classes.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleEach } from "../../models/sample.ts";
import { type Checkpoint, listCheckpoints, type Progress, saveCheckpoint } from "../checkpoint.ts";
import { type GanState, generatorOf } from "../state.ts";
import { type LoadingOptions, openPictures } from "../../data/training_pictures.ts";
import { describeReal, fingerprintOf } from "../../metrics/comparison.ts";
import { loadEvaluatorNetworks } from "../../metrics/networks/load.ts";
import { evaluationLine, evaluationMetric, type Metric } from "./log.ts";
import type { RunFolder } from "./folder.ts";
import type { RunConfig } from "./config.ts";
import type { RunLock } from "./lock.ts";
import type { RunListener } from "./events.ts";

const DEFAULT_COUNT = 500;

/** The seed of the order of real pictures: the one of `deno task evaluate`, whatever the run's seed. */
const ORDER = 0;

/** Measures the generator that draws the pictures. */
export interface Evaluator {
  /** Pictures on each side. */
  readonly count: number;
  readonly measure: (state: GanState, onProgress?: (done: number) => void) => Promise<Metrics>;
}

/**
 * Measures real pictures of the run, or reads their cached features, to compare them with equally many samples, always of
 * the same noise.
 *
 * @throws {RangeError} If there are fewer than 4 pictures.
 */
export async function openEvaluator(
  files: Source,
  { config, loading = {}, say, listen }: {
    readonly config: RunConfig;
    readonly loading?: LoadingOptions;
    readonly say: (text: string) => void;
    readonly listen: RunListener;
  },
): Promise<Evaluator> {
  const { model, evaluateCount = DEFAULT_COUNT } = config;
  const pictured = { ...config, batch: 1, seed: ORDER, flip: false };
  const count = Math.min(evaluateCount, files.length);
  const { extractor, detector } = await loadEvaluatorNetworks();
  const options = { height: model.height, width: model.width, count, extractor, detector };
  const real = await describeReal(await openPictures(files, { config: pictured, loading, say }), {
    ...options,
    say,
    isKept: (loading.cache ?? "disk") === "disk",
    fingerprint: fingerprintOf(await files.fingerprint(), pictured),
    onProgress: (done) => listen({ type: "measuring", what: "real", step: 0, done, count }),
  });
  const generator = makeGenerator(model);
  const evaluate = await createEvaluator({ ...options, real });
  const key = foldIn(randomKey(config.seed), 4); // The sample pictures use child 3.
  const noise = randomNormal(key, [real.features.count, model.noiseSize]);
  const { classes } = model;
  const labels = classes && oneHot(inProportion(real.features.count, classes), classes.length);
  return {
    count: real.features.count,
    measure: (state, onProgress) =>
      evaluate(counting(sampleEach(generatorOf(state), noise, generator, { labels }), onProgress)),
  };
}

async function* counting<T>(values: AsyncIterable<T>, onProgress?: (done: number) => void) {
  let done = 0;
  for await (const value of values) {
    yield value;
    onProgress?.(++done);
  }
}

/** Whether a run was ended between the checkpoint at the end of an epoch and the evaluation of that epoch. */
export function owesEvaluation(
  { step, next }: Progress,
  known: readonly Metric[],
  { evaluateEvery = 0 }: Pick<RunConfig, "evaluateEvery">,
): boolean {
  if (evaluateEvery === 0 || next.index > 0 || next.epoch === 0) return false;
  return next.epoch % evaluateEvery === 0 &&
    !known.some((metric) => metric.event === "evaluation" && metric.step === step);
}

/**
 * Evaluates the state at the end of an epoch, and keeps it if it is the best.
 *
 * @returns The smallest Fréchet distance, including this one.
 */
export async function evaluateEpoch(
  checkpoint: Checkpoint,
  { run, lock, evaluator, least, record, say, listen }: {
    readonly run: RunFolder;
    readonly lock: RunLock;
    readonly evaluator: Evaluator;
    /** The smallest Fréchet distance before. */
    readonly least: number;
    readonly record: (metrics: readonly Metric[]) => void;
    readonly say: (text: string) => void;
    readonly listen: RunListener;
  },
): Promise<number> {
  const { step, next: { epoch } } = checkpoint.progress, { count } = evaluator;
  const metrics = await evaluator.measure(
    checkpoint.state,
    (done) => listen({ type: "measuring", what: "samples", step, done, count }),
  );
  const isBest = metrics.frechet < least;
  lock.check();
  if (isBest) await saveBest(run, checkpoint);
  record([evaluationMetric({ step, epoch }, metrics)]);
  listen({ type: "evaluation", epoch, metrics, isBest });
  say(evaluationLine(epoch, metrics));
  if (isBest) say(`The best so far, kept in ${run.best}`);
  return Math.min(least, metrics.frechet);
}

/** Saves a checkpoint as the best one, replacing the previous one. */
export async function saveBest(run: RunFolder, checkpoint: Checkpoint): Promise<void> {
  const path = await saveCheckpoint(run.best, checkpoint);
  for (const other of await listCheckpoints(run.best)) {
    if (other !== path) await Deno.remove(other); // A newer one is from before a crash.
  }
}

/** The smallest Fréchet distance so far at this number of pictures; infinite if there was none. */
export function leastDistance(metrics: readonly Metric[], count: number): number {
  return metrics.reduce(
    (least, metric) =>
      metric.event === "evaluation" && metric.count === count
        ? Math.min(least, metric.frechet)
        : least,
    Infinity,
  );
}
