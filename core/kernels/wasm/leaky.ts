/** The leaky rectifier and its gradient. */
import type * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { elementChunks } from "./chunks.ts";
import type { Native } from "./native.ts";

/** Writes `y` where `x` is positive, and `slope · y` elsewhere, to `out`. */
export function runLeaky(
  native: Native,
  { out, y, x }: Record<"out" | "y" | "x", tf.TensorInfo>,
  slope: number,
): tf.TensorInfo {
  native.run("leaky", [...[out, y, x].map(native.address), slope], elementChunks(sizeOf(out)));
  return out;
}

/** Puts a leaky rectifier behind a layer unless the slope is 1. */
export function rectify(native: Native, y: tf.TensorInfo, slope: number): tf.TensorInfo {
  return slope === 1 ? y : runLeaky(native, { out: y, y, x: y }, slope);
}
