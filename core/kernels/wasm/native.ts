/**
 * The library's own WebAssembly kernels (sources in assembly/), which work on the heap of tfjs's wasm backend. They
 * need relaxed SIMD; without it, callers fall back.
 */
import type * as tf from "@tensorflow/tfjs";
import { OutOfMemoryError } from "../../faults.ts";
import type { HostBackend } from "../_backend.ts";
import type { HeapBackend } from "./heap.ts";
import { MODULE } from "./_module.ts";
import { type Machine, type Pool, singleThread, startPool } from "./_pool.ts";
import { shareMemory } from "./shared_memory.ts";
import type { ChunkKernel, Chunks } from "./_threads.ts";

/** What the module exports for the main thread; addresses and sizes in bytes, everything else as in the sources. */
export interface NativeExports {
  addChunks(sums: number, chunks: number, count: number): void;
  convolveScratch(run: number, taps: number, columns: number): number;
  filterGradientBlocks(images: number, gh: number, gw: number): number;
  filterGradientScratch(...args: number[]): number;
  filterStrips(c: number, kh: number, kw: number): number;
  filterTileBytes(c: number, columns: number, kh: number, kw: number): number;
  winogradFilterBytes(taps: number, rows: number, columns: number): number;
  winogradFilterScratch(): number;
  winogradGradientScratch(
    taps: number,
    phases: number,
    channels: number,
    columns: number,
    block: number,
  ): number;
  winogradScratch(taps: number, phases: number, channels: number, columns: number): number;
  winogradSumBytes(taps: number, rows: number, columns: number): number;
  winogradTapsScratch(): number;
  winogradTiles(taps: number, images: number, gh: number, gw: number): number;
}

/** The kernels that {@linkcode Native.run} cuts into chunks. */
export type KernelName =
  | "adam"
  | "addTiles"
  | "channelProducts"
  | "channelSquares"
  | "channelSums"
  | "combineChannels"
  | "convolve"
  | "convolveWindows"
  | "dropout"
  | "filterGradient"
  | "leaky"
  | "packFilter"
  | "scaleChannels"
  | "threefry"
  | "winograd"
  | "winogradFilter"
  | "winogradGradient"
  | "winogradTaps";

/** tfjs's wasm backend with its undeclared Emscripten module. */
export type WasmBackend = HostBackend & HeapBackend & {
  readonly wasm: { readonly asm?: Readonly<Record<string, unknown>> };
  getMemoryOffset(dataId: tf.DataId): number;
};

/** The kernels on one backend's heap. */
export interface Native {
  readonly kernels: NativeExports;
  /** The number of threads. */
  readonly threads: number;
  /** Runs a kernel on all threads; each chunk appends its own arguments. */
  run(kernel: KernelName, args: readonly number[], chunks: Chunks): void;
  /** The address of a tensor's values. */
  address(info: tf.TensorInfo): number;
  /** Double-precision numbers on the heap. */
  doubles(address: number, length: number): Float64Array;
  /**
   * Runs `f` with that many bytes of the heap, which are freed afterwards.
   *
   * @throws {OutOfMemoryError} If there is no room for them.
   */
  withScratch(bytes: number, f: (address: number) => void): void;
}

let enabled = true;

/** Turns the kernels off or on, for comparisons. */
export function enableNative(on: boolean): void {
  enabled = on;
}

/** The kernels on a backend, and what is needed to start more threads. */
interface Instance {
  readonly native: Native;
  readonly machine: Machine;
  pool: Pool;
}

const known = new WeakMap<object, Instance | null>();

function instantiate(backend: WasmBackend): Instance | null {
  const memory = Object.values(backend.wasm.asm ?? {})
    .find((value) => value instanceof WebAssembly.Memory);
  if (memory === undefined) return null;
  const compiled = Uint8Array.from(atob(MODULE), (char) => char.charCodeAt(0));
  const bytes = isShared(memory) ? shareMemory(compiled)! : compiled;
  if (!WebAssembly.validate(bytes)) return null;
  let machine: Machine, exports: WebAssembly.Exports;
  try {
    machine = { module: new WebAssembly.Module(bytes), memory };
    exports = new WebAssembly.Instance(machine.module, { env: { memory } }).exports;
  } catch { // The engine compiles only in workers.
    return null;
  }
  const numbers = new Map(Object.keys(exports).map((name, i) => [name, i]));
  const instance: Instance = {
    machine,
    pool: singleThread(Object.values(exports) as ChunkKernel[]),
    native: {
      kernels: exports as unknown as NativeExports,
      get threads() {
        return instance.pool.threads;
      },
      run: (kernel, args, chunks) => instance.pool.run(numbers.get(kernel)!, args, chunks),
      address: ({ dataId }) => backend.getMemoryOffset(dataId),
      doubles: (address, length) => new Float64Array(memory.buffer, address, length),
      withScratch: (bytes, f) => {
        const address = backend.wasm._malloc(bytes) >>> 0;
        if (address === 0) throw new OutOfMemoryError(`${bytes} bytes on the wasm heap`);
        try {
          f(address);
        } finally {
          backend.wasm._free(address);
        }
      },
    },
  };
  return instance;
}

function isShared(memory: WebAssembly.Memory): boolean {
  return typeof SharedArrayBuffer === "function" && memory.buffer instanceof SharedArrayBuffer;
}

function instanceOf(backend: unknown): Instance | null {
  const { wasm } = backend as WasmBackend;
  if (!known.has(wasm)) known.set(wasm, instantiate(backend as WasmBackend));
  return known.get(wasm)!;
}

/** The kernels for that backend, or `undefined` if they are unsupported or turned off. */
export function nativeOf(backend: unknown): Native | undefined {
  return enabled ? instanceOf(backend)?.native : undefined;
}

const ending = new WeakSet<object>();

/** Ends a backend's threads when tfjs disposes of it; while they live, so does its heap. */
function endThreadsWith(backend: WasmBackend): void {
  if (ending.has(backend)) return;
  ending.add(backend);
  const { wasm, dispose } = backend;
  backend.dispose = () => {
    known.get(wasm)?.pool.stop();
    known.delete(wasm);
    dispose.call(backend);
  };
}

/**
 * Sets the number of threads of a backend's kernels, including the main one.
 *
 * @throws {Error} If there cannot be more than one; the kernels then continue on one.
 */
export async function useThreads(backend: unknown, threads: number): Promise<void> {
  const instance = instanceOf(backend);
  if (instance === null) {
    if (threads > 1) throw new Error("the engine lacks relaxed SIMD");
    return;
  }
  const { machine, pool, native } = instance;
  endThreadsWith(backend as WasmBackend);
  if (threads === pool.threads) return;
  pool.stop();
  instance.pool = singleThread(Object.values(native.kernels));
  if (threads === 1) return;
  if (!isShared(machine.memory)) throw new Error("tfjs's heap is not shared");
  instance.pool = await startPool(machine, threads);
}
