import * as tf from "@tensorflow/tfjs";
import { turnTaker } from "../core/turn.ts";
import { disposeRecord, disposeUnshared } from "../core/record.ts";
import type { Cursor, Dataset } from "../data/pipeline/dataset.ts";
import { isTransient } from "../data/pipeline/transient.ts";
import type { ParallelStep } from "./distributed/parallel.ts";
import type { GanState } from "./state.ts";
import type { CompiledTrainStep, TrainStep } from "./step.ts";
import type { Batch } from "./gradients.ts";
import { abortable, type Pull } from "../data/pipeline/abortable.ts";
import type { Tensor1D, Tensor4D } from "../core/tensor.ts";

/**
 * The losses of one step, read back from the device.
 *
 * @category Loop
 */
export interface LossValues {
  /** The generator's loss. */
  readonly generator: number;
  /** The discriminator's loss. */
  readonly discriminator: number;
}

/**
 * The loop's report on the steps since the last one.
 *
 * @category Loop
 */
export interface Report {
  /** The state after these steps. The loop frees it when it goes on; the consumer owns the last one. */
  readonly state: GanState;
  /** Number of steps so far. */
  readonly step: number;
  /** The epoch of these steps, from 0. */
  readonly epoch: number;
  /** Whether the epoch has ended. */
  readonly epochEnded: boolean;
  /** Where training goes on in the data. */
  readonly next: Cursor;
  /**
   * The losses of every step since the last report, oldest first; empty if an epoch ends or training is aborted right after
   * a report.
   */
  readonly losses: readonly LossValues[];
  /** The error, if the data failed or another rank did not come; it is thrown when the loop goes on. */
  readonly error?: unknown;
}

/**
 * Options of {@linkcode train}.
 *
 * @category Loop
 */
export interface TrainOptions {
  /** The step, from {@linkcode makeTrainStep}, or from {@linkcode makeParallelStep} on each of several ranks. */
  readonly step: TrainStep | ParallelStep;
  /**
   * Total epochs, including those before a resume.
   * @default Infinity
   */
  readonly epochs?: number;
  /**
   * Total steps, including those before a resume.
   * @default Infinity
   */
  readonly steps?: number;
  /**
   * Where to begin in the data.
   * @default the start of epoch 0
   */
  readonly from?: Cursor;
  /**
   * Minimum time between reports in milliseconds. Nothing is read back from the device in between.
   * @default 250
   */
  readonly reportMs?: number;
  /** Ends the loop after the current step, with a report; without one before the first step. */
  readonly signal?: AbortSignal;
}

/**
 * Trains: pulls batches, takes steps, and reports at intervals and at the end of every epoch. The data are batches of images,
 * or records with their labels.
 *
 * The initial state is not disposed of. Batches are freed after their step; if a step fails, everything but the initial
 * state is. If the data fail, or another rank does not come, a last report covers the steps before.
 *
 * @throws {RangeError} If an epoch of the data has no batch.
 * @category Loop
 */
export async function* train(
  initial: GanState,
  data: Dataset<Tensor4D | Batch>,
  options: TrainOptions,
): AsyncGenerator<Report, void, void> {
  const { step: trainStep, epochs = Infinity, steps = Infinity, reportMs = 250, signal } = options;
  if (typeof trainStep !== "function") {
    throw new TypeError("Cannot train as the step is not a function: give makeTrainStep(config)");
  }
  for (const [name, value] of Object.entries({ epochs, steps, reportMs })) {
    if (!(value >= 0)) {
      throw new RangeError(`Cannot train as ${name} must be at least 0: current value is ${value}`);
    }
  }
  let state = initial;
  let step = (await initial.step.data())[0];
  let pending: Tensor1D[] = [];
  let reportedAt = performance.now();
  const takeTurn = turnTaker();

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

  let isPrepared = !("prepare" in trainStep);
  const prepare = async (batch: Batch) => {
    if (!isPrepared) await (trainStep as CompiledTrainStep).prepare(state, batch);
    isPrepared = true;
  };
  const isOver = () => step >= steps || signal?.aborted === true;
  const takeStep = async (batch: Batch) => {
    try {
      if (!(batch?.images instanceof tf.Tensor)) {
        throw new TypeError(
          "Cannot train as the data gives no tensors: end its pipe with tensors()",
        );
      }
      await prepare(batch);
      return await trainStep(state, batch, step);
    } finally {
      tf.dispose(batch);
    }
  };
  let from = options.from ?? { epoch: 0, index: 0 };
  try {
    while (from.epoch < epochs && !isOver()) {
      const { epoch } = from;
      const isFresh = from.index === 0;
      let taken = 0;
      const discard = (value: Tensor4D | Batch) => tf.dispose(batchOf(value));
      const walk = abortable(data.walk(from), { signal, discard });
      let pulled: Pull<Tensor4D | Batch>;
      try {
        while ("element" in (pulled = await walk.pull())) {
          const { value, next } = pulled.element, batch = batchOf(value);
          if (isOver()) { // The epoch has not ended, as there is another batch.
            tf.dispose(batch);
            break;
          }
          let result;
          try {
            result = await takeStep(batch);
          } catch (error) {
            if (!isTransient(error)) throw error;
            pulled = { error }; // Another rank has not come: the steps before are reported.
            break;
          }
          const { generator, discriminator } = result.losses;
          pending.push(tf.stack([generator, discriminator]) as Tensor1D);
          disposeRecord(result.losses);
          if (state !== initial) disposeUnshared(state, [result.state, initial]);
          state = result.state;
          from = next;
          step++;
          taken++;
          await takeTurn();
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
            "give more images that can be read, or a smaller batch",
        );
      }
      if (isWhole) from = { epoch: epoch + 1, index: 0 };
      if (isWhole || state !== initial) yield await report(epoch, from, { epochEnded: isWhole });
    }
  } catch (error) {
    tf.dispose(pending);
    if (state !== initial) disposeUnshared(state, [initial]);
    throw error;
  }
}

/** The input of a step; data without labels are bare images. */
function batchOf(value: Tensor4D | Batch): Batch {
  return value instanceof tf.Tensor ? { images: value } : value;
}

async function readLosses(pending: Tensor1D[]): Promise<LossValues[]> {
  if (pending.length === 0) return [];
  const all = tf.stack(pending);
  const values = await all.data();
  tf.dispose([all, pending]);
  return pending.map((_, i) => ({ generator: values[2 * i], discriminator: values[2 * i + 1] }));
}
