/** Moving averages on WebGPU: programs for as many tensors as fit. */
import * as tf from "@tensorflow/tfjs";
import { AVERAGE } from "../operations.ts";
import { runPacked } from "../webgpu/packed.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, backend }) => {
  const [taken, ...all] = Object.values(inputs) as tf.TensorInfo[];
  return runPacked(backend, {
    name: "average",
    shared: { name: "taken", type: "f32", info: taken },
    read: ["old", "now"],
    written: ["next"],
    tensors: Array.from({ length: all.length / 2 }, (_, i) => all.slice(2 * i, 2 * i + 2)),
    update: (n) => ` next${n}[i] = old${n}[i] + (now${n}[i] - old${n}[i]) * taken[0]; `,
  }).flat();
};

tf.registerKernel({ kernelName: AVERAGE, backendName: "webgpu", kernelFunc });
