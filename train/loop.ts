import * as tf from "@tensorflow/tfjs";
import { nextTurn } from "../core/turn.ts";
import { disposeRecord } from "../core/record.ts";
import type { Cursor, Dataset } from "../data/pipeline/dataset.ts";
import type { ParallelStep } from "./distributed/parallel.ts";
import type { GanState } from "./state.ts";
import type { TrainStep } from "./step.ts";
import { abortable, type Pull } from "./_walk.ts";
import type { Tensor1D, Tensor4D } from "../core/tensor.ts";

/** The losses of one step, read back. */
export interface LossValues {
  /** The generator's loss. */
  readonly generator: number;
  /** The discriminator's loss. */
  readonly discriminator: number;
}

/** What the loop says of the steps since its last report. */
export interface Report {
  /** The state after these steps. It is freed when the loop goes on; the last one is the consumer's. */
  readonly state: GanState;
  /** Number of steps that led to this state. */
  readonly step: number;
  /** The epoch of these steps, from 0. */
  readonly epoch: number;
  /** Whether the epoch ended with the last of them. */
  readonly epochEnded: boolean;
  /** Where in the data training goes on. */
  readonly next: Cursor;
  /**
   * The losses of every step since the last report, oldest first: none where an epoch ends, or training is aborted, right
   * behind a report.
   */
  readonly losses: readonly LossValues[];
  /** What the data failed with, where they did: it is thrown when the loop goes on. */
  readonly error?: unknown;
}

/** How {@linkcode train} runs. */
export interface TrainOptions {
  /** The step, of {@linkcode makeTrainStep}, or of {@linkcode makeParallelStep} on each of several ranks. */
  readonly step: TrainStep | ParallelStep;
  /**
   * Epochs in all, those before a resumed one included.
   * @default Infinity
   */
  readonly epochs?: number;
  /**
   * Steps in all, those before a resumed one included.
   * @default Infinity
   */
  readonly steps?: number;
  /**
   * Where in the data to begin.
   * @default the start of epoch 0
   */
  readonly from?: Cursor;
  /**
   * Least time between two reports in milliseconds. Nothing is read back from the device in between.
   * @default 250
   */
  readonly reportMs?: number;
  /** Ends the loop with a report after the step that is under way; with none before the first step. */
  readonly signal?: AbortSignal;
}

/** So long may steps keep timers, signals and servers waiting. */
const TURN_MS = 40;

/**
 * Trains: pulls batches, takes steps, and reports now and then and at the end of every epoch.
 *
 * The given state is left alone. Batches are freed after their step, and all but the given state when a step fails.
 * Where the data fail, a last report tells of the steps before.
 *
 * @throws {RangeError} If an epoch of the data holds no batch.
 */
export async function* train(
  initial: GanState,
  data: Dataset<Tensor4D>,
  options: TrainOptions,
): AsyncGenerator<Report, void, void> {
  const { step: trainStep, epochs = Infinity, steps = Infinity, reportMs = 250, signal } = options;
  let state = initial;
  let step = (await initial.step.data())[0];
  let pending: Tensor1D[] = [];
  let reportedAt = performance.now();
  let turnedAt = reportedAt;

  const report = async (
    epoch: number,
    next: Cursor,
    end: Partial<Pick<Report, "epochEnded" | "error">> = {},
  ): Promise<Report> => {
    const losses = await readLosses(pending);
    pending = [];
    reportedAt = performance.now();
    return { state, step, epoch, epochEnded: false, next, losses, ...end };
  };

  const isOver = () => step >= steps || signal?.aborted === true;
  const takeStep = async (images: Tensor4D) => {
    try {
      return await trainStep(state, { images }, step);
    } finally {
      images.dispose();
    }
  };
  let from = options.from ?? { epoch: 0, index: 0 };
  try {
    while (from.epoch < epochs && !isOver()) {
      const { epoch } = from;
      const isFresh = from.index === 0;
      let taken = 0;
      const discard = (images: Tensor4D) => images.dispose();
      const walk = abortable(data.walk(from), { signal, discard });
      let pulled: Pull<Tensor4D>;
      try {
        while ("element" in (pulled = await walk.pull())) {
          const { value: images, next } = pulled.element;
          if (isOver()) { // Only with a batch to spare is it known that the epoch has not ended.
            images.dispose();
            break;
          }
          const result = await takeStep(images);
          const { generator, discriminator } = result.losses;
          pending.push(tf.stack([generator, discriminator]) as Tensor1D);
          disposeRecord(result.losses);
          if (state !== initial) disposeRecord(state);
          state = result.state;
          from = next;
          step++;
          taken++;
          if (performance.now() - turnedAt >= TURN_MS) {
            await nextTurn();
            turnedAt = performance.now();
          }
          if (!isOver() && performance.now() - reportedAt >= reportMs) {
            yield await report(epoch, next);
          }
        }
      } finally {
        await walk.leave();
      }
      if ("error" in pulled) {
        if (state !== initial) yield await report(epoch, from, { error: pulled.error });
        throw pulled.error;
      }
      const isWhole = "ended" in pulled;
      if (isWhole && isFresh && taken === 0) {
        throw new RangeError(
          "Cannot train as an epoch of the data holds no whole batch: " +
            "give more images that can be read",
        );
      }
      if (isWhole) from = { epoch: epoch + 1, index: 0 };
      if (isWhole || state !== initial) yield await report(epoch, from, { epochEnded: isWhole });
    }
  } catch (error) {
    tf.dispose(pending);
    if (state !== initial) disposeRecord(state);
    throw error;
  }
}

async function readLosses(pending: Tensor1D[]): Promise<LossValues[]> {
  if (pending.length === 0) return [];
  const all = tf.stack(pending);
  const values = await all.data();
  tf.dispose([all, pending]);
  return pending.map((_, i) => ({ generator: values[2 * i], discriminator: values[2 * i + 1] }));
}
