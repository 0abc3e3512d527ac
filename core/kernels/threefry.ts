/**
 * The kernel behind every random number: Threefry-2x32 with 13 rounds (Salmon et al., "Parallel random numbers: as easy
 * as 1, 2, 3", SC 2011), a counter-based generator out of integer additions, rotations and exclusive ors, so that wasm,
 * cpu and WebGPU give the same bits. Block `j` encrypts the counter `(j, 0)` and gives two words. The first two elements
 * are those of `firstBlock`, the next two of the block after it, and so on.
 */
import * as tf from "@tensorflow/tfjs";
import type { WebGPUBackend, WebGPUProgram } from "@tensorflow/tfjs-backend-webgpu";
import { webgpu_util } from "@tensorflow/tfjs-backend-webgpu";
import type { HostBackend } from "./_backend.ts";
import { elementChunks } from "./wasm/chunks.ts";
import { nativeOf } from "./wasm/native.ts";

/** Name under which the kernel is registered. Input `key` is int32 `[2]`. */
export const THREEFRY = "Threefry";

/** `int32` gives raw bits, `float32` their upper 24 as a number in [0, 1). */
export interface ThreefryAttrs {
  shape: number[];
  dtype: "int32" | "float32";
  /** Where in the stream to start. @default {0} */
  firstBlock?: number;
}

const PARITY = 0x1bd11bda;
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const ROUNDS = 13;

/** Fills `out` with `out.length` words of the stream that the key `(key0, key1)` names. */
export function fillThreefry(
  out: Int32Array | Float32Array,
  key0: number,
  key1: number,
  firstBlock = 0,
): void {
  const k0 = key0 | 0, k1 = key1 | 0, k2 = PARITY ^ k0 ^ k1;
  const floats = out instanceof Float32Array;
  for (let i = 0; i < out.length; i += 2) {
    let x0 = (firstBlock + (i >>> 1) + k0) | 0;
    let x1 = k1;
    // Thirteen rounds, written out since this is the inner loop; the key goes in after every fourth.
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2 + 1) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k0 + 2) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + k0) | 0;
    x1 = (x1 + k1 + 3) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
    out[i] = floats ? (x0 >>> 8) / 0x1000000 : x0;
    if (i + 1 < out.length) out[i + 1] = floats ? (x1 >>> 8) / 0x1000000 : x1;
  }
}

const wasmKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { shape, dtype, firstBlock } = attrs as unknown as ThreefryAttrs;
  const wasm = backend as HostBackend;
  const out = wasm.makeOutput(shape, dtype);
  const [key0, key1] = wasm.typedArrayFromHeap(inputs.key!);
  const native = nativeOf(backend);
  if (native) {
    const floats = Number(dtype === "float32");
    native.withScratch(64 * native.threads, (scratch) => {
      const args = [native.address(out), key0, key1, firstBlock ?? 0, floats, scratch];
      native.run("threefry", args, elementChunks(tf.util.sizeFromShape(shape)));
    });
    return out;
  }
  fillThreefry(wasm.typedArrayFromHeap(out), key0, key1, firstBlock);
  return out;
};

const cpuKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { shape, dtype, firstBlock } = attrs as unknown as ThreefryAttrs;
  const size = tf.util.sizeFromShape(shape);
  const out = dtype === "int32" ? new Int32Array(size) : new Float32Array(size);
  const [key0, key1] = (backend as HostBackend).readSync(
    inputs.key!.dataId,
  ) as Int32Array;
  fillThreefry(out, key0, key1, firstBlock);
  return (backend as HostBackend).makeTensorInfo(shape, dtype, out);
};

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

/** One thread a block. */
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
    dispatch: webgpu_util.computeDispatch(
      dispatchLayout,
      [blocks],
      workgroupSize,
    ),
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

const webgpuKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
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

tf.registerKernel({
  kernelName: THREEFRY,
  backendName: "wasm",
  kernelFunc: wasmKernel,
});
tf.registerKernel({
  kernelName: THREEFRY,
  backendName: "cpu",
  kernelFunc: cpuKernel,
});
tf.registerKernel({
  kernelName: THREEFRY,
  backendName: "webgpu",
  kernelFunc: webgpuKernel,
});
