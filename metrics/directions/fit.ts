import { Matrix, pseudoInverse, solve } from "ml-matrix";

/**
 * Fits labels to latents linearly, by least squares. The slopes of the labels are not perpendicular where labels go together, as
 * beards and short hair do: each offset is perpendicular to the slopes of all other labels (Shen et al., "Interpreting the latent
 * space of GANs for semantic face editing", 2020), which makes the offsets the pseudo-inverse of the slopes.
 *
 * @param latents Rows of normal noise, more than a row has numbers.
 * @param labels A row for each latent; no label may be constant.
 * @returns For each label, what to add to a latent to raise it by one standard deviation while the others stay, as far as they
 * depend on the latent linearly: `[labels][noiseSize]`.
 */
export function fitLabels(
  latents: readonly (readonly number[])[],
  labels: readonly (readonly number[])[],
): number[][] {
  const x = new Matrix(latents as number[][]).center("column");
  const y = new Matrix(labels as number[][]);
  y.center("column").scale("column", { scale: y.standardDeviation("column") });
  return pseudoInverse(solve(x, y)).to2DArray();
}
