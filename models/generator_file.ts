import { hasFieldsOf } from "../core/fields.ts";
import { oneLine } from "../core/one_line.ts";
import { disposeRecord, flattenRecord, unflattenRecord } from "../core/record.ts";
import { decodeSafetensors, encodeSafetensors, safetensorsMetadata } from "../core/safetensors.ts";
import { ARTICLE_MODEL, type ModelConfig } from "./config.ts";
import { makeDiscriminator } from "./discriminator.ts";
import { makeGenerator } from "./generator.ts";
import type { Network } from "./network.ts";

/**
 * A trained generator with everything needed to draw with it.
 *
 * @category Files
 */
export interface GeneratorFile {
  /** Parameters and moving averages. */
  readonly network: Network;
  /** The discriminator that it was trained with, to continue training both. */
  readonly discriminator?: Network;
  /** The model's configuration. */
  readonly config: ModelConfig;
  /** Free-form metadata, such as where the weights come from; `format` and `config` are reserved. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Options of {@linkcode encodeGenerator}.
 *
 * @category Files
 */
export interface EncodeGeneratorOptions {
  /**
   * Writes kernels in half precision: half the size, and images that differ by less than 1/255 (by 0.3/255 at most in
   * those of trained models that were measured). Vectors, which are small, stay float32.
   * @default false
   */
  readonly half?: boolean;
}

/**
 * The weights that come with the package, of 96x80 faces: a file of {@linkcode encodeGenerator}.
 *
 * @category Files
 */
export const PRETRAINED: URL = new URL("./pretrained/faces-96x80.safetensors", import.meta.url);

/**
 * The smaller weights that come with the package, of 48x40 faces.
 *
 * @category Files
 */
export const PRETRAINED_SMALL: URL = new URL(
  "./pretrained/faces-48x40.safetensors",
  import.meta.url,
);

const FORMAT = "nash-generator-1";

/**
 * Writes a generator as a safetensors file: the tensors `params/…` and `stats/…`, those of its discriminator, if
 * any, under `discriminator/`, and in the metadata the configuration as JSON in `config`, and `format`.
 *
 * @throws {TypeError} If the metadata uses a reserved name.
 * @throws {RangeError} If a number is too large for half precision.
 * @category Files
 */
export async function encodeGenerator(
  { network: { params, stats }, discriminator, config, metadata }: GeneratorFile,
  { half = false }: EncodeGeneratorOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  for (const name of ["format", "config"]) {
    if (Object.hasOwn(metadata, name)) {
      throw new TypeError(
        `Cannot write the generator as the note "${name}" is its own: name it otherwise`,
      );
    }
  }
  return await encodeSafetensors(
    flattenRecord({ params, stats, ...(discriminator && { discriminator }) }),
    { ...metadata, format: FORMAT, config: JSON.stringify(config) },
    { half: (_, { rank }) => half && rank > 1 },
  );
}

/**
 * Options of {@linkcode decodeGenerator}.
 *
 * @category Files
 */
export interface DecodeGeneratorOptions {
  /**
   * Reads the discriminator too, if the file has one.
   * @default false
   */
  readonly discriminator?: boolean;
}

/** Whether the bytes begin like a file of {@linkcode encodeGenerator}. */
export function isGeneratorFile(bytes: Uint8Array): boolean {
  try {
    return safetensorsMetadata(bytes).format === FORMAT;
  } catch {
    return false;
  }
}

/**
 * Reads a file of {@linkcode encodeGenerator} into new tensors.
 *
 * @throws {TypeError} If the file is damaged or of another kind.
 * @throws {RangeError} If no model can be built from its configuration.
 * @category Files
 */
export function decodeGenerator(
  bytes: Uint8Array,
  { discriminator: isWanted = false }: DecodeGeneratorOptions = {},
): GeneratorFile {
  const { tensors, metadata: { format, config: json, ...metadata } } = decodeSafetensors(bytes);
  const fail = (why: string): never => {
    throw new TypeError(`Cannot read the generator as ${why}`);
  };
  try {
    if (format !== FORMAT) {
      fail(`its format is ${format ? oneLine(format) : "not named"}, not ${FORMAT}`);
    }
    const config = readConfig(json) ??
      fail(`its config is damaged: current value is ${oneLine(json)}`);
    const hasDiscriminator = [...tensors.keys()].some((path) => path.startsWith("discriminator/"));
    const shapes = {
      ...makeGenerator(config).shapes,
      ...(hasDiscriminator && { discriminator: makeDiscriminator(config).shapes }),
    };
    const { discriminator, ...network } = unflattenRecord<
      Network & { readonly discriminator?: Network }
    >(shapes, tensors);
    const wanted = flattenRecord(shapes).length;
    if (tensors.size !== wanted) {
      fail(`it holds ${tensors.size} tensors where ${wanted} are needed`);
    }
    for (const [name, { dtype }] of tensors) {
      if (dtype !== "float32") fail(`"${oneLine(name)}" is of the type ${dtype}, not float32`);
    }
    if (discriminator && !isWanted) disposeRecord(discriminator);
    return { network, ...(discriminator && isWanted && { discriminator }), config, metadata };
  } catch (error) {
    for (const tensor of tensors.values()) tensor.dispose();
    throw error;
  }
}

/** The configuration in the metadata, or `undefined` if it is damaged. */
function readConfig(json: string): ModelConfig | undefined {
  try {
    const config = JSON.parse(json);
    return hasFieldsOf(config, ARTICLE_MODEL) ? config : undefined;
  } catch { // Not JSON.
    return undefined;
  }
}
