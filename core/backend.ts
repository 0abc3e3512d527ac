import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import "@tensorflow/tfjs-backend-webgpu";
import "./kernels/conv_gradients_wasm.ts";
import "./kernels/webgpu/convolution.ts";
import "./kernels/webgpu/device.ts";

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
}

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

/**
 * Makes a backend the current one. `auto` takes WebGPU where a real GPU answers, else wasm; a software adapter is used
 * only when `webgpu` is asked for by name.
 *
 * @throws {Error} If the backend that is asked for does not start on this machine.
 */
export async function selectBackend(wanted: BackendName | "auto" = "auto"): Promise<BackendChoice> {
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
  if (!(await tf.setBackend(name))) {
    throw new Error(
      `Cannot use the backend ${name} as it does not start on this machine: try another one`,
    );
  }
  return name === "webgpu"
    ? { name, device: adapter!.device, gpu }
    : { name, device: `${navigator.hardwareConcurrency} CPU cores`, gpu: false };
}
