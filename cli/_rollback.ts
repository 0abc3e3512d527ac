import { childKeys } from "../core/random.ts";
import { disposeRecord } from "../core/record.ts";
import { type Checkpoint, listCheckpoints, loadNewestCheckpoint } from "../train/checkpoint.ts";
import { Trouble } from "./_health.ts";
import { rewind } from "./_resume.ts";
import type { RunFolder } from "./_run.ts";

/** Times that a run goes back to one checkpoint. */
const MOST_ROLLBACKS = 3;

/** The children of a checkpoint's key that rollbacks use: those of the step are before them. */
const FIRST_CHILD = 1000;

/**
 * Trains from a checkpoint. After {@linkcode Trouble} it trains again from the newest one with another random key, which
 * depends on the saved one and the number of the attempt alone.
 *
 * @param attempt Trains from a checkpoint to the end.
 * @throws {Trouble} If three attempts from one checkpoint have brought no newer one.
 */
export async function withRollback<T>(
  attempt: (from: Checkpoint) => Promise<T>,
  { run, start, say }: {
    readonly run: RunFolder;
    readonly start: Checkpoint;
    readonly say: (line: string) => void;
  },
): Promise<T> {
  let from = start;
  let loaded: Checkpoint | undefined;
  let [count, before] = [0, -1];
  while (true) {
    try {
      return await attempt(from);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (loaded) disposeRecord(loaded.state);
      const paths = await listCheckpoints(run.checkpoints);
      const found = paths.length > 0
        ? await loadNewestCheckpoint(paths)
        : { checkpoint: start, damaged: [] };
      const saved = found.checkpoint;
      loaded = saved === start ? undefined : saved;
      const { step } = saved.progress;
      [count, before] = [step === before ? count + 1 : 1, step];
      if (count > MOST_ROLLBACKS) {
        throw new Trouble(
          `${error.message}, after ${MOST_ROLLBACKS} times back to step ${step}`,
          error.cure,
        );
      }
      say(
        `Going back to step ${step} with other random numbers, time ${count} of ${MOST_ROLLBACKS}, ` +
          `as ${error.message}`,
      );
      await rewind(run, found, say);
      const key = childKeys(saved.state.key, 1, FIRST_CHILD + count).as1D();
      from = { ...saved, state: { ...saved.state, key } };
    }
  }
}
