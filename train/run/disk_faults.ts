/** Disk errors such as a full disk, and how to go on after them. */
import type { RunLock } from "./lock.ts";
import { hasCheckpoint, type RunFolder } from "./folder.ts";

/** What to do about file system errors, by error code. */
const ADVICE: Record<string, string> = {
  ENOSPC: "make room on this disk",
  EDQUOT: "make room within your quota",
  EFBIG: "allow larger files",
  EACCES: "make it writable again",
  EPERM: "make it writable again",
  EROFS: "make the disk writable again",
  EIO: "check the disk",
};

/** The error itself, or one that says how to go on if the run folder is gone or cannot be written. */
export async function explainFault(
  error: unknown,
  { run, lock }: { readonly run: RunFolder; readonly lock: RunLock },
): Promise<unknown> {
  try {
    lock.check();
  } catch (gone) {
    return gone;
  }
  const advice = error instanceof Error ? ADVICE[Object(error.cause).code] : undefined;
  if (advice === undefined) return error;
  const next = await hasCheckpoint(run) ? "goes on from the last checkpoint" : "starts it again";
  return new Error(`${(error as Error).message}; ${advice}, and the same command ${next}`, {
    cause: error,
  });
}
