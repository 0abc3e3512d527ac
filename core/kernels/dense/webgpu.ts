/** Dense layers on WebGPU: the product adds the bias as it stores, and one small program sums both gradients. */
import * as tf from "@tensorflow/tfjs";
import { runKernel, sizeOf, zerosOf } from "../_backend.ts";
import { ownProduct } from "../matrix_product/webgpu.ts";
import { CHANNEL_SUM, DENSE, DENSE_PARAMS_GRAD } from "../operations.ts";
import { NO_GATE } from "../webgpu/finish_wgsl.ts";
import { runElements } from "../webgpu/program.ts";

const ATTRS = { transposeA: false, transposeB: false, activation: "linear" };

const kernelFunc: tf.KernelFunc = ({ inputs, backend }) => {
  const { x, kernel, bias } = inputs as Record<string, tf.TensorInfo>;
  const [rows, summed] = x.shape, [, columns] = kernel.shape;
  if (rows * columns === 0) return zerosOf(backend, [rows, columns]);
  if (summed === 0) return runKernel(backend, "Tile", { x: rowOf(bias) }, { reps: [rows, 1] });
  const finish = { kind: "bias", operand: bias, ...NO_GATE } as const;
  return ownProduct(backend, { a: x, b: kernel }, finish) ??
    runKernel(backend, "_FusedMatMul", { a: x, b: kernel, bias }, ATTRS);
};

const rowOf = (bias: tf.TensorInfo) => ({ ...bias, shape: [1, ...bias.shape] });

tf.registerKernel({ kernelName: DENSE, backendName: "webgpu", kernelFunc });

/** Products and rows of a layer that is so small that a thread for each sum has little to do. */
const FEW_PRODUCTS = 2 ** 20, FEW_ROWS = 256;

tf.registerKernel({
  kernelName: DENSE_PARAMS_GRAD,
  backendName: "webgpu",
  kernelFunc: ({ inputs, backend }) => {
    const { x, dy } = inputs as Record<string, tf.TensorInfo>;
    const [rows, channels] = x.shape, [, columns] = dy.shape;
    const isSmall = sizeOf(x) * columns <= FEW_PRODUCTS && rows <= FEW_ROWS && channels > 0;
    if (!isSmall) {
      return [
        runKernel(backend, "BatchMatMul", { a: x, b: dy }, { transposeA: true, transposeB: false }),
        runKernel(backend, CHANNEL_SUM, { x: dy }, { shape: dy.shape }),
      ];
    }
    return runElements(backend, {
      name: "dense_params_grad",
      inputs: { x, dy },
      outputs: { kernel: [channels, columns], bias: [columns] },
      sizes: { rows, channels, columns },
      inFours: false,
      code: `
  let channel = i / sizes.columns;
  let column = i % sizes.columns;
  var sum = 0.0;
  var total = 0.0;
  for (var row = 0u; row < sizes.rows; row++) {
    let d = dy[row * sizes.columns + column];
    sum = fma(x[row * sizes.channels + channel], d, sum);
    total += d;
  }
  kernel[i] = sum;
  if (channel == 0u) { bias[column] = total; }`,
    });
  },
});
