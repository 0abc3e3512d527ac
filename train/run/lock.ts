/** One process per run folder: two would overwrite each other's metrics and checkpoints. */
import { whyDenied } from "../../core/errors.ts";
import { join } from "../../core/node.ts";
import { isRun, type RunFolder } from "./folder.ts";

/** The file of the lock. */
export const lockPath = ({ path }: RunFolder): string => join(path, ".lock");

/**
 * The lock on a run folder; the system releases it when the process ends, however it ends.
 *
 * @category Runs
 */
export interface RunLock extends Disposable {
  /**
   * Checks that the path is still the folder that was locked, so that nothing is written elsewhere.
   *
   * @throws {Error} If it was moved or deleted.
   */
  check(): void;
}

/**
 * Locks an existing run folder for this process.
 *
 * @throws {Error} If another process has it, or it cannot be written.
 */
export async function lockRun(run: RunFolder): Promise<RunLock> {
  const path = lockPath(run);
  let file: Deno.FsFile;
  try {
    file = await openLock(path);
  } catch (error) {
    const reason = whyDenied(error, ["read", "write"], run.path);
    throw new Error(`Cannot write into ${run.path}: ${reason}`);
  }
  if (!await isFree(file)) {
    file.close();
    throw new Error(
      `Cannot train in ${run.path} as another process is already training there: ` +
        "stop it, wait for it, or choose another --out",
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

/** How often, and after how many milliseconds, to try again where somebody only looks. */
const TRIES = 5, TRY_MS = 20;

/** Takes the lock, unless a process keeps it. */
async function isFree(file: Deno.FsFile): Promise<boolean> {
  for (let i = 0; i < TRIES; i++) {
    if (await file.tryLock(true)) return true;
    await new Promise((resolve) => setTimeout(resolve, TRY_MS));
  }
  return false;
}

/** Whether a process trains in the folder: to find out, the lock is held for a moment. */
export async function isTraining(run: RunFolder): Promise<boolean> {
  try {
    using file = await Deno.open(lockPath(run));
    return !await file.tryLock(false);
  } catch {
    return false; // No run was ever locked there, or this file system has no locks.
  }
}

/**
 * Locks a folder for a new run.
 *
 * @throws {Error} If another run has been begun there.
 */
export async function lockNewRun(run: RunFolder): Promise<RunLock> {
  const lock = await lockRun(run);
  if (!await isRun(run)) return lock;
  lock[Symbol.dispose]();
  throw new Error(
    `Cannot begin in ${run.path} as another run was begun there meanwhile: give the command again to go on with it`,
  );
}

/** Opens the lock file for reading, making it first if needed: a file open for writing would keep a disk from being remounted read-only. */
async function openLock(path: string): Promise<Deno.FsFile> {
  try {
    return await Deno.open(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    await Deno.writeFile(path, new Uint8Array(), { append: true });
    return await Deno.open(path);
  }
}

/** The inode at a path; systems without inodes do not let a folder in use be moved. */
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
