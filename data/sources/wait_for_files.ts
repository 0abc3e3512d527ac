/** Files whose place has gone for a while, as a network drive does, or for good, as a folder that was moved. */
import { messageOf } from "../../core/errors.ts";
import type { IndexedDataset } from "../pipeline/dataset.ts";
import type { ImageFile } from "./image_file.ts";
import { TransientError } from "../pipeline/transient.ts";

/** How long to wait for files that have gone. */
export interface GoneOptions {
  /** Told in a sentence when waiting begins, and when it was worth it. */
  readonly say: (sentence: string) => void;
  /**
   * The most milliseconds to wait.
   * @default 60000
   */
  readonly patienceMs?: number;
}

/** So many files are tried to find out whether only one is gone, or all. */
const PROBES = 5;
const PAUSE_MS = 1000;

/**
 * The same files, which are waited for where all of them have gone. One alone that is gone fails at once, as ever.
 *
 * Reading fails with a {@linkcode TransientError} where they do not come back in time.
 */
export function waitForFiles<D extends IndexedDataset<ImageFile>>(
  files: D,
  { say, patienceMs = 60_000 }: GoneOptions,
): D {
  let waiting: Promise<void> | undefined;

  /** Whether none of some files can be read, all over the place. */
  async function areGone(): Promise<boolean> {
    for (let probe = 0; probe < Math.min(PROBES, files.length); probe++) {
      try {
        await (await files.at(Math.floor(probe * files.length / PROBES))).read();
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
    throw new TransientError(`the photos have gone (${reason}) and not come back for ${seconds} s`);
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

  const patient = (file: ImageFile): ImageFile => ({ ...file, read: () => read(file) });
  return {
    ...files,
    at: async (index: number) => patient(await files.at(index)),
    async *walk(from) {
      for await (const { value, next } of files.walk(from)) yield { value: patient(value), next };
    },
  };
}

/** What systems say of places that are not there: missing, unmounted, a server that does not answer. */
const ABSENT = new Set([
  "ENOENT",
  "ENOTDIR",
  "ESTALE",
  "EIO",
  "ENODEV",
  "ENXIO",
  "ENOTCONN",
  "EHOSTDOWN",
]);

function isAbsence(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof Deno.errors.NotFound) return true;
    if (ABSENT.has((at as { code?: string }).code ?? "")) return true;
  }
  return false;
}
