/** Names of the kernels that run a whole layer, for the backends that have them (see `core/_fused.ts`). */

/** `x` where positive, `slope · x` elsewhere. */
export const LEAKY = "NashLeaky";
/** `dy` where `x` is positive, `slope · dy` elsewhere. */
export const LEAKY_GRAD = "NashLeakyGrad";
/** Inputs `x` and `key`; attribute `rate`. */
export const DROPOUT = "NashDropout";
/** Inputs `x`, `filter`, `bias`; attributes `stride` and, for the transposed one, nothing else: padding is 'same'. */
export const CONV = "NashConv";
/** As {@linkcode CONV}, with `filter` `[kh, kw, out, in]`. */
export const CONV_TRANSPOSE = "NashConvTranspose";
/** Inputs `x`, `gamma`, `beta`; attribute `epsilon`; gives `y`, the mean and the (biased) variance. */
export const BATCH_NORM = "NashBatchNorm";
/** Inputs `dy`, `dMean`, `dVariance`, `x`, `gamma`, `mean`, `variance`; gives `dx`, `dGamma`, `dBeta`. */
export const BATCH_NORM_GRAD = "NashBatchNormGrad";
/**
 * Inputs `p`, `m`, `v`, `g` and the int32 scalar `step`; attributes `learningRate`, `beta1`, `beta2`, `epsilon`; gives the
 * new `p`, `m`, `v`.
 */
export const ADAM = "NashAdam";
/**
 * Inputs `average` and `current`; attributes `momentum` and `factor`; gives the average moved towards `factor · current`.
 */
export const MOVE = "NashMove";
