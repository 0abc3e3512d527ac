/** The run folders that the studio shows, and their files. Links in them are not followed, but named. */
import { whyDenied } from "../../core/errors.ts";
import { basename, join, resolve } from "node:path";
import { CHECKPOINTS, listCheckpoints } from "../../train/checkpoint.ts";
import type { RunSummary } from "../protocol.ts";
import { listSamples, runFolder } from "../../train/run/folder.ts";
import { lockPath } from "../../train/run/lock.ts";
import type { followState } from "./state.ts";

/** The runs by name. */
export interface RunFolders {
  names(): Promise<string[]>;
  /** Where a run is. */
  pathOf(name: string): string;
  /** Links to runs, which are not shown. */
  linked(): Promise<string[]>;
}

const isRun = (path: string) => isOwn(runFolder(path).config);

/**
 * The runs of a folder: the folder itself if it is a run, or else the runs in it.
 *
 * @param optional Whether the folder may be missing, and appear later.
 * @throws {Error} If the folder is missing or cannot be read.
 */
export async function runFolders(
  folder: string,
  { optional = false }: { readonly optional?: boolean } = {},
): Promise<RunFolders> {
  const path = await Deno.realPath(folder).catch((error) => {
    const isMissing = error instanceof Deno.errors.NotFound;
    if (isMissing && optional) return resolve(folder);
    const reason = isMissing
      ? "there is no such folder; train first, or check the path"
      : whyDenied(error, ["read"], folder);
    throw new Error(`Cannot show the runs of ${folder}: ${reason}`);
  });
  const isFolder = await Deno.stat(path).then(({ isDirectory }) => isDirectory, () => optional);
  if (!isFolder) {
    throw new Error(`Cannot show the runs of ${folder}: it is a file; give a folder`);
  }
  if (await isRun(path)) {
    const none = () => Promise.resolve([]);
    return { names: () => Promise.resolve([basename(path)]), pathOf: () => path, linked: none };
  }
  const pathOf = (name: string) => join(path, name);
  const entries = async () => {
    try {
      return await Array.fromAsync(Deno.readDir(path));
    } catch (error) {
      if (error instanceof Deno.errors.NotFound && optional) return [];
      throw error;
    }
  };
  const select = async (isWanted: (entry: Deno.DirEntry) => Promise<boolean>) => {
    const found = await entries();
    const wanted = await Promise.all(found.map(isWanted));
    return found.filter((_, i) => wanted[i]).map(({ name }) => name);
  };
  return {
    names: () => select(async ({ name, isDirectory }) => isDirectory && await isRun(pathOf(name))),
    pathOf,
    linked: () => select(({ name }) => isLinkedRun(pathOf(name))),
  };
}

/** Whether the path would be a run if links were followed. */
async function isLinkedRun(path: string): Promise<boolean> {
  if (await isRun(path)) return false;
  try {
    return (await Deno.stat(runFolder(path).config)).isFile;
  } catch (error) {
    return error instanceof Deno.errors.NotCapable && await isLink(path); // It leads where the studio may not read.
  }
}

const isLink = (path: string) => Deno.lstat(path).then(({ isSymlink }) => isSymlink, () => false);

/** Whether the path exists and contains no link, which could lead out of the run folder. */
export async function isOwn(path: string): Promise<boolean> {
  try {
    return await Deno.realPath(path) === path;
  } catch {
    return false;
  }
}

/** The newest checkpoint of a run, if there is one. */
export async function newestCheckpoint(run: string): Promise<string | undefined> {
  const folder = join(run, CHECKPOINTS);
  if (!await isOwn(folder)) return undefined;
  for (const path of await listCheckpoints(folder)) if (await isOwn(path)) return path;
}

/** The summary of a run. */
export interface Summary {
  readonly run: RunSummary;
  /** When its figures last changed, in milliseconds. */
  readonly changed: number;
  /** Links in it, which are not followed. */
  readonly linked: readonly string[];
}

/** Summarizes a run. `stateOf` follows its state. */
export async function summarize(
  path: string,
  stateOf: ReturnType<typeof followState>,
): Promise<Summary> {
  const run = runFolder(path), name = basename(path);
  const stat = async (path: string) =>
    await isOwn(path) ? await Deno.stat(path).catch(() => undefined) : undefined; // Gone by now.
  const version = (info: Deno.FileInfo | undefined) =>
    info && `${info.size}-${info.mtime?.getTime()}`;
  const files = [run.config, run.metrics, run.log, run.evolution, run.film, run.directions];
  const [config, metrics, log, evolution, film, directions] = await Promise.all(files.map(stat));
  const lock = await stat(lockPath(run));
  const checkpoint = await newestCheckpoint(path);
  const samples = await isOwn(run.samples) ? await listSamples(run) : [];
  const shown = [...files, run.samples, run.checkpoints];
  const links = await Promise.all(shown.map(isLink));
  return {
    changed: (metrics ?? config)?.mtime?.getTime() ?? 0,
    run: {
      name,
      state: await stateOf({ run, config, metrics, log, evolution, lock }),
      metrics: version(metrics),
      log: version(log),
      film: version(film),
      evolution: version(evolution),
      generator: checkpoint && version(await stat(checkpoint)),
      directions: version(directions),
      samples: samples.map(({ epoch }) => epoch),
    },
    linked: shown.filter((_, i) => links[i]).map((path) => `${name}/${basename(path)}`),
  };
}
