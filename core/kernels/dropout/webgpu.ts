/** Random bits, dropout and a leaky ReLU on WebGPU: one program, and one for the gradient. */
import * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { DROPOUT, DROPOUT_GRAD, type DropoutAttrs } from "../operations.ts";
import { THREEFRY_WGSL } from "../threefry/webgpu.ts";
import { float, runElements } from "../webgpu/program.ts";

/** `bitsAt(i)`: the random bits of the elements in `Value` `i`, from the stream's child of the key of its batch. */
const bitsAt = (inFours: boolean) => `
${THREEFRY_WGSL}
fn bitsAt(i : u32) -> ${inFours ? "vec4u" : "u32"} {
  let batch = i / sizes.batch;
  let key = threefry(u32(keys[2u * batch]), u32(keys[2u * batch + 1u]), sizes.stream);
  let within = i % sizes.batch;
  ${
  inFours
    ? "return vec4u(threefry(key.x, key.y, 2u * within), threefry(key.x, key.y, 2u * within + 1u));"
    : "return threefry(key.x, key.y, within / 2u)[within % 2u];"
}
}`;

/** `value(i)` is the value of a kept element, in WGSL. */
function kernel(name: string, value: (slope: string, scale: string) => string): tf.KernelFunc {
  return ({ inputs, attrs, backend }) => {
    const { keys, ...tensors } = inputs as Record<string, tf.TensorInfo>;
    const { rate, stream, slope } = attrs as unknown as DropoutAttrs;
    const [first] = Object.values(tensors);
    const batch = sizeOf(first) / (sizeOf(keys) / 2);
    const inFours = batch % 4 === 0;
    const [result] = runElements(backend, {
      name: [name, rate, slope].join("_"),
      inputs: { ...tensors, keys },
      outputs: { result: first.shape },
      sizes: { batch: inFours ? batch / 4 : batch, stream },
      inFours,
      functions: bitsAt(inFours),
      code: `
  let random = Value(bitsAt(i) >> ${inFours ? "vec4u(8u)" : "8u"}) / 16777216.0;
  let value = ${value(float(slope), float(1 / (1 - rate)))};
  result[i] = select(Value(0.0), value, random >= Value(${float(rate)}));`,
    });
    return result;
  };
}

const leaky = (slope: string, condition: string, value: string) =>
  `select(${slope} * ${value}, ${value}, ${condition} > Value(0.0))`;

const KERNELS = {
  [DROPOUT]: kernel("dropout", (slope, scale) => leaky(slope, "x[i]", `(x[i] * ${scale})`)),
  [DROPOUT_GRAD]: kernel(
    "dropout_grad",
    (slope, scale) => `${leaky(slope, "y[i]", "dy[i]")} * ${scale}`,
  ),
};

for (const [kernelName, kernelFunc] of Object.entries(KERNELS)) {
  tf.registerKernel({ kernelName, backendName: "webgpu", kernelFunc });
}
