/** Memory that does not suffice: the batch size that would fit. */
import { assert, assertEquals, assertFalse, assertStringIncludes, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { fittingBatch, trainingFault } from "../../train/run/device_faults.ts";
import type { RunConfig } from "../../train/run/config.ts";
import { FRAMING } from "../../data/training_pictures.ts";
import { selectBackend } from "../../core/backend.ts";
import { DeviceError, DeviceLostError, OutOfMemoryError } from "../../core/faults.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { HAS_WEBGPU } from "../_backends.ts";
import {
  assertOneSentence,
  inFolder,
  makePhotos,
  outcomeOf,
  startCommand,
  TINY,
} from "../_command.ts";
import { withHeapLeft } from "../_heap.ts";

const CONFIG: RunConfig = {
  ...PRESETS.small,
  ...FRAMING,
  model: { ...PRESETS.small.model, height: 32, width: 32 },
  preset: "small",
  data: "photos",
  batch: 200,
  seed: 0,
  keep: 1,
};

/** Takes a step, and frees what comes of it. */
function takeStep(batch: number): void {
  const { height, width } = CONFIG.model;
  tf.tidy(() => {
    const images = tf.zeros<tf.Rank.R4>([batch, height, width, 3]);
    makeTrainStep(CONFIG)(initState(0, CONFIG), { images });
  });
}

Deno.test("the batch that fits on the wasm heap is named, and fits", async () => {
  await selectBackend("wasm", { threads: 1 });
  await withHeapLeft(30 * 2 ** 20, async () => {
    const error = assertThrows(() => takeStep(CONFIG.batch), OutOfMemoryError);
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const { message } = await trainingFault(error, { config: CONFIG, say }) as Error;
    const [, batch] = /use --batch (\d+), which fits$/.exec(message)!;
    assert([100, 50, 25, 12, 6, 3].includes(Number(batch)), batch);
    takeStep(Number(batch));
    assertThrows(() => takeStep(2 * Number(batch)), OutOfMemoryError);
    assertEquals(said, ["Out of memory; looking for a batch size that fits …"]);
  });
});

Deno.test("a run of half precision is told how to go on without its GPU", async () => {
  await selectBackend("wasm", { threads: 1 });
  const faults = [new DeviceLostError("gone"), new DeviceError("odd")];
  for (const fault of faults) {
    const said = (precision: "f16" | "f32") =>
      trainingFault(fault, { config: { ...CONFIG, precision }, say: () => {} });
    assertStringIncludes(String(await said("f16")), "--backend wasm --precision f32");
    assertFalse(String(await said("f32")).includes("--precision"));
  }
});

/** Runs `body` on a device that runs out of memory beyond so many bytes, and gives the bytes that it took at most. */
async function withGpuLeft(bytes: number, body: () => Promise<void>): Promise<number> {
  const { device } = tf.backend() as unknown as { device: GPUDevice };
  const { createBuffer } = device, { destroy } = GPUBuffer.prototype;
  let used = 0, most = 0;
  device.createBuffer = (descriptor) => {
    used += descriptor.size;
    most = Math.max(most, used);
    if (used > bytes) { // The driver of the tests never does by itself.
      const error = new GPUOutOfMemoryError("not enough memory left");
      device.dispatchEvent(Object.assign(new Event("uncapturederror"), { error }));
    }
    return createBuffer.call(device, descriptor);
  };
  GPUBuffer.prototype.destroy = function () {
    used -= this.size;
    destroy.call(this);
  };
  try {
    await body();
  } finally {
    device.createBuffer = createBuffer;
    GPUBuffer.prototype.destroy = destroy;
  }
  return most;
}

Deno.test({
  name: "the batch that fits on the GPU is named",
  ignore: !HAS_WEBGPU,
  fn: async () => {
    await selectBackend("webgpu");
    const model = { ...CONFIG.model, height: 16, width: 16, widthFactor: 0.1 };
    const config = { ...CONFIG, model, batch: 8 };
    let batch: number | undefined;
    const find = async () => {
      batch = await fittingBatch(config);
    };
    const forFour = await withGpuLeft(Infinity, find);
    assertEquals(batch, 4);
    await withGpuLeft(0.8 * forFour, find);
    assertEquals(batch, 2);
    await withGpuLeft(0.1 * forFour, find);
    assertEquals(batch, undefined);
  },
});

Deno.test("a batch that groups do not divide is not named, nor is a decay in the way", async () => {
  await selectBackend("wasm");
  const { model, ...fast } = PRESETS.fast;
  const small = { ...model, height: 16, width: 16, widthFactor: 0.1, minibatchDeviation: 4 };
  const config = {
    ...CONFIG,
    ...fast,
    model: small,
    penaltyEvery: 4,
    rateDecay: "cosine",
  } as const;
  assertEquals(await fittingBatch({ ...config, batch: 16 }), 8);
  assertEquals(await fittingBatch({ ...config, batch: 12 }), undefined);
});

Deno.test("train names the batch that fits where the heap cannot grow", () =>
  inFolder(async (folder) => {
    await makePhotos(folder);
    const before = `
      const { grow } = WebAssembly.Memory.prototype;
      WebAssembly.Memory.prototype.grow = function (pages) {
        if (this.buffer.byteLength / 2 ** 16 + pages > 36 * 16) throw new RangeError("no more");
        return grow.call(this, pages);
      };`;
    const args = ["--data", join(folder, "photos"), "--out", join(folder, "run"), ...TINY];
    const large = ["--image-size", "128x128", "--width-factor", "0.1", "--batch", "24"];
    const child = startCommand("train", [...args, ...large], folder, { before });
    const outcome = await outcomeOf(child);
    assertOneSentence(outcome, {
      code: 1,
      says: [
        "Cannot train on batches of 24 images of 128x128",
        "MiB on the wasm heap: use --batch 12, which fits",
      ],
    });
  }));
