/** Dropout with a leaky ReLU, and its gradient, on wasm. */
import type * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { rectify, runLeaky } from "../leaky_relu/wasm.ts";
import { DROPOUT, DROPOUT_GRAD, type DropoutAttrs } from "../operations.ts";
import { fillThreefry } from "../threefry/cpu.ts";
import { elementChunks } from "../wasm/chunks.ts";
import { type Call, registerNative } from "../wasm/register.ts";

/** Drops elements of `x` into `out`; each batch draws from the stream's child of its own key. */
function drop(
  { native, backend, inputs, attrs: { rate, stream } }: Call<DropoutAttrs>,
  out: tf.TensorInfo,
  x: tf.TensorInfo,
) {
  const keys = backend.typedArrayFromHeap(inputs.keys).slice();
  const batch = sizeOf(x) / (keys.length / 2);
  native.withScratch(64 * native.threads, (scratch) => {
    for (let i = 0; 2 * i < keys.length; i++) {
      const child = new Int32Array(2);
      fillThreefry(child, keys[2 * i], keys[2 * i + 1], stream);
      const places = [out, x].map((info) => native.address(info) + 4 * batch * i);
      const args = [...places, ...child, rate, 1 / (1 - rate), scratch];
      native.run("dropout", args, elementChunks(batch));
    }
  });
}

registerNative<DropoutAttrs>(DROPOUT, (call) => {
  const { native, inputs: { x }, attrs, make } = call;
  const out = make(x.shape);
  drop(call, out, x);
  return rectify(native, out, attrs.slope);
});

registerNative<DropoutAttrs>(DROPOUT_GRAD, (call) => {
  const { native, inputs: { dy, y }, attrs, make } = call;
  const out = make(dy.shape), slope = attrs.slope;
  drop(call, out, dy);
  return slope === 1 ? out : runLeaky(native, { out, y: out, x: y }, slope);
});
