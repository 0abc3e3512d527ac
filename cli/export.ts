/**
 * Writes a trained generator as one file, to keep, to share and to draw with.
 *
 * @module
 */
import { selectBackend } from "../core/backend.ts";
import { countParameters } from "../core/record.ts";
import { writeFileAtomic } from "../data/files.ts";
import { encodeGenerator } from "../models/generator_file.ts";
import { describeFlags, oneOf, parseFlags, runCommand, text, toggle } from "./_flags.ts";
import { CHECKPOINT_FLAG, openGenerator } from "./_generator.ts";
import { checkFolder } from "./_out.ts";

/** The flags of `cli/export.ts`. */
export const EXPORT_FLAGS = {
  checkpoint: CHECKPOINT_FLAG,
  format: oneOf("of the file (default: safetensors)", ["safetensors"]),
  half: toggle("kernels in half precision: half the size, and no pixel differs by 1/255"),
  about: text("a note that the file keeps, such as the licence of the photos", "TEXT"),
  out: text("file to write (default: faces.safetensors)", "FILE"),
};

const HELP = `Writes a trained generator as one file: parameters, moving averages and configuration.

Usage: deno task export --checkpoint runs/NAME [flags]

${describeFlags(EXPORT_FLAGS)}
  --help

Examples:
  deno task export --checkpoint runs/cartoons-small --out faces.safetensors
  deno task export --checkpoint runs/cartoons-small --half --about CC-BY-4.0
  deno task export --checkpoint faces.safetensors --half --out small.safetensors

Any reader of safetensors opens it; deno task sample --checkpoint faces.safetensors draws with it.
`;

async function main(args: string[]): Promise<void> {
  const { checkpoint, half, about, out = "faces.safetensors" } = parseFlags(args, EXPORT_FLAGS);
  await checkFolder(out);
  await selectBackend("wasm", { threads: 1 }); // Tensors only pass through.
  const file = await openGenerator(checkpoint);
  const metadata = { ...file.metadata, ...(about !== undefined && { about }) };
  const bytes = await encodeGenerator({ ...file, metadata }, { half });
  await writeFileAtomic(out, bytes);
  const { height, width } = file.config;
  const size = (bytes.length / 1e6).toFixed(bytes.length < 1e6 ? 3 : 1);
  console.log(
    `A generator of ${height}x${width} faces, ${countParameters(file.network)} numbers, ` +
      `${size} MB, in ${out}`,
  );
}

if (import.meta.main) await runCommand(HELP, main);
