/** What becomes of a sum as a program stores it. */
import type * as tf from "@tensorflow/tfjs";
import { runKernel, sizeOf } from "../_backend.ts";
import { DROPOUT, DROPOUT_GRAD, type DropoutAttrs, LEAKY_GRAD } from "../operations.ts";
import { free } from "./backend.ts";
import { gateSource } from "./gate_wgsl.ts";

/**
 * A bias, an element for every column, is added before dropout and a leaky ReLU (none if the rate is 0, the slope 1). A
 * gate, of the result's shape, has the sign of what these made, and their gradient is applied. A sum stays as it is.
 */
export interface FinishKind extends DropoutAttrs {
  readonly kind: "bias" | "gate" | "sum";
  /** The elements that each key of the dropout serves; see {@linkcode withBatch}. */
  readonly batch?: number;
  /** What is added in the end, of the result's shape. */
  readonly plus?: tf.TensorInfo;
}

/** Finishes a sum with an operand (the bias or the gate), and with the keys of the dropout if there is one. */
export interface Finish extends FinishKind {
  readonly operand?: tf.TensorInfo;
  readonly keys?: tf.TensorInfo;
}

/** Neither dropout nor a leaky ReLU. */
export const NO_GATE: DropoutAttrs = { slope: 1, rate: 0, stream: 0 };

/** The same for a result of so many elements. */
export const withBatch = (finish: Finish, elements: number): Finish =>
  finish.keys ? { ...finish, batch: elements / (sizeOf(finish.keys) / 2) } : finish;

/** Names what the code depends on. */
export const finishName = ({ kind, slope, rate, stream, batch, plus }: FinishKind): string =>
  [kind, slope, ...(rate === 0 ? [] : [rate, stream, batch]), ...(plus ? ["plus"] : [])].join("_");

const VALUES = {
  bias: "gate(sum + operand, i)",
  gate: "gateGradient(sum, operand, i)",
  sum: "sum",
} as const;

/** WGSL of `finished(sum, operand, i)`, the stored value of element `i`, or of four. */
export function finishSource(type: "f32" | "vec4f", finish: FinishKind): string {
  const batch = `${finish.batch! / (type === "vec4f" ? 4 : 1)}u`;
  return `${gateSource(type, finish, { batch, stream: `${finish.stream}u` })}
fn finished(sum : ${type}, operand : ${type}, i : u32) -> ${type} {
  return ${finish.plus ? "plus[i] + " : ""}${VALUES[finish.kind]};
}`;
}

/** WGSL of the stored value of a sum at `i`, in that column. */
export const finishedSum = ({ kind }: FinishKind, sum: string, column: string, i: string): string =>
  `finished(${sum}, ${kind === "sum" ? sum : `operand[${kind === "bias" ? column : i}]`}, ${i})`;

/** WGSL of the buffers that it reads. */
export const finishBuffers = (type: "f32" | "vec4f", { kind, rate, plus }: FinishKind) => [
  ...(kind === "sum" ? [] : [`var<storage, read> operand : array<${type}>;`]),
  ...(rate === 0 ? [] : ["var<storage, read> keys : array<i32>;"]),
  ...(plus ? [`var<storage, read> plus : array<${type}>;`] : []),
];

/** Those buffers. */
export const finishInputs = ({ operand, keys, plus }: Finish): tf.TensorInfo[] =>
  [operand, keys, plus].filter((info) => info !== undefined);

/** Finishes by kernels of their own. Disposes of `y`. */
export function finishApart(
  backend: unknown,
  y: tf.TensorInfo,
  { kind, operand, keys, plus, slope, rate, stream }: Finish,
): tf.TensorInfo {
  const dropout = { slope, rate, stream };
  const then = (
    name: string,
    inputs: tf.NamedTensorInfoMap,
    attrs: Record<string, unknown> = {},
  ) => {
    const before = y;
    y = runKernel(backend, name, inputs, attrs);
    free(backend, before);
  };
  if (kind === "bias") {
    then("Add", { a: y, b: operand });
    if (keys) then(DROPOUT, { x: y, keys }, dropout);
    else then("LeakyRelu", { x: y }, { alpha: slope });
  }
  if (kind === "gate") {
    if (keys) then(DROPOUT_GRAD, { dy: y, y: operand, keys }, dropout);
    else then(LEAKY_GRAD, { dy: y, x: operand }, { slope });
  }
  if (plus) then("Add", { a: plus, b: y });
  return y;
}
