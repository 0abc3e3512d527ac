/** Names of the kernels that run a whole layer, for the backends that have them (see `core/fused.ts`). */

/** `x` where positive, `slope · x` elsewhere. */
export const LEAKY = "NashLeaky";
/** `dy` where `x` is positive, `slope · dy` elsewhere. */
export const LEAKY_GRAD = "NashLeakyGrad";
/**
 * Inputs `x` and `keys` (int32 `[2]` or `[batches, 2]`: that many equal batches lie in `x`); attributes `rate`, `stream`
 * (the child of each key to draw from) and the `slope` of the leaky rectifier that follows, 1 for none.
 */
export const DROPOUT = "NashDropout";
/** As {@linkcode DROPOUT}, with `dy` and the dropout's result `y` in place of `x`. */
export const DROPOUT_GRAD = "NashDropoutGrad";
/** Inputs `x`, `filter`, `bias`; attributes `stride` and, for the transposed one, nothing else: padding is 'same'. */
export const CONV = "NashConv";
/** As {@linkcode CONV}, with `filter` `[kh, kw, out, in]`. */
export const CONV_TRANSPOSE = "NashConvTranspose";
/** Either of them with a leaky rectifier behind it: attribute `slope`. Its gradient keeps the result, that of the other not. */
export const CONV_LEAKY = "NashConvLeaky";
/** See {@linkcode CONV_LEAKY}. */
export const CONV_TRANSPOSE_LEAKY = "NashConvTransposeLeaky";
/**
 * Inputs `x`, `gamma`, `beta`, `movingMean`, `movingVariance`; attributes `epsilon`, `momentum`, `batches` (that many
 * equal ones lie in `x`, each normalised by itself) and the `slope` of the leaky rectifier that follows, 1 for none.
 * `gamma` and `beta` are `[C]`, or `[N, C]` with numbers for each of the N images of a single batch. Gives `y`, means and (biased) variances `[batches, C]`, and the new moving averages.
 */
export const BATCH_NORM = "NashBatchNorm";
/**
 * Inputs `dy`, `x`, `y`, `gamma`, `beta`, `mean`, `variance`; attributes as {@linkcode BATCH_NORM}; gives `dx`, `dGamma`,
 * `dBeta`.
 */
export const BATCH_NORM_GRAD = "NashBatchNormGrad";
/** The mean of `ln(1 + e^(sign · x))`; attribute `sign`. */
export const MEAN_SOFTPLUS = "NashMeanSoftplus";
/** Its gradient: inputs the scalar `dy` and `x`. */
export const MEAN_SOFTPLUS_GRAD = "NashMeanSoftplusGrad";
/**
 * A list as input: the int32 scalar `step`, then the parameter, both running means and the gradient of each tensor;
 * attributes `learningRate`, `beta1`, `beta2`, `epsilon`; gives the new parameter and running means of each tensor.
 */
export const ADAM = "NashAdam";
