/** A WebGPU backend whose programs may have more buffers than the 8 that tfjs asks for, where the adapter has them. */
import * as tf from "@tensorflow/tfjs";
import { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";

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
  return new WebGPUBackend(device, info);
}

const NAME = "webgpu", PRIORITY = 3; // tfjs's.

// tfjs has registered its own where there is WebGPU.
if (tf.findBackendFactory(NAME) !== null) {
  tf.removeBackend(NAME);
  tf.registerBackend(NAME, makeBackend, PRIORITY);
}
