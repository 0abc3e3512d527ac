/**
 * Whole layers as single kernels of the wasm backend; their gradients are in `layer_gradients.ts`. They are there while
 * {@linkcode nativeOf} gives the module; `core/fused.ts` runs them.
 */
import * as tf from "@tensorflow/tfjs";
import { type HostBackend, sizeOf } from "../_backend.ts";
import {
  ADAM,
  BATCH_NORM,
  BATCH_NORM_GRAD,
  CONV,
  CONV_LEAKY,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  DROPOUT,
  DROPOUT_GRAD,
  LEAKY,
  LEAKY_GRAD,
  MEAN_SOFTPLUS,
  MEAN_SOFTPLUS_GRAD,
} from "../layer_names.ts";
import { fillThreefry } from "../threefry.ts";
import { elementChunks, rowChunks, sumRows } from "./chunks.ts";
import { rectify, runLeaky } from "./leaky.ts";
import { type Native, nativeOf } from "./native.ts";
import * as convolution from "../convolution/wasm.ts";

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

const leaky = (y: string) => ({ native, inputs, attrs, make }: Call) => {
  const out = make(inputs.x.shape);
  return runLeaky(native, { out, y: inputs[y], x: inputs.x }, attrs.slope as number);
};

register(LEAKY, leaky("x"));

register(LEAKY_GRAD, leaky("dy"));

/** Drops elements of `x` into `out`; each batch draws from the stream's child of its own key. */
function drop({ native, backend, inputs, attrs }: Call, out: tf.TensorInfo, x: tf.TensorInfo) {
  const { rate, stream } = attrs as Record<string, number>;
  const keys = backend.typedArrayFromHeap(inputs.keys).slice();
  const batch = sizeOf(x) / (keys.length / 2);
  native.withScratch(64 * native.threads, (scratch) => {
    for (let i = 0; 2 * i < keys.length; i++) {
      const child = new Int32Array(2);
      fillThreefry(child, keys[2 * i], keys[2 * i + 1], stream);
      const places = [out, x].map((info) => native.address(info) + 4 * batch * i);
      const args = [...places, ...child, rate, 1 / (1 - rate), scratch];
      native.run("dropout", args, elementChunks(batch));
    }
  });
}

register(DROPOUT, (call) => {
  const { native, inputs: { x }, attrs, make } = call;
  const out = make(x.shape);
  drop(call, out, x);
  return rectify(native, out, attrs.slope as number);
});

register(DROPOUT_GRAD, (call) => {
  const { native, inputs: { dy, y }, attrs, make } = call;
  const out = make(dy.shape), slope = attrs.slope as number;
  drop(call, out, dy);
  return slope === 1 ? out : runLeaky(native, { out, y: out, x: y }, slope);
});

/** The convolution of which {@linkcode CONV_TRANSPOSE} is the input gradient: its input is the result. */
function transposedInfo(x: tf.TensorInfo, filter: tf.TensorInfo, stride: number) {
  const [n, h, w] = x.shape;
  const shape: Shape4D = [n, h * stride, w * stride, filter.shape[2]];
  return tf.backend_util.computeConv2DInfo(shape, filter.shape as Shape4D, stride, 1, "same");
}

const conv = ({ native, backend, inputs: { x, filter, bias }, attrs }: Call) => {
  const info = tf.backend_util.computeConv2DInfo(
    x.shape as Shape4D,
    filter.shape as Shape4D,
    attrs.stride as number,
    1,
    "same",
  );
  const slope = attrs.slope as number;
  return convolution.forward(native, backend, { x, filter, bias, slope, info });
};

const convTranspose = ({ native, backend, inputs: { x, filter, bias }, attrs }: Call) => {
  const info = transposedInfo(x, filter, attrs.stride as number);
  const slope = attrs.slope as number;
  return convolution.inputGradient(native, backend, { dy: x, filter, bias, slope, info });
};

register(CONV, conv);
register(CONV_LEAKY, conv);
register(CONV_TRANSPOSE, convTranspose);
register(CONV_TRANSPOSE_LEAKY, convTranspose);

/** How many images have a scale of their own in a batch normalisation; one stands for all. */
const scaledImages = ({ gamma }: Inputs) => gamma.shape.length === 2 ? gamma.shape[0] : 1;

register(BATCH_NORM, ({ native, backend, inputs, attrs, make }) => {
  const { address } = native;
  const { x, gamma, beta, movingMean, movingVariance } = inputs;
  const { epsilon, momentum, batches, slope } = attrs as Record<string, number>;
  const channels = x.shape[x.shape.length - 1], rows = sizeOf(x) / channels / batches;
  const images = scaledImages(inputs), imageRows = rows / images;
  const y = make(x.shape), mean = make([batches, channels]), variance = make([batches, channels]);
  const newMean = make([channels]), newVariance = make([channels]);
  const scale = make([images, channels]);
  const values = (info: tf.TensorInfo) => backend.typedArrayFromHeap(info) as Float32Array;
  const take = 1 - momentum;
  for (let batch = 0; batch < batches; batch++) {
    const ofBatch = (info: tf.TensorInfo) => values(info).subarray(batch * channels);
    const at = 4 * batch * channels, input = address(x) + at * rows, meanAt = address(mean) + at;
    const sums = sumRows(native, "channelSums", [input], { rows, channels });
    ofBatch(mean).set(sums.map((sum) => sum / rows));
    const squares = sumRows(native, "channelSquares", [input, meanAt], { rows, channels });
    ofBatch(variance).set(squares.map((sum) => sum / rows));
    const [means, variances] = [mean, variance].map(ofBatch);
    const [g, s, ofMean, ofVariance] = [gamma, scale, newMean, newVariance].map(values);
    const [oldMean, oldVariance] = batch === 0
      ? [movingMean, movingVariance].map(values)
      : [ofMean, ofVariance];
    for (let c = 0; c < channels; c++) {
      ofMean[c] = oldMean[c] * momentum + means[c] * take;
      // Keras averages the unbiased variance, and normalises by the biased one.
      const unbiased = variances[c] * rows / Math.max(rows - 1, 1);
      ofVariance[c] = oldVariance[c] * momentum + unbiased * take;
    }
    for (let i = 0; i < s.length; i++) s[i] = g[i] / Math.sqrt(variances[i % channels] + epsilon);
    for (let image = 0; image < images; image++) {
      const skipped = 4 * image * channels;
      const [to, from] = [y, x].map((info) => address(info) + at * rows + skipped * imageRows);
      const factors = [scale, beta].map((info) => address(info) + skipped);
      const args = [to, from, channels, meanAt, ...factors];
      native.run("scaleChannels", args, rowChunks(imageRows, channels));
    }
  }
  rectify(native, y, slope);
  backend.disposeData(scale.dataId);
  return [y, mean, variance, newMean, newVariance];
});

register(BATCH_NORM_GRAD, ({ native, backend, inputs, attrs, make }) => {
  const { address } = native;
  const { dy, x, y, mean } = inputs;
  const { epsilon, batches, slope } = attrs as Record<string, number>;
  const channels = x.shape[x.shape.length - 1], rows = sizeOf(x) / channels / batches;
  const images = scaledImages(inputs), imageRows = rows / images;
  const dx = make(x.shape), dGamma = make(inputs.gamma.shape), dBeta = make(inputs.beta.shape);
  const coefficients = make([images + 2, channels]);
  const values = (info: tf.TensorInfo) => backend.typedArrayFromHeap(info) as Float32Array;
  // What comes through the rectifier takes its place in `dx` first.
  const dz = slope === 1 ? dy : runLeaky(native, { out: dx, y: dy, x: y }, slope);
  for (let batch = 0; batch < batches; batch++) {
    const at = 4 * batch * channels, meanAt = address(mean) + at;
    const placesOf = (image: number) =>
      [dx, dz, x].map((info) => address(info) + at * rows + 4 * image * channels * imageRows);
    const ofProducts = new Float64Array(channels), ofSums = new Float64Array(channels);
    for (let image = 0; image < images; image++) {
      const [, upstream, input] = placesOf(image);
      const options = { rows: imageRows, channels, sums: 2 };
      const sums = sumRows(native, "channelProducts", [upstream, input, meanAt], options);
      const variance = values(inputs.variance).subarray(batch * channels);
      const [gamma, a, toGamma, toBeta] = [inputs.gamma, coefficients, dGamma, dBeta].map(values);
      for (let c = 0; c < channels; c++) {
        const deviation = 1 / Math.sqrt(variance[c] + epsilon), i = image * channels + c;
        const scale = gamma[i] * deviation, sum = sums[c], product = sums[channels + c];
        toBeta[i] = batch === 0 ? sum : toBeta[i] + sum;
        toGamma[i] = batch === 0 ? product * deviation : toGamma[i] + product * deviation;
        a[i] = scale;
        ofProducts[c] -= scale * deviation * deviation * product / rows;
        ofSums[c] -= scale * sum / rows;
      }
    }
    values(coefficients).set(ofProducts, images * channels);
    values(coefficients).set(ofSums, (images + 1) * channels);
    for (let image = 0; image < images; image++) {
      const [to, upstream, input] = placesOf(image);
      const rowsOf = (row: number) => address(coefficients) + 4 * row * channels;
      // deno-fmt-ignore
      native.run("combineChannels", [
        to, upstream, input, channels, meanAt,
        rowsOf(image), rowsOf(images), rowsOf(images + 1),
      ], rowChunks(imageRows, channels));
    }
  }
  backend.disposeData(coefficients.dataId);
  return [dx, dGamma, dBeta];
});

register(MEAN_SOFTPLUS, ({ backend, inputs: { x }, attrs, make }) => {
  const out = make([]), sign = attrs.sign as number;
  const values = backend.typedArrayFromHeap(x);
  let sum = 0;
  for (const value of values) {
    const z = sign * value;
    sum += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
  backend.typedArrayFromHeap(out)[0] = sum / values.length;
  return out;
});

register(MEAN_SOFTPLUS_GRAD, ({ backend, inputs: { dy, x }, attrs, make }) => {
  const out = make(x.shape), sign = attrs.sign as number;
  const values = backend.typedArrayFromHeap(x), dx = backend.typedArrayFromHeap(out);
  const scale = sign * backend.typedArrayFromHeap(dy)[0] / values.length;
  for (let i = 0; i < dx.length; i++) dx[i] = scale / (1 + Math.exp(-sign * values[i]));
  return out;
});

register(ADAM, ({ native, backend, inputs, attrs, make }) => {
  const [step, ...tensors] = Object.values(inputs);
  const { learningRate, beta1, beta2, epsilon } = attrs as Record<string, number>;
  const [taken, share = 1] = backend.typedArrayFromHeap(step);
  const time = taken + 1;
  const rate = learningRate * share * Math.sqrt(1 - beta2 ** time) / (1 - beta1 ** time);
  const settings = [rate, beta1, beta2, 1 - beta1, 1 - beta2, epsilon];
  const results: tf.TensorInfo[] = [];
  for (let i = 0; i < tensors.length; i += 4) {
    const [p, m, v, g] = tensors.slice(i, i + 4);
    const out = [make(p.shape), make(p.shape), make(p.shape)];
    const args = [...out, p, m, v, g].map(native.address);
    native.run("adam", [...args, ...settings], elementChunks(sizeOf(p)));
    results.push(...out);
  }
  return results;
});
