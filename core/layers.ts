/** Layer functions with Keras's layouts and semantics. Images are `[N, H, W, C]`, float32. */
import * as tf from "@tensorflow/tfjs";
import { checkConv, requireFloats, requireShape } from "./_layer_checks.ts";
import { fusedLayers, operationsInFewPrograms } from "./fused.ts";
import { stopGradient } from "./grad.ts";
import { CHANNEL_SUM } from "./kernels/mod.ts";
import { foldIn, type Key, type Keys, randomUniform } from "./random.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "./tensor.ts";

/**
 * Parameters of {@linkcode dense}: kernel `[in, out]`, bias `[out]`.
 *
 * @category Layers
 */
export type DenseParams = {
  readonly kernel: Tensor2D;
  readonly bias?: Tensor1D;
};

/**
 * Parameters of a convolution: kernel `[kh, kw, in, out]` (transposed: `[kh, kw, out, in]`), bias `[out]`.
 *
 * @category Layers
 */
export type ConvParams = {
  readonly kernel: Tensor4D;
  readonly bias: Tensor1D;
};

/**
 * Parameters of a convolution without a bias.
 *
 * @category Layers
 */
export type KernelParams = Pick<ConvParams, "kernel">;

/**
 * Learned scale and shift of a batch normalisation, each `[C]`.
 *
 * @category Layers
 */
export type BatchNormParams = {
  readonly gamma: Tensor1D;
  readonly beta: Tensor1D;
};

/**
 * Moving averages of a batch normalisation, each `[C]`.
 *
 * @category Layers
 */
export type BatchNormStats = {
  readonly moving_mean: Tensor1D;
  readonly moving_variance: Tensor1D;
};

/** Sums over all but the last axis: `[..., C]` to `[C]`. */
function sumToChannels(x: Tensor): Tensor1D {
  return tf.engine().runKernel(CHANNEL_SUM, { x }, { shape: x.shape }) as Tensor1D;
}

/** Adds a bias `[C]` to `[..., C]`. */
function addBias<T extends Tensor>(x: T, bias: Tensor1D): T {
  return tf.customGrad((x, bias) => ({
    value: tf.add(x as Tensor, bias as Tensor),
    gradFunc: (dy: Tensor) => [dy, sumToChannels(dy)],
  }))(x, bias) as T;
}

/**
 * Fully connected layer: `[N, in]` to `[N, out]`.
 *
 * @throws {TypeError} If an operand is not float32.
 * @throws {RangeError} If the bias is not `[out]`.
 * @category Layers
 */
export function dense(x: Tensor2D, { kernel, bias }: DenseParams): Tensor2D {
  requireFloats("a dense layer", { input: x, kernel, ...(bias && { bias }) });
  if (bias !== undefined) requireShape("a dense layer", "bias", bias, [kernel.shape[1]]);
  if (bias === undefined) return tf.matMul(x, kernel);
  return operationsInFewPrograms()?.dense(x, kernel, bias) ?? addBias(tf.matMul(x, kernel), bias);
}

/**
 * Options of {@linkcode conv2d} and {@linkcode convTranspose2d}.
 *
 * @category Layers
 */
export interface ConvOptions {
  /** Rows and columns between positions of the kernel. @default {1, transposed: 2} */
  readonly stride?: number;
  /** Slope of a leaky ReLU that follows. @default {1, which is none} */
  readonly slope?: number;
}

/**
 * 'same' convolution: `[N, H, W, in]` to `[N, ⌈H/stride⌉, ⌈W/stride⌉, out]`; bias and a leaky ReLU may follow.
 *
 * @throws {TypeError} If an operand is not float32.
 * @throws {RangeError} If the channels or the bias do not fit the kernel, or the stride is not a whole number from 1.
 * @category Layers
 */
export function conv2d(
  x: Tensor4D,
  { kernel, bias: given }: Partial<ConvParams> & KernelParams,
  { stride = 1, slope = 1 }: ConvOptions = {},
): Tensor4D {
  checkConv("a convolution", { x, kernel, bias: given, stride, axes: { input: 2, output: 3 } });
  const bias = given ?? tf.zeros([kernel.shape[3]]);
  return fusedLayers()?.conv2d(x, { kernel, bias }, { stride, slope }) ??
    leakyRelu(addBias(tf.conv2d(x, kernel, stride, "same"), bias), slope);
}

/** What {@linkcode conv2d} makes plus another tensor of its shape, in one program on WebGPU. */
export function convPlus(
  x: Tensor4D,
  { kernel, bias: given }: Partial<ConvParams> & KernelParams,
  plus: Tensor4D,
  { stride = 1 }: Pick<ConvOptions, "stride"> = {},
): Tensor4D {
  checkConv("a convolution", { x, kernel, bias: given, stride, axes: { input: 2, output: 3 } });
  const [n, h, w] = x.shape, bias = given ?? tf.zeros([kernel.shape[3]]);
  const shape = [n, Math.ceil(h / stride), Math.ceil(w / stride), kernel.shape[3]];
  const fused = tf.util.arraysEqual(shape, plus.shape) ? operationsInFewPrograms() : undefined;
  return fused?.convPlus(x, { kernel, bias }, plus, { stride, slope: 1 }) ??
    tf.add(conv2d(x, { kernel, bias }, { stride }), plus);
}

/**
 * 'same' transposed convolution: `[N, H, W, in]` to `[N, H·stride, W·stride, out]`; bias and leaky ReLU may follow.
 *
 * @throws {TypeError} If an operand is not float32.
 * @throws {RangeError} If the channels or the bias do not fit the kernel, or the stride is not a whole number from 1.
 * @category Layers
 */
export function convTranspose2d(
  x: Tensor4D,
  { kernel, bias: given }: Partial<ConvParams> & KernelParams,
  { stride = 2, slope = 1 }: ConvOptions = {},
): Tensor4D {
  checkConv("a transposed convolution", {
    x,
    kernel,
    bias: given,
    stride,
    axes: { input: 3, output: 2 },
  });
  const bias = given ?? tf.zeros([kernel.shape[2]]);
  const [n, h, w] = x.shape;
  const shape: [number, number, number, number] = [n, h * stride, w * stride, kernel.shape[2]];
  return fusedLayers()?.convTranspose2d(x, { kernel, bias }, { stride, slope }) ??
    leakyRelu(addBias(tf.conv2dTranspose(x, kernel, shape, stride, "same"), bias), slope);
}

/**
 * Leaky ReLU: `x` where positive, `slope · x` elsewhere. At 0 the derivative is `slope`, as in TensorFlow.
 *
 * @throws {TypeError} If `x` is not float32.
 * @category Layers
 */
export function leakyRelu<T extends Tensor>(x: T, slope: number): T {
  requireFloats("a leaky ReLU", { input: x });
  if (slope === 1) return x;
  return fusedLayers()?.leakyRelu(x, slope) ?? tf.customGrad((x, save) => {
    const input = x as Tensor;
    (save as tf.GradSaveFunc)([input]);
    return {
      value: tf.leakyRelu(input, slope),
      gradFunc: (dy: Tensor, saved: Tensor[]) =>
        tf.mul(dy, slopesOf(stopGradient(saved[0]), slope)),
    };
  })(x) as T;
}

/** The derivatives of a leaky ReLU. */
function slopesOf(x: Tensor, slope: number): Tensor {
  return tf.where(tf.greater(x, 0), tf.onesLike(x), tf.fill(x.shape, slope));
}

function checkBatches({ shape }: Tensor, batches: number) {
  if (batches === 1 || shape[0] % batches === 0) return;
  throw new RangeError(
    `Cannot take [${shape}] for ${batches} equal batches as ${
      shape[0]
    } is not a multiple of ${batches}: ` +
      "concatenate batches of one size",
  );
}

/**
 * Options of {@linkcode dropout}.
 *
 * @category Layers
 */
export interface DropoutOptions {
  /** Share of the elements that become zero, from 0 to 1. */
  readonly rate: number;
  /** Which child of the key to draw from, so that one key can serve many layers. @default {0} */
  readonly stream?: number;
  /** Slope of a leaky ReLU that follows. @default {1, which is none} */
  readonly slope?: number;
}

/**
 * Sets a share of the elements to zero and scales the others by `1 / (1 - rate)`; a leaky ReLU may follow.
 *
 * @param key A key, or one key for each of the equal batches concatenated in `x`.
 * @throws {TypeError} If `x` is not float32.
 * @throws {RangeError} If `x` cannot be split into that many equal batches, or the rate is not from 0 to 1.
 * @category Layers
 */
export function dropout<T extends Tensor>(
  x: T,
  key: Key | Keys,
  { rate, stream = 0, slope = 1 }: DropoutOptions,
): T {
  const batches = key.size / 2;
  requireFloats("dropout", { input: x });
  checkBatches(x, batches);
  if (!(rate >= 0 && rate <= 1)) {
    throw new RangeError(`Cannot drop a share of ${rate}: give a rate from 0 to 1`);
  }
  if (rate === 0) return leakyRelu(x, slope);
  if (rate === 1) return tf.zerosLike(x); // The others would be scaled by infinity.
  return fusedLayers()?.dropout(x, key, { rate, stream, slope }) ?? tf.tidy(() => {
    const shape = [x.size / batches];
    const random = tf.unstack(tf.reshape(key, [batches, 2])).map((key) =>
      randomUniform(foldIn(key as Key, stream), shape)
    );
    const kept = tf.reshape(tf.greaterEqual(tf.concat(random), rate), x.shape);
    return leakyRelu(keep(x, kept, 1 / (1 - rate)), slope);
  });
}

/** {@linkcode dropout} of what {@linkcode conv2d} makes with a bias, in one program on WebGPU. */
export function convDropout(
  x: Tensor4D,
  { kernel, bias }: ConvParams,
  key: Key | Keys,
  { stride = 1, rate, stream = 0, slope = 1 }: Pick<ConvOptions, "stride"> & DropoutOptions,
): Tensor4D {
  const fused = rate > 0 && rate < 1 ? operationsInFewPrograms() : undefined;
  if (!fused) return dropout(conv2d(x, { kernel, bias }, { stride }), key, { rate, stream, slope });
  checkConv("a convolution", { x, kernel, bias, stride, axes: { input: 2, output: 3 } });
  checkBatches(x, key.size / 2);
  return fused.convDropout(x, { kernel, bias }, key, { stride, rate, stream, slope });
}

/** `scale · x` where kept and 0 elsewhere; a product by zero would pass on NaN and infinity, to the gradient too. */
function keep<T extends Tensor>(x: T, kept: Tensor, scale: number): T {
  const choose = (x: Tensor) => tf.where(kept, tf.mul(x, scale), tf.zerosLike(x));
  return tf.customGrad((x, save) => {
    (save as tf.GradSaveFunc)([kept]);
    return {
      value: choose(x as Tensor),
      gradFunc: (dy: Tensor, [kept]: Tensor[]) => keep(dy, kept, scale),
    };
  })(x) as T;
}

/** Added to the variance before the square root (Keras's default). */
export const BATCH_NORM_EPSILON = 1e-3;

/** Share of the old moving average that an update keeps (Keras's default). */
const BATCH_NORM_MOMENTUM = 0.99;

/**
 * A batch normalisation's scale and shift, and its moving averages.
 *
 * @category Layers
 */
export type BatchNormState = {
  /** Each `[C]`, or `[N, C]` for a scale and a shift of each of the N images in `x`. */
  readonly params: Readonly<Record<keyof BatchNormParams, Tensor1D | Tensor2D>>;
  readonly stats: BatchNormStats;
};

/**
 * Options of {@linkcode batchNorm}.
 *
 * @category Layers
 */
export interface BatchNormOptions {
  /** Normalise by this batch's mean and variance and update the averages (true), or by the averages (false). */
  readonly training: boolean;
  /** Number of equal batches concatenated in `x`, each normalised on its own in training. @default {1} */
  readonly batches?: number;
  /** Slope of a leaky ReLU that follows. @default {1, which is none} */
  readonly slope?: number;
}

/** What processes that train together need to normalise by the moments of all their batches. */
export interface SharedMoments {
  /** Sums over all processes, which make the same calls in the same order. */
  readonly sum: (values: Tensor1D) => Tensor1D;
  /** The number of processes. */
  readonly count: number;
}

const OWN: SharedMoments = { sum: (values) => values, count: 1 };
let moments = OWN;

/** Calls a function, within which each {@linkcode batchNorm} in training normalises by the batches of all processes. */
export function withSharedMoments<T>(shared: SharedMoments, f: () => T): T {
  const before = moments;
  moments = shared;
  try {
    return f();
  } finally {
    moments = before;
  }
}

/**
 * Batch normalisation of `[..., C]` (Ioffe & Szegedy 2015), or of `[N, ..., C]` with a scale and a shift for each
 * image; a leaky ReLU may follow. Also returns the new moving averages, which have no gradient.
 *
 * @throws {TypeError} If an operand is not float32.
 * @throws {RangeError} If scale, shift or averages do not fit `x`; in training, if `x` cannot be split into that many equal
 * batches, or if there are several and a scale for each image.
 * @category Layers
 */
export function batchNorm<T extends Tensor>(
  x: T,
  { params, stats }: BatchNormState,
  { training, batches = 1, slope = 1 }: BatchNormOptions,
): { readonly y: T; readonly stats: BatchNormStats } {
  const ofImages = params.gamma.rank === 2;
  checkNorm(x, { params, stats });
  if (!training || x.size === 0) { // An empty batch has no moments.
    const invStd = tf.rsqrt(tf.add(stats.moving_variance, BATCH_NORM_EPSILON));
    const scale = tf.mul(params.gamma, invStd);
    const shift = tf.sub(params.beta, tf.mul(stats.moving_mean, scale));
    const [a, b] = [scale, shift].map((factor) => ofImages ? spread(factor, x) : factor);
    const kept = training
      ? {
        moving_mean: stopGradient(stats.moving_mean),
        moving_variance: stopGradient(stats.moving_variance),
      }
      : stats;
    return { y: leakyRelu(tf.add(tf.mul(x, a), b) as T, slope), stats: kept };
  }
  checkBatches(x, batches);
  if (ofImages && batches > 1) {
    throw new RangeError(
      `Cannot normalise ${batches} batches with a scale for each image: normalise them one by one`,
    );
  }
  const fused = moments === OWN ? fusedLayers() : undefined;
  if (fused) {
    const { moving_mean: movingMean, moving_variance: movingVariance } = stats;
    const settings = { epsilon: BATCH_NORM_EPSILON, momentum: BATCH_NORM_MOMENTUM, batches, slope };
    const [y, mean, variance] = fused.batchNorm(
      x,
      { ...params, movingMean, movingVariance },
      settings,
    );
    return { y, stats: { moving_mean: mean, moving_variance: variance } };
  }
  if (ofImages) {
    const unit = { gamma: tf.onesLike(stats.moving_mean), beta: tf.zerosLike(stats.moving_mean) };
    const normalised = batchNorm(x, { params: unit, stats }, { training });
    const y = tf.add(tf.mul(normalised.y, spread(params.gamma, x)), spread(params.beta, x));
    return { y: leakyRelu(y as T, slope), stats: normalised.stats };
  }
  const ofChannels = params as BatchNormParams;
  let moved = stats;
  const parts = (batches === 1 ? [x] : tf.split(x, batches)).map((part) => {
    const [y, mean, variance] = normaliseByMoments(part, ofChannels);
    const rows = moments.count * part.size / part.shape[part.rank - 1];
    moved = {
      moving_mean: move(moved.moving_mean, mean),
      // Keras averages the unbiased variance, and normalises by the biased one.
      moving_variance: move(moved.moving_variance, tf.mul(variance, rows / Math.max(rows - 1, 1))),
    };
    return y;
  });
  const y = (batches === 1 ? parts[0] : tf.concat(parts)) as T;
  return { y: leakyRelu(y, slope), stats: moved };
}

/** Throws unless scale, shift and averages fit the images. */
function checkNorm(x: Tensor, { params, stats }: BatchNormState): void {
  const layer = "a batch normalisation", channels = x.shape[x.rank - 1];
  requireFloats(layer, { input: x, ...params, ...stats });
  const ofImages = [x.shape[0], channels];
  for (const [name, factor] of Object.entries(params)) {
    requireShape(layer, name, factor, [channels], ...(x.rank > 1 ? [ofImages] : []));
  }
  requireShape(layer, "beta", params.beta, params.gamma.shape);
  for (const [name, average] of Object.entries(stats)) {
    requireShape(layer, name, average, [channels]);
  }
}

/** Reshapes `[N, C]` to broadcast over `x` `[N, ..., C]`. */
function spread(factor: Tensor, { shape }: Tensor): Tensor {
  return tf.reshape(factor, shape.map((n, axis) => axis % (shape.length - 1) === 0 ? n : 1));
}

/** Moves an average towards the current value. */
function move(average: Tensor1D, current: Tensor1D): Tensor1D {
  const kept = tf.mul(average, BATCH_NORM_MOMENTUM);
  return stopGradient(tf.add(kept, tf.mul(current, 1 - BATCH_NORM_MOMENTUM)));
}

/** Normalises by the mean and the biased variance of `x`, and returns these too. */
function normaliseByMoments<T extends Tensor>(
  x: T,
  params: BatchNormParams,
): [y: T, mean: Tensor1D, variance: Tensor1D] {
  const { sum, count } = moments;
  const rows = count * x.size / x.shape[x.rank - 1];
  const mean = tf.div<Tensor1D>(sum(sumToChannels(x)), rows);
  const squares = sum(sumToChannels(tf.square(tf.sub(x, mean))));
  const variance = tf.div<Tensor1D>(squares, rows);
  const invStd = tf.rsqrt(tf.add(variance, BATCH_NORM_EPSILON));
  return [normalise(x, params, { mean, invStd }), mean, variance];
}

/**
 * `gamma · (x - mean) · invStd + beta`, with the closed-form gradient that takes into account that the mean and
 * `invStd = 1 / √(variance + ε)` depend on `x`.
 */
function normalise<T extends Tensor>(
  x: T,
  { gamma, beta }: BatchNormParams,
  { mean, invStd }: { mean: Tensor1D; invStd: Tensor },
): T {
  const { sum, count } = moments;
  return tf.customGrad((input, gamma, beta, save) => {
    const [x, scale, shift] = [input, gamma, beta] as Tensor[];
    (save as tf.GradSaveFunc)([x, scale, mean, invStd]);
    return {
      value: tf.add(tf.mul(tf.sub(x, mean), tf.mul(scale, invStd)), shift),
      gradFunc: (dy: Tensor, [x, scale, mean, invStd]: Tensor[]) => {
        const rows = count * x.size / mean.size;
        const normalised = tf.mul(tf.sub(x, mean), invStd);
        const dBeta = sumToChannels(dy);
        const dGamma = sumToChannels(tf.mul(dy, normalised));
        const [ofMean, ofVariance] = [dBeta, dGamma].map(sum);
        const ofMoments = tf.add(
          tf.div(ofMean, rows),
          tf.mul(normalised, tf.div(ofVariance, rows)),
        );
        return [tf.mul(tf.sub(dy, ofMoments), tf.mul(scale, invStd)), dGamma, dBeta];
      },
    };
  })(x, gamma, beta) as T;
}
