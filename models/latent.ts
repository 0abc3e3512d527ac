import * as tf from "@tensorflow/tfjs";
import type { Tensor2D } from "../core/tensor.ts";

/**
 * Walks from latent to latent and back to the first one, on great circles (Shoemake 1985; White 2016), along which
 * noise keeps the norm that the generator was trained on.
 *
 * @param latents `[N, noiseSize]`, at least two.
 * @param framesPerLeg Frames from one latent up to, but excluding, the next.
 * @returns `[N · framesPerLeg, noiseSize]`.
 * @category Drawing
 */
export function latentWalk(latents: Tensor2D, framesPerLeg: number): Tensor2D {
  const [count] = latents.shape;
  if (count < 2) {
    throw new RangeError(
      `Cannot walk between latents as there are ${count}: at least 2 are needed`,
    );
  }
  return tf.tidy(() => {
    const next = tf.gather(
      latents,
      tf.tensor1d([...Array(count).keys()].map((i) => (i + 1) % count), "int32"),
    );
    const cosine = tf.divNoNan( // The mean face is at 0.
      tf.sum(tf.mul(latents, next), 1, true),
      tf.mul(tf.norm(latents, 2, 1, true), tf.norm(next, 2, 1, true)),
    );
    const angle = tf.acos(tf.clipByValue(cosine, -1 + 1e-6, 1 - 1e-6));
    const frames = Array.from({ length: framesPerLeg }, (_, i) => {
      const t = i / framesPerLeg;
      return tf.div(
        tf.add(
          tf.mul(tf.sin(tf.mul(angle, 1 - t)), latents),
          tf.mul(tf.sin(tf.mul(angle, t)), next),
        ),
        tf.sin(angle),
      );
    });
    return tf.reshape(tf.stack(frames, 1), [count * framesPerLeg, -1]) as Tensor2D;
  });
}

/** The factor on noise that faces are drawn with, where nothing else is asked for: above, more of them go wrong. */
export const USUAL_TRUNCATION = 0.8;

/**
 * Scales latents towards their mean, which is 0 (Karras et al. 2019, here on the noise itself): closer to 0, faces are
 * more ordinary, fewer of them go wrong, and they vary less. Brock et al. 2019 draw from a truncated normal
 * distribution instead; scaling keeps the same face, so that you can choose the factor by eye.
 *
 * @param psi 1 changes nothing, 0 is the mean face every time.
 * @category Drawing
 */
export function truncateLatents(latents: Tensor2D, psi: number): Tensor2D {
  return tf.mul(latents, psi);
}

/**
 * Adds and subtracts latents (Radford et al. 2016), and scales the result to the norm of noise, √noiseSize: a sum of
 * several is longer than any noise that the generator has seen.
 *
 * @param latents `[N, noiseSize]`.
 * @param factors One for each latent, such as 1 and -1; they must not cancel each other.
 * @returns `[1, noiseSize]`.
 * @category Drawing
 */
export function combineLatents(latents: Tensor2D, factors: readonly number[]): Tensor2D {
  return tf.tidy(() => {
    const sum = tf.matMul(tf.tensor2d([...factors], [1, factors.length]), latents) as Tensor2D;
    return tf.mul(tf.div(sum, tf.norm(sum)), Math.sqrt(latents.shape[1]));
  });
}
