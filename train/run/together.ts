/** What the ranks of a run share: their step, their data and their end. A single process is a rank, too. */
import { makeParallelStep, type ParallelStep } from "../distributed/parallel.ts";
import { assertSameOnRanks, keepInStep, type Notes, type Ranks } from "../distributed/ranks.ts";
import { silenceBehind, type SilenceError } from "../distributed/silence.ts";
import type { Report } from "../loop.ts";
import { compileTrainStep, type TrainStep } from "../step.ts";
import type { RunConfig } from "./config.ts";
import type { Training } from "./training.ts";

/** Compares the states at the end of an epoch; the result is an error if a rank did not come. */
export async function compareEpoch(
  { state, epochEnded }: Report,
  ranks: Ranks,
): Promise<SilenceError | undefined> {
  try {
    if (epochEnded) await assertSameOnRanks(state, ranks);
  } catch (error) {
    const silence = silenceBehind(error);
    if (silence === undefined) throw error;
    return silence;
  }
}

export type Step = (TrainStep | ParallelStep) & { readonly dispose: () => void };

export function openStep(config: RunConfig, ranks: Ranks): Step {
  if (ranks.count === 1) return compileTrainStep(config);
  return makeParallelStep(config, ranks, { syncStats: config.syncStats });
}

type Walk = Required<Pick<Training, "data" | "signal">>;

/** The data and the stop signal; several ranks agree on both. */
export function walkTogether(
  { data, signal, ranks, notes = [] }: Walk & Pick<Training, "ranks" | "notes">,
  tell: Notes["tell"],
): Walk {
  return ranks.count > 1 ? keepInStep(data, ranks, signal, { own: notes, tell }) : { data, signal };
}

/** Listens for the time limit and for the user's stop signal. */
export function listenForEnd(
  { minutes, signal, ranks }: Pick<Training, "minutes" | "signal" | "ranks">,
) {
  const timeIsUp = new AbortController();
  const hurry = () => ranks.hurry?.();
  signal?.addEventListener("abort", hurry);
  const timer = minutes && setTimeout(() => timeIsUp.abort(), minutes * 60_000);
  return {
    signal: AbortSignal.any([timeIsUp.signal, ...(signal ? [signal] : [])]),
    isInterrupted: () => signal?.aborted === true,
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", hurry);
    },
  };
}

/** Whether the user has stopped any rank, rather than the time being up on one. */
export async function isAnyInterrupted(
  { isInterrupted }: ReturnType<typeof listenForEnd>,
  { allReduce }: Ranks,
): Promise<boolean> {
  const [interrupted] = await allReduce(Float32Array.of(Number(isInterrupted())));
  return interrupted > 0;
}
