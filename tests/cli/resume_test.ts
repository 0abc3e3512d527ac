/** A run that was stopped in the middle of an epoch goes on as if nothing had happened: shuffling and dropout included. */
import { assert, assertEquals, assertGreater, assertLess, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { truncateMetrics } from "../../train/run/log.ts";
import { createRunFolder, runFolder } from "../../train/run/folder.ts";
import { EMPTY_EPOCH } from "../../train/checkpoint.ts";
import {
  inFolder,
  makePhotos,
  namesIn,
  outcomeOf,
  readMetrics,
  startCommand,
  succeed,
  TINY,
} from "../_command.ts";
import { assertSameRun, checkpointSteps, readCheckpoint } from "../_runs.ts";

/** 50 steps an epoch: long enough for checkpoints within. */
const PHOTOS = 100;
const STEPS_PER_EPOCH = 50;
const STEPS = 55;

/** A folder with `photos` and `run`, which was never disturbed. */
let undisturbed: string;

const flags = (folder: string) => [
  ...["--data", join(undisturbed, "photos"), "--out", join(folder, "run")],
  ...[...TINY, "--batch", "2", "--steps", String(STEPS)],
];

Deno.test.beforeAll(async () => {
  undisturbed = await Deno.makeTempDir({ prefix: "nash_" });
  await makePhotos(undisturbed, PHOTOS);
  await succeed("train", flags(undisturbed), undisturbed);
});

Deno.test.afterAll(() => Deno.remove(undisturbed, { recursive: true }));

/** Waits until a folder holds a file that `isRight`; fails when the command ends before. */
async function waitFor(
  folder: string,
  isRight: (name: string) => boolean,
  child: Deno.ChildProcess,
) {
  let ended = false;
  child.status.then(() => ended = true);
  while (!(await namesIn(folder).catch(() => [])).some(isRight)) {
    assert(!ended, "the run has ended before it could be stopped");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const ignore = Deno.build.os === "windows"; // It has no such signals.

Deno.test({
  name: "a run that was killed within an epoch goes on with the same bits",
  ignore,
  fn: () =>
    inFolder(async (folder) => {
      const run = join(folder, "run");
      const granted = `${folder},${undisturbed}`;
      const args = [...flags(folder), "--checkpoint-every", "0"];
      const child = startCommand("train", args, granted);
      await waitFor(join(run, "checkpoints"), (name) => name.startsWith("step_"), child);
      child.kill("SIGKILL");
      await outcomeOf(child);
      assertEquals((await child.status).signal, "SIGKILL");
      const [newest, ...others] = (await checkpointSteps(run)).reverse();
      assert(others.length <= 2, "two are kept, and one more while it is written");
      const { next } = JSON.parse((await readCheckpoint(run, newest)).metadata.progress);
      assertEquals(next.epoch, 0);
      assertLess(next.index, PHOTOS);
      assertGreater(next.index, 0);
      // As if it had been killed while it wrote: half a line, half a file.
      await Deno.writeTextFile(join(run, "metrics.jsonl"), '{"event":"step","st', { append: true });
      const half = join(run, "checkpoints", ".step_00000040.safetensors.half.tmp");
      await Deno.writeFile(half, new Uint8Array(100));

      const { stderr } = await succeed("train", [...flags(folder), "--resume"], granted);
      assertStringIncludes(stderr, `Going on at step ${next.index / 2} of ${run}`);
      await assertSameRun(run, join(undisturbed, "run"));
    }),
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  Deno.test({
    name:
      `a run that was stopped by ${signal} saves, says how to go on, and does so with the same bits`,
    ignore,
    fn: () =>
      inFolder(async (folder) => {
        const run = join(folder, "run");
        const granted = `${folder},${undisturbed}`;
        const child = startCommand("train", flags(folder), granted);
        await waitFor(run, (name) => name === "metrics.jsonl", child);
        while ((await Deno.stat(join(run, "metrics.jsonl"))).size === 0) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        child.kill(signal);
        const { code, stderr } = await outcomeOf(child);
        assertEquals(code, 130, stderr);
        const [newest, ...others] = await checkpointSteps(run);
        assertEquals(others, []);
        const { step, next } = JSON.parse((await readCheckpoint(run, newest)).metadata.progress);
        assertLess(step, STEPS_PER_EPOCH);
        assertEquals(next, { epoch: 0, index: step * 2 });
        assertEquals((await readMetrics(run)).length, step);
        assertStringIncludes(stderr, "Finishing the step and saving");
        assertEquals(
          stderr.trimEnd().split("\n").slice(-2),
          [
            `Stopped and saved at step ${step}. Go on with the same command. Draw faces:`,
            `deno task sample --checkpoint ${run}`,
          ],
        );

        await succeed("train", flags(folder), granted);
        await assertSameRun(run, join(undisturbed, "run"));
      }),
  });
}

Deno.test("truncateMetrics() drops the steps and epochs behind the checkpoint, and lines that are cut off", () =>
  inFolder(async (folder) => {
    const run = runFolder(join(folder, "run"));
    await createRunFolder(run);
    const losses = { generator_loss: 1, discriminator_loss: 2 };
    const steps = [1, 2, 3].map((step) => ({ event: "step", step, epoch: 1, ...losses }));
    const end = { event: "epoch", step: 3, epoch: 1, ...losses };
    const begun = { event: "step", step: 4, epoch: 2, ...losses };
    const text = [...steps, end, begun].map((line) => JSON.stringify(line)).join("\n");
    const keptFrom = async (step: number, next: { epoch: number; index: number }) => {
      await Deno.writeTextFile(run.metrics, `${text}\n{"event":"step","step":1,"ep`);
      await truncateMetrics(run, { step, next, epoch: EMPTY_EPOCH });
      return await readMetrics(run.path) as unknown[];
    };
    assertEquals(await keptFrom(2, { epoch: 0, index: 4 }), steps.slice(0, 2));
    // Behind the last step, before the end of the epoch was saved: it ends once more.
    assertEquals(await keptFrom(3, { epoch: 0, index: 6 }), steps);
    assertEquals(await keptFrom(3, { epoch: 1, index: 0 }), [...steps, end]);
    assertEquals(await keptFrom(4, { epoch: 1, index: 2 }), [...steps, end, begun]);
    await Deno.remove(run.metrics);
    await truncateMetrics(run, { step: 3, next: { epoch: 1, index: 0 }, epoch: EMPTY_EPOCH });
    assertEquals(await readMetrics(run.path), []);
  }));
