import { productRows } from "./_products.ts";
import { checkComparable, type Features } from "./features.ts";

/**
 * Options of {@linkcode kernelDistance}.
 *
 * @category Measures
 */
export interface KernelDistanceOptions {
  /**
   * Divisor of the product of two rows: about the mean squared norm of the rows, so that the kernel is curved there.
   * Default: the length of a row, as for Inception's features.
   */
  readonly scale?: number;
}

/**
 * The squared maximum mean discrepancy between two sets of rows under the kernel `(x·y / scale + 1)³`: an unbiased
 * estimate, 0 on average for two draws from one distribution and so sometimes negative; lower is better. With
 * Inception's features it is the KID. All pairs are used at once instead of a mean over subsets, which has the same
 * expectation and a larger variance.
 *
 * Bińkowski et al., "Demystifying MMD GANs", 2018; Gretton et al., "A kernel two-sample test", 2012.
 *
 * @throws {RangeError} If the rows differ in length, or there are fewer than 2 on a side.
 * @category Measures
 */
export async function kernelDistance(
  a: Features,
  b: Features,
  { scale = a.length }: KernelDistanceOptions = {},
): Promise<number> {
  checkComparable(a, b, 2);
  return await meanWithin(a, scale) + await meanWithin(b, scale) -
    2 * await meanBetween(a, b, scale);
}

/** The mean of the kernel over all pairs of different rows. */
async function meanWithin(features: Features, scale: number): Promise<number> {
  const { count } = features;
  let [sum, i] = [0, 0];
  for await (const products of productRows(features, features)) {
    sum += sumOfKernels(products.subarray(0, i), scale);
    i++;
  }
  return 2 * sum / (count * (count - 1));
}

async function meanBetween(a: Features, b: Features, scale: number): Promise<number> {
  let sum = 0;
  for await (const products of productRows(a, b)) sum += sumOfKernels(products, scale);
  return sum / (a.count * b.count);
}

function sumOfKernels(products: Float32Array, scale: number): number {
  let sum = 0;
  for (const product of products) {
    const base = product / scale + 1;
    sum += base * base * base;
  }
  return sum;
}
