import type { EpochSums } from "../train/checkpoint.ts";
import type { Report } from "../train/loop.ts";
import type { Metrics } from "../metrics/evaluate.ts";
import { formatDuration } from "./_progress.ts";
import type { Metric } from "./_run.ts";

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
  spread: number,
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
  };
}

/** The line of `metrics.jsonl` for the evaluation of an epoch that ended with this report. */
export function evaluationMetric({ step, epoch }: Report, metrics: Metrics): Metric {
  const { detectionRate, ...others } = metrics;
  return {
    ...{ event: "evaluation", step, epoch: epoch + 1, ...others },
    ...(Number.isFinite(detectionRate) && { detection_rate: detectionRate }),
  };
}

/** What is printed of an evaluation, of an epoch counted from 1. */
export function evaluationLine(
  epoch: number,
  { count, frechet, precision, recall, detectionRate }: Metrics,
): string {
  const faces = Number.isFinite(detectionRate) ? ` - faces found ${detectionRate.toFixed(2)}` : "";
  return `Evaluation after epoch ${epoch}, ${count} pictures - Fréchet distance ${
    frechet.toFixed(4)
  } - precision ${precision.toFixed(2)} - recall ${recall.toFixed(2)}${faces}`;
}

/** What is printed at the end of an epoch, counted from 1. */
export function epochLine(
  epoch: number,
  epochs: number,
  { losses, steps, elapsedMs }: EpochSums,
): string {
  const mean = (sum: number) => (sum / steps).toFixed(4);
  return `Epoch ${epoch}/${epochs} - ${formatDuration(elapsedMs)} - ` +
    `generator loss ${mean(losses.generator)} - discriminator loss ${mean(losses.discriminator)}`;
}
