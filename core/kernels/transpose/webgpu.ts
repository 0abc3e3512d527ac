/**
 * Moved axes of whole numbers that were cast, on WebGPU: tfjs leaves them whole in memory, where its program that moves axes,
 * in these kernels, does not compile.
 */
import { asStored, free, replaceKernel } from "../webgpu/backend.ts";

const REDUCTIONS = ["Sum", "Mean", "Max", "Min", "Prod", "ArgMax", "ArgMin"];

for (const name of ["Transpose", ...REDUCTIONS, "Cumsum", "Cumprod"]) {
  replaceKernel(name, (stock) => (call) => {
    const { inputs: { x }, backend } = call, stored = asStored(backend, x!);
    if (stored === x) return stock(call);
    const result = stock({ ...call, inputs: { x: stored } });
    free(backend, stored);
    return result;
  });
}
