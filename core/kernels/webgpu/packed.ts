/** Elementwise updates of many tensors by as few programs as the device has bindings for. */
import type * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { groupsOf, mostBuffers, runProgram, zerosOf } from "./backend.ts";
import { inFours } from "./wgsl.ts";

const THREADS = 256;

const groupsFor = (elements: number) => Math.ceil(elements / (inFours(elements) ? 4 : 1) / THREADS);

/** An update of every tensor of a list. */
export interface Packed {
  /** Identifies the code: the same name must always mean the same. */
  readonly name: string;
  /** A buffer that all tensors use. */
  readonly shared?: { readonly name: string; readonly type: string; readonly info: tf.TensorInfo };
  /** A constant that is no part of the code. */
  readonly uniform?: { readonly name: string; readonly type: string; readonly bits: number };
  /** Names of the buffers that are read and written for each tensor; all have its shape. */
  readonly read: readonly string[];
  readonly written: readonly string[];
  /** The buffers to read, in the order of `read`, of each tensor. */
  readonly tensors: readonly (readonly tf.TensorInfo[])[];
  /** WGSL functions. */
  readonly functions?: string;
  /** WGSL before the updates. */
  readonly before?: string;
  /** WGSL that updates element `i`; buffers have their names with the given number behind. */
  readonly update: (tensor: number) => string;
}

/** The source for tensors of these sizes: workgroups are assigned to them in order. */
function source(
  { shared, uniform, read, written, functions = "", before = "", update }: Packed,
  elements: readonly number[],
): string {
  const of = (names: readonly string[], access: string) =>
    elements.flatMap((count, tensor) =>
      names.map((name) =>
        `var<storage, ${access}> ${name}${tensor} : array<${inFours(count) ? "vec4f" : "f32"}>;`
      )
    );
  const buffers = [
    ...(shared ? [`var<storage, read> ${shared.name} : array<${shared.type}>;`] : []),
    ...of(read, "read"),
    ...of(written, "read_write"),
    ...(uniform ? [`var<uniform> ${uniform.name} : ${uniform.type};`] : []),
  ];
  let from = 0;
  const updates = elements.map((count, tensor) => {
    const first = from;
    from += groupsFor(count);
    return `
  if (group >= ${first}u && group < ${from}u) {
    let i = (group - ${first}u) * ${THREADS}u + thread;
    if (i < arrayLength(&${read[0]}${tensor})) {${update(tensor)}}
  }`;
  });
  return `
${buffers.map((buffer, i) => `@group(0) @binding(${i}) ${buffer}`).join("\n")}
${functions}
@compute @workgroup_size(${THREADS})
fn main(
  @builtin(workgroup_id) id : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let group = id.y * groups.x + id.x;
${before}
${updates.join("")}
}
`;
}

/** Runs the programs, and returns what is written for each tensor. */
export function runPacked(backend: unknown, packed: Packed): tf.TensorInfo[][] {
  const { name, shared, uniform, read, written, tensors } = packed;
  const buffers = mostBuffers(backend) - (shared ? 1 : 0);
  const most = Math.floor(buffers / (read.length + written.length));
  const full = tensors.filter(([first]) => sizeOf(first) > 0);
  const results: tf.TensorInfo[] = [];
  for (let from = 0; from < full.length; from += most) {
    const together = full.slice(from, from + most);
    const elements = together.map(([first]) => sizeOf(first));
    results.push(...runProgram(backend, {
      key: [name, ...elements].join("_"),
      code: () => source(packed, elements),
      inputs: [...(shared ? [shared.info] : []), ...together.flat()],
      outputs: together.flatMap(([{ shape }]) => written.map(() => shape)),
      sizes: uniform && [uniform.bits],
      workgroups: groupsOf(elements.map(groupsFor).reduce((sum, groups) => sum + groups)),
    }));
  }
  // Empty tensors have no buffer to bind.
  return tensors.map(([first]) =>
    sizeOf(first) > 0
      ? results.splice(0, written.length)
      : written.map(() => zerosOf(backend, first.shape))
  );
}
