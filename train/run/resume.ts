/** Resuming from the newest checkpoint that is not damaged, and dropping what came after it. */
import { oneLine } from "../../core/one_line.ts";
import { exists, removeUnfinished } from "../../data/files.ts";
import {
  listCheckpoints,
  loadNewestCheckpoint,
  type NewestCheckpoint,
  type Progress,
} from "../checkpoint.ts";
import { truncateMetrics } from "./log.ts";
import { listSamples, type RunFolder } from "./folder.ts";
import type { RunConfig } from "./config.ts";

/**
 * Loads the newest checkpoint of a run that is not damaged.
 *
 * @throws {Error} If all are damaged, one cannot be read, or it is of another model than the run's.
 */
export async function loadRun(run: RunFolder, { model }: RunConfig): Promise<NewestCheckpoint> {
  const hint = "put it back from a copy, or start again with --fresh";
  const found = await loadNewestCheckpoint(await listCheckpoints(run.checkpoints))
    .catch((error: Error) => {
      throw new Error(`${error.message}; ${hint}`);
    });
  const { config } = found.checkpoint;
  for (const name of Object.keys({ ...config.model, ...model }) as (keyof typeof model)[]) {
    const [saved, said] = [config.model[name], model[name]];
    // Fields missing in older runs are off.
    if (JSON.stringify(saved ?? 0) !== JSON.stringify(said ?? 0)) {
      throw new Error(
        `Cannot resume ${run.path} as its config.json says ${name} ${
          oneLine(said ?? "undefined")
        } ` +
          `and the checkpoint ${found.path} says ${oneLine(saved ?? "undefined")}: ${hint}`,
      );
    }
  }
  return found;
}

/** Loads the newest checkpoint that is not damaged, and says so if that is not the newest. */
export async function loadIntact(paths: readonly string[]): Promise<NewestCheckpoint> {
  const found = await loadNewestCheckpoint(paths);
  for (const { error } of found.damaged) console.error(error.message);
  if (found.damaged.length > 0) console.error(`Taking the one before it, ${found.path}`);
  return found;
}

/**
 * Restores a run folder to the time of a checkpoint: renames damaged newer checkpoints, so that nothing is lost, and removes
 * metrics and samples of later steps, which are repeated, and unfinished files of a killed process.
 */
export async function rewind(
  run: RunFolder,
  { checkpoint, damaged }: {
    readonly checkpoint: { readonly progress: Progress };
    readonly damaged: NewestCheckpoint["damaged"];
  },
  say: (line: string) => void,
): Promise<void> {
  for (const { path, error } of damaged) {
    const name = await freeName(`${path}.damaged`);
    await Deno.rename(path, name);
    say(`${error.message}; it is now called ${name}, and the run goes on from the one before`);
  }
  await clearUnfinished(run);
  await truncateMetrics(run, checkpoint.progress);
  await truncateSamples(run, checkpoint.progress);
}

/** Removes unfinished files of a killed process. */
export async function clearUnfinished(run: RunFolder): Promise<void> {
  for (const folder of [run.path, run.samples, run.checkpoints, run.best]) {
    await removeUnfinished(folder);
  }
}

async function freeName(name: string): Promise<string> {
  for (let i = 1;; i++) {
    const candidate = i === 1 ? name : `${name}-${i}`;
    if (!await exists(candidate)) return candidate;
  }
}

/** Removes the pictures of epochs that have not ended. */
async function truncateSamples(run: RunFolder, { next }: Progress): Promise<void> {
  for (const { path, epoch } of await listSamples(run)) {
    if (epoch > next.epoch) await Deno.remove(path);
  }
}
