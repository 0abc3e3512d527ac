/**
 * The library's own operations: the names that their kernels are registered under, their inputs and their attributes.
 */

/** `x` where positive, `slope · x` elsewhere. */
export const LEAKY = "NashLeaky";
/** `dy` where `x` is positive, `slope · dy` elsewhere. */
export const LEAKY_GRAD = "NashLeakyGrad";
/** Attributes of both. */
export type LeakyAttrs = { readonly slope: number };

/** Inputs `x` and `keys` (int32 `[2]` or `[batches, 2]`: that many equal batches lie in `x`). */
export const DROPOUT = "NashDropout";
/** As {@linkcode DROPOUT}, with `dy` and the dropout's result `y` in place of `x`. */
export const DROPOUT_GRAD = "NashDropoutGrad";
/** Attributes of both. */
export type DropoutAttrs = {
  /** Share of the elements that become zero. */
  readonly rate: number;
  /** The child of each key to draw from. */
  readonly stream: number;
  /** Of the leaky ReLU that follows, 1 for none. */
  readonly slope: number;
};

/** Inputs `x`, `filter`, `bias`; padding is 'same', and there is no ReLU: `slope` is 1. */
export const CONV = "NashConv";
/** As {@linkcode CONV}, with `filter` `[kh, kw, out, in]`. */
export const CONV_TRANSPOSE = "NashConvTranspose";
/** Either of them with a leaky ReLU behind it. Its gradient keeps the result, that of the other not. */
export const CONV_LEAKY = "NashConvLeaky";
/** See {@linkcode CONV_LEAKY}. */
export const CONV_TRANSPOSE_LEAKY = "NashConvTransposeLeaky";
/** Attributes of all four. */
export type ConvAttrs = { readonly stride: number; readonly slope: number };

/**
 * Inputs `x`, `gamma`, `beta`, `movingMean`, `movingVariance`. `gamma` and `beta` are `[C]`, or `[N, C]` with numbers
 * for each of the N images of a single batch. Gives `y`, means and (biased) variances `[batches, C]`, and the new
 * moving averages.
 */
export const BATCH_NORM = "NashBatchNorm";
/** Inputs `dy`, `x`, `y`, `gamma`, `beta`, `mean`, `variance`; gives `dx`, `dGamma`, `dBeta`. */
export const BATCH_NORM_GRAD = "NashBatchNormGrad";
/** Attributes of both. */
export type BatchNormAttrs = {
  readonly epsilon: number;
  readonly momentum: number;
  /** How many equal batches lie in `x`, each normalised by itself. */
  readonly batches: number;
  /** Of the leaky ReLU that follows, 1 for none. */
  readonly slope: number;
};

/** The mean of `ln(1 + e^(sign · x))`. */
export const MEAN_SOFTPLUS = "NashMeanSoftplus";
/** Its gradient: inputs the scalar `dy` and `x`. */
export const MEAN_SOFTPLUS_GRAD = "NashMeanSoftplusGrad";
/** Attributes of both. */
export type SoftplusAttrs = { readonly sign: 1 | -1 };

/**
 * A list as input: the int32 scalar `step`, then the parameter, both running means and the gradient of each tensor.
 * Gives the new parameter and running means of each tensor.
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
 * The sum over all but the last axis, `[..., C]` to `[C]`, for which tfjs would transpose the whole tensor first;
 * attribute `shape`, that of the input `x`.
 */
export const CHANNEL_SUM = "ChannelSum";

/**
 * Every random number: Threefry-2x32 with 13 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC
 * 2011), a counter-based generator out of integer additions, rotations and exclusive ors, so that all backends give the
 * same bits. Block `j` of the stream that the input `key` (int32 `[2]`) names encrypts the counter `(j, 0)` and gives
 * two words: the first two elements are those of `firstBlock`, the next two of the block after it, and so on.
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
 * Moves each image of `x` `[N, H, W, C]` by its `offsets` `[N, 2]`, whole rows down and columns to the right, both
 * inputs float32. tfjs's `image.transform` can do so too, in fifteen times the time on wasm and without a gradient; its
 * gather takes longer still.
 */
export const TRANSLATE = "NashTranslate";
/** Its attributes. */
export type TranslateAttrs = {
  /** What stands where nothing moved to. */
  readonly fill: number;
  /** -1 to move by the opposite of the offsets. */
  readonly sign: 1 | -1;
};
