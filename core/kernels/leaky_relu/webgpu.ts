/** The leaky ReLU and its gradient on WebGPU. */
import * as tf from "@tensorflow/tfjs";
import { LEAKY, LEAKY_GRAD } from "../operations.ts";
import { runElements } from "../webgpu/program.ts";
import { float } from "../webgpu/wgsl.ts";

/** `y` where `x` is positive, `slope · y` elsewhere; `y` is the name of an input. */
const leaky = (y: "x" | "dy"): tf.KernelFunc => ({ inputs, attrs, backend }) => {
  const { x } = inputs as Record<string, tf.TensorInfo>;
  const slope = attrs!.slope as number;
  const inFours = tf.util.sizeFromShape(x.shape) % 4 === 0;
  const [result] = runElements(backend, {
    name: ["leaky", y, slope].join("_"),
    inputs: inputs as Record<string, tf.TensorInfo>,
    outputs: { result: x.shape },
    inFours,
    code: `result[i] = select(${float(slope)} * ${y}[i], ${y}[i], x[i] > Value(0.0));`,
  });
  return result;
};

tf.registerKernel({ kernelName: LEAKY, backendName: "webgpu", kernelFunc: leaky("x") });
tf.registerKernel({ kernelName: LEAKY_GRAD, backendName: "webgpu", kernelFunc: leaky("dy") });
