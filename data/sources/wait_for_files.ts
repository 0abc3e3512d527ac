/** Waits for files that have disappeared: for a while, like a network drive, or for good, like a folder that was moved. */
import { messageOf } from "../../core/errors.ts";
import { spread } from "./spread.ts";
import { withReading } from "./_with_reading.ts";
import type { IndexedDataset } from "../pipeline/dataset.ts";
import type { ImageFile } from "./image_file.ts";
import { TransientError } from "../pipeline/transient.ts";

/** How long to wait for files that have disappeared. */
export interface GoneOptions {
  /** Called with a sentence when waiting begins, and when the files are back. */
  readonly say: (sentence: string) => void;
  /**
   * The most milliseconds to wait.
   * @default 60000
   */
  readonly patienceMs?: number;
}

/** How many files are tried to find out whether only one is gone, or all. */
const PROBES = 5;
const PAUSE_MS = 1000;

/**
 * The same files; reading waits when all of them have disappeared, and fails with a {@linkcode TransientError} when they do
 * not come back in time. When only one is gone, it fails at once.
 */
export function waitForFiles<D extends IndexedDataset<ImageFile>>(
  files: D,
  { say, patienceMs = 60_000 }: GoneOptions,
): D {
  let waiting: Promise<void> | undefined;

  /** Whether none of a few files can be read, taken from everywhere. */
  async function areGone(): Promise<boolean> {
    for (const place of spread(files.length, PROBES)) {
      try {
        await (await files.at(place)).read();
        return false;
      } catch (error) {
        if (!isAbsence(error)) return false;
      }
    }
    return true;
  }

  async function wait(reason: string): Promise<void> {
    const seconds = Math.ceil(patienceMs / 1000);
    say(`The photos cannot be read any more (${reason}): waiting up to ${seconds} s for them`);
    const until = performance.now() + patienceMs;
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE_MS, patienceMs)));
      if (await areGone()) continue;
      say("The photos are back");
      return;
    }
    throw new TransientError(`the photos have been gone for ${seconds} s (${reason})`);
  }

  async function read(file: ImageFile): Promise<Uint8Array> {
    while (true) {
      try {
        return await file.read();
      } catch (error) {
        if (!isAbsence(error)) throw error;
        if (waiting === undefined && !await areGone()) return await file.read(); // It may be back.
        waiting ??= wait(messageOf(error)).finally(() => waiting = undefined);
        await waiting;
      }
    }
  }

  return withReading(files, read);
}

/** What Deno and browsers call the errors of files that are gone. */
const NAMES = ["NotFound", "NotFoundError", "NotReadableError"];

/** What systems say of files that are missing, unmounted, or on a server that does not answer. */
const ABSENT = "ENOENT ENOTDIR ESTALE EIO ENODEV ENXIO ENOTCONN EHOSTDOWN".split(" ");

/** Whether reading failed since the file is not there. */
export function isAbsence(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (NAMES.includes(at.name)) return true;
    if (ABSENT.includes((at as { code?: string }).code ?? "")) return true;
  }
  return false;
}
