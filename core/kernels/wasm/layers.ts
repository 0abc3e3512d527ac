/**
 * Whole layers as single kernels of the wasm backend; their gradients are in `layer_gradients.ts`. They are there while
 * {@linkcode nativeOf} gives the module; `core/_fused.ts` runs them.
 */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import {
  ADAM,
  BATCH_NORM,
  BATCH_NORM_GRAD,
  CONV,
  CONV_TRANSPOSE,
  DROPOUT,
  LEAKY,
  LEAKY_GRAD,
  MOVE,
} from "../_layer_names.ts";
import { type Native, nativeOf } from "./_native.ts";
import { elementChunks, rowChunks, sumRows } from "./_chunks.ts";
import * as convolution from "./convolution.ts";

type Inputs = Record<string, tf.TensorInfo>;
type Shape4D = [number, number, number, number];

/** What a kernel here is called with. */
interface Call {
  readonly native: Native;
  readonly backend: HostBackend;
  readonly inputs: Inputs;
  readonly attrs: Record<string, unknown>;
  /** Allocates a result. */
  readonly make: (shape: number[]) => tf.TensorInfo;
}

function register(
  kernelName: string,
  f: (call: Call) => tf.TensorInfo | tf.TensorInfo[],
) {
  tf.registerKernel({
    kernelName,
    backendName: "wasm",
    kernelFunc: ({ inputs, attrs, backend }) => {
      const native = nativeOf(backend);
      if (native === undefined) {
        throw new Error(`Cannot run ${kernelName} as the engine lacks relaxed SIMD`);
      }
      return f({
        native,
        backend: backend as HostBackend,
        inputs: inputs as Inputs,
        attrs: (attrs ?? {}) as Record<string, unknown>,
        make: (shape) => (backend as HostBackend).makeOutput(shape, "float32"),
      });
    },
  });
}

const size = (info: tf.TensorInfo) => tf.util.sizeFromShape(info.shape);

const elements = (info: tf.TensorInfo) => elementChunks(size(info));

const leaky = (y: string) => ({ native, inputs, attrs, make }: Call) => {
  const { address } = native;
  const out = make(inputs.x.shape);
  const args = [out, inputs[y], inputs.x].map(address);
  native.run("leaky", [...args, attrs.slope as number], elements(out));
  return out;
};

register(LEAKY, leaky("x"));

register(LEAKY_GRAD, leaky("dy"));

register(DROPOUT, ({ native, backend, inputs, attrs, make }) => {
  const { x, key } = inputs, rate = attrs.rate as number;
  const out = make(x.shape);
  const [key0, key1] = backend.typedArrayFromHeap(key);
  native.withScratch(64 * native.threads, (scratch) => {
    const { address } = native;
    const args = [address(out), address(x), key0, key1, rate, 1 / (1 - rate), scratch];
    native.run("dropout", args, elements(x));
  });
  return out;
});

/** The convolution of which {@linkcode CONV_TRANSPOSE} is the input gradient: its input is the result. */
function transposedInfo(x: tf.TensorInfo, filter: tf.TensorInfo, stride: number) {
  const [n, h, w] = x.shape;
  const shape: Shape4D = [n, h * stride, w * stride, filter.shape[2]];
  return tf.backend_util.computeConv2DInfo(shape, filter.shape as Shape4D, stride, 1, "same");
}

register(CONV, ({ native, backend, inputs: { x, filter, bias }, attrs }) => {
  const info = tf.backend_util.computeConv2DInfo(
    x.shape as Shape4D,
    filter.shape as Shape4D,
    attrs.stride as number,
    1,
    "same",
  );
  return convolution.forward(native, backend, { x, filter, bias, info });
});

register(CONV_TRANSPOSE, ({ native, backend, inputs: { x, filter, bias }, attrs }) => {
  const info = transposedInfo(x, filter, attrs.stride as number);
  return convolution.inputGradient(native, backend, { dy: x, filter, bias, info });
});

register(BATCH_NORM, ({ native, backend, inputs: { x, gamma, beta }, attrs, make }) => {
  const { address } = native;
  const channels = x.shape[x.shape.length - 1], rows = size(x) / channels;
  const y = make(x.shape), mean = make([channels]), variance = make([channels]);
  const scale = make([channels]);
  const values = (info: tf.TensorInfo) => backend.typedArrayFromHeap(info) as Float32Array;
  const sums = sumRows(native, "channelSums", [address(x)], { rows, channels });
  values(mean).set(sums.map((sum) => sum / rows));
  const squares = sumRows(native, "channelSquares", [x, mean].map(address), { rows, channels });
  values(variance).set(squares.map((sum) => sum / rows));
  const [g, v, s] = [gamma, variance, scale].map(values);
  const epsilon = attrs.epsilon as number;
  for (let c = 0; c < channels; c++) s[c] = g[c] / Math.sqrt(v[c] + epsilon);
  const args = [address(y), address(x), channels, ...[mean, scale, beta].map(address)];
  native.run("scaleChannels", args, rowChunks(rows, channels));
  backend.disposeData(scale.dataId);
  return [y, mean, variance];
});

register(BATCH_NORM_GRAD, ({ native, backend, inputs, attrs, make }) => {
  const { address } = native;
  const { dy, x, mean } = inputs;
  const channels = x.shape[x.shape.length - 1], rows = size(x) / channels;
  const dx = make(x.shape), dGamma = make([channels]), dBeta = make([channels]);
  const coefficients = make([3, channels]);
  const sums = sumRows(native, "channelProducts", [dy, x, mean].map(address), {
    rows,
    channels,
    sums: 2,
  });
  const values = (info: tf.TensorInfo) => backend.typedArrayFromHeap(info) as Float32Array;
  const [gamma, variance, dMean, dVariance] = [
    inputs.gamma,
    inputs.variance,
    inputs.dMean,
    inputs.dVariance,
  ].map(values);
  const [a, toGamma, toBeta] = [coefficients, dGamma, dBeta].map(values);
  for (let c = 0; c < channels; c++) {
    const deviation = 1 / Math.sqrt(variance[c] + (attrs.epsilon as number));
    const scale = gamma[c] * deviation, sum = sums[c], product = sums[channels + c];
    toBeta[c] = sum;
    toGamma[c] = product * deviation;
    a[c] = scale;
    a[channels + c] = (2 * dVariance[c] - scale * deviation * deviation * product) / rows;
    a[2 * channels + c] = (dMean[c] - scale * sum) / rows;
  }
  const coefficient = address(coefficients);
  // deno-fmt-ignore
  native.run("combineChannels", [
    address(dx), address(dy), address(x), channels, address(mean),
    coefficient, coefficient + 4 * channels, coefficient + 8 * channels,
  ], rowChunks(rows, channels));
  backend.disposeData(coefficients.dataId);
  return [dx, dGamma, dBeta];
});

register(MOVE, ({ backend, inputs: { average, current }, attrs, make }) => {
  const { momentum, factor } = attrs as Record<string, number>;
  const out = make(average.shape);
  const [to, old, next] = [out, average, current].map((info) => backend.typedArrayFromHeap(info));
  const take = (1 - momentum) * factor;
  for (let c = 0; c < to.length; c++) to[c] = old[c] * momentum + next[c] * take;
  return out;
});

register(ADAM, ({ native, backend, inputs, attrs, make }) => {
  const { p, m, v, g, step } = inputs;
  const { learningRate, beta1, beta2, epsilon } = attrs as Record<string, number>;
  const out = [make(p.shape), make(p.shape), make(p.shape)];
  const time = backend.typedArrayFromHeap(step)[0] + 1;
  const rate = learningRate * Math.sqrt(1 - beta2 ** time) / (1 - beta1 ** time);
  const args = [...out, p, m, v, g].map(native.address);
  native.run("adam", [...args, rate, beta1, beta2, 1 - beta1, 1 - beta2, epsilon], elements(p));
  return out;
});
