/** What the studio says about how far a run has come. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { join } from "node:path";
import { followState, type StateFiles } from "../../studio/server/state.ts";
import { failureSentence, TrainingFailure } from "../../train/run/health.ts";
import { forecaster } from "../../train/run/forecast.ts";
import { appendLog, createRunFolder, type RunFolder, runFolder } from "../../train/run/folder.ts";
import { isTraining, lockPath, lockRun } from "../../train/run/lock.ts";
import { inFolder } from "../_command.ts";

const step = (step: number, epoch: number, generator_loss: number | null = 1) => ({
  event: "step",
  step,
  epoch,
  generator_loss,
  discriminator_loss: 0.5,
});
const ended = (step: number, epoch: number, seconds = 5) => ({
  event: "epoch",
  step,
  epoch,
  steps: 10,
  seconds,
  generator_loss: 1,
});

/** Steps up to one, of epochs with ten each. */
const stepsTo = (last: number) =>
  Array.from({ length: last }, (_, i) => step(i + 1, Math.floor(i / 10) + 1)).flatMap((line) =>
    line.step % 10 === 0 ? [line, ended(line.step, line.epoch)] : [line]
  );

interface TestRun {
  readonly run: RunFolder;
  readonly files: () => Promise<StateFiles>;
  readonly write: (...lines: object[]) => Promise<void>;
}

/** A run of 4 epochs of 10 steps: 25 photos, by two. */
const inRun = (body: (run: TestRun) => Promise<void>) =>
  inFolder(async (folder) => {
    const run = runFolder(join(folder, "run"));
    await createRunFolder(run);
    await Deno.writeTextFile(run.config, JSON.stringify({ epochs: 4, batch: 2 }));
    appendLog(run, "Data: 21 images from /photos, with commas at 16x16, batches of 2");
    appendLog(run, `Run: ${run.path}`);
    const stat = (path: string) => Deno.stat(path).catch(() => undefined);
    await body({
      run,
      files: async () => ({
        run,
        config: await stat(run.config),
        metrics: await stat(run.metrics),
        log: await stat(run.log),
        evolution: await stat(run.evolution),
        lock: await stat(lockPath(run)),
      }),
      write: (...lines) =>
        Deno.writeTextFile(run.metrics, lines.map((line) => JSON.stringify(line) + "\n").join(""), {
          append: true,
        }),
    });
  });

Deno.test("a run trains while its lock is held, and is stopped where it ends before its last step", () =>
  inRun(async ({ run, files, write }) => {
    const state = followState();
    const none = { step: 0, epoch: 0, epochs: 4, steps: 40, speed: undefined };
    assertEquals(await state(await files()), { phase: "stopped", why: undefined, ...none });
    {
      using _ = await lockRun(run);
      assertEquals(await state(await files()), { phase: "training", ...none });
      await write(...stepsTo(13));
      assertEquals(await state(await files()), {
        phase: "training",
        step: 13,
        epoch: 2,
        epochs: 4,
        steps: 40,
        speed: 2,
        left: 13.5, // 10 steps took 5 seconds, and 27 are left.
      });
    }
    const { phase, speed, left } = await state(await files());
    assertEquals([phase, speed, left], ["stopped", 2, undefined]);
  }));

Deno.test("the speed of a run that trains is that of its last minute", () =>
  inRun(async ({ run, files, write }) => {
    using _ = await lockRun(run);
    const state = followState();
    await write(...stepsTo(11));
    const at = async (seconds: number) => {
      await Deno.utime(run.metrics, 1e9 + seconds, 1e9 + seconds);
      return await state(await files());
    };
    assertEquals((await at(0)).speed, 2);
    await write(step(12, 2));
    assertEquals((await at(2)).speed, 2); // Too short a time.
    await write(step(13, 2), step(14, 2));
    assertEquals((await at(10)).speed, 0.3);
    await write(step(15, 2));
    assertAlmostEquals((await at(65)).speed!, 1 / 55);
    assertAlmostEquals((await at(65)).left!, 25 * 55);
  }));

Deno.test("a run is finished after its last step, or when its film was made", () =>
  inRun(async ({ run, files, write }) => {
    await write(...stepsTo(35));
    await Deno.writeFile(run.evolution, new Uint8Array());
    assertEquals((await followState()(await files())).phase, "finished"); // Its time was up.
    await Deno.utime(run.evolution, 1e9, 1e9);
    assertEquals((await followState()(await files())).phase, "stopped"); // It went on since.
    await Deno.remove(run.metrics);
    await Deno.remove(run.evolution);
    await write(...stepsTo(40));
    assertEquals((await followState()(await files())).phase, "finished");
    await Deno.writeTextFile(run.config, JSON.stringify({ epochs: 9, batch: 2, steps: 41 }));
    assertEquals((await followState()(await files())).phase, "stopped"); // It may go on.
    await write(step(41, 5));
    assertEquals((await followState()(await files())).phase, "finished");
  }));

Deno.test("a run that could not go on says why, until it goes on", () =>
  inRun(async ({ run, files, write }) => {
    await write(...stepsTo(20));
    const fail = (what: string, hasCheckpoint: boolean, canRollBack: boolean) => {
      const failure = new TrainingFailure(what, "half the --lr");
      appendLog(run, failureSentence(failure, { canRollBack, hasCheckpoint }));
    };
    const seen: (string | undefined)[] = [];
    const look = async () => {
      const { phase, why } = await followState()(await files());
      seen.push(phase, why);
    };
    fail("the generator's loss is NaN at step 21", true, true);
    await look();
    fail(
      "the losses explode: the generator's came to 99 by step 20, where 1 is usual",
      true,
      false,
    );
    await look();
    fail(
      "all samples look alike after step 20, with a spread of 0.01 where it was 0.2",
      false,
      true,
    );
    await look();
    appendLog(run, `Going on at step 20 of ${run.path}`);
    await look();
    assertEquals(seen, [
      ...["diverged", "the generator's loss is NaN at step 21"],
      "diverged",
      "the losses explode: the generator's came to 99 by step 20, where 1 is usual",
      "collapsed",
      "all samples look alike after step 20, with a spread of 0.01 where it was 0.2",
      ...["stopped", undefined],
    ]);
    seen.length = 0;
    await write(step(21, 3, null), step(22, 3, null)); // As older versions wrote it.
    await look();
    assertEquals(seen, ["diverged", "the losses are not finite from step 21 on"]);
  }));

Deno.test("the time left is at most that of --minutes", () =>
  inRun(async ({ run, files, write }) => {
    using _ = await lockRun(run);
    await write(...stepsTo(13));
    const say = forecaster({
      total: 1e9,
      what: "4 epochs",
      minutes: 0.1,
      say: (line) => appendLog(run, line),
    });
    for (let i = 1; i <= 21; i++) say(i, { steps: 1, elapsedMs: 500 });
    assert((await Deno.readTextFile(run.log)).includes("in 0.1 min"));
    const { left } = await followState()(await files());
    assert(left! <= 6, `${left} seconds left`);
  }));

Deno.test("a long run is read from its end", () =>
  inRun(async ({ files, write }) => {
    const epochs = 400;
    await write(...stepsTo(epochs * 10), { event: "step", step: 9 });
    await write({ event: "cut off" });
    const state = await followState()(await files());
    assertEquals([state.step, state.speed], [9, 2]);
    await Deno.writeTextFile((await files()).run.metrics, '{"event": "step", "st', {
      append: true,
    });
    assertEquals((await followState()(await files())).step, 9);
  }));

Deno.test("who looks whether a run trains does not keep it from training", () =>
  inRun(async ({ run }) => {
    assertEquals(await isTraining(run), false);
    (await lockRun(run))[Symbol.dispose]();
    assertEquals(await isTraining(run), false);
    const looker = await Deno.open(lockPath(run));
    await looker.lock(false);
    setTimeout(() => looker.close(), 10);
    using lock = await lockRun(run);
    lock.check();
    assertEquals(await isTraining(run), true);
  }));
