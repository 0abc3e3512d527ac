/** Whole layers in few WebGPU programs: kernels under the names of `core/_fused.ts`, as the wasm backend has them. */
import * as tf from "@tensorflow/tfjs";
import type { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";
import {
  BATCH_NORM,
  BATCH_NORM_GRAD,
  CONV,
  CONV_TRANSPOSE,
  DROPOUT,
  LEAKY,
  LEAKY_GRAD,
  MOVE,
} from "../_layer_names.ts";
import { THREEFRY_WGSL } from "../threefry.ts";
import "./adam.ts";
import "./convolution.ts";
import { runKernel } from "../_backend.ts";
import { runElements } from "./_program.ts";
import { sumChannels } from "./_sums.ts";

type Inputs = Record<string, tf.TensorInfo>;

function register(
  kernelName: string,
  f: (
    inputs: Inputs,
    attrs: Record<string, number>,
    backend: unknown,
  ) => tf.TensorInfo | tf.TensorInfo[],
) {
  tf.registerKernel({
    kernelName,
    backendName: "webgpu",
    kernelFunc: ({ inputs, attrs, backend }) =>
      f(inputs as Inputs, (attrs ?? {}) as unknown as Record<string, number>, backend),
  });
}

function rowsOf({ shape }: tf.TensorInfo): { rows: number; channels: number } {
  const channels = shape[shape.length - 1];
  return { channels, rows: tf.util.sizeFromShape(shape) / channels };
}

function free(backend: unknown, ...infos: tf.TensorInfo[]): void {
  for (const { dataId } of infos) (backend as WebGPUBackend).disposeData(dataId);
}

/** Adds the bias to the result of a convolution, and frees that. */
function addBias(y: tf.TensorInfo, bias: tf.TensorInfo, backend: unknown): tf.TensorInfo {
  const out = runElements(backend, {
    name: "bias",
    shape: y.shape,
    inputs: { y, bias },
    ints: { channels: bias.shape[0] },
    code: "result[i] = y[i] + bias[i % uniforms.channels];",
  });
  free(backend, y);
  return out;
}

const CONV_ATTRS = { pad: "same", dataFormat: "NHWC", dilations: [1, 1] };

register(CONV, ({ x, filter, bias }, { stride }, backend) => {
  const attrs = { ...CONV_ATTRS, strides: [stride, stride] };
  return addBias(runKernel(backend, "Conv2D", { x, filter }, attrs), bias, backend);
});

register(CONV_TRANSPOSE, ({ x, filter, bias }, { stride }, backend) => {
  const [n, h, w] = x.shape;
  const inputShape = [n, h * stride, w * stride, filter.shape[2]];
  const attrs = { ...CONV_ATTRS, strides: [stride, stride], inputShape };
  const y = runKernel(backend, "Conv2DBackpropInput", { dy: x, filter }, attrs);
  return addBias(y, bias, backend);
});

register(LEAKY, ({ x }, { slope }, backend) =>
  runElements(backend, {
    name: "leaky",
    shape: x.shape,
    inputs: { x },
    floats: { slope },
    code: "result[i] = select(uniforms.slope * x[i], x[i], x[i] > 0.0);",
  }));

register(LEAKY_GRAD, ({ dy, x }, { slope }, backend) =>
  runElements(backend, {
    name: "leaky_grad",
    shape: x.shape,
    inputs: { dy, x },
    floats: { slope },
    code: "result[i] = select(uniforms.slope * dy[i], dy[i], x[i] > 0.0);",
  }));

register(DROPOUT, ({ x, key }, { rate }, backend) =>
  runElements(backend, {
    name: "dropout",
    shape: x.shape,
    inputs: { x, key },
    floats: { rate, scale: 1 / (1 - rate) },
    functions: THREEFRY_WGSL,
    code: `
      let words = threefry(u32(key[0]), u32(key[1]), u32(i / 2));
      let random = f32(select(words.x, words.y, i % 2 == 1) >> 8u) / 16777216.0;
      result[i] = select(0.0, x[i] * uniforms.scale, random >= uniforms.rate);`,
  }));

register(MOVE, ({ average, current }, { momentum, factor }, backend) =>
  runElements(backend, {
    name: "move",
    shape: average.shape,
    inputs: { average, current },
    floats: { keep: momentum, take: (1 - momentum) * factor },
    code: "result[i] = average[i] * uniforms.keep + current[i] * uniforms.take;",
  }));

register(BATCH_NORM, ({ x, gamma, beta }, { epsilon }, backend) => {
  const { rows, channels } = rowsOf(x);
  const size = { rows, channels, scale: 1 / rows };
  const mean = sumChannels(backend, { name: "sum", inputs: { x }, value: "x[at]" }, size);
  const variance = sumChannels(backend, {
    name: "variance",
    inputs: { x, mean },
    value: "(x[at] - mean[channel]) * (x[at] - mean[channel])",
  }, size);
  const y = runElements(backend, {
    name: "normalise",
    shape: x.shape,
    inputs: { x, mean, variance, gamma, beta },
    ints: { channels },
    floats: { epsilon },
    code: `
      let c = i % uniforms.channels;
      let scale = gamma[c] / sqrt(variance[c] + uniforms.epsilon);
      result[i] = (x[i] - mean[c]) * scale + beta[c];`,
  });
  return [y, mean, variance];
});

register(BATCH_NORM_GRAD, (inputs, { epsilon }, backend) => {
  const { dy, dMean, dVariance, x, gamma, mean, variance } = inputs;
  const size = rowsOf(x);
  const dBeta = sumChannels(backend, { name: "sum", inputs: { x: dy }, value: "x[at]" }, size);
  const product = sumChannels(backend, {
    name: "product",
    inputs: { dy, x, mean },
    value: "dy[at] * (x[at] - mean[channel])",
  }, size);
  const dGamma = runElements(backend, {
    name: "gamma_grad",
    shape: [size.channels],
    inputs: { product, variance },
    floats: { epsilon },
    code: "result[i] = product[i] / sqrt(variance[i] + uniforms.epsilon);",
  });
  // What each element gets through the mean and, in proportion to its deviation, through the variance.
  const shifts = runElements(backend, {
    name: "moment_grads",
    shape: [2, size.channels],
    inputs: { dBeta, product, dMean, dVariance, gamma, variance },
    ints: { channels: size.channels },
    floats: { epsilon, rows: size.rows },
    code: `
      let c = i % uniforms.channels;
      let deviation = 1.0 / sqrt(variance[c] + uniforms.epsilon);
      let scale = gamma[c] * deviation;
      let ofMean = dMean[c] - scale * dBeta[c];
      let ofVariance = 2.0 * dVariance[c] - scale * deviation * deviation * product[c];
      result[i] = select(ofVariance, ofMean, i < uniforms.channels) / uniforms.rows;`,
  });
  const dx = runElements(backend, {
    name: "normalise_grad",
    shape: x.shape,
    inputs: { dy, x, mean, variance, gamma, shifts },
    ints: { channels: size.channels },
    floats: { epsilon },
    code: `
      let c = i % uniforms.channels;
      let scale = gamma[c] / sqrt(variance[c] + uniforms.epsilon);
      let throughVariance = (x[i] - mean[c]) * shifts[uniforms.channels + c];
      result[i] = dy[i] * scale + throughVariance + shifts[c];`,
  });
  free(backend, product, shifts);
  return [dx, dGamma, dBeta];
});
