import { path } from "./flags.ts";
import { EXPORT_FLAGS } from "./export_flags.ts";

/** The flags of `cli/import.ts`. */
export const IMPORT_FLAGS = {
  weights: path("weights from Keras (.h5, .keras) or PyTorch (.safetensors)", "FILE"),
  map: path(
    "JSON file that says which tensor goes where; without it, the tensors are listed",
    "FILE",
  ),
  half: EXPORT_FLAGS.half,
  about: EXPORT_FLAGS.about,
  out: path("file to write (default: faces.safetensors)", "FILE"),
};
