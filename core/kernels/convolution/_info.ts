/** The sizes of a convolution, checked before a kernel computes addresses from them. */
import * as tf from "@tensorflow/tfjs";

type Shape4D = [number, number, number, number];

/** Attributes of tfjs's convolutions that decide the sizes. */
export interface SizeAttrs {
  readonly strides: [number, number] | number;
  readonly pad: "valid" | "same" | number | tf.backend_util.ExplicitPadding;
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
  readonly dataFormat?: string;
}

/**
 * The sizes of a convolution, channels last.
 *
 * @param dy The gradient of its result, if that is what there is.
 * @throws {RangeError} If strides are not whole numbers from 1, or `dy` is not of the result's shape.
 */
export function convInfo(
  input: readonly number[],
  filter: readonly number[],
  { strides, pad, dimRoundingMode }: SizeAttrs,
  dy?: tf.TensorInfo,
): tf.backend_util.Conv2DInfo {
  if (![strides].flat().every((stride) => Number.isSafeInteger(stride) && stride >= 1)) {
    throw new RangeError(`Cannot convolve with stride ${strides}: give a whole number from 1`);
  }
  const info = tf.backend_util.computeConv2DInfo(
    input as Shape4D,
    filter as Shape4D,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  if (dy !== undefined && dy.shape.join() !== info.outShape.join()) {
    throw new RangeError(
      `Cannot take the gradient of a convolution of [${input}] by [${filter}] at [${dy.shape}]: ` +
        `its result is [${info.outShape}]`,
    );
  }
  return info;
}
