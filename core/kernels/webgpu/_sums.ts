/** Sums over the rows of `[rows, C]`: partial sums of every n-th row, then the sum of those. */
import type * as tf from "@tensorflow/tfjs";
import type { WebGPUBackend, WebGPUProgram } from "@tensorflow/tfjs-backend-webgpu";
import { webgpu_util } from "@tensorflow/tfjs-backend-webgpu";
import { runElements } from "./_program.ts";

const WORKGROUP = 64;

/** What is summed: an expression of `row` and `channel` over the inputs. */
export interface Summand {
  /** Names the program. */
  readonly name: string;
  /** The inputs by name. */
  readonly inputs: Readonly<Record<string, tf.TensorInfo>>;
  /** WGSL of a number, with `at` the place of the element and `channel` its channel. */
  readonly value: string;
}

/** The sums `[C]` of the summand over all rows, times `scale`. */
export function sumChannels(
  backend: unknown,
  { name, inputs, value }: Summand,
  { rows, channels, scale = 1 }: { rows: number; channels: number; scale?: number },
): tf.TensorInfo {
  const groups = Math.ceil(Math.sqrt(rows));
  const partial = runElements(backend, {
    name: `partial_${name}`,
    shape: [groups, channels],
    inputs,
    ints: { rows, groups, channels },
    code: `
      let channel = i % uniforms.channels;
      var sum = 0.0;
      for (var row = i / uniforms.channels; row < uniforms.rows; row += uniforms.groups) {
        let at = row * uniforms.channels + channel;
        sum += ${value};
      }
      result[i] = sum;`,
  });
  const webgpu = backend as WebGPUBackend;
  const total = webgpu.runWebGPUProgram(totalSums(channels), [partial], "float32", [
    { type: "int32", data: [groups] },
    { type: "int32", data: [channels] },
    { type: "float32", data: [scale] },
  ]);
  webgpu.disposeData(partial.dataId);
  return total;
}

/** A workgroup for every channel, which adds its threads' sums pairwise. */
function totalSums(channels: number): WebGPUProgram {
  return {
    outputShape: [channels],
    shaderKey: "nash_total_sums",
    dispatchLayout: webgpu_util.flatDispatchLayout([channels]),
    dispatch: [channels, 1, 1],
    variableNames: ["x"],
    uniforms: "groups : i32, channels : i32, scale : f32,",
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
        if (thread == 0) { result[channel] = sums[0] * uniforms.scale; }
      }`,
  };
}
