import { requireDeno } from "../core/deno.ts";
import { join } from "../core/node.ts";
import { hasFieldsOf } from "../core/fields.ts";
import { oneLine } from "../core/one_line.ts";
import { flattenRecord, type ShapeRecord, unflattenRecord } from "../core/record.ts";
import { decodeSafetensors, encodeSafetensors } from "../core/safetensors.ts";
import type { Cursor } from "../data/pipeline/dataset.ts";
import { exists, writeFileAtomic } from "../data/files.ts";
import { adviceOn } from "../data/nearest_path.ts";
import { ARTICLE_MODEL } from "../models/config.ts";
import { ARTICLE_ADAM } from "./optimizer/adam.ts";
import type { LossValues } from "./loop.ts";
import { type GanState, stateShapes } from "./state.ts";
import type { PlainStepConfig } from "./config.ts";
import { CHECKSUM, matchesChecksum, NO_CHECKSUM, writeChecksum } from "./_checksum.ts";

/**
 * The progress of a run, apart from its state.
 *
 * @category Checkpoints
 */
export interface Progress {
  /** Number of steps taken. */
  readonly step: number;
  /** Where training goes on in the data. */
  readonly next: Cursor;
  /** Sums over the unfinished epoch, so that a resumed run reports the same means. */
  readonly epoch: EpochSums;
  /**
   * How often the run has rolled back, each time halving the learning rate.
   * @default 0
   */
  readonly rollbacks?: number;
  /**
   * How many processes trained together.
   * @default 1
   */
  readonly ranks?: number;
}

/**
 * Sums over the steps of one epoch.
 *
 * @category Checkpoints
 */
export interface EpochSums {
  /** Sums of the losses. */
  readonly losses: LossValues;
  /** Number of steps. */
  readonly steps: number;
  /** Time taken, in milliseconds. */
  readonly elapsedMs: number;
}

/**
 * The sums before the first step of an epoch.
 *
 * @category Checkpoints
 */
export const EMPTY_EPOCH: EpochSums = {
  losses: { generator: 0, discriminator: 0 },
  steps: 0,
  elapsedMs: 0,
};

/**
 * Everything that a run needs to continue as if it had never stopped.
 *
 * @category Checkpoints
 */
export interface Checkpoint {
  /** The configuration of training. Your own functions have no name: put one of the library's in their place. */
  readonly config: PlainStepConfig;
  /** The progress of the run. */
  readonly progress: Progress;
  /** Parameters, moving averages, moments, key and step. */
  readonly state: GanState;
}

const FORMAT = "nash-checkpoint-2";
/** The older format, without a checksum. */
const FORMAT_WITHOUT_SUM = "nash-checkpoint-1";
const NAME = /^step_(\d{8,})\.safetensors$/;
/** Files that a killed process has left unfinished. */
const UNFINISHED = /^\.step_\d{8,}\.safetensors\..*\.tmp$/;

/**
 * The bytes of a checkpoint file.
 *
 * @category Checkpoints
 */
export async function encodeCheckpoint(
  { config, progress, state }: Checkpoint,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await encodeSafetensors(flattenRecord(state), {
    [CHECKSUM]: NO_CHECKSUM,
    format: FORMAT,
    config: JSON.stringify(config),
    progress: JSON.stringify(progress),
  });
  await writeChecksum(bytes);
  return bytes;
}

/**
 * Writes `step_00000300.safetensors` into the folder atomically, then removes all but the newest `keep` checkpoints, and
 * unfinished files of a killed process.
 *
 * @param keep Number of checkpoints to keep, at least 1.
 * @param replaced The path of an older checkpoint, which is removed and not counted.
 * @returns The path of the file.
 * @throws {Error} If it cannot be written; the older checkpoints stay.
 * @category Checkpoints
 */
export async function saveCheckpoint(
  directory: string,
  checkpoint: Checkpoint,
  { keep = 1, replaced }: { readonly keep?: number; readonly replaced?: string } = {},
): Promise<string> {
  requireDeno("save a checkpoint", "keep the bytes of encodeCheckpoint()");
  const bytes = await encodeCheckpoint(checkpoint);
  await Deno.mkdir(directory, { recursive: true });
  const path = checkpointPath(directory, checkpoint.progress.step);
  await writeFileAtomic(path, bytes);
  const all = await listCheckpoints(directory);
  const kept = [path, ...all.filter((each) => each !== replaced).slice(0, keep)];
  for (const old of all) if (!kept.includes(old)) await Deno.remove(old);
  for await (const { name } of Deno.readDir(directory)) {
    if (UNFINISHED.test(name)) await Deno.remove(join(directory, name));
  }
  return path;
}

/** Where the checkpoint of a step is saved. */
export function checkpointPath(directory: string, step: number): string {
  return join(directory, checkpointName(step));
}

/** The name of the file of a step's checkpoint. */
export function checkpointName(step: number): string {
  return `step_${String(step).padStart(8, "0")}.safetensors`;
}

/** Lists the checkpoints in a folder, newest first; none if the folder is missing. */
export async function listCheckpoints(directory: string): Promise<string[]> {
  const found: { step: number; path: string }[] = [];
  try {
    for await (const { name } of Deno.readDir(directory)) {
      const match = NAME.exec(name);
      if (match) found.push({ step: Number(match[1]), path: join(directory, name) });
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return found.sort((a, b) => b.step - a.step).map(({ path }) => path);
}

/**
 * A checkpoint file that is damaged, or of another format.
 *
 * @category Checkpoints
 */
export class DamagedCheckpoint extends Error {
  /** The name in printed errors. */
  override name = "DamagedCheckpoint";
}

/**
 * Reads a checkpoint file into new tensors.
 *
 * @param shapes The shapes of its state, for your own networks or optimisers; a state of {@linkcode initState} will do.
 * @throws {DamagedCheckpoint} If the file is damaged, even by a single bit, or of another format.
 * @throws {Error} If the file cannot be read.
 * @category Checkpoints
 */
export async function loadCheckpoint(path: string, shapes?: ShapeRecord): Promise<Checkpoint> {
  requireDeno("load a checkpoint", "give its bytes to decodeCheckpoint()");
  try {
    return await decodeCheckpoint(await Deno.readFile(path), shapes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const Kind = error instanceof TypeError ? DamagedCheckpoint : Error;
    throw new Kind(`Cannot use the checkpoint ${path}: ${reason}`, { cause: error });
  }
}

/**
 * Makes new tensors of the bytes of a checkpoint file.
 *
 * @param shapes The shapes of its state, as for {@linkcode loadCheckpoint}.
 * @throws {TypeError} If they are damaged, even by a single bit, or of another format.
 * @category Checkpoints
 */
export async function decodeCheckpoint(
  bytes: Uint8Array<ArrayBuffer>,
  shapes?: ShapeRecord,
): Promise<Checkpoint> {
  const { tensors, metadata } = decodeSafetensors(bytes);
  let isUsed = false;
  try {
    if (metadata.format !== FORMAT && metadata.format !== FORMAT_WITHOUT_SUM) {
      const format = metadata.format ? oneLine(metadata.format) : "not named";
      throw new TypeError(`its format is ${format}, not ${FORMAT}`);
    }
    if (metadata.format === FORMAT && !await matchesChecksum(bytes)) {
      throw new TypeError("its checksum does not match its content: it is damaged");
    }
    const config = withModelDefaults(readNote(metadata, "config", isStepConfig));
    const progress = readNote(metadata, "progress", isProgress);
    const wanted = shapes ?? stateShapes(config);
    const state = unflattenRecord<GanState>(wanted, tensors);
    const count = flattenRecord(wanted).length;
    if (tensors.size !== count) {
      throw new TypeError(`it holds ${tensors.size} tensors where ${count} are needed`);
    }
    isUsed = true;
    return { config, progress: withLosses(progress), state };
  } finally {
    if (!isUsed) { for (const tensor of tensors.values()) tensor.dispose(); }
  }
}

/**
 * The newest checkpoint that can be used.
 *
 * @category Checkpoints
 */
export interface NewestCheckpoint {
  /** Its file. */
  readonly path: string;
  /** What it holds. */
  readonly checkpoint: Checkpoint;
  /** Newer files that are damaged, newest first, and what is wrong with them. */
  readonly damaged: readonly { readonly path: string; readonly error: DamagedCheckpoint }[];
}

/**
 * Loads the newest checkpoint that is not damaged. No file is changed.
 *
 * @param paths Checkpoint files, newest first, at least one: those of {@linkcode listCheckpoints} or
 * {@linkcode findCheckpoints}.
 * @throws {DamagedCheckpoint} If all of them are damaged.
 * @throws {Error} If one cannot be read.
 * @category Checkpoints
 */
export async function loadNewestCheckpoint(paths: readonly string[]): Promise<NewestCheckpoint> {
  const damaged: { path: string; error: DamagedCheckpoint }[] = [];
  for (const path of paths) {
    try {
      return { path, checkpoint: await loadCheckpoint(path), damaged };
    } catch (error) {
      if (!(error instanceof DamagedCheckpoint)) throw error;
      damaged.push({ path, error });
    }
  }
  const [{ error }, ...older] = damaged;
  const others = older.length > 0 ? "; those before it cannot be used either" : "";
  throw new DamagedCheckpoint(error.message + others, { cause: error });
}

/** Reads a metadata entry, which holds JSON. */
function readNote<T>(
  metadata: Readonly<Record<string, string>>,
  name: string,
  isRight: (value: T) => boolean,
): T {
  try {
    const value = JSON.parse(metadata[name]);
    if (isRight(value)) return value;
  } catch { // Not JSON, or parts are missing: also damaged.
  }
  throw new TypeError(`its ${name} is damaged: current value is ${oneLine(metadata[name])}`);
}

function isStepConfig(config: PlainStepConfig): boolean {
  const { model, adam } = withModelDefaults(config);
  return hasFieldsOf(model, ARTICLE_MODEL) && hasFieldsOf(adam, ARTICLE_ADAM);
}

/** Fills in fields of the model that older files lack. */
function withModelDefaults(config: PlainStepConfig): PlainStepConfig {
  return { ...config, model: { ...ARTICLE_MODEL, ...config.model } };
}

function isProgress({ step, next, epoch, rollbacks = 0, ranks = 1 }: Progress): boolean {
  const counts = [step, next.epoch, next.index, epoch.steps, rollbacks, ranks];
  const { generator, discriminator } = epoch.losses;
  return counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    epoch.elapsedMs >= 0 && typeof epoch.elapsedMs === "number" &&
    [generator, discriminator].every((sum) => sum === null || typeof sum === "number");
}

/** JSON writes null for the sums of a run that diverged. */
function withLosses({ epoch, ...progress }: Progress): Progress {
  const { generator, discriminator } = epoch.losses;
  const losses = { generator: generator ?? NaN, discriminator: discriminator ?? NaN };
  return { ...progress, epoch: { ...epoch, losses } };
}

/**
 * Finds the checkpoints at a path, newest first: the file itself, or those of a run folder.
 *
 * @throws {Error} If there are none.
 * @category Checkpoints
 */
export async function findCheckpoints(path: string): Promise<string[]> {
  requireDeno("look for checkpoints", "keep their names yourself");
  let isFile: boolean;
  try {
    isFile = (await Deno.stat(path)).isFile;
  } catch (error) {
    const isMissing = error instanceof Deno.errors.NotFound ||
      error instanceof Deno.errors.NotADirectory;
    if (!isMissing) throw error;
    const advice = await adviceOn(path, isWeights);
    throw new Error(`Cannot find ${path}: there is no such file or folder; ${advice}`);
  }
  if (isFile) return [path];
  for (const folder of [join(path, CHECKPOINTS), path]) {
    const found = await listCheckpoints(folder);
    if (found.length > 0) return found;
  }
  throw new Error(
    `Cannot find a checkpoint in ${path}: give a run folder with a saved checkpoint`,
  );
}

/** Whether something in a folder is a file of weights or a run folder. */
function isWeights({ name, isFile }: Deno.DirEntry, folder: string): boolean | Promise<boolean> {
  return isFile ? name.endsWith(".safetensors") : exists(join(folder, name, CHECKPOINTS));
}

/** The name of the folder of checkpoints in a run folder. */
export const CHECKPOINTS = "checkpoints";
