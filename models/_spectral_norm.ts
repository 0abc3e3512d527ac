import * as tf from "@tensorflow/tfjs";
import { flattenRecord, mapRecord, type TensorRecord } from "../core/record.ts";
import type { Tensor, Tensor1D, Tensor2D } from "../core/tensor.ts";
import { constant, fromInitializers } from "./initializers.ts";
import type { Discriminator } from "./network.ts";

/** The estimated first right singular vector of each kernel, `[out]`, of length 1, by the kernel's path. */
export type SpectralVectors = { readonly [kernel: string]: Tensor1D };

/** Biases are not normalised. */
const isKernel = ([path]: readonly [path: string, leaf: unknown]) => path.endsWith("/kernel");

/**
 * A discriminator under spectral normalisation: every kernel is divided by its largest singular value before use. The
 * estimate is updated once per call, however many batches there are.
 *
 * @param discriminator One without stats of its own.
 */
export function withSpectralNorm(discriminator: Discriminator): Discriminator {
  const { params } = discriminator.shapes;
  const ofKernels = flattenRecord(params).filter(isKernel).map(([path, { shape }]) => {
    const out = shape[shape.length - 1];
    return [path, constant([out], 1 / Math.sqrt(out))] as const;
  });
  const vectors = fromInitializers({ params: {}, stats: Object.fromEntries(ofKernels) });
  return {
    ...discriminator,
    shapes: { params, stats: vectors.shapes.stats },
    init: (key) => ({ ...vectors.init(key), params: discriminator.init(key).params }),
    apply({ params, stats }, images, options) {
      const vectors = stats as SpectralVectors;
      const normalised = spectralNorm(params, vectors, { iterate: options.key !== undefined });
      const network = { params: normalised.params, stats: {} };
      const { logits } = discriminator.apply(network, images, options);
      return { logits, stats: normalised.vectors };
    },
  };
}

/**
 * Spectral normalisation (Miyato et al. 2018): divides every kernel, as a matrix `[kh · kw · in, out]`, by an estimate
 * of its largest singular value, which makes each layer about 1-Lipschitz.
 *
 * @param params Those named `kernel` are normalised.
 * @param vectors The current estimates of their singular vectors.
 * @returns The parameters with the kernels divided, and the vectors, after a step of power iteration if `iterate`.
 */
export function spectralNorm<P extends TensorRecord>(
  params: P,
  vectors: SpectralVectors,
  { iterate }: { readonly iterate: boolean },
): { readonly params: P; readonly vectors: SpectralVectors } {
  const divided = new Map<string, Tensor>(), moved: Record<string, Tensor1D> = {};
  for (const [path, kernel] of flattenRecord(params).filter(isKernel)) {
    const { sigma, u, v } = singular(kernel, vectors[path], iterate);
    divided.set(path, divide(kernel, { sigma, u, v }));
    moved[path] = iterate ? tf.reshape(u, [-1]) as Tensor1D : vectors[path];
  }
  return {
    params: mapRecord(params, (tensor, path) => divided.get(path) ?? tensor),
    vectors: moved,
  };
}

/** A singular value `[1, 1]` of a matrix `[m, n]` and its vectors: left `[m, 1]`, right `[1, n]`. */
interface Singular {
  readonly sigma: Tensor2D;
  readonly v: Tensor2D;
  readonly u: Tensor2D;
}

/**
 * The largest singular value from the vector `u`, with a step of power iteration or without changing `u`. Vectors are
 * transposed in the products and not reshaped: tfjs's wasm backend caches a product by the data of its second factor,
 * and reads out of bounds if the same data comes in another shape.
 */
function singular(kernel: Tensor, u: Tensor1D, iterate: boolean): Singular {
  const matrix = tf.reshape(kernel, [-1, u.size]) as Tensor2D;
  const row = tf.reshape(u, [1, -1]) as Tensor2D;
  const image: Tensor2D = tf.matMul(matrix, row, false, true);
  const length: Tensor2D = tf.sqrt(tf.matMul(image, image, true));
  const v: Tensor2D = tf.div(image, length);
  if (!iterate) return { sigma: length, u: row, v };
  const back: Tensor2D = tf.matMul(v, matrix, true);
  const sigma: Tensor2D = tf.sqrt(tf.matMul(back, back, false, true));
  return { sigma, u: tf.div(back, sigma), v };
}

/**
 * `kernel / σ`, with the gradient for `σ = vᵀ W u` where both vectors are constants: `dσ / dW = v uᵀ`. This gradient is
 * not itself differentiable in tfjs, and penalties on the gradient with respect to the images do not need it: they see
 * the divided kernel.
 */
function divide(kernel: Tensor, { sigma, u, v }: Singular): Tensor {
  return tf.customGrad((input, save) => {
    const kernel = input as Tensor;
    const divided = tf.reshape(tf.div(tf.reshape(kernel, [-1, u.size]), sigma), kernel.shape);
    (save as tf.GradSaveFunc)([divided, sigma, u, v]);
    return {
      value: divided,
      gradFunc: (dy: Tensor, [divided, sigma, u, v]: Tensor[]) => {
        const upstream = tf.reshape(dy, [-1, u.size]);
        const along = tf.sum(tf.mul(dy, divided));
        const ofSigma = tf.matMul(tf.mul(v as Tensor2D, along) as Tensor2D, u as Tensor2D);
        return tf.reshape(tf.div(tf.sub(upstream, ofSigma), sigma), kernel.shape);
      },
    };
  })(kernel);
}
