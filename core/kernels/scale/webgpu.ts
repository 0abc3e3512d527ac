/** Tensors times a constant on WebGPU: programs for as many tensors as fit. */
import * as tf from "@tensorflow/tfjs";
import { SCALE, type ScaleAttrs } from "../operations.ts";
import { runPacked } from "../webgpu/packed.ts";
import { float } from "../webgpu/wgsl.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { factor } = attrs as unknown as ScaleAttrs;
  return runPacked(backend, {
    name: `scale_${factor}`,
    read: ["x"],
    written: ["y"],
    tensors: (Object.values(inputs) as tf.TensorInfo[]).map((info) => [info]),
    update: (n) => ` y${n}[i] = x${n}[i] * ${float(factor)}; `,
  }).flat();
};

tf.registerKernel({ kernelName: SCALE, backendName: "webgpu", kernelFunc });
