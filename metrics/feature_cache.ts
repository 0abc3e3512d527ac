/** A cache of features: the same real pictures are compared again and again. */
import { sha256 } from "../core/hex.ts";
import { messageOf } from "../core/errors.ts";
import * as tf from "@tensorflow/tfjs";
import { join } from "../core/node.ts";
import { decodeSafetensors, encodeSafetensors } from "../core/safetensors.ts";
import { unlessGone, writeFileAtomic } from "../data/files.ts";
import { type Features, featuresOf } from "./features.ts";
import type { PictureFeatures } from "./pictures.ts";

const FOLDER = ".cache/features";
/** Changes whenever the same pictures would give different features. */
const FORMAT = "nash-features-2";
const PARTS = ["features", "colors", "scores"] as const;
/** Prefix of the names of patches; the level follows. */
const PATCHES = "patches/";
/** Newest files to keep; 4,000 pictures of 96x80 take 31 MB, or 62 MB with Inception's features. */
const MOST_FILES = 16;

/**
 * The features cached under this key, or else those from `make`, which are then cached. A damaged or unrelated file is
 * replaced; a folder that cannot be written to is reported, but does not stop anything.
 *
 * @param key Everything that the features depend on, as JSON.
 */
export async function cachedFeatures(
  key: unknown,
  { make, say, folder = FOLDER }: {
    readonly make: () => Promise<PictureFeatures>;
    readonly say: (line: string) => void;
    /** @default ".cache/features" */
    readonly folder?: string;
  },
): Promise<PictureFeatures> {
  const text = JSON.stringify(key);
  const hash = await sha256(new TextEncoder().encode(text));
  const path = join(folder, `${hash.slice(0, 32)}.safetensors`);
  const kept = await read(path, text).catch((error) => {
    const { NotFound, NotADirectory } = Deno.errors;
    if (!(error instanceof NotFound || error instanceof NotADirectory)) {
      say(`Measuring again what ${path} held: ${messageOf(error)}`);
    }
  });
  if (kept) return kept;
  const made = await make();
  try {
    await Deno.mkdir(folder, { recursive: true });
    await writeFileAtomic(path, await encode(made, text));
    await removeOldest(folder);
  } catch (error) {
    say(`Cannot keep what was measured for the next time: ${messageOf(error)}`);
  }
  return made;
}

async function encode(made: PictureFeatures, key: string): Promise<Uint8Array> {
  const parts = [
    ...PARTS.map((name) => [name, made[name]] as const),
    ...Object.entries(made.patches).map(([level, rows]) => [PATCHES + level, rows] as const),
  ];
  const tensors = parts.map(([name, { values, count, length }]) =>
    [name, tf.tensor2d(values, [count, length])] as const
  );
  const bytes = await encodeSafetensors(tensors, { format: FORMAT, key });
  for (const [, tensor] of tensors) tensor.dispose();
  return bytes;
}

async function read(path: string, key: string): Promise<PictureFeatures> {
  const { tensors, metadata } = decodeSafetensors(await Deno.readFile(path));
  try {
    if (metadata.format !== FORMAT || metadata.key !== key) {
      throw new TypeError("it belongs to other pictures");
    }
    const part = async (name: string): Promise<Features> => {
      const tensor = tensors.get(name);
      if (tensor?.rank !== 2) throw new TypeError(`its part "${name}" is missing or damaged`);
      return featuresOf(await tensor.data() as Float32Array, tensor.shape[1]!);
    };
    const [features, colors, scores] = await Promise.all(PARTS.map(part));
    const names = [...tensors.keys()].filter((name) => name.startsWith(PATCHES));
    if (names.length + PARTS.length !== tensors.size) {
      throw new TypeError("it holds parts of another name");
    }
    const rows = await Promise.all(names.map(part));
    if (new Set([features, colors, scores, ...rows].map(({ count }) => count)).size > 1) {
      throw new TypeError("its parts have different numbers of pictures");
    }
    const patches = Object.fromEntries(
      names.map((name, i) => [name.slice(PATCHES.length), rows[i]]),
    );
    return { features, colors, scores, patches };
  } finally {
    for (const tensor of tensors.values()) tensor.dispose();
  }
}

async function removeOldest(folder: string): Promise<void> {
  const paths = await Array.fromAsync(Deno.readDir(folder), ({ name }) => join(folder, name));
  const files = await Promise.all(paths.map(async (path) => {
    const state = await Deno.stat(path).catch(unlessGone);
    return state ? [{ path, at: state.mtime?.getTime() ?? 0 }] : [];
  }));
  for (const { path } of files.flat().sort((a, b) => b.at - a.at).slice(MOST_FILES)) {
    await Deno.remove(path).catch(unlessGone);
  }
}
