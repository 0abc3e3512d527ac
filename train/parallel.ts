import * as tf from "@tensorflow/tfjs";
import { compile } from "../core/compile.ts";
import { childKeys } from "../core/random.ts";
import { flattenRecord, type TensorRecord, unflattenRecord } from "../core/record.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";
import {
  applyDiscriminator,
  applyResults,
  discriminatorResults,
  pointOf,
  shareOut,
} from "./_substeps.ts";
import { takeTurns } from "./_turns.ts";
import type { StepConfig } from "./config.ts";
import { type Batch, drawNoise, lossesAndGrads, type Point, type StepLosses } from "./gradients.ts";
import type { Ranks } from "./ranks.ts";
import type { GanState } from "./state.ts";

/** A training step that waits for other processes. It disposes of nothing that it is given. */
export interface ParallelStep {
  (
    state: GanState,
    batch: { readonly images: Tensor4D },
    taken?: number,
  ): Promise<{ readonly state: GanState; readonly losses: StepLosses }>;
  /** Frees what its compiled parts hold. The next call compiles again. */
  readonly dispose: () => void;
}

/** The first of a point's child keys that other ranks than 0 take in its place. */
const OWN_KEYS = 1 << 16;

/**
 * Makes the step of one of several ranks that train together: each takes its gradients on its own images, and all update
 * by the mean of these. Losses and moving averages are averaged too, so that every rank comes to the same state, to the bit.
 *
 * The noise is this rank's part of what one rank would draw for the images of all. A batch normalisation sees a rank's own
 * images alone; but for that, for dropout, augmentation and what else draws random numbers for real images, and for the
 * order of sums, `count` ranks with batches of N are one rank with batches of `count * N`.
 */
export function makeParallelStep(config: StepConfig, ranks: Ranks): ParallelStep {
  const { discriminatorSteps = 1 } = config;
  const turns = takeTurns(
    config,
    (kind) =>
      Array.from({ length: discriminatorSteps }, (_, substep) => makePart(substep, kind, ranks)),
  );
  const step = async (
    state: GanState,
    { images }: { readonly images: Tensor4D },
    taken?: number,
  ) => {
    const parts = turns.after(taken ?? (await state.step.data())[0], state);
    const shares = shareOut(images, discriminatorSteps);
    const temporary: Tensor[] = shares.filter((share) => share !== images);
    let after: PartResult = { state };
    try {
      for (const [i, part] of parts.entries()) {
        after = await part.run(after.state, { images: shares[i] });
        temporary.push(...leavesOf(after.state));
      }
      return { state: after.state, losses: after.losses! };
    } finally {
      const kept = new Set([...leavesOf(state), ...(after.losses ? leavesOf(after.state) : [])]);
      tf.dispose(temporary.filter((tensor) => !kept.has(tensor)));
    }
  };
  const dispose = () => turns.kinds.flat().forEach((part) => part.dispose());
  return Object.assign(step, { dispose });
}

/** The state after a part of the step, and after the last one the losses. */
type PartResult = { readonly state: GanState; readonly losses?: StepLosses };

/** One of the discriminator's steps, the last one with the generator's. */
function makePart(substep: number, config: StepConfig, ranks: Ranks) {
  const isLast = substep === (config.discriminatorSteps ?? 1) - 1;

  const take = compile((state: GanState, { images }: { readonly images: Tensor4D }) =>
    tf.tidy(() => {
      const { point, noise } = drawOwn(pointOf(state, substep), images.shape[0], { config, ranks });
      const batch: Batch = { images, noise };
      const results: TensorRecord = isLast
        ? lossesAndGrads(point, batch, config)
        : discriminatorResults(point, batch, config);
      return { flat: flat(results) };
    })
  );

  type Sums = { readonly sums: Tensor1D; readonly images: Scalar };
  const apply = compile((state: GanState, { sums, images }: Sums): PartResult =>
    tf.tidy(() => {
      const means: Tensor1D = tf.div(sums, ranks.count);
      const { params, stats, step: scalar } = state;
      if (isLast) {
        const losses = { generator: scalar, discriminator: scalar };
        const results = unflat(means, { losses, grads: params, stats });
        return { state: applyResults(state, results, images, config), losses: results.losses };
      }
      const like = {
        grads: { discriminator: params.discriminator },
        stats: { discriminator: stats.discriminator },
      };
      return { state: applyDiscriminator(state, unflat(means, like), substep, config) };
    })
  );

  const run = async (
    state: GanState,
    batch: { readonly images: Tensor4D },
  ): Promise<PartResult> => {
    const taken = take(state, batch);
    const own = await taken.flat.data<"float32">();
    taken.flat.dispose();
    const sums: Tensor1D = tf.tensor1d(await ranks.allReduce(own));
    const images = tf.scalar(batch.images.shape[0] * ranks.count);
    try {
      return apply(state, { sums, images });
    } finally {
      tf.dispose([sums, images]);
    }
  };
  const dispose = () => [take, apply].forEach((compiled) => compiled.dispose());
  return { run, dispose };
}

/** This rank's part of the noise for the images of all, and a point whose other random numbers are this rank's own. */
function drawOwn(
  point: Point,
  images: number,
  { config, ranks: { rank, count } }: { readonly config: StepConfig; readonly ranks: Ranks },
): { readonly point: Point; readonly noise: Tensor2D } {
  const noise = drawNoise(point, images * count, config);
  return {
    noise: tf.slice(noise, [images * rank], [images]),
    point: rank === 0 ? point : { ...point, key: childKeys(point.key, 1, OWN_KEYS + rank).as1D() },
  };
}

function leavesOf(record: TensorRecord): Tensor[] {
  return flattenRecord(record).map(([, tensor]) => tensor);
}

/** All numbers of a record in a row, by the order of the paths. */
function flat(record: TensorRecord): Tensor1D {
  const leaves = flattenRecord(record).sort(byPath);
  return tf.concat(leaves.map(([, tensor]) => tf.reshape(tensor, [-1])));
}

/** The record that {@linkcode flat} made a row of, by the shapes of another. */
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
