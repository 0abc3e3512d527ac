/**
 * Adam's update of one tensor: on WebGPU a single program, which reads and writes each number once, elsewhere tfjs's
 * operations.
 */
import * as tf from "@tensorflow/tfjs";
import type { Scalar, Tensor } from "../tensor.ts";
import { runProgram, type WebGpuInternals } from "./_webgpu.ts";

/** Name under which the WebGPU kernel is registered. Its outputs are the new param, mean and square. */
export const ADAM_UPDATE = "AdamUpdate";

/** Adam's settings, in Keras's form. */
export interface AdamAttrs {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** A parameter and its running means. */
export interface AdamTensors {
  readonly param: Tensor;
  /** Of the gradients. */
  readonly mean: Tensor;
  /** Of their squares. */
  readonly square: Tensor;
}

/** Updates one tensor by its gradient. */
export type AdamUpdater = (tensors: AdamTensors, grad: Tensor) => AdamTensors;

/** Makes the update after `step` updates (int32 scalar): `p - lr · √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε)`. */
export function adamUpdater(step: Scalar, attrs: AdamAttrs): AdamUpdater {
  return tf.getBackend() === "webgpu" ? fusedUpdater(step, attrs) : composedUpdater(step, attrs);
}

function composedUpdater(
  step: Scalar,
  { learningRate, beta1, beta2, epsilon }: AdamAttrs,
): AdamUpdater {
  const time = tf.add(tf.cast(step, "float32"), 1);
  // 1 - βᵗ through expm1, since t is on the device and float32 loses digits in the power and the difference.
  const correction = (beta: number) => tf.neg(tf.expm1(tf.mul(time, Math.log(beta))));
  const rate = tf.mul(learningRate, tf.div(tf.sqrt(correction(beta2)), correction(beta1)));
  const decay = (beta: number, old: Tensor, current: Tensor) =>
    tf.add<Tensor>(tf.mul(old, beta), tf.mul(current, 1 - beta));
  return (old, grad) => {
    const mean = decay(beta1, old.mean, grad);
    const square = decay(beta2, old.square, tf.square(grad));
    const stride = tf.div(tf.mul(rate, mean), tf.add(tf.sqrt(square), epsilon));
    return { param: tf.sub(old.param, stride), mean, square };
  };
}

function fusedUpdater(step: Scalar, attrs: AdamAttrs): AdamUpdater {
  return ({ param, mean, square }, grad) => {
    const inputs = { param, grad, mean, square, step };
    const results = tf.engine().runKernel(ADAM_UPDATE, inputs, { ...attrs }) as Tensor[];
    return { param: results[0], mean: results[1], square: results[2] };
  };
}

const THREADS = 256;
const MOST_GROUPS = 65_535;

/** A WGSL literal of exactly this float32. */
const literal = (value: number) =>
  `bitcast<f32>(${new Uint32Array(Float32Array.of(value).buffer)[0]}u)`;

function adamSource(type: string, stepType: string, attrs: AdamAttrs): string {
  const { learningRate, beta1, beta2, epsilon } = attrs;
  const names = ["param", "grad", "mean", "square"];
  return `
${
    names.map((name, i) => `@group(0) @binding(${i}) var<storage, read> ${name} : array<${type}>;`)
      .join("\n")
  }
@group(0) @binding(4) var<storage, read> step : array<${stepType}>;
@group(0) @binding(5) var<storage, read_write> newParam : array<${type}>;
@group(0) @binding(6) var<storage, read_write> newMean : array<${type}>;
@group(0) @binding(7) var<storage, read_write> newSquare : array<${type}>;
// 1 - exp(x) for x < 0. Near 0, where the difference would lose its digits, by Taylor's series.
fn correction(x : f32) -> f32 {
  if (x < -0.5) { return 1.0 - exp(x); }
  var series = 1.0;
  ${[9, 8, 7, 6, 5, 4, 3, 2].map((i) => `series = fma(series, x / ${i}.0, 1.0);`).join("\n  ")}
  return -x * series;
}
@compute @workgroup_size(${THREADS})
fn main(
  @builtin(global_invocation_id) id : vec3u, @builtin(num_workgroups) groups : vec3u
) {
  let i = id.y * groups.x * ${THREADS}u + id.x;
  if (i >= arrayLength(&param)) { return; }
  let time = f32(step[0]) + 1.0;
  let c1 = correction(time * ${literal(Math.log(beta1))});
  let c2 = correction(time * ${literal(Math.log(beta2))});
  let rate = ${literal(learningRate)} * (sqrt(c2) / c1);
  let g = grad[i];
  let m = mean[i] * ${literal(beta1)} + g * ${literal(1 - beta1)};
  let v = square[i] * ${literal(beta2)} + g * g * ${literal(1 - beta2)};
  newMean[i] = m;
  newSquare[i] = v;
  newParam[i] = param[i] - rate * m / (sqrt(v) + ${literal(epsilon)});
}
`;
}

const webgpuKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { param, grad, mean, square, step } = inputs as Record<string, tf.TensorInfo>;
  const settings = attrs as unknown as AdamAttrs;
  const size = tf.util.sizeFromShape(param.shape);
  const type = size % 4 === 0 ? "vec4f" : "f32";
  const { dtype } = (backend as unknown as WebGpuInternals).tensorMap.get(step.dataId);
  const stepType = dtype === "float32" ? "f32" : "i32";
  const groups = Math.ceil(size / (type === "vec4f" ? 4 : 1) / THREADS);
  return runProgram(backend, {
    key: ["adam", type, stepType, ...Object.values(settings)].join("_"),
    code: () => adamSource(type, stepType, settings),
    inputs: [param, grad, mean, square, step],
    outputs: [param.shape, param.shape, param.shape],
    workgroups: [Math.min(groups, MOST_GROUPS), Math.ceil(groups / MOST_GROUPS), 1],
  });
};

tf.registerKernel({ kernelName: ADAM_UPDATE, backendName: "webgpu", kernelFunc: webgpuKernel });
