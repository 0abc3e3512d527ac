/**
 * Half precision for a recorded program: its large intermediate results are stored as float16, in half the memory and
 * with half the bytes to read and write. All arithmetic stays float32, as do the program's results, everything up to
 * the size of the largest of them (parameters, their gradients and moments), sums, powers and exponentials.
 */
import type * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-webgpu";
import { replaceKernel } from "./backend.ts";
import { halvableBindings, withHalves } from "./_half_wgsl.ts";
import { shaderOf } from "./_shaders.ts";
import { internals } from "./internals.ts";
import type { Dispatch, Trace } from "./trace.ts";

/** The feature that a device needs. */
export const HALF_FEATURE = "shader-f16";

/** Whether the current backend, which must be WebGPU, can store float16. */
export const canStoreHalf = (): boolean => internals().device.features.has(HALF_FEATURE);

/** Pipelines with some of their buffers in float16, by the bindings of these. */
const known = new WeakMap<GPUComputePipeline, Map<string, GPUComputePipeline>>();

function variantsOf(pipeline: GPUComputePipeline): Map<string, GPUComputePipeline> {
  if (!known.has(pipeline)) known.set(pipeline, new Map());
  return known.get(pipeline)!;
}

/** Describes the program with the buffers at these bindings in float16. */
function describeHalf(
  pipeline: GPUComputePipeline,
  bindings: readonly number[],
): GPUComputePipelineDescriptor {
  const { code, label, entryPoint } = shaderOf(pipeline);
  const module = internals().device.createShaderModule({ code: withHalves(code, bindings) });
  return { label: `${label} half ${bindings}`, layout: "auto", compute: { module, entryPoint } };
}

/** The program with the buffers at these bindings in float16. */
function halfPipeline(pipeline: GPUComputePipeline, bindings: readonly number[]) {
  const variants = variantsOf(pipeline), key = bindings.join(), made = variants.get(key);
  if (made !== undefined) return made;
  const compiled = internals().device.createComputePipeline(describeHalf(pipeline, bindings));
  variants.set(key, compiled);
  return compiled;
}

const bufferOf = ({ resource }: GPUBindGroupEntry) => (resource as GPUBufferBinding).buffer;

/** Kernels whose results are often too large or too small for float16 where what they are computed of is not. */
const WIDENING = [
  ...["Square", "SquaredDifference", "Pow", "Exp", "Expm1", "Sinh", "Cosh", "Tan"],
  ...["Reciprocal", "Rsqrt", "Sum", "Prod", "Cumsum", "Cumprod"],
];

/** The buffers of such results, also when their axes were moved. */
const wide = new WeakSet<GPUBuffer>();

for (const name of WIDENING) {
  replaceKernel(name, (stock) => (call) => {
    const result = stock(call) as tf.TensorInfo;
    const { resource } = internals().tensorMap.get(result.dataId);
    if (resource !== undefined) wide.add(resource);
    return result;
  });
}

/** The buffers of intermediate results that all programs can use as float16. */
function halvable({ commands, outputs, arena }: Trace): Set<GPUBuffer> {
  const largest = Math.max(0, ...outputs.map(({ buffer }) => buffer.size));
  const used = new Set<GPUBuffer>(), refused = new Set<GPUBuffer>();
  for (const command of commands) {
    if ("from" in command) {
      refused.add(command.from).add(command.to);
      continue;
    }
    const { code, label } = shaderOf(command.pipeline), floats = halvableBindings(code);
    const buffers = [...command.bindings.entries].map(bufferOf);
    if (label?.startsWith("Transpose") && buffers.some((buffer) => wide.has(buffer))) {
      buffers.forEach((buffer) => wide.add(buffer)); // A reduction of other than the last axes starts with it.
    }
    for (const entry of command.bindings.entries) {
      (floats.has(entry.binding) ? used : refused).add(bufferOf(entry));
    }
  }
  return new Set(
    [...used].filter((buffer) =>
      buffer.size > largest && buffer.size % 16 === 0 && !refused.has(buffer) &&
      !wide.has(buffer) && !arena.isPinned(buffer)
    ),
  );
}

/** The bindings of these buffers. */
const bindingsOf = ({ bindings }: Dispatch, buffers: { has(buffer: GPUBuffer): boolean }) =>
  [...bindings.entries].filter((entry) => buffers.has(bufferOf(entry)))
    .map(({ binding }) => binding);

/**
 * Compiles what {@linkcode inHalf} will need for such a program, all at once where the device can. What does not compile is
 * left to it.
 */
export async function compileHalves(trace: Trace): Promise<void> {
  const halves = halvable(trace), { device } = internals();
  const missing = new Map<string, () => Promise<void>>();
  const ids = new Map<GPUComputePipeline, number>();
  for (const command of trace.commands) {
    if ("from" in command) continue;
    const { pipeline } = command, bindings = bindingsOf(command, halves), key = bindings.join();
    if (bindings.length === 0 || variantsOf(pipeline).has(key)) continue;
    if (!ids.has(pipeline)) ids.set(pipeline, ids.size);
    missing.set(`${ids.get(pipeline)} ${key}`, async () => {
      const compiled = await device.createComputePipelineAsync(describeHalf(pipeline, bindings));
      variantsOf(pipeline).set(key, compiled);
    });
  }
  await Promise.allSettled(missing.values().map((compile) => compile()));
}

/** The same program in half precision. The given trace must not be used any more. */
export function inHalf(trace: Trace): Trace {
  const { arena } = trace, halves = new Map<GPUBuffer, GPUBuffer>();
  for (const buffer of halvable(trace)) halves.set(buffer, arena.halve(buffer));
  const commands = trace.commands.map((command) => {
    if ("from" in command) return command;
    const entries = [...command.bindings.entries], changed = bindingsOf(command, halves);
    if (changed.length === 0) return command;
    const pipeline = halfPipeline(command.pipeline, changed);
    return {
      ...command,
      pipeline,
      bindings: {
        layout: pipeline.getBindGroupLayout(0),
        entries: entries.map((entry): GPUBindGroupEntry => {
          const half = halves.get(bufferOf(entry));
          return half ? { binding: entry.binding, resource: { buffer: half } } : entry;
        }),
      },
    } satisfies Dispatch;
  });
  return { ...trace, commands };
}
