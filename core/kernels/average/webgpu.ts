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
    buffers: all,
    update: (n) => ` next${n}[i] = old${n}[i] + (now${n}[i] - old${n}[i]) * taken[0]; `,
  }).flat();
};

tf.registerKernel({ kernelName: AVERAGE, backendName: "webgpu", kernelFunc });
