/** Translates the images of a batch on wasm. */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import { TRANSLATE, type TranslateAttrs } from "../operations.ts";
import { moveRows } from "./cpu.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, offsets } = inputs as Record<string, tf.TensorInfo>;
  const wasm = backend as HostBackend;
  const values = (info: tf.TensorInfo) => wasm.typedArrayFromHeap(info) as Float32Array;
  const out = wasm.makeOutput(x.shape, "float32");
  const settings = { ...attrs as unknown as TranslateAttrs, shape: x.shape };
  moveRows(values(out), { x: values(x), offsets: values(offsets) }, settings);
  return out;
};

tf.registerKernel({ kernelName: TRANSLATE, backendName: "wasm", kernelFunc });
