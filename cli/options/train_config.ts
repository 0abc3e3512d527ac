import { messageOf } from "../../core/errors.ts";
import { basename, join, resolve } from "node:path";
import { toUser } from "./places.ts";
import { withoutSecrets } from "../../data/sources/address.ts";
import { type ModelConfig, modelShape } from "../../models/config.ts";
import { asWide, grownModel } from "../../models/grow.ts";
import { AUGMENTATIONS } from "../../train/augment.ts";
import { LOSSES, type LossName } from "../../train/losses.ts";
import { PENALTY_WEIGHTS } from "../../train/penalties.ts";
import type { PresetName } from "../../train/presets.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import { dataName } from "./data_flags.ts";
import { namesOf, UsageError } from "./flags.ts";
import { fineTuned, type Origin, settingsFrom } from "../../train/run/origin.ts";
import { presetRun, type RunConfig } from "../../train/run/config.ts";
import { LEARNING_FLAGS, MODEL_FLAGS, PICTURE_FLAGS, type TrainFlags } from "./train_flags.ts";
import type { AdamConfig } from "../../train/optimizer/adam.ts";

const ADAM_SETTINGS = ["lr", "beta1", "beta2"];

/** The flags that set a field of the run's configuration itself. */
const RUN_SETTINGS = [
  ...["data", "from", "exclude", "column", "kind", "split", "batch", "epochs", "seed", "keep"],
  ...["preset", "evaluate-every", "evaluate-count", "rollback", "sync-stats", "precision"],
  ...Object.keys(PICTURE_FLAGS).filter((flag) => flag !== "image-size"),
  ...Object.keys(LEARNING_FLAGS).filter((flag) => !ADAM_SETTINGS.includes(flag)),
];

/** The flags that a run keeps from its first step on. */
const SHAPING = [
  ...["image-size", ...Object.keys(MODEL_FLAGS), "ema", "from", "average-half-life", "preset"],
  ...["seed", "column", "kind", "split", "fit", "zoom", "focus", "flip", "augment-target"],
];

const [OFF, ONE, USUAL] = [0, 1, "the usual one"];

/** What these are where the configuration does not say. */
const UNSET = {
  generatorWidth: ONE,
  minibatchDeviation: OFF,
  ema: OFF,
  averageHalfLife: OFF,
  augmentTarget: OFF,
  from: "none",
  column: USUAL,
  kind: USUAL,
  split: USUAL,
};

/** The field that a flag sets: of the same name, with these exceptions. */
function fieldOf(flag: string): string {
  const others: Record<string, string> = { lr: "learningRate", dropout: "dropoutRate" };
  return others[flag] ?? flag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** The fields that the given flags among `names` set. */
function fieldsOf<T>(flags: object, names: readonly string[]): Partial<T> {
  const given = Object.entries(flags).filter(([name, value]) =>
    value !== undefined && names.includes(name)
  );
  return Object.fromEntries(given.map(([name, value]) => [fieldOf(name), value])) as Partial<T>;
}

/** The preset asked for, or else the one for this machine. */
function choosePreset(flags: TrainFlags, gpu: boolean): PresetName {
  return flags.preset ?? (gpu ? "quality" : "fast");
}

/** The run folder: `--out`, or by the data, and by the networks it starts from or else the preset. */
export function chooseOut(flags: TrainFlags, gpu: boolean): string {
  if (flags.out !== undefined) return flags.out;
  const data = flags.data === undefined ? undefined : dataName(flags.data);
  const start = flags.from === undefined
    ? choosePreset(flags, gpu)
    : `from-${basename(resolve(flags.from), ".safetensors")}`;
  const isOfOrigin = data === undefined && flags.from !== undefined; // The photos are those of the run that it starts from.
  return join("runs", isOfOrigin ? start : `${data ?? CARTOONS}-${start}`);
}

/**
 * Resolves the configuration: the flags, on top of the saved configuration of a resumed run or else the preset. A run that
 * starts from trained networks without a preset takes the settings they were trained with.
 *
 * @throws {Error} If the flags change what a resumed run must keep.
 * @throws {UsageError} If the networks to start from do not fit.
 */
export function resolveConfig(
  flags: TrainFlags,
  { out, gpu, saved, origin }: {
    readonly out: string;
    readonly gpu: boolean;
    readonly saved?: RunConfig;
    readonly origin?: Origin;
  },
): RunConfig {
  const base = saved ?? newRun(flags, { gpu, origin });
  const asked = {
    ...flags,
    data: withoutSecrets(flags.data ?? base.data),
    exclude: saved ? undefined : flags.exclude,
    "penalty-weight": penaltyWeight(flags, base),
    "penalty-every": flags["penalty-every"] ?? (flags.penalty === "none" ? 1 : undefined),
    "average-half-life": averageHalfLife(flags, base),
    rollback: flags["no-rollback"] ? false : flags.rollback,
    augment: flags.augment ??
      (flags["augment-target"] && !base.augment ? namesOf(AUGMENTATIONS) : undefined),
  };
  const config: RunConfig = {
    ...base,
    ...fieldsOf<RunConfig>(asked, RUN_SETTINGS),
    steps: flags.steps,
    model: {
      ...base.model,
      ...flags["image-size"],
      ...fieldsOf<ModelConfig>(flags, Object.keys(MODEL_FLAGS)),
    },
    adam: { ...base.adam, ...fieldsOf<AdamConfig>(flags, ADAM_SETTINGS) },
  };
  if (saved !== undefined) refuseChanges(out, saved, config);
  if (flags.classes) refuseClasses(out, config, saved);
  if (origin === undefined) {
    if (flags.freeze && config.from === undefined) {
      throw new UsageError("--freeze needs --from: new blocks have learned nothing yet");
    }
    if (flags.freeze) refuseMoreBlocks(flags.freeze, config.model);
    return config;
  }
  const grown = { ...config, model: modelFrom(origin, flags, config) };
  if (grown.freeze) refuseFreezing(grown.freeze, grown.model, origin);
  const isGiven = flags["penalty-weight"] !== undefined || flags.preset !== undefined;
  return isGiven ? grown : { ...grown, ...grownPenalty(origin, grown) };
}

/** The configuration of a new run, before other flags: of a preset, or of the networks that it starts from. */
function newRun(
  flags: TrainFlags,
  { gpu, origin }: { readonly gpu: boolean; readonly origin?: Origin },
): RunConfig {
  const usual = presetRun(choosePreset(flags, gpu), { gpu });
  if (origin === undefined) return usual;
  const { "width-factor": widthFactor = usual.model.widthFactor } = flags;
  const preset = { ...usual, model: asWide(origin.model, { ...usual.model, widthFactor }) };
  const grows = hasNewParts(flags, origin, flags.preset && preset.model);
  if (flags.preset === undefined) return settingsFrom(origin, { gpu, grows });
  return grows ? preset : fineTuned(preset);
}

/** Whether networks become larger, or wider. */
function hasNewParts(
  flags: TrainFlags,
  { model }: Origin,
  wanted: ModelConfig = model,
): boolean {
  const { height = wanted.height } = flags["image-size"] ?? {};
  const { "width-factor": factor = wanted.widthFactor } = flags;
  const { "generator-width": own = wanted.generatorWidth ?? 1 } = flags;
  return height > model.height || factor > model.widthFactor || own > (model.generatorWidth ?? 1);
}

/** The weight asked for; a change of penalty brings its default weight, as weights of different penalties do not compare. */
function penaltyWeight(flags: TrainFlags, before: RunConfig): number | undefined {
  const { penalty, "penalty-weight": asked } = flags;
  if (asked !== undefined || penalty === undefined || penalty === before.penalty) return asked;
  return PENALTY_WEIGHTS[penalty];
}

/** The half-life asked for; --ema replaces it. */
function averageHalfLife(flags: TrainFlags, before: RunConfig): number | undefined {
  const { ema, "average-half-life": asked } = flags;
  return asked ?? (ema !== undefined && before.averageHalfLife ? 0 : undefined);
}

/**
 * Refuses a configuration that cannot be trained, before anything is written.
 *
 * @throws {UsageError} If settings contradict each other.
 * @throws {RangeError} If the networks cannot be built.
 */
export function checkTrainable(config: RunConfig): void {
  const { model, loss, labelSmoothing = 0 } = config;
  const { penalty = "none", penaltyWeight = 0, penaltyEvery = 1 } = config;
  modelShape(model);
  const { minibatchDeviation: group = 0 } = model;
  if (group > 0 && config.batch % group !== 0) {
    throw new UsageError(
      `--minibatch-deviation ${group} needs a batch size divisible by ${group}, and --batch is ${config.batch}: ` +
        "change one of them",
    );
  }
  if (labelSmoothing > 0 && !LOSSES[loss].hasLabels) {
    const others = namesOf<LossName>(LOSSES).filter((name) => LOSSES[name].hasLabels);
    throw new UsageError(
      `--label-smoothing ${labelSmoothing} needs a loss with labels, and ${loss} has none: ` +
        `leave it at 0, or use --loss ${others.join(" or ")}`,
    );
  }
  if (penalty === "none") {
    if (penaltyEvery > 1) {
      throw new UsageError(`--penalty-every ${penaltyEvery} needs a penalty: add --penalty`);
    }
    if (penaltyWeight === 0) return;
    throw new UsageError(`--penalty-weight ${penaltyWeight} needs a penalty: add --penalty`);
  }
  if (penaltyWeight === 0) {
    throw new UsageError(
      `--penalty ${penalty} needs a weight above 0: leave --penalty-weight out for ` +
        `${PENALTY_WEIGHTS[penalty]}, or use --penalty none`,
    );
  }
  if (model.normalisation === "batch") {
    throw new UsageError(
      `--penalty ${penalty} needs logits that depend on a single image, but the discriminator ` +
        "uses batch normalisation: add --normalisation spectral or --normalisation none",
    );
  }
}

/**
 * The penalty's weight for larger pictures: it sums over the pixels, and so the same change of a face weighs less where there
 * are more of them. With the weight of 48x40 pictures, losses exploded at 96x80 (docs/experiments.md).
 */
function grownPenalty({ model }: Origin, { model: now, penaltyWeight }: RunConfig) {
  if (!penaltyWeight) return {};
  const pixels = ({ height, width }: ModelConfig) => height * width;
  return { penaltyWeight: penaltyWeight * pixels(now) / pixels(model) };
}

/** Refuses to freeze blocks that have learned nothing, or are not there. */
function refuseFreezing(freeze: number, model: ModelConfig, { trained, model: before }: Origin) {
  const fail = (why: string) => {
    throw new UsageError(`--freeze ${freeze} does not fit: ${why}`);
  };
  if (trained.discriminator === undefined) fail("there is no trained discriminator");
  if (model.height !== before.height) fail("networks that grow have a new block there");
  refuseMoreBlocks(freeze, model);
}

function refuseMoreBlocks(freeze: number, model: ModelConfig): void {
  const { depth } = modelShape(model);
  if (freeze <= depth) return;
  throw new UsageError(`--freeze ${freeze} does not fit: the discriminator has ${depth} blocks`);
}

/** The model of a run that starts from trained networks. */
function modelFrom({ model, place }: Origin, flags: TrainFlags, wanted: RunConfig): ModelConfig {
  try {
    return grownModel(model, wanted.model);
  } catch (error) {
    const hint = flags.preset === undefined ? "" : ", or leave --preset out";
    throw new UsageError(`--from ${place} does not fit. ${messageOf(error)}${hint}`);
  }
}

/** Refuses to learn classes where the networks know none. */
function refuseClasses(out: string, { model, data }: RunConfig, saved?: RunConfig): void {
  if (saved && saved.model.classes === undefined) {
    throw new Error(
      `Cannot resume ${
        toUser(out)
      } with --classes as it was trained without: leave the flag out, choose another --out, or ` +
        "start again with --fresh",
    );
  }
  if (data === CARTOONS) {
    throw new UsageError(
      `--classes needs photos, as the embedded ${CARTOONS} have none: add --data`,
    );
  }
  if (![model.generator, model.discriminator].includes("dcgan")) return;
  throw new UsageError(
    "--classes needs residual networks: use --preset fast or --preset quality, or leave the flag out",
  );
}

/** Refuses settings that a run cannot change once it has begun. */
function refuseChanges(out: string, saved: RunConfig, wanted: RunConfig): void {
  const shaping = ({ model, focus, flip, ...config }: RunConfig): Record<string, unknown> => ({
    ...UNSET,
    ...config,
    ...model,
    imageSize: `${model.height}x${model.width}`,
    focus: `${focus.x},${focus.y}`,
    flip: flip ? "on" : "off",
  });
  const [before, now] = [shaping(saved), shaping(wanted)];
  for (const flag of SHAPING) {
    const field = fieldOf(flag);
    if (now[field] === before[field]) continue;
    throw new Error(
      `Cannot resume ${toUser(out)} with --${flag} ${now[field]} as it was trained with ${
        before[field]
      }: ` +
        "leave the flag out, choose another --out, or start again with --fresh",
    );
  }
}
