/** Records what tfjs's WebGPU backend submits. */
import * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { Arena, tensorBuffer } from "./arena.ts";
import { asStored, free } from "./backend.ts";
import { type Internals, internals } from "./internals.ts";
import type { Tensor } from "../../tensor.ts";

/** A dispatch of a program. */
export interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly bindings: GPUBindGroupDescriptor;
  readonly workgroups: readonly [number, number, number];
}

/** A copy from the start of a buffer to the start of another. */
export interface Copy {
  readonly from: GPUBuffer;
  readonly to: GPUBuffer;
  readonly size: number;
}

/** A leaf of the inputs or outputs, and its buffer in the commands. */
export interface Slot {
  readonly buffer: GPUBuffer;
  readonly shape: number[];
  readonly dtype: tf.DataType;
}

/** A recorded program: its commands compute the outputs' buffers from the inputs'. Each slot has its own buffer. */
export interface Trace {
  readonly commands: readonly (Dispatch | Copy)[];
  readonly inputs: readonly Slot[];
  readonly outputs: readonly Slot[];
  /** Everything written from the host while recording: equal for two traces of a pure step. */
  readonly constants: readonly Uint8Array[];
  readonly arena: Arena;
}

/** Runs `f` on stand-ins for `inputs` and records instead of computing; `f` may look at what is recorded so far. */
export function record(
  inputs: readonly Tensor[],
  f: (inputs: Tensor[], commands: Trace["commands"]) => Tensor[],
): Trace {
  const backend = internals();
  flush(backend);
  const commands: (Dispatch | Copy)[] = [];
  const constants: Uint8Array[] = [];
  const arena = new Arena(backend.device);
  const slot = (info: tf.TensorInfo): Slot => {
    const buffer = tensorBuffer(arena, sizeOf(info));
    arena.pin(buffer);
    return { buffer, shape: info.shape, dtype: info.dtype };
  };
  const slots = inputs.map(slot);

  const restore = redirect(backend, arena, commands, constants);
  try {
    let outputs: Slot[] = [];
    tf.tidy(() => {
      outputs = f(slots.map(tensorIn), commands).map((result): Slot => {
        const stored = asStored(backend, result), { dataId, shape, dtype } = stored;
        backend.uploadToGPU(dataId);
        const buffer = backend.tensorMap.get(dataId).resource!;
        const isNew = arena.pin(buffer);
        if (stored !== result) free(backend, stored);
        if (isNew) return { buffer, shape, dtype };
        // An input passed through, a constant, or a repeated output.
        const own = slot(result);
        commands.push({ from: buffer, to: own.buffer, size: own.buffer.size });
        return own;
      });
    });
    return { commands, inputs: slots, outputs, constants, arena };
  } catch (error) {
    arena.dispose();
    throw error;
  } finally {
    flush(backend); // Releases the tensors that waited for a submission.
    restore();
  }
}

/** A tensor of the numbers in a buffer, which stays the slot's. */
export const tensorIn = ({ buffer, shape, dtype }: Slot): Tensor =>
  tf.tensor({ buffer, zeroCopy: true } as unknown as number[], shape, dtype);

/** Makes the backend record into `commands`; returns a function that undoes that. */
function redirect(
  backend: Internals,
  arena: Arena,
  commands: (Dispatch | Copy)[],
  constants: Uint8Array[],
): () => void {
  const refuse = (what: string): never => {
    throw new Error(
      `Cannot compile the step as it ${what}: a replay would repeat the values of the first call. ` +
        "Compute on the device, and draw random numbers from keys",
    );
  };
  let pipeline: GPUComputePipeline, bindings: GPUBindGroupDescriptor;
  const pass = {
    setPipeline: (next: GPUComputePipeline) => pipeline = next,
    setBindGroup: (_: number, next: GPUBindGroupDescriptor) => bindings = next,
    dispatchWorkgroups: (x: number, y = 1, z = 1) =>
      commands.push({ pipeline, bindings, workgroups: [x, y, z] }),
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
  Object.assign(device, { createBindGroup: (descriptor: GPUBindGroupDescriptor) => descriptor });
  Object.assign(backend, {
    bufferManager: arena,
    queue: {
      submit: () => {},
      writeBuffer: (buffer: GPUBuffer, offset: number, data: ArrayBuffer) => {
        constants.push(new Uint8Array(data.slice(0)));
        device.queue.writeBuffer(buffer, offset, data);
      },
    },
    ensureCommandEncoderReady: () =>
      backend.commandEncoder = encoder as unknown as GPUCommandEncoder,
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
    delete (device as unknown as Record<string, unknown>).createBindGroup;
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

/** Submits what the backend has encoded so far, before later commands. */
export function flush(backend: Internals): void {
  backend.endComputePassEncoder();
  if (backend.commandEncoder) backend.submitQueue();
}
