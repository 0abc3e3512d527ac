/** Training on a GPU that fails: one sentence, nothing of it is saved, and the same command goes on. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import {
  assertOneSentence,
  inFolder,
  makePhotos,
  namesIn,
  outcomeOf,
  readMetrics,
  readSafetensors,
  startCommand,
  succeed,
  TINY,
} from "../_command.ts";
import { HAS_WEBGPU } from "../_backends.ts";
import { LONG } from "../_long.ts";

/** Calls `fail` on the device when the queue is given work for the `count`th time. */
const afterSubmits = (count: number, fail: string) => `
  const { requestDevice } = GPUAdapter.prototype, { submit } = GPUQueue.prototype;
  const device = {};
  GPUAdapter.prototype.requestDevice = async function (...args) {
    return device.current = await requestDevice.apply(this, args);
  };
  let submits = 0;
  GPUQueue.prototype.submit = function (...args) {
    if (++submits === ${count}) (${fail})(device.current);
    return submit.apply(this, args);
  };`;

const destroy = `(device) => device.destroy()`;

/** A program that is no program: what comes of it is not computed. */
const refuse = `(device) => device.createComputePipeline({
  layout: "auto",
  compute: { module: device.createShaderModule({ code: "nonsense" }), entryPoint: "main" },
})`;

/** Trains two epochs of six steps. */
const flagsOf = (folder: string) => [
  ...["--data", join(folder, "photos"), "--out", join(folder, "run"), ...TINY],
  ...["--backend", "webgpu", "--no-tune", "--epochs", "2"],
];

/** The checkpoints of a run, oldest first. */
const checkpointsOf = (run: string) => namesIn(join(run, "checkpoints"));

/** The bytes of the tensors in the newest checkpoint of a run. */
async function finalTensors(run: string): Promise<Uint8Array> {
  const newest = (await checkpointsOf(run)).at(-1)!;
  return readSafetensors(await Deno.readFile(join(run, "checkpoints", newest))).data;
}

/** Registers a test: training ends with one sentence. */
function faultTest(
  name: string,
  { before, says, long = false, then }: {
    readonly before: string;
    readonly long?: boolean;
    readonly says: string;
    readonly then: (run: string, folder: string) => Promise<void>;
  },
): void {
  Deno.test({
    name,
    ignore: !HAS_WEBGPU || long && !LONG,
    fn: () =>
      inFolder(async (folder) => {
        await makePhotos(folder);
        const flags = [...flagsOf(folder), "--checkpoint-every", "0"];
        const outcome = await outcomeOf(startCommand("train", flags, folder, { before }));
        assertOneSentence(outcome, { code: 1, says: [says] });
        assert(!/uncaught/i.test(outcome.stderr), outcome.stderr);
        await then(join(folder, "run"), folder);
      }),
  });
}

const LOST = "Cannot go on as the GPU was lost (device was lost): the same command goes on";

faultTest("train on a GPU that is lost before the first checkpoint saves nothing", {
  before: afterSubmits(60, destroy),
  says: LOST,
  then: async (run) => {
    assertEquals(await checkpointsOf(run), []);
    assertEquals(await namesIn(join(run, "samples")), ["epoch_0000.png"]);
  },
});

faultTest("train on a GPU that is lost goes on as if nothing had been", {
  long: true,
  before: afterSubmits(130, destroy),
  says: LOST,
  then: async (run, folder) => {
    const { stderr } = await succeed("train", flagsOf(folder), folder);
    assertStringIncludes(stderr, "Going on at step");
    assertStringIncludes(stderr, "Done: 12 steps");
    const steps = (await readMetrics(run)).filter(({ event }) => event === "step");
    assertEquals(steps.map(({ step }) => step), Array.from({ length: 12 }, (_, i) => i + 1));
    const undisturbed = join(folder, "undisturbed");
    await succeed("train", [...flagsOf(folder), "--out", undisturbed], folder);
    assertEquals(await finalTensors(run), await finalTensors(undisturbed));
  },
});

faultTest("train on a GPU that refuses an operation saves nothing of what follows", {
  before: afterSubmits(130, refuse),
  says: "Cannot go on as the GPU refused an operation (Shader",
  then: async (run) => {
    const [checkpoint] = await checkpointsOf(run);
    assert(Number(/\d+/.exec(checkpoint)) < 12, checkpoint);
  },
});
