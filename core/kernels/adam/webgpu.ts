/** Adam's update on WebGPU: programs that read and write each number once, for as many tensors as fit. */
import * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { ADAM, type AdamAttrs } from "../operations.ts";
import { groupsOf, runProgram, type WebGpuInternals, zerosOf } from "../webgpu/backend.ts";
import { float } from "../webgpu/program.ts";

const THREADS = 256;
/** Buffers per tensor: parameter, running means and gradient, and the new first three. */
const READ = ["p", "m", "v", "g"], WRITTEN = ["newP", "newM", "newV"];

const inFours = (elements: number) => elements % 4 === 0;
const groupsFor = (elements: number) => Math.ceil(elements / (inFours(elements) ? 4 : 1) / THREADS);

/** The step number, followed by the share of the learning rate if it decays. */
interface Time {
  readonly type: "f32" | "i32";
  readonly hasShare: boolean;
}

/** `1 - βᵗ` in WGSL, where log(0) must be avoided. */
const correctionOf = (beta: number) =>
  beta === 0 ? "1.0" : `correction(time * ${float(Math.log(beta))})`;

/** The source for tensors of these sizes: workgroups are assigned to them in order. */
function adamSource(
  elements: number[],
  { type, hasShare }: Time,
  { beta1, beta2, epsilon }: Omit<AdamAttrs, "learningRate">,
): string {
  const of = (names: string[], access: string) =>
    elements.flatMap((count, i) =>
      names.map((name) =>
        `var<storage, ${access}> ${name}${i} : array<${inFours(count) ? "vec4f" : "f32"}>;`
      )
    );
  const buffers = [
    `var<storage, read> step : array<${type}>;`,
    ...of(READ, "read"),
    ...of(WRITTEN, "read_write"),
    "var<uniform> learningRate : f32;",
  ];
  let from = 0;
  const updates = elements.map((count, i) => {
    const first = from;
    from += groupsFor(count);
    return `
  if (group >= ${first}u && group < ${from}u) {
    let i = (group - ${first}u) * ${THREADS}u + thread;
    if (i < arrayLength(&p${i})) {
      let g = g${i}[i];
      let m = m${i}[i] * ${float(beta1)} + g * ${float(1 - beta1)};
      let v = v${i}[i] * ${float(beta2)} + g * g * ${float(1 - beta2)};
      newM${i}[i] = m;
      newV${i}[i] = v;
      newP${i}[i] = p${i}[i] - rate * m / (sqrt(v) + ${float(epsilon)});
    }
  }`;
  });
  return `
${buffers.map((buffer, i) => `@group(0) @binding(${i}) ${buffer}`).join("\n")}
// 1 - exp(x) for x < 0. Near 0 by a Taylor series, as the difference would lose its digits.
fn correction(x : f32) -> f32 {
  if (x < -0.5) { return 1.0 - exp(x); }
  var series = 1.0;
  ${[9, 8, 7, 6, 5, 4, 3, 2].map((i) => `series = fma(series, x / ${i}.0, 1.0);`).join("\n  ")}
  return -x * series;
}
@compute @workgroup_size(${THREADS})
fn main(
  @builtin(workgroup_id) id : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let group = id.y * groups.x + id.x;
  let time = f32(step[0]) + 1.0;
  let c1 = ${correctionOf(beta1)};
  let c2 = ${correctionOf(beta2)};
  let rate = learningRate * (sqrt(c2) / c1)${hasShare ? " * step[1]" : ""};
${updates.join("")}
}
`;
}

const webgpuKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const [step, ...all] = Object.values(inputs) as tf.TensorInfo[];
  const { learningRate, ...settings } = attrs as unknown as AdamAttrs;
  // As the bits of an integer, as uniforms are integers here.
  const [rate] = new Uint32Array(Float32Array.of(learningRate).buffer);
  const gpu = backend as unknown as WebGpuInternals;
  const time: Time = {
    type: gpu.tensorMap.get(step.dataId).dtype === "float32" ? "f32" : "i32",
    hasShare: step.shape.length > 0,
  };
  const given = Array.from(
    { length: all.length / READ.length },
    (_, i) => all.slice(i * READ.length, (i + 1) * READ.length),
  );
  const tensors = given.filter(([p]) => sizeOf(p) > 0);
  // One of a program's buffers is the step.
  const buffers = gpu.device.limits.maxStorageBuffersPerShaderStage - 1;
  const most = Math.floor(buffers / (READ.length + WRITTEN.length));
  const results: tf.TensorInfo[] = [];
  for (let from = 0; from < tensors.length; from += most) {
    const together = tensors.slice(from, from + most);
    const elements = together.map(([p]) => sizeOf(p));
    results.push(...runProgram(backend, {
      key: ["adam", time.type, time.hasShare, ...Object.values(settings), ...elements].join("_"),
      code: () => adamSource(elements, time, settings),
      inputs: [step, ...together.flat()],
      outputs: together.flatMap(([p]) => WRITTEN.map(() => p.shape)),
      sizes: [rate],
      workgroups: groupsOf(elements.map(groupsFor).reduce((sum, groups) => sum + groups)),
    }));
  }
  // Empty tensors have no buffer to bind.
  return given.flatMap(([p]) =>
    sizeOf(p) > 0 ? results.splice(0, WRITTEN.length) : WRITTEN.map(() => zerosOf(backend, p.shape))
  );
};

tf.registerKernel({ kernelName: ADAM, backendName: "webgpu", kernelFunc: webgpuKernel });
