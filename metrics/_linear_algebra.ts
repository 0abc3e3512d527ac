/** Linear algebra for the Fréchet distance, on row-major matrices. */
import { Matrix as MlMatrix } from "ml-matrix";

/** A matrix. */
export interface Matrix {
  /** `[rows, columns]`. */
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** The products of all rows of `a` with all rows of `b`: `a · bᵀ`. */
export function timesTransposed(a: Matrix, b: Matrix): Matrix {
  const [left, right] = [a, b].map(({ values, rows, columns }) =>
    MlMatrix.from1DArray(rows, columns, values)
  );
  const values = Float64Array.from(left.mmul(right.transpose()).to1DArray());
  return { values, rows: a.rows, columns: b.rows };
}

/** The lower triangle `L` with `L · Lᵀ = a`, for a positive semidefinite matrix: if a pivot is 0, so is its column. */
export function cholesky({ values, rows: size }: Matrix): Matrix {
  const lower = new Float64Array(size * size);
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, values[i * size + i]);
  const least = size * Number.EPSILON * largest; // Rounding error at 0.
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = values[i * size + j];
      for (let k = 0; k < j; k++) rest -= lower[i * size + k] * lower[j * size + k];
      const pivot = lower[j * size + j];
      if (i === j) lower[i * size + i] = rest > least ? Math.sqrt(rest) : 0;
      else lower[i * size + j] = pivot > 0 ? rest / pivot : 0;
    }
  }
  return { values: lower, rows: size, columns: size };
}

/**
 * The eigenvalues of a symmetric matrix, in no order. Without eigenvectors this takes a third of the time of a full
 * decomposition such as ml-matrix's.
 *
 * Golub and Van Loan, "Matrix computations", 8.3: Householder's reduction to a tridiagonal matrix, then QR steps.
 */
export function symmetricEigenvalues(symmetric: Matrix): Float64Array {
  const { diagonal, beside } = tridiagonal(symmetric);
  let largest = 0;
  for (const value of [...diagonal, ...beside]) largest = Math.max(largest, Math.abs(value));
  const least = Number.EPSILON * largest;
  const isZero = (i: number) => Math.abs(beside[i]) <= least;
  for (let end = diagonal.length - 1; end > 0;) {
    if (isZero(end - 1)) {
      end--;
      continue;
    }
    let start = end - 1;
    while (start > 0 && !isZero(start - 1)) start--;
    qrStep(diagonal, beside, { start, end });
  }
  return diagonal;
}

interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** Element i lies beside elements i and i + 1 of the diagonal. */
  readonly beside: Float64Array;
}

/** Reflects rows, last one first, onto the diagonal and its neighbour; uses only the lower triangle. */
function tridiagonal({ values, rows: size }: Matrix): Tridiagonal {
  const a = values.slice();
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(Math.max(0, size - 1));
  const [reflector, change] = [new Float64Array(size), new Float64Array(size)];
  for (let last = size - 1; last > 0; last--) {
    const row = a.subarray(last * size, last * size + last);
    let square = 0;
    for (const value of row) square += value * value;
    const corner = row[last - 1];
    const length = corner > 0 ? -Math.sqrt(square) : Math.sqrt(square);
    diagonal[last] = a[last * size + last];
    beside[last - 1] = length;
    const scale = square - corner * length; // Half the square of the reflector.
    if (scale === 0) continue;
    reflector.set(row);
    reflector[last - 1] -= length;
    change.fill(0, 0, last);
    for (let i = 0; i < last; i++) {
      const [start, value] = [i * size, reflector[i]];
      let sum = a[start + i] * value;
      for (let j = 0; j < i; j++) {
        sum += a[start + j] * reflector[j];
        change[j] += a[start + j] * value;
      }
      change[i] += sum;
    }
    let product = 0;
    for (let i = 0; i < last; i++) product += (change[i] /= scale) * reflector[i];
    for (let i = 0; i < last; i++) change[i] -= product / (2 * scale) * reflector[i];
    for (let i = 0; i < last; i++) {
      const [start, value, changed] = [i * size, reflector[i], change[i]];
      for (let j = 0; j <= i; j++) a[start + j] -= value * change[j] + changed * reflector[j];
    }
  }
  if (size > 0) diagonal[0] = a[0];
  return { diagonal, beside };
}

/** One QR step with Wilkinson's shift on elements `start` … `end` of the diagonal. */
function qrStep(
  diagonal: Float64Array,
  beside: Float64Array,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const half = (diagonal[end - 1] - diagonal[end]) / 2;
  const square = beside[end - 1] ** 2;
  const root = Math.sqrt(half * half + square);
  const shift = diagonal[end] - square / (half + (half < 0 ? -root : root));
  let [x, bulge] = [diagonal[start] - shift, beside[start]];
  for (let k = start; k < end; k++) {
    const length = Math.sqrt(x * x + bulge * bulge);
    const [c, s] = length === 0 ? [1, 0] : [x / length, bulge / length];
    if (k > start) beside[k - 1] = length;
    const [p, q, r] = [diagonal[k], beside[k], diagonal[k + 1]];
    diagonal[k] = c * c * p + 2 * c * s * q + s * s * r;
    diagonal[k + 1] = s * s * p - 2 * c * s * q + c * c * r;
    beside[k] = c * s * (r - p) + (c * c - s * s) * q;
    if (k + 1 === end) return;
    x = beside[k];
    bulge = s * beside[k + 1];
    beside[k + 1] *= c;
  }
}
