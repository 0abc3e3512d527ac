/** An interrupt before a run has taken a step, at its beginning or after it went back to a checkpoint. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { createRunFolder, runFolder } from "../../train/run/folder.ts";
import type { RunConfig } from "../../train/run/config.ts";
import { FRAMING } from "../../data/training_pictures.ts";
import { lockRun } from "../../train/run/lock.ts";
import { openView, sayEnd } from "../../cli/_training_view.ts";
import { trainRun } from "../../train/run/training.ts";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import { EMPTY_EPOCH, saveCheckpoint } from "../../train/checkpoint.ts";
import { PRESETS } from "../../train/presets.ts";
import { ALONE } from "../../train/distributed/ranks.ts";
import { initState } from "../../train/state.ts";
import { inFolder } from "../_command.ts";

const { about: _, ...settings } = PRESETS.small;
const CONFIG: RunConfig = {
  ...settings,
  ...FRAMING,
  preset: "small",
  data: "photos",
  seed: 0,
  keep: 2,
  batch: 2,
  model: { ...settings.model, height: 16, width: 16, widthFactor: 0.1 },
  epochs: 3,
};

/** Data that interrupt the program before they give their first batch. */
const interrupting = {
  length: 1,
  async *walk() {
    let isInterrupted = false;
    const listener = () => isInterrupted = true;
    Deno.addSignalListener("SIGTERM", listener);
    Deno.kill(Deno.pid, "SIGTERM");
    while (!isInterrupted) await new Promise((resolve) => setTimeout(resolve, 1));
    Deno.removeSignalListener("SIGTERM", listener);
    const value = tf.zeros([2, 16, 16, 3]) as Tensor4D;
    yield { value, next: { epoch: 0, index: 2 } };
  },
};

const BEGIN = {
  type: "begin" as const,
  step: 0,
  total: 3,
  epochs: 1,
  stepsPerEpoch: 3,
  imagesPerStep: 2,
  epoch: 1,
  before: 0,
};

Deno.test({
  name: "a run that is interrupted before a step says whether there is a checkpoint to go on from",
  ignore: Deno.build.os === "windows", // It has no such signals.
  fn: () =>
    inFolder(async (folder) => {
      await selectBackend("wasm");
      const run = runFolder(folder);
      await createRunFolder(run);
      using lock = await lockRun(run);
      const start = {
        config: CONFIG,
        progress: { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH },
        state: initState(0, CONFIG),
      };
      const said: unknown[] = [];
      const { error } = console;
      console.error = (line) => said.push(line);
      try {
        const training = { run, lock, start, config: CONFIG, data: interrupting, total: 3 };
        const rest = {
          say: () => {},
          checkpointMs: 0,
          rollback: true,
          ranks: ALONE,
          stepsPerEpoch: 3,
        };
        const train = async () => {
          const view = openView(run);
          view.listen(BEGIN);
          const { listen, signal } = view;
          const end = await trainRun({ ...training, ...rest, listen, signal });
          view.close();
          assertEquals(end.reason, "idle");
          return await sayEnd(end, run, {});
        };
        assertEquals(await train(), 130);
        await saveCheckpoint(run.checkpoints, start);
        assertEquals(await train(), 130);
      } finally {
        console.error = error;
        disposeRecord(start.state);
      }
      assertEquals(said, [
        "Stopped before the first step. Begin again with the same command.",
        "Stopped before another step; the last checkpoint stays. Go on with the same command.",
      ]);
    }),
});

Deno.test("waiting for the photos is logged like the notes of the run, once there is a log", () =>
  inFolder(async (folder) => {
    const run = runFolder(folder);
    const said: unknown[] = [];
    const { error } = console;
    console.error = (line) => said.push(line);
    const view = openView(run);
    try {
      view.note("Waiting for the list.");
      await createRunFolder(run);
      view.listen(BEGIN);
      view.note("Waiting for a photo.");
    } finally {
      view.close();
      console.error = error;
    }
    assertEquals(said, ["Waiting for the list."]);
    assertMatch(await Deno.readTextFile(run.log), /^\S+ Waiting for a photo\.\n$/);
  }));

Deno.test("Ctrl-C is no longer caught once no more steps are taken", () => {
  const caught = new Set<string>();
  const { addSignalListener, removeSignalListener } = Deno;
  Deno.addSignalListener = (name) => caught.add(name);
  Deno.removeSignalListener = (name) => caught.delete(name);
  try {
    const view = openView(runFolder("run"));
    view.listen(BEGIN);
    assert(caught.has("SIGINT"));
    view.listen({ type: "end" });
    assertEquals(caught.size, 0);
  } finally {
    Object.assign(Deno, { addSignalListener, removeSignalListener });
  }
});

Deno.test({
  name: "a forwarded Ctrl-C that a long step keeps waiting is no second one, but a later one is",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    const program = `
      import { listenForInterrupt } from "${new URL("../../cli/_interrupt.ts", import.meta.url)}";
      const interrupt = () => Deno.kill(Deno.pid, "SIGINT");
      const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      listenForInterrupt(() => {
        interrupt();
        for (const end = Date.now() + 1500; Date.now() < end;);
      });
      interrupt();
      await pause(100);
      console.log("still there");
      await pause(1000);
      interrupt();
      await pause(1000);
      console.log("and still there");
    `;
    const { code, stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["eval", program],
      env: { NO_COLOR: "1" },
    }).output();
    assertEquals([code, new TextDecoder().decode(stdout)], [130, "still there\n"]);
  },
});
