/** Sums and means of empty tensors on WebGPU, where tfjs asks for a buffer of no bytes. */
import { zerosOf } from "../_backend.ts";
import { replaceKernel } from "../webgpu/backend.ts";
import { REDUCTIONS, shapeIfEmpty } from "./_shape.ts";

for (const name of REDUCTIONS) {
  replaceKernel(name, (stock) => (call) => {
    const shape = shapeIfEmpty(call as Parameters<typeof shapeIfEmpty>[0]);
    if (shape === undefined) return stock(call);
    return zerosOf(call.backend, shape, name === "Mean" ? "float32" : call.inputs.x!.dtype);
  });
}
