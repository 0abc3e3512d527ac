/** Directions of the noise by meaning: ways to change one thing about a face. */
import * as tf from "@tensorflow/tfjs";
import { checkName } from "../core/names.ts";
import type { Tensor2D } from "../core/tensor.ts";

/**
 * A direction's name and what it does.
 *
 * @category Drawing
 */
export interface DirectionName {
  /** One word, such as `smile`. */
  readonly name: string;
  /** What more of it means, such as "happier". */
  readonly meaning: string;
  /** The share of faces, 0 … 1, whose label rose when they were moved along it, from -2 to 0 and from 0 to 2. */
  readonly rising: number;
}

/**
 * The directions of a generator.
 *
 * @category Drawing
 */
export interface Directions {
  /** Their names, in the order of the rows. */
  readonly names: readonly DirectionName[];
  /** `[names, noiseSize]`: what to add to a latent for one standard deviation of the label among drawn faces. */
  readonly offsets: Tensor2D;
  /** The SHA-256 of the generator's numbers that they were made for. */
  readonly network: string;
}

/**
 * How far to move along directions, by name, in standard deviations of the label; less than 0 is backwards.
 *
 * @category Drawing
 */
export type Edits = Readonly<Record<string, number>>;

/**
 * Moves latents along directions.
 *
 * @param latents `[N, noiseSize]`.
 * @returns `[N, noiseSize]`.
 * @throws {RangeError} If there is no direction of a name; the message says which there are.
 * @category Drawing
 */
export function editLatents(latents: Tensor2D, directions: Directions, edits: Edits): Tensor2D {
  const { names, offsets } = directions;
  const known = names.map(({ name }) => name);
  const amounts = new Float32Array(known.length);
  for (const [name, amount] of Object.entries(edits)) {
    checkName("a direction", name, known);
    amounts[known.indexOf(name)] = amount;
  }
  return tf.tidy(() =>
    tf.add(latents, tf.matMul(tf.tensor2d(amounts, [1, amounts.length]), offsets))
  );
}
