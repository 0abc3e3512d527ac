/** The configuration of a run, and the file that holds it. */
import { decodeText, writeFileAtomic } from "../../data/files.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import { FRAMING, type FramingConfig } from "../../data/training_pictures.ts";
import { ARTICLE_MODEL, modelShape } from "../../models/config.ts";
import { AUGMENTATIONS } from "../augment.ts";
import type { PlainStepConfig } from "../config.ts";
import { LOSSES } from "../losses.ts";
import { RATE_DECAYS } from "../optimizer/schedule.ts";
import { PENALTIES } from "../penalties.ts";
import { type PresetName, PRESETS } from "../presets.ts";
import type { RunFolder } from "./folder.ts";

/** All that determines a run, as `config.json` holds it. */
export interface RunConfig extends PlainStepConfig, FramingConfig {
  /** The preset that it was made of. */
  readonly preset: PresetName;
  /** A folder of images, an archive or its address without secrets, or `cartoons` for the embedded faces. */
  readonly data: string;
  /** Tells these photos from others, wherever they lie. Older runs have none. */
  readonly identity?: string;
  /** Which column of the images was asked for, where there are several. */
  readonly column?: string;
  /** Which kind. */
  readonly kind?: string;
  /** Which split. */
  readonly split?: string;
  /** The trained networks that it has started from, as they were given. */
  readonly from?: string;
  /** The list of files that are left out, as it was given; what it said is in the run folder. */
  readonly exclude?: string;
  /** Images of a step, of each of the discriminator's. */
  readonly batch: number;
  /** Passes over the data. */
  readonly epochs: number;
  /** Ends the run after so many steps. */
  readonly steps?: number;
  /** Of the weights, the noise and the order of the data. */
  readonly seed: number;
  /** Number of checkpoints to keep. */
  readonly keep: number;
  /**
   * Epochs from one evaluation to the next, 0 for none.
   * @default 0
   */
  readonly evaluateEvery?: number;
  /**
   * Pictures on each side of an evaluation, where there are so many.
   * @default 500
   */
  readonly evaluateCount?: number;
  /**
   * Whether the run goes back to the last good checkpoint by itself.
   * @default false
   */
  readonly rollback?: boolean;
}

/** The largest batch that is the default without a GPU. */
const CPU_BATCH = 16;

/** The configuration of a preset's run on the embedded faces; without a GPU its batches have 16 images at most. */
export function presetRun(
  preset: PresetName,
  { gpu = true }: { readonly gpu?: boolean } = {},
): RunConfig {
  const { about: _, ...settings } = PRESETS[preset];
  const batch = gpu ? settings.batch : Math.min(settings.batch, CPU_BATCH);
  return { ...settings, ...FRAMING, preset, batch, data: CARTOONS, seed: 0, keep: 2 };
}

/** Images that a step takes from the data: the discriminator's steps each have their own. */
export function imagesPerStep({ batch, discriminatorSteps = 1 }: RunConfig): number {
  return batch * discriminatorSteps;
}

/** What of a configuration determines the training step. */
export function stepConfig(config: RunConfig): PlainStepConfig {
  const { model, adam, loss, discriminatorRate, discriminatorSteps, labelSmoothing } = config;
  const { rateDecay, decaySteps, alternate } = config;
  const { penalty, penaltyWeight, penaltyEvery, augment, instanceNoise, ema } = config;
  const { averageHalfLife } = config;
  return {
    ...{ rateDecay, decaySteps, alternate },
    ...{ model, adam, loss, discriminatorRate, discriminatorSteps, labelSmoothing },
    ...{ penalty, penaltyWeight, penaltyEvery, augment, instanceNoise, ema, averageHalfLife },
  };
}

/**
 * Reads `config.json`.
 *
 * @throws {Error} If it is missing, or no configuration of a run.
 */
export async function readConfig(run: RunFolder): Promise<RunConfig> {
  try {
    const saved = parse(decodeText(await Deno.readFile(run.config)));
    // What older runs did not say, in the order in which it is saved.
    const { generator, discriminator, normalisation, kernel } = ARTICLE_MODEL;
    const config = {
      ...{ ...saved, ...FRAMING, ...saved },
      model: { generator, discriminator, normalisation, kernel, ...Object(saved).model },
    };
    checkConfig(config);
    return config;
  } catch (error) {
    throw new Error(
      `Cannot resume ${run.path}: its config.json cannot be read (${(error as Error).message}); ` +
        "put it back, or start again with --fresh",
    );
  }
}

// deno-lint-ignore no-explicit-any -- what it holds is checked next
function parse(json: string): any {
  try {
    return JSON.parse(json);
  } catch { // which says at what character, of a file that nobody wrote by hand
    throw new TypeError("it is no JSON text");
  }
}

/** What a number of the configuration may be. */
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
  evaluateCount: maybe(count(4)),
  discriminatorRate: maybe({ least: TINY }),
  discriminatorSteps: maybe(count(1, 100)),
  decaySteps: maybe(count(1)),
  labelSmoothing: maybe({ least: 0, most: 0.5 }),
  penaltyWeight: maybe({ least: 0 }),
  penaltyEvery: maybe(count(1, 1000)),
  instanceNoise: maybe({ least: 0 }),
  ema: maybe({ least: 0, most: 1 }),
  averageHalfLife: maybe({ least: 0 }),
};

/** Refuses a number that is missing, or that a flag would refuse. */
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
 * Refuses what is no configuration of a run.
 *
 * @throws {Error} If something is missing from it, or of another kind.
 */
export function checkConfig(config: RunConfig): void {
  for (const path of Object.keys(RANGES)) checkNumber(config, path);
  const { flip, rollback = false, alternate = false } = config;
  for (const [name, value] of Object.entries({ flip, rollback, alternate })) {
    if (typeof value !== "boolean") throw new TypeError(`"${name}" is neither true nor false`);
  }
  const { data, from, exclude, identity, column, kind, split } = config;
  if (typeof data !== "string") throw new TypeError('it has no text "data"');
  for (const [name, value] of Object.entries({ from, exclude, identity, column, kind, split })) {
    if (!["string", "undefined"].includes(typeof value)) {
      throw new TypeError(`its "${name}" is not text`);
    }
  }
  const { augment = [], penalty = "none", rateDecay = "none", preset, loss, fit } = config;
  if (!Array.isArray(augment)) throw new TypeError('its "augment" is not a list');
  const tables: [string, unknown, object][] = [
    ["fit", fit, { stretch: true, cover: true }],
    ["preset", preset, PRESETS],
    ["loss", loss, LOSSES],
    ["penalty", penalty, PENALTIES],
    ["rateDecay", rateDecay, RATE_DECAYS],
    ...augment.map((name): [string, unknown, object] => ["augment", name, AUGMENTATIONS]),
  ];
  for (const [name, value, table] of tables) {
    const isKnown = typeof value === "string" && Object.hasOwn(table, value);
    if (!isKnown) throw new TypeError(`it has no known "${name}"`);
  }
  modelShape(config.model); // refuses what cannot be built
}

export async function writeConfig(run: RunFolder, config: RunConfig): Promise<void> {
  const { steps, identity, ...others } = config; // in one order, whenever they were added
  await writeFileAtomic(
    run.config,
    JSON.stringify({ ...others, steps, identity }, null, 2) + "\n",
  );
}

/**
 * The configuration with the steps over which its learning rate decays. A run that goes on keeps them, unless another length
 * is asked for: photos that cannot be read make epochs shorter than they were counted.
 *
 * @param total Steps of the run, as far as it is known now.
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
