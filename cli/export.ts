/**
 * Writes a trained generator as one file, to keep, to share and to draw with, here or in other programs.
 *
 * @module
 */
import { extname, join } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { countParameters } from "../core/record.ts";
import { writeFileAtomic } from "../data/files.ts";
import { encodeOnnx } from "../models/formats/onnx.ts";
import { encodeTfjsModel, type TfjsModel } from "../models/formats/tfjs_model.ts";
import { encodeGenerator } from "../models/generator_file.ts";
import {
  namesOf,
  oneOf,
  parseFlags,
  path,
  runCommand,
  text,
  toggle,
  UsageError,
} from "./options/flags.ts";
import { describeFlags } from "./options/help.ts";
import { openGenerator } from "../train/run/open_generator.ts";
import { CHECKPOINT_FLAG } from "./options/generator_flags.ts";
import { checkFolder, checkSuffix, makeFolder } from "./options/out.ts";

/** What each format makes of a generator: the bytes of a file, or those of the files of a folder; and where it goes. */
const FORMATS = {
  safetensors: { encode: encodeGenerator, out: "faces.safetensors" },
  onnx: { encode: encodeOnnx, out: "faces.onnx" },
  tfjs: { encode: encodeTfjsModel, out: "faces-tfjs" },
} as const;

/** The flags of `cli/export.ts`. */
export const EXPORT_FLAGS = {
  checkpoint: CHECKPOINT_FLAG,
  format: oneOf("of the file (default: safetensors)", namesOf(FORMATS)),
  half: toggle("kernels in half precision: half the size, and no pixel differs by 1/255"),
  discriminator: toggle(
    "the discriminator too, so that deno task train --from FILE goes on with both",
  ),
  about: text("a note that the file keeps, such as the licence of the photos", "TEXT"),
  out: path("file to write, or folder for tfjs (default: faces.safetensors, …)", "FILE"),
};

const HELP = `Writes a trained generator as one file: parameters, moving averages and configuration.

Usage: deno task export --checkpoint runs/NAME [flags]

${describeFlags(EXPORT_FLAGS)}
  --help

Examples:
  deno task export --checkpoint runs/NAME --out faces.safetensors
  deno task export --checkpoint runs/NAME --half --about CC-BY-4.0
  deno task export --checkpoint runs/NAME --discriminator             to train on from, by deno task train --from
  deno task export --checkpoint faces.safetensors --half --out small.safetensors
  deno task export --checkpoint runs/NAME --format onnx --out faces.onnx

  safetensors  one file that any reader of safetensors opens (docs/pytorch.md has one for PyTorch);
               deno task sample --checkpoint faces.safetensors draws with it
  onnx         one file with the computation, for ONNX Runtime and others
  tfjs         a folder that tf.loadGraphModel("…/model.json") of TensorFlow.js opens

The latter two take noise [N, noise size] to images [N, height, width, 3] in (0, 1).
`;

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, EXPORT_FLAGS);
  const { checkpoint, format = "safetensors", half, about, out = FORMATS[format].out } = flags;
  const { discriminator = false } = flags;
  if (discriminator && format !== "safetensors") {
    throw new UsageError(
      `--discriminator goes with safetensors alone: --format ${format} only draws`,
    );
  }
  if (format !== "tfjs") {
    await checkFolder(out);
    checkSuffix("--out", out, extname(FORMATS[format].out));
  }
  await selectBackend("wasm", { threads: 1 }); // Tensors only pass through.
  const file = await openGenerator(checkpoint, { discriminator });
  if (discriminator && file.discriminator === undefined) {
    throw new Error(
      `Cannot export the discriminator as ${
        checkpoint ?? "the file that comes with Nash"
      } holds none: ` +
        "give a run folder or a checkpoint",
    );
  }
  const metadata = { ...file.metadata, ...(about !== undefined && { about }) };
  const encoded = await FORMATS[format].encode({ ...file, metadata }, { half });
  const size = await write(out, encoded);
  const { height, width } = file.config;
  console.log(
    `A generator of ${height}x${width} faces, ${countParameters(file.network)} numbers, ` +
      (discriminator ? "and its discriminator, " : "") +
      `${(size / 1e6).toFixed(size < 1e6 ? 3 : 1)} MB, in ${out}`,
  );
}

/** Writes a file, or files by their names into a folder, and says how many bytes there are. */
async function write(out: string, encoded: Uint8Array | TfjsModel): Promise<number> {
  if (encoded instanceof Uint8Array) {
    await writeFileAtomic(out, encoded);
    return encoded.length;
  }
  await makeFolder(out);
  let size = 0;
  for (const [name, bytes] of Object.entries(encoded)) size += await write(join(out, name), bytes);
  return size;
}

if (import.meta.main) await runCommand(HELP, main);
