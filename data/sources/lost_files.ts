/** Photos that are lost while a run trains on them. Left out, they would make an epoch of the run shorter. */
import { messageOf } from "../../core/errors.ts";
import { spread } from "./spread.ts";
import { withReading } from "./_with_reading.ts";
import { isTransient, TransientError } from "../pipeline/transient.ts";
import type { ImageFile, Source } from "./image_file.ts";
import { isAbsence } from "./wait_for_files.ts";

/** What a run needs of its photos. */
export interface NeedOptions {
  /** Photos of a step. */
  readonly batch: number;
  /** Whether several processes share the photos out: then all but an epoch's remainder are needed. */
  readonly isShared: boolean;
  /** How many photos are known to be damaged. */
  readonly damaged: () => number;
}

/** How many files are read at most, to say how many are gone. */
const PROBES = 1000;

/**
 * The same files; reading one that was there before, and without which an epoch would lack a step, fails with a
 * {@linkcode TransientError}. Others that cannot be read fail as they do. `files` have waited for those that may come back.
 */
export function noticeLostFiles(
  files: Source,
  { batch, isShared, damaged }: NeedOptions,
): Source {
  const seen = new Set<string>(), lost = new Set<string>();
  const steps = (count: number) => Math.floor(count / batch);

  const isNeeded = () => {
    const usable = files.length - damaged();
    return isShared || steps(usable - lost.size) < steps(usable);
  };

  async function read(file: ImageFile): Promise<Uint8Array> {
    try {
      const bytes = await file.read();
      seen.add(file.name);
      lost.delete(file.name);
      return bytes;
    } catch (error) {
      if (isTransient(error)) throw error; // All are gone, and were waited for.
      if (!seen.has(file.name) && !isAbsence(error)) throw error;
      lost.add(file.name);
      if (!isNeeded()) throw error;
      throw new TransientError(
        `${await countLost(files)} of the ${files.length} photos are gone (${messageOf(error)}), ` +
          "and without them the epoch would have fewer steps: put them back",
        { cause: error },
      );
    }
  }

  return withReading(files, read);
}

/** How many files cannot be read; of many, some are tried. */
async function countLost(files: Source): Promise<string> {
  const tried = spread(files.length, PROBES);
  let lost = 0;
  for (const place of tried) {
    const file = await files.at(place);
    await file.read().catch(() => lost++);
  }
  if (tried.length === files.length) return String(lost);
  return `about ${Math.max(1, Math.round(lost * files.length / tried.length))}`;
}
