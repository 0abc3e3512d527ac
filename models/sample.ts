import * as tf from "@tensorflow/tfjs";
import type { Generator, Network } from "./network.ts";
import type { Tensor2D } from "../core/tensor.ts";

/** Images drawn at a time, which bounds the memory. */
const CHUNK = 16;

/**
 * Draws the images of `noise` `[N, noiseSize]` one after the other, using the moving averages, so that an image
 * depends only on its own noise.
 *
 * @returns N images `[height, width, 3]`, values in (0, 1).
 */
export async function* sampleEach(
  network: Network,
  noise: Tensor2D,
  generator: Generator,
): AsyncGenerator<Float32Array, void, void> {
  const [count] = noise.shape;
  for (let start = 0; start < count; start += CHUNK) {
    const chunk = tf.tidy(() => {
      const rows = tf.slice(noise, [start, 0], [Math.min(CHUNK, count - start), -1]);
      return generator.apply(network, rows, { training: false }).images;
    });
    const values = await chunk.data() as Float32Array;
    chunk.dispose();
    const pixels = values.length / chunk.shape[0];
    for (let i = 0; i < values.length; i += pixels) yield values.subarray(i, i + pixels);
  }
}

/**
 * Draws the images of `noise` as {@linkcode sampleEach} does, all in one array.
 *
 * @returns `[N, height, width, 3]`, values in (0, 1).
 */
export async function sampleImages(
  network: Network,
  noise: Tensor2D,
  generator: Generator,
): Promise<Float32Array> {
  let images = new Float32Array(0), filled = 0;
  for await (const image of sampleEach(network, noise, generator)) {
    if (filled === 0) images = new Float32Array(noise.shape[0] * image.length);
    images.set(image, filled);
    filled += image.length;
  }
  return images;
}
