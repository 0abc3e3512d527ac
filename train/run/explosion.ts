/** Detects losses that explode: that swing against each other more and more. */
import type { LossValues } from "../loop.ts";

/** Steps in the window of usual losses, which change slowly. */
const MEMORY = 256;
/** Steps before losses are judged. */
const FEWEST = 20;
/**
 * A loss is wild if its distance from the median is more than this multiple of 1 + |median| + median deviation. Losses of
 * healthy runs reach 3.4, with at most a single 7 in the first steps.
 */
const FAR = 3;
/** A step is wild if one of its losses is. A run explodes if `WILD` of the `LAST` steps are wild. */
const WILD = 5, LAST = 20;

/** The largest usual loss, except for Wasserstein's: a run may explode from its first step on. */
export const MOST_USUAL = 20;

const NAMES = ["generator", "discriminator"] as const;

/** A detected explosion. */
export interface Explosion {
  /** The step at which it was detected. */
  readonly step: number;
  /** The first wild step. */
  readonly since: number;
  /** The wildest loss since then, its network, and its median before. */
  readonly network: typeof NAMES[number];
  readonly loss: number;
  readonly usual: number;
}

/**
 * Watches the losses of a run: call the result with the losses of each further step.
 *
 * Unlike means, medians are robust against a few wild steps, and need no threshold per loss: cross-entropy losses lie between
 * 0.3 and 3, Wasserstein losses anywhere. Five wild steps of twenty are required since healthy runs have single ones.
 *
 * @param known The losses of the steps before, oldest first.
 * @param mostUsual The upper bound of the median and of the median deviation.
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
