import { USUAL_TRUNCATION } from "../../models/latent.ts";
import { sum } from "../_arithmetic.ts";
import { path, paths, whole } from "./flags.ts";
import {
  BACKEND_FLAG,
  CHECKPOINT_FLAG,
  CLASS_FLAG,
  EDIT_FLAG,
  truncationFlag,
} from "./generator_flags.ts";

/** The flags of `cli/sample.ts`. */
export const SAMPLE_FLAGS = {
  checkpoint: CHECKPOINT_FLAG,
  class: CLASS_FLAG,
  count: whole("number of faces (default: 64, or all in --latent)", 1, 1e6),
  seed: whole("seed of the noise: the same seed draws the same faces (default: 0)", 0),
  truncation: truncationFlag(`${USUAL_TRUNCATION}; latent files are drawn as they are`),
  latent: paths("latent files to draw first, as written by deno task project", "FILE,FILE"),
  out: path("picture to write (default: faces.png, walk.gif or sum.png)", "FILE"),
  separate: path("write each face as its own PNG file into this folder instead", "DIR"),
  interpolate: whole(
    "draw a film, .gif or .mp4, that morphs through this many faces and back instead",
    2,
    1e4,
  ),
  edit: EDIT_FLAG,
  arithmetic: sum(
    "draw a sum of faces instead: face numbers, from 0 and row by row, or latent files",
  ),
  backend: BACKEND_FLAG,
};
