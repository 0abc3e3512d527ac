/** The library's operations: the names of their kernels, their inputs and attributes. */

/** `x` where positive, `slope · x` elsewhere. */
export const LEAKY = "NashLeaky";
/** `dy` where `x` is positive, `slope · dy` elsewhere. */
export const LEAKY_GRAD = "NashLeakyGrad";
/** Attributes of both. */
export type LeakyAttrs = { readonly slope: number };

/** Inputs `x` and `keys` (int32 `[2]`, or `[batches, 2]` for that many equal batches in `x`). */
export const DROPOUT = "NashDropout";
/** As {@linkcode DROPOUT}, with `dy` and the dropout's result `y` in place of `x`. */
export const DROPOUT_GRAD = "NashDropoutGrad";
/** Attributes of both. */
export type DropoutAttrs = {
  /** Share of the elements that become zero. */
  readonly rate: number;
  /** The child of each key to draw from. */
  readonly stream: number;
  /** Slope of the leaky ReLU that follows, 1 for none. */
  readonly slope: number;
};

/** Inputs `x`, `filter`, `bias`; padding is 'same', without a ReLU: `slope` is 1. */
export const CONV = "NashConv";
/** As {@linkcode CONV}, with `filter` `[kh, kw, out, in]`. */
export const CONV_TRANSPOSE = "NashConvTranspose";
/** {@linkcode CONV} with a leaky ReLU. Its gradient keeps the output, unlike that of the other. */
export const CONV_LEAKY = "NashConvLeaky";
/** {@linkcode CONV_TRANSPOSE} with a leaky ReLU. */
export const CONV_TRANSPOSE_LEAKY = "NashConvTransposeLeaky";
/** {@linkcode CONV} with dropout before the leaky ReLU: an input `keys`, and also {@linkcode DropoutAttrs}. On WebGPU only. */
export const CONV_DROPOUT = "NashConvDropout";
/** {@linkcode CONV}, and the sum with the input `plus` of the result's shape. On WebGPU only. */
export const CONV_PLUS = "NashConvPlus";
/** Attributes of all six. */
export type ConvAttrs = { readonly stride: number; readonly slope: number };

/** Inputs `x` `[N, in]`, `kernel` `[in, out]` and `bias` `[out]`. On WebGPU only. */
export const DENSE = "NashDense";
/** The gradients of {@linkcode DENSE} with respect to `kernel` and `bias`: inputs `x` and `dy`, two results. On WebGPU only. */
export const DENSE_PARAMS_GRAD = "NashDenseParamsGrad";

/**
 * `Conv2D` and `Conv2DBackpropInput`, then the gradient of the dropout and the leaky ReLU whose result is the input `gate`, of
 * the shape of what is computed, with `keys` if there is dropout; and last the sum with the input `plus`. Their attributes,
 * and {@linkcode GateAttrs} with a gate. On WebGPU only.
 */
export const GATED_CONV = "NashGatedConv";
/** See {@linkcode GATED_CONV}. */
export const GATED_CONV_GRAD = "NashGatedConvGrad";
/** The dropout (of rate 0: none) and the leaky ReLU of a gate. */
export type GateAttrs = { readonly gate: DropoutAttrs };

/**
 * `Conv2DBackpropFilter` together with the gradient of a bias, the sum of `dy` over all but its last axis (for a transposed
 * convolution, whose operands change places, that of `x`): two results. On WebGPU only, where the program has both at hand.
 */
export const FILTER_BIAS_GRAD = "NashFilterBiasGrad";
/** Its attributes beyond those of `Conv2DBackpropFilter`. */
export type FilterBiasAttrs = { readonly summed: "dy" | "x" };

/**
 * Inputs `x`, `gamma`, `beta`, `movingMean`, `movingVariance`. `gamma` and `beta` are `[C]`, or `[N, C]` for each of
 * the N images of a single batch. Returns `y`, means and (biased) variances `[batches, C]`, and new moving averages.
 */
export const BATCH_NORM = "NashBatchNorm";
/**
 * Inputs `dy`, `x`, `y`, `gamma`, `beta`, `mean`, `variance`; returns `dx`, `dGamma`, `dBeta`.
 * On WebGPU it may go on as {@linkcode GATED_CONV} does, with `x` for the gate.
 */
export const BATCH_NORM_GRAD = "NashBatchNormGrad";
/** Attributes of both. */
export type BatchNormAttrs = {
  readonly epsilon: number;
  readonly momentum: number;
  /** How many equal batches `x` holds, each normalised on its own. */
  readonly batches: number;
  /** Slope of the leaky ReLU that follows, 1 for none. */
  readonly slope: number;
};

/** The mean of `ln(1 + e^(sign · x))`. */
export const MEAN_SOFTPLUS = "NashMeanSoftplus";
/** Its gradient: inputs the scalar `dy` and `x`. */
export const MEAN_SOFTPLUS_GRAD = "NashMeanSoftplusGrad";
/** Attributes of both. */
export type SoftplusAttrs = { readonly sign: 1 | -1 };

/**
 * Input is a list: the int32 scalar `step`, then the parameter, both running means and the gradient of each tensor.
 * Returns the new parameter and running means of each tensor.
 */
export const ADAM = "NashAdam";
/** Adam's settings, in Keras's form. */
export type AdamAttrs = {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
};

/**
 * Moves averages: input is a list of a float32 scalar, the share that is taken, then the average and the current value of
 * each tensor. Returns the new averages. On WebGPU only, where tfjs would run three programs for each.
 */
export const AVERAGE = "NashAverage";

/** Tensors times a constant: input is a list. On WebGPU only. */
export const SCALE = "NashScale";
/** Its attributes. */
export type ScaleAttrs = { readonly factor: number };

/** Sums of `count` tensors each: input is a list of the parts of every sum. On WebGPU only. */
export const SUMS = "NashSums";
/** Its attributes; `count` is at most {@linkcode MOST_SUMMED}. */
export type SumsAttrs = { readonly count: number };
/** With the sum itself they are the buffers that every device can bind. */
export const MOST_SUMMED = 7;

/**
 * The sum over all but the last axis, `[..., C]` to `[C]`, for which tfjs would first transpose the whole tensor;
 * attribute `shape`, that of `x`.
 */
export const CHANNEL_SUM = "ChannelSum";

/**
 * Every random number: Threefry-2x32 with 13 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC
 * 2011), a counter-based generator of integer additions, rotations and XORs, so that all backends give the same bits.
 * Block `j` of the stream of the input `key` (int32 `[2]`) encrypts the counter `(j, 0)` and yields two words: the
 * first two elements are those of `firstBlock`, the next two of the block after it, and so on.
 */
export const THREEFRY = "Threefry";
/** Its attributes: `int32` gives raw bits, `float32` their upper 24 as a number in [0, 1). */
export type ThreefryAttrs = {
  readonly shape: number[];
  readonly dtype: "int32" | "float32";
  /** Where in the stream to start. @default {0} */
  readonly firstBlock?: number;
};

/**
 * Standard normal numbers by the Box-Muller transform: one of each block of the stream of the input `key`. On WebGPU
 * only, as elsewhere tfjs's logarithm and cosine are exact enough.
 */
export const NORMAL = "NashNormal";
/** Its attributes. */
export type NormalAttrs = { readonly shape: number[] };

/**
 * Moves each image of `x` `[N, H, W, C]` by its `offsets` `[N, 2]`, whole rows down and columns to the right, both
 * inputs float32. tfjs's `image.transform` takes fifteen times as long on wasm and has no gradient; its gather takes
 * even longer.
 */
export const TRANSLATE = "NashTranslate";
/** Its attributes. */
export type TranslateAttrs = {
  /** The value of uncovered pixels. */
  readonly fill: number;
  /** -1 to move by the opposite of the offsets. */
  readonly sign: 1 | -1;
};
