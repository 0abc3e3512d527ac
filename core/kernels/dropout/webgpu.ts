/** Random bits, dropout and a leaky ReLU on WebGPU: one program, and one for the gradient. */
import * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { DROPOUT, DROPOUT_GRAD, type DropoutAttrs } from "../operations.ts";
import { gateSource } from "../webgpu/gate_wgsl.ts";
import { runElements } from "../webgpu/program.ts";

/** `value` is the result at `i`, in WGSL. */
function kernel(name: string, value: string): tf.KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const { keys, ...tensors } = inputs as Record<string, tf.TensorInfo>;
    const { stream, ...gate } = attrs as unknown as DropoutAttrs;
    const [first] = Object.values(tensors);
    const batch = sizeOf(first) / (sizeOf(keys) / 2);
    const inFours = batch % 4 === 0;
    const [result] = runElements(backend, {
      name: [name, gate.rate, gate.slope].join("_"),
      inputs: { ...tensors, keys },
      outputs: { result: first.shape },
      sizes: { batch: inFours ? batch / 4 : batch, stream },
      inFours,
      functions: gateSource(inFours ? "vec4f" : "f32", gate, {
        batch: "sizes.batch",
        stream: "sizes.stream",
      }),
      code: `result[i] = ${value};`,
    });
    return result;
  };
}

const KERNELS = {
  [DROPOUT]: kernel("dropout", "gate(x[i], i)"),
  [DROPOUT_GRAD]: kernel("dropout_grad", "gateGradient(dy[i], y[i], i)"),
};

for (const [kernelName, kernelFunc] of Object.entries(KERNELS)) {
  tf.registerKernel({ kernelName, backendName: "webgpu", kernelFunc });
}
