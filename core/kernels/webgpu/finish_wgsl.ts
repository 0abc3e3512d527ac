/** What becomes of a sum as a program stores it. */
import type * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import type { DropoutAttrs } from "../operations.ts";
import { gateSource } from "./gate_wgsl.ts";

/**
 * A bias, an element for every column, is added before dropout and a leaky ReLU (none if the rate is 0, the slope 1). A
 * gate, of the result's shape, has the sign of what these made, and their gradient is applied.
 */
export interface FinishKind extends DropoutAttrs {
  readonly kind: "bias" | "gate";
  /** The elements that each key of the dropout serves; see {@linkcode withBatch}. */
  readonly batch?: number;
}

/** Finishes a sum with an operand, and with the keys of the dropout if there is one. */
export interface Finish extends FinishKind {
  readonly operand: tf.TensorInfo;
  readonly keys?: tf.TensorInfo;
}

/** The same for a result of so many elements. */
export const withBatch = (finish: Finish, elements: number): Finish =>
  finish.keys ? { ...finish, batch: elements / (sizeOf(finish.keys) / 2) } : finish;

/** Names what the code depends on. */
export const finishName = ({ kind, slope, rate, stream, batch }: FinishKind): string =>
  [kind, slope, ...(rate === 0 ? [] : [rate, stream, batch])].join("_");

/** WGSL of `finished(sum, operand, i)`, the stored value of element `i`, or of four. */
export function finishSource(type: "f32" | "vec4f", finish: FinishKind): string {
  const batch = `${finish.batch! / (type === "vec4f" ? 4 : 1)}u`;
  return `${gateSource(type, finish, { batch, stream: `${finish.stream}u` })}
fn finished(sum : ${type}, operand : ${type}, i : u32) -> ${type} {
  return ${finish.kind === "bias" ? "gate(sum + operand, i)" : "gateGradient(sum, operand, i)"};
}`;
}

/** WGSL of the buffers that it reads. */
export const finishBuffers = (type: "f32" | "vec4f", { rate }: FinishKind): string[] => [
  `var<storage, read> operand : array<${type}>;`,
  ...(rate === 0 ? [] : ["var<storage, read> keys : array<i32>;"]),
];

/** Those buffers. */
export const finishInputs = ({ operand, keys }: Finish): tf.TensorInfo[] =>
  keys ? [operand, keys] : [operand];
