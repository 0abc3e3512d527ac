/** The flags that say which generator draws, and how. */
import { atLeast, path } from "./flags.ts";

/** The flag that names it. */
export const CHECKPOINT_FLAG = path(
  "run folder, checkpoint or exported generator (default: the weights that come with Nash)",
  "PATH",
);

/** The flag that draws faces nearer to the ordinary one. */
export const TRUNCATION_FLAG = atLeast(
  "factor on the noise: below 1 faces get more ordinary, and fewer go wrong (default: 1)",
  0,
  2,
);
