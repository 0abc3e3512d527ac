/** A generator as whoever writes it in another format is told of it. */
import { flattenRecord } from "../../core/record.ts";
import { makeGenerator } from "../generator.ts";
import type { EncodeGeneratorOptions, GeneratorFile } from "../generator_file.ts";
import type { Draw } from "../layers.ts";
import type { Generator } from "../network.ts";
import { type Constant, readConstants } from "./_constant.ts";

/** How a generator is written for another program. */
export interface ExportOptions extends EncodeGeneratorOptions {
  /**
   * A generator of your own, made by {@linkcode layeredGenerator}; the size of its images is read from the configuration.
   * @default that of the file's configuration
   */
  readonly generator?: Generator;
}

/** What a graph is made of. */
interface Told extends Pick<Generator, "noiseSize"> {
  readonly draw: Draw;
  readonly numbers: ReadonlyMap<string, Constant>;
}

/** The layers of a file's generator, and the numbers of its network by path. */
export async function tell(
  { network, config }: GeneratorFile,
  { draw, noiseSize, shapes }: Generator = makeGenerator(config),
): Promise<Told> {
  if (draw === undefined) {
    throw new TypeError(
      "Cannot export the generator as only its `apply` is known, not its layers: make it with layeredGenerator()",
    );
  }
  const numbers = await readConstants(network);
  for (const [path, { shape }] of flattenRecord(shapes)) {
    const found = numbers.get(path);
    if (found?.shape.join() === shape.join()) continue;
    throw new TypeError(
      `Cannot export the generator as it needs "${path}" of shape [${shape}] and its network has ` +
        `${found ? `one of [${found.shape}]` : "none"}: give the generator that the network is of`,
    );
  }
  return { draw, noiseSize, numbers };
}
