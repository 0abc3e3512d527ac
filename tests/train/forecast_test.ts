import { assertEquals, assertThrows } from "@std/assert";
import { forecast, forecaster } from "../../train/run/forecast.ts";

/** The duration that is said for a run of so many seconds. */
const said = (seconds: number) =>
  forecast([9e9, 1000], { steps: seconds, what: "all" }).replace(" for all on this machine", "");

Deno.test("forecast() says what it is for, and where", () => {
  const times = [5000, 98, 99, 100, 101, 102];
  assertEquals(
    forecast(times, { steps: 24_600, what: "200 epochs" }),
    "about 41 min for 200 epochs on this machine",
  );
});

Deno.test("forecast() leaves out the first step, and takes the median of the others", () => {
  const at = (...times: number[]) => forecast(times, { steps: 60, what: "x" }).split(" for")[0];
  assertEquals(at(1e6, 2000), "about 2 min");
  assertEquals(at(0, 2000), "about 2 min");
  assertEquals(at(1, 2000, 1e6, 2000, 1), "about 2 min"); // 1 2000 2000 1e6
  assertEquals(at(1, 1000, 3000), "about 2 min");
  assertEquals(at(1, 5000, 1000, 1e9), "about 5 min");
});

Deno.test("forecast() says durations as roughly as it knows them", () => {
  const minute = 60, hour = 60 * minute, day = 24 * hour;
  const cases: [seconds: number, words: string][] = [
    [0, "less than a minute"],
    [54, "less than a minute"],
    [56, "about 1 min"],
    [89, "about 1 min"],
    [91, "about 2 min"],
    [41 * minute + 29, "about 41 min"],
    [89 * minute, "about 89 min"],
    [90 * minute, "about 1 h 30 min"],
    [116 * minute, "about 2 h"],
    [3 * hour + 24 * minute, "about 3 h 20 min"],
    [6 * hour + 29 * minute, "about 6 h"],
    [47 * hour, "about 47 h"],
    [2 * day, "about 2 days"],
    [9.6 * day, "about 10 days"],
  ];
  for (const [seconds, words] of cases) assertEquals(said(seconds), words, `${seconds} s`);
});

Deno.test("forecast() needs a step besides the first", () => {
  assertThrows(() => forecast([1], { steps: 1, what: "x" }), RangeError, "fewer than two steps");
});

/** What is said of reports of steps, each `[steps, milliseconds]`. */
function saidOf(
  reports: readonly (readonly [number, number])[],
  total: number,
  minutes?: number,
): string[] {
  const lines: string[] = [];
  const listen = forecaster({ total, what: "all", minutes, say: (line) => lines.push(line) });
  let step = 0;
  for (const [steps, elapsedMs] of reports) listen(step += steps, { steps, elapsedMs });
  return lines;
}

Deno.test("forecaster() says once what is left, after twenty steps behind the first report", () => {
  const first = [3, 1e6] as const; // It holds the step that compiles.
  assertEquals(saidOf([first, [10, 10_000], [9, 9_000], [0, 5]], 623), []);
  const line = "about 10 min for all on this machine";
  assertEquals(saidOf([first, [10, 10_000], [10, 10_000], [50, 1e6]], 623), [line]);
});

Deno.test("forecaster() says nothing of runs that end within a minute", () => {
  assertEquals(saidOf([[1, 1000], [20, 2000]], 620), []);
  assertEquals(saidOf([[1, 1000], [20, 2000]], 622).length, 1);
});

Deno.test("forecaster() says what a run comes to in the time that it is given", () => {
  const steps = [[1, 9e9], ...Array.from({ length: 30 }, () => [1, 170] as const)] as const;
  assertEquals(saidOf(steps, 1e6, 2), ["about 700 steps in 2 min on this machine"]);
  assertEquals(saidOf(steps, 1e3, 60), ["about 3 min for all on this machine"]);
});
