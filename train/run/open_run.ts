/** Opens the folder of a run. */
import { requireDeno } from "../../core/deno.ts";
import { readConfig, type RunConfig } from "./config.ts";
import * as folders from "./folder.ts";
import { lockRun, type RunLock } from "./lock.ts";

/**
 * The folder of a run, before anything in it is changed.
 *
 * @category Runs
 */
export interface OpenedRun {
  /** Its places. */
  readonly folder: folders.RunFolder;
  /** The configuration of a resumed run; missing for a new one. */
  readonly saved?: RunConfig;
  /** Keeps other processes out, if the folder already had a run. */
  readonly lock?: RunLock;
}

/**
 * Opens the folder of a run.
 *
 * @throws {Error} If another process trains there, it contains other runs, or there is no run to resume.
 * @category Runs
 */
export async function openRun(
  path: string,
  { fresh, resume, isFirst = true }: {
    /** Starts again, whatever the folder contains. */
    readonly fresh?: boolean;
    /** Refuses to start a new run. */
    readonly resume?: boolean;
    /** Whether this process writes the files. @default {true} */
    readonly isFirst?: boolean;
  } = {},
): Promise<OpenedRun> {
  requireDeno("train in a run folder", "use train()");
  const folder = folders.runFolder(path);
  const lock = isFirst && await folders.isRun(folder) ? await lockRun(folder) : undefined;
  try {
    const resumes = await folders.hasCheckpoint(folder) && !fresh;
    if (resumes) return { folder, lock, saved: await readConfig(folder) };
    await folders.refuseFolderOfRuns(folder);
    if (!resume) return { folder, lock };
    throw new Error(`Cannot resume ${path} as it holds no checkpoint: leave --resume out to start`);
  } catch (error) {
    lock?.[Symbol.dispose]();
    throw error;
  }
}
