import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { type SharedMoments, withSharedMoments } from "../../core/layers.ts";
import { foldIn } from "../../core/random.ts";
import { flattenRecord, type TensorRecord, unflattenRecord } from "../../core/record.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D } from "../../core/tensor.ts";
import {
  applyDiscriminator,
  applyGenerator,
  applyResults,
  discriminatorResults,
  generatorResults,
  pointOf,
  shareOut,
} from "../_substeps.ts";
import { checkBatch } from "../_step_checks.ts";
import { takeTurns } from "../_turns.ts";
import type { StepConfig } from "../config.ts";
import { type Gan, makeGan } from "../gan.ts";
import {
  type Batch,
  drawNoise,
  lossesAndGrads,
  type Point,
  type StepLosses,
  type StepResults,
} from "../gradients.ts";
import type { Ranks } from "./ranks.ts";
import type { GanState } from "../state.ts";

/**
 * A training step that waits for other processes. It does not dispose of its arguments.
 *
 * @category Several processes
 */
export interface ParallelStep {
  (
    state: GanState,
    batch: Pick<Batch, "images" | "labels">,
    taken?: number,
  ): Promise<{ readonly state: GanState; readonly losses: StepLosses }>;
  /** Frees the buffers of its compiled parts. The next call compiles again. */
  readonly dispose: () => void;
}

/**
 * Options of {@linkcode makeParallelStep}.
 *
 * @category Several processes
 */
export interface ParallelOptions {
  /**
   * Whether batch normalisation normalises by the images of all ranks. The CPU alone can exchange numbers within a step.
   * @default false
   */
  readonly syncStats?: boolean;
}

function assertCanSync({ allReduceSync }: Ranks): void {
  if (allReduceSync === undefined) {
    throw new Error("Cannot synchronise statistics as these ranks have no allReduceSync()");
  }
  if (tf.getBackend() === "webgpu") {
    throw new Error(
      "Cannot synchronise statistics on WebGPU as it cannot be read within a step: " +
        "add --backend wasm, or leave --sync-stats out",
    );
  }
}

function momentsOf({ count, allReduceSync }: Ranks): SharedMoments {
  return {
    count,
    sum: (values) => tf.tensor1d(allReduceSync!(values.dataSync<"float32">())),
  };
}

/** The first of the child keys that ranks other than 0 use instead of the point's key. */
const OWN_KEYS = 1 << 16;

/**
 * Makes the data-parallel step of one of several ranks: each computes gradients on its own images, and all update by the
 * mean gradient. Losses and normalisation statistics are averaged too, so all ranks have bitwise the same state.
 *
 * The noise is this rank's part of what a single rank would draw. `count` ranks with batches of N are equivalent to one rank
 * with batches of `count * N`, except that batch normalisation sees only a rank's own images (unless `syncStats`), that
 * dropout, augmentation and other random draws for real images differ, and that sums are in another order.
 *
 * @throws {Error} If `syncStats` is asked for and the ranks or the backend cannot exchange numbers within a step.
 * @category Several processes
 */
export function makeParallelStep(
  config: StepConfig,
  ranks: Ranks,
  { syncStats = false }: ParallelOptions = {},
): ParallelStep {
  if (syncStats) assertCanSync(ranks);
  const { discriminatorSteps = 1 } = config;
  const gan = makeGan(config);
  const turns = takeTurns(config, (gan) => makeParts(gan, ranks, syncStats));
  const step = async (
    state: GanState,
    { images, labels }: Pick<Batch, "images" | "labels">,
    taken?: number,
  ) => {
    const parts = turns.after(taken ?? (await state.step.data())[0], state);
    checkBatch({ images, labels }, gan);
    const shares = shareOut({ images, labels }, discriminatorSteps);
    const temporary = discriminatorSteps === 1 ? [] : shares.flatMap(leavesOf);
    let now = state, losses: Partial<StepLosses> = {};
    try {
      for (const { substep, run } of parts) {
        const after = await run(now, shares[substep]);
        temporary.push(...leavesOf(after.state), ...leavesOf(after.losses as TensorRecord));
        [now, losses] = [after.state, { ...losses, ...after.losses }];
      }
      return { state: now, losses: losses as StepLosses };
    } finally {
      const kept = new Set([state, now, losses as TensorRecord].flatMap(leavesOf));
      tf.dispose(temporary.filter((tensor) => !kept.has(tensor)));
    }
  };
  const dispose = () => turns.kinds.flat().forEach((part) => part.dispose());
  return Object.assign(step, { dispose });
}

/** The state after a part of the step, and its losses. */
type PartResult = { readonly state: GanState; readonly losses: Partial<StepLosses> };

/** The gradients that a part of the step computes. */
type PartKind = "discriminator" | "generator" | "both";

/** The discriminator's steps, the last one together with the generator's or followed by it. */
function makeParts(gan: Gan, ranks: Ranks, syncStats: boolean) {
  const { discriminatorSteps = 1, alternate = false } = gan;
  const last = discriminatorSteps - 1;
  const kinds: PartKind[] = [
    ...Array<PartKind>(last).fill("discriminator"),
    ...alternate ? ["discriminator", "generator"] as const : ["both"] as const,
  ];
  return kinds.map((kind, i) =>
    makePart(kind, { substep: Math.min(i, last), gan, ranks, syncStats })
  );
}

/** Records with the shapes of the results, which are summed over the ranks. */
const LIKE: Readonly<Record<PartKind, (state: GanState) => TensorRecord>> = {
  both: ({ params, stats, step, augmentProbability }) => ({
    losses: { generator: step, discriminator: step },
    grads: params,
    stats,
    ...(augmentProbability && { familiarity: step }),
  }),
  discriminator: ({ params, stats, step, augmentProbability }) => ({
    losses: { discriminator: step },
    grads: { discriminator: params.discriminator },
    stats: { discriminator: stats.discriminator },
    ...(augmentProbability && { familiarity: step }),
  }),
  generator: ({ params, stats, step }) => ({
    losses: { generator: step },
    grads: { generator: params.generator },
    stats: { generator: stats.generator },
  }),
};

/** A part of the step, on the images of one discriminator step. */
function makePart(
  kind: PartKind,
  { substep, gan, ranks, syncStats }: {
    readonly substep: number;
    readonly gan: Gan;
    readonly ranks: Ranks;
    readonly syncStats: boolean;
  },
) {
  const resultsOf = {
    both: lossesAndGrads,
    discriminator: discriminatorResults,
    generator: generatorResults,
  }[kind] as (point: Point, batch: Batch, gan: Gan) => TensorRecord;

  const take = compile((state: GanState, { images, labels }: Batch) =>
    tf.tidy(() => {
      const { point, noise } = drawOwn(pointOf(state, substep), images.shape[0], { gan, ranks });
      const results = () => resultsOf(point, { images, noise, labels }, gan);
      return { flat: flat(syncStats ? withSharedMoments(momentsOf(ranks), results) : results()) };
    }), { precision: gan.precision });

  type Sums = { readonly sums: Tensor1D; readonly batchSize: Scalar };
  const apply = compile((state: GanState, { sums, batchSize }: Sums): PartResult =>
    tf.tidy(() => {
      const results = unflat(tf.div(sums, ranks.count), LIKE[kind](state)) as StepResults;
      const after = {
        both: () => applyResults(state, results, batchSize, gan),
        discriminator: () => applyDiscriminator(state, results, { substep, batchSize }, gan),
        generator: () => applyGenerator(state, results, batchSize, gan),
      }[kind]();
      return { state: after, losses: results.losses };
    })
  );

  const run = async (
    state: GanState,
    batch: Batch,
  ): Promise<PartResult> => {
    const taken = take(state, batch);
    const own = await taken.flat.data<"float32">();
    taken.flat.dispose();
    const sums: Tensor1D = tf.tensor1d(await ranks.allReduce(own));
    const batchSize = tf.scalar(batch.images.shape[0] * ranks.count);
    try {
      return apply(state, { sums, batchSize });
    } finally {
      tf.dispose([sums, batchSize]);
    }
  };
  const dispose = () => [take, apply].forEach((compiled) => compiled.dispose());
  return { substep, run, dispose };
}

/** This rank's part of the common noise, and a point with this rank's own key for other random numbers. */
function drawOwn(
  point: Point,
  batchSize: number,
  { gan, ranks: { rank, count } }: { readonly gan: Gan; readonly ranks: Ranks },
): { readonly point: Point; readonly noise: Tensor2D } {
  const noise = drawNoise(point, batchSize * count, gan);
  return {
    noise: tf.slice(noise, [batchSize * rank], [batchSize]),
    point: rank === 0 ? point : { ...point, key: foldIn(point.key, OWN_KEYS + rank) },
  };
}

function leavesOf(record: TensorRecord): Tensor[] {
  return flattenRecord(record).map(([, tensor]) => tensor);
}

/** Flattens a record into one row, ordered by path. */
function flat(record: TensorRecord): Tensor1D {
  const leaves = flattenRecord(record).sort(byPath);
  return tf.concat(leaves.map(([, tensor]) => tf.reshape(tensor, [-1])));
}

/** Undoes {@linkcode flat}, with the shapes of another record. */
function unflat<R extends TensorRecord>(row: Tensor1D, like: R): R {
  const leaves = flattenRecord(like).sort(byPath);
  const parts = tf.split(row, leaves.map(([, { size }]) => size));
  return unflattenRecord(
    like,
    new Map(leaves.map(([path, { shape }], i) => [path, tf.reshape(parts[i], shape)])),
  );
}

function byPath([a]: [string, Tensor], [b]: [string, Tensor]): number {
  return a < b ? -1 : 1;
}
