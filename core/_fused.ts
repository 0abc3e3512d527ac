/** Layers that wasm and WebGPU run as single kernels, in less time and memory than out of tfjs's operations. */
import * as tf from "@tensorflow/tfjs";
import { nativeOf } from "./kernels/wasm/_native.ts";
import {
  ADAM,
  BATCH_NORM,
  CONV,
  CONV_TRANSPOSE,
  DROPOUT,
  LEAKY,
  MOVE,
} from "./kernels/_layer_names.ts";
import "./kernels/layer_gradients.ts";
import "./kernels/wasm/layers.ts";
import "./kernels/webgpu/layers.ts";
import type { Scalar, Tensor, Tensor1D, Tensor4D } from "./tensor.ts";

function run<T = Tensor>(name: string, inputs: Record<string, Tensor>, attrs = {}): T {
  return tf.engine().runKernel(name, inputs, attrs) as T;
}

type Conv = { readonly kernel: Tensor4D; readonly bias: Tensor1D };

/** Adam's settings, in Keras's form. */
type AdamSettings = {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
};

/** What Adam works on: a parameter, its running means, its gradient, the number of updates so far. */
type AdamInputs = {
  readonly p: Tensor;
  readonly m: Tensor;
  readonly v: Tensor;
  readonly g: Tensor;
  readonly step: Scalar;
};

const LAYERS = {
  conv2d: (x: Tensor4D, { kernel, bias }: Conv, stride: number): Tensor4D =>
    run(CONV, { x, filter: kernel, bias }, { stride }),
  convTranspose2d: (x: Tensor4D, { kernel, bias }: Conv, stride: number): Tensor4D =>
    run(CONV_TRANSPOSE, { x, filter: kernel, bias }, { stride }),
  leakyRelu: <T extends Tensor>(x: T, slope: number): T => run(LEAKY, { x }, { slope }),
  dropout: <T extends Tensor>(x: T, key: Tensor1D, rate: number): T =>
    run(DROPOUT, { x, key }, { rate }),
  /** Normalised `x`, its mean and its biased variance. */
  batchNorm: <T extends Tensor>(
    x: T,
    { gamma, beta }: { readonly gamma: Tensor1D; readonly beta: Tensor1D },
    epsilon: number,
  ): [y: T, mean: Tensor1D, variance: Tensor1D] => run(BATCH_NORM, { x, gamma, beta }, { epsilon }),
  /** A moving average a step further. */
  move: (
    average: Tensor1D,
    current: Tensor1D,
    attrs: { readonly momentum: number; readonly factor: number },
  ): Tensor1D => run(MOVE, { average, current }, attrs),
  /** The new parameter and running means. */
  adam: (
    inputs: AdamInputs,
    attrs: AdamSettings,
  ): [p: Tensor, m: Tensor, v: Tensor] => run(ADAM, inputs, { ...attrs }),
};

/** The fused layers, or `undefined` if the current backend has none. */
export function fusedLayers(): typeof LAYERS | undefined {
  const backend = tf.getBackend();
  const has = backend === "webgpu" || (backend === "wasm" && nativeOf(tf.backend()) !== undefined);
  return has ? LAYERS : undefined;
}
