/** The gradients of a convolution's filter and of its bias on WebGPU, by one program where it has both at hand. */
import * as tf from "@tensorflow/tfjs";
import { runKernel, sizeOf } from "../_backend.ts";
import { CHANNEL_SUM, type FilterBiasAttrs } from "../operations.ts";
import { free, runProgram } from "../webgpu/backend.ts";
import { type Candidate, isWithinLimits, runCandidate } from "../webgpu/candidates.ts";
import { sumPiecesInTwo } from "../webgpu/sum_pieces.ts";

/** The gradients of filter and bias by one program; `undefined` where that is none of several pieces. */
export function gradientsAtOnce(
  backend: unknown,
  key: string,
  { sourceWithSums, workgroups, pieces }: Candidate,
  [x, dy]: readonly [tf.TensorInfo, tf.TensorInfo],
  { shape: filterShape, summed }: FilterBiasAttrs & { readonly shape: number[] },
): tf.TensorInfo[] | undefined {
  const source = sourceWithSums?.(summed);
  // Each number of `x` is summed in a part of its own within the stride.
  const [pixels, places] = [x, dy].map(({ shape: [, h, w] }) => h * w);
  const [channels, parts] = summed === "x" ? [x.shape[3], pixels / places] : [dy.shape[3], 1];
  const length = tf.util.sizeFromShape(filterShape) + parts * channels;
  const sizes = [length * pieces, sizeOf(x), sizeOf(dy)];
  if (pieces === 1 || !source || !isWithinLimits(backend, workgroups, sizes)) return;
  const [partial] = runProgram(backend, {
    key: `${key}_sums_${summed}`,
    code: source,
    inputs: [x, dy],
    outputs: [[pieces, length]],
    workgroups,
  });
  const sums = sumPiecesInTwo(backend, partial, [filterShape, [channels]]);
  free(backend, partial);
  return sums;
}

export const channelSum = (backend: unknown, x: tf.TensorInfo) =>
  runKernel(backend, CHANNEL_SUM, { x }, { shape: x.shape });

/** The gradient of the filter as a race computes it, with that of the bias. */
export function filterGradWithBias(
  ...[backend, key, candidate, operands, attrs]: Parameters<typeof gradientsAtOnce>
): tf.TensorInfo | undefined {
  const both = gradientsAtOnce(backend, key, candidate, operands, attrs), { shape, summed } = attrs;
  const filter = both?.[0] ?? runCandidate(backend, key, candidate, operands, { shape });
  if (filter) {
    free(backend, both?.[1] ?? channelSum(backend, operands[summed === "x" ? 0 : 1]));
  }
  return filter;
}
