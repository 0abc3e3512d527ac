/**
 * The convolution and both of its gradients for the WebGPU backend, float32 and channels last, as matrix products with
 * tiles in workgroup memory and in registers. tfjs's kernels compute every tap of a strided input gradient,
 * most of them zeros, and each element of a filter gradient in one thread.
 */
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-webgpu";
import { candidatesFor } from "./_candidates.ts";
import { channelSum, filterGradWithBias, gradientsAtOnce } from "./_filter_and_bias_webgpu.ts";
import type { ConvGeometry } from "./_wgsl.ts";
import { type Candidate, runCandidate } from "../webgpu/candidates.ts";
import { chosenKernel, type Contest } from "../webgpu/choice.ts";
import { type Finish, finishApart, NO_GATE } from "../webgpu/finish_wgsl.ts";
import {
  CONV,
  CONV_DROPOUT,
  CONV_LEAKY,
  CONV_PLUS,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  type ConvAttrs,
  type DropoutAttrs,
  FILTER_BIAS_GRAD,
  type FilterBiasAttrs,
  type GateAttrs,
  GATED_CONV,
  GATED_CONV_GRAD,
} from "../operations.ts";
import { runKernel, sizeOf } from "../_backend.ts";
import { convInfo, type SizeAttrs, withCropped } from "./_info.ts";
import { replaceKernel, zerosOf } from "../webgpu/backend.ts";

interface StockAttrs extends SizeAttrs {
  readonly dilations?: [number, number] | number;
}

function geometryOf(info: tf.backend_util.Conv2DInfo): ConvGeometry {
  return {
    batch: info.batchSize,
    inHeight: info.inHeight,
    inWidth: info.inWidth,
    inChannels: info.inChannels,
    outHeight: info.outHeight,
    outWidth: info.outWidth,
    outChannels: info.outChannels,
    filterHeight: info.filterHeight,
    filterWidth: info.filterWidth,
    strideHeight: info.strideHeight,
    strideWidth: info.strideWidth,
    padTop: info.padInfo.top,
    padLeft: info.padInfo.left,
  };
}

interface Shape {
  readonly kernel: string;
  readonly geometry: ConvGeometry;
  readonly candidates: readonly Candidate[];
  /** The operand that was summed for the gradient of a bias with it, if any. */
  summed?: FilterBiasAttrs["summed"];
}

/** All that was computed so far, by its key, as a step runs the same geometries again and again. */
const known = new Map<string, Shape>();

/** The candidate to use: the first one, unless another was chosen. */
function candidateFor(
  kernel: string,
  geometry: ConvGeometry,
  summed?: FilterBiasAttrs["summed"],
): [key: string, Candidate] {
  const key = `${kernel}_${Object.values(geometry).join("_")}`;
  if (!known.has(key)) {
    const candidates = candidatesFor(kernel, geometry);
    known.set(key, { kernel, geometry, candidates });
  }
  const shape = known.get(key)!, { candidates } = shape, chosen = chosenKernel(key);
  shape.summed = summed ?? shape.summed;
  const [first] = candidates;
  const candidate = candidates.find(({ name }) => name === chosen) ?? first;
  return [programKey(key, candidate, first), candidate];
}

const programKey = (key: string, candidate: Candidate, first: Candidate) =>
  candidate === first ? key : `${key}_${candidate.name}`;

/** The race for a shape that was computed before. */
export function convContest(key: string): Contest | undefined {
  const shape = known.get(key);
  if (shape === undefined) return undefined;
  const { kernel, geometry: g, candidates, summed } = shape;
  const x = [g.batch, g.inHeight, g.inWidth, g.inChannels];
  const filter = [g.filterHeight, g.filterWidth, g.inChannels, g.outChannels];
  const dy = [g.batch, g.outHeight, g.outWidth, g.outChannels];
  const shapes: Record<string, number[]> = { x, filter, dy };
  const [a, b] = KERNELS[kernel].operands;
  const result = Object.keys(shapes).find((name) => name !== a && name !== b)!;
  return {
    key,
    flops: 2 * tf.util.sizeFromShape(dy) * tf.util.sizeFromShape(filter.slice(0, 3)),
    inputs: [shapes[a], shapes[b]],
    contenders: candidates.map((candidate) => ({
      name: candidate.name,
      run: (backend, [a, b]) => {
        const program = programKey(key, candidate, candidates[0]), shape = shapes[result];
        return summed
          ? filterGradWithBias(backend, program, candidate, [a, b], { shape, summed })
          : runCandidate(backend, program, candidate, [a, b], { shape });
      },
    })),
  };
}

interface ConvKernel {
  /** The operands. */
  readonly operands: [string, string];
  readonly shapes: (
    inputs: tf.NamedTensorInfoMap,
    attrs: Record<string, unknown>,
  ) => { input: number[]; filter: number[]; result?: "input" | "filter" };
}

const KERNELS: Record<string, ConvKernel> = {
  Conv2D: {
    operands: ["x", "filter"],
    shapes: ({ x, filter }) => ({ input: x!.shape, filter: filter!.shape }),
  },
  Conv2DBackpropInput: {
    operands: ["dy", "filter"],
    shapes: ({ filter }, { inputShape }) => ({
      input: inputShape as number[],
      filter: filter!.shape,
      result: "input",
    }),
  },
  Conv2DBackpropFilter: {
    operands: ["x", "dy"],
    shapes: ({ x }, { filterShape }) => ({
      input: x!.shape,
      filter: filterShape as number[],
      result: "filter",
    }),
  },
};

interface Call {
  readonly inputs: tf.NamedTensorInfoMap;
  readonly attrs: StockAttrs & Record<string, unknown>;
  readonly backend: unknown;
}

/** Zeros, finished. */
function sumOfNothing(backend: unknown, shape: number[], finish?: Finish): tf.TensorInfo {
  const zeros = zerosOf(backend, shape);
  return finish ? finishApart(backend, zeros, finish) : zeros;
}

/** Runs one of the kernels; `undefined` if it cannot. */
function convolve(
  name: string,
  { inputs, attrs, backend }: Call,
  finish?: Finish,
): tf.TensorInfo | undefined {
  const { operands, shapes } = KERNELS[name];
  const [a, b] = operands.map((operand) => inputs[operand]!);
  const dilated = [attrs.dilations ?? 1].flat().some((dilation) => dilation !== 1);
  if (dilated || attrs.dataFormat === "NCHW" || a.dtype !== "float32" || b.dtype !== "float32") {
    return undefined;
  }
  const { input, filter, result } = shapes(inputs, attrs);
  const info = convInfo(input, filter, attrs, inputs.dy);
  const shape = result === undefined ? info.outShape : result === "input" ? input : filter;
  if (sizeOf(a) === 0 || sizeOf(b) === 0) return sumOfNothing(backend, shape, finish);
  const [key, candidate] = candidateFor(name, geometryOf(info));
  if (inputs.dy === undefined) {
    return runCandidate(backend, key, candidate, [a, b], { shape, finish });
  }
  return withCropped(backend, inputs.dy, info, (dy) => {
    const both: [tf.TensorInfo, tf.TensorInfo] = operands[0] === "dy" ? [dy, b] : [a, dy];
    return runCandidate(backend, key, candidate, both, { shape, finish });
  });
}

function convolveAndFinish(name: string, call: Call, finish: Finish): tf.TensorInfo {
  const { inputs, attrs, backend } = call;
  return convolve(name, call, finish) ??
    finishApart(backend, runKernel(backend, name, inputs, attrs), finish);
}

for (const name of Object.keys(KERNELS)) {
  replaceKernel(name, (stock) => (call) => convolve(name, call as unknown as Call) ?? stock(call));
}

type Infos = Record<string, tf.TensorInfo>;

const same = (stride: number): StockAttrs => ({
  strides: [stride, stride],
  pad: "same",
  dataFormat: "NHWC",
  dilations: [1, 1],
});

/** Layers with a bias, and a leaky ReLU if they have a slope: the kernel and its operands. */
const LAYERS: Record<
  string,
  (inputs: Infos, stride: number) => [kernel: string, Omit<Call, "backend">]
> = {
  conv2d: ({ x, filter }, stride) => [
    "Conv2D",
    { inputs: { x, filter }, attrs: { ...same(stride) } },
  ],
  convTranspose2d: ({ x, filter }, stride) => {
    const [n, h, w] = x.shape;
    const inputShape = [n, h * stride, w * stride, filter.shape[2]];
    return ["Conv2DBackpropInput", {
      inputs: { dy: x, filter },
      attrs: { ...same(stride), inputShape },
    }];
  },
};

for (
  const [kernelName, layer] of [
    [CONV, LAYERS.conv2d],
    [CONV_DROPOUT, LAYERS.conv2d],
    [CONV_LEAKY, LAYERS.conv2d],
    [CONV_PLUS, LAYERS.conv2d],
    [CONV_TRANSPOSE, LAYERS.convTranspose2d],
    [CONV_TRANSPOSE_LEAKY, LAYERS.convTranspose2d],
  ] as const
) {
  tf.registerKernel({
    kernelName,
    backendName: "webgpu",
    kernelFunc: ({ inputs, attrs, backend }) => {
      const { bias, keys, plus } = inputs as Infos;
      const { stride, slope, rate = 0, stream = 0 } = attrs as unknown as
        & Partial<DropoutAttrs>
        & ConvAttrs;
      const [name, call] = layer(inputs as Infos, stride);
      const finish: Finish = { kind: "bias", operand: bias, keys, plus, slope, rate, stream };
      return convolveAndFinish(name, { ...call, backend }, finish);
    },
  });
}

for (
  const [kernelName, name] of [
    [GATED_CONV, "Conv2D"],
    [GATED_CONV_GRAD, "Conv2DBackpropInput"],
  ] as const
) {
  tf.registerKernel({
    kernelName,
    backendName: "webgpu",
    kernelFunc: ({ inputs, attrs, backend }) => {
      const { gate: operand, keys, plus, ...own } = inputs as Infos;
      const { gate, ...rest } = attrs as unknown as Call["attrs"] & Partial<GateAttrs>;
      const call = { inputs: own, attrs: rest as Call["attrs"], backend };
      const kind = gate ? "gate" : "sum";
      return convolveAndFinish(name, call, { kind, operand, keys, plus, ...(gate ?? NO_GATE) });
    },
  });
}

type FilterBiasCall = Call & { readonly attrs: FilterBiasAttrs };

/** The gradients of filter and bias at once, by the kernel chosen for them; `undefined` if it cannot. */
function chosenGradients({ inputs, attrs, backend }: FilterBiasCall): tf.TensorInfo[] | undefined {
  const { x, dy } = inputs as Infos, { summed } = attrs, shape = attrs.filterShape as number[];
  const info = convInfo(x.shape, shape, attrs, dy);
  if (sizeOf(x) === 0 || sizeOf(dy) === 0 || dy.shape.join() !== info.outShape.join()) return;
  const [key, candidate] = candidateFor("Conv2DBackpropFilter", geometryOf(info), summed);
  return gradientsAtOnce(backend, key, candidate, [x, dy], { shape, summed });
}

tf.registerKernel({
  kernelName: FILTER_BIAS_GRAD,
  backendName: "webgpu",
  kernelFunc: (call) => {
    const { inputs, attrs, backend } = call as unknown as FilterBiasCall;
    return chosenGradients({ inputs, attrs, backend }) ?? [
      runKernel(backend, "Conv2DBackpropFilter", inputs, attrs),
      channelSum(backend, inputs[attrs.summed]!),
    ];
  },
});
