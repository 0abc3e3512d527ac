/** The folder of a run: its configuration, logs, sample pictures and checkpoints. */
import { basename, dirname, join } from "node:path";
import { messageOf } from "../../core/check.ts";
import { allowing } from "../../core/shell.ts";
import { decodeText } from "../../data/text.ts";
import { writeFileAtomic } from "../../data/files.ts";
import type { Fit, Focus } from "../../data/images/frame.ts";
import { CHECKPOINTS, listCheckpoints } from "../checkpoint.ts";
import { ARTICLE_MODEL, modelShape } from "../../models/config.ts";
import { AUGMENTATIONS } from "../augment.ts";
import { LOSSES } from "../losses.ts";
import { PENALTIES } from "../penalties.ts";
import { type PresetName, PRESETS } from "../presets.ts";
import { RATE_DECAYS } from "../optimizer/rate_decay.ts";
import type { PlainStepConfig } from "../config.ts";

/** How photos become pictures of the model's size. */
export interface PictureConfig {
  readonly fit: Fit;
  readonly zoom: number;
  readonly focus: Focus;
  readonly flip: boolean;
  /** Larger photos are skipped. */
  readonly maxMegapixels: number;
}

/** What is not asked for, and what older runs did. */
export const PICTURES: PictureConfig = {
  fit: "stretch",
  zoom: 1,
  focus: { x: 0.5, y: 0.5 },
  flip: false,
  maxMegapixels: 200,
};

/** All that determines a run, as `config.json` holds it. */
export interface RunConfig extends PlainStepConfig, PictureConfig {
  readonly preset: PresetName;
  /** A folder of images, an archive or its address without secrets, or `cartoons` for the embedded faces. */
  readonly data: string;
  /** Tells these photos from others, wherever they lie. Older runs have none. */
  readonly identity?: string;
  /** Which column, kind and split of the images was asked for, where there are several. */
  readonly column?: string;
  readonly kind?: string;
  readonly split?: string;
  /** The trained networks that it has started from, as they were given. */
  readonly from?: string;
  /** The list of files that are left out, as it was given; what it said is in the run folder. */
  readonly exclude?: string;
  /** Images of a step, of each of the discriminator's. */
  readonly batch: number;
  readonly epochs: number;
  /** Ends the run after so many steps. */
  readonly steps?: number;
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

/** The folder of a run that holds its best checkpoint. */
export const BEST = "best";

/** The places of a run folder. */
export interface RunFolder {
  readonly path: string;
  readonly config: string;
  /** A copy of the list that `--exclude` named. */
  readonly exclude: string;
  readonly metrics: string;
  readonly log: string;
  readonly samples: string;
  readonly checkpoints: string;
  /** The checkpoint with the best evaluation. */
  readonly best: string;
  readonly evolution: string;
  /** The folder of the events for TensorBoard. */
  readonly tensorboard: string;
}

export function runFolder(path: string): RunFolder {
  return {
    path,
    config: join(path, "config.json"),
    exclude: join(path, "exclude.txt"),
    metrics: join(path, "metrics.jsonl"),
    log: join(path, "log.txt"),
    samples: join(path, "samples"),
    checkpoints: join(path, CHECKPOINTS),
    best: join(path, BEST),
    evolution: join(path, "evolution.gif"),
    tensorboard: join(path, "tensorboard"),
  };
}

/** The folder of the run that a checkpoint is of, if it is of one. */
export function runOfCheckpoint(path: string): RunFolder {
  const folder = dirname(path);
  return runFolder([CHECKPOINTS, BEST].includes(basename(folder)) ? dirname(folder) : folder);
}

/** Whether training has left a checkpoint there. */
export async function hasCheckpoint(run: RunFolder): Promise<boolean> {
  try {
    return (await listCheckpoints(run.checkpoints)).length > 0;
  } catch (error) {
    const { path } = run;
    throw new Error(`Cannot use ${path} for a run: ${whyDenied(error, ["read", "write"], path)}`);
  }
}

/** Whether a run was begun there. */
export async function isRun(run: RunFolder): Promise<boolean> {
  return await hasCheckpoint(run) || await exists(run.config);
}

/** Refuses a folder in which other runs lie, as `runs` is. */
export async function refuseFolderOfRuns({ path }: RunFolder): Promise<void> {
  if (!await Deno.stat(path).then(({ isDirectory }) => isDirectory, () => false)) return;
  for await (const { name, isDirectory } of Deno.readDir(path)) {
    const inner = runFolder(join(path, name));
    if (!isDirectory || !await exists(inner.config) || !await exists(inner.checkpoints)) continue;
    throw new Error(
      `Cannot use ${path} for a run as other runs lie in it, such as ${name}: ` +
        `give a folder of its own, such as --out ${join(path, "NAME")}`,
    );
  }
}

/** Makes the folder, or says why it cannot be made. */
export async function createRunFolder(run: RunFolder): Promise<void> {
  try {
    await Deno.mkdir(run.samples, { recursive: true });
    await Deno.mkdir(run.checkpoints, { recursive: true });
    await Deno.writeTextFile(run.log, "", { append: true });
  } catch (error) {
    throw new Error(`Cannot write into ${run.path}: ${whyDenied(error, ["write"], run.path)}`);
  }
}

/** Moves an older run aside, to the first free name, and returns that name. */
export async function moveAside(run: RunFolder): Promise<string> {
  const path = run.path.replace(/[/\\]+$/, "");
  for (let i = 1;; i++) {
    const name = `${path}.old-${i}`;
    try {
      if (await exists(name)) continue;
      await Deno.rename(path, name);
      return name;
    } catch (error) {
      const reason = whyDenied(error, ["read", "write"], dirname(path));
      throw new Error(`Cannot move the older run ${path} aside: ${reason}`);
    }
  }
}

/** Whether there is anything of that name. */
export async function exists(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
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
      ...{ ...saved, ...PICTURES, ...saved },
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

/** What may be left out. */
const OPTIONAL_NUMBERS = [
  ...["steps", "evaluateEvery", "evaluateCount", "discriminatorRate", "discriminatorSteps"],
  ...[
    "decaySteps",
    "labelSmoothing",
    "penaltyWeight",
    "penaltyEvery",
    "instanceNoise",
    "ema",
    "averageHalfLife",
  ],
];

/**
 * Refuses what is no configuration of a run.
 *
 * @throws {Error} If something is missing from it, or of another kind.
 */
export function checkConfig(config: RunConfig): void {
  const { model, adam } = PRESETS.small;
  const named = (names: string[], values: unknown) =>
    names.map((name) => [name, Object(values)[name]] as const);
  const sizes = Object.entries(model).filter(([, value]) => typeof value === "number");
  const numbers = [
    ...named(sizes.map(([name]) => name), config?.model),
    ...named(Object.keys(adam), config?.adam),
    ...named(["batch", "epochs", "seed", "keep", "zoom", "maxMegapixels"], config),
    ...named(["x", "y"], config.focus),
    ...named(OPTIONAL_NUMBERS, config).filter(([, value]) => value !== undefined),
  ];
  for (const [name, value] of numbers) {
    if (typeof value !== "number") throw new TypeError(`it has no number "${name}"`);
  }
  if (config.fit !== "stretch" && config.fit !== "cover") {
    throw new TypeError('it has no known "fit"');
  }
  const { flip, rollback = false, alternate = false } = config;
  for (const [name, value] of Object.entries({ flip, rollback, alternate })) {
    if (typeof value !== "boolean") throw new TypeError(`"${name}" is neither true nor false`);
  }
  if (typeof config.data !== "string") throw new TypeError('it has no text "data"');
  for (
    const [name, value] of named(["from", "exclude", "identity", "column", "kind", "split"], config)
  ) {
    if (!["string", "undefined"].includes(typeof value)) {
      throw new TypeError(`its "${name}" is no text`);
    }
  }
  const { augment = [], penalty = "none", rateDecay = "none" } = config;
  if (!Array.isArray(augment)) throw new TypeError('its "augment" is no list');
  const tables: [string, unknown, object][] = [
    ["preset", config.preset, PRESETS],
    ["loss", config.loss, LOSSES],
    ["penalty", penalty, PENALTIES],
    ["rateDecay", rateDecay, RATE_DECAYS],
    ...augment.map((name) => ["augment", name, AUGMENTATIONS] as [string, unknown, object]),
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

/** Appends a line to `log.txt`. */
export function appendLog(run: RunFolder, line: string): void {
  append(run.log, `${new Date().toISOString()} ${line}\n`);
}

/** Appends to a file, or says why it cannot be written. */
export function append(path: string, content: string | Uint8Array): void {
  try {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    Deno.writeFileSync(path, bytes, { append: true });
  } catch (error) {
    throw new Error(`Cannot write ${path}: ${whyDenied(error, ["write"], path)}`, { cause: error });
  }
}

/** The sample picture of an epoch, counted from 1. */
export function samplePath(run: RunFolder, epoch: number): string {
  return join(run.samples, `epoch_${String(epoch).padStart(4, "0")}.png`);
}

/** All sample pictures with their epochs, oldest first; none where the folder is missing. */
export async function listSamples(run: RunFolder): Promise<{ path: string; epoch: number }[]> {
  const found: { path: string; epoch: number }[] = [];
  if (!await exists(run.samples)) return found;
  for await (const { name, isFile } of Deno.readDir(run.samples)) {
    const match = /^epoch_(\d{4,})\.png$/.exec(name);
    if (match && isFile) found.push({ path: join(run.samples, name), epoch: Number(match[1]) });
  }
  return found.sort((a, b) => a.epoch - b.epoch);
}

/** Whether `evolution.gif` was made after the last sample picture. */
export async function hasFilm(run: RunFolder): Promise<boolean> {
  const newest = (await listSamples(run)).at(-1);
  if (newest === undefined || !await exists(run.evolution)) return newest === undefined;
  const [film, sample] = await Promise.all([run.evolution, newest.path].map((p) => Deno.stat(p)));
  return Number(film.mtime) >= Number(sample.mtime);
}

/** Why a file operation failed, with the flags to add where Deno's permissions are the reason. */
export function whyDenied(error: unknown, kinds: ("read" | "write")[], path: string): string {
  if (error instanceof Deno.errors.NotCapable) {
    const flags = kinds.map((kind) => allowing(kind, path)).join(" ");
    const what = kinds.join(" and ");
    return `Deno may not ${what} there; run the command with deno run and ${flags} added`;
  }
  if (error instanceof Deno.errors.NotADirectory || error instanceof Deno.errors.AlreadyExists) {
    return "a file is in the place of the folder; choose another name";
  }
  return messageOf(error);
}
