import { path, whole } from "./flags.ts";
import { BACKEND_FLAG, CHECKPOINT_FLAG } from "./generator_flags.ts";

/** The flags of `cli/directions.ts`. */
export const DIRECTIONS_FLAGS = {
  checkpoint: CHECKPOINT_FLAG,
  count: whole("number of faces to draw (default: 3000)", 1, 1e5),
  seed: whole("seed of the faces (default: 0)", 0),
  out: path("file to write (default: where deno task sample and the studio look for it)", "FILE"),
  backend: BACKEND_FLAG,
};
