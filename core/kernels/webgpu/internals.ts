/** Members of tfjs's WebGPU backend beyond its public type. */
import * as tf from "@tensorflow/tfjs";

export interface Internals {
  readonly device: GPUDevice;
  readonly tensorMap: { has(id: tf.DataId): boolean; get(id: tf.DataId): TensorData };
  readonly pipelineCache: Record<string, GPUComputePipeline>;
  readonly commandQueueOwnedIds: WeakSet<tf.DataId>;
  queue: Pick<GPUQueue, "submit" | "writeBuffer">;
  bufferManager: BufferManager;
  commandEncoder: GPUCommandEncoder | null;
  computePassEncoder: GPUComputePassEncoder | null;
  dispatchCountInPass: number;
  ensureCommandEncoderReady(): void;
  endComputePassEncoder(): void;
  submitQueue(): void;
  shouldExecuteOnCPU(...args: unknown[]): boolean;
  read(id: tf.DataId): Promise<tf.backend_util.BackendValues>;
  readSync(id: tf.DataId): tf.backend_util.BackendValues;
  uploadToGPU(id: tf.DataId): void;
  makeTensorInfo(shape: number[], dtype: tf.DataType, values?: tf.TypedArray): tf.TensorInfo;
  makeUniforms(values: { type: string; data: number[] }[]): GPUBufferBinding;
  disposeData(id: tf.DataId): boolean;
}

interface TensorData {
  /** What the buffer holds; the tensor's own type may differ, since a cast to a wider type converts nothing. */
  readonly dtype: tf.DataType;
  values: unknown;
  resource?: GPUBuffer;
  /** The backend must not reuse the buffer after the tensor is disposed of. */
  external?: boolean;
}

export interface BufferManager {
  acquireBuffer(size: number, usage: number, mapped?: boolean, reuse?: boolean): GPUBuffer;
  releaseBuffer(buffer: GPUBuffer, reuse?: boolean): void;
}

/** The current backend, which must be WebGPU. */
export function internals(): Internals {
  return tf.backend() as unknown as Internals;
}
