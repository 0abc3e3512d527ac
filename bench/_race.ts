/** The race of kernels for a shape as rows of a table. */
import type { RaceResult } from "../core/race.ts";

/** The head of the table. */
export const RACE_HEAD = ["shape", "kernel", "ms", "GFLOP/s", "time, relative", "apart"];

/** A row for each kernel, fastest first; `*` marks the one that is chosen, and times are relative to the usual one's. */
export function raceRows(shape: string, result: RaceResult): string[][] {
  const { flops, finishers, winner } = result;
  const usual = finishers.find(({ name }) => name === result.usual)?.seconds;
  const time = (seconds?: number) => seconds ?? Infinity;
  return finishers.toSorted((a, b) => time(a.seconds) - time(b.seconds)).map((
    { name, seconds, apart },
  ) => [
    shape,
    name === winner ? `${name} *` : name,
    seconds === undefined ? "" : (seconds * 1e3).toFixed(3),
    seconds === undefined ? "" : (flops / seconds / 1e9).toFixed(1),
    seconds === undefined || usual === undefined ? "" : (seconds / usual).toFixed(2),
    apart === undefined ? "" : apart.toExponential(1),
  ]);
}
