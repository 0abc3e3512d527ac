import * as tf from "@tensorflow/tfjs";
import { valueAndGrad } from "../core/grad.ts";
import type { TensorRecord } from "../core/record.ts";
import type { Scalar, Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";
import type { Generator, Network } from "../models/network.ts";
import { adam, ARTICLE_ADAM } from "./optimizer/adam.ts";
import type { Optimizer } from "./optimizer/optimizer.ts";

/** How a photo is projected. */
export interface ProjectionConfig {
  /** What draws. */
  readonly generator: Generator;
  /** The optimiser of the latents. */
  readonly optimizer: Optimizer;
  /** Weight of {@linkcode lengthPenalty} beside {@linkcode imageDistance}. */
  readonly lengthWeight: number;
}

/** Settings that bring most photos near to their end in 200 steps. */
export const PROJECTION: Omit<ProjectionConfig, "generator"> = {
  optimizer: adam({ ...ARTICLE_ADAM, learningRate: 0.2 }),
  lengthWeight: 0.01,
};

/** Where a projection stands: several tries at once, a row each. */
export type ProjectionState = {
  /** `[N, noiseSize]`. */
  readonly latents: Tensor2D;
  readonly optimizer: TensorRecord;
  /** Number of steps taken, int32. */
  readonly step: Scalar;
  /** The best latents so far of each row, and their losses `[N]`. */
  readonly best: { readonly latents: Tensor2D; readonly losses: Tensor1D };
};

/** What a projection is of: the photo `[1, height, width, 3]` in [0, 1], and the generator, which stays as it is. */
export type ProjectionTarget = {
  readonly photo: Tensor4D;
  readonly network: Network;
};

/** Latents looked at together: keeps memory flat however many there are. */
const CHUNK = 16;

/**
 * Chooses those of many latents that are nearest to the photo, to start from.
 *
 * @param candidates `[M, noiseSize]`, at least `count`.
 * @returns `[count, noiseSize]`, the nearest first.
 */
export async function nearestLatents(
  candidates: Tensor2D,
  target: ProjectionTarget,
  { count, config }: { readonly count: number; readonly config: ProjectionConfig },
): Promise<Tensor2D> {
  const [rows] = candidates.shape;
  const losses: number[] = [];
  for (let start = 0; start < rows; start += CHUNK) {
    const chunk = tf.tidy(() => {
      const size = [Math.min(CHUNK, rows - start), -1];
      return projectionLoss(tf.slice(candidates, [start, 0], size) as Tensor2D, target, config);
    });
    losses.push(...await chunk.data());
    chunk.dispose();
  }
  const order = losses.map((_, i) => i).sort((i, j) => losses[i] - losses[j]).slice(0, count);
  return tf.tidy(() => tf.gather(candidates, tf.tensor1d(order, "int32")));
}

/** The state before the first step. */
export function initProjection(
  latents: Tensor2D,
  { optimizer }: Pick<ProjectionConfig, "optimizer">,
): ProjectionState {
  return tf.tidy(() => ({
    latents: latents.clone(),
    optimizer: optimizer.init({ latents }),
    step: tf.scalar(0, "int32"),
    best: { latents: latents.clone(), losses: tf.fill([latents.shape[0]], Infinity) as Tensor1D },
  }));
}

/**
 * How far images are from a photo: the mean squared difference of their pixels, and that of both at a half, a quarter …
 * of the size, as long as it can be halved. Coarse differences, such as where the face is, have slopes even where no
 * pixel is right.
 *
 * @param images `[N, height, width, 3]`.
 * @param photo `[1, height, width, 3]`.
 * @returns `[N]`.
 */
export function imageDistance(images: Tensor4D, photo: Tensor4D): Tensor1D {
  return tf.tidy(() => {
    let difference: Tensor4D = tf.sub(images, photo);
    let distance = tf.mean(tf.square(difference), [1, 2, 3]);
    while (difference.shape[1] % 2 === 0 && difference.shape[2] % 2 === 0) {
      difference = halve(difference);
      distance = tf.add(distance, tf.mean(tf.square(difference), [1, 2, 3]));
    }
    return distance as Tensor1D;
  });
}

/** The means of squares of 2x2: `[N, H, W, C]` to `[N, H/2, W/2, C]`. */
function halve(x: Tensor4D): Tensor4D {
  const [n, h, w, c] = x.shape;
  const rows = tf.mean(tf.reshape(x, [n * h / 2, 2, w * c]), 1);
  return tf.reshape(tf.mean(tf.reshape(rows, [n * h * w / 4, 2, c]), 1), [n, h / 2, w / 2, c]);
}

/**
 * How far latents are from the length that noise has: `(|z|² / noiseSize - 1)²`. Noise of many numbers lies near a
 * sphere (Menon et al. 2020), and off it a generator draws things that are near to a photo in pixels and are no faces.
 *
 * @param latents `[N, noiseSize]`.
 * @returns `[N]`.
 */
export function lengthPenalty(latents: Tensor2D): Tensor1D {
  return tf.tidy(() => tf.square(tf.sub(tf.mean(tf.square(latents), 1), 1)) as Tensor1D);
}

/**
 * What a projection minimises, for each latent.
 *
 * @param latents `[N, noiseSize]`.
 * @returns `[N]`.
 */
export function projectionLoss(
  latents: Tensor2D,
  { photo, network }: ProjectionTarget,
  { generator, lengthWeight }: Omit<ProjectionConfig, "optimizer">,
): Tensor1D {
  return tf.tidy(() => {
    const { images } = generator.apply(network, latents, { training: false });
    const penalty = tf.mul(lengthPenalty(latents), lengthWeight);
    return tf.add(imageDistance(images, photo), penalty) as Tensor1D;
  });
}

/**
 * Makes the step of a projection: an update of the latents by the gradient through the generator, whose parameters and
 * moving averages are fixed. Every row goes its own way. Disposes of nothing that it is given.
 */
export function makeProjectionStep(
  config: ProjectionConfig,
): (state: ProjectionState, target: ProjectionTarget) => ProjectionState {
  return ({ latents, optimizer, step, best }, target) =>
    tf.tidy(() => {
      const { grads, aux } = valueAndGrad(({ latents }: { readonly latents: Tensor2D }) => {
        const losses = projectionLoss(latents, target, config);
        return { value: tf.sum(losses) as Scalar, aux: { losses } };
      })({ latents });
      const time = { step, updates: step };
      const update = config.optimizer.update(grads, optimizer, { latents }, time);
      const { latents: moved } = update.params as { readonly latents: Tensor2D };
      const isBetter = tf.less(aux.losses, best.losses);
      return {
        latents: moved,
        optimizer: update.state,
        step: tf.add(step, tf.scalar(1, "int32")) as Scalar,
        best: {
          latents: tf.where(tf.expandDims(isBetter, 1), latents, best.latents) as Tensor2D,
          losses: tf.where(isBetter, aux.losses, best.losses) as Tensor1D,
        },
      };
    });
}
