import { oneOf, path, text, toggle } from "./flags.ts";
import { CHECKPOINT_FLAG } from "./generator_flags.ts";

/** The flags of `cli/export.ts`. */
export const EXPORT_FLAGS = {
  checkpoint: CHECKPOINT_FLAG,
  format: oneOf("of the file (default: safetensors)", ["safetensors", "onnx", "tfjs"]),
  half: toggle("store kernels in half precision: half the size, pixels differ by less than 1/255"),
  discriminator: toggle(
    "include the discriminator, so that deno task train --from FILE can train both",
  ),
  about: text("a note stored in the file, such as the licence of the photos", "TEXT"),
  out: path("file to write, or folder for tfjs (default: faces.safetensors, …)", "FILE"),
};
