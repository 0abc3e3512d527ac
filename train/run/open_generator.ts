/** Opens the generator that a command draws with. */
import { messageOf, whyDenied } from "../../core/errors.ts";
import { flattenRecord } from "../../core/record.ts";
import {
  decodeGenerator,
  type DecodeGeneratorOptions,
  type GeneratorFile,
  isGeneratorFile,
  PRETRAINED,
} from "../../models/generator_file.ts";
import { openPretrained } from "../../models/pretrained.ts";
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
