/**
 * Products of two matrices on wasm, as convolutions of a line of pixels by a filter of one pixel. tfjs computes those with a
 * transposed factor, which the gradients are, number by number and on one thread.
 */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import { filterGradient, forward, inputGradient } from "../convolution/_native_wasm.ts";
import { nativeOf } from "../wasm/native.ts";
import { replaceKernel } from "../wasm/register.ts";

/** A matrix as a line of pixels whose channels are its columns, or as a filter. */
const line = ({ shape: [rows, columns], ...info }: tf.TensorInfo) => ({
  ...info,
  shape: [1, 1, rows, columns],
});

replaceKernel("BatchMatMul", (stock) => (call) => {
  const { a, b } = call.inputs as Record<"a" | "b", tf.TensorInfo>;
  const { transposeA, transposeB } = call.attrs as Record<"transposeA" | "transposeB", boolean>;
  const own = nativeOf(call.backend), wasm = call.backend as HostBackend;
  const isPlain = [a, b].every(({ shape, dtype }) =>
    shape.length === 2 && dtype === "float32" && !shape.includes(0)
  );
  if (!own || !isPlain || (transposeA && transposeB)) return stock(call);
  const m = a.shape[transposeA ? 1 : 0], n = b.shape[transposeB ? 0 : 1];
  const k = a.shape[transposeA ? 0 : 1];
  const sizes = (pixels: number, inputs: number, outputs: number) =>
    tf.backend_util.computeConv2DInfo(
      [1, 1, pixels, inputs],
      [1, 1, inputs, outputs],
      1,
      1,
      "valid",
    );
  const [x, y] = [a, b].map(line);
  const product = transposeA
    ? filterGradient(own, wasm, { x, dy: y, info: sizes(k, m, n) })
    : transposeB
    ? inputGradient(own, wasm, { dy: x, filter: y, info: sizes(m, n, k) })
    : forward(own, wasm, { x, filter: y, info: sizes(m, k, n) });
  return { ...product, shape: [m, n] };
});
