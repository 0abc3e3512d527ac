import { messageOf } from "../../core/errors.ts";
import { basename, join, resolve } from "node:path";
import { withoutSecrets } from "../../data/sources/address.ts";
import { type ModelConfig, modelShape } from "../../models/config.ts";
import { grownModel } from "../../models/grow.ts";
import { LOSSES, type LossName } from "../../train/losses.ts";
import { PENALTY_WEIGHTS } from "../../train/penalties.ts";
import type { PresetName } from "../../train/presets.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import { dataName } from "./data_flags.ts";
import { namesOf, UsageError } from "./flags.ts";
import type { Origin } from "../../train/run/origin.ts";
import { checkConfig, presetRun, type RunConfig } from "../../train/run/config.ts";
import type { TrainFlags } from "./train_flags.ts";

/** The preset that is meant: the one asked for, else the one for this machine. */
function choosePreset(flags: TrainFlags, gpu: boolean): PresetName {
  return flags.preset ?? (gpu ? "quality" : "fast");
}

/** The run folder that is meant. */
export function chooseOut(flags: TrainFlags, gpu: boolean): string {
  const name = dataName(flags.data ?? CARTOONS);
  if (flags.out !== undefined) return flags.out;
  if (flags.from !== undefined) {
    return join("runs", `from-${basename(resolve(flags.from), ".safetensors")}`);
  }
  return join("runs", `${name}-${choosePreset(flags, gpu)}`);
}

/**
 * Resolves the configuration: what is asked for, over the saved one of a run that goes on, over the preset; where the run
 * starts from trained networks and no preset is given, over the settings of their training.
 *
 * @throws {Error} If what is asked for is not the saved run.
 * @throws {UsageError} If the networks that it starts from do not fit.
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
  const base = saved ??
    (origin && !flags.preset
      ? inherited(origin, gpu)
      : presetRun(choosePreset(flags, gpu), { gpu }));
  const config: RunConfig = {
    ...base,
    ...given({
      data: withoutSecrets(flags.data ?? base.data),
      from: flags.from,
      exclude: saved ? undefined : flags.exclude,
      column: flags.column,
      kind: flags.kind,
      split: flags.split,
      batch: flags.batch,
      epochs: flags.epochs,
      seed: flags.seed,
      keep: flags.keep,
      preset: flags.preset,
      fit: flags.fit,
      zoom: flags.zoom,
      focus: flags.focus,
      flip: flags.flip,
      maxMegapixels: flags["max-megapixels"],
      rateDecay: flags["rate-decay"],
      loss: flags.loss,
      discriminatorRate: flags["discriminator-rate"],
      discriminatorSteps: flags["discriminator-steps"],
      alternate: flags.alternate,
      labelSmoothing: flags["label-smoothing"],
      penalty: flags.penalty,
      penaltyWeight: penaltyWeight(flags, base),
      penaltyEvery: flags["penalty-every"] ?? (flags.penalty === "none" ? 1 : undefined),
      augment: flags.augment,
      instanceNoise: flags["instance-noise"],
      ema: flags.ema,
      averageHalfLife: averageHalfLife(flags, base),
      evaluateEvery: flags["evaluate-every"],
      evaluateCount: flags["evaluate-count"],
      rollback: flags["no-rollback"] ? false : flags.rollback,
    }),
    steps: flags.steps,
    model: {
      ...base.model,
      ...flags["image-size"],
      ...given({
        generator: flags.generator,
        discriminator: flags.discriminator,
        normalisation: flags.normalisation,
        kernel: flags.kernel,
        widthFactor: flags["width-factor"],
        noiseSize: flags["noise-size"],
        leakySlope: flags["leaky-slope"],
        dropoutRate: flags.dropout,
        minibatchDeviation: flags["minibatch-deviation"],
      }),
    },
    adam: {
      ...base.adam,
      ...given({ learningRate: flags.lr, beta1: flags.beta1, beta2: flags.beta2 }),
    },
  };
  if (saved !== undefined) refuseChanges(out, saved, config);
  return origin ? { ...config, model: modelFrom(origin, flags, config) } : config;
}

/** The weight asked for; of another penalty than before its own one, as weights do not compare. */
function penaltyWeight(flags: TrainFlags, before: RunConfig): number | undefined {
  const { penalty, "penalty-weight": asked } = flags;
  if (asked !== undefined || penalty === undefined || penalty === before.penalty) return asked;
  return PENALTY_WEIGHTS[penalty];
}

/** The half-life asked for; a decay that is asked for takes the place of one. */
function averageHalfLife(flags: TrainFlags, before: RunConfig): number | undefined {
  const { ema, "average-half-life": asked } = flags;
  return asked ?? (ema !== undefined && before.averageHalfLife ? 0 : undefined);
}

/**
 * Refuses what cannot be trained, before anything is written.
 *
 * @throws {UsageError} If two settings contradict each other.
 * @throws {RangeError} If the networks cannot be built.
 */
export function checkTrainable(config: RunConfig): void {
  const { model, loss, labelSmoothing = 0 } = config;
  const { penalty = "none", penaltyWeight = 0, penaltyEvery = 1 } = config;
  modelShape(model);
  const { minibatchDeviation: group = 0 } = model;
  if (group > 0 && config.batch % group !== 0) {
    throw new UsageError(
      `--minibatch-deviation ${group} needs batches of a multiple of ${group}, and --batch is ${config.batch}: ` +
        "change one of them",
    );
  }
  if (labelSmoothing > 0 && !LOSSES[loss].hasLabels) {
    const others = namesOf<LossName>(LOSSES).filter((name) => LOSSES[name].hasLabels);
    throw new UsageError(
      `--label-smoothing ${labelSmoothing} needs a loss with labels, and ${loss} has none: ` +
        `leave it at 0, or take --loss ${others.join(" or ")}`,
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
        `${PENALTY_WEIGHTS[penalty]}, or take --penalty none`,
    );
  }
  if (model.normalisation === "batch") {
    throw new UsageError(
      `--penalty ${penalty} needs logits that depend on their own image alone, and the discriminator ` +
        "is normalised by the batch: add --normalisation spectral or --normalisation none",
    );
  }
}

/** What is taken where nobody chose. */
const USUAL = "the usual one";

/** Drops what is not given. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The settings that trained networks come with. */
function inherited({ model, settings, place }: Origin, gpu: boolean): RunConfig {
  const improved = model.discriminator === "residual";
  const preset = improved ? (gpu ? "quality" : "fast") : (gpu ? "article" : "small");
  const config = { ...presetRun(preset, { gpu }), ...settings, model };
  try {
    checkConfig(config);
  } catch (error) {
    throw new Error(
      `Cannot start from ${place} with the settings of its training: ${messageOf(error)}; ` +
        "take others by --preset",
    );
  }
  return config;
}

/** The model of networks that start from trained ones. */
function modelFrom({ model, place }: Origin, flags: TrainFlags, wanted: RunConfig): ModelConfig {
  try {
    return grownModel(model, wanted.model);
  } catch (error) {
    const hint = flags.preset === undefined ? "" : ", or leave --preset out";
    throw new UsageError(`--from ${place} does not fit. ${messageOf(error)}${hint}`);
  }
}

/** A checkpoint goes on only with what shaped it. */
function refuseChanges(out: string, saved: RunConfig, wanted: RunConfig): void {
  const shaping = (config: RunConfig): Record<string, unknown> => ({
    "--image-size": `${config.model.height}x${config.model.width}`,
    "--generator": config.model.generator,
    "--discriminator": config.model.discriminator,
    "--normalisation": config.model.normalisation,
    "--kernel": config.model.kernel,
    "--width-factor": config.model.widthFactor,
    "--noise-size": config.model.noiseSize,
    "--leaky-slope": config.model.leakySlope,
    "--dropout": config.model.dropoutRate,
    "--minibatch-deviation": config.model.minibatchDeviation ?? 0,
    "--ema": config.ema ?? 0,
    "--from": config.from ?? "none",
    "--average-half-life": config.averageHalfLife ?? 0,
    "--preset": config.preset,
    "--seed": config.seed,
    "--column": config.column ?? USUAL,
    "--kind": config.kind ?? USUAL,
    "--split": config.split ?? USUAL,
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
