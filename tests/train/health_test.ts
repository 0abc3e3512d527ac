/** Runs that diverge or collapse: they are noticed, nothing of them is saved, and the way back is open. */
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import {
  checkFinite,
  checkLosses,
  checkSpread,
  spreadOf,
  TrainingFailure,
} from "../../train/run/health.ts";
import { withRollback } from "../../train/run/rollback.ts";
import { runFolder } from "../../train/run/folder.ts";
import { FRAMING } from "../../data/training_pictures.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { EMPTY_EPOCH, loadCheckpoint, saveCheckpoint } from "../../train/checkpoint.ts";
import type { Report } from "../../train/loop.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import {
  assertOneSentence,
  copyFolder,
  inFolder,
  readMetrics,
  runCommand,
  snapshot,
  succeed,
  TINY,
  trainedFolder,
} from "../_command.ts";

/** A folder with `photos`, and `run`: two epochs of six steps, with a penalty. */
let trained: string;

Deno.test.beforeAll(async () => {
  trained = await trainedFolder("--epochs", "2", "--penalty", "r1", "--normalisation", "none");
});

Deno.test.afterAll(() => Deno.remove(trained, { recursive: true }));

const flagsOf = (run: string) => ["--data", join(trained, "photos"), "--out", run, ...TINY];

const CHECKPOINT = "/checkpoints/step_00000012.safetensors";

/** Penalties of such a weight overflow at once. */
const DIVERGE = ["--epochs", "3", "--penalty-weight", "1e39"];

/** A copy of the trained run, in a folder of its own. */
const withCopy = (body: (run: string, granted: string) => Promise<void>) =>
  inFolder(async (folder) =>
    body(await copyFolder(join(trained, "run"), join(folder, "run")), `${folder},${trained}`)
  );

/** Files that tell how far a run has come. */
async function stateOf(run: string): Promise<Record<string, string>> {
  const files = Object.entries(await snapshot(run));
  return Object.fromEntries(files.filter(([name]) => /metrics|checkpoints|samples/.test(name)));
}

Deno.test("train stops at a loss that is not finite, and leaves the run as it was", () =>
  withCopy(async (run, granted) => {
    const before = await stateOf(run);
    const outcome = await runCommand("train", [...flagsOf(run), ...DIVERGE], granted);
    assertOneSentence(outcome, {
      code: 1,
      says: ["the discriminator's loss is Infinity at step 13: lower --lr or add --rollback"],
    });
    assertEquals(await stateOf(run), before);
    const log = await Deno.readTextFile(join(run, "log.txt"));
    assertStringIncludes(log.trimEnd().split("\n").at(-1)!, "loss is Infinity at step 13");

    const { stderr } = await succeed(
      "train",
      [...flagsOf(run), "--epochs", "3", "--penalty-weight", "1"],
      granted,
    );
    assertStringIncludes(stderr, "Done: 18 steps");
    const lines = await readMetrics(run);
    assertEquals(lines.filter(({ event }) => event === "step").length, 18);
    assert(!JSON.stringify(lines).includes("null"));
  }));

Deno.test("train --rollback gives up after three times at one checkpoint", () =>
  withCopy(async (run, granted) => {
    const before = await stateOf(run);
    const args = [...flagsOf(run), ...DIVERGE, "--rollback"];
    const outcome = await runCommand("train", args, granted);
    for (const time of [1, 2, 3]) {
      assertStringIncludes(
        outcome.stderr,
        "Going back to step 12 with other random numbers and half the learning rate, " +
          `${0.001 / 2 ** time}, time ${time} of 3, as the discriminator's`,
      );
    }
    assertOneSentence(outcome, { code: 1, says: ["at step 13, after 3 times back: lower --lr"] });
    const { [CHECKPOINT]: _, ...others } = before;
    const { [CHECKPOINT]: left, ...after } = await stateOf(run);
    assertEquals(after, others);
    // It knows how often it went back, and how fast it is to learn, whatever the next command is told.
    const again = await runCommand("train", args, granted);
    assertStringIncludes(
      again.stderr,
      "The learning rate is 0.000125 since the run has gone back: 3",
    );
    assertOneSentence(again, { code: 1, says: ["at step 13, after 3 times back"] });
    assertEquals((await stateOf(run))[CHECKPOINT], left);
    // Another rate is taken as it is given.
    const healthy = ["--epochs", "3", "--penalty-weight", "1", "--lr", "0.0005"];
    const { stderr } = await succeed("train", [...flagsOf(run), ...healthy], granted);
    assert(!stderr.includes("learning rate"), stderr);
    await selectBackend("wasm");
    const { progress, config } = await loadCheckpoint(
      join(run, "checkpoints", "step_00000018.safetensors"),
    );
    assertEquals([progress.rollbacks, config.adam.learningRate], [0, 0.0005]);
  }));

Deno.test("train --rollback begins again where there is no checkpoint yet", () =>
  inFolder(async (folder) => {
    const args = ["--penalty", "r1", "--normalisation", "none", ...DIVERGE, "--rollback"];
    const run = join(folder, "run");
    const outcome = await runCommand("train", [...flagsOf(run), ...args], `${folder},${trained}`);
    assertOneSentence(outcome, {
      code: 1,
      says: ["at step 1, after 3 times back: lower --lr to go on from the last checkpoint"],
    });
    assertEquals(await readMetrics(run), []);
  }));

Deno.test("train stops where samples that had been different look alike, and says what may help", () =>
  withCopy(async (run, granted) => {
    const path = join(run, "metrics.jsonl");
    const text = await Deno.readTextFile(path);
    // As if the pictures, which hardly differ yet, had differed before.
    await Deno.writeTextFile(path, text.replace(/"spread":0\.0[\d.e-]*/, '"spread":0.5'));
    const { "/samples/epoch_0003.png": _, ...before } = await stateOf(run);
    const outcome = await runCommand("train", [...flagsOf(run), "--epochs", "3"], granted);
    assertOneSentence(outcome, {
      code: 1,
      says: ["all samples look alike after step 18", "it was 0.5000 before", "--ema", "--augment"],
    });
    const { "/samples/epoch_0003.png": shown, ...after } = await stateOf(run);
    assert(shown !== undefined); // There it can be seen.
    assertEquals(
      after["/checkpoints/step_00000012.safetensors"],
      before["/checkpoints/step_00000012.safetensors"],
    );
    assertEquals(Object.keys(after), Object.keys(before));
  }));

Deno.test("withRollback() tries other random numbers each time, the same ones in the same run", () =>
  inFolder(async (folder) => {
    await selectBackend("wasm");
    const { model, adam, loss } = PRESETS.small;
    const config = {
      ...FRAMING,
      preset: "small" as const,
      data: "cartoons",
      batch: 4,
      epochs: 9,
      model: { ...model, height: 16, width: 16, widthFactor: 0.1 },
      adam,
      loss,
      seed: 0,
      keep: 2,
    };
    const at = (step: number) => ({ step, next: { epoch: 0, index: step }, epoch: EMPTY_EPOCH });
    const start = { config, progress: at(0), state: initState(0, config) };
    const run = runFolder(folder);
    const tried = async () => {
      const seen: { step: number; key: string }[] = [];
      const said: string[] = [];
      const ended = withRollback(async ({ state, progress: { step } }) => {
        seen.push({ step, key: (await state.key.data()).join() });
        if (seen.length === 3) {
          await saveCheckpoint(run.checkpoints, { config, progress: at(5), state });
        }
        throw new TrainingFailure("it failed", "patience");
      }, { run, start, config, say: (line) => said.push(line) });
      await assertRejects(() => ended, TrainingFailure, "it failed, after 3 times back");
      assertEquals(said.length, 3);
      await Deno.remove(run.checkpoints, { recursive: true });
      return seen;
    };
    const seen = await tried();
    assertEquals(seen.map(({ step }) => step), [0, 0, 0, 5]);
    assertEquals(new Set(seen.map(({ key }) => key)).size, 4);
    assertEquals(await tried(), seen);
    disposeRecord(start.state);
  }));

/** A report of two steps, the last of which is number 7. */
const reportOf = (generator: number, discriminator: number) =>
  ({
    step: 7,
    losses: [{ generator, discriminator }, { generator: 1, discriminator: 1 }],
  }) as unknown as Report;

Deno.test("checkLosses() names the loss and its step", () => {
  checkLosses(reportOf(1e30, -1e30));
  for (const value of [NaN, Infinity, -Infinity]) {
    const at = (name: string) => `the ${name}'s loss is ${value} at step 6`;
    assertThrows(() => checkLosses(reportOf(value, 1)), TrainingFailure, at("generator"));
    assertThrows(() => checkLosses(reportOf(1, value)), TrainingFailure, at("discriminator"));
  }
});

Deno.test("checkFinite() names what holds a number that is not finite", async () => {
  await selectBackend("wasm");
  const step = tf.scalar(3, "int32");
  const good = tf.tensor1d([1, -2, 1e30]);
  await checkFinite({ a: { b: good }, step }, 3);
  for (const value of [NaN, Infinity, -Infinity]) {
    const bad = tf.tensor2d([1, 2, value, 4], [2, 2]);
    await assertRejects(
      () => checkFinite({ a: { b: good, c: bad }, step }, 3),
      TrainingFailure,
      "a/c is no longer finite after step 3",
    );
    bad.dispose();
  }
  tf.dispose([good, step]);
});

Deno.test("spreadOf() is the standard deviation over the pictures, on the mean of all values", () => {
  const pictures = Float32Array.of(0, 0.5, 1, 1, 0.5, 0); // two pictures of three values
  assertAlmostEquals(spreadOf(pictures, 2), (0.5 + 0 + 0.5) / 3, 1e-7);
  assertEquals(spreadOf(Float32Array.of(0.25, 0.75, 0.25, 0.75), 2), 0);
});

Deno.test("checkSpread() calls alike what had been different, and no beginning", () => {
  for (const [spread, widest] of [[0.0004, 0.0004], [0.001, 0.04], [0.02, 0.3], [0.06, 0.3]]) {
    checkSpread(spread, { widest, step: 9 });
  }
  assertThrows(() => checkSpread(NaN, { widest: 0, step: 9 }), TrainingFailure, "no longer finite");
  assertThrows(
    () => checkSpread(0.0123, { widest: 0.25, step: 9 }),
    TrainingFailure,
    "all samples look alike after step 9, with a spread of 0.0123 where it was 0.2500 before",
  );
});
