/** Files of directions, and the generators that they belong to. */
import { sha256 } from "../core/hex.ts";
import { hasFieldsOf } from "../core/fields.ts";
import { flattenRecord } from "../core/record.ts";
import { decodeSafetensors, encodeSafetensors } from "../core/safetensors.ts";
import type { Tensor2D } from "../core/tensor.ts";
import type { DirectionName, Directions } from "./directions.ts";
import { PRETRAINED } from "./generator_file.ts";
import type { Network } from "./network.ts";

const FORMAT = "nash-directions-1";

/** The directions of {@linkcode PRETRAINED}. */
export const PRETRAINED_DIRECTIONS: URL = new URL(
  PRETRAINED.href.replace(/\.safetensors$/, ".directions.safetensors"),
);

/** The SHA-256 of a network's numbers, in hexadecimal digits: the same for a checkpoint and what is exported of it. */
export async function networkHash({ params, stats }: Network): Promise<string> {
  const entries = flattenRecord({ params, stats }).sort(([a], [b]) => a < b ? -1 : 1);
  const parts = await Promise.all(entries.map(async ([path, tensor]) => {
    const { buffer, byteOffset, byteLength } = await tensor.data();
    return [
      new TextEncoder().encode(`${path} ${tensor.shape}\n`),
      new Uint8Array(buffer, byteOffset, byteLength),
    ];
  }));
  return await sha256(await new Blob(parts.flat() as BlobPart[]).arrayBuffer());
}

/**
 * Writes directions as a safetensors file: the tensor `offsets`, and in the metadata `format`, `names` and `network`.
 *
 * @category Drawing
 */
export function encodeDirections(
  { names, offsets, network }: Directions,
): Promise<Uint8Array<ArrayBuffer>> {
  const metadata = { format: FORMAT, names: JSON.stringify(names), network };
  return encodeSafetensors([["offsets", offsets]], metadata);
}

/**
 * Reads a file of {@linkcode encodeDirections} into a new tensor.
 *
 * @throws {TypeError} If the file is damaged or of another kind.
 * @category Drawing
 */
export function decodeDirections(bytes: Uint8Array): Directions {
  const { tensors, metadata } = decodeSafetensors(bytes);
  const offsets = tensors.get("offsets");
  const names = readNames(metadata.names);
  const isRight = metadata.format === FORMAT && metadata.network !== undefined && names &&
    tensors.size === 1 && offsets?.rank === 2 && offsets.dtype === "float32" &&
    offsets.shape[0] === names.length && names.length > 0;
  if (isRight) return { names, offsets: offsets as Tensor2D, network: metadata.network };
  for (const tensor of tensors.values()) tensor.dispose();
  throw new TypeError("it holds no directions, as deno task directions writes them");
}

const LIKE: DirectionName = { name: "", meaning: "", rising: 0 };

function readNames(json: string): DirectionName[] | undefined {
  try {
    const names = JSON.parse(json);
    return Array.isArray(names) &&
        names.every((entry) => hasFieldsOf(entry, LIKE) && /^[a-z-]+$/.test(entry.name))
      ? names
      : undefined;
  } catch { // Not JSON.
    return undefined;
  }
}
