/** The GPU buffers of a recorded program. */
import type { BufferManager } from "./internals.ts";

/**
 * The buffers of a trace. Released buffers are reused within the trace, since a replay writes and reads in the same
 * order; buffers written by the host are never overwritten.
 */
export class Arena implements BufferManager {
  readonly #device: GPUDevice;
  readonly #free = new Map<string, GPUBuffer[]>();
  readonly #all: GPUBuffer[] = [];
  readonly #pinned = new Set<GPUBuffer>();
  // Statistics for tf.memory().
  numBytesUsed = 0;
  numBytesAllocated = 0;

  constructor(device: GPUDevice) {
    this.#device = device;
  }

  acquireBuffer(size: number, usage: number, mappedAtCreation = false): GPUBuffer {
    const written = mappedAtCreation || (usage & GPUBufferUsage.UNIFORM) !== 0;
    const free = written ? undefined : this.#free.get(`${size}_${usage}`)?.pop();
    if (free) return free;
    const buffer = this.create({ size, usage, mappedAtCreation });
    if (written) this.#pinned.add(buffer);
    return buffer;
  }

  /** A buffer that no command uses yet. */
  create(descriptor: GPUBufferDescriptor): GPUBuffer {
    const buffer = this.#device.createBuffer(descriptor);
    this.#all.push(buffer);
    this.numBytesAllocated += buffer.size;
    this.numBytesUsed += buffer.size;
    return buffer;
  }

  releaseBuffer(buffer: GPUBuffer): void {
    if (this.#pinned.has(buffer)) return;
    const key = `${buffer.size}_${buffer.usage}`;
    if (!this.#free.has(key)) this.#free.set(key, []);
    this.#free.get(key)!.push(buffer);
  }

  /** Whether a buffer is kept from being reused, as are those of tensors from outside. */
  isPinned(buffer: GPUBuffer): boolean {
    return this.#pinned.has(buffer) || !this.#all.includes(buffer);
  }

  /** A buffer of half the size in place of that one, which is destroyed. */
  halve(buffer: GPUBuffer): GPUBuffer {
    const { size, usage } = buffer;
    const half = this.create({ size: size / 2, usage });
    this.#all.splice(this.#all.indexOf(buffer), 1);
    this.numBytesAllocated -= size;
    this.numBytesUsed -= size;
    buffer.destroy();
    return half;
  }

  /** Keeps a buffer from being reused; false if it was kept already, such as one written by the host. */
  pin(buffer: GPUBuffer): boolean {
    if (this.#pinned.has(buffer)) return false;
    this.#pinned.add(buffer);
    return true;
  }

  dispose(): void {
    for (const buffer of this.#all) buffer.destroy();
  }
}

/** A buffer for a tensor of that many elements. */
export function tensorBuffer(manager: BufferManager, size: number): GPUBuffer {
  const { STORAGE, COPY_SRC, COPY_DST } = GPUBufferUsage;
  return manager.acquireBuffer(Math.max(size, 1) * 4, STORAGE | COPY_SRC | COPY_DST);
}
