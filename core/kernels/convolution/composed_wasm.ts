/**
 * Gradients of the convolution for the wasm backend, which has no `Conv2DBackpropFilter` and a `Conv2DBackpropInput` of
 * a tenth of the speed that its forward convolution reaches. The library's own kernels compute them, and the forward
 * convolution too; on engines without relaxed SIMD both are written here as forward convolutions.
 */
import * as tf from "@tensorflow/tfjs";
import { type HostBackend, runKernel } from "../_backend.ts";
import { nativeOf } from "../wasm/native.ts";
import * as native from "./wasm.ts";

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
  const own = nativeOf(backend);
  if (own) return native.filterGradient(own, backend as HostBackend, { x, dy, info });
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

/** Along an axis, the positions of the input gradient that see the filter taps `phase, phase + stride, …`. */
interface Phase {
  /** The first such position. */
  readonly first: number;
  /** Number of such positions, a stride apart. */
  readonly count: number;
  /** Their taps, turned round. */
  readonly taps: readonly number[];
  /** Padding with which a convolution of `dy` by these taps gives them. */
  readonly pad: [number, number];
  /** Its results ahead of the first position. */
  readonly skipped: number;
}

interface Axis {
  readonly stride: number;
  readonly filter: number;
  readonly inputs: number;
  readonly outputs: number;
  /** Padding of the forward convolution. */
  readonly padded: number;
}

function axisPhases({ stride, filter, inputs, outputs, padded }: Axis): Phase[] {
  return Array.from({ length: stride }, (_, phase) => {
    const taps: number[] = [];
    for (let tap = phase; tap < filter; tap += stride) taps.unshift(tap);
    // Position p = stride · q + phase - padded is Σ dy[q - m] · taps[m]; q runs from `from` to `to`.
    const from = Math.ceil((padded - phase) / stride);
    const to = Math.floor((inputs - 1 + padded - phase) / stride);
    const before = Math.max(0, taps.length - 1 - from);
    return {
      first: stride * from + phase - padded,
      count: to - from + 1,
      taps,
      pad: [before, Math.max(0, to + 1 - outputs)] as [number, number],
      skipped: from - (taps.length - 1 - before),
    };
  }).filter(({ count }) => count > 0);
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
  const wasm = backend as HostBackend;
  const own = nativeOf(backend);
  if (own) return native.inputGradient(own, wasm, { dy, filter, info });
  const { conv, transpose, release } = kernels(wasm);
  const rows = axisPhases({
    stride: info.strideHeight,
    filter: info.filterHeight,
    inputs: info.inHeight,
    outputs: info.outHeight,
    padded: info.padInfo.top,
  });
  const columns = axisPhases({
    stride: info.strideWidth,
    filter: info.filterWidth,
    inputs: info.inWidth,
    outputs: info.outWidth,
    padded: info.padInfo.left,
  });
  const swapped = transpose(filter, [0, 1, 3, 2]);
  const size = info.outChannels * info.inChannels;
  const phases = rows.flatMap((row) =>
    columns.map((column) => {
      if (row.taps.length === 0 || column.taps.length === 0) return { row, column };
      const kernel = wasm.makeOutput(
        [row.taps.length, column.taps.length, info.outChannels, info.inChannels],
        "float32",
      );
      const [to, from] = [wasm.typedArrayFromHeap(kernel), wasm.typedArrayFromHeap(swapped)];
      row.taps.forEach((kh, i) =>
        column.taps.forEach((kw, j) => {
          const tap = (kh * info.filterWidth + kw) * size;
          to.set(from.subarray(tap, tap + size), (i * column.taps.length + j) * size);
        })
      );
      const result = conv(dy, kernel, [[0, 0], row.pad, column.pad, [0, 0]]);
      wasm.disposeData(kernel.dataId);
      return { row, column, result };
    })
  );
  const [{ result: only }] = phases;
  if (phases.length === 1 && only?.shape.join() === inputShape.join()) return release(only);
  const out = wasm.makeOutput(inputShape, "float32");
  const values = wasm.typedArrayFromHeap(out) as Float32Array;
  values.fill(0);
  for (const { row, column, result } of phases) {
    if (result === undefined) continue;
    const source = wasm.typedArrayFromHeap(result) as Float32Array;
    const [, height, width, channels] = result.shape;
    for (let n = 0; n < info.batchSize; n++) {
      for (let h = 0; h < row.count; h++) {
        let from = ((n * height + row.skipped + h) * width + column.skipped) * channels;
        const line = n * info.inHeight + row.first + h * info.strideHeight;
        let to = (line * info.inWidth + column.first) * channels;
        for (let w = 0; w < column.count; w++) {
          for (let c = 0; c < channels; c++) values[to + c] = source[from + c];
          from += channels;
          to += channels * info.strideWidth;
        }
      }
    }
  }
  return release(out);
};

const stock = tf.getKernel("Conv2D", "wasm");

const forward: tf.KernelFunc = (params) => {
  const { x, filter } = params.inputs as unknown as { x: Info; filter: Info };
  const { strides, dilations, pad, dataFormat, dimRoundingMode } = params.attrs as unknown as
    & ConvAttrs
    & { dilations: [number, number] | number };
  const own = nativeOf(params.backend);
  const dilated = [dilations].flat().some((dilation) => dilation > 1);
  if (!own || dilated || (dataFormat as string) !== "NHWC") return stock.kernelFunc(params);
  const info = tf.backend_util.computeConv2DInfo(
    x.shape as Shape4D,
    filter.shape as Shape4D,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  return native.forward(own, params.backend as HostBackend, { x, filter, info });
};

for (
  const config of [
    { ...stock, kernelFunc: forward }, // With the function that sets the stock kernel up.
    { kernelName: "Conv2DBackpropFilter", backendName: "wasm", kernelFunc: filterGradient },
    { kernelName: "Conv2DBackpropInput", backendName: "wasm", kernelFunc: inputGradient },
  ]
) {
  if (tf.getKernel(config.kernelName, "wasm") != null) {
    tf.unregisterKernel(config.kernelName, "wasm");
  }
  tf.registerKernel(config);
}
