/** Small WGSL programs in the form that tfjs's WebGPU backend runs. */
import type * as tf from "@tensorflow/tfjs";
import type { WebGPUBackend, WebGPUProgram } from "@tensorflow/tfjs-backend-webgpu";
import { webgpu_util } from "@tensorflow/tfjs-backend-webgpu";

const WORKGROUP = 64;

/** A program with one thread for every element of the result. */
export interface ElementProgram {
  /** Names the program: the same name must always come with the same code. */
  readonly name: string;
  /** The result's shape, float32. */
  readonly shape: number[];
  /** The inputs by the names that the code uses. */
  readonly inputs: Readonly<Record<string, tf.TensorInfo>>;
  /** Whole numbers by the names that the code uses, as `uniforms.name`. */
  readonly ints?: Readonly<Record<string, number>>;
  /** Numbers likewise. */
  readonly floats?: Readonly<Record<string, number>>;
  /** WGSL functions beside it. */
  readonly functions?: string;
  /** WGSL that gives `result[i]`. */
  readonly code: string;
}

/** Runs a program and gives its result. */
export function runElements(backend: unknown, program: ElementProgram): tf.TensorInfo {
  const { name, shape, inputs, ints = {}, floats = {}, functions = "", code } = program;
  const count = shape.reduce((product, length) => product * length, 1);
  const workgroupSize: [number, number, number] = [WORKGROUP, 1, 1];
  const dispatchLayout = webgpu_util.flatDispatchLayout([count]);
  const wholes = { count, ...ints };
  const wgsl: WebGPUProgram = {
    outputShape: shape,
    shaderKey: `nash_${name}`,
    dispatchLayout,
    dispatch: webgpu_util.computeDispatch(dispatchLayout, [count], workgroupSize),
    variableNames: Object.keys(inputs),
    uniforms: [
      ...Object.keys(wholes).map((uniform) => `${uniform} : i32,`),
      ...Object.keys(floats).map((uniform) => `${uniform} : f32,`),
    ].join(" "),
    workgroupSize,
    getUserCode: () => `
      ${functions}
      fn main(i : i32) {
        if (i < uniforms.count) {
          ${code}
        }
      }`,
  };
  return (backend as WebGPUBackend).runWebGPUProgram(
    wgsl,
    Object.values(inputs),
    "float32",
    [
      ...Object.values(wholes).map((value) => ({ type: "int32", data: [value] })),
      ...Object.values(floats).map((value) => ({ type: "float32", data: [value] })),
    ],
  );
}
