/** Adam's update on WebGPU: programs that read and write each number once, for as many tensors as fit. */
import * as tf from "@tensorflow/tfjs";
import { ADAM, type AdamAttrs } from "../operations.ts";
import { runPacked } from "../webgpu/packed.ts";
import { float } from "../webgpu/wgsl.ts";

/** Buffers per tensor: parameter, running means and gradient, and the new first three. */
const READ = ["p", "m", "v", "g"], WRITTEN = ["newP", "newM", "newV"];

/** `1 - βᵗ` in WGSL, where log(0) must be avoided. */
const correctionOf = (beta: number) =>
  beta === 0 ? "1.0" : `correction(time * ${float(Math.log(beta))})`;

const CORRECTION = `
// 1 - exp(x) for x < 0. Near 0 by a Taylor series, as the difference would lose its digits.
fn correction(x : f32) -> f32 {
  if (x < -0.5) { return 1.0 - exp(x); }
  var series = 1.0;
  ${[9, 8, 7, 6, 5, 4, 3, 2].map((i) => `series = fma(series, x / ${i}.0, 1.0);`).join("\n  ")}
  return -x * series;
}`;

const webgpuKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const [step, ...all] = Object.values(inputs) as tf.TensorInfo[];
  const { learningRate, ...settings } = attrs as unknown as AdamAttrs;
  const { beta1, beta2, epsilon } = settings;
  // As the bits of an integer, as uniforms are integers here.
  const [rate] = new Uint32Array(Float32Array.of(learningRate).buffer);
  // The step number, followed by the share of the learning rate if it decays.
  const type = step.dtype === "float32" ? "f32" : "i32";
  const hasShare = step.shape.length > 0;
  return runPacked(backend, {
    name: ["adam", type, hasShare, ...Object.values(settings)].join("_"),
    shared: { name: "step", type, info: step },
    uniform: { name: "learningRate", type: "f32", bits: rate },
    read: READ,
    written: WRITTEN,
    tensors: Array.from(
      { length: all.length / READ.length },
      (_, i) => all.slice(i * READ.length, (i + 1) * READ.length),
    ),
    functions: CORRECTION,
    before: `
  let time = f32(step[0]) + 1.0;
  let c1 = ${correctionOf(beta1)};
  let c2 = ${correctionOf(beta2)};
  let rate = learningRate * (sqrt(c2) / c1)${hasShare ? " * step[1]" : ""};`,
    update: (n) => `
      let g = g${n}[i];
      let m = m${n}[i] * ${float(beta1)} + g * ${float(1 - beta1)};
      let v = v${n}[i] * ${float(beta2)} + g * g * ${float(1 - beta2)};
      newM${n}[i] = m;
      newV${n}[i] = v;
      newP${n}[i] = p${n}[i] - rate * m / (sqrt(v) + ${float(epsilon)});
    `,
  }).flat();
};

tf.registerKernel({ kernelName: ADAM, backendName: "webgpu", kernelFunc: webgpuKernel });
