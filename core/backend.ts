import * as tf from "@tensorflow/tfjs";
import "./kernels/mod.ts";
import { OutOfMemoryError } from "./faults.ts";
import { coreCount } from "./cores.ts";
import { checkName } from "./names.ts";
import { guardHeap, type HeapBackend, takeShortage } from "./kernels/wasm/heap.ts";
import { useThreads } from "./kernels/wasm/native.ts";
import { withEmbeddedModule } from "./kernels/wasm/embedded.ts";
import { withSharedHeap } from "./kernels/wasm/shared_memory.ts";
import { gpuFaultBehind, replaceLostDevice } from "./kernels/webgpu/device.ts";

/**
 * The tfjs backends that Nash trains on.
 *
 * @category Backend
 */
export type BackendName = "webgpu" | "wasm" | "cpu";

/**
 * What {@linkcode selectBackend} chose.
 *
 * @category Backend
 */
export interface BackendChoice {
  /** The backend. */
  readonly name: BackendName;
  /** The device, such as the adapter's name. */
  readonly device: string;
  /** Whether a real graphics processor does the work. */
  readonly gpu: boolean;
  /** The number of threads, more than one only on wasm. Results do not depend on it. */
  readonly threads: number;
}

/**
 * Options of {@linkcode selectBackend}.
 *
 * @category Backend
 */
export interface BackendOptions {
  /**
   * The number of threads for wasm, including the main one. Idle threads sleep and do not keep the program alive.
   *
   * @default {8, or the number of cores if that is less}
   */
  readonly threads?: number;
}

/** With more threads than this, memory is the bottleneck. */
const MOST_THREADS = 8;

/** A WebGPU adapter. */
export interface AdapterDescription {
  /** The adapter's name. */
  readonly device: string;
  /** Whether the adapter is emulated on the CPU (llvmpipe, SwiftShader, WARP): correct, but far slower than wasm. */
  readonly software: boolean;
}

const MESA_SOFTWARE_VENDOR = 0x10005;

/** Describes this machine's WebGPU adapter; `undefined` if there is none. */
export async function describeAdapter(): Promise<AdapterDescription | undefined> {
  const adapter = await globalThis.navigator?.gpu?.requestAdapter();
  if (!adapter) return undefined;
  const { architecture = "", description, device, vendor } = adapter.info;
  const name = description || device || [vendor, architecture].join(" ").trim() ||
    "unnamed adapter";
  const software = adapter.info.isFallbackAdapter === true ||
    /llvmpipe|lavapipe|swiftshader|basic render/i.test(
      `${description} ${device} ${architecture}`,
    ) ||
    Number(vendor) === MESA_SOFTWARE_VENDOR;
  return { device: name, software };
}

let saidSingle = false;

/** Starts wasm's threads and returns how many there are. */
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

/** Makes wasm the current backend, one call at a time. Returns the number of threads, 0 on failure. */
function startWasm(threads: number): Promise<number> {
  const start = async () => {
    const set = () => withSharedHeap(() => tf.setBackend("wasm"));
    const isSet = await withEmbeddedModule(set).catch((error) => {
      throw new Error(`Cannot use the backend wasm as it does not start: ${error.message}`, {
        cause: error,
      });
    });
    if (!isSet) return 0;
    guardHeap(tf.backend() as unknown as HeapBackend);
    return startThreads(threads);
  };
  const turn = earlier.then(start);
  earlier = turn.catch(() => {});
  return turn;
}

/**
 * Makes a backend the current one. `auto` picks WebGPU if there is a real GPU, else wasm; a software adapter is used
 * only if you ask for `webgpu` by name.
 *
 * After a GPU was lost, a new device is requested; tensors on the lost one cannot be read.
 *
 * On wasm, the library's kernels run on several threads where the runtime has `node:worker_threads`; elsewhere a
 * warning says once that there is only one thread.
 *
 * @throws {Error} If the requested backend does not start on this machine.
 * @throws {RangeError} If there is no backend of that name, or `threads` is not a whole number from 1.
 * @category Backend
 */
export async function selectBackend(
  wanted: BackendName | "auto" = "auto",
  { threads = Math.min(MOST_THREADS, coreCount()) }: BackendOptions = {},
): Promise<BackendChoice> {
  checkName("the backend", wanted, ["auto", "webgpu", "wasm", "cpu"]);
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
  // tfjs would compute tiny tensors on the CPU, where the last bits can differ.
  tf.env().set("WEBGPU_CPU_FORWARD", false);
  if (name === "webgpu") replaceLostDevice();
  const used = name === "wasm" ? await startWasm(threads) : Number(await tf.setBackend(name));
  if (used === 0) {
    throw new Error(
      `Cannot use the backend ${name} as it does not start on this machine: try another one`,
    );
  }
  if (name === "webgpu") return { name, device: adapter!.device, gpu, threads: used };
  const device = `${coreCount()} CPU cores, ${used} ${used > 1 ? "threads" : "thread"}`;
  return { name, device, gpu: false, threads: used };
}

/**
 * Finds the cause of an error thrown while computing on the current backend: {@linkcode DeviceLostError},
 * {@linkcode DeviceError} or {@linkcode OutOfMemoryError}; otherwise returns the error itself. Reading a tensor throws
 * these directly, other operations may not.
 *
 * @category Backend
 */
export async function faultBehind(error: unknown): Promise<unknown> {
  if (tf.getBackend() === "webgpu") return await gpuFaultBehind(error);
  // The cpu backend and the input data live on V8's heap.
  const isMemory = error instanceof RangeError && !(error instanceof OutOfMemoryError) &&
    /allocation failed|array length/i.test(error.message);
  if (!isMemory && !takeShortage()) return error;
  return new OutOfMemoryError(`more (${error instanceof Error ? error.message : error})`);
}
