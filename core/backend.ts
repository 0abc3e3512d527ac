import * as tf from "@tensorflow/tfjs";
import "./kernels/mod.ts";
import { OutOfMemoryError } from "./faults.ts";
import { guardHeap, type HeapBackend, takeShortage } from "./kernels/wasm/heap.ts";
import { useThreads } from "./kernels/wasm/native.ts";
import { withSharedHeap } from "./kernels/wasm/shared_memory.ts";
import { gpuFaultBehind, replaceLostDevice } from "./kernels/webgpu/device.ts";

/** The tfjs backends that Nash trains on. */
export type BackendName = "webgpu" | "wasm" | "cpu";

/** What {@linkcode selectBackend} chose. */
export interface BackendChoice {
  /** The backend. */
  readonly name: BackendName;
  /** The device, such as the adapter's name. */
  readonly device: string;
  /** Whether a real graphics processor does the work. */
  readonly gpu: boolean;
  /** How many threads compute: more than one on wasm only. The results do not depend on it. */
  readonly threads: number;
}

/** Options of {@linkcode selectBackend}. */
export interface BackendOptions {
  /**
   * How many threads wasm computes on, the main one included. They sleep when there is nothing to do, and a program that
   * has nothing else to do ends in spite of them.
   *
   * @default {8, or the number of cores if that is less}
   */
  readonly threads?: number;
}

/** More threads than this wait for memory more than they compute. */
const MOST_THREADS = 8;

/** A WebGPU adapter as Nash describes it. */
export interface AdapterDescription {
  /** The adapter's name. */
  readonly device: string;
  /** Whether the adapter draws with the CPU (llvmpipe, SwiftShader, WARP): right, and far slower than wasm. */
  readonly software: boolean;
}

const MESA_SOFTWARE_VENDOR = 0x10005;

/** Describes the WebGPU adapter of this machine, or `undefined` where there is none. */
export async function describeAdapter(): Promise<AdapterDescription | undefined> {
  const adapter = await globalThis.navigator?.gpu?.requestAdapter();
  if (!adapter) return undefined;
  const { description, device, vendor } = adapter.info;
  const name = description || device || vendor || "unnamed adapter";
  const software = adapter.info.isFallbackAdapter === true ||
    /llvmpipe|lavapipe|swiftshader|basic render/i.test(`${description} ${device}`) ||
    Number(vendor) === MESA_SOFTWARE_VENDOR;
  return { device: name, software };
}

let saidSingle = false;

/** Gives wasm its threads; the result is their number. */
async function startThreads(threads: number): Promise<number> {
  try {
    await useThreads(tf.backend(), threads);
    return threads;
  } catch (error) {
    if (!saidSingle) {
      console.warn(`Computing on one thread as ${error instanceof Error ? error.message : error}`);
    }
    saidSingle = true;
    return 1;
  }
}

let earlier: Promise<unknown> = Promise.resolve();

/** Makes wasm the current backend, one call after the other; the result is the number of threads, 0 on failure. */
function startWasm(threads: number): Promise<number> {
  const start = async () => {
    if (!await withSharedHeap(() => tf.setBackend("wasm"))) return 0;
    guardHeap(tf.backend() as unknown as HeapBackend);
    return startThreads(threads);
  };
  const turn = earlier.then(start);
  earlier = turn.catch(() => {});
  return turn;
}

/**
 * Makes a backend the current one. `auto` takes WebGPU where a real GPU answers, else wasm; a software adapter is used
 * only when `webgpu` is asked for by name.
 *
 * A GPU that was lost is looked for anew; tensors on it cannot be read any more.
 *
 * On wasm, other threads help with the library's own kernels where the runtime has `node:worker_threads`; elsewhere it
 * says once that there is one thread only.
 *
 * @throws {Error} If the backend that is asked for does not start on this machine.
 * @throws {RangeError} If `threads` is not a whole number from 1.
 */
export async function selectBackend(
  wanted: BackendName | "auto" = "auto",
  { threads = Math.min(MOST_THREADS, navigator.hardwareConcurrency) }: BackendOptions = {},
): Promise<BackendChoice> {
  if (!Number.isSafeInteger(threads) || threads < 1) {
    throw new RangeError(`Cannot compute on ${threads} threads: give a whole number from 1`);
  }
  const adapter = wanted === "auto" || wanted === "webgpu" ? await describeAdapter() : undefined;
  if (wanted === "webgpu" && adapter === undefined) {
    throw new Error(
      "Cannot use the backend webgpu as this machine has no WebGPU adapter: install a Vulkan driver, or use wasm",
    );
  }
  const gpu = adapter !== undefined && !adapter.software;
  const name = wanted === "auto" ? (gpu ? "webgpu" : "wasm") : wanted;
  // tfjs would compute tiny tensors on the host, where a number can come out differently in its last place.
  tf.env().set("WEBGPU_CPU_FORWARD", false);
  if (name === "webgpu") replaceLostDevice();
  const used = name === "wasm" ? await startWasm(threads) : Number(await tf.setBackend(name));
  if (used === 0) {
    throw new Error(
      `Cannot use the backend ${name} as it does not start on this machine: try another one`,
    );
  }
  if (name === "webgpu") return { name, device: adapter!.device, gpu, threads: used };
  const cores = `${navigator.hardwareConcurrency} CPU cores`;
  const device = `${cores}, ${used} ${used > 1 ? "threads" : "thread"}`;
  return { name, device, gpu: false, threads: used };
}

/**
 * What is behind an error that was thrown while computing on the current backend: {@linkcode DeviceLostError},
 * {@linkcode DeviceError} or {@linkcode OutOfMemoryError}, whatever the backends themselves made of it; or the error
 * itself. Reading a tensor throws these already, other operations may not.
 */
export async function faultBehind(error: unknown): Promise<unknown> {
  if (tf.getBackend() === "webgpu") return await gpuFaultBehind(error);
  // The cpu backend and the data live on V8's heap.
  const isMemory = error instanceof RangeError && !(error instanceof OutOfMemoryError) &&
    /allocation failed|array length/i.test(error.message);
  if (!isMemory && !takeShortage()) return error;
  return new OutOfMemoryError(`more (${error instanceof Error ? error.message : error})`);
}
