/** Opens the generator that a command draws with. */
import { messageOf, whyDenied } from "../../core/errors.ts";
import { fileURLToPath } from "node:url";
import { explainNetwork } from "../../data/sources/network/http.ts";
import { flattenRecord } from "../../core/record.ts";
import {
  decodeGenerator,
  type DecodeGeneratorOptions,
  type GeneratorFile,
  isGeneratorFile,
  PRETRAINED,
} from "../../models/generator_file.ts";
import { findCheckpoints } from "../checkpoint.ts";
import { generatorOf, networkOf } from "../state.ts";
import { loadIntact } from "./resume.ts";

/**
 * Opens the generator of a run folder, a checkpoint or an exported file; without a path, the pretrained weights of the
 * package.
 *
 * @throws {Error} If there is no such file, or it is damaged or of another format.
 */
export async function openGenerator(
  path: string | undefined,
  options: DecodeGeneratorOptions = {},
): Promise<GeneratorFile> {
  if (path === undefined) return await openPretrained(PRETRAINED, options);
  return (await openNewest(await findCheckpoints(path), options)).generator;
}

/**
 * Opens weights that come with the package.
 *
 * @throws {Error} If they do not, or cannot be read.
 */
export async function openPretrained(
  url: URL,
  options: DecodeGeneratorOptions = {},
): Promise<GeneratorFile> {
  const bytes = await readPretrained(url);
  if (bytes !== undefined) return decode(bytes, url.href, options);
  throw new Error("No weights come with this package: give a run folder with --checkpoint");
}

/**
 * Opens the generator of an exported file, or of the newest checkpoint that is not damaged.
 *
 * @param files At least one, newest first, as {@linkcode findCheckpoints} gives them.
 * @throws {Error} If the file is damaged or of another format.
 */
export async function openNewest(
  files: readonly string[],
  options: DecodeGeneratorOptions = {},
): Promise<{ readonly path: string; readonly generator: GeneratorFile }> {
  const [file] = files;
  const exported = await readExported(file, options);
  if (exported !== undefined) return { path: file, generator: exported };
  const { path, checkpoint: { config, progress, state } } = await loadIntact(files);
  const networks = {
    network: generatorOf(state),
    ...(options.discriminator && { discriminator: networkOf(state, "discriminator") }),
  };
  const kept = new Set(flattenRecord(networks).map(([, tensor]) => tensor));
  for (const [, tensor] of flattenRecord(state)) if (!kept.has(tensor)) tensor.dispose();
  const metadata = { step: String(progress.step), training: JSON.stringify(config) };
  return { path, generator: { ...networks, config: config.model, metadata } };
}

/**
 * Reads an exported generator; `undefined` if the file is something else.
 *
 * @throws {Error} If it cannot be read, or is damaged.
 */
export async function readExported(
  file: string,
  options: DecodeGeneratorOptions,
): Promise<GeneratorFile | undefined> {
  const bytes = await Deno.readFile(file).catch((error) => {
    throw new Error(`Cannot use the checkpoint ${file}: ${whyDenied(error, ["read"], file)}`);
  });
  return isGeneratorFile(bytes) ? decode(bytes, file, options) : undefined;
}

function decode(bytes: Uint8Array, name: string, options: DecodeGeneratorOptions): GeneratorFile {
  try {
    return decodeGenerator(bytes, options);
  } catch (error) {
    throw new Error(`Cannot use the generator ${name}: ${messageOf(error)}`, { cause: error });
  }
}

/** Reads a file of the package, from disk or, if run from a registry, from its address. */
export async function readPretrained(url: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const fail = (why: string): never => {
    throw new Error(`Cannot read the weights that come with Nash, ${url.href}: ${why}`);
  };
  if (url.protocol === "file:") {
    try {
      return await Deno.readFile(url);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return undefined;
      return fail(whyDenied(error, ["read"], fileURLToPath(url)));
    }
  }
  const response = await fetch(url).catch((error) => fail(explainNetwork(error, url.href)));
  if (response.ok) return await response.bytes();
  await response.body?.cancel();
  if (response.status === 404) return undefined;
  return fail(`the server answers ${response.status} ${response.statusText}`.trim());
}
