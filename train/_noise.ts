/** The noise of a training step. */
import { foldIn, randomNormal } from "../core/random.ts";
import type { Tensor2D } from "../core/tensor.ts";
import type { Gan } from "./gan.ts";
import type { Batch, Point } from "./gradients.ts";

/** The child of a point's key that the noise is drawn from; the others are the discriminator's. */
const NOISE = 0;

/** Noise of the generator, drawn from the point's key. */
export function drawNoise({ key }: Point, batchSize: number, { generator }: Gan): Tensor2D {
  return randomNormal<Tensor2D>(foldIn(key, NOISE), [batchSize, generator.noiseSize]);
}

/** The batch's noise, or else what the point's key draws. */
export function noiseOf(point: Point, batch: Batch, gan: Gan): Tensor2D {
  return "noise" in batch ? batch.noise : drawNoise(point, batch.images.shape[0], gan);
}
