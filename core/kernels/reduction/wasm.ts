/** Sums and means of empty tensors on wasm, where tfjs returns what lay on the heap. */
import { zerosOf } from "../_backend.ts";
import { replaceKernel } from "../wasm/register.ts";
import { REDUCTIONS, shapeIfEmpty } from "./_shape.ts";

for (const name of REDUCTIONS) {
  replaceKernel(name, (stock) => (call) => {
    const shape = shapeIfEmpty(call as Parameters<typeof shapeIfEmpty>[0]);
    if (shape === undefined) return stock(call);
    return zerosOf(call.backend, shape, name === "Mean" ? "float32" : call.inputs.x!.dtype);
  });
}
