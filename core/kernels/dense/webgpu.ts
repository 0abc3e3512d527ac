/** Dense layers on WebGPU: the product adds the bias as it stores. */
import * as tf from "@tensorflow/tfjs";
import { runKernel } from "../_backend.ts";
import { ownProduct } from "../matrix_product/webgpu.ts";
import { DENSE } from "../operations.ts";
import { zerosOf } from "../webgpu/backend.ts";

const ATTRS = { transposeA: false, transposeB: false, activation: "linear" };

const kernelFunc: tf.KernelFunc = ({ inputs, backend }) => {
  const { x, kernel, bias } = inputs as Record<string, tf.TensorInfo>;
  const [rows, summed] = x.shape, [, columns] = kernel.shape;
  if (rows * columns === 0) return zerosOf(backend, [rows, columns]);
  if (summed === 0) return runKernel(backend, "Tile", { x: rowOf(bias) }, { reps: [rows, 1] });
  return ownProduct(backend, { a: x, b: kernel }, { kind: "bias", operand: bias, slope: 1 }) ??
    runKernel(backend, "_FusedMatMul", { a: x, b: kernel, bias }, ATTRS);
};

const rowOf = (bias: tf.TensorInfo) => ({ ...bias, shape: [1, ...bias.shape] });

tf.registerKernel({ kernelName: DENSE, backendName: "webgpu", kernelFunc });
