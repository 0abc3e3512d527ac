import * as tf from "@tensorflow/tfjs";
import { wholeNumber } from "../core/check.ts";
import { checkShapes } from "../core/record.ts";
import { checkLabels, checkRows } from "./classes.ts";
import { turnTaker } from "../core/turn.ts";
import type { Generator, Network } from "./network.ts";
import type { Tensor2D } from "../core/tensor.ts";

/**
 * Options of {@linkcode sampleEach} and {@linkcode sampleImages}.
 *
 * @category Drawing
 */
export interface SampleOptions {
  /**
   * Images drawn at a time, which bounds the memory, and how long timers and signals have to wait on wasm. The last bits of
   * an image can depend on it.
   * @default {8 on WebGPU, 2 elsewhere}
   */
  readonly batch?: number;
  /** The labels of the images `[N, …]`, for a generator that takes them. */
  readonly labels?: Tensor2D;
  /** Ends the drawing with the signal's reason, between two batches. */
  readonly signal?: AbortSignal;
}

/** Throws unless the generator can draw with the network, the noise and the labels. */
function checkDrawing(
  network: Network,
  noise: Tensor2D,
  generator: Generator,
  labels?: Tensor2D,
): void {
  if (typeof generator?.apply !== "function") {
    throw new TypeError(
      "Cannot draw as the generator has no apply function: make it with makeGenerator(config)",
    );
  }
  if (!(noise instanceof tf.Tensor)) {
    throw new TypeError(
      "Cannot draw from noise that is not a tensor: make it with randomNormal(seed, [N, noiseSize])",
    );
  }
  const { noiseSize, classes = 0, shapes } = generator, [rows] = noise.shape;
  if (noise.shape.length !== 2 || noise.shape[1] !== noiseSize || noise.dtype !== "float32") {
    throw new RangeError(
      `Cannot draw from noise of shape [${noise.shape}] and type ${noise.dtype}: ` +
        `this generator takes float32 of [N, ${noiseSize}]`,
    );
  }
  checkShapes("Cannot draw as the network is not this generator's", network, shapes);
  if (classes > 0) checkLabels("draw", labels, { rows, classes });
  else checkRows("draw", labels, rows);
}

/**
 * Draws the images of `noise` `[N, noiseSize]` one after the other, using the moving averages, so that an image
 * depends only on its own noise.
 *
 * @returns N images `[height, width, channels]`, values in (0, 1).
 * @throws {TypeError} If the generator cannot draw, the network is another one's, or labels are missing or not float32.
 * @throws {RangeError} If the noise is not `[N, noiseSize]`, the labels are not as many rows as wide as the generator has
 * classes, or `batch` is not a whole number of at least 1.
 * @category Drawing
 */
export async function* sampleEach(
  network: Network,
  noise: Tensor2D,
  generator: Generator,
  { batch = tf.getBackend() === "webgpu" ? 8 : 2, labels, signal }: SampleOptions = {},
): AsyncGenerator<Float32Array, void, void> {
  wholeNumber("The batch of a sampling", batch, 1);
  checkDrawing(network, noise, generator, labels);
  const [count] = noise.shape;
  const takeTurn = turnTaker(signal);
  signal?.throwIfAborted();
  for (let start = 0; start < count; start += batch) {
    const chunk = tf.tidy(() => {
      const rowsOf = (all: Tensor2D): Tensor2D =>
        tf.slice(all, [start, 0], [Math.min(batch, count - start), -1]);
      const condition = labels && { labels: rowsOf(labels) };
      return generator.apply(network, rowsOf(noise), { training: false, ...condition }).images;
    });
    const values = await chunk.data() as Float32Array;
    chunk.dispose();
    const pixels = values.length / chunk.shape[0];
    for (let i = 0; i < values.length; i += pixels) yield values.subarray(i, i + pixels);
    await takeTurn();
  }
}

/**
 * Draws the images of `noise` as {@linkcode sampleEach} does, all in one array.
 *
 * @returns `[N, height, width, channels]`, values in (0, 1).
 * @throws {TypeError} As {@linkcode sampleEach}.
 * @throws {RangeError} As {@linkcode sampleEach}, or if so many images do not fit in memory.
 * @category Drawing
 */
export async function sampleImages(
  network: Network,
  noise: Tensor2D,
  generator: Generator,
  options?: SampleOptions,
): Promise<Float32Array> {
  let images = new Float32Array(0), filled = 0;
  for await (const image of sampleEach(network, noise, generator, options)) {
    if (filled === 0) images = allocate(noise.shape[0], image.length);
    images.set(image, filled);
    filled += image.length;
  }
  return images;
}

/** Memory for all images. */
function allocate(count: number, pixels: number): Float32Array<ArrayBuffer> {
  try {
    return new Float32Array(count * pixels);
  } catch {
    throw new RangeError(
      `Cannot hold ${count} images in memory: draw fewer at once, or one after the other with sampleEach()`,
    );
  }
}
