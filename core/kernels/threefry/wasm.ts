/** Threefry on wasm, four blocks at a time. */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import { THREEFRY, type ThreefryAttrs } from "../operations.ts";
import { elementChunks } from "../wasm/chunks.ts";
import { nativeOf } from "../wasm/native.ts";
import { fillThreefry } from "./cpu.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
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

tf.registerKernel({ kernelName: THREEFRY, backendName: "wasm", kernelFunc });
