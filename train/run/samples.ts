/** The sample pictures of a run, which always use the same noise. */
import { dirname } from "../../core/node.ts";
import { foldIn, randomKey, randomNormal } from "../../core/random.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { writeFileAtomic } from "../../data/files.ts";
import { inRows, oneHot } from "../../models/classes.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleImages } from "../../models/sample.ts";
import { type GanState, generatorOf } from "../state.ts";
import { gridImage } from "../../data/images/grid.ts";
import { encodePng } from "../../data/images/formats/png.ts";
import type { RunConfig } from "./config.ts";

/** Pictures in one file. */
export const SAMPLES = 64;

/** Draws the noise of `count` sample pictures. */
export function sampleNoise({ seed, model }: RunConfig, count: number): Tensor2D {
  const key = foldIn(randomKey(seed), 3); // initState() uses the children before it.
  return randomNormal(key, [count, model.noiseSize]);
}

/** Draws the sample pictures from noise, `[count, height, width, 3]`; in rows of each class, if there are classes. */
export async function drawSamples(
  state: GanState,
  noise: Tensor2D,
  { model }: RunConfig,
): Promise<Float32Array> {
  const { classes } = model, [count] = noise.shape;
  const labels = classes && oneHot(inRows(count, classes.length), classes.length);
  try {
    return await sampleImages(generatorOf(state), noise, makeGenerator(model), { labels });
  } finally {
    labels?.dispose();
  }
}

/** All {@linkcode SAMPLES} pictures as one PNG file of `height` x `width` pixels. */
export interface EncodedSamples {
  readonly png: Uint8Array;
  readonly height: number;
  readonly width: number;
}

/** Lays all {@linkcode SAMPLES} pictures out as one. */
export function encodeSamples(images: Float32Array, { model }: RunConfig): EncodedSamples {
  const { height, width } = model;
  const grid = gridImage(images, { count: SAMPLES, height, width });
  return { png: encodePng(grid), height: grid.height, width: grid.width };
}

/** Writes the sample pictures. */
export async function writeSamples({ png }: EncodedSamples, path: string): Promise<void> {
  await Deno.mkdir(dirname(path), { recursive: true }); // The folder may have been deleted.
  await writeFileAtomic(path, png);
}
