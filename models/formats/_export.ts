import { flattenRecord } from "../../core/record.ts";
import { makeGenerator } from "../generator.ts";
import type { EncodeGeneratorOptions, GeneratorFile } from "../generator_file.ts";
import type { ForwardPass } from "../layers.ts";
import type { Generator } from "../network.ts";
import { type Constant, readConstants } from "./_constant.ts";

/**
 * Options of exporting a generator.
 *
 * @category Formats of other programs
 */
export interface ExportOptions extends EncodeGeneratorOptions {
  /**
   * A generator of your own, made by {@linkcode layeredGenerator}; the size of its images is read from the
   * configuration.
   * @default that of the file's configuration
   */
  readonly generator?: Generator;
}

/** The input of a graph writer. */
interface Exportable {
  /** Length of a row of its input: the noise, and behind it the labels, if it has classes. */
  readonly inputSize: number;
  readonly forward: ForwardPass;
  /** The tensors of the network by path. */
  readonly constants: ReadonlyMap<string, Constant>;
}

/** Checks that a network belongs to its generator, and reads it. */
export async function prepareExport(
  { network, config }: GeneratorFile,
  { forward, noiseSize, classes = 0, shapes }: Generator = makeGenerator(config),
): Promise<Exportable> {
  if (forward === undefined) {
    throw new TypeError(
      "Cannot export the generator as it has `apply` but no `forward`: write it in layers with layeredGenerator()",
    );
  }
  const constants = await readConstants(network);
  for (const [path, { shape }] of flattenRecord(shapes)) {
    const found = constants.get(path);
    if (found?.shape.join() === shape.join()) continue;
    throw new TypeError(
      `Cannot export the generator as its "${path}" has shape [${shape}], and the network's ` +
        `${found ? `has [${found.shape}]` : "is missing"}: give the generator that was trained`,
    );
  }
  return { forward, inputSize: noiseSize + classes, constants };
}
