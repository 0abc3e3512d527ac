/** Running own WGSL programs on tfjs's WebGPU backend, in the order and the command stream of its own ones. */
import * as tf from "@tensorflow/tfjs";

/** What is used of `WebGPUBackend` beyond its public type. */
export interface WebGpuInternals {
  readonly device: GPUDevice;
  readonly tensorMap: { get(id: tf.DataId): { dtype: tf.DataType; resource?: GPUBuffer } };
  readonly pipelineCache: Record<string, GPUComputePipeline>;
  readonly commandQueueOwnedIds: WeakSet<tf.DataId>;
  readonly commandEncoder: GPUCommandEncoder;
  computePassEncoder: GPUComputePassEncoder | null;
  dispatchCountInPass: number;
  uploadToGPU(id: tf.DataId): void;
  makeTensorInfo(shape: number[], dtype: tf.DataType, values?: tf.TypedArray): tf.TensorInfo;
  disposeData(id: tf.DataId): boolean;
  ensureCommandEncoderReady(): void;
  endComputePassEncoder(): void;
  submitQueue(): void;
}

/** A program and what it works on. Bindings of group 0 are the inputs, then the outputs; the entry point is `main`. */
export interface Program {
  /** Programs of one key have the same code. */
  readonly key: string;
  /** Makes the WGSL source; called once for every key. */
  readonly code: () => string;
  readonly inputs: readonly tf.TensorInfo[];
  /** Shapes of the float32 results. */
  readonly outputs: readonly number[][];
  readonly workgroups: readonly [number, number, number];
}

function pipelineOf({ device, pipelineCache }: WebGpuInternals, { key, code }: Program) {
  return pipelineCache[`nash_${key}`] ??= device.createComputePipeline({
    label: key,
    layout: "auto",
    compute: { module: device.createShaderModule({ code: code() }), entryPoint: "main" },
  });
}

/** Runs a program. Its results are the caller's to dispose of. */
export function runProgram(backend: unknown, program: Program): tf.TensorInfo[] {
  const gpu = backend as WebGpuInternals;
  const results = program.outputs.map((shape) => gpu.makeTensorInfo(shape, "float32"));
  const tensors = [...program.inputs, ...results];
  const pipeline = pipelineOf(gpu, program);
  const entries = tensors.map(({ dataId }, binding) => {
    gpu.uploadToGPU(dataId);
    return { binding, resource: { buffer: gpu.tensorMap.get(dataId).resource! } };
  });
  const bindGroup = gpu.device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  // A tensor that is disposed of from now on keeps its buffer until the commands are submitted.
  for (const { dataId } of tensors) gpu.commandQueueOwnedIds.add(dataId);
  gpu.ensureCommandEncoderReady();
  const pass = gpu.computePassEncoder ??= gpu.commandEncoder.beginComputePass();
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

/** tfjs's own kernels that {@linkcode replaceKernel} has taken the place of. */
export const STOCK_KERNELS: Map<string, tf.KernelFunc> = new Map();

/** Takes the place of one of tfjs's WebGPU kernels, which `make` is given for what the new one leaves to it. */
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
