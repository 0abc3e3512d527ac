import { atLeast, oneOf, path, place, toggle, whole } from "./flags.ts";
import { BACKEND_FLAG, CHECKPOINT_FLAG, CLASS_FLAG } from "./generator_flags.ts";

/** The flags of `cli/project.ts`. */
export const PROJECT_FLAGS = {
  image: path("the photo: a JPEG, PNG or WebP file", "FILE"),
  checkpoint: CHECKPOINT_FLAG,
  class: CLASS_FLAG,
  "no-align": toggle("take the photo as it is, instead of turning and cropping it to its face"),
  fit: oneOf(
    "for a photo of other proportions: stretch distorts it, cover crops it (default: stretch)",
    ["stretch", "cover"],
  ),
  zoom: atLeast("magnification of the crop, 1 for the whole photo (default: 1)", 1),
  focus: place("centre of the crop, 0,0 is the top left (default: 0.5,0.5)"),
  steps: whole("gradient descent steps (default: 200)", 1),
  starts: whole("number of starting points; the best result wins (default: 4)", 1, 64),
  seed: whole("seed of the starting points (default: 0)", 0),
  out: path(
    "output picture: the photo beside its face (default: projection.png, or the next free name)",
    "FILE",
  ),
  latent: path(
    "output file for the latent of the face (default: projection.safetensors, or the next free name)",
    "FILE",
  ),
  backend: BACKEND_FLAG,
};
