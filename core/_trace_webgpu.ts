/** Recording what tfjs's WebGPU backend submits, and submitting it again. */
import * as tf from "@tensorflow/tfjs";
import type { Tensor } from "./tensor.ts";

/** What is used of `WebGPUBackend` beyond its public type. */
interface Internals {
  readonly device: GPUDevice;
  queue: Pick<GPUQueue, "submit" | "writeBuffer">;
  bufferManager: BufferManager;
  commandEncoder: unknown;
  readonly tensorMap: { get(id: tf.DataId): TensorData };
  ensureCommandEncoderReady(): void;
  endComputePassEncoder(): void;
  submitQueue(): void;
  shouldExecuteOnCPU(...args: unknown[]): boolean;
  read(id: tf.DataId): Promise<tf.backend_util.BackendValues>;
  readSync(id: tf.DataId): tf.backend_util.BackendValues;
  uploadToGPU(id: tf.DataId): void;
  makeTensorInfo(shape: number[], dtype: tf.DataType): tf.TensorInfo;
}

interface TensorData {
  values: unknown;
  resource?: GPUBuffer;
}

interface BufferManager {
  acquireBuffer(size: number, usage: number, mapped?: boolean, reuse?: boolean): GPUBuffer;
  releaseBuffer(buffer: GPUBuffer, reuse?: boolean): void;
}

/** A dispatch of a program, or a copy from buffer to buffer. */
type Command =
  | {
    readonly pipeline: GPUComputePipeline;
    readonly bindGroup: GPUBindGroup;
    readonly workgroups: readonly [number, number, number];
  }
  | { readonly from: GPUBuffer; readonly to: GPUBuffer; readonly size: number };

/** A leaf of the inputs or outputs and the buffer that a trace keeps it in. */
interface Slot {
  readonly buffer: GPUBuffer;
  readonly shape: number[];
  readonly dtype: tf.DataType;
}

/** A recorded program: replaying it computes its outputs from new inputs. */
export interface Trace {
  readonly commands: readonly Command[];
  readonly inputs: readonly Slot[];
  readonly outputs: readonly Slot[];
  /** Everything that was written from the host while recording: equal for two traces of a pure step. */
  readonly constants: readonly Uint8Array[];
  readonly arena: Arena;
}

function internals(): Internals {
  return tf.backend() as unknown as Internals;
}

/**
 * The buffers of a trace. A buffer that is released serves again within the trace, since a replay writes and reads in the
 * same order; what the host has written stays as it is for ever.
 */
class Arena implements BufferManager {
  readonly #device: GPUDevice;
  readonly #free = new Map<string, GPUBuffer[]>();
  readonly #all: GPUBuffer[] = [];
  readonly #pinned = new Set<GPUBuffer>();
  // Statistics that tf.memory() asks for.
  numBytesUsed = 0;
  numBytesAllocated = 0;

  constructor(device: GPUDevice) {
    this.#device = device;
  }

  acquireBuffer(size: number, usage: number, mappedAtCreation = false): GPUBuffer {
    const written = mappedAtCreation || (usage & GPUBufferUsage.UNIFORM) !== 0;
    const free = written ? undefined : this.#free.get(`${size}_${usage}`)?.pop();
    if (free) return free;
    const buffer = this.#device.createBuffer({ size, usage, mappedAtCreation });
    this.#all.push(buffer);
    if (written) this.#pinned.add(buffer);
    this.numBytesAllocated += size;
    this.numBytesUsed += size;
    return buffer;
  }

  releaseBuffer(buffer: GPUBuffer): void {
    if (this.#pinned.has(buffer)) return;
    const key = `${buffer.size}_${buffer.usage}`;
    if (!this.#free.has(key)) this.#free.set(key, []);
    this.#free.get(key)!.push(buffer);
  }

  /** Keeps a buffer from serving again. */
  pin(buffer: GPUBuffer): void {
    this.#pinned.add(buffer);
  }

  dispose(): void {
    for (const buffer of this.#all) buffer.destroy();
  }
}

const STORAGE = () => GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;

/** Runs `f` on stand-ins for `inputs` and records instead of computing. */
export function record(inputs: readonly Tensor[], f: (inputs: Tensor[]) => Tensor[]): Trace {
  const backend = internals();
  flush(backend);
  const commands: Command[] = [];
  const constants: Uint8Array[] = [];
  const arena = new Arena(backend.device);
  const slot = (shape: number[], dtype: tf.DataType, buffer: GPUBuffer): Slot => {
    arena.pin(buffer);
    return { buffer, shape, dtype };
  };
  const slots = inputs.map(({ shape, dtype, size }) =>
    slot(shape, dtype, arena.acquireBuffer(Math.max(size, 1) * 4, STORAGE()))
  );

  const restore = redirect(backend, arena, commands, constants);
  try {
    let outputs: Slot[] = [];
    tf.tidy(() => {
      const stand = slots.map(({ buffer, shape, dtype }) =>
        tf.tensor({ buffer, zeroCopy: true } as unknown as number[], shape, dtype)
      );
      outputs = f(stand).map(({ dataId, shape, dtype }) => {
        backend.uploadToGPU(dataId);
        return slot(shape, dtype, backend.tensorMap.get(dataId).resource!);
      });
    });
    return { commands, inputs: slots, outputs, constants, arena };
  } catch (error) {
    arena.dispose();
    throw error;
  } finally {
    flush(backend); // Lets go of the tensors that waited for a submission.
    restore();
  }
}

/** Makes the backend record into `commands`; the result undoes that. */
function redirect(
  backend: Internals,
  arena: Arena,
  commands: Command[],
  constants: Uint8Array[],
): () => void {
  const refuse = (what: string): never => {
    throw new Error(
      `Cannot compile the step as it ${what}: a replay would repeat the values of the first call. ` +
        "Compute on the device, and draw random numbers from keys",
    );
  };
  let pipeline: GPUComputePipeline, bindGroup: GPUBindGroup;
  const pass = {
    setPipeline: (next: GPUComputePipeline) => pipeline = next,
    setBindGroup: (_: number, next: GPUBindGroup) => bindGroup = next,
    dispatchWorkgroups: (x: number, y = 1, z = 1) =>
      commands.push({ pipeline, bindGroup, workgroups: [x, y, z] }),
    end: () => {},
  };
  const encoder = {
    beginComputePass: () => pass,
    copyBufferToBuffer: (from: GPUBuffer, _: number, to: GPUBuffer, __: number, size: number) =>
      commands.push({ from, to, size }),
    finish: () => undefined,
  };
  const { device, queue, bufferManager } = backend;
  const uploadToGPU = backend.uploadToGPU;
  Object.assign(backend, {
    bufferManager: arena,
    queue: {
      submit: () => {},
      writeBuffer: (buffer: GPUBuffer, offset: number, data: ArrayBuffer) => {
        constants.push(new Uint8Array(data.slice(0)));
        device.queue.writeBuffer(buffer, offset, data);
      },
    },
    ensureCommandEncoderReady: () => backend.commandEncoder = encoder,
    uploadToGPU(id: tf.DataId) {
      const { values, resource } = backend.tensorMap.get(id);
      if (!resource && values) {
        const { buffer, byteOffset, byteLength } = tf.util.isTypedArray(values)
          ? values as Float32Array
          : Float32Array.from(values as number[]);
        constants.push(new Uint8Array(buffer, byteOffset, byteLength).slice());
      }
      uploadToGPU.call(backend, id);
    },
    shouldExecuteOnCPU: () => false,
    read: () => refuse("reads a tensor back"),
    readSync: () => refuse("reads a tensor back"),
  });
  return () => {
    Object.assign(backend, {
      bufferManager,
      queue,
      commandEncoder: null,
      computePassEncoder: null,
    });
    for (
      const own of [
        "ensureCommandEncoderReady",
        "uploadToGPU",
        "shouldExecuteOnCPU",
        "read",
        "readSync",
      ]
    ) delete (backend as unknown as Record<string, unknown>)[own];
  };
}

/** Submits what the backend has encoded so far, so that later commands come after it. */
function flush(backend: Internals): void {
  backend.endComputePassEncoder();
  if (backend.commandEncoder) backend.submitQueue();
}

/** Computes the outputs of a trace for `inputs`, as new tensors. */
export function replay(
  { commands, inputs: slots, outputs }: Trace,
  inputs: readonly Tensor[],
): Tensor[] {
  const backend = internals();
  const sources = inputs.map(({ dataId }) => {
    backend.uploadToGPU(dataId);
    return backend.tensorMap.get(dataId).resource!;
  });
  flush(backend);
  const encoder = backend.device.createCommandEncoder();
  slots.forEach(({ buffer }, i) =>
    encoder.copyBufferToBuffer(sources[i], 0, buffer, 0, buffer.size)
  );
  let pass: GPUComputePassEncoder | undefined;
  for (const command of commands) {
    if ("from" in command) {
      pass?.end();
      pass = undefined;
      encoder.copyBufferToBuffer(command.from, 0, command.to, 0, command.size);
      continue;
    }
    pass ??= encoder.beginComputePass();
    pass.setPipeline(command.pipeline);
    pass.setBindGroup(0, command.bindGroup);
    pass.dispatchWorkgroups(...command.workgroups);
  }
  pass?.end();
  const results = outputs.map(({ buffer, shape, dtype }) => {
    const info = backend.makeTensorInfo(shape, dtype);
    const copy = backend.bufferManager.acquireBuffer(buffer.size, STORAGE());
    encoder.copyBufferToBuffer(buffer, 0, copy, 0, buffer.size);
    backend.tensorMap.get(info.dataId).resource = copy;
    return tf.engine().makeTensorFromTensorInfo(info);
  });
  backend.device.queue.submit([encoder.finish()]);
  return results;
}
