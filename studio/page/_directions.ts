import * as tf from "@tensorflow/tfjs";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor2D } from "../../core/tensor.ts";

/**
 * The latent directions with the largest effect on the generator's linear layers of the noise: the eigenvectors of `K · Kᵀ`
 * with the largest eigenvalues, for the concatenated kernels `K` `[noiseSize, features]` (SeFa, Shen & Zhou 2021). For a
 * single layer and normal noise they are also its principal components (GANSpace, Härkönen et al. 2020).
 *
 * @returns `[count, noiseSize]` or fewer rows, each of length 1, the strongest first.
 */
export async function latentDirections(
  params: TensorRecord,
  { noiseSize, classes = 0, count }: {
    readonly noiseSize: number;
    /** Length of the labels, which these layers take behind the noise. */
    readonly classes?: number;
    readonly count: number;
  },
): Promise<Tensor2D> {
  const product = tf.tidy(() => {
    const kernels = flattenRecord(params).map(([, tensor]) => tensor)
      .filter(({ shape }) => shape.length === 2 && shape[0] === noiseSize + classes)
      .map((kernel) => tf.slice(kernel, [0, 0], [noiseSize, -1]));
    return tf.addN(
      kernels.map((kernel) => tf.matMul(kernel as Tensor2D, kernel as Tensor2D, false, true)),
    );
  });
  const rows = await product.array() as number[][];
  product.dispose();
  const { eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(rows), {
    assumeSymmetric: true,
  });
  const columns = eigenvectorMatrix.transpose().to2DArray(); // The eigenvalues ascend.
  const strongest = columns.reverse().slice(0, count).map(facing);
  return tf.tensor2d(strongest, [strongest.length, noiseSize]);
}

/** Fixes the sign of an eigenvector: its largest component is positive. */
function facing(direction: readonly number[]): number[] {
  const largest = direction.reduce((a, b) => Math.abs(b) > Math.abs(a) ? b : a);
  return direction.map((value) => value * Math.sign(largest));
}
