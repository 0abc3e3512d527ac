/**
 * Writes a trained generator as one file, to keep, to share and to draw with, here or in other programs.
 *
 * @module
 */
import { extname, join } from "node:path";
import { selectBackend } from "../core/backend.ts";
import { countParameters } from "../core/record.ts";
import { writeFileAtomic } from "../data/files.ts";
import { classNames } from "../models/classes.ts";
import { encodeOnnx } from "../models/formats/onnx.ts";
import { encodeTfjsModel, type TfjsModel } from "../models/formats/tfjs_model.ts";
import { encodeGenerator } from "../models/generator_file.ts";
import { UsageError } from "./options/flags.ts";
import { parseFlags } from "./options/parse_flags.ts";
import { runCommand } from "./options/run_command.ts";
import { describeFlags } from "./options/help.ts";
import { openGenerator } from "../train/run/open_generator.ts";
import { checkFolder, checkNotRead, checkSuffix, checkUnmixed, makeFolder } from "./options/out.ts";
import { askForFolder } from "./options/permissions.ts";
import { toUser } from "./options/places.ts";
import { EXPORT_FLAGS } from "./options/export_flags.ts";

/** How each format encodes a generator, as one file or as the files of a folder, and the default output. */
const FORMATS = {
  safetensors: { encode: encodeGenerator, out: "faces.safetensors" },
  onnx: { encode: encodeOnnx, out: "faces.onnx" },
  tfjs: { encode: encodeTfjsModel, out: "faces-tfjs" },
} as const;

/** The names in a folder of that format. */
const TFJS_FILES: ReadonlySet<string> = new Set(["model.json", "weights.bin"]);

const HELP =
  `Writes a trained generator as one file, or as a folder for TensorFlow.js, to draw with here or elsewhere.

Usage: deno task export --checkpoint runs/NAME [flags]

${describeFlags(EXPORT_FLAGS)}
  --help

Examples:
  deno task export --checkpoint runs/NAME --out faces.safetensors
  deno task export --checkpoint runs/NAME --half --about CC-BY-4.0
  deno task export --checkpoint runs/NAME --discriminator             for deno task train --from
  deno task export --checkpoint faces.safetensors --half --out small.safetensors
  deno task export --checkpoint runs/NAME --format onnx --out faces.onnx

  safetensors  one file that any safetensors reader opens (docs/pytorch.md has one for PyTorch);
               deno task sample --checkpoint faces.safetensors draws with it
  onnx         one file with the network and its weights, for ONNX Runtime and others
  tfjs         a folder for tf.loadGraphModel("…/model.json") in TensorFlow.js

The last two map noise [N, noise size] to images [N, height, width, 3] in (0, 1). A generator of classes takes their labels
in the same rows, behind the noise: 1 for the class, 0 for the others.
`;

async function main(args: string[]): Promise<void> {
  const flags = parseFlags(args, EXPORT_FLAGS);
  const { checkpoint, format = "safetensors", half, about, out = FORMATS[format].out } = flags;
  const { discriminator = false } = flags;
  if (discriminator && format !== "safetensors") {
    throw new UsageError(
      `--discriminator only works with safetensors: --format ${format} holds the generator alone`,
    );
  }
  await askForFolder();
  if (format === "tfjs") {
    await checkUnmixed("--out", out, (names) => names.find((name) => !TFJS_FILES.has(name)));
  } else {
    await checkFolder(out);
    checkSuffix("--out", out, extname(FORMATS[format].out));
  }
  await selectBackend("wasm", { threads: 1 }); // Nothing is computed.
  const file = await openGenerator(checkpoint, { discriminator });
  await checkNotRead("--out", out, { checkpoint });
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
  const { height, width, classes } = file.config;
  console.log(
    `A generator of ${height}x${width} faces${
      classes ? ` of the classes ${classNames(classes)}` : ""
    }, ${countParameters(file.network)} numbers, ` +
      (discriminator ? "and its discriminator, " : "") +
      `${(size / 1e6).toFixed(size < 1e6 ? 3 : 1)} MB, in ${toUser(out)}`,
  );
}

/** Writes a file, or a folder of files by name, and returns the number of bytes. */
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
