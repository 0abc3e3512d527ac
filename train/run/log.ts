/** The lines of `metrics.jsonl`, and how they are printed. */
import { formatDuration } from "../../core/words.ts";
import { exists, writeFileAtomic } from "../../data/files.ts";
import type { EpochSums, Progress } from "../checkpoint.ts";
import type { Report } from "../loop.ts";
import type { Metrics } from "../../metrics/evaluate.ts";
import { append, type RunFolder } from "./folder.ts";

/** A line of `metrics.jsonl`. */
export type Metric =
  | {
    event: "step";
    step: number;
    epoch: number;
    generator_loss: number;
    discriminator_loss: number;
  }
  | {
    event: "epoch";
    step: number;
    epoch: number;
    steps: number;
    seconds: number;
    generator_loss: number;
    discriminator_loss: number;
    /** How much the sample pictures differ; missing in older runs. */
    spread?: number;
    /** The share of pictures that are augmented, if it adapts. */
    augmented?: number;
  }
  | {
    event: "evaluation";
    step: number;
    epoch: number;
    /** Pictures on each side; only evaluations with equal counts compare. */
    count: number;
    frechet: number;
    kernel: number;
    precision: number;
    recall: number;
    density: number;
    coverage: number;
    /** Missing if no face is found in the real pictures. */
    detection_rate?: number;
    color: number;
    diversity: number;
    /** By the size of the level, such as `patches_48x40`, finest first; missing in older runs. */
    [patches: `patches_${string}`]: number;
  };

/** Adds the steps of a report to the sums of its epoch. */
export function addLosses(sums: EpochSums, { losses }: Report, elapsedMs: number): EpochSums {
  const add = (name: "generator" | "discriminator") =>
    losses.reduce((sum, loss) => sum + loss[name], sums.losses[name]);
  return {
    losses: { generator: add("generator"), discriminator: add("discriminator") },
    steps: sums.steps + losses.length,
    elapsedMs: sums.elapsedMs + elapsedMs,
  };
}

/** The lines of `metrics.jsonl` for the steps of a report. */
export function stepMetrics({ losses, step, epoch }: Report): Metric[] {
  return losses.map(({ generator, discriminator }, i) => ({
    event: "step",
    step: step - losses.length + i + 1,
    epoch: epoch + 1,
    generator_loss: generator,
    discriminator_loss: discriminator,
  }));
}

/** The line of `metrics.jsonl` for an epoch that ended with this report. */
export function epochMetric(
  { step, epoch }: Report,
  { losses, steps, elapsedMs }: EpochSums,
  { spread, augmented }: { readonly spread: number; readonly augmented?: number },
): Metric {
  return {
    event: "epoch",
    step,
    epoch: epoch + 1,
    steps,
    seconds: elapsedMs / 1000,
    generator_loss: losses.generator / steps,
    discriminator_loss: losses.discriminator / steps,
    spread,
    ...(augmented !== undefined && { augmented }),
  };
}

/** The line of `metrics.jsonl` for the evaluation of an epoch, counted from 1, that ended at this step. */
export function evaluationMetric(
  { step, epoch }: { readonly step: number; readonly epoch: number },
  metrics: Metrics,
): Metric {
  const { detectionRate, patches, ...others } = metrics;
  const levels = Object.entries(patches);
  return {
    event: "evaluation",
    step,
    epoch,
    ...others,
    ...(Number.isFinite(detectionRate) && { detection_rate: detectionRate }),
    ...Object.fromEntries(levels.map(([level, distance]) => [`patches_${level}`, distance])),
  };
}

/** The printed line of an evaluation after an epoch, counted from 1. The share of faces is coarse: it soon stays at 1. */
export function evaluationLine(
  epoch: number,
  { frechet, precision, recall, detectionRate, patches }: Metrics,
): string {
  const [finest] = Object.values(patches);
  const detail = finest === undefined ? "" : `, patches ${finest.toFixed(3)}`;
  const faces = Number.isFinite(detectionRate) ? `, faces ${detectionRate.toFixed(1)}` : "";
  return `Epoch ${epoch}: Fréchet ${frechet.toFixed(4)}, precision ${precision.toFixed(2)}, ` +
    `recall ${recall.toFixed(2)}${faces}${detail}`;
}

/** The printed line at the end of an epoch, counted from 1, of at most 80 letters: there are hundreds of them. */
export function epochLine(
  epoch: number,
  epochs: number,
  { losses, steps, elapsedMs }: EpochSums,
  augmented?: number,
): string {
  const mean = (sum: number) => (sum / steps).toFixed(3);
  return `Epoch ${epoch}/${epochs}, ${formatDuration(elapsedMs)}: ` +
    `generator ${mean(losses.generator)}, discriminator ${mean(losses.discriminator)}` +
    (augmented === undefined ? "" : `, ${(100 * augmented).toFixed(0)} % augmented`);
}

/** Appends lines to `metrics.jsonl`. */
export function appendMetrics(run: RunFolder, metrics: readonly Metric[]): void {
  append(run.metrics, metricLines(metrics));
}

/** The lines of `metrics.jsonl`. */
export function metricLines(metrics: readonly Metric[]): string {
  return metrics.map((metric) => JSON.stringify(metric) + "\n").join("");
}

/** Reads `metrics.jsonl`, skipping lines cut off by a crash. */
export async function readMetrics(run: RunFolder): Promise<Metric[]> {
  return await exists(run.metrics) ? parseMetrics(await Deno.readTextFile(run.metrics)) : [];
}

/** The metrics in the text of a `metrics.jsonl`. */
export function parseMetrics(text: string): Metric[] {
  return text.split("\n").flatMap((line) => {
    try {
      return [Object(JSON.parse(line)) as Metric];
    } catch {
      return [];
    }
  });
}

/** Drops the lines of `metrics.jsonl` after a checkpoint: a resumed run repeats those steps. */
export async function truncateMetrics(run: RunFolder, progress: Progress): Promise<void> {
  await writeFileAtomic(run.metrics, metricLines(metricsUpTo(await readMetrics(run), progress)));
}

/** The metrics up to a checkpoint. */
export function metricsUpTo(metrics: readonly Metric[], { step, next }: Progress): Metric[] {
  return metrics.filter((metric) =>
    metric.step <= step && (metric.event === "step" || metric.epoch <= next.epoch)
  );
}
