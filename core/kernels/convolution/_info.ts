/** The sizes of a convolution, checked before a kernel computes addresses from them. */
import * as tf from "@tensorflow/tfjs";
import { type HostBackend, runKernel } from "../_backend.ts";

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
 * @throws {RangeError} If strides are not whole numbers from 1, or `dy` is smaller than the result.
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
  const [n, h, w, c] = info.outShape;
  if (dy !== undefined) {
    const [images, height, width, channels] = dy.shape;
    if (images === n && channels === c && height >= h && width >= w) return info;
    throw new RangeError(
      `Cannot take the gradient of a convolution of [${input}] by [${filter}] at [${dy.shape}]: ` +
        `its result is [${info.outShape}]`,
    );
  }
  return info;
}

/**
 * Calls `f` with a gradient of the size of the convolution's result: of a larger one its first rows and columns, as tfjs's
 * cpu backend reads it.
 */
export function withCropped<T>(
  backend: unknown,
  dy: tf.TensorInfo,
  { outShape }: tf.backend_util.Conv2DInfo,
  f: (dy: tf.TensorInfo) => T,
): T {
  if (dy.shape.join() === outShape.join()) return f(dy);
  const cropped = runKernel(backend, "Slice", { x: dy }, { begin: [0, 0, 0, 0], size: outShape });
  try {
    return f(cropped);
  } finally {
    (backend as HostBackend).disposeData(cropped.dataId);
  }
}
