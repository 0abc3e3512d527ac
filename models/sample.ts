import * as tf from "@tensorflow/tfjs";
import { checkShapes } from "../core/record.ts";
import type { Generator, Network } from "./network.ts";
import type { Tensor2D } from "../core/tensor.ts";

/** Throws unless the generator can draw with the network and the noise. */
function checkDrawing(network: Network, noise: Tensor2D, generator: Generator): void {
  if (typeof generator?.apply !== "function") {
    throw new TypeError(
      "Cannot draw as the generator has no apply function: make it with makeGenerator(config)",
    );
  }
  const { noiseSize, shapes } = generator;
  if (noise.shape.length !== 2 || noise.shape[1] !== noiseSize || noise.dtype !== "float32") {
    throw new RangeError(
      `Cannot draw from noise of shape [${noise.shape}] and type ${noise.dtype}: ` +
        `this generator takes float32 of [N, ${noiseSize}]`,
    );
  }
  checkShapes("Cannot draw as the network is not this generator's", network, shapes);
}

/** Images drawn at a time, which bounds the memory. */
const CHUNK = 16;

/**
 * Draws the images of `noise` `[N, noiseSize]` one after the other, using the moving averages, so that an image
 * depends only on its own noise.
 *
 * @returns N images `[height, width, 3]`, values in (0, 1).
 * @throws {TypeError} If the generator cannot draw, or the network is another one's.
 * @throws {RangeError} If the noise is not `[N, noiseSize]`.
 */
export async function* sampleEach(
  network: Network,
  noise: Tensor2D,
  generator: Generator,
): AsyncGenerator<Float32Array, void, void> {
  checkDrawing(network, noise, generator);
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
 * @throws {TypeError} As {@linkcode sampleEach}.
 * @throws {RangeError} As {@linkcode sampleEach}.
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
