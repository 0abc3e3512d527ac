/**
 * Makes a generator from weights trained in another program.
 *
 * @module
 */
import { messageOf, whyDenied } from "../core/errors.ts";
import { selectBackend } from "../core/backend.ts";
import { countParameters } from "../core/record.ts";
import { decodeText, writeFileAtomic } from "../data/files.ts";
import { importGenerator, type WeightMap, weightShapes } from "../models/formats/import.ts";
import { encodeGenerator } from "../models/generator_file.ts";
import { UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { checkFolder, checkNotRead, checkSuffix } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
import { IMPORT_FLAGS } from "./options/import_flags.ts";

const HELP = `Makes a generator from weights trained in another program.

Usage: deno task import --weights FILE --map MAP.json [flags]

${describeFlags(IMPORT_FLAGS)}
  --help

Examples:
  deno task import --weights generator.h5
  deno task import --weights generator.h5 --map map.json --out faces.safetensors
  deno task import --weights generator.safetensors --map map.json --half

docs/import.md explains the map; then draw with: deno task sample --checkpoint faces.safetensors
`;

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, IMPORT_FLAGS);
  const { weights, map, half, about, out = "faces.safetensors" } = flags;
  if (weights === undefined) throw new UsageError("--weights is needed: give the file to import");
  await askForFolder(map === undefined ? ["read"] : ["read", "write"]);
  const bytes = await read(weights);
  if (map === undefined) {
    const shapes = await inFile(weights, () => weightShapes(bytes));
    for (const [name, shape] of shapes) console.log(`${name} [${shape}]`);
    return;
  }
  await checkFolder(out);
  checkSuffix("--out", out, ".safetensors");
  await checkNotRead("--out", out, { weights, map });
  const names = parse(await read(map), map);
  await selectBackend("wasm", { threads: 1 }); // Nothing is computed.
  const file = await inFile(weights, () => importGenerator(bytes, names));
  const metadata = { ...file.metadata, ...(about !== undefined && { about }) };
  const encoded = await encodeGenerator({ ...file, metadata }, { half });
  await writeFileAtomic(out, encoded);
  const { height, width } = file.config;
  console.log(
    `A generator of ${height}x${width} faces, ${countParameters(file.network)} numbers, in ${
      toUser(out)
    }`,
  );
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return await Deno.readFile(path).catch((error) => {
    throw new Error(`Cannot read ${path}: ${whyDenied(error, ["read"], path)}`);
  });
}

/** The map; importGenerator() checks what it holds. */
function parse(bytes: Uint8Array, path: string): WeightMap {
  try {
    return JSON.parse(decodeText(bytes));
  } catch (error) {
    throw new Error(`Cannot use the map ${path} as it is not JSON: ${messageOf(error)}`);
  }
}

/** Adds the name of the file to errors. */
async function inFile<T>(path: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw new Error(`${path}: ${messageOf(error)}`, { cause: error });
  }
}

if (import.meta.main) await runCommand(HELP, main);
