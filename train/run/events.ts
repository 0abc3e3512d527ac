/** The events of a run. The command shows them as lines and a progress bar; other programs may use them otherwise. */
import type { LossValues } from "../loop.ts";
import type { Metrics } from "../../metrics/evaluate.ts";

/**
 * An event of a run. Epochs are counted from 1.
 *
 * @category Runs
 */
export type RunEvent =
  /** A message for the user, also written to `log.txt`. */
  | { readonly type: "note"; readonly text: string }
  /** An older run in the folder was moved to this path. */
  | { readonly type: "moved"; readonly path: string }
  /** The folder is ready, and training is about to begin; the only event on a rank that writes no files. */
  | {
    readonly type: "begin";
    /** Steps already done, in a resumed run. */
    readonly step: number;
    /** Steps of the whole run. */
    readonly total: number;
    readonly epochs: number;
    readonly stepsPerEpoch: number;
    readonly imagesPerStep: number;
    /** The current epoch, and the steps of the run before it. */
    readonly epoch: number;
    readonly before: number;
  }
  /** Steps were taken, up to `step`. */
  | {
    readonly type: "step";
    readonly step: number;
    readonly epoch: number;
    /** Steps of the run before this epoch. */
    readonly before: number;
    /** The losses of the last step. */
    readonly losses?: LossValues;
  }
  /** The sample pictures of an epoch were written; epoch 0 is before training. */
  | { readonly type: "sample"; readonly epoch: number; readonly path: string }
  /** The evaluator measures pictures: real ones before the first step, samples between epochs. */
  | {
    readonly type: "measuring";
    readonly what: "real" | "samples";
    readonly step: number;
    readonly done: number;
    readonly count: number;
  }
  /** The generator was measured. */
  | {
    readonly type: "evaluation";
    readonly epoch: number;
    readonly metrics: Metrics;
    /** Whether it is the best so far. */
    readonly isBest: boolean;
  }
  /** A checkpoint was saved. */
  | { readonly type: "saved"; readonly step: number; readonly path: string }
  /** The last step was taken: what follows is the film of the samples, or finding out what went wrong. */
  | { readonly type: "end" };

/**
 * Receives the events of a run.
 *
 * @category Runs
 */
export type RunListener = (event: RunEvent) => void;
