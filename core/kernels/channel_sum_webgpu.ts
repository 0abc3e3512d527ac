/** The channel sum (see `channel_sum.ts`) on WebGPU: partial sums of every n-th row, then the sum of those. */
import * as tf from "@tensorflow/tfjs";
import type { WebGPUBackend, WebGPUProgram } from "@tensorflow/tfjs-backend-webgpu";
import { webgpu_util } from "@tensorflow/tfjs-backend-webgpu";

const WORKGROUP = 64;

/** A thread for every group and channel; neighbours read neighbouring channels. */
function partialSums(groups: number, channels: number): WebGPUProgram {
  const outputShape = [groups, channels];
  const dispatchLayout = webgpu_util.flatDispatchLayout(outputShape);
  const workgroupSize: [number, number, number] = [WORKGROUP, 1, 1];
  return {
    outputShape,
    shaderKey: "nash_channel_sum_partial",
    dispatchLayout,
    dispatch: webgpu_util.computeDispatch(dispatchLayout, outputShape, workgroupSize),
    variableNames: ["x"],
    uniforms: "rows : i32, groups : i32, channels : i32,",
    workgroupSize,
    getUserCode: () => `
      fn main(index : i32) {
        if (index < uniforms.groups * uniforms.channels) {
          let channel = index % uniforms.channels;
          var sum = 0.0;
          for (var row = index / uniforms.channels; row < uniforms.rows; row += uniforms.groups) {
            sum += x[row * uniforms.channels + channel];
          }
          result[index] = sum;
        }
      }`,
  };
}

/** A workgroup for every channel, which adds its threads' sums pairwise. */
function totalSums(channels: number): WebGPUProgram {
  return {
    outputShape: [channels],
    shaderKey: "nash_channel_sum_total",
    dispatchLayout: webgpu_util.flatDispatchLayout([channels]),
    dispatch: [channels, 1, 1],
    variableNames: ["x"],
    uniforms: "groups : i32, channels : i32,",
    workgroupSize: [WORKGROUP, 1, 1],
    getUserCode: () => `
      var<workgroup> sums : array<f32, ${WORKGROUP}>;
      fn main(index : i32) {
        let channel = index / ${WORKGROUP};
        let thread = index % ${WORKGROUP};
        var sum = 0.0;
        for (var group = thread; group < uniforms.groups; group += ${WORKGROUP}) {
          sum += x[group * uniforms.channels + channel];
        }
        sums[thread] = sum;
        for (var half = ${WORKGROUP / 2}; half > 0; half /= 2) {
          workgroupBarrier();
          if (thread < half) { sums[thread] += sums[thread + half]; }
        }
        if (thread == 0) { result[channel] = sums[0]; }
      }`,
  };
}

/** Sums `[..., C]` to `[C]`. */
export const channelSumWebgpu: tf.KernelFunc = ({ inputs, backend }) => {
  const x = inputs.x!;
  const webgpu = backend as WebGPUBackend;
  const channels = x.shape[x.shape.length - 1];
  const rows = tf.util.sizeFromShape(x.shape) / channels;
  const groups = Math.ceil(Math.sqrt(rows));
  const ints = (...values: number[]) => values.map((value) => ({ type: "int32", data: [value] }));
  const partial = webgpu.runWebGPUProgram(
    partialSums(groups, channels),
    [x],
    "float32",
    ints(rows, groups, channels),
  );
  const total = webgpu.runWebGPUProgram(
    totalSums(channels),
    [partial],
    "float32",
    ints(groups, channels),
  );
  webgpu.disposeData(partial.dataId);
  return total;
};
