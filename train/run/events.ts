/** What a run says of itself while it goes on. A command draws a bar and lines of it; other programs do as they like. */
import type { LossValues } from "../loop.ts";
import type { Metrics } from "../../metrics/evaluate.ts";

/** Something that has happened in a run. Epochs are counted from 1. */
export type RunEvent =
  /** A sentence for people; `log.txt` has it, too. */
  | { readonly type: "note"; readonly text: string }
  /** An older run that lay in the folder is now there. */
  | { readonly type: "moved"; readonly path: string }
  /** The folder is ready, and training is about to begin; the only event on a rank that writes no files. */
  | {
    readonly type: "begin";
    /** Steps before it, of an earlier part of the run. */
    readonly step: number;
    /** Steps of the whole run. */
    readonly total: number;
    readonly epochs: number;
    readonly stepsPerEpoch: number;
    readonly imagesPerStep: number;
    /** The epoch that it is in, and the steps of the run before that epoch. */
    readonly epoch: number;
    readonly before: number;
  }
  /** Steps were taken, up to this one. */
  | {
    readonly type: "step";
    readonly step: number;
    readonly epoch: number;
    /** Steps of the run before this epoch. */
    readonly before: number;
    /** Those of the last step. */
    readonly losses?: LossValues;
  }
  /** The sample pictures of an epoch are in a file; epoch 0 is before training. */
  | { readonly type: "sample"; readonly epoch: number; readonly path: string }
  /** Pictures are looked at by the evaluator: real ones before the first step, samples between epochs. */
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
    /** Whether no earlier one was as good. */
    readonly isBest: boolean;
  }
  /** A checkpoint is on disk. */
  | { readonly type: "saved"; readonly step: number; readonly path: string }
  /** No more steps are taken: a film is made of the samples, or it is looked into what went wrong. */
  | { readonly type: "end" };

/** Is told what happens in a run. */
export type RunListener = (event: RunEvent) => void;
