/** A thin Inception v3 in the place of the one that a user brings: golden/make_inception.py makes the same weights. */
import * as tf from "@tensorflow/tfjs";
import { encodeSafetensors } from "../core/safetensors.ts";
import golden from "./golden/inception.json" with { type: "json" };
import { randomValues } from "./_backends.ts";

/** What PyTorch makes of {@linkcode goldenImages}, a row for each. */
export const GOLDEN_FEATURES: readonly number[][] = golden.features.map(numbersOf);

function numbersOf(text: string): number[] {
  return text.split(" ").map(Number);
}

/** Numbers in [-1, 1) that follow from a name. */
function valuesOf(name: string, shape: readonly number[]): Float32Array {
  const seed = [...name].reduce(
    (seed, character) => (Math.imul(seed, 31) + character.charCodeAt(0)) >>> 0,
    0,
  );
  return randomValues(seed, tf.util.sizeFromShape([...shape]));
}

/** Two pictures `[N, H, W, 3]` in 0 … 1. */
export function goldenImages(): tf.Tensor4D {
  const shape = numbersOf(golden.images) as [number, number, number, number];
  return tf.tensor4d(valuesOf("images", shape).map((value) => value / 2 + 0.5), shape);
}

/** Offset and scale of the parts of a batch normalisation. */
const NORM = { weight: [1, 0.2], bias: [0, 0.1], running_mean: [0, 0.1], running_var: [1, 0.5] };

/** A safetensors file of the weights, which `change` may change before. */
export async function thinInception(
  change: (tensors: Map<string, tf.Tensor>) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const tensors = new Map<string, tf.Tensor>();
  for (const [layer, text] of Object.entries(golden.kernels)) {
    const shape = numbersOf(text);
    const [outs, ...others] = shape;
    const make = (part: string, shape: number[], [offset, scale]: readonly number[]) => {
      const name = `${layer}.${part}`;
      const values = valuesOf(name, shape).map((value) => offset + scale * value);
      tensors.set(name, tf.tensor(values, shape));
    };
    make("conv.weight", shape, [0, Math.sqrt(6 / tf.util.sizeFromShape(others))]);
    for (const [part, range] of Object.entries(NORM)) make(`bn.${part}`, [outs], range);
  }
  change(tensors);
  const bytes = await encodeSafetensors(tensors);
  for (const tensor of tensors.values()) tensor.dispose();
  return bytes;
}
