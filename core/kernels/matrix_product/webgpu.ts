/** Products of empty matrices on WebGPU, where tfjs asks for a buffer of no bytes. */
import * as tf from "@tensorflow/tfjs";
import { replaceKernel, zerosOf } from "../webgpu/backend.ts";

replaceKernel("BatchMatMul", (stock) => (call) => {
  const { a, b } = call.inputs as Record<"a" | "b", tf.TensorInfo>;
  if (!a.shape.includes(0) && !b.shape.includes(0)) return stock(call);
  const { transposeA, transposeB } = call.attrs as Record<"transposeA" | "transposeB", boolean>;
  const batches = tf.broadcast_util.assertAndGetBroadcastShape(
    a.shape.slice(0, -2),
    b.shape.slice(0, -2),
  );
  const shape = [...batches, a.shape.at(transposeA ? -1 : -2)!, b.shape.at(transposeB ? -2 : -1)!];
  return zerosOf(call.backend, shape);
});
