import { LEAST_COUNT } from "../../metrics/evaluate.ts";
import { CHOICE_FLAGS, PLACES } from "./data_flags.ts";
import { oneOf, path, size, whole } from "./flags.ts";
import { BACKEND_FLAG, CHECKPOINT_FLAG, truncationFlag } from "./generator_flags.ts";
import { TRAIN_FLAGS } from "./train_flags.ts";

/** The flags of `cli/evaluate.ts`. */
export const EVALUATE_FLAGS = {
  checkpoint: CHECKPOINT_FLAG,
  generated: path(
    `${PLACES.replace("photos", "pictures")} made by another program, instead of a generator`,
    "PLACE",
  ),
  "image-size": size(
    "height and width to compare at, with --generated (default: the size of the pictures)",
  ),
  truncation: truncationFlag("1"),
  data: path(`${PLACES} to compare with (default: the run's own)`, "PLACE"),
  ...CHOICE_FLAGS,
  count: whole(
    "pictures on each side; only compare results with equal counts (default: 2000)",
    LEAST_COUNT,
    1e5,
  ),
  seed: whole("seed of the noise and of the choice of real pictures (default: 0)", 0),
  out: path(
    "output folder (default: RUN/evaluation, or else runs/evaluate-NAME)",
    "DIR",
  ),
  features: path(
    "weights of Inception v3, for the standard FID and KID (default: face descriptors)",
    "FILE",
  ),
  nearest: whole(
    "samples to show with their nearest real pictures, 0 for none (default: 12)",
    0,
    12,
  ),
  workers: TRAIN_FLAGS.workers,
  cache: oneOf(
    "where to cache pictures and the features of real ones (default: disk)",
    ["disk", "memory", "none"],
  ),
  backend: BACKEND_FLAG,
};
