import { cholesky, type Matrix, symmetricEigenvalues, timesTransposed } from "./_linear_algebra.ts";
import { checkComparable, type Features } from "./features.ts";

/** A Gaussian fitted to rows. */
interface Moments {
  readonly mean: Float64Array;
  /** A root of the covariance Σ (with n - 1 in the denominator): `rootᵀ · root = Σ`, with `min(n, d)` rows. */
  readonly root: Matrix;
}

/**
 * The squared Fréchet (2-Wasserstein) distance between the Gaussians of two sets of rows,
 * `|μ₁ - μ₂|² + Tr(Σ₁ + Σ₂ - 2 (Σ₁ Σ₂)^½)`; 0 if they are equal, lower is better. It is the FID only with Inception's
 * features, and comparable only between equal numbers of rows, as its bias is about 1/n.
 *
 * Dowson and Landau, "The Fréchet distance between multivariate normal distributions", 1982; Heusel et al., "GANs
 * trained by a two time-scale update rule converge to a local Nash equilibrium", 2017.
 *
 * @throws {RangeError} If the rows differ in length, or there are fewer than 2 on a side.
 * @category Measures
 */
export function frechetDistance(a: Features, b: Features): number {
  checkComparable(a, b, 2);
  const [first, second] = [momentsOf(a), momentsOf(b)];
  const between = first.mean.reduce((sum, mean, i) => sum + (mean - second.mean[i]) ** 2, 0);
  const own = squaredNorm(first.root) + squaredNorm(second.root); // Tr Σ₁ + Tr Σ₂
  return Math.max(0, between + own - 2 * commonTrace(first.root, second.root));
}

/**
 * `Tr (Σ₁ Σ₂)^½` from roots R₁ and R₂: the nonzero eigenvalues of Σ₁ Σ₂ are the squared singular values of R₁ R₂ᵀ,
 * which is smaller than Σ if there are fewer rows than features.
 */
function commonTrace(first: Matrix, second: Matrix): number {
  const [small, large] = first.rows < second.rows ? [first, second] : [second, first];
  const product = timesTransposed(small, large);
  const squares = symmetricEigenvalues(timesTransposed(product, product));
  return squares.reduce((sum, square) => sum + Math.sqrt(Math.max(0, square)), 0); // Rounding may give less.
}

function squaredNorm({ values }: Matrix): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** The sum of the variances of all features: how varied the pictures are. */
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
  const scale = 1 / Math.sqrt(count - 1);
  if (count <= length) {
    const root = Float64Array.from(values, (value, at) => scale * (value - mean[at % length]));
    return { mean, root: { values: root, rows: count, columns: length } };
  }
  const columns = new Float64Array(length * count);
  for (let at = 0; at < values.length; at++) {
    const [row, column] = [Math.floor(at / length), at % length];
    columns[column * count + row] = scale * (values[at] - mean[column]);
  }
  const centered = { values: columns, rows: length, columns: count };
  return { mean, root: transposed(cholesky(timesTransposed(centered, centered))) };
}

function transposed({ values, rows, columns }: Matrix): Matrix {
  const result = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    result[(at % columns) * rows + Math.floor(at / columns)] = values[at];
  }
  return { values: result, rows: columns, columns: rows };
}
