import * as tf from "@tensorflow/tfjs";
import type { ModelConfig } from "./config.ts";
import { generator, type GeneratorParams, type GeneratorStats } from "./generator.ts";
import type { Tensor2D } from "../core/tensor.ts";

/** A trained generator. */
export interface GeneratorNetwork {
  /** Its parameters. */
  readonly params: GeneratorParams;
  /** Its moving averages. */
  readonly stats: GeneratorStats;
}

/** Images drawn at a time: keeps memory flat however many are asked for. */
const CHUNK = 16;

/**
 * Draws the images of `noise` `[N, noiseSize]` with the moving averages, so that an image depends on its own noise alone.
 *
 * @returns `[N, height, width, 3]`, values in (0, 1).
 */
export async function sampleImages(
  network: GeneratorNetwork,
  noise: Tensor2D,
  config: ModelConfig,
): Promise<Float32Array> {
  const [count] = noise.shape;
  const images = new Float32Array(count * config.height * config.width * 3);
  for (let start = 0; start < count; start += CHUNK) {
    const chunk = tf.tidy(() => {
      const rows = tf.slice(noise, [start, 0], [Math.min(CHUNK, count - start), -1]);
      return generator(network, rows, { config, training: false }).images;
    });
    images.set(await chunk.data(), start * config.height * config.width * 3);
    chunk.dispose();
  }
  return images;
}
