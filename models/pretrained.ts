/** The networks that come with the package. */
import { messageOf } from "../core/errors.ts";
import { checkName } from "../core/names.ts";
import { makeGenerator } from "./generator.ts";
import {
  decodeGenerator,
  type DecodeGeneratorOptions,
  type GeneratorFile,
  PRETRAINED,
  PRETRAINED_SMALL,
} from "./generator_file.ts";
import type { Generator, Network } from "./network.ts";
import { readPackagedOnce } from "./packaged_file.ts";

/**
 * The names of the networks that come with the package, by what they draw.
 *
 * @category Files
 */
export type PretrainedName = "faces-96x80" | "faces-48x40";

/** Where the networks are, and the SHA-256 of the files. */
const FILES: Readonly<Record<PretrainedName, { readonly url: URL; readonly sha256: string }>> = {
  "faces-96x80": {
    url: PRETRAINED,
    sha256: "b2d7656804b1c2d1d10cce3c9fa0fb32e02566816692b5d74f96727398e9d145",
  },
  "faces-48x40": {
    url: PRETRAINED_SMALL,
    sha256: "cdbdb044344958b28a767d4c1361c5090bc3c15aacf29a383999dfeed67df79f",
  },
};

/**
 * Networks that were trained together.
 *
 * @category Files
 */
export interface Pretrained extends GeneratorFile {
  /** Draws with {@linkcode network}. */
  readonly generator: Generator;
  /** The discriminator that the generator was trained with. */
  readonly discriminator: Network;
}

/**
 * Loads networks that come with the package, into new tensors on the current backend. They are read from the disk where the
 * package is there; otherwise they are fetched from where it is, and kept in the cache of Deno or the browser.
 *
 * @throws {RangeError} If no networks have this name.
 * @throws {Error} If they cannot be read; the sentence says why, and which permission is missing.
 * @category Files
 */
export async function loadPretrained(name: PretrainedName = "faces-96x80"): Promise<Pretrained> {
  checkName("networks that come with the package", name, Object.keys(FILES));
  const { discriminator, ...file } = await openPretrained(FILES[name].url, { discriminator: true });
  return { ...file, generator: makeGenerator(file.config), discriminator: discriminator! };
}

/** Reads the file of networks that come with the package; `undefined` where it does not. */
export function readPretrained(url: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const known = Object.values(FILES).find((file) => file.url.href === url.href);
  return readPackagedOnce(url, known?.sha256 ?? "");
}

/**
 * Opens networks that come with the package.
 *
 * @throws {Error} If they do not, or cannot be read.
 */
export async function openPretrained(
  url: URL,
  options: DecodeGeneratorOptions = {},
): Promise<GeneratorFile> {
  const bytes = await readPretrained(url);
  if (bytes === undefined) {
    throw new Error("No weights come with this package: give a run folder with --checkpoint");
  }
  try {
    return decodeGenerator(bytes, options);
  } catch (error) {
    throw new Error(`Cannot use the generator ${url.href}: ${messageOf(error)}`, { cause: error });
  }
}
