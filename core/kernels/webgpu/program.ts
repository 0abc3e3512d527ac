/** Small WGSL programs with named bindings, such as those with a thread per element. */
import * as tf from "@tensorflow/tfjs";
import { groupsOf, type Program, runProgram, threadsMain } from "./backend.ts";

const THREADS = 64;

/** A program with its bindings, by their names in the code. */
export interface Bound {
  /** Identifies the program: the same name must always mean the same code. */
  readonly name: string;
  readonly inputs: Readonly<Record<string, tf.TensorInfo>>;
  /** Shapes of the float32 results. */
  readonly outputs: Readonly<Record<string, number[]>>;
  /** Integers, `sizes.name` in the code. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** The type `Value` of float32 buffers. @default {"f32"} */
  readonly value?: "f32" | "vec4f";
  /** WGSL: `main` and what it needs. */
  readonly code: string;
}

/** Runs a program, with declarations of its buffers prepended. */
export function runBound(
  backend: unknown,
  { name, inputs, outputs, sizes, value = "f32", code }: Bound,
  workgroups: Program["workgroups"],
): tf.TensorInfo[] {
  const buffers = [
    ...Object.entries(inputs).map(([name, info]) =>
      `var<storage, read> ${name} : array<${info.dtype === "int32" ? "i32" : "Value"}>;`
    ),
    ...Object.keys(outputs).map((name) => `var<storage, read_write> ${name} : array<Value>;`),
    ...(sizes ? ["var<uniform> sizes : Sizes;"] : []),
  ];
  const fields = Object.keys(sizes ?? {}).map((field) => `${field} : u32,`).join(" ");
  return runProgram(backend, {
    key: `${name}_${value}`,
    code: () => `
alias Value = ${value};
${sizes ? `struct Sizes { ${fields} }` : ""}
${buffers.map((buffer, i) => `@group(0) @binding(${i}) ${buffer}`).join("\n")}
${code}`,
    inputs: Object.values(inputs),
    outputs: Object.values(outputs),
    sizes: sizes && Object.values(sizes),
    workgroups,
  });
}

/** A program with a thread for every element of the first output, or every four. */
export interface ElementProgram extends Omit<Bound, "value" | "code"> {
  /** WGSL helper functions. */
  readonly functions?: string;
  /** WGSL of element `i`; or of elements `4i` to `4i + 3`, if `Value` is a `vec4f`. */
  readonly code: string;
  /** Whether elements may be processed four at a time. */
  readonly inFours: boolean;
}

/** Runs a program and returns its results. */
export function runElements(
  backend: unknown,
  { inFours, functions = "", code, ...bound }: ElementProgram,
): tf.TensorInfo[] {
  const [[first, shape]] = Object.entries(bound.outputs);
  const count = tf.util.sizeFromShape(shape) / (inFours ? 4 : 1);
  return runBound(backend, {
    ...bound,
    value: inFours ? "vec4f" : "f32",
    code: `${functions}
${threadsMain(THREADS)}
  if (i >= arrayLength(&${first})) { return; }
  ${code}
}`,
  }, groupsOf(Math.ceil(count / THREADS)));
}
