/** Whether the losses of a run swing against each other, farther from step to step. */
import type { LossValues } from "../loop.ts";

/** Steps that are remembered: what is usual changes slowly. */
const MEMORY = 256;
/** Steps before there is a judgement. */
const FEWEST = 20;
/**
 * A loss is wild where it is so many times farther from its median than the unit of losses, the median and the median
 * distance from it together. Losses of healthy runs come to 3.4, at most to a single one of 7 in the first steps.
 */
const FAR = 3;
/** A step is wild where one of its losses is. It explodes where so many of the last steps are wild. */
const WILD = 5, LAST = 20;

/** No loss is usual that is farther from 0 than this, but for Wasserstein's: a run may explode from its first step on. */
export const MOST_USUAL = 20;

const NAMES = ["generator", "discriminator"] as const;

/** What was noticed. */
export interface Explosion {
  /** The step that made it clear. */
  readonly step: number;
  /** The first wild step. */
  readonly since: number;
  /** The wildest loss since then, the network that it is of, and its median before. */
  readonly network: typeof NAMES[number];
  readonly loss: number;
  readonly usual: number;
}

/**
 * Watches the losses of a run, step by step; call the result with those of each further step.
 *
 * Medians do not follow a few wild steps, as means do, and need no limit that suits every loss: with the cross-entropy
 * losses lie between 0.3 and 3, with Wasserstein's anywhere. Five wild steps of twenty are asked for since healthy runs
 * have single ones. For the cross-entropy these two losses also show the size of the logits of generated images: the
 * larger one is about that.
 *
 * @param known The losses of the steps before, oldest first.
 * @param mostUsual The most that a loss usually is, or is away from that.
 */
export function watchLosses(
  known: readonly LossValues[] = [],
  mostUsual = MOST_USUAL,
): (losses: LossValues, step: number) => Explosion | undefined {
  const remembered = known.slice(-MEMORY);
  let recent: { readonly step: number; readonly wildest?: Omit<Explosion, "step" | "since"> }[] =
    [];
  return (losses, step) => {
    const wild = remembered.length < FEWEST ? [] : NAMES.flatMap((network) => {
      const before = remembered.map((pair) => pair[network]);
      const usual = clamped(median(before), mostUsual);
      const spread = clamped(median(before.map((loss) => Math.abs(loss - usual))), mostUsual);
      const isWild = Math.abs(losses[network] - usual) > FAR * (1 + Math.abs(usual) + spread);
      return isWild ? [{ network, loss: losses[network], usual }] : [];
    });
    remembered.push(losses);
    if (remembered.length > MEMORY) remembered.shift();
    recent = [...recent, { step, wildest: wildestOf(wild) }].slice(-LAST);
    const found = recent.filter(({ wildest }) => wildest !== undefined);
    if (found.length < WILD) return undefined;
    const [{ step: since }] = found;
    recent = [];
    return { step, since, ...wildestOf(found.map(({ wildest }) => wildest!))! };
  };
}

function wildestOf<T extends Pick<Explosion, "loss" | "usual">>(wild: readonly T[]): T | undefined {
  const distance = ({ loss, usual }: T) => Math.abs(loss - usual);
  return wild.toSorted((a, b) => distance(b) - distance(a))[0];
}

const clamped = (value: number, most: number) => Math.min(most, Math.max(-most, value));

/** The median; of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
