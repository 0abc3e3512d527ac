/** Runs WGSL programs on tfjs's WebGPU backend, in its command stream. */
import * as tf from "@tensorflow/tfjs";
import { runKernel } from "../_backend.ts";
import type { Internals } from "./internals.ts";

/**
 * A program with its operands. Bindings of group 0 are the inputs, the outputs, and a uniform of the sizes if there are
 * any; the entry point is `main`.
 */
export interface Program {
  /** Programs with the same key have the same code. */
  readonly key: string;
  /** Makes the WGSL source; called once per key. */
  readonly code: () => string;
  readonly inputs: readonly tf.TensorInfo[];
  /** Shapes of the float32 results. */
  readonly outputs: readonly number[][];
  /** Integers that are not part of the code, so that it can be reused. */
  readonly sizes?: readonly number[];
  readonly workgroups: readonly [number, number, number];
}

function pipelineOf({ device, pipelineCache }: Internals, { key, code }: Program) {
  const describe = (): GPUComputePipelineDescriptor => ({
    label: key,
    layout: "auto",
    compute: { module: device.createShaderModule({ code: code() }), entryPoint: "main" },
  });
  const name = `nash_${key}`;
  if (!isOnlyCompiling()) return pipelineCache[name] ??= device.createComputePipeline(describe());
  // Like tfjs, which keeps promises in the cache meanwhile.
  const pending = pipelineCache as unknown as Record<string, unknown>;
  pending[name] ??= device.createComputePipelineAsync(describe());
}

const COMPILE_ONLY = "WEBGPU_ENGINE_COMPILE_ONLY"; // tfjs's flag

const isOnlyCompiling = () => tf.env().getBool(COMPILE_ONLY);

/**
 * Compiles the programs that `f` runs, all at once where the device can, and runs none of them: what `f` gets are tensors
 * of any numbers. A program that does not compile is left to the next call that needs it.
 */
export async function compilePrograms(backend: unknown, f: () => void): Promise<void> {
  const { pipelineCache } = backend as Internals;
  tf.env().set(COMPILE_ONLY, true);
  try {
    f();
  } finally {
    tf.env().set(COMPILE_ONLY, false);
    await Promise.all(
      Object.entries(pipelineCache).map(async ([key, pipeline]) => {
        if (!(pipeline instanceof Promise)) return;
        try {
          pipelineCache[key] = await pipeline;
        } catch {
          delete pipelineCache[key];
        }
      }),
    );
  }
}

/** A tensor of zeros, which may be empty. */
export function zerosOf(
  backend: unknown,
  shape: number[],
  dtype: tf.DataType = "float32",
): tf.TensorInfo {
  const size = tf.util.sizeFromShape(shape);
  const values = tf.util.makeZerosTypedArray(size, dtype) as tf.TypedArray;
  return (backend as Internals).makeTensorInfo(shape, dtype, values);
}

const isEmpty = (shape: readonly number[]) => shape.includes(0);

/**
 * The tensor with float32 numbers in its buffer if that is its type: a cast leaves whole numbers as they are. The caller
 * disposes of it if it is another one.
 */
export function asStored(backend: unknown, info: tf.TensorInfo): tf.TensorInfo {
  const gpu = backend as Internals;
  if (info.dtype !== "float32" || gpu.tensorMap.get(info.dataId).dtype === "float32") return info;
  const one = gpu.makeTensorInfo([], "float32", Float32Array.of(1));
  const converted = runKernel(backend, "Multiply", { a: info, b: one }, {});
  free(backend, one);
  return converted;
}

/**
 * Runs a program. The caller disposes of the results. Where an operand or a result is empty, all results are zeros: a
 * program cannot bind a buffer without bytes.
 */
export function runProgram(backend: unknown, program: Program): tf.TensorInfo[] {
  const inputs = program.inputs.map((info) => asStored(backend, info));
  try {
    return runOnBuffers(backend, { ...program, inputs });
  } finally {
    free(backend, ...inputs.filter((info, i) => info !== program.inputs[i]));
  }
}

function runOnBuffers(backend: unknown, program: Program): tf.TensorInfo[] {
  const gpu = backend as Internals;
  if (program.inputs.some(({ shape }) => isEmpty(shape)) || program.outputs.some(isEmpty)) {
    return program.outputs.map((shape) => zerosOf(backend, shape));
  }
  const results = program.outputs.map((shape) => gpu.makeTensorInfo(shape, "float32"));
  const tensors = [...program.inputs, ...results];
  const pipeline = pipelineOf(gpu, program);
  if (pipeline === undefined) return results;
  let resources: GPUBufferBinding[];
  try {
    resources = tensors.map(({ dataId }) => {
      gpu.uploadToGPU(dataId);
      return { buffer: gpu.tensorMap.get(dataId).resource! };
    });
  } catch (error) {
    free(backend, ...results); // One is too large.
    throw error;
  }
  if (program.sizes !== undefined) {
    resources.push(
      gpu.makeUniforms(program.sizes.map((size) => ({ type: "uint32", data: [size] }))),
    );
  }
  const entries = resources.map((resource, binding) => ({ binding, resource }));
  const bindGroup = gpu.device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  // Tensors disposed of from now on keep their buffers until the commands are submitted.
  for (const { dataId } of tensors) gpu.commandQueueOwnedIds.add(dataId);
  gpu.ensureCommandEncoderReady();
  const pass = gpu.computePassEncoder ??= gpu.commandEncoder!.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, bindGroup);
  pass.dispatchWorkgroups(...program.workgroups);
  gpu.dispatchCountInPass++;
  if (tf.env().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE") <= gpu.dispatchCountInPass) {
    gpu.endComputePassEncoder();
    gpu.submitQueue();
  }
  return results;
}

/** How many buffers a program can bind. */
export const mostBuffers = (backend: unknown): number =>
  (backend as Internals).device.limits.maxStorageBuffersPerShaderStage;

const MOST_GROUPS = 65_535;

/** Spreads workgroups over x and y, with some to spare if they exceed one dimension. */
export function groupsOf(count: number): [number, number, number] {
  const x = Math.min(count, MOST_GROUPS);
  return [x, Math.ceil(count / MOST_GROUPS), 1];
}

/** The start of a `main` with the global thread index `i`, over all workgroups of {@linkcode groupsOf}. */
export const threadsMain = (threads: number) => `
@compute @workgroup_size(${threads})
fn main(@builtin(global_invocation_id) id : vec3u, @builtin(num_workgroups) groups : vec3u) {
  let i = id.y * groups.x * ${threads}u + id.x;`;

/** Disposes of a kernel's intermediate tensors. */
export function free(backend: unknown, ...infos: tf.TensorInfo[]): void {
  for (const { dataId } of infos) (backend as Internals).disposeData(dataId);
}

/** tfjs's kernels that {@linkcode replaceKernel} has replaced. */
export const STOCK_KERNELS: Map<string, tf.KernelFunc> = new Map();

/** Replaces one of tfjs's WebGPU kernels; `make` gets the old one to fall back on. */
export function replaceKernel(
  kernelName: string,
  make: (stock: tf.KernelFunc) => tf.KernelFunc,
): void {
  const backendName = "webgpu";
  const stock = tf.getKernel(kernelName, backendName);
  if (stock == null) return; // There is no WebGPU here.
  STOCK_KERNELS.set(kernelName, stock.kernelFunc);
  tf.unregisterKernel(kernelName, backendName);
  tf.registerKernel({ kernelName, backendName, kernelFunc: make(stock.kernelFunc) });
}
