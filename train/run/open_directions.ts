/** Opens the directions of the generator that a command draws with. */
import { join } from "../../core/node.ts";
import { messageOf, whyDenied } from "../../core/errors.ts";
import { commandLine } from "../../core/shell.ts";
import type { Directions } from "../../models/directions.ts";
import {
  decodeDirections,
  networkHash,
  PRETRAINED_DIRECTIONS,
} from "../../models/directions_file.ts";
import type { Network } from "../../models/network.ts";
import { readPackaged } from "../../models/packaged_file.ts";
import { DIRECTIONS } from "./folder.ts";

/** Where the directions of a generator are: `directions.safetensors` in its folder, or beside `NAME.safetensors` in `NAME.directions.safetensors`. */
export async function directionsPath(checkpoint: string): Promise<string> {
  const isFolder = await Deno.stat(checkpoint).then(
    ({ isDirectory }) => isDirectory,
    () => false,
  );
  if (isFolder) return join(checkpoint, DIRECTIONS);
  return `${checkpoint.replace(/\.safetensors$/, "")}.directions.safetensors`;
}

/**
 * Opens the directions of a generator.
 *
 * @param checkpoint Where it is, as for {@linkcode openGenerator}.
 * @param shown That place as the user can type it.
 * @throws {Error} If it has none, or they are damaged or were made for other weights.
 */
export async function openDirections(
  checkpoint: string | undefined,
  network: Network,
  shown: string | undefined = checkpoint,
): Promise<Directions> {
  const command = shown === undefined
    ? "deno task directions"
    : commandLine("deno", "task", "directions", "--checkpoint", shown);
  const path = checkpoint === undefined ? undefined : await directionsPath(checkpoint);
  const bytes = path === undefined
    ? await readPackaged(PRETRAINED_DIRECTIONS)
    : await Deno.readFile(path).catch((error) => {
      if (error instanceof Deno.errors.NotFound) return undefined;
      throw new Error(`Cannot use the directions ${path}: ${whyDenied(error, ["read"], path)}`);
    });
  if (bytes === undefined) {
    throw new Error(
      `Cannot edit faces as ${
        shown ?? "this package"
      } has no directions: make them with ${command}`,
    );
  }
  const name = path ?? PRETRAINED_DIRECTIONS.href;
  let directions: Directions;
  try {
    directions = decodeDirections(bytes);
  } catch (error) {
    throw new Error(
      `Cannot use the directions ${name}: ${messageOf(error)}; make them anew with ${command}`,
      { cause: error },
    );
  }
  if (directions.network === await networkHash(network)) return directions;
  directions.offsets.dispose();
  throw new Error(
    `Cannot use the directions ${name}: they were made for other weights; make them anew with ${command}`,
  );
}
