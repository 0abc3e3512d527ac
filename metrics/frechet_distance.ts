import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { checkComparable, type Features } from "./features.ts";

/** The Gaussian of some rows. */
interface Moments {
  readonly mean: Float64Array;
  /** With n - 1 in the denominator. */
  readonly covariance: Matrix;
}

/**
 * The squared Fréchet (2-Wasserstein) distance between the Gaussians of two sets of rows,
 * `|μ₁ - μ₂|² + Tr(Σ₁ + Σ₂ - 2 (Σ₁ Σ₂)^½)`; 0 for equal ones, lower is better. Only with Inception's features it is the
 * FID of the literature, and it is comparable only between equal numbers of rows: it is biased upwards by about 1/n.
 *
 * Dowson and Landau, "The Fréchet distance between multivariate normal distributions", 1982; Heusel et al., "GANs
 * trained by a two time-scale update rule converge to a local Nash equilibrium", 2017.
 *
 * @throws {RangeError} If the rows differ in length, or there are fewer than 2 on a side.
 */
export function frechetDistance(a: Features, b: Features): number {
  checkComparable(a, b, 2);
  const [first, second] = [momentsOf(a), momentsOf(b)];
  const between = first.mean.reduce((sum, mean, i) => sum + (mean - second.mean[i]) ** 2, 0);
  // (Σ₁ Σ₂)^½ has the trace of (Σ₁^½ Σ₂ Σ₁^½)^½, which is symmetric.
  const root = squareRoot(first.covariance);
  const eigenvalues = eigen(root.mmul(second.covariance).mmul(root)).realEigenvalues;
  const common = eigenvalues.reduce((sum, value) => sum + Math.sqrt(Math.max(0, value)), 0);
  const own = first.covariance.trace() + second.covariance.trace();
  return Math.max(0, between + own - 2 * common);
}

/** The sum of the variances of all numbers of the rows: how different the pictures of one side are. */
export function totalVariance(features: Features): number {
  const { values, count, length } = features;
  const mean = meanOf(features);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] - mean[at % length]) ** 2;
  return sum / (count - 1);
}

function meanOf({ values, count, length }: Features): Float64Array {
  const mean = new Float64Array(length);
  for (let at = 0; at < values.length; at++) mean[at % length] += values[at];
  return mean.map((sum) => sum / count);
}

function momentsOf(features: Features): Moments {
  const { values, count, length } = features;
  const mean = meanOf(features);
  const sums = Array.from({ length }, () => new Float64Array(length));
  const centered = new Float64Array(length);
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < length; i++) centered[i] = values[row * length + i] - mean[i];
    for (let i = 0; i < length; i++) {
      const [sum, value] = [sums[i], centered[i]];
      for (let j = 0; j <= i; j++) sum[j] += value * centered[j];
    }
  }
  const covariance = new Matrix(length, length);
  for (let i = 0; i < length; i++) {
    for (let j = 0; j <= i; j++) {
      covariance.set(i, j, sums[i][j] / (count - 1));
      covariance.set(j, i, sums[i][j] / (count - 1));
    }
  }
  return { mean, covariance };
}

function eigen(symmetric: Matrix): EigenvalueDecomposition {
  return new EigenvalueDecomposition(symmetric, { assumeSymmetric: true });
}

/** The square root of a covariance; eigenvalues that rounding made negative count as 0. */
function squareRoot(symmetric: Matrix): Matrix {
  const { realEigenvalues, eigenvectorMatrix: vectors } = eigen(symmetric);
  const scaled = vectors.clone();
  for (const [i, value] of realEigenvalues.entries()) {
    scaled.mulColumn(i, Math.sqrt(Math.max(0, value)));
  }
  return scaled.mmul(vectors.transpose());
}
