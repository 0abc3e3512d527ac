import { join } from "node:path";
import { type PresetName, PRESETS } from "../train/presets.ts";
import { CARTOONS, dataName, PLACES } from "./_data.ts";
import {
  atLeast,
  type FlagValues,
  oneOf,
  place,
  positive,
  size,
  text,
  toggle,
  UsageError,
  whole,
} from "./_flags.ts";
import { PICTURES, type RunConfig } from "./_run.ts";

/** The largest batch that is the default without a GPU. */
const CPU_BATCH = 16;

/** The flags of `cli/train.ts`. */
export const TRAIN_FLAGS = {
  data: text(
    `${PLACES} (default: embedded cartoon faces)`,
    "PLACE",
  ),
  exclude: text(
    "list of photos to leave out, a name a line, as deno task inspect writes it",
    "FILE",
  ),
  out: text("folder of the run (default: runs/DATA-PRESET)", "DIR"),
  preset: oneOf("article, or small (default: article on a GPU, else small)", ["article", "small"]),
  "image-size": size("height and width of the pictures, such as 96x80"),
  fit: oneOf(
    "pictures of other proportions: stretch bends them, cover cuts off what is too much (default: stretch)",
    ["stretch", "cover"],
  ),
  zoom: atLeast("how many times closer than the whole picture (default: 1)", 1),
  focus: place("the middle of what is kept, 0,0 is left top (default: 0.5,0.5)"),
  flip: toggle("mirror half of the pictures, others in every epoch"),
  "max-megapixels": positive("skip larger pictures (default: 200)"),
  "width-factor": positive("factor on the article's channel counts", 64),
  batch: whole("images a step", 2),
  epochs: whole("passes over the data", 1),
  steps: whole("end after so many steps", 1),
  lr: positive("Adam's learning rate", 1),
  seed: whole("of the weights, the noise and the order of the data (default: 0)", 0),
  backend: oneOf("(default: auto, a real GPU or else wasm)", ["auto", "webgpu", "wasm", "cpu"]),
  workers: whole("workers that decode, 0 for none (default: cores minus 1)", 0),
  cache: oneOf(
    "where decoded pictures are kept: on disk for the next run too, memory, none (default: disk)",
    ["disk", "memory", "none"],
  ),
  threads: whole("threads without a GPU (default: one a core, up to 8)", 1),
  resume: toggle("go on with the run in --out, and fail where there is none"),
  fresh: toggle("start again; an older run in --out is moved aside"),
  keep: whole("checkpoints to keep (default: 1)", 1),
  "checkpoint-every": whole("seconds between checkpoints within an epoch (default: 60)", 0),
};

/** The values of {@linkcode TRAIN_FLAGS}. */
export type TrainFlags = FlagValues<typeof TRAIN_FLAGS>;

/** The preset that is meant: the one asked for, else the one for this machine. */
function choosePreset(flags: TrainFlags, gpu: boolean): PresetName {
  return flags.preset ?? (gpu ? "article" : "small");
}

/** The run folder that is meant. */
export function chooseOut(flags: TrainFlags, gpu: boolean): string {
  const name = dataName(flags.data ?? CARTOONS);
  return flags.out ?? join("runs", `${name}-${choosePreset(flags, gpu)}`);
}

/**
 * Resolves the configuration: what is asked for, over the saved one of a run that goes on, over the preset.
 *
 * @throws {Error} If what is asked for is not the saved run.
 */
export function resolveConfig(
  flags: TrainFlags,
  { out, gpu, saved }: { out: string; gpu: boolean; saved?: RunConfig },
): RunConfig {
  const base = saved ?? defaults(choosePreset(flags, gpu), gpu);
  const { "image-size": imageSize, "width-factor": widthFactor = base.model.widthFactor } = flags;
  const config: RunConfig = {
    ...base,
    data: flags.data ?? base.data,
    ...(!saved && flags.exclude !== undefined && { exclude: flags.exclude }),
    batch: flags.batch ?? base.batch,
    epochs: flags.epochs ?? base.epochs,
    steps: flags.steps,
    seed: flags.seed ?? base.seed,
    keep: flags.keep ?? base.keep,
    preset: flags.preset ?? base.preset,
    fit: flags.fit ?? base.fit,
    zoom: flags.zoom ?? base.zoom,
    focus: flags.focus ?? base.focus,
    flip: flags.flip ?? base.flip,
    maxMegapixels: flags["max-megapixels"] ?? base.maxMegapixels,
    model: { ...base.model, ...imageSize, widthFactor },
    adam: { ...base.adam, learningRate: flags.lr ?? base.adam.learningRate },
  };
  if (saved !== undefined) refuseChanges(out, saved, config);
  return config;
}

function defaults(preset: PresetName, gpu: boolean): RunConfig {
  const { about: _, ...settings } = PRESETS[preset];
  const batch = gpu ? settings.batch : Math.min(settings.batch, CPU_BATCH);
  return { ...settings, ...PICTURES, preset, batch, data: CARTOONS, seed: 0, keep: 1 };
}

/** A checkpoint goes on only with what shaped it. */
function refuseChanges(out: string, saved: RunConfig, wanted: RunConfig): void {
  const shaping = (config: RunConfig): Record<string, unknown> => ({
    "--image-size": `${config.model.height}x${config.model.width}`,
    "--width-factor": config.model.widthFactor,
    "--preset": config.preset,
    "--seed": config.seed,
    "--data": config.data,
    "--fit": config.fit,
    "--zoom": config.zoom,
    "--focus": `${config.focus.x},${config.focus.y}`,
    "--flip": config.flip ? "on" : "off",
  });
  const [before, now] = [shaping(saved), shaping(wanted)];
  for (const [flag, value] of Object.entries(now)) {
    if (value !== before[flag]) {
      throw new Error(
        `Cannot resume ${out} with ${flag} ${value} as it was trained with ${before[flag]}: ` +
          "leave the flag out, take another --out, or start again with --fresh",
      );
    }
  }
}

/** Refuses flags that contradict each other. */
export function checkFlags(flags: TrainFlags): void {
  if (flags.resume && flags.fresh) {
    throw new UsageError("--resume and --fresh contradict each other: give one of them");
  }
}
