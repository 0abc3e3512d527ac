/** How long a run will take, from its first steps. */
import { median } from "./explosion.ts";

/** Steps after which a forecast is worth saying. */
const FORECAST_STEPS = 20;

/** Listens to the times of a run's steps, and says once how long those that are left will take. */
export function forecaster(
  { total, what, minutes, say }: {
    /** Steps of the run. */
    readonly total: number;
    /** What they make up, such as `200 epochs`. */
    readonly what: string;
    /** The time that the run is given, where it is. */
    readonly minutes?: number;
    readonly say: (line: string) => void;
  },
): (step: number, timed: { readonly steps: number; readonly elapsedMs: number }) => void {
  const stepMs: number[] = [];
  return (step, { steps, elapsedMs }) => {
    if (stepMs.length > FORECAST_STEPS || steps === 0) return;
    const count = stepMs.length === 0 ? 1 : steps; // What comes before the first report is left out.
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
 * Says how long so many steps will take, such as `about 41 min for 200 epochs on this machine`. The first time is left
 * out, as the first step compiles and fills caches; of the others the median counts, so that a few that were disturbed
 * do not.
 *
 * @param stepMs Milliseconds of the steps so far, at least two, the first one first.
 * @throws {RangeError} If there are fewer than two times.
 */
export function forecast(
  stepMs: readonly number[],
  { steps, what }: {
    /** Steps left. */
    readonly steps: number;
    /** What they make up, such as `200 epochs`. */
    readonly what: string;
  },
): string {
  if (stepMs.length < 2) {
    throw new RangeError("Cannot forecast from fewer than two steps: the first is left out");
  }
  return `${roughly(median(stepMs.slice(1)) * steps)} for ${what} on this machine`;
}

/** A number of steps, as exactly as it can be predicted: 7, 40, 700, 12000. */
function roundly(steps: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, steps))));
  return Math.max(1, Math.round(steps / unit * 2) / 2 * unit);
}

const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;

/** A duration as exactly as a forecast can be: in tens of seconds, minutes, tens of minutes, hours or days. */
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
