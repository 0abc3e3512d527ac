import * as tf from "@tensorflow/tfjs";
import { type KernelRun, watchKernels } from "./_kernels.ts";

const CONVOLUTION =
  /^(Conv2D|Conv2DBackprop(Input|Filter)|NashFilterBiasGrad|Nash(Gated)?Conv(Transpose)?(Dropout|Leaky|Plus|Grad)?)$/;
const MATRIX_PRODUCT = /^(BatchMatMul|_FusedMatMul|NashDense(ParamsGrad)?)$/;

/**
 * Floating point operations of the convolutions, their gradients and the matrix products that a step runs, each
 * multiply-add as two, whatever the algorithm. Elementwise work is not counted.
 *
 * @param step One whose kernels are called, not replayed.
 */
export async function countFlops(step: () => void | Promise<void>): Promise<number> {
  let flops = 0;
  await watchKernels(step, (run) => flops += flopsOf(run));
  return flops;
}

/** Floating point operations of one kernel, as {@linkcode countFlops} counts them. */
export function flopsOf({ name, inputs, attrs, output }: KernelRun): number {
  const [result] = [output].flat();
  if (MATRIX_PRODUCT.test(name)) {
    const isTransposed = attrs?.transposeA || name === "NashDenseParamsGrad";
    const summed = (inputs.a ?? inputs.x).shape.at(isTransposed ? -2 : -1)!;
    return 2 * summed * sizeOf(result);
  }
  if (!CONVOLUTION.test(name)) return 0;
  const filter = inputs.filter ?? result;
  const maps = [inputs.x, inputs.dy, result].filter((map) => map && map !== filter);
  // Every number of the filter is multiplied at every place of the smaller grid.
  return 2 * sizeOf(filter) * Math.min(...maps.map(({ shape: [n, h, w] }) => n * h * w));
}

const sizeOf = ({ shape }: tf.TensorInfo) => tf.util.sizeFromShape(shape);
