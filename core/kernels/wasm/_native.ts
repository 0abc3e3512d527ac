/**
 * The library's own WebAssembly kernels (sources in assembly/), which work on the heap of tfjs's wasm backend. They need
 * 128-bit SIMD with relaxed multiply-add; where an engine lacks it, callers do without.
 */
import type * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import { MODULE } from "./_module.ts";

/** What the module exports; addresses and sizes in bytes, everything else as in the sources. */
export interface NativeExports {
  accumulate(to: number, x: number, count: number): void;
  adam(...args: number[]): void;
  channelMoments(...args: number[]): void;
  channelSums(to: number, x: number, rows: number, channels: number, scratch: number): void;
  combineChannels(...args: number[]): void;
  convolve(...args: number[]): void;
  convolveScratch(run: number, taps: number, columns: number): number;
  copyWindow(...args: number[]): void;
  dropout(...args: number[]): void;
  filterGradient(...args: number[]): void;
  filterGradientScratch(...args: number[]): number;
  leaky(to: number, y: number, x: number, count: number, slope: number): void;
  momentGradients(...args: number[]): void;
  packFilter(...args: number[]): void;
  scaleChannels(...args: number[]): void;
  threefry(...args: number[]): void;
}

/** tfjs's wasm backend with what it does not declare: Emscripten's module. */
export type WasmBackend = HostBackend & {
  readonly wasm: {
    readonly asm?: Readonly<Record<string, unknown>>;
    _malloc(bytes: number): number;
    _free(address: number): void;
  };
  getMemoryOffset(dataId: tf.DataId): number;
};

/** The kernels on one backend's heap. */
export interface Native {
  readonly kernels: NativeExports;
  /** Where the values of a tensor lie. */
  address(info: tf.TensorInfo): number;
  /** Runs `f` with that many bytes of the heap, which are free again afterwards. */
  withScratch(bytes: number, f: (address: number) => void): void;
}

let enabled = true;

/** Turns the kernels off, or on again; for comparisons with what takes their place. */
export function enableNative(on: boolean): void {
  enabled = on;
}

const known = new WeakMap<object, Native | null>();

function instantiate(backend: WasmBackend): Native | null {
  const memory = Object.values(backend.wasm.asm ?? {})
    .find((value) => value instanceof WebAssembly.Memory);
  const bytes = Uint8Array.from(atob(MODULE), (char) => char.charCodeAt(0));
  if (memory === undefined || !WebAssembly.validate(bytes)) return null;
  let kernels: NativeExports;
  try {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    kernels = instance.exports as unknown as NativeExports;
  } catch { // A shared memory, as tfjs's threaded build has one, or an engine that compiles in workers only.
    return null;
  }
  return {
    kernels,
    address: ({ dataId }) => backend.getMemoryOffset(dataId),
    withScratch: (bytes, f) => {
      const address = backend.wasm._malloc(bytes);
      if (address === 0) {
        throw new RangeError(
          `Cannot allocate ${bytes} bytes on the wasm heap: use smaller batches`,
        );
      }
      try {
        f(address);
      } finally {
        backend.wasm._free(address);
      }
    },
  };
}

/** The kernels for that backend, or `undefined` where they do not run or are turned off. */
export function nativeOf(backend: unknown): Native | undefined {
  if (!enabled) return undefined;
  const { wasm } = backend as WasmBackend;
  if (!known.has(wasm)) known.set(wasm, instantiate(backend as WasmBackend));
  return known.get(wasm) ?? undefined;
}
