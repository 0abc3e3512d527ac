/** The leaky ReLU and its gradient on wasm. */
import type * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { LEAKY, LEAKY_GRAD, type LeakyAttrs } from "../operations.ts";
import { elementChunks } from "../wasm/chunks.ts";
import type { Native } from "../wasm/native.ts";
import { registerNative } from "../wasm/register.ts";

/** Writes `y` where `x` is positive, and `slope · y` elsewhere, to `out`. */
export function runLeaky(
  native: Native,
  { out, y, x }: Record<"out" | "y" | "x", tf.TensorInfo>,
  slope: number,
): tf.TensorInfo {
  native.run("leaky", [...[out, y, x].map(native.address), slope], elementChunks(sizeOf(out)));
  return out;
}

/** Applies a leaky ReLU in place, unless the slope is 1. */
export function rectify(native: Native, y: tf.TensorInfo, slope: number): tf.TensorInfo {
  return slope === 1 ? y : runLeaky(native, { out: y, y, x: y }, slope);
}

registerNative<LeakyAttrs>(
  LEAKY,
  ({ native, inputs: { x }, attrs: { slope }, make }) =>
    runLeaky(native, { out: make(x.shape), y: x, x }, slope),
);

registerNative<LeakyAttrs>(
  LEAKY_GRAD,
  ({ native, inputs: { dy, x }, attrs: { slope }, make }) =>
    runLeaky(native, { out: make(x.shape), y: dy, x }, slope),
);
