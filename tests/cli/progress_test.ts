import { formatDuration } from "../../core/words.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { progressBar, progressLine, type ProgressState } from "../../cli/_progress.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const STATE: ProgressState = {
  label: "epoch 3/200",
  done: 120,
  total: 781,
  elapsedMs: 120 / 4.2 * SECOND,
  remaining: 4.2 * (HOUR + 2 * MINUTE) / SECOND,
  imagesPerStep: 64,
  fields: { G: 0.812, D: 1.2012 },
  width: 120,
};

Deno.test("progressLine() shows epoch, bar, steps, rates, losses and time left", () => {
  const line = progressLine({ ...STATE, width: 95 });
  assertEquals(
    line,
    "epoch 3/200 [=>          ] 120/781  4.2 step/s  269 images/s  G 0.812  D 1.201  left 1 h 02 min",
  );
});

Deno.test("progressLine() fits every width, and keeps the steps longest", () => {
  for (let width = 0; width <= 200; width++) {
    const line = progressLine({ ...STATE, width });
    assert(line.length <= width, `${line.length} characters in ${width}`);
    if (width >= 7) assertStringIncludes(line, "120/781");
  }
  assertEquals(
    progressLine({ ...STATE, width: 70 }),
    "epoch 3/200 120/781  4.2 step/s  G 0.812  D 1.201  left 1 h 02 min",
  );
  assertEquals(
    progressLine({ ...STATE, width: 45 }),
    "epoch 3/200 120/781  G 0.812  left 1 h 02 min",
  );
});

Deno.test("progressLine() fills the bar from empty to full", () => {
  const bar = (done: number) =>
    progressLine({ done, total: 10, elapsedMs: 0, width: 40 }).split("] ")[0].slice(1);
  assertEquals(bar(0).trimEnd(), ">");
  assertEquals(bar(5).trimEnd(), "=".repeat(15) + ">");
  assertEquals(bar(10), "=".repeat(30));
});

Deno.test("progressLine() says nothing of speed before the first step, nor of time left without an end", () => {
  const start = progressLine({ ...STATE, done: 0 });
  assert(
    !start.includes("step/s") && !start.includes("images/s") && !start.includes("left"),
    start,
  );
  const endless = { done: 5, total: Infinity, elapsedMs: SECOND, width: 80 };
  assertEquals(progressLine(endless), "5  5.0 step/s");
  assertEquals(progressLine({ ...endless, elapsedMs: 100 * SECOND }), "5  20.0 s/step");
});

/** A bar with a clock and a screen that the test holds. */
function barOnScreen(options: Partial<Parameters<typeof progressBar>[0]> = {}) {
  const clock = { ms: 0 };
  const written: string[] = [];
  const bar = progressBar({
    total: 1_000,
    write: (text) => written.push(text),
    isTerminal: true,
    now: () => clock.ms,
    columns: () => 80,
    ...options,
  });
  return { bar, clock, written };
}

Deno.test("progressBar() tells the time left for the whole run from the speed", () => {
  const { bar, clock, written } = barOnScreen({
    epochs: { count: 12, steps: 100, first: { number: 1, before: 0 } },
    imagesPerStep: 16,
    columns: () => 120,
  });
  for (let step = 1; step <= 250; step++) {
    clock.ms += 500;
    const before = Math.floor((step - 1) / 100) * 100;
    bar.update(step, { G: 1 }, { number: 1 + before / 100, before });
  }
  const line = written.at(-1)!;
  for (const part of ["epoch 3/12 ", "50/100", "2.0 step/s", "32.0 images/s", "left 6 min 15 s"]) {
    assertStringIncludes(line, part);
  }
});

Deno.test("progressBar() follows a change of speed smoothly", () => {
  const { bar, clock, written } = barOnScreen({ total: Infinity });
  let step = 0;
  const run = (steps: number, ms: number) => {
    for (let i = 0; i < steps; i++) {
      clock.ms += ms;
      bar.update(++step);
    }
  };
  run(1, 20 * SECOND); // a slow first step, as when kernels are compiled
  run(1, 100);
  assertStringIncludes(written.at(-1)!, "10.0 s/step"); // one fast step does not settle it
  run(3_000, 100);
  assertStringIncludes(written.at(-1)!, "10.0 step/s");
  assert(!written.at(-1)!.includes("left"));
});

Deno.test("progressBar() does not count the steps of before a resumed run as speed", () => {
  const { bar, clock, written } = barOnScreen({ start: 900 });
  clock.ms = SECOND;
  bar.update(901);
  assertStringIncludes(written.at(-1)!, "1.0 step/s");
});

Deno.test("progressBar() redraws one line at most ten times a second, within the terminal", () => {
  const { bar, clock, written } = barOnScreen({ columns: () => 33 });
  for (let step = 1; step <= 1_000; step++) {
    clock.ms += 1;
    bar.update(step);
  }
  assertEquals(written.length, 10);
  bar.finish();
  bar.finish();
  assertEquals(written.length, 12); // the last state and the end of the line, once
  assertStringIncludes(written.at(-2)!, "1000/1000");
  assertEquals(written.at(-1), "\n");
  for (const text of written.slice(0, -1)) {
    assert(text.startsWith("\r\x1b[K") && !text.includes("\n"));
    assert(text.length - "\r\x1b[K".length + "^C".length < 33, text);
  }
});

Deno.test("progressBar() clears the bar before a printed line and draws it again after", () => {
  const { bar, written } = barOnScreen();
  bar.update(500);
  const drawn = written.at(-1);
  bar.print("saved a checkpoint");
  assertEquals(written.slice(-2), ["\r\x1b[Ksaved a checkpoint\n", drawn]);
  bar.finish();
  bar.print("done");
  assertEquals(written.at(-1), "done\n");
});

Deno.test("progressBar() writes nothing but printed lines where there is no terminal", () => {
  const { bar, clock, written } = barOnScreen({ isTerminal: false });
  for (let step = 1; step <= 100; step++) {
    clock.ms += SECOND;
    bar.update(step);
  }
  bar.print("epoch 1 is done");
  bar.finish();
  assertEquals(written, ["epoch 1 is done\n"]);
});

Deno.test("formatDuration() picks two units and carries when it rounds", () => {
  const cases: [number, string][] = [
    [0, "0 s"],
    [37_400, "37 s"],
    [59_600, "1 min 00 s"],
    [2 * MINUTE + 3 * SECOND, "2 min 03 s"],
    [HOUR - 400, "1 h 00 min"],
    [HOUR + 2 * MINUTE + 20 * SECOND, "1 h 02 min"],
    [3 * HOUR - 20 * SECOND, "3 h 00 min"],
    [24 * HOUR - SECOND, "1 d 00 h"],
    [76 * HOUR, "3 d 04 h"],
    [Infinity, "unknown"],
  ];
  for (const [ms, text] of cases) assertEquals(formatDuration(ms), text);
  assertThrows(() => formatDuration(-1), RangeError, "-1 ms");
});
