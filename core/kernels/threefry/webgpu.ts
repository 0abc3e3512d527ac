/** Threefry on WebGPU, one thread per block. */
import * as tf from "@tensorflow/tfjs";
import type { WebGPUBackend, WebGPUProgram } from "@tensorflow/tfjs-backend-webgpu";
import { webgpu_util } from "@tensorflow/tfjs-backend-webgpu";
import { THREEFRY, type ThreefryAttrs } from "../operations.ts";
import { PARITY } from "./cpu.ts";

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const ROUNDS = 13;

/** WGSL of `threefry(key0, key1, block)`, the two words of a block, the rounds unrolled. */
export const THREEFRY_WGSL: string = `
  fn threefry(k0 : u32, k1 : u32, block : u32) -> vec2<u32> {
    let k2 = ${PARITY}u ^ k0 ^ k1;
    var x = vec2<u32>(block + k0, k1);
    ${
  Array.from({ length: ROUNDS }, (_, round) => {
    const rotation = ROTATIONS[round % 8];
    const injection = Math.floor(round / 4) + 1;
    return `x.x += x.y; x.y = ((x.y << ${rotation}u) | (x.y >> ${32 - rotation}u)) ^ x.x;` +
      (round % 4 === 3
        ? `x += vec2<u32>(k${injection % 3}, k${(injection + 1) % 3} + ${injection}u);`
        : "");
  }).join("\n    ")
}
    return x;
  }`;

function threefryProgram({ shape, dtype }: ThreefryAttrs): WebGPUProgram {
  const blocks = Math.ceil(tf.util.sizeFromShape(shape) / 2);
  const workgroupSize: [number, number, number] = [64, 1, 1];
  const dispatchLayout = webgpu_util.flatDispatchLayout([blocks]);
  const store = dtype === "int32"
    ? (word: string) => `i32(${word})`
    : (word: string) => `f32(${word} >> 8u) / 16777216.0`;
  return {
    outputShape: shape,
    shaderKey: `nash_threefry_${dtype}`,
    dispatchLayout,
    dispatch: webgpu_util.computeDispatch(dispatchLayout, [blocks], workgroupSize),
    variableNames: ["key"],
    uniforms: "count : i32, firstBlock : i32,",
    workgroupSize,
    getUserCode: () => `
      ${THREEFRY_WGSL}
      fn main(index : i32) {
        let i = index * 2;
        if (i < uniforms.count) {
          let x = threefry(u32(key[0]), u32(key[1]), u32(index + uniforms.firstBlock));
          result[i] = ${store("x.x")};
          if (i + 1 < uniforms.count) { result[i + 1] = ${store("x.y")}; }
        }
      }`,
  };
}

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const settings = attrs as unknown as ThreefryAttrs;
  const uniforms = [
    { type: "int32", data: [tf.util.sizeFromShape(settings.shape)] },
    { type: "int32", data: [settings.firstBlock ?? 0] },
  ];
  return (backend as WebGPUBackend).runWebGPUProgram(
    threefryProgram(settings),
    [inputs.key!],
    settings.dtype,
    uniforms,
  );
};

tf.registerKernel({ kernelName: THREEFRY, backendName: "webgpu", kernelFunc });
