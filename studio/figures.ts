/** The figures of a run, thinned out for charts. */
import type { EpochFigures, Figures, Thinned } from "./protocol.ts";

/** The maximum number of points of a curve: few enough to show a trend, with several pixels each. */
const MOST_POINTS = 300;

/** The metrics of a run so far. */
export interface Known {
  readonly steps: number[];
  readonly generator: number[];
  readonly discriminator: number[];
  readonly epochs: Map<number, Record<string, number | null>>;
  /** The last step of each epoch, ascending, and the seconds that the epoch took. */
  readonly ends: Map<number, { readonly step: number; readonly seconds: number }>;
}

/** What is known before the first step. */
export function nothingKnown(): Known {
  return { steps: [], generator: [], discriminator: [], epochs: new Map(), ends: new Map() };
}

/** Adds a line of `metrics.jsonl`. */
export function addMetric(
  { steps, generator, discriminator, epochs, ends }: Known,
  metric: Readonly<Record<string, unknown>>,
): void {
  const { event, step, epoch, ...figures } = metric;
  // JSON writes null for a loss that is not finite.
  const number = (value: unknown) => typeof value === "number" ? value : NaN;
  if (event === "step") {
    steps.push(number(step));
    generator.push(number(figures.generator_loss));
    discriminator.push(number(figures.discriminator_loss));
  } else if (typeof epoch === "number") {
    const known = epochs.get(epoch) ?? {};
    for (const [name, value] of Object.entries(figures)) known[name] = rounded(number(value));
    epochs.set(epoch, known);
    if (event === "epoch") {
      ends.set(epoch, { step: number(step), seconds: number(figures.seconds) });
    }
  }
}

/** The figures to show. */
export function figuresOf({ steps, generator, discriminator, epochs, ends }: Known): Figures {
  const per = Math.max(1, Math.ceil(steps.length / MOST_POINTS));
  const last = Array.from(
    { length: Math.ceil(steps.length / per) },
    (_, i) => steps[Math.min(steps.length, (i + 1) * per) - 1],
  );
  const lastFinite = generator.findLastIndex((loss, i) => Number.isFinite(loss + discriminator[i]));
  const clock = clockOf([...ends.values()]);
  return {
    losses: {
      steps: last,
      seconds: last.map((step) => rounded(clock(step))),
      lostAt: steps[lastFinite + 1],
      generator: thin(generator, per),
      discriminator: thin(discriminator, per),
    },
    epochs: [...epochs].sort(([a], [b]) => a - b).map(([epoch, figures]): EpochFigures => ({
      ...figures,
      epoch,
      time: rounded(clock(ends.get(epoch)?.step ?? NaN)),
    })),
  };
}

/** The seconds of training up to a step: steps of an epoch take equally long, those after the last as long as in it. */
function clockOf(
  epochs: readonly { readonly step: number; readonly seconds: number }[],
): (step: number) => number {
  let [from, total] = [0, 0];
  const parts = epochs.toSorted((a, b) => a.step - b.step).map(({ step: to, seconds }) => {
    const part = { from, to, total, rate: seconds / (to - from) };
    [from, total] = [to, total + seconds];
    return part;
  });
  return (step) => {
    const part = parts.find(({ to }) => step <= to) ?? parts.at(-1);
    return part ? part.total + (step - part.from) * part.rate : NaN;
  };
}

/** The mean, minimum and maximum of each `per` values, ignoring those that are not finite. */
export function thin(values: readonly number[], per: number): Thinned {
  const points = Array.from({ length: Math.ceil(values.length / per) }, (_, i) => {
    const finite = values.slice(i * per, (i + 1) * per).filter(Number.isFinite);
    if (finite.length === 0) return [null, null, null];
    const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
    const least = finite.reduce((a, b) => Math.min(a, b));
    const greatest = finite.reduce((a, b) => Math.max(a, b));
    return [mean, least, greatest].map(rounded);
  });
  const column = (i: number) => points.map((point) => point[i]);
  return { mean: column(0), low: column(1), high: column(2) };
}

/** Rounds to the precision of a chart; `null` for numbers that JSON cannot hold. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}
