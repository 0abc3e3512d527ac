/** Threefry's rounds on the host. */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import { THREEFRY, type ThreefryAttrs } from "../operations.ts";

/** The third word of a key is this XOR the first two. */
export const PARITY = 0x1bd11bda;

/** Fills `out` with words of the stream of the key `(key0, key1)`. */
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
    // Thirteen unrolled rounds, as this is the inner loop; the key is added after every fourth.
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

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { shape, dtype, firstBlock } = attrs as unknown as ThreefryAttrs;
  const size = tf.util.sizeFromShape(shape);
  const out = dtype === "int32" ? new Int32Array(size) : new Float32Array(size);
  const [key0, key1] = (backend as HostBackend).readSync(inputs.key!.dataId) as Int32Array;
  fillThreefry(out, key0, key1, firstBlock);
  return (backend as HostBackend).makeTensorInfo(shape, dtype, out);
};

tf.registerKernel({ kernelName: THREEFRY, backendName: "cpu", kernelFunc });
