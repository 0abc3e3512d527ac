/** Evaluations within a run: what they write, which checkpoint they keep, and that a stop in between changes nothing. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { leastDistance, saveBest } from "../../train/run/evaluator.ts";
import type { Metric } from "../../train/run/log.ts";
import { runFolder } from "../../train/run/folder.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { EMPTY_EPOCH } from "../../train/checkpoint.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import {
  inFolder,
  makePhotos,
  namesIn,
  type Outcome,
  readMetrics,
  snapshot,
  succeed,
  TINY,
} from "../_command.ts";

/** A folder with `photos` and `run`: three epochs of six steps, each evaluated. */
let trained: string;
let outcome: Outcome;

const EVALUATED = ["--evaluate-every", "1", "--evaluate-count", "8"];

const train = (folder: string, ...args: string[]) =>
  succeed(
    "train",
    ["--data", join(trained, "photos"), "--out", join(folder, "run"), ...TINY, ...args],
    `${folder},${trained}`,
  );

Deno.test.beforeAll(async () => {
  trained = await Deno.makeTempDir({ prefix: "nash_" });
  await makePhotos(trained);
  outcome = await train(trained, "--epochs", "3", ...EVALUATED);
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

const evaluationsOf = async (run: string) =>
  (await readMetrics(run)).filter(({ event }) => event === "evaluation");

Deno.test("train --evaluate-every writes a line, says one, and keeps the best checkpoint", async () => {
  const run = join(trained, "run");
  const lines = await evaluationsOf(run);
  assertEquals(lines.map(({ epoch, step }) => [epoch, step]), [[1, 6], [2, 12], [3, 18]]);
  for (const line of lines) {
    const names = ["event", "step", "epoch", "count", "frechet", "kernel", "precision", "recall"];
    const others = ["density", "coverage", "color", "diversity"]; // no face in the photos
    assertEquals(Object.keys(line), [...names, ...others, "patches_16x16"]);
    assert(line.frechet! > 0);
  }
  const distances = lines.map(({ frechet }) => frechet!);
  const best = distances.indexOf(Math.min(...distances));
  const name = `step_${String(lines[best].step).padStart(8, "0")}.safetensors`;
  assertEquals(await namesIn(join(run, "best")), [name]);
  for (const [i, distance] of distances.entries()) {
    const printed = outcome.stderr.split("\n");
    const at = printed.findIndex((line) => line.startsWith(`Epoch ${i + 1}: Fréchet `));
    assertStringIncludes(printed[at], `Fréchet ${distance.toFixed(4)}`);
    assertStringIncludes(printed[at], `patches ${lines[i].patches_16x16!.toFixed(3)}`);
    assertEquals(
      printed[at + 1].startsWith("The best so far"),
      distance < Math.min(Infinity, ...distances.slice(0, i)),
    );
  }
  assertEquals(outcome.stderr.includes(`--checkpoint ${join(run, "best")}`), best < 2);
});

Deno.test("a run that was stopped between evaluations goes on with the same figures and the same best", () =>
  inFolder(async (folder) => {
    await train(folder, "--epochs", "3", "--steps", "8", ...EVALUATED);
    await train(folder, "--epochs", "3"); // It remembers to evaluate.
    const [run, other] = [join(folder, "run"), join(trained, "run")];
    const lines = async (run: string) =>
      (await readMetrics(run)).map((line) => ({ ...line, seconds: 0 }));
    assertEquals(await lines(run), await lines(other));
    assertEquals(await snapshot(join(run, "best")), await snapshot(join(other, "best")));
  }));

Deno.test("train --evaluate-every 2 evaluates every second epoch, and 0 none", () =>
  inFolder(async (folder) => {
    const run = join(folder, "run");
    const evaluated = ["--evaluate-every", "2", "--evaluate-count", "4"];
    const { stderr } = await train(folder, "--epochs", "3", ...evaluated);
    const ofBest = `deno task sample --checkpoint ${join(run, "best")}`;
    assertEquals(stderr.trim().split("\n").slice(-3), [
      `deno task sample --checkpoint ${run}`,
      "Or with the best checkpoint by evaluation:",
      ofBest,
    ]);
    assertEquals((await evaluationsOf(run)).map(({ epoch }) => epoch), [2]);
    await train(folder, "--epochs", "4", "--evaluate-every", "0");
    assertEquals((await evaluationsOf(run)).length, 1);
  }));

Deno.test("sample and evaluate take the best checkpoint by its folder", () =>
  inFolder(async (folder) => {
    const best = join(trained, "run", "best");
    const granted = `${folder},${trained}`;
    const common = ["--checkpoint", best, "--backend", "wasm"];
    await succeed("sample", [...common, "--out", join(folder, "faces.png")], granted);
    const args = ["--count", "4", "--nearest", "0", "--cache", "none", "--out", folder];
    const { stdout } = await succeed("evaluate", [...common, ...args], granted);
    assertStringIncludes(stdout, join(best, "step_"));
    assertStringIncludes(stdout, join(trained, "photos"));
  }));

Deno.test("saveBest() leaves one checkpoint, also beside a newer one from before a crash", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const { model, adam, loss } = PRESETS.small;
    const config = { model: { ...model, height: 16, width: 16, widthFactor: 0.1 }, adam, loss };
    const state = initState(0, config);
    const run = runFolder(folder);
    for (const step of [30, 20, 40]) {
      const progress = { step, next: { epoch: 1, index: 0 }, epoch: EMPTY_EPOCH };
      await saveBest(run, { config, progress, state });
      assertEquals(await namesIn(run.best), [`step_000000${step}.safetensors`]);
    }
    disposeRecord(state);
  }));

Deno.test("leastDistance() compares evaluations of as many pictures alone", () => {
  const rest = {
    step: 1,
    epoch: 1,
    kernel: 0,
    precision: 0,
    recall: 0,
    density: 0,
    coverage: 0,
    color: 0,
    diversity: 0,
  };
  const metrics: Metric[] = [[500, 0.3], [500, 0.2], [100, 0.1], [500, 0.4]].map((
    [count, frechet],
  ) => ({ event: "evaluation", count, frechet, ...rest }));
  assertEquals(leastDistance(metrics, 500), 0.2);
  assertEquals(leastDistance(metrics, 100), 0.1);
  assertEquals(leastDistance(metrics, 7), Infinity);
});
