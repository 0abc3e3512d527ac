/** One process per folder: two would overwrite each other's files. */
import { whyDenied } from "../core/errors.ts";
import { join } from "../core/node.ts";

/** The name of the file of the lock; what looks for pictures skips it, as it begins with a dot. */
export const LOCK = ".lock";

/** The lock on a folder; the system releases it when the process ends, however it ends. */
export interface FolderLock extends Disposable {
  /** Whether the path is still the folder that was locked, and not moved or deleted. */
  isThere(): boolean;
}

/**
 * Locks an existing folder for this process.
 *
 * @returns `undefined` if another process has it.
 * @throws {Error} If it cannot be written.
 */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  const path = join(folder, LOCK);
  let file: Deno.FsFile;
  try {
    file = await openLock(path);
  } catch (error) {
    const reason = whyDenied(error, ["read", "write"], folder);
    throw new Error(`Cannot write into ${folder}: ${reason}`);
  }
  if (!await isFree(file)) {
    file.close();
    return undefined;
  }
  const { ino } = file.statSync();
  return { isThere: () => inodeOf(path) === ino, [Symbol.dispose]: () => file.close() };
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

/** Whether a process has locked the folder: to find out, the lock is held for a moment. */
export async function isLocked(folder: string): Promise<boolean> {
  try {
    using file = await Deno.open(join(folder, LOCK));
    return !await file.tryLock(false);
  } catch {
    return false; // It was never locked, or this file system has no locks.
  }
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
