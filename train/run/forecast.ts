/** Forecasts how long a run will take from its first steps. */
import { median } from "./explosion.ts";

/** Steps before the forecast. */
const FORECAST_STEPS = 20;

/** Collects step times, and says once how long the remaining steps will take. */
export function forecaster(
  { total, what, minutes, say }: {
    /** Steps of the run. */
    readonly total: number;
    /** Their description, such as `200 epochs`. */
    readonly what: string;
    /** The time limit of the run, if there is one. */
    readonly minutes?: number;
    readonly say: (line: string) => void;
  },
): (step: number, timed: { readonly steps: number; readonly elapsedMs: number }) => void {
  const stepMs: number[] = [];
  return (step, { steps, elapsedMs }) => {
    if (stepMs.length > FORECAST_STEPS || steps === 0) return;
    const count = stepMs.length === 0 ? 1 : steps; // Count the first report once: it includes compilation.
    stepMs.push(...Array(count).fill(elapsedMs / steps));
    if (stepMs.length <= FORECAST_STEPS) return;
    const left = total - step;
    const inTime = (minutes ?? Infinity) * MINUTE / median(stepMs.slice(1));
    if (inTime < left) {
      say(`about ${roundly(inTime)} steps in ${minutes} min on this machine`);
      return;
    }
    if (median(stepMs.slice(1)) * left < MINUTE) return;
    say(forecast(stepMs, { steps: left, what }));
  };
}

/**
 * Says how long steps will take, such as `about 41 min for 200 epochs on this machine`, by the median time of the steps so
 * far. The first is left out, as it compiles and fills caches.
 *
 * @param stepMs Milliseconds of the steps so far, in order, at least two.
 * @throws {RangeError} If there are fewer than two times.
 */
export function forecast(
  stepMs: readonly number[],
  { steps, what }: {
    /** Steps left. */
    readonly steps: number;
    /** Their description, such as `200 epochs`. */
    readonly what: string;
  },
): string {
  if (stepMs.length < 2) {
    throw new RangeError("Cannot forecast from fewer than two steps: the first is left out");
  }
  return `${roughly(median(stepMs.slice(1)) * steps)} for ${what} on this machine`;
}

/** Rounds a number of steps to the precision of a forecast: 7, 40, 700, 12000. */
function roundly(steps: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, steps))));
  return Math.max(1, Math.round(steps / unit * 2) / 2 * unit);
}

const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;

/** A duration at the precision of a forecast: in minutes, tens of minutes, hours or days. */
function roughly(ms: number): string {
  const to = (unit: number) => Math.round(ms / unit) * unit;
  if (to(10 * SECOND) < MINUTE) return "less than a minute";
  if (to(MINUTE) < 90 * MINUTE) return `about ${to(MINUTE) / MINUTE} min`;
  const tens = to(10 * MINUTE);
  if (tens < 6 * HOUR) {
    const minutes = tens % HOUR / MINUTE;
    return `about ${Math.floor(tens / HOUR)} h${minutes > 0 ? ` ${minutes} min` : ""}`;
  }
  if (to(HOUR) < 2 * DAY) return `about ${to(HOUR) / HOUR} h`;
  return `about ${to(DAY) / DAY} days`;
}
