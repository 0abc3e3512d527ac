/** The folder of a run: its configuration, logs, sample pictures and checkpoints. */
import { basename, dirname, join } from "../../core/node.ts";
import { whyDenied } from "../../core/errors.ts";
import { exists } from "../../data/files.ts";
import { CHECKPOINTS, listCheckpoints } from "../checkpoint.ts";

/** The name of the folder of the best checkpoint in a run folder. */
const BEST = "best";

/** The name of the file of a generator's directions in its folder. */
export const DIRECTIONS = "directions.safetensors";

/**
 * The files and folders in a run folder.
 *
 * @category Runs
 */
export interface RunFolder {
  /** The folder itself. */
  readonly path: string;
  /** The configuration, as JSON. */
  readonly config: string;
  /** The kernels chosen on WebGPU, as JSON. */
  readonly kernels: string;
  /** A copy of the `--exclude` list. */
  readonly exclude: string;
  /** Losses and metrics, one JSON object per line. */
  readonly metrics: string;
  /** The log of messages. */
  readonly log: string;
  /** The folder of the sample pictures. */
  readonly samples: string;
  /** The folder of the newest checkpoints. */
  readonly checkpoints: string;
  /** The checkpoint with the best evaluation. */
  readonly best: string;
  /** The samples as an animation. */
  readonly evolution: string;
  /** The same as a film. */
  readonly film: string;
  /** The directions of its generator by meaning. */
  readonly directions: string;
  /** The folder of TensorBoard events. */
  readonly tensorboard: string;
}

export function runFolder(path: string): RunFolder {
  return {
    path,
    config: join(path, "config.json"),
    kernels: join(path, "kernels.json"),
    exclude: join(path, "exclude.txt"),
    metrics: join(path, "metrics.jsonl"),
    log: join(path, "log.txt"),
    samples: join(path, "samples"),
    checkpoints: join(path, CHECKPOINTS),
    best: join(path, BEST),
    evolution: join(path, "evolution.gif"),
    film: join(path, "evolution.mp4"),
    directions: join(path, DIRECTIONS),
    tensorboard: join(path, "tensorboard"),
  };
}

/** The folder of the run that a checkpoint would belong to. */
export function runOfCheckpoint(path: string): RunFolder {
  const folder = dirname(path);
  return runFolder([CHECKPOINTS, BEST].includes(basename(folder)) ? dirname(folder) : folder);
}

/** Whether the run has a checkpoint. */
export async function hasCheckpoint(run: RunFolder): Promise<boolean> {
  try {
    return (await listCheckpoints(run.checkpoints)).length > 0;
  } catch (error) {
    const { path } = run;
    throw new Error(`Cannot use ${path} for a run: ${whyDenied(error, ["read", "write"], path)}`);
  }
}

/** Whether a run was begun in the folder. */
export async function isRun(run: RunFolder): Promise<boolean> {
  return await hasCheckpoint(run) || await exists(run.config);
}

/** Refuses a folder that contains other runs, such as `runs`. */
export async function refuseFolderOfRuns({ path }: RunFolder): Promise<void> {
  if (!await Deno.stat(path).then(({ isDirectory }) => isDirectory, () => false)) return;
  for await (const { name, isDirectory } of Deno.readDir(path)) {
    const inner = runFolder(join(path, name));
    if (!isDirectory || !await exists(inner.config) || !await exists(inner.checkpoints)) continue;
    throw new Error(
      `Cannot use ${path} for a run as it contains other runs, such as ${name}: ` +
        `give a folder of its own, such as --out ${join(path, "NAME")}`,
    );
  }
}

/** Makes the folder, or throws an error with the reason. */
export async function createRunFolder(run: RunFolder): Promise<void> {
  try {
    await Deno.mkdir(run.samples, { recursive: true });
    await Deno.mkdir(run.checkpoints, { recursive: true });
    await Deno.writeTextFile(run.log, "", { append: true });
  } catch (error) {
    throw new Error(`Cannot write into ${run.path}: ${whyDenied(error, ["write"], run.path)}`);
  }
}

/** Moves an older run to the first free name, and returns that name. */
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

/** Appends a line to `log.txt`. */
export function appendLog(run: RunFolder, line: string): void {
  append(run.log, `${new Date().toISOString()} ${line}\n`);
}

/** Appends to a file, or throws an error with the reason. */
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

/** All sample pictures with their epochs, oldest first; none if the folder is missing. */
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
