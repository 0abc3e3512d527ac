/** The convolution and its gradients on the wasm backend, by the library's own kernels. */
import type * as tf from "@tensorflow/tfjs";
import { type HostBackend, sizeOf, zerosOf } from "../_backend.ts";
import { elementChunks } from "../wasm/chunks.ts";
import { rectify } from "../leaky_relu/wasm.ts";
import type { Native } from "../wasm/native.ts";
import * as winograd from "./_winograd_wasm.ts";

type Info = tf.backend_util.Conv2DInfo;

/** Up to this many channels, windows are copied so that their lines are contiguous. */
const MERGED_CHANNELS = 16;

/** Bytes of windows copied at a time. */
const GROUP_BYTES = 1 << 18;

/** Positions per tile: chunks of a multiple fill every tile. */
const TILE_ROWS = 6;

/** Multiplications per chunk: a fraction of a millisecond. */
const CHUNK_PRODUCTS = 8e6;

/** Chunks of a filter gradient: more would balance better, but each has sums as large as the filter. */
const GRADIENT_CHUNKS = 16;

/** A filter as {@linkcode Native} packs it: a matrix whose rows are taps times `rows`. */
interface PackedFilter {
  /** Taps along height and width: count, first and step. */
  readonly taps: readonly [height: Taps, width: Taps];
  /** Whether its rows are the forward convolution's outputs instead of its inputs. */
  readonly transposed: boolean;
}

interface Taps {
  readonly count: number;
  readonly first: number;
  readonly step: number;
}

/** How positions of the result lie along an axis: results `step · i + first`, windows from `stride · i + from`. */
interface Grid {
  readonly count: number;
  readonly stride: number;
  readonly from: number;
  readonly step: number;
  readonly first: number;
}

/** Inputs and output of a convolution. */
interface Operands {
  readonly x: tf.TensorInfo;
  readonly filter: tf.TensorInfo;
  readonly bias?: tf.TensorInfo;
  readonly out: tf.TensorInfo;
  /** Slope of the leaky ReLU that follows, 1 for none. */
  readonly slope: number;
}

/** A convolution whose results lie a step apart. */
export interface Convolution extends Operands {
  readonly packed: PackedFilter;
  readonly grid: readonly [height: Grid, width: Grid];
}

/** Fills a result by convolutions for its parts; where there is nothing to add up, by the bias. */
function run(
  native: Native,
  backend: HostBackend,
  operands: Operands,
  parts: readonly Pick<Convolution, "packed" | "grid">[],
) {
  const { x, filter, bias, out, slope } = operands;
  if ([x, filter, out].some((info) => sizeOf(info) === 0)) {
    const values = backend.typedArrayFromHeap(out),
      shift = bias && backend.typedArrayFromHeap(bias);
    for (let i = 0; i < values.length; i++) values[i] = shift ? shift[i % shift.length] : 0;
    rectify(native, out, slope);
    return;
  }
  const convolutions = parts.map((part): Convolution => ({ ...operands, ...part }));
  if (convolutions.every(winograd.isFaster)) {
    for (const convolution of convolutions) winograd.convolve(native, convolution);
    return;
  }
  for (const convolution of convolutions) convolve(native, convolution);
  rectify(native, out, slope);
}

/** A convolution without its ReLU. */
function convolve(native: Native, { x, filter, bias, out, packed, grid: [gh, gw] }: Convolution) {
  const { kernels, address } = native;
  const [images, height, width, channels] = x.shape;
  const [, outHeight, outWidth, columns] = out.shape;
  const [, kw, inputs, outputs] = filter.shape;
  const [{ count: th, ...rows }, { count: tw, ...cols }] = packed.taps;
  const merged = channels <= MERGED_CHANNELS && tw > 1;
  const panels = Math.ceil(columns / 8), depth = th * tw * channels;
  const windowWidth = (gw.count - 1) * gw.stride + tw;
  const lineBytes = 4 * gh.stride * windowWidth * channels;
  const positions = Math.ceil(CHUNK_PRODUCTS / (Math.max(1, depth) * columns));
  const lines = Math.ceil(Math.min(positions / gw.count, GROUP_BYTES / lineBytes));
  const windowBytes = merged ? lines * lineBytes * Math.max(1, Math.ceil(th / gh.stride)) : 0;
  const filterBytes = 4 * (depth + 1) * 8 * panels;
  const threadBytes = windowBytes +
    kernels.convolveScratch(merged ? tw * channels : channels, merged ? th : th * tw, columns);
  native.withScratch(filterBytes + native.threads * threadBytes, (b) => {
    // deno-fmt-ignore
    native.run("packFilter", [
      b, address(filter), bias ? address(bias) : 0, th, tw, channels, columns,
      rows.first, rows.step, cols.first, cols.step, kw, inputs * outputs,
      ...(packed.transposed ? [1, outputs] : [outputs, 1]),
    ], elementChunks(panels, 8 * (depth + 1)));
    // deno-fmt-ignore
    const args = [
      address(x), height, width, channels, gh.count, gw.count, gh.stride, gw.stride, gh.from, gw.from, th, tw,
      b, columns, address(out), outHeight, outWidth, gh.step, gw.step, gh.first, gw.first, b + filterBytes,
    ];
    if (merged) {
      native.run("convolveWindows", [...args, threadBytes], {
        count: images * gh.count,
        per: lines < gh.count ? lines : lines - lines % gh.count, // Parts of an image, or whole ones.
      });
    } else {
      const per = TILE_ROWS * Math.ceil(positions / TILE_ROWS);
      native.run("convolve", args, { count: images * gh.count * gw.count, per });
    }
  });
}

/** Inputs of a convolution. */
export interface ForwardInputs {
  readonly x: tf.TensorInfo;
  readonly filter: tf.TensorInfo;
  readonly bias?: tf.TensorInfo;
  /** Slope of a leaky ReLU that follows. @default {1, none} */
  readonly slope?: number;
}

/** The forward convolution. */
export function forward(
  native: Native,
  backend: HostBackend,
  { x, filter, bias, slope = 1, info }: ForwardInputs & { readonly info: Info },
): tf.TensorInfo {
  const out = backend.makeOutput(info.outShape, "float32");
  const taps = (count: number): Taps => ({ count, first: 0, step: 1 });
  const grid = (count: number, stride: number, padded: number): Grid => ({
    count,
    stride,
    from: -padded,
    step: 1,
    first: 0,
  });
  run(native, backend, { x, filter, bias, out, slope }, [{
    packed: { taps: [taps(info.filterHeight), taps(info.filterWidth)], transposed: false },
    grid: [
      grid(info.outHeight, info.strideHeight, info.padInfo.top),
      grid(info.outWidth, info.strideWidth, info.padInfo.left),
    ],
  }]);
  return out;
}

/**
 * Along an axis, the results that see the filter taps `phase, phase + stride, …`: result `stride · q + phase - padded`
 * is `Σ dy[q - m] · filter[phase + stride · m]`.
 */
function phases(
  { stride, filter, inputs, padded }: {
    stride: number;
    filter: number;
    inputs: number;
    padded: number;
  },
) {
  return Array.from({ length: stride }, (_, phase): [Taps, Grid] => {
    const taps = Math.max(0, Math.ceil((filter - phase) / stride));
    const from = Math.ceil((padded - phase) / stride);
    const to = Math.floor((inputs - 1 + padded - phase) / stride);
    return [
      { count: taps, first: phase + stride * (taps - 1), step: -stride },
      {
        count: to - from + 1,
        stride: 1,
        from: from - (taps - 1),
        step: stride,
        first: stride * from + phase - padded,
      },
    ];
  }).filter(([, { count }]) => count > 0);
}

/** The input gradient, which is the transposed convolution: a convolution for each phase of the stride. */
export function inputGradient(
  native: Native,
  backend: HostBackend,
  { dy, filter, bias, slope = 1, info }: Omit<ForwardInputs, "x"> & {
    readonly dy: tf.TensorInfo;
    readonly info: Info;
  },
): tf.TensorInfo {
  const out = backend.makeOutput(info.inShape, "float32");
  const rows = phases({
    stride: info.strideHeight,
    filter: info.filterHeight,
    inputs: info.inHeight,
    padded: info.padInfo.top,
  });
  const columns = phases({
    stride: info.strideWidth,
    filter: info.filterWidth,
    inputs: info.inWidth,
    padded: info.padInfo.left,
  });
  const parts = rows.flatMap(([th, gh]) =>
    columns.map(([tw, gw]) => ({
      packed: { taps: [th, tw], transposed: true },
      grid: [gh, gw],
    } as const))
  );
  run(native, backend, { x: dy, filter, bias, out, slope }, parts);
  return out;
}

function runFilterGradient(
  native: Native,
  backend: HostBackend,
  gradient: winograd.FilterGradient,
): tf.TensorInfo {
  const { x, dy, filterShape, strides, pad } = gradient;
  const { kernels, address } = native;
  const [kh, kw, channels, columns] = filterShape;
  const [images, height, width] = x.shape, [, ...sizes] = dy.shape.slice(0, 3);
  if ([x.shape, dy.shape, filterShape].some((shape) => shape.includes(0))) {
    return zerosOf(backend, [...filterShape]);
  }
  const out = backend.makeOutput([...filterShape], "float32");
  if (winograd.isFasterGradient(gradient)) {
    winograd.filterGradient(native, out, gradient);
    return out;
  }
  const blocks = kernels.filterGradientBlocks(images, sizes[0], sizes[1]);
  const per = Math.ceil(blocks / GRADIENT_CHUNKS), chunks = Math.ceil(blocks / per);
  const sumBytes = chunks * kernels.filterTileBytes(channels, columns, kh, kw);
  const threadBytes = kernels.filterGradientScratch(
    channels,
    columns,
    ...sizes,
    ...strides,
    kh,
    kw,
  );
  native.withScratch(sumBytes + native.threads * threadBytes, (sums) => {
    // deno-fmt-ignore
    native.run("filterGradient", [
      address(x), images, height, width, channels,
      address(dy), ...sizes, columns, ...strides, kh, kw, ...pad, sums, sums + sumBytes,
    ], { count: blocks, per });
    const strips = kernels.filterStrips(channels, kh, kw);
    const stripNumbers = sumBytes / 4 / strips;
    const args = [address(out), sums, chunks, channels, columns, kh, kw];
    native.run("addTiles", args, elementChunks(strips, stripNumbers));
  });
  return out;
}

/** With fewer output channels, half of a tile is idle. */
const FEW_OUTPUTS = 4;

/** The filter gradient. */
export function filterGradient(
  native: Native,
  backend: HostBackend,
  { x, dy, info }: {
    readonly x: tf.TensorInfo;
    readonly dy: tf.TensorInfo;
    readonly info: Info;
  },
): tf.TensorInfo {
  const [kh, kw, channels, outputs] = info.filterShape;
  const { top, left } = info.padInfo, strides = [info.strideHeight, info.strideWidth] as const;
  if (outputs > FEW_OUTPUTS || channels <= MERGED_CHANNELS || strides.join() !== "1,1") {
    const { filterShape } = info;
    return runFilterGradient(native, backend, { x, dy, filterShape, strides, pad: [top, left] });
  }
  // With both factors swapped, the few channels are merged and the many fill the tiles; taps come out reversed.
  const turned = runFilterGradient(native, backend, {
    x: dy,
    dy: x,
    filterShape: [kh, kw, outputs, channels],
    strides,
    pad: [kh - 1 - top, kw - 1 - left],
  });
  const out = backend.makeOutput(info.filterShape, "float32");
  const [to, from] = [out, turned].map((info) => backend.typedArrayFromHeap(info));
  for (let tap = 0; tap < kh * kw; tap++) {
    for (let c = 0; c < channels; c++) {
      for (let o = 0; o < outputs; o++) {
        to[(tap * channels + c) * outputs + o] =
          from[((kh * kw - 1 - tap) * outputs + o) * channels + c];
      }
    }
  }
  backend.disposeData(turned.dataId);
  return out;
}
