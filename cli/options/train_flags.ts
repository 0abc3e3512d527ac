import { PRECISIONS } from "../../core/compile.ts";
import { AUGMENTATIONS } from "../../train/augment.ts";
import { LOSSES } from "../../train/losses.ts";
import { PENALTIES } from "../../train/penalties.ts";
import { RATE_DECAYS } from "../../train/optimizer/schedule.ts";
import { PRESETS } from "../../train/presets.ts";
import { LEAST_COUNT } from "../../metrics/evaluate.ts";
import { DISCRIMINATORS } from "../../models/discriminator.ts";
import { GENERATORS } from "../../models/generator.ts";
import { CHOICE_FLAGS, PLACES } from "./data_flags.ts";
import {
  atLeast,
  type Flag,
  type FlagValues,
  namesOf,
  oneOf,
  path,
  place,
  positive,
  size,
  someOf,
  toggle,
  UsageError,
  whole,
} from "./flags.ts";
import { describeFlags } from "./help.ts";
import { PRETRAINED_PLACES } from "../../models/pretrained_places.ts";
import { fromUser } from "./places.ts";

/** The networks that a run starts from. */
const FROM_FLAG: Flag<string> = {
  help:
    "start from the networks of a run folder, checkpoint or exported file, or from pretrained or pretrained-48x40, the " +
    "weights that come with Nash; --image-size may be twice theirs, and other settings default to those they were trained with",
  placeholder: "PLACE",
  parse: (text) => PRETRAINED_PLACES.has(text) ? text : fromUser(text),
};

const RUN_FLAGS = {
  data: path(
    `${PLACES} (default: embedded cartoon faces)`,
    "PLACE",
  ),
  ...CHOICE_FLAGS,
  exclude: path(
    "list of photos to leave out, one name per line, as written by deno task inspect",
    "FILE",
  ),
  classes: toggle(
    "learn the classes of the photos, by their sub-folders, .cls files or label column, so that each can be drawn by its name",
  ),
  out: path(
    "folder of the run (default: runs/DATA-PRESET; with --from runs/DATA-from-NAME, or runs/from-NAME without --data)",
    "DIR",
  ),
  from: FROM_FLAG,
  preset: oneOf("(default: quality on a GPU, else fast)", namesOf(PRESETS)),
  batch: whole("images per step of the discriminator", 2),
  epochs: whole("passes over the data", 1),
  steps: whole("stop after this many steps", 1),
  minutes: positive(
    "stop after this many minutes of training; the same command goes on",
  ),
  seed: whole("seed of the weights, the noise and the order of the data (default: 0)", 0),
  resume: toggle("go on with the run in --out, or fail if there is none"),
  fresh: toggle("start again; an existing run in --out is moved aside"),
  keep: whole("number of checkpoints to keep, in case the newest is damaged (default: 2)", 1),
  "checkpoint-every": whole(
    "seconds between checkpoints within an epoch; steps of 10 s are saved each (default: 60)",
    0,
  ),
  "evaluate-every": whole(
    "epochs between evaluations, 0 for none; the best checkpoint is kept in best/ (default: 0; with --from a quarter of " +
      "the run, at most 1,000 steps)",
    0,
  ),
  "evaluate-count": whole(
    "pictures on each side of an evaluation (default: 500)",
    LEAST_COUNT,
    1e5,
  ),
  tensorboard: toggle("also write losses, metrics and samples for TensorBoard, into tensorboard/"),
  mpi: toggle(
    "train on all ranks started by mpirun (deno task train:mpi has the permissions)",
  ),
  "sync-stats": toggle(
    "batch normalisation sees the pictures of all ranks, on the CPU (with --mpi)",
  ),
  timeout: positive(
    "minutes that a rank waits for another before all that can end saved (default: 10; with --mpi)",
  ),
  rollback: toggle(
    "if a run explodes or collapses, go back to the last good checkpoint with half the learning rate; on in fast and quality, not with --mpi",
  ),
  "no-rollback": toggle(
    "only warn about exploding losses, and stop if the run diverges or collapses",
  ),
};

/** The flags about the pictures. */
export const PICTURE_FLAGS = {
  "image-size": size("height and width of the pictures, such as 96x80"),
  fit: oneOf(
    "for pictures of other proportions: stretch distorts them, cover crops them (default: stretch)",
    ["stretch", "cover"],
  ),
  zoom: atLeast("magnification of the crop, 1 for the whole picture (default: 1)", 1),
  focus: place("centre of the crop, 0,0 is the top left (default: 0.5,0.5)"),
  flip: toggle("mirror a random half of the pictures in every epoch"),
  "max-megapixels": positive("skip larger pictures (default: 200)"),
};

/** The flags that set a field of the model. */
export const MODEL_FLAGS = {
  generator: oneOf("its architecture", namesOf(GENERATORS)),
  discriminator: oneOf("its architecture", namesOf(DISCRIMINATORS)),
  normalisation: oneOf("of the discriminator", ["batch", "spectral", "none"]),
  kernel: whole("kernel size of down- and upsampling convolutions: 3 or 4", 3, 4) as Flag<3 | 4>,
  "width-factor": positive("factor on the channel counts", 64),
  "generator-width": positive("further factor on the generator's channel counts", 64),
  "noise-size": whole("length of the noise vector", 1, 4096),
  "leaky-slope": atLeast("slope of the leaky ReLUs for negative inputs", 0, 1),
  "minibatch-deviation": whole(
    "group size of the residual discriminator's minibatch deviation, against mode collapse; 0 for none, 4 is usual",
    0,
    1024,
  ),
  dropout: atLeast("dropout rate of the discriminator", 0, 0.99),
};

/** The flags about learning. */
export const LEARNING_FLAGS = {
  loss: oneOf("what both networks minimise", namesOf(LOSSES)),
  lr: positive("Adam's learning rate (default: the preset's; 0.0003 with --from)", 1),
  "rate-decay": oneOf(
    "how the learning rate falls to zero by the end of --steps or --epochs; --minutes does not count",
    namesOf(RATE_DECAYS),
  ),
  beta1: atLeast("Adam's beta1", 0, 0.9999),
  beta2: atLeast("Adam's beta2", 0, 0.99999),
  "discriminator-rate": positive("factor on the discriminator's learning rate", 100),
  "discriminator-steps": whole("discriminator steps per generator step", 1, 100),
  alternate: toggle(
    "update the discriminator first, so that the generator learns from the updated one",
  ),
  "label-smoothing": atLeast("amount subtracted from the label of real pictures", 0, 0.5),
  penalty: oneOf(
    "gradient penalty on the discriminator, which must not use batch normalisation",
    namesOf(PENALTIES),
  ),
  "penalty-weight": atLeast("factor on the penalty (default: 1, or 10 for wgan-gp)", 0),
  "penalty-every": whole(
    "apply the penalty every N steps with N times the weight, which saves time (default: 1)",
    1,
    1000,
  ),
  augment: someOf(
    "augmentations of all pictures that the discriminator sees",
    namesOf(AUGMENTATIONS),
  ),
  "augment-target": atLeast(
    "augment only as often as the discriminator needs it to know no more than this of the photos by heart, 0 … 1; at 0, " +
      "what --augment names is always done (default: 0.6 with fast and quality on fewer than 5,000 photos)",
    0,
    1,
  ),
  freeze: whole(
    "blocks of the discriminator, from the image on, that keep what they have learned before (default: 0)",
    0,
    100,
  ),
  "instance-noise": atLeast("standard deviation of noise added to all pictures", 0, 10),
  ema: atLeast(
    "decay of the moving average of the generator, which draws the pictures; 0 for none",
    0,
    0.99999,
  ),
  "average-half-life": atLeast(
    "half-life of that average in images, at most 5 % of those so far; 0 uses --ema",
    0,
  ),
};

const MACHINE_FLAGS = {
  backend: oneOf("(default: auto, a GPU if there is one, else wasm)", [
    "auto",
    "webgpu",
    "wasm",
    "cpu",
  ]),
  "no-tune": toggle(
    "do not look for the fastest kernels on this GPU when a new run starts, which takes 10 s at most",
  ),
  precision: oneOf(
    "of large intermediate results on a GPU: f16 takes half the memory, and less time where memory is slow (default: f32)",
    PRECISIONS,
  ),
  threads: whole("CPU threads without a GPU (default: one per core, up to 8)", 1),
  workers: whole("workers that decode pictures, 0 for none (default: cores minus 1)", 0),
  cache: oneOf(
    "where to cache decoded pictures; disk serves later runs, too (default: disk)",
    ["disk", "memory", "none"],
  ),
};

/** The flags of `cli/train.ts`. */
export const TRAIN_FLAGS = {
  ...RUN_FLAGS,
  ...PICTURE_FLAGS,
  ...MODEL_FLAGS,
  ...LEARNING_FLAGS,
  ...MACHINE_FLAGS,
};

/** The values of {@linkcode TRAIN_FLAGS}. */
export type TrainFlags = FlagValues<typeof TRAIN_FLAGS>;

/** Lays out the flags and the presets for `--help`. */
export function describeTrainFlags(): string {
  const presets = Object.entries(PRESETS).map(([name, { about }]) => `  ${name.padEnd(9)}${about}`);
  return [
    describeFlags(RUN_FLAGS),
    `Presets:\n${presets.join("\n")}`,
    `Pictures:\n${describeFlags(PICTURE_FLAGS)}`,
    `Networks (default: as in the preset):\n${describeFlags(MODEL_FLAGS)}`,
    `Learning (default: as in the preset):\n${describeFlags(LEARNING_FLAGS)}`,
    `This machine:\n${describeFlags(MACHINE_FLAGS)}`,
  ].join("\n\n");
}

/** Refuses flags that contradict each other. */
export function checkFlags(flags: TrainFlags): void {
  if (flags.resume && flags.fresh) {
    throw new UsageError("--resume and --fresh contradict each other: give one of them");
  }
  if (flags.rollback && flags["no-rollback"]) {
    throw new UsageError("--rollback and --no-rollback contradict each other: give one of them");
  }
  if (flags.augment?.length === 0 && flags["augment-target"]) {
    throw new UsageError(
      "--augment none and --augment-target contradict each other: give one of them",
    );
  }
  if (flags["sync-stats"] && !flags.mpi) {
    throw new UsageError(
      "--sync-stats is about several ranks: give it with --mpi, or leave it out",
    );
  }
  if (flags.timeout !== undefined && !flags.mpi) {
    throw new UsageError("--timeout is about other ranks: give it with --mpi, or leave it out");
  }
  if (flags.mpi && flags.rollback) {
    throw new UsageError(
      "--mpi and --rollback do not work together: after a collapse, go on from the last checkpoint with other settings",
    );
  }
}
