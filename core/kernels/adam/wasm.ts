/** Adam's update on wasm. */
import type * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { ADAM, type AdamAttrs } from "../operations.ts";
import { elementChunks } from "../wasm/chunks.ts";
import { registerNative } from "../wasm/register.ts";

registerNative<AdamAttrs>(ADAM, ({ native, backend, inputs, attrs, make }) => {
  const [step, ...tensors] = Object.values(inputs);
  const { learningRate, beta1, beta2, epsilon } = attrs;
  const [taken, share = 1] = backend.typedArrayFromHeap(step);
  const time = taken + 1;
  const rate = learningRate * share * Math.sqrt(1 - beta2 ** time) / (1 - beta1 ** time);
  const settings = [rate, beta1, beta2, 1 - beta1, 1 - beta2, epsilon];
  const results: tf.TensorInfo[] = [];
  for (let i = 0; i < tensors.length; i += 4) {
    const [p, m, v, g] = tensors.slice(i, i + 4);
    const out = [make(p.shape), make(p.shape), make(p.shape)];
    const args = [...out, p, m, v, g].map(native.address);
    native.run("adam", [...args, ...settings], elementChunks(sizeOf(p)));
    results.push(...out);
  }
  return results;
});
