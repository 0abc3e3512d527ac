/** Files of latents, such as those of projected photos. */
import { whyDenied } from "../core/errors.ts";
import * as tf from "@tensorflow/tfjs";
import { decodeSafetensors, encodeSafetensors } from "../core/safetensors.ts";
import type { Tensor2D } from "../core/tensor.ts";
import { writeFileAtomic } from "../data/files.ts";
import { adviceOn } from "../data/nearest_path.ts";

const FORMAT = "nash-latents-1";

/** Writes latents `[N, noiseSize]` as a safetensors file. */
export async function writeLatents(path: string, latents: Tensor2D): Promise<void> {
  await writeFileAtomic(path, await encodeSafetensors([["latents", latents]], { format: FORMAT }));
}

/**
 * Reads a file of {@linkcode writeLatents}.
 *
 * @returns `[N, noiseSize]`.
 * @throws {Error} If it cannot be read, is of another kind, or its latents have another length.
 */
export async function readLatents(path: string, noiseSize: number): Promise<Tensor2D> {
  try {
    const { tensors, metadata } = decodeSafetensors(await Deno.readFile(path));
    const latents = tensors.get("latents");
    try {
      if (metadata.format !== FORMAT || latents?.rank !== 2 || latents.dtype !== "float32") {
        throw new TypeError("it holds no latents, as deno task project writes them");
      }
      if (latents.shape[1] !== noiseSize) {
        throw new TypeError(
          `its latents are of ${latents.shape[1]} numbers and the generator takes ${noiseSize}: ` +
            "project the photo with this generator",
        );
      }
      return tf.clone(latents as Tensor2D);
    } finally {
      tf.dispose([...tensors.values()]);
    }
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? `there is no such file; ${await adviceOn(path, isLatents)}`
      : whyDenied(error, ["read"], path);
    throw new Error(`Cannot use the latents ${path}: ${reason}`, { cause: error });
  }
}

const isLatents = ({ name }: Deno.DirEntry) => name.endsWith(".safetensors");
