/** Adam's update of one tensor on WebGPU: a single program, which reads and writes each number once. */
import * as tf from "@tensorflow/tfjs";
import { ADAM } from "../_layer_names.ts";
import { runProgram, type WebGpuInternals } from "./_backend.ts";

interface AdamAttrs {
  readonly learningRate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
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
  const { p, m, v, g, step } = inputs as Record<string, tf.TensorInfo>;
  const settings = attrs as unknown as AdamAttrs;
  const size = tf.util.sizeFromShape(p.shape);
  const type = size % 4 === 0 ? "vec4f" : "f32";
  const { dtype } = (backend as unknown as WebGpuInternals).tensorMap.get(step.dataId);
  const stepType = dtype === "float32" ? "f32" : "i32";
  const groups = Math.ceil(size / (type === "vec4f" ? 4 : 1) / THREADS);
  return runProgram(backend, {
    key: ["adam", type, stepType, ...Object.values(settings)].join("_"),
    code: () => adamSource(type, stepType, settings),
    inputs: [p, g, m, v, step],
    outputs: [p.shape, p.shape, p.shape],
    workgroups: [Math.min(groups, MOST_GROUPS), Math.ceil(groups / MOST_GROUPS), 1],
  });
};

tf.registerKernel({ kernelName: ADAM, backendName: "webgpu", kernelFunc: webgpuKernel });
