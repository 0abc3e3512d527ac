/** Health checks of a run: finite numbers, and samples that differ. */
import * as tf from "@tensorflow/tfjs";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Report } from "../loop.ts";
import type { LossName } from "../losses.ts";
import { type Explosion, MOST_USUAL, watchLosses } from "./explosion.ts";
import type { Metric } from "./log.ts";

/** Training has diverged or collapsed, and more steps only make it worse. The message says what was seen. */
export class TrainingFailure extends Error {
  override name = "TrainingFailure";

  /**
   * @param advice Flags that may help a new run.
   * @param since The last healthy step, if it is known.
   */
  constructor(what: string, readonly advice: string, readonly since?: number) {
    super(what);
  }
}

/** The final message of a failed run, with advice. */
export function failureSentence(
  { message, advice }: TrainingFailure,
  { canRollBack, hasCheckpoint }: {
    /** Whether `--rollback` can be added. */
    readonly canRollBack: boolean;
    readonly hasCheckpoint: boolean;
  },
): string {
  const goOn = `lower --lr ${
    canRollBack ? "or add --rollback " : ""
  }to go on from the last checkpoint`;
  const next = hasCheckpoint
    ? `${goOn}, or start again with --fresh and ${advice}`
    : `start again with a lower --lr, or with ${advice}`;
  return `Cannot go on as ${message}: ${next}`;
}

/** Steps before the first wild one in which parameters may already be affected. */
const SAFE = 20;

const DIVERGED = "--penalty r1 --normalisation none";
const COLLAPSED = "--ema 0.999, --augment color,translation or --penalty r1 --normalisation none";

/**
 * Checks that losses are finite.
 *
 * @throws {TrainingFailure} If one is not.
 */
export function checkLosses({ losses, step }: Report): void {
  const at = losses.findIndex((pair) => !Object.values(pair).every(Number.isFinite));
  if (at < 0) return;
  const { generator, discriminator } = losses[at];
  const [name, value] = Number.isFinite(discriminator)
    ? ["generator", generator]
    : ["discriminator", discriminator];
  const number = step - losses.length + at + 1;
  throw new TrainingFailure(`the ${name}'s loss is ${value} at step ${number}`, DIVERGED);
}

/** A loss with three significant digits. */
const roughly = (loss: number) => Number(loss.toPrecision(3)).toString();

/** An explosion as a failure. */
export function explosionFailure(
  { step, since, network, loss, usual }: Explosion,
): TrainingFailure {
  return new TrainingFailure(
    `the losses explode: the ${network}'s came to ${roughly(loss)} by step ${step}, where ${
      roughly(usual)
    } is usual`,
    "half the --lr",
    since - SAFE,
  );
}

/**
 * Watches the losses of successive reports for an explosion.
 *
 * @param known Metrics of the steps before.
 */
export function watchReports(
  known: readonly Metric[],
  loss: LossName,
): (report: Pick<Report, "losses" | "step">) => Explosion | undefined {
  const losses = known.flatMap((metric) =>
    metric.event === "step"
      ? [{ generator: metric.generator_loss, discriminator: metric.discriminator_loss }]
      : []
  );
  const watch = watchLosses(losses, loss === "wasserstein" ? Infinity : MOST_USUAL);
  return ({ losses, step }) => {
    const first = step - losses.length + 1;
    return losses.map((pair, i) => watch(pair, first + i)).find((found) => found !== undefined);
  };
}

/**
 * Checks that a state is finite: losses are computed before the update, so a bad update shows here first.
 *
 * @throws {TrainingFailure} If it is not.
 */
export async function checkFinite(record: TensorRecord, step: number): Promise<void> {
  const leaves = flattenRecord(record).filter(([, { dtype }]) => dtype === "float32");
  const sums = tf.tidy(() => tf.stack(leaves.map(([, tensor]) => tf.sum(tensor))));
  const at = (await sums.data()).findIndex((sum) => !Number.isFinite(sum));
  sums.dispose();
  if (at < 0) return;
  throw new TrainingFailure(`${leaves[at][0]} is no longer finite after step ${step}`, DIVERGED);
}

/**
 * How much pictures differ: the standard deviation of each value over the pictures, averaged over all values. 0 if all
 * pictures are the same, about 0.25 for photos of faces.
 *
 * @param images `count` pictures of equal size, with values in [0, 1].
 */
export function spreadOf(images: Float32Array, count: number): number {
  const size = images.length / count;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    let [total, squares] = [0, 0];
    for (let at = i; at < images.length; at += size) {
      total += images[at];
      squares += images[at] ** 2;
    }
    sum += Math.sqrt(Math.max(0, squares / count - (total / count) ** 2));
  }
  return sum / size;
}

/** The largest spread of a run's samples so far, not counting those before training. */
export function widestSpread(metrics: readonly Metric[]): number {
  return metrics.reduce(
    (widest, metric) => metric.event === "epoch" ? Math.max(widest, metric.spread ?? 0) : widest,
    0,
  );
}

/**
 * Untrained generators draw nearly the same picture (spread 0.0004 to 0.1), and need an epoch or more to draw different ones
 * (0.05 to 0.35). So a run has collapsed only if its pictures differed before. `ALIKE` is about 5 of 256 levels, which is
 * hardly visible.
 */
const DIFFERENT = 0.05, ALIKE = 0.02;

/**
 * Checks that samples differ and are finite.
 *
 * @param widest The largest spread so far.
 * @throws {TrainingFailure} If they do not, or are not.
 */
export function checkSpread(
  spread: number,
  { widest, step }: { readonly widest: number; readonly step: number },
): void {
  if (!Number.isFinite(spread)) {
    throw new TrainingFailure(`the samples are no longer finite after step ${step}`, DIVERGED);
  }
  if (widest < DIFFERENT || spread >= ALIKE) return;
  const [now, before] = [spread, widest].map((value) => value.toFixed(4));
  throw new TrainingFailure(
    `all samples look alike after step ${step}, with a spread of ${now} where it was ${before} before`,
    COLLAPSED,
  );
}
