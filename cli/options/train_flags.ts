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
import { PRETRAINED_NAME } from "../../train/run/origin.ts";
import { fromUser } from "./places.ts";

/** Names the networks that a run starts from. */
const FROM_FLAG: Flag<string> = {
  help:
    "start from the networks of a run folder, checkpoint or exported file, or from pretrained, the weights that come " +
    "with Nash; --image-size may be twice theirs, and what is not given is as in their training",
  placeholder: "PLACE",
  parse: (text) => text === PRETRAINED_NAME ? text : fromUser(text),
};

const RUN_FLAGS = {
  data: path(
    `${PLACES} (default: embedded cartoon faces)`,
    "PLACE",
  ),
  ...CHOICE_FLAGS,
  exclude: path(
    "list of photos to leave out, a name a line, as deno task inspect writes it",
    "FILE",
  ),
  out: path("folder of the run (default: runs/DATA-PRESET, or runs/from-NAME)", "DIR"),
  from: FROM_FLAG,
  preset: oneOf("(default: quality on a GPU, else fast)", namesOf(PRESETS)),
  batch: whole("images a step, of each of the discriminator's", 2),
  epochs: whole("passes over the data", 1),
  steps: whole("end after so many steps", 1),
  minutes: positive(
    "end after so much time, counted from the first step; the same command goes on",
  ),
  seed: whole("of the weights, the noise and the order of the data (default: 0)", 0),
  resume: toggle("go on with the run in --out, and fail where there is none"),
  fresh: toggle("start again; an older run in --out is moved aside"),
  keep: whole("checkpoints to keep; of two, one may be damaged (default: 2)", 1),
  "checkpoint-every": whole("seconds between checkpoints within an epoch (default: 60)", 0),
  "evaluate-every": whole(
    "epochs between evaluations, 0 for none; the best checkpoint is kept in best/ (default: 0)",
    0,
  ),
  "evaluate-count": whole(
    "pictures on each side of an evaluation (default: 500)",
    LEAST_COUNT,
    1e5,
  ),
  tensorboard: toggle("write figures and samples for TensorBoard, too, into tensorboard/"),
  mpi: toggle(
    "train on all ranks that mpirun has started (deno task train:mpi has the permissions)",
  ),
  rollback: toggle(
    "go back to the last good checkpoint, with half the rate, where a run explodes or collapses; fast and quality do",
  ),
  "no-rollback": toggle("only say that losses explode, and stop where nothing else helps"),
};

/** The flags about the pictures. */
export const PICTURE_FLAGS = {
  "image-size": size("height and width of the pictures, such as 96x80"),
  fit: oneOf(
    "pictures of other proportions: stretch bends them, cover cuts off what is too much (default: stretch)",
    ["stretch", "cover"],
  ),
  zoom: atLeast("how many times closer than the whole picture (default: 1)", 1),
  focus: place("the middle of what is kept, 0,0 is left top (default: 0.5,0.5)"),
  flip: toggle("mirror half of the pictures, others in every epoch"),
  "max-megapixels": positive("skip larger pictures (default: 200)"),
};

/** The flags that set a field of the model. */
export const MODEL_FLAGS = {
  generator: oneOf("its architecture", namesOf(GENERATORS)),
  discriminator: oneOf("its architecture", namesOf(DISCRIMINATORS)),
  normalisation: oneOf("of the discriminator", ["batch", "spectral", "none"]),
  kernel: whole("side of the kernels that halve and double: 3 or 4", 3, 4) as Flag<3 | 4>,
  "width-factor": positive("factor on the channel counts", 64),
  "noise-size": whole("length of the noise that a face is drawn from", 1, 4096),
  "leaky-slope": atLeast("of the rectifiers for negative inputs", 0, 1),
  "minibatch-deviation": whole(
    "images that the residual discriminator compares, to see whether all are alike, 0 for none; 4 is usual",
    0,
    1024,
  ),
  dropout: atLeast("share of the discriminator's activations that are dropped", 0, 0.99),
};

/** The flags about learning. */
export const LEARNING_FLAGS = {
  loss: oneOf("what both networks minimise", namesOf(LOSSES)),
  lr: positive("Adam's learning rate", 1),
  "rate-decay": oneOf(
    "how the learning rate falls to zero by the end of --steps or --epochs; --minutes do not count",
    namesOf(RATE_DECAYS),
  ),
  beta1: atLeast("Adam's first decay", 0, 0.9999),
  beta2: atLeast("Adam's second decay", 0, 0.99999),
  "discriminator-rate": positive("factor on the discriminator's learning rate", 100),
  "discriminator-steps": whole("steps of the discriminator for one of the generator", 1, 100),
  alternate: toggle(
    "the generator learns from the discriminator as it is after its step, and not as it was before both",
  ),
  "label-smoothing": atLeast("what is taken off the label of real pictures", 0, 0.5),
  penalty: oneOf(
    "for a steep discriminator, which must not be batch normalised",
    namesOf(PENALTIES),
  ),
  "penalty-weight": atLeast("factor on the penalty (default: 1, of wgan-gp 10)", 0),
  "penalty-every": whole(
    "steps from one with the penalty to the next, which weighs as much more: less work (default: 1)",
    1,
    1000,
  ),
  augment: someOf(
    "what is done to all pictures before the discriminator sees them",
    namesOf(AUGMENTATIONS),
  ),
  "instance-noise": atLeast("standard deviation of noise over all pictures", 0, 10),
  ema: atLeast("decay of the moving average that draws the pictures, 0 for none", 0, 0.99999),
  "average-half-life": atLeast(
    "images after which that average has half forgotten, or 5 % of all so far while these are fewer; 0 goes by --ema",
    0,
  ),
};

const MACHINE_FLAGS = {
  backend: oneOf("(default: auto, a real GPU or else wasm)", ["auto", "webgpu", "wasm", "cpu"]),
  threads: whole("threads without a GPU (default: one a core, up to 8)", 1),
  workers: whole("workers that decode, 0 for none (default: cores minus 1)", 0),
  cache: oneOf(
    "where decoded pictures are kept: on disk for the next run too, memory, none (default: disk)",
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
    `Networks, where they are to differ from the preset:\n${describeFlags(MODEL_FLAGS)}`,
    `Learning, where it is to differ from the preset:\n${describeFlags(LEARNING_FLAGS)}`,
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
  if (flags.mpi && flags.rollback) {
    throw new UsageError(
      "--mpi and --rollback do not go together: after a collapse, go on from the last checkpoint with other settings",
    );
  }
}
