/** The flags that choose a generator and how it draws. */
import { atLeast, path } from "./flags.ts";

/** Chooses the generator. */
export const CHECKPOINT_FLAG = path(
  "run folder, checkpoint or exported generator (default: the weights that come with Nash)",
  "PATH",
);

/** Trades variety for quality. */
export const TRUNCATION_FLAG = atLeast(
  "factor on the noise: below 1, faces are more average and fewer go wrong (default: 1)",
  0,
  2,
);
