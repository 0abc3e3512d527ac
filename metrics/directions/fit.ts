import { EigenvalueDecomposition, Matrix, solve } from "ml-matrix";

/**
 * Fits labels to latents linearly, by least squares, and makes their slopes directions that are perpendicular to each other: the
 * nearest to the slopes (Löwdin 1950), none of them favoured. Where labels go together, as beards and short hair do,
 * so do the slopes, and a face that is moved along one of them would change in the other, too.
 *
 * @param latents Rows of normal noise, more than a row has numbers.
 * @param labels A row for each latent; no label may be constant.
 * @returns For each label, what to add to a latent to raise it by one standard deviation: `[labels][noiseSize]`.
 */
export function fitLabels(
  latents: readonly (readonly number[])[],
  labels: readonly (readonly number[])[],
): number[][] {
  const x = new Matrix(latents as number[][]).center("column");
  const y = new Matrix(labels as number[][]);
  y.center("column").scale("column", { scale: y.standardDeviation("column") });
  const slopes = solve(x, y);
  // Slopes · (slopesᵀ · slopes)^-½ has perpendicular columns of length 1.
  const { eigenvectorMatrix: vectors, realEigenvalues } = new EigenvalueDecomposition(
    slopes.transpose().mmul(slopes),
    { assumeSymmetric: true },
  );
  const roots = Matrix.diag(realEigenvalues.map((value) => 1 / Math.sqrt(value)));
  const directions = slopes.mmul(vectors.mmul(roots).mmul(vectors.transpose()));
  return directions.transpose().to2DArray().map((direction, k) => {
    const rise = direction.reduce((sum, value, i) => sum + value * slopes.get(i, k), 0);
    return direction.map((value) => value / rise);
  });
}
