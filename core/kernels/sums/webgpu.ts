/** Sums of tensors of the same shape on WebGPU: programs for as many sums as fit. */
import * as tf from "@tensorflow/tfjs";
import { SUMS, type SumsAttrs } from "../operations.ts";
import { runPacked } from "../webgpu/packed.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const all = Object.values(inputs) as tf.TensorInfo[];
  const { count } = attrs as unknown as SumsAttrs;
  const parts = Array.from({ length: count }, (_, i) => `part${i}_`);
  return runPacked(backend, {
    name: `sums_${count}`,
    read: parts,
    written: ["sum"],
    buffers: all,
    update: (n) => ` sum${n}[i] = ${parts.map((part) => `${part}${n}[i]`).join(" + ")}; `,
  }).flat();
};

tf.registerKernel({ kernelName: SUMS, backendName: "webgpu", kernelFunc });
