/**
 * Products of two matrices on wasm, as convolutions of a line of pixels by a 1x1 filter. tfjs computes products with a
 * transposed factor, such as the gradients, element by element and on one thread.
 */
import type * as tf from "@tensorflow/tfjs";
import { runKernel } from "../_backend.ts";
import { nativeOf } from "../wasm/native.ts";
import { replaceKernel } from "../wasm/register.ts";

/** A matrix as a line of pixels whose channels are its columns, or as a filter. */
const line = (matrix: tf.TensorInfo) => ({ ...matrix, shape: [1, 1, ...matrix.shape] });

const isMatrix = ({ shape, dtype }: tf.TensorInfo) => shape.length === 2 && dtype === "float32";

const PLAIN = { strides: 1, pad: "valid", dataFormat: "NHWC" };

replaceKernel("BatchMatMul", (stock) => (call) => {
  const { a, b } = call.inputs as Record<"a" | "b", tf.TensorInfo>, { backend } = call;
  const { transposeA, transposeB } = call.attrs as Record<"transposeA" | "transposeB", boolean>;
  const areMatrices = isMatrix(a) && isMatrix(b) && !(transposeA && transposeB) &&
    a.shape[transposeA ? 0 : 1] === b.shape[transposeB ? 1 : 0];
  if (!areMatrices || nativeOf(backend) === undefined) return stock(call);
  const [x, y] = [a, b].map(line);
  const shape = [a.shape[transposeA ? 1 : 0], b.shape[transposeB ? 0 : 1]], of = [1, 1, ...shape];
  const product = transposeA
    ? runKernel(backend, "Conv2DBackpropFilter", { x, dy: y }, { ...PLAIN, filterShape: of })
    : transposeB
    ? runKernel(backend, "Conv2DBackpropInput", { dy: x, filter: y }, { ...PLAIN, inputShape: of })
    : runKernel(backend, "Conv2D", { x, filter: y }, PLAIN);
  return { ...product, shape };
});
