/** A program that trains in a run folder, as the command does, and goes on there. */
import { assertEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { selectBackend } from "../../core/backend.ts";
import { cartoonFaces } from "../../data/sources/cartoons.ts";
import { presetRun, type RunConfig } from "../../train/run/config.ts";
import type { RunListener } from "../../train/run/events.ts";
import { openRun } from "../../train/run/open_run.ts";
import { startRun } from "../../train/run/start.ts";
import { inFolder, snapshot } from "../_command.ts";
import { assertSameRun, checkpointSteps } from "../_runs.ts";

const preset = presetRun("small");
const CONFIG: RunConfig = {
  ...preset,
  model: { ...preset.model, height: 16, width: 16, widthFactor: 0.1 },
  batch: 2,
  epochs: 3,
};

Deno.test("a run folder is free again behind a run, however that has ended", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const path = join(folder, "run");
    const trainTo = async (steps: number, listen: RunListener = () => {}) => {
      const run = await openRun(path);
      const config = { ...CONFIG, steps };
      const source = cartoonFaces({ count: 8 });
      return await startRun(run, { config, source, loading: { cache: "memory" } }, listen);
    };
    const fail = () => {
      throw new Error("The program's own.");
    };
    await assertRejects(() => trainTo(2, fail), Error, "The program's own.");
    assertEquals(await trainTo(2), { reason: "done", step: 2, frames: 2 });
    assertEquals(await trainTo(2), { reason: "over", step: 2, frames: 0 });
    const steps: number[] = [];
    const said: string[] = [];
    const end = await trainTo(5, (event) => {
      said.push(event.type);
      if (event.type === "step") steps.push(event.step);
    });
    assertEquals([end.reason, end.step, steps.at(-1)], ["done", 5, 5]);
    assertEquals([said[0], ...said.slice(-2)], ["begin", "saved", "end"]);

    const config = join(path, "config.json");
    const text = await Deno.readTextFile(config);
    await Deno.writeTextFile(config, "{");
    await assertRejects(() => openRun(path), Error, "its config.json cannot be read");
    await Deno.writeTextFile(config, text);
    assertEquals((await trainTo(6)).step, 6);
  }));

Deno.test("an epoch is kept when its evaluation is cut off, and evaluated when the run goes on", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const trainTo = async (name: string, listen: RunListener = () => {}) => {
      const run = await openRun(join(folder, name));
      const config = { ...CONFIG, epochs: 2, evaluateEvery: 1, evaluateCount: 4 };
      const source = cartoonFaces({ count: 8 });
      return await startRun(run, { config, source, loading: { cache: "memory" } }, listen);
    };
    await trainTo("whole");
    const cutAt = (last: number): RunListener => (event) => {
      const isThere = event.type === "measuring" && event.what === "samples" && event.step === last;
      if (isThere) throw new Error("cut off");
    };
    for (const last of [4, 8]) {
      await assertRejects(() => trainTo("cut", cutAt(last)), Error, "cut off");
      assertEquals((await checkpointSteps(join(folder, "cut"))).at(-1), last);
    }
    assertEquals((await trainTo("cut")).reason, "done");
    await assertSameRun(join(folder, "cut"), join(folder, "whole"));
    const best = (name: string) => snapshot(join(folder, name, "best"));
    assertEquals(await best("cut"), await best("whole"));
    assertEquals((await trainTo("cut")).reason, "over");
  }));
