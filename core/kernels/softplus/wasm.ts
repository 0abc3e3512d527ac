/** The mean of `ln(1 + e^(sign · x))` and its gradient on wasm. */
import { MEAN_SOFTPLUS, MEAN_SOFTPLUS_GRAD, type SoftplusAttrs } from "../operations.ts";
import { registerNative } from "../wasm/register.ts";

registerNative<SoftplusAttrs>(
  MEAN_SOFTPLUS,
  ({ backend, inputs: { x }, attrs: { sign }, make }) => {
    const out = make([]);
    const values = backend.typedArrayFromHeap(x);
    let sum = 0;
    for (const value of values) {
      const z = sign * value;
      sum += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }
    backend.typedArrayFromHeap(out)[0] = sum / Math.max(1, values.length);
    return out;
  },
);

registerNative<SoftplusAttrs>(
  MEAN_SOFTPLUS_GRAD,
  ({ backend, inputs: { dy, x }, attrs: { sign }, make }) => {
    const out = make(x.shape);
    const values = backend.typedArrayFromHeap(x), dx = backend.typedArrayFromHeap(out);
    const scale = sign * backend.typedArrayFromHeap(dy)[0] / values.length;
    for (let i = 0; i < dx.length; i++) dx[i] = scale / (1 + Math.exp(-sign * values[i]));
    return out;
  },
);
