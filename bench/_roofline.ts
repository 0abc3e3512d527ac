/** A device's peak speeds, measured on the simplest work. */
import * as tf from "@tensorflow/tfjs";
import type { BackendName } from "../core/backend.ts";

/** Speeds of a device. */
export interface Roofline {
  /** The fastest matrix product of tfjs, in 10⁹ floating point operations a second, and its size. */
  readonly matMul: { readonly gigaflops: number; readonly size: number };
  /** A GPU's speed of multiply-adds without memory access, in the same unit. */
  readonly peak?: number;
  /** Bytes read and written while copying, in 10⁹ a second. */
  readonly copy: number;
}

/** Least seconds per measurement; the fastest run counts. */
const SECONDS = 0.5;
const COPY_BYTES = 2 ** 26;

/** Seconds of the fastest run of `f`, which ends when the work is done. */
async function fastest(f: () => void | Promise<unknown>): Promise<number> {
  await f();
  let least = Infinity;
  const end = performance.now() + SECONDS * 1e3;
  do {
    const start = performance.now();
    await f();
    least = Math.min(least, (performance.now() - start) / 1e3);
  } while (performance.now() < end);
  return least;
}

async function matMulSpeed(backend: BackendName, size: number): Promise<number> {
  const together = backend === "webgpu" ? 8 : 1; // To amortise waiting for the GPU.
  const [a, b] = [tf.randomUniform([size, size]), tf.randomUniform([size, size])];
  const seconds = await fastest(async () => {
    const products = Array.from({ length: together }, () => tf.matMul(a, b));
    await products[together - 1].slice([0, 0], [1, 1]).data();
    tf.dispose(products);
  });
  tf.dispose([a, b]);
  return together * 2 * size ** 3 / seconds / 1e9;
}

function gpu(): GPUDevice {
  return (tf.backend() as unknown as { device: GPUDevice }).device;
}

async function copySpeed(backend: BackendName): Promise<number> {
  if (backend !== "webgpu") {
    const [from, to] = [new Uint8Array(COPY_BYTES), new Uint8Array(COPY_BYTES)];
    return 2 * COPY_BYTES / await fastest(() => to.set(from)) / 1e9;
  }
  const device = gpu();
  const usage = GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
  const [from, to] = [0, 1].map(() => device.createBuffer({ size: COPY_BYTES, usage }));
  const times = 16;
  const seconds = await fastest(() => {
    const encoder = device.createCommandEncoder();
    for (let i = 0; i < times; i++) encoder.copyBufferToBuffer(from, 0, to, 0, COPY_BYTES);
    device.queue.submit([encoder.finish()]);
    return device.queue.onSubmittedWorkDone();
  });
  for (const buffer of [from, to]) buffer.destroy();
  return times * 2 * COPY_BYTES / seconds / 1e9;
}

const LANES = 8, ROUNDS = 512, WORKGROUPS = 4096, WORKGROUP = 256;

/**
 * Every thread has chains of multiply-adds that do not wait for each other; the last line keeps them from being
 * dropped.
 */
const PEAK = `
  @group(0) @binding(0) var<storage, read_write> result : array<f32>;
  @compute @workgroup_size(${WORKGROUP})
  fn main(@builtin(global_invocation_id) id : vec3<u32>) {
    var x : array<vec4<f32>, ${LANES}>;
    let start = f32(id.x) * 1e-7;
    ${chains((i) => `x[${i}] = vec4<f32>(start + ${i}.0);`)}
    for (var round = 0; round < ${ROUNDS}; round++) {
      ${chains((i) => `x[${i}] = fma(x[${i}], vec4<f32>(0.999), vec4<f32>(start));`)}
    }
    var sum = vec4<f32>(0.0);
    ${chains((i) => `sum += x[${i}];`)}
    if (dot(sum, sum) == -1.0) { result[0] = sum.x; }
  }`;

function chains(line: (i: number) => string): string {
  return Array.from({ length: LANES }, (_, i) => line(i)).join("\n");
}

async function peakSpeed(device: GPUDevice): Promise<number> {
  const module = device.createShaderModule({ code: PEAK });
  const pipeline = device.createComputePipeline({ layout: "auto", compute: { module } });
  const buffer = device.createBuffer({ size: 4, usage: GPUBufferUsage.STORAGE });
  const entries = [{ binding: 0, resource: { buffer } }];
  const bindGroup = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  const seconds = await fastest(() => {
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, bindGroup);
    pass.dispatchWorkgroups(WORKGROUPS);
    pass.end();
    device.queue.submit([encoder.finish()]);
    return device.queue.onSubmittedWorkDone();
  });
  buffer.destroy();
  return 2 * 4 * LANES * ROUNDS * WORKGROUPS * WORKGROUP / seconds / 1e9;
}

/** Measures the current backend; `sizes` are those of the matrices. */
export async function measureRoofline(
  backend: BackendName,
  sizes: readonly number[],
): Promise<Roofline> {
  let matMul = { gigaflops: 0, size: 0 };
  for (const size of sizes) {
    const gigaflops = await matMulSpeed(backend, size);
    if (gigaflops > matMul.gigaflops) matMul = { gigaflops, size };
  }
  const peak = backend === "webgpu" ? await peakSpeed(gpu()) : undefined;
  return { matMul, peak, copy: await copySpeed(backend) };
}
