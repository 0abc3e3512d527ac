/** Checks of a configuration and a state, before a step computes with them. */
import { PRECISIONS } from "../core/compile.ts";
import { checkName } from "../core/names.ts";
import { checkShapes } from "../core/record.ts";
import { checkLabels, checkRows } from "../models/classes.ts";
import { AUGMENTATIONS } from "./augment.ts";
import type { StepConfig } from "./config.ts";
import type { Gan } from "./gan.ts";
import type { Batch } from "./gradients.ts";
import { LOSSES } from "./losses.ts";
import { RATE_DECAYS } from "./optimizer/schedule.ts";
import { PENALTIES } from "./penalties.ts";
import type { GanState } from "./state.ts";

/** A range of numbers: from `least`, or above it if it is excluded, to below `end`. */
interface Range {
  readonly least: number;
  readonly excluded?: boolean;
  readonly end?: number;
  readonly whole?: boolean;
}

function checkNumber(name: string, value: number | undefined, range: Range): void {
  if (value === undefined) return;
  const { least, excluded = false, end = Infinity, whole = false } = range;
  const isWithin = (excluded ? value > least : value >= least) && value < end;
  if (isWithin && (!whole || Number.isSafeInteger(value))) return;
  const from = excluded ? `above ${least}` : `at least ${least}`;
  throw new RangeError(
    `Cannot train as ${name} must be ${whole ? "a whole number of " : ""}${from}` +
      `${end < Infinity ? ` and below ${end}` : ""}: current value is ${value}`,
  );
}

/**
 * Throws unless the names and numbers of a configuration make sense.
 *
 * @throws {TypeError} If a name is neither a string nor a part of its own.
 * @throws {RangeError} If there is nothing of that name, or a number is out of its range.
 */
export function checkStepConfig(config: StepConfig): void {
  const { loss, penalty, augment, rateDecay, precision } = config;
  if (typeof loss !== "object" || loss === null) checkName("the loss", loss, Object.keys(LOSSES));
  if (penalty !== undefined && typeof penalty !== "function") {
    checkName("the penalty", penalty, Object.keys(PENALTIES));
  }
  if (augment !== undefined && typeof augment !== "function") {
    for (const name of augment) checkName("an augmentation", name, Object.keys(AUGMENTATIONS));
  }
  if (precision !== undefined) checkName("the precision", precision, PRECISIONS);
  if (rateDecay !== undefined) checkName("the decay", rateDecay, Object.keys(RATE_DECAYS));
  const share = { least: 0, end: 1 }, positive = { least: 0, excluded: true };
  if (config.optimizer === undefined) {
    checkNumber("the learning rate", config.adam.learningRate, positive);
    checkNumber("beta1", config.adam.beta1, share);
    checkNumber("beta2", config.adam.beta2, share);
    checkNumber("epsilon", config.adam.epsilon, { least: 0 });
  }
  checkNumber("discriminatorRate", config.discriminatorRate, positive);
  checkNumber("discriminatorSteps", config.discriminatorSteps, { least: 1, whole: true });
  checkNumber("labelSmoothing", config.labelSmoothing, { least: 0, end: 0.5 });
  checkNumber("penaltyWeight", config.penaltyWeight, { least: 0 });
  checkNumber("augmentTarget", config.augmentTarget, { least: 0 });
  checkNumber("freeze", config.freeze, { least: 0, whole: true });
  checkNumber("instanceNoise", config.instanceNoise, { least: 0 });
  checkNumber("ema", config.ema, share);
  checkNumber("averageHalfLife", config.averageHalfLife, { least: 0 });
}

/**
 * Throws unless a state is one of these networks.
 *
 * @throws {TypeError} Naming the first tensor that differs.
 */
export function checkState({ params, stats }: GanState, gan: Gan): void {
  for (const name of ["generator", "discriminator"] as const) {
    checkShapes(
      `Cannot train as the state is not of this ${name} (make it by initState with the same configuration)`,
      { params: params[name], stats: stats[name] },
      gan[name].shapes,
    );
  }
}

/**
 * Throws unless a batch has images, and labels for each if the generator needs them.
 *
 * @throws {TypeError} If labels are missing, or something is not float32.
 * @throws {RangeError} If there are no images, or the labels are more, fewer, or of other classes.
 */
export function checkBatch({ images, labels }: Batch, { generator: { classes = 0 } }: Gan): void {
  const [rows] = images.shape;
  if (rows === 0) {
    throw new RangeError("Cannot train on a batch of 0 images: give at least one in each");
  }
  if (images.dtype !== "float32") {
    throw new TypeError(
      `Cannot train on images of type ${images.dtype}: float32 in 0 … 1 is needed, as toTensor() makes it`,
    );
  }
  if (classes > 0) checkLabels("train", labels, { rows, classes });
  else checkRows("train", labels, rows);
}
