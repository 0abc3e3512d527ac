/** A WebGPU backend with more than tfjs's 8 storage buffers per program, if the adapter supports them. */
import * as tf from "@tensorflow/tfjs";
import { WatchedBackend } from "./_watched.ts";
import { HALF_FEATURE } from "./half.ts";

/** Limits to raise to the adapter's, as tfjs does. */
const RAISED = [
  "maxBufferSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupSizeX",
  "maxComputeWorkgroupStorageSize",
  "maxComputeWorkgroupsPerDimension",
  "maxStorageBufferBindingSize",
] as const;

/** Features that are requested if available: tfjs's, and the one of half precision. */
const FEATURES = ["timestamp-query", "bgra8unorm-storage", HALF_FEATURE] as const;

/** Enough for Adam to update nine tensors in a program, and far below the limit on bindings. */
const MOST_STORAGE_BUFFERS = 64;

let newest: WatchedBackend | undefined;
let newestAdapter: GPUAdapterInfo | undefined;

/** What WebGPU tells of the adapter in use, which is all that tells it from others. */
export function adapterInUse(): Readonly<Record<string, string>> {
  const { vendor = "", architecture = "", device = "", description = "" } = newestAdapter ?? {};
  return { vendor, architecture, device, description };
}

async function makeBackend(): Promise<tf.KernelBackend> {
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) throw new Error("Cannot use WebGPU as there is no adapter: use wasm");
  const { features, limits, info } = adapter;
  const device = await adapter.requestDevice({
    requiredFeatures: FEATURES.filter((feature) => features.has(feature)),
    requiredLimits: {
      ...Object.fromEntries(RAISED.map((limit) => [limit, limits[limit]])),
      maxStorageBuffersPerShaderStage: Math.min(
        limits.maxStorageBuffersPerShaderStage,
        MOST_STORAGE_BUFFERS,
      ),
    },
  });
  newestAdapter = info;
  return newest = new WatchedBackend(device, info);
}

const NAME = "webgpu", PRIORITY = 3; // tfjs's.

/** The cause of an error thrown while computing on the GPU. */
export async function gpuFaultBehind(error: unknown): Promise<unknown> {
  return await newest?.faultBehind(error) ?? error;
}

/** Replaces the registered backend and its device. */
function register(): void {
  if (tf.findBackendFactory(NAME) !== null) tf.removeBackend(NAME);
  tf.registerBackend(NAME, makeBackend, PRIORITY);
}

/** Lets the backend start over if its device was lost, or tfjs disposed of it. */
export function replaceLostDevice(): void {
  if (newest?.isLost) register();
}

if (tf.findBackendFactory(NAME) !== null) register(); // tfjs has registered its own if there is WebGPU.
