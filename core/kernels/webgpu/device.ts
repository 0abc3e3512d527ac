/** A WebGPU backend whose programs may have more buffers than the 8 that tfjs asks for, where the adapter has them. */
import * as tf from "@tensorflow/tfjs";
import { WatchedBackend } from "./_watched.ts";

/** Limits to raise to what the adapter has: those that tfjs raises. */
const RAISED = [
  "maxBufferSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupSizeX",
  "maxComputeWorkgroupStorageSize",
  "maxComputeWorkgroupsPerDimension",
  "maxStorageBufferBindingSize",
] as const;

/** What else tfjs asks for where it is to be had. */
const FEATURES = ["timestamp-query", "bgra8unorm-storage"] as const;

/** Enough to update nine tensors in a program of Adam, and far from the bindings that a bind group may have. */
const MOST_STORAGE_BUFFERS = 64;

let newest: WatchedBackend | undefined;

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
  return newest = new WatchedBackend(device, info);
}

const NAME = "webgpu", PRIORITY = 3; // tfjs's.

/** What is behind an error that was thrown while computing on the GPU. */
export async function gpuFaultBehind(error: unknown): Promise<unknown> {
  return await newest?.faultBehind(error) ?? error;
}

/** Takes the place of the backend that is registered, and of the device that it has. */
function register(): void {
  tf.removeBackend(NAME);
  tf.registerBackend(NAME, makeBackend, PRIORITY);
}

/** Lets the backend start anew where its device was lost. */
export function replaceLostDevice(): void {
  if (newest?.isLost) register();
}

if (tf.findBackendFactory(NAME) !== null) register(); // tfjs has registered its own where there is WebGPU.
