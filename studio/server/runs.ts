/** The run folders that the studio shows, and their files. Links in them are not followed. */
import { whyDenied } from "../../core/errors.ts";
import { basename, join } from "node:path";
import { CHECKPOINTS, listCheckpoints } from "../../train/checkpoint.ts";
import type { RunSummary } from "../protocol.ts";
import { listSamples, runFolder } from "../../train/run/folder.ts";

/** The runs by name. */
export interface RunFolders {
  names(): Promise<string[]>;
  /** Where a run is. */
  pathOf(name: string): string;
}

/**
 * The runs of a folder: the folder itself if it is a run, or else the runs in it; none without a folder.
 *
 * @throws {Error} If the folder is missing or cannot be read.
 */
export async function runFolders(folder: string | undefined): Promise<RunFolders> {
  if (folder === undefined) {
    return { names: () => Promise.resolve([]), pathOf: (name) => name };
  }
  const path = await Deno.realPath(folder).catch((error) => {
    const reason = error instanceof Deno.errors.NotFound
      ? "there is no such folder; train first, or check the path"
      : whyDenied(error, ["read"], folder);
    throw new Error(`Cannot show the runs of ${folder}: ${reason}`);
  });
  if (!(await Deno.stat(path)).isDirectory) {
    throw new Error(`Cannot show the runs of ${folder}: it is a file; give a folder`);
  }
  const isRun = (path: string) => isOwn(runFolder(path).config);
  if (await isRun(path)) {
    const name = basename(path);
    return { names: () => Promise.resolve([name]), pathOf: () => path };
  }
  const pathOf = (name: string) => join(path, name);
  const names = async () => {
    const found: string[] = [];
    for await (const { name, isDirectory } of Deno.readDir(path)) {
      if (isDirectory && await isRun(pathOf(name))) found.push(name);
    }
    return found;
  };
  return { names, pathOf };
}

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

/** The summary of a run, and when its figures last changed. */
export async function summarize(
  path: string,
): Promise<{ readonly run: RunSummary; readonly changed: number }> {
  const run = runFolder(path);
  const stat = async (path: string) =>
    await isOwn(path) ? await Deno.stat(path).catch(() => undefined) : undefined; // Gone by now.
  const version = (info: Deno.FileInfo | undefined) =>
    info && `${info.size}-${info.mtime?.getTime()}`;
  const [config, metrics, evolution, directions] = await Promise.all(
    [run.config, run.metrics, run.evolution, run.directions].map(stat),
  );
  const checkpoint = await newestCheckpoint(path);
  const samples = await isOwn(run.samples) ? await listSamples(run) : [];
  return {
    changed: (metrics ?? config)?.mtime?.getTime() ?? 0,
    run: {
      name: basename(path),
      metrics: version(metrics),
      evolution: version(evolution),
      generator: checkpoint && version(await stat(checkpoint)),
      directions: version(directions),
      samples: samples.map(({ epoch }) => epoch),
    },
  };
}
