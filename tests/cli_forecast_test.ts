import { assertEquals, assertThrows } from "@std/assert";
import { forecast } from "../cli/_forecast.ts";

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
