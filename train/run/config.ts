/** The configuration of a run, and the file that holds it. */
import { PRECISIONS } from "../../core/compile.ts";
import { decodeText, writeFileAtomic } from "../../data/files.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import { FRAMING, type FramingConfig } from "../../data/training_pictures.ts";
import { LEAST_COUNT } from "../../metrics/evaluate.ts";
import { ARTICLE_MODEL, modelShape } from "../../models/config.ts";
import { AUGMENTATIONS } from "../augment.ts";
import type { Progress } from "../checkpoint.ts";
import type { PlainStepConfig } from "../config.ts";
import { LOSSES } from "../losses.ts";
import { RATE_DECAYS } from "../optimizer/schedule.ts";
import { PENALTIES } from "../penalties.ts";
import { type PresetName, PRESETS } from "../presets.ts";
import type { RunFolder } from "./folder.ts";

/**
 * The whole configuration of a run, as stored in `config.json`.
 *
 * @category Runs
 */
export interface RunConfig extends PlainStepConfig, FramingConfig {
  /** The preset it is based on. */
  readonly preset: PresetName;
  /** A folder of images, an archive or its address without secrets, or `cartoons` for the embedded faces. */
  readonly data: string;
  /** A hash that identifies the photos wherever they are. Older runs have none. */
  readonly identity?: string;
  /** The image column asked for, if there are several. */
  readonly column?: string;
  /** The kind of image asked for. */
  readonly kind?: string;
  /** The split asked for. */
  readonly split?: string;
  /** The trained networks it started from, as given by the user. */
  readonly from?: string;
  /** The list of files to leave out, as given by the user; the run folder has a copy. */
  readonly exclude?: string;
  /** Images per discriminator step. */
  readonly batch: number;
  /** Passes over the data. */
  readonly epochs: number;
  /** Ends the run after this many steps. */
  readonly steps?: number;
  /** The seed of the weights, the noise and the order of the data. */
  readonly seed: number;
  /** Number of checkpoints to keep. */
  readonly keep: number;
  /**
   * Epochs between evaluations, 0 for none.
   * @default 0
   */
  readonly evaluateEvery?: number;
  /**
   * Pictures on each side of an evaluation, if the data has that many.
   * @default 500
   */
  readonly evaluateCount?: number;
  /**
   * Whether the run automatically rolls back to the last good checkpoint.
   * @default false
   */
  readonly rollback?: boolean;
  /**
   * Whether batch normalisation normalises by the images of all ranks.
   * @default false
   */
  readonly syncStats?: boolean;
}

/** The largest default batch without a GPU. */
const CPU_BATCH = 16;

/**
 * A preset's configuration for the embedded faces; without a GPU, batches have at most 16 images.
 *
 * @category Runs
 */
export function presetRun(
  preset: PresetName,
  { gpu = true }: { readonly gpu?: boolean } = {},
): RunConfig {
  const { about: _, ...settings } = PRESETS[preset];
  const batch = gpu ? settings.batch : Math.min(settings.batch, CPU_BATCH);
  return { ...settings, ...FRAMING, preset, batch, data: CARTOONS, seed: 0, keep: 2 };
}

/** Images per training step: each discriminator step has its own. */
export function imagesPerStep({ batch, discriminatorSteps = 1 }: RunConfig): number {
  return batch * discriminatorSteps;
}

/**
 * The length of a run, if all photos can be read.
 *
 * @param progress Where it begins or goes on.
 * @param imagesOfAll Images per training step, of all ranks together.
 */
export function lengthOf(
  { steps = Infinity, epochs }: RunConfig,
  { step, next }: Pick<Progress, "step" | "next">,
  { photos, imagesOfAll }: { readonly photos: number; readonly imagesOfAll: number },
): { readonly stepsPerEpoch: number; readonly total: number } {
  const stepsPerEpoch = Math.floor(photos / imagesOfAll);
  const lasting = Math.floor(Math.max(0, photos - next.index) / imagesOfAll); // of this epoch
  const left = lasting + (epochs - next.epoch - 1) * stepsPerEpoch;
  return { stepsPerEpoch, total: Math.min(steps, step + left) };
}

/** The part of a configuration that determines the training step. */
export function stepConfig(config: RunConfig): PlainStepConfig {
  const { model, adam, loss, discriminatorRate, discriminatorSteps, labelSmoothing } = config;
  const { rateDecay, decaySteps, alternate, precision } = config;
  const { penalty, penaltyWeight, penaltyEvery, augment, instanceNoise, ema } = config;
  const { averageHalfLife, augmentTarget, freeze } = config;
  return {
    rateDecay,
    decaySteps,
    alternate,
    precision,
    model,
    adam,
    loss,
    discriminatorRate,
    discriminatorSteps,
    labelSmoothing,
    penalty,
    penaltyWeight,
    penaltyEvery,
    augment,
    instanceNoise,
    ema,
    averageHalfLife,
    augmentTarget,
    freeze,
  };
}

/**
 * Reads `config.json`.
 *
 * @throws {Error} If it is missing or invalid.
 */
export async function readConfig(run: RunFolder): Promise<RunConfig> {
  try {
    return parseConfig(await Deno.readFile(run.config));
  } catch (error) {
    throw new Error(
      `Cannot resume ${run.path}: its config.json cannot be read (${(error as Error).message}); ` +
        "put it back, or start again with --fresh",
    );
  }
}

/**
 * The configuration in the bytes of a `config.json`.
 *
 * @throws {Error} If it is invalid.
 */
export function parseConfig(bytes: Uint8Array): RunConfig {
  const saved = parse(decodeText(bytes));
  // Defaults for what older runs did not save, in the order of saving.
  const { generator, discriminator, normalisation, kernel } = ARTICLE_MODEL;
  const config = {
    ...saved,
    ...FRAMING,
    ...saved,
    model: { generator, discriminator, normalisation, kernel, ...Object(saved).model },
  };
  checkConfig(config);
  return config;
}

// deno-lint-ignore no-explicit-any -- what it holds is checked next
function parse(json: string): any {
  try {
    return JSON.parse(json);
  } catch { // its message gives a position, which is no help in a file not written by hand
    throw new TypeError("it is not JSON");
  }
}

/** The range of a number in the configuration. */
interface Range {
  readonly least: number;
  readonly most?: number;
  readonly isWhole?: boolean;
  readonly isOptional?: boolean;
}

const count = (least: number, most?: number): Range => ({ least, most, isWhole: true });
const maybe = (range: Range): Range => ({ ...range, isOptional: true });
/** For numbers that must be above 0. */
const TINY = Number.MIN_VALUE;

/** The numbers of a configuration by their paths; the ranges of the model's are checked when it is built. */
const RANGES: Readonly<Record<string, Range>> = {
  ...Object.fromEntries(
    Object.entries(ARTICLE_MODEL).filter(([, value]) => typeof value === "number")
      .map(([name]) => [`model.${name}`, { least: -Infinity }]),
  ),
  batch: count(2),
  epochs: count(1),
  seed: count(0),
  keep: count(1),
  zoom: { least: 1 },
  maxMegapixels: { least: TINY },
  "focus.x": { least: 0, most: 1 },
  "focus.y": { least: 0, most: 1 },
  "adam.learningRate": { least: TINY },
  "adam.beta1": { least: 0, most: 1 },
  "adam.beta2": { least: 0, most: 1 },
  "adam.epsilon": { least: TINY },
  steps: maybe(count(1)),
  evaluateEvery: maybe(count(0)),
  evaluateCount: maybe(count(LEAST_COUNT)),
  discriminatorRate: maybe({ least: TINY }),
  discriminatorSteps: maybe(count(1, 100)),
  decaySteps: maybe(count(1)),
  labelSmoothing: maybe({ least: 0, most: 0.5 }),
  penaltyWeight: maybe({ least: 0 }),
  penaltyEvery: maybe(count(1, 1000)),
  instanceNoise: maybe({ least: 0 }),
  augmentTarget: maybe({ least: 0, most: 1 }),
  freeze: maybe(count(0, 100)),
  ema: maybe({ least: 0, most: 1 }),
  averageHalfLife: maybe({ least: 0 }),
};

/** Refuses a missing number, or one that its flag would refuse. */
function checkNumber(config: unknown, path: string): void {
  const { least, most = Infinity, isWhole, isOptional } = RANGES[path];
  const value = path.split(".").reduce((node, name) => Object(node)[name], config);
  if (value === undefined && isOptional) return;
  const name = path.split(".").at(-1)!;
  if (typeof value !== "number") throw new TypeError(`it has no number "${name}"`);
  const isRight = value >= least && value <= most && (!isWhole || Number.isSafeInteger(value));
  if (isRight) return;
  const from = least === TINY ? "above 0" : `of at least ${least}`;
  const to = most === Infinity ? "" : ` and at most ${most}`;
  throw new RangeError(
    `its "${name}" is ${value}, and not a ${isWhole ? "whole " : ""}number ${from}${to}`,
  );
}

/**
 * Refuses an invalid configuration.
 *
 * @throws {Error} If a field is missing or invalid.
 */
export function checkConfig(config: RunConfig): void {
  for (const path of Object.keys(RANGES)) checkNumber(config, path);
  const { flip, rollback = false, alternate = false, syncStats = false } = config;
  for (const [name, value] of Object.entries({ flip, rollback, alternate, syncStats })) {
    if (typeof value !== "boolean") throw new TypeError(`"${name}" is neither true nor false`);
  }
  const { data, from, exclude, identity, column, kind, split } = config;
  if (typeof data !== "string") throw new TypeError('it has no text "data"');
  for (const [name, value] of Object.entries({ from, exclude, identity, column, kind, split })) {
    if (!["string", "undefined"].includes(typeof value)) {
      throw new TypeError(`its "${name}" is not text`);
    }
  }
  const { augment = [], penalty = "none", rateDecay = "none", precision = "f32" } = config;
  const { preset, loss, fit } = config;
  if (!Array.isArray(augment)) throw new TypeError('its "augment" is not a list');
  const tables: [string, unknown, object][] = [
    ["fit", fit, { stretch: true, cover: true }],
    ["preset", preset, PRESETS],
    ["loss", loss, LOSSES],
    ["penalty", penalty, PENALTIES],
    ["rateDecay", rateDecay, RATE_DECAYS],
    ["precision", precision, Object.fromEntries(PRECISIONS.map((name) => [name, true]))],
    ...augment.map((name): [string, unknown, object] => ["augment", name, AUGMENTATIONS]),
  ];
  for (const [name, value, table] of tables) {
    const isKnown = typeof value === "string" && Object.hasOwn(table, value);
    if (!isKnown) throw new TypeError(`it has no known "${name}"`);
  }
  modelShape(config.model); // refuses what cannot be built
}

export async function writeConfig(run: RunFolder, config: RunConfig): Promise<void> {
  const { steps, identity, ...others } = config; // always last
  await writeFileAtomic(
    run.config,
    JSON.stringify({ ...others, steps, identity }, null, 2) + "\n",
  );
}

/**
 * The configuration with the number of steps over which its learning rate decays. A resumed run keeps it unless its length
 * was changed: unreadable photos make epochs shorter than expected.
 *
 * @param total Steps of the run, as currently known.
 */
export function withDecaySteps(
  config: RunConfig,
  { saved, total }: { readonly saved?: RunConfig; readonly total: number },
): RunConfig {
  const { rateDecay = "none", decaySteps: _, ...rest } = config;
  if (rateDecay === "none") {
    return { ...rest, ...(config.rateDecay && { rateDecay: config.rateDecay }) };
  }
  const lengthOf = ({ rateDecay, steps, epochs, batch }: RunConfig) =>
    JSON.stringify([rateDecay, steps, epochs, batch]);
  const isSame = saved?.decaySteps !== undefined && lengthOf(saved) === lengthOf(config);
  return { ...config, decaySteps: isSame ? saved.decaySteps : total };
}
