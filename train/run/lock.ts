/** One process per run folder: two would overwrite each other's metrics and checkpoints. */
import { join } from "../../core/node.ts";
import { type FolderLock, isLocked, LOCK, lockFolder } from "../../data/folder_lock.ts";
import { isRun, type RunFolder } from "./folder.ts";

/** The file of the lock. */
export const lockPath = ({ path }: RunFolder): string => join(path, LOCK);

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
export async function lockRun({ path }: RunFolder): Promise<RunLock> {
  const lock = await lockFolder(path);
  if (lock) return ofRun(path, lock);
  throw new Error(
    `Cannot train in ${path} as another process is already training there: ` +
      "stop it, wait for it, or choose another --out",
  );
}

function ofRun(path: string, lock: FolderLock): RunLock {
  return {
    check() {
      if (lock.isThere()) return;
      throw new Error(
        `Cannot go on as the folder ${path} was moved or deleted: its checkpoints are where it is now, ` +
          "so give that as --out, or the same command to start again",
      );
    },
    [Symbol.dispose]: () => lock[Symbol.dispose](),
  };
}

/** Whether a process trains in the folder. */
export const isTraining = ({ path }: RunFolder): Promise<boolean> => isLocked(path);

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
