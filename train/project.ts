import * as tf from "@tensorflow/tfjs";
import { compile } from "../core/compile.ts";
import { turnTaker } from "../core/turn.ts";
import { valueAndGrad } from "../core/grad.ts";
import { wholeNumber } from "../core/check.ts";
import { randomKey, randomNormal } from "../core/random.ts";
import { checkShapes, disposeRecord, type TensorRecord } from "../core/record.ts";
import type { Scalar, Tensor1D, Tensor2D, Tensor4D } from "../core/tensor.ts";
import type { Generator, Network } from "../models/network.ts";
import { adam, ARTICLE_ADAM } from "./optimizer/adam.ts";
import type { Optimizer } from "./optimizer/optimizer.ts";

/**
 * The configuration of a projection.
 *
 * @category Projection
 */
export interface ProjectionConfig {
  /** The generator. */
  readonly generator: Generator;
  /** The optimiser of the latents. */
  readonly optimizer: Optimizer;
  /** Weight of {@linkcode lengthPenalty} relative to {@linkcode imageDistance}. */
  readonly lengthWeight: number;
}

/**
 * Settings with which most photos nearly converge in 200 steps.
 *
 * @category Projection
 */
export const PROJECTION: Omit<ProjectionConfig, "generator"> = {
  optimizer: adam({ ...ARTICLE_ADAM, learningRate: 0.2 }),
  lengthWeight: 0.01,
};

/**
 * The state of a projection: several attempts at once, one per row.
 *
 * @category Projection
 */
export type ProjectionState = {
  /** `[N, noiseSize]`. */
  readonly latents: Tensor2D;
  readonly optimizer: TensorRecord;
  /** Number of steps taken, int32. */
  readonly step: Scalar;
  /** The best latents so far of each row, and their losses `[N]`. */
  readonly best: { readonly latents: Tensor2D; readonly losses: Tensor1D };
};

/**
 * The target of a projection: the photo `[1, height, width, 3]` in [0, 1], and the generator, which is not changed.
 *
 * @category Projection
 */
export type ProjectionTarget = {
  readonly photo: Tensor4D;
  readonly network: Network;
};

/** Latents evaluated at once, which bounds memory. */
const CHUNK = 16;

/**
 * Chooses the latents nearest to the photo, to start from.
 *
 * @param candidates `[M, noiseSize]`, at least `count`.
 * @returns `[count, noiseSize]`, the nearest first; fewer if there are fewer whose losses are finite.
 * @throws {RangeError} If there is none.
 */
export async function nearestLatents(
  candidates: Tensor2D,
  target: ProjectionTarget,
  { count, config, signal }: {
    readonly count: number;
    readonly config: ProjectionConfig;
    readonly signal?: AbortSignal;
  },
): Promise<Tensor2D> {
  const [rows] = candidates.shape;
  const takeTurn = turnTaker(signal);
  const losses: number[] = [];
  for (let start = 0; start < rows; start += CHUNK) {
    const chunk = tf.tidy(() => {
      const size = [Math.min(CHUNK, rows - start), -1];
      return projectionLoss(tf.slice(candidates, [start, 0], size) as Tensor2D, target, config);
    });
    losses.push(...await chunk.data());
    chunk.dispose();
    await takeTurn();
  }
  const order = losses.map((_, i) => i).filter((i) => Number.isFinite(losses[i]))
    .sort((i, j) => losses[i] - losses[j]).slice(0, count);
  if (order.length === 0) {
    throw new RangeError(
      "Cannot project as no distance from the photo is a number: look for NaN in the photo and in the network",
    );
  }
  return tf.tidy(() => tf.gather(candidates, tf.tensor1d(order, "int32")));
}

/**
 * The state before the first step.
 *
 * @category Projection
 */
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
 * The distance of images from a photo: the mean squared difference of pixels, summed over full size, half, a quarter … as
 * long as both sides are even. Coarse scales give useful gradients even where no pixel matches.
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

/** The means of 2x2 blocks: `[N, H, W, C]` to `[N, H/2, W/2, C]`. */
function halve(x: Tensor4D): Tensor4D {
  const [n, h, w, c] = x.shape;
  const rows = tf.mean(tf.reshape(x, [n * h / 2, 2, w * c]), 1);
  return tf.reshape(tf.mean(tf.reshape(rows, [n * h * w / 4, 2, c]), 1), [n, h / 2, w / 2, c]);
}

/**
 * The deviation of latents from the typical length of noise: `(|z|² / noiseSize - 1)²`. High-dimensional noise lies near a
 * sphere (Menon et al. 2020); off it, a generator can match a photo's pixels without drawing a face.
 *
 * @param latents `[N, noiseSize]`.
 * @returns `[N]`.
 */
export function lengthPenalty(latents: Tensor2D): Tensor1D {
  return tf.tidy(() => tf.square(tf.sub(tf.mean(tf.square(latents), 1), 1)) as Tensor1D);
}

/**
 * The loss of a projection, for each latent.
 *
 * @param latents `[N, noiseSize]`.
 * @returns `[N]`.
 * @throws {RangeError} If the photo is not one of the size that the generator draws.
 */
export function projectionLoss(
  latents: Tensor2D,
  { photo, network }: ProjectionTarget,
  { generator, lengthWeight }: Omit<ProjectionConfig, "optimizer">,
): Tensor1D {
  return tf.tidy(() => {
    const { images } = generator.apply(network, latents, { training: false });
    const size = [1, ...images.shape.slice(1)];
    if (photo.shape.join() !== size.join()) {
      throw new RangeError(
        `Cannot project a photo of [${photo.shape}]: this generator draws images of [${size}]; frame() and ` +
          "toTensor() make such a one",
      );
    }
    const penalty = tf.mul(lengthPenalty(latents), lengthWeight);
    return tf.add(imageDistance(images, photo), penalty) as Tensor1D;
  });
}

/**
 * Makes the step of a projection: an update of the latents by the gradient through the generator, which is fixed. Rows are
 * independent. It does not dispose of its arguments.
 *
 * @category Projection
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

/**
 * How {@linkcode projectImage} searches.
 *
 * @category Projection
 */
export interface ProjectImageOptions extends Partial<Omit<ProjectionConfig, "generator">> {
  /**
   * Steps of gradient descent.
   * @default 200
   */
  readonly steps?: number;
  /**
   * Starting points; the best result wins.
   * @default 4
   */
  readonly starts?: number;
  /**
   * Seed of the starting points.
   * @default 0
   */
  readonly seed?: number;
  /** Ends the search after the current step, with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after every step with the state, which is freed afterwards. Its `false` ends the search with the best so far. */
  readonly onStep?: (done: number, state: ProjectionState) => unknown;
}

/**
 * What {@linkcode projectImage} has found.
 *
 * @category Projection
 */
export interface Projection {
  /** The latent of the face `[1, noiseSize]`, which the caller disposes of. */
  readonly latent: Tensor2D;
  /** Its {@linkcode projectionLoss}. */
  readonly loss: number;
}

/** Random latents to choose the starts from. */
const CANDIDATES = 128;

/**
 * Finds the face of a generator that is nearest to a photo, by gradient descent on its noise from the nearest of 128 random
 * latents. It disposes of nothing that it is given.
 *
 * @throws {TypeError} If the photo is not a tensor of float32, the network is another one's, or the generator has classes.
 * @throws {RangeError} If `steps` or `starts` is not a whole number of at least 1, there are more than 128 starts, or the photo
 * is not `[1, height, width, channels]` of what the generator draws.
 * @throws {unknown} The reason of `signal`, once it is aborted.
 * @category Projection
 */
export async function projectImage(
  target: ProjectionTarget,
  generator: Generator,
  options: ProjectImageOptions = {},
): Promise<Projection> {
  const { steps = 200, starts = 4, seed = 0, signal, onStep } = options;
  wholeNumber("The steps of a projection", steps, 1);
  wholeNumber("The starts of a projection", starts, 1);
  if (starts > CANDIDATES) {
    throw new RangeError(`Cannot project from ${starts} starts: give at most ${CANDIDATES}`);
  }
  const { optimizer = PROJECTION.optimizer, lengthWeight = PROJECTION.lengthWeight } = options;
  const config = { generator, optimizer, lengthWeight };
  if (generator.classes) {
    throw new TypeError(
      `Cannot project as the generator has ${generator.classes} classes: choose one with ofClass(generator, index)`,
    );
  }
  const { photo, network } = target;
  if (!(photo instanceof tf.Tensor) || photo.dtype !== "float32") {
    throw new TypeError(
      "Cannot project a photo that is not a tensor of float32: make it with toTensor()",
    );
  }
  checkShapes("Cannot project as the network is not this generator's", network, generator.shapes);
  signal?.throwIfAborted();
  const candidates = tf.tidy(() =>
    randomNormal(randomKey(seed), [CANDIDATES, generator.noiseSize])
  );
  const nearest = await nearestLatents(candidates, target, { count: starts, config, signal })
    .finally(() => candidates.dispose());
  let state = initProjection(nearest, config);
  nearest.dispose();
  const step = compile(makeProjectionStep(config));
  const takeTurn = turnTaker(signal);
  try {
    for (let done = 1; done <= steps; done++) {
      const next = step(state, target);
      disposeRecord(state);
      state = next;
      if (await onStep?.(done, state) === false) break;
      await takeTurn();
    }
    const { row, loss } = await bestOf(state);
    const latent: Tensor2D = tf.slice(state.best.latents, [row, 0], [1, generator.noiseSize]);
    return { latent, loss };
  } finally {
    step.dispose();
    disposeRecord(state);
  }
}

/** The row with the least loss so far. */
export async function bestOf({ best }: ProjectionState): Promise<{ row: number; loss: number }> {
  const losses = Array.from(await best.losses.data());
  const loss = Math.min(...losses);
  return { row: Math.max(0, losses.indexOf(loss)), loss };
}
