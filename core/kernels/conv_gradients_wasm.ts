/**
 * Gradients of the convolution for the wasm backend, which has no `Conv2DBackpropFilter` and a `Conv2DBackpropInput` of
 * a tenth of the speed that its forward convolution reaches. Both are written here as forward convolutions.
 */
import * as tf from "@tensorflow/tfjs";
import { type HostBackend, runKernel } from "./_backend.ts";

interface ConvAttrs {
  strides: [number, number] | number;
  pad: "valid" | "same" | number | tf.backend_util.ExplicitPadding;
  dataFormat: "NHWC";
  dimRoundingMode?: "floor" | "round" | "ceil";
}

type Info = tf.TensorInfo;
type Explicit = [
  [number, number],
  [number, number],
  [number, number],
  [number, number],
];

/** Runs tfjs's own wasm kernels on tensor infos, and frees what was made in between. */
function kernels(backend: HostBackend) {
  const made: Info[] = [];
  const run = (
    name: string,
    inputs: tf.NamedTensorInfoMap | Info[],
    attrs: Record<string, unknown>,
  ): Info => {
    const out = runKernel(backend, name, inputs, attrs);
    made.push(out);
    return out;
  };
  const conv = (
    x: Info,
    filter: Info,
    pad: Explicit,
    dilations: [number, number] = [1, 1],
  ) =>
    run("Conv2D", { x, filter }, {
      strides: [1, 1],
      dilations,
      pad,
      dataFormat: "NHWC",
    });
  const transpose = (x: Info, perm: number[]) => run("Transpose", { x }, { perm });
  const slice = (x: Info, begin: number[], size: number[]) =>
    size.every((length, i) => length === x.shape[i]) ? x : run("Slice", { x }, { begin, size });
  const release = (result: Info): Info => {
    for (const info of made) {
      if (info.dataId !== result.dataId) {
        backend.disposeData(info.dataId);
      }
    }
    return result;
  };
  return { run, conv, transpose, slice, release };
}

/**
 * The filter gradient is itself a convolution: with images as channels and channels as images,
 * `dW[i, kh, kw, o] = Σ x[i, kh + s·h, kw + s·w, n] · dy[h, w, n, o]`, the stride turned into a dilation.
 */
const filterGradient: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const x = inputs.x!, dy = inputs.dy!;
  const { filterShape, strides, pad, dimRoundingMode } = attrs as unknown as
    & ConvAttrs
    & {
      filterShape: [number, number, number, number];
    };
  const info = tf.backend_util.computeConv2DInfo(
    x.shape as Shape4D,
    filterShape,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  const { conv, transpose, slice, release } = kernels(
    backend as HostBackend,
  );
  // Rows and columns that the last output does not reach are cut off by a smaller, or negative, padding at the end.
  const after = (
    stride: number,
    outputs: number,
    filter: number,
    before: number,
    input: number,
  ) => stride * (outputs - 1) + filter - before - input;
  const bottom = after(
    info.strideHeight,
    info.outHeight,
    info.filterHeight,
    info.padInfo.top,
    info.inHeight,
  );
  const right = after(
    info.strideWidth,
    info.outWidth,
    info.filterWidth,
    info.padInfo.left,
    info.inWidth,
  );
  const used = slice(x, [0, 0, 0, 0], [
    info.batchSize,
    info.inHeight + Math.min(bottom, 0),
    info.inWidth + Math.min(right, 0),
    info.inChannels,
  ]);
  const gradient = conv(
    transpose(used, [3, 1, 2, 0]),
    transpose(dy, [1, 2, 0, 3]),
    [[0, 0], [info.padInfo.top, Math.max(bottom, 0)], [
      info.padInfo.left,
      Math.max(right, 0),
    ], [0, 0]],
    [info.strideHeight, info.strideWidth],
  );
  return release(transpose(gradient, [1, 2, 0, 3]));
};

type Shape4D = [number, number, number, number];

/** One of the `stride` phases along an axis: outputs `q·stride + phase` see the taps `phase, phase + stride, …`. */
interface Phase {
  readonly taps: number[];
  readonly before: number;
  readonly after: number;
}

function axisPhases(
  stride: number,
  filter: number,
  positions: number,
  inputs: number,
): Phase[] {
  return Array.from({ length: stride }, (_, phase) => {
    const taps = [];
    for (let tap = phase; tap < filter; tap += stride) taps.unshift(tap);
    return { taps, before: taps.length - 1, after: positions - inputs };
  });
}

/**
 * The input gradient by sub-pixel decomposition: each of the `stride²` phases of the result is a plain convolution of
 * `dy` with every `stride`-th tap of the filter, turned round.
 */
const inputGradient: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const dy = inputs.dy!, filter = inputs.filter!;
  const { inputShape, strides, pad, dimRoundingMode } = attrs as unknown as
    & ConvAttrs
    & { inputShape: Shape4D };
  const info = tf.backend_util.computeConv2DInfo(
    inputShape,
    filter.shape as Shape4D,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  const { run, conv, transpose, slice, release } = kernels(
    backend as HostBackend,
  );
  const { strideHeight, strideWidth, inChannels, outChannels, batchSize } = info;
  const padTop = info.padInfo.top, padLeft = info.padInfo.left;
  const height = Math.max(
    Math.ceil((info.inHeight + padTop) / strideHeight),
    info.outHeight,
  );
  const width = Math.max(
    Math.ceil((info.inWidth + padLeft) / strideWidth),
    info.outWidth,
  );
  const rows = axisPhases(
    strideHeight,
    info.filterHeight,
    height,
    info.outHeight,
  );
  const columns = axisPhases(
    strideWidth,
    info.filterWidth,
    width,
    info.outWidth,
  );
  const swapped = transpose(filter, [0, 1, 3, 2]);
  const phases = rows.flatMap((row) =>
    columns.map((column) => {
      if (row.taps.length === 0 || column.taps.length === 0) {
        return run("Fill", {}, {
          shape: [batchSize, height, width, inChannels],
          value: 0,
          dtype: "float32",
        });
      }
      const taps = row.taps.flatMap((kh) =>
        column.taps.map((kw) => slice(swapped, [kh, kw, 0, 0], [1, 1, outChannels, inChannels]))
      );
      const kernel = taps.length === 1 ? taps[0] : run("Concat", taps, { axis: 0 });
      const shape = [
        row.taps.length,
        column.taps.length,
        outChannels,
        inChannels,
      ];
      const reshaped = { dataId: kernel.dataId, dtype: kernel.dtype, shape };
      return conv(dy, reshaped, [[0, 0], [row.before, row.after], [
        column.before,
        column.after,
      ], [0, 0]]);
    })
  );
  // Interleaves the phases: [s·s · (N, h, w, C)] to (N, h, s, w, s, C).
  const flat = [batchSize * height * width, inChannels];
  const joined = phases.length === 1 ? phases[0] : run(
    "Concat",
    phases.map(({ dataId, dtype }) => ({ dataId, dtype, shape: flat })),
    { axis: 1 },
  );
  const cells = transpose(
    {
      ...joined,
      shape: [
        batchSize * height,
        width,
        strideHeight,
        strideWidth * inChannels,
      ],
    },
    [0, 2, 1, 3],
  );
  const padded = {
    ...cells,
    shape: [batchSize, height * strideHeight, width * strideWidth, inChannels],
  };
  return release(slice(padded, [0, padTop, padLeft, 0], inputShape));
};

for (
  const [kernelName, kernelFunc] of [["Conv2DBackpropFilter", filterGradient], [
    "Conv2DBackpropInput",
    inputGradient,
  ]] as const
) {
  if (tf.getKernel(kernelName, "wasm") != null) {
    tf.unregisterKernel(kernelName, "wasm");
  }
  tf.registerKernel({ kernelName, backendName: "wasm", kernelFunc });
}
