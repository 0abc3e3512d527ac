/** Steps that take long are saved each: a program that is asked to end is often killed before the next one is taken. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { createRunFolder, runFolder } from "../../train/run/folder.ts";
import { lockRun } from "../../train/run/lock.ts";
import { trainRun } from "../../train/run/training.ts";
import { FRAMING } from "../../data/training_pictures.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import { EMPTY_EPOCH } from "../../train/checkpoint.ts";
import { PRESETS } from "../../train/presets.ts";
import { ALONE } from "../../train/distributed/ranks.ts";
import { initState } from "../../train/state.ts";
import { inFolder } from "../_command.ts";
import { checkpointSteps } from "../_runs.ts";

const { about: _, ...settings } = PRESETS.small;
const config = {
  ...settings,
  ...FRAMING,
  preset: "small" as const,
  data: "photos",
  seed: 0,
  keep: 2,
  batch: 2,
  epochs: 1,
  model: { ...settings.model, height: 16, width: 16, widthFactor: 0.1 },
};
const PATIENT = { checkpointMs: 3_600_000, rollback: false, ranks: ALONE, stepsPerEpoch: 4 };

/** Trains for an epoch of four steps; the result is which checkpoints there were after each one that was saved. */
async function savedInSteps(seconds: number): Promise<number[][]> {
  const found: number[][] = [];
  await selectBackend("wasm");
  await inFolder(async (folder) => {
    const run = runFolder(folder);
    await createRunFolder(run);
    using lock = await lockRun(run);
    const now = performance.now.bind(performance);
    let passed = 0;
    const data = {
      length: 4,
      async *walk() {
        for (let i = 1; i <= 4; i++) {
          passed += seconds * 1000; // as if the step took so long
          const value = tf.ones([2, 16, 16, 3]) as Tensor4D;
          yield { value, next: { epoch: 0, index: 2 * i } };
          found.push(await checkpointSteps(folder)); // once the loop goes on
        }
      },
    };
    const state = initState(0, config);
    const progress = { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH };
    const quiet = { listen: () => {}, say: () => {} };
    performance.now = () => now() + passed;
    try {
      const start = { config, progress, state };
      await trainRun({ ...PATIENT, ...quiet, run, lock, start, config, data, total: 4 });
    } finally {
      performance.now = now;
      disposeRecord(state);
    }
    found.push(await checkpointSteps(folder));
  });
  return found;
}

Deno.test("steps of a minute are saved each, in the place of the one before", async () => {
  assertEquals(await savedInSteps(60), [[1], [2], [3], [3], [4]]);
});

Deno.test("steps of a few seconds are saved as often as was asked for", async () => {
  assertEquals(await savedInSteps(4), [[], [], [], [], [4]]);
});
