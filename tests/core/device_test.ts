/** Devices that fail: what was computed since is never taken for a result. */
import { assert, assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { faultBehind, selectBackend } from "../../core/backend.ts";
import { compile } from "../../core/compile.ts";
import { DeviceError, DeviceLostError, OutOfMemoryError } from "../../core/faults.ts";
import type { Tensor } from "../../core/tensor.ts";
import { HAS_WEBGPU, valuesOf } from "../_backends.ts";

/** Registers a test on a WebGPU device that it may ruin. */
function gpuTest(name: string, body: (device: GPUDevice) => Promise<void>): void {
  Deno.test({
    name,
    ignore: !HAS_WEBGPU,
    fn: async () => {
      await selectBackend("webgpu");
      const { device } = tf.backend() as unknown as { device: GPUDevice };
      tf.engine().startScope();
      try {
        await body(device);
      } finally {
        tf.engine().endScope();
      }
    },
  });
}

const double = ({ x }: { x: Tensor }) => tf.tidy(() => ({ x: tf.mul(x, 2) }));

gpuTest("a lost device fails the read that is under way, and later ones", async (device) => {
  const [x, y] = [tf.add(tf.ones([3]), 1), tf.add(tf.ones([3]), 2)];
  const reads = Promise.allSettled([x.data(), y.data()]);
  device.destroy();
  for (const read of await reads) {
    assertEquals(read.status, "rejected");
    assertInstanceOf((read as PromiseRejectedResult).reason, DeviceLostError);
  }
  await assertRejects(() => tf.neg(tf.neg(y)).data(), DeviceLostError, "the GPU was lost (");
});

gpuTest("a lost device ends a read that would never end", async (device) => {
  const x = tf.add(tf.ones([3]), 1);
  const { mapAsync } = GPUBuffer.prototype;
  GPUBuffer.prototype.mapAsync = () => new Promise(() => {}); // As of a driver that hangs.
  try {
    const read = x.data();
    device.destroy();
    await assertRejects(() => read, DeviceLostError);
  } finally {
    GPUBuffer.prototype.mapAsync = mapAsync;
  }
});

gpuTest("a compiled step on a lost device gives nothing that can be read", async (device) => {
  const step = compile(double);
  let state = step({ x: tf.ones([3]) }, {});
  state = step(state, {});
  assertEquals(await valuesOf(state.x), [4, 4, 4]);
  device.destroy();
  await assertRejects(async () => {
    for (let i = 0; i < 3; i++) state = step(state, {});
    await state.x.data();
  }, DeviceLostError);
});

gpuTest("what a lost device makes tfjs throw has the loss behind it", async (device) => {
  device.destroy();
  let thrown: unknown;
  try {
    tf.add(tf.ones([3]), tf.tensor([1, 2, 3]));
    assert(false, "nothing was thrown");
  } catch (error) {
    thrown = error;
  }
  assertInstanceOf(await faultBehind(thrown), DeviceLostError);
});

gpuTest("selectBackend() starts anew where the device was lost", async (device) => {
  const old = tf.add(tf.ones([3]), 1);
  device.destroy();
  await device.lost;
  await selectBackend("webgpu");
  assertEquals(await valuesOf(tf.add(tf.ones([3]), 1)), [2, 2, 2]);
  old.dispose();
});

gpuTest("a program that the device refuses fails the next read, and no other", async (device) => {
  const x = tf.add(tf.ones([3]), 1);
  const bytes = 2 * device.limits.maxComputeWorkgroupStorageSize;
  const code = `var<workgroup> shared : array<u32, ${bytes / 4}>;
    @compute @workgroup_size(1) fn main() { shared[0] = 1; }`;
  const module = device.createShaderModule({ code });
  device.createComputePipeline({ layout: "auto", compute: { module, entryPoint: "main" } });
  await assertRejects(() => x.data(), DeviceError, "Cannot trust the GPU's results");
  assertEquals(await valuesOf(x), [2, 2, 2]);
});

gpuTest("a tensor that is larger than the device takes is an error at once", async (device) => {
  const { maxStorageBufferBindingSize: most } = device.limits;
  const error = assertThrows(() => tf.fill([most / 4 + 1], 1), OutOfMemoryError);
  assertEquals(
    error.message.replace(/\d+/g, "N"),
    "Not enough memory for a tensor of N MiB where the GPU takes at most N MiB",
  );
  assertEquals(await valuesOf(tf.add(tf.ones([3]), 1)), [2, 2, 2]);
});

gpuTest("memory that runs out on the GPU fails the next read, and no other", async (device) => {
  const x = tf.add(tf.ones([3]), 1);
  // The driver of the tests never runs out of memory by itself.
  const error = new GPUOutOfMemoryError("not enough memory left");
  device.dispatchEvent(Object.assign(new Event("uncapturederror"), { error }));
  await assertRejects(() => x.data(), OutOfMemoryError, "not enough memory left");
  assertEquals(await valuesOf(x), [2, 2, 2]);
});
