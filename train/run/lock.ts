/** One process a run folder: two would write over each other's metrics and checkpoints. */
import { whyDenied } from "../../core/errors.ts";
import { join } from "node:path";
import { isRun, type RunFolder } from "./folder.ts";

/** A run folder that is this process's until it ends, however it ends: the system gives a lock back by itself. */
export interface RunLock extends Disposable {
  /**
   * Looks whether the folder is still the one that was locked: what is written by its name would go elsewhere.
   *
   * @throws {Error} If it is not.
   */
  check(): void;
}

/**
 * Takes a run folder, which must be there, for this process.
 *
 * @throws {Error} If another process has it, or it may not be written to.
 */
export async function lockRun(run: RunFolder): Promise<RunLock> {
  const path = join(run.path, ".lock");
  let file: Deno.FsFile;
  try {
    file = await openLock(path);
  } catch (error) {
    const reason = whyDenied(error, ["read", "write"], run.path);
    throw new Error(`Cannot write into ${run.path}: ${reason}`);
  }
  if (!await file.tryLock(true)) {
    file.close();
    throw new Error(
      `Cannot train in ${run.path} as another process does so already: ` +
        "stop it or wait for its end, or give another --out",
    );
  }
  const { ino } = file.statSync();
  return {
    check() {
      if (inodeOf(path) === ino) return;
      throw new Error(
        `Cannot go on as the folder ${run.path} was moved or deleted: its checkpoints are where it is now, ` +
          "so give that as --out, or the same command to start again",
      );
    },
    [Symbol.dispose]: () => file.close(),
  };
}

/**
 * Takes a folder in which no run was begun yet.
 *
 * @throws {Error} If one is there now.
 */
export async function lockNewRun(run: RunFolder): Promise<RunLock> {
  const lock = await lockRun(run);
  if (!await isRun(run)) return lock;
  lock[Symbol.dispose]();
  throw new Error(
    `Cannot begin in ${run.path} as another run was begun there meanwhile: give the command again to go on with it`,
  );
}

/** Opens it to read, also where it has to be made: a file that is open to be written to keeps a disk from being made read-only. */
async function openLock(path: string): Promise<Deno.FsFile> {
  try {
    return await Deno.open(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    await Deno.writeFile(path, new Uint8Array(), { append: true });
    return await Deno.open(path);
  }
}

/** Which file has the name now; systems without such numbers do not let a folder go that is in use. */
function inodeOf(path: string): number | null | undefined {
  try {
    return Deno.statSync(path).ino;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) {
      return undefined;
    }
    throw error;
  }
}
