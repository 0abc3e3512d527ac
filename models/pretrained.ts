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
    sha256: "3ed781216c6ea81b6e697e2d811a0399a7955cb772699e6d2bdd0db990ef461c",
  },
  "faces-48x40": {
    url: PRETRAINED_SMALL,
    sha256: "e979ccd121339732aafc499ee4bcd54200a5c92f338c48c9e6956e3f90b2e10c",
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
