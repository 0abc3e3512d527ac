/**
 * Half precision for a recorded program: its large intermediate results are stored as float16, in half the memory and
 * with half the bytes to read and write. All arithmetic stays float32, as do the program's results, everything up to
 * the size of the largest of them (parameters, their gradients and moments), sums, powers and exponentials.
 */
import type * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-webgpu";
import { replaceKernel } from "./backend.ts";
import { type Shader, shaderOf } from "./_shaders.ts";
import { internals } from "./internals.ts";
import type { Dispatch, Trace } from "./trace.ts";

/** The feature that a device needs. */
export const HALF_FEATURE = "shader-f16";

/** Whether the current backend, which must be WebGPU, can store float16. */
export const canStoreHalf = (): boolean => internals().device.features.has(HALF_FEATURE);

/** A storage buffer in WGSL. */
interface Variable {
  readonly name: string;
  /** Its elements: `f32`, four of them, or another type. */
  readonly type: string;
}

const DECLARATION =
  /@group\(0\)\s*@binding\((\d+)\)\s*var<storage,\s*\w+>\s*(\w+)\s*:\s*array<(.+?)>;/g;

/** What programs name their partial sums. */
const PARTIAL = "partial";

const FLOATS: Readonly<Record<string, { readonly float: string; readonly half: string }>> = {
  "f32": { float: "f32", half: "f16" },
  "vec4f": { float: "vec4f", half: "vec4<f16>" },
  "vec4<f32>": { float: "vec4f", half: "vec4<f16>" },
};

/** The storage buffers of a program by their bindings. */
function variablesOf({ code }: Shader): Map<number, Variable> {
  const typeOf = (name: string) => code.match(new RegExp(`alias ${name} = (.+?);`))?.[1] ?? name;
  return new Map(
    Array.from(
      code.matchAll(DECLARATION),
      ([, binding, name, type]) => [Number(binding), { name, type: typeOf(type) }],
    ),
  );
}

/** The index behind the bracket that closes the one at `open`. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let i = open; i < code.length; i++) {
    if ("[(".includes(code[i])) depth++;
    if ("])".includes(code[i]) && --depth === 0) return i + 1;
  }
  throw new Error("Cannot read a GPU program as a bracket is not closed");
}

/** The code with a variable's elements converted from float16 where they are read, and to it where they are written. */
function converted(code: string, { name, type }: Variable): string {
  const { float, half } = FLOATS[type];
  let from = 0, result = "";
  for (const { index, 0: start } of code.matchAll(new RegExp(`(?<![\\w.])${name}\\s*\\[`, "g"))) {
    if (index < from) continue; // Within an index that was copied.
    const end = closing(code, index + start.length - 1);
    const element = code.slice(index, end);
    result += code.slice(from, index);
    from = end;
    const assignment = /^\s*(\.\w+|\[[^\]]*\])?\s*=(?!=)/.exec(code.slice(end));
    if (assignment === null) {
      result += `${float}(${element})`;
      continue;
    }
    // The rest of the statement is left to the loop, as it may read the buffer as well.
    const [target, part] = assignment, stop = code.indexOf(";", end);
    const value = converted(code.slice(end + target.length, stop), { name, type });
    result += `${element}${target} ${part ? "f16" : half}(${value})`;
    from = stop;
  }
  return result + code.slice(from);
}

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
  const shader = shaderOf(pipeline), variables = variablesOf(shader);
  const code = bindings.map((binding) => variables.get(binding)!).reduce(
    (code, variable) => converted(declared(code, variable), variable),
    shader.code,
  );
  const module = internals().device.createShaderModule({ code: `enable f16;\n${code}` });
  return {
    label: `${shader.label} half ${bindings}`,
    layout: "auto",
    compute: { module, entryPoint: shader.entryPoint },
  };
}

/** The program with the buffers at these bindings in float16. */
function halfPipeline(pipeline: GPUComputePipeline, bindings: readonly number[]) {
  const variants = variantsOf(pipeline), key = bindings.join(), made = variants.get(key);
  if (made !== undefined) return made;
  const compiled = internals().device.createComputePipeline(describeHalf(pipeline, bindings));
  variants.set(key, compiled);
  return compiled;
}

/** The code with the variable declared as float16. */
const declared = (code: string, { name, type }: Variable): string =>
  code.replace(
    new RegExp(`(var<storage,\\s*\\w+>\\s*${name}\\s*:\\s*)array<.+?>;`),
    `$1array<${FLOATS[type].half}>;`,
  );

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
    const shader = shaderOf(command.pipeline), variables = variablesOf(shader);
    const buffers = [...command.bindings.entries].map(bufferOf);
    if (shader.label?.startsWith("Transpose") && buffers.some((buffer) => wide.has(buffer))) {
      buffers.forEach((buffer) => wide.add(buffer)); // A reduction of other than the last axes starts with it.
    }
    for (const entry of command.bindings.entries) {
      const buffer = bufferOf(entry), variable = variables.get(entry.binding);
      const isFloat = variable !== undefined && variable.type in FLOATS;
      (isFloat && variable.name !== PARTIAL ? used : refused).add(buffer);
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
  [...bindings.entries].filter((entry) => buffers.has(bufferOf(entry))).map(({ binding }) =>
    binding
  );

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
