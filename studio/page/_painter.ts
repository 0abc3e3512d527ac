/** The generator in the browser: from weights and noise to pixels, by the same code as the commands. */
import * as tf from "@tensorflow/tfjs";
import { type BackendChoice, type BackendName, selectBackend } from "../../core/backend.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { type DirectionName, editLatents, type Edits } from "../../models/directions.ts";
import { decodeDirections } from "../../models/directions_file.ts";
import { decodeGenerator } from "../../models/generator_file.ts";
import { latentWalk, truncateLatents } from "../../models/latent.ts";
import type { ModelConfig } from "../../models/config.ts";
import { ofClass } from "../../models/classes.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleImages } from "../../models/sample.ts";
import { latentDirections } from "./_directions.ts";

/** Steps on the way from one face to another. */
const WAY = 100;

/** The parameters of a face. */
export interface FaceChoice {
  /** Of the noise. */
  readonly seed: number;
  /** The index of its class, if the generator has classes. */
  readonly classIndex: number;
  /** Which face of the seed: `deno task sample --seed SEED` draws it at this place, from 0. */
  readonly face: number;
  /** The other face of the seed to move towards. */
  readonly towards: number;
  /** The position on that way, from 0 to {@linkcode WAY}. */
  readonly way: number;
  /** Offsets along the principal directions. */
  readonly offsets: readonly number[];
  /** How far to move along directions by meaning, by name. */
  readonly edits: Edits;
  /** Factor on the latent. */
  readonly truncation: number;
}

/** Draws the faces of one generator. */
export interface Painter {
  readonly config: ModelConfig;
  /** The number of principal directions. */
  readonly directions: number;
  /** The directions by meaning; none if the generator has none. */
  readonly named: readonly DirectionName[];
  /** Draws the first faces of a seed. */
  drawSeed(
    options: Pick<FaceChoice, "seed" | "classIndex" | "truncation"> & { count: number },
  ): Promise<ImageData[]>;
  draw(choice: FaceChoice): Promise<ImageData>;
  dispose(): void;
}

/** Selects a backend: WebGPU on a real GPU, else wasm, else plain JavaScript. */
export async function startBackend(wanted: BackendName | "auto"): Promise<BackendChoice> {
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  try {
    return await selectBackend(wanted, { threads: 1 });
  } catch (error) {
    if (wanted !== "auto") throw error;
    return await selectBackend("cpu");
  }
}

/**
 * Makes a painter.
 *
 * @param files The bytes of a generator file, and of its directions.
 * @param most The most principal directions.
 */
export async function makePainter(
  files: { readonly weights: Uint8Array; readonly directions?: Uint8Array },
  most: number,
): Promise<Painter> {
  const { network, config } = decodeGenerator(files.weights);
  const named = files.directions && decodeDirections(files.directions);
  const { height, width, noiseSize } = config;
  const generator = makeGenerator(config), { classes } = generator;
  const directions = await latentDirections(network.params, { noiseSize, classes, count: most });

  const paint = async (latents: Tensor2D, index: number): Promise<ImageData[]> => {
    const [count] = latents.shape;
    const painting = classes ? ofClass(generator, index) : generator;
    const values = await sampleImages(network, latents, painting);
    latents.dispose();
    const size = height * width * 3;
    return Array.from({ length: count }, (_, i) => {
      const image = new ImageData(width, height);
      for (let from = i * size, to = 0; to < image.data.length; to += 4) {
        for (let c = 0; c < 3; c++) image.data[to + c] = values[from++] * 255; // Rounds.
        image.data[to + 3] = 255;
      }
      return image;
    });
  };
  const noise = (seed: number, count: number) => randomNormal(randomKey(seed), [count, noiseSize]);

  return {
    config,
    directions: directions.shape[0],
    named: named?.names ?? [],
    drawSeed: ({ seed, classIndex, truncation, count }) =>
      paint(tf.tidy(() => truncateLatents(noise(seed, count), truncation)), classIndex),
    draw: async ({ seed, classIndex, face, towards, way, offsets, edits, truncation }) => {
      const latent = tf.tidy(() => {
        const row = (i: number) =>
          tf.slice(noise(seed, Math.max(face, towards) + 1), [i, 0], [1, noiseSize]);
        let latent = way === WAY ? row(towards) : row(face);
        if (face !== towards && way > 0 && way < WAY) {
          const walk = latentWalk(tf.concat([row(face), row(towards)]) as Tensor2D, WAY);
          latent = tf.slice(walk, [way, 0], [1, noiseSize]);
        }
        const amounts = tf.tensor2d([...offsets], [1, offsets.length]);
        const moved = tf.add(latent, tf.matMul(amounts, directions)) as Tensor2D;
        const truncated = truncateLatents(moved, truncation);
        return named ? editLatents(truncated, named, edits) : truncated;
      });
      return (await paint(latent, classIndex))[0];
    },
    dispose: () => {
      directions.dispose();
      named?.offsets.dispose();
      disposeRecord(network);
    },
  };
}
