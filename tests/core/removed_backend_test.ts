/** A backend that tfjs disposes of takes its threads and its device with it. */
import { assertEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { faultBehind, selectBackend } from "../../core/backend.ts";
import { idleTurn } from "../../core/turn.ts";
import { OutOfMemoryError } from "../../core/faults.ts";
import { HAS_WEBGPU } from "../_backends.ts";

/** The threads of this process. Deno itself may not read /proc without every permission. */
async function threadsHere(): Promise<number> {
  const { stdout } = await new Deno.Command("ls", { args: [`/proc/${Deno.pid}/task`] }).output();
  return new TextDecoder().decode(stdout).trim().split("\n").length;
}

/** Waits until a number is small enough, and returns it. */
async function settled(count: () => Promise<number>, most: number): Promise<number> {
  for (let turn = 0; turn < 500 && await count() > most; turn++) await idleTurn();
  return count();
}

Deno.test({
  name: "threads end with the wasm backend",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const factory = tf.findBackendFactory("wasm");
    for (const end of [() => tf.engine().reset(), () => tf.removeBackend("wasm")]) {
      assertEquals((await selectBackend("wasm", { threads: 4 })).threads, 4);
      const most = await threadsHere() - 3;
      end();
      assertEquals(await settled(threadsHere, most) <= most, true, "the threads live on");
    }
    tf.registerBackend("wasm", factory);
  },
});

Deno.test({
  name: "the device is destroyed with the WebGPU backend, which then starts again",
  ignore: !HAS_WEBGPU,
  fn: async () => {
    for (const end of [() => tf.engine().reset(), () => tf.removeBackend("webgpu")]) {
      await selectBackend("webgpu");
      const { device } = tf.backend() as unknown as { device: GPUDevice };
      end();
      assertEquals((await device.lost).reason, "destroyed");
    }
    await selectBackend("webgpu");
    const sum = tf.add(tf.scalar(1), 1);
    assertEquals((await sum.data())[0], 2);
    tf.engine().reset();
  },
});

Deno.test("an abort for another reason than memory is not taken for a lack of it", async () => {
  await selectBackend("wasm", { threads: 1 });
  const error = await assertRejects(() =>
    Promise.resolve().then(() => tf.tile(tf.tensor(["a", "b"]), [2])) // text cannot be tiled on wasm
  );
  assertEquals(error instanceof OutOfMemoryError, false);
  assertEquals(await faultBehind(error), error);
  const x = tf.tensor1d([1, 2, 3]);
  assertEquals([...x.dataSync()], [1, 2, 3]);
  tf.engine().reset();
});
