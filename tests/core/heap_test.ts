/** A full wasm heap is an error, and nothing on the heap suffers. */
import { assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { faultBehind, selectBackend } from "../../core/backend.ts";
import { OutOfMemoryError } from "../../core/faults.ts";
import { type HeapBackend, noteLine, takeShortage } from "../../core/kernels/wasm/heap.ts";
import { conv2d } from "../../core/layers.ts";
import { randomKey, randomUniform } from "../../core/random.ts";
import type { Tensor1D, Tensor4D } from "../../core/tensor.ts";
import { bitsOf, randomTensor } from "../_backends.ts";
import { withHeapLeft } from "../_heap.ts";

Deno.test.beforeAll(async () => {
  await selectBackend("wasm", { threads: 2 });
});

/** Registers a test with so many bytes left on the heap. Tensors are made before. */
function fullHeapTest<T>(
  name: string,
  { left, make, body }: {
    readonly left: number;
    readonly make: () => T;
    readonly body: (made: T) => Promise<void>;
  },
): void {
  Deno.test(name, async () => {
    tf.engine().startScope();
    try {
      const made = make();
      await withHeapLeft(left, () => body(made));
    } finally {
      tf.engine().endScope();
    }
  });
}

fullHeapTest("a tensor that there is no room for is an error, and the others stay", {
  left: 0,
  make: () => randomTensor(1, [1000]),
  body: async (x) => {
    const before = await bitsOf(x);
    for (let i = 0; i < 3; i++) {
      const error = assertThrows(() => tf.add(x, 1), OutOfMemoryError);
      assertEquals(
        error.message,
        "Not enough memory for 1 MiB beside 4096 MiB on the wasm heap",
      );
      assertEquals(await bitsOf(x), before);
    }
  },
});

fullHeapTest("own kernels that find no room are an error", {
  left: 1 << 12,
  make: () => ({
    x: randomTensor<Tensor4D>(1, [2, 16, 16, 8]),
    kernel: randomTensor<Tensor4D>(2, [3, 3, 8, 8]),
    bias: randomTensor<Tensor1D>(3, [8]),
    key: randomKey(4),
  }),
  body: async ({ x, kernel, bias, key }) => {
    assertThrows(() => conv2d(x, { kernel, bias }), OutOfMemoryError);
    assertThrows(() => randomUniform(key, [5000]), OutOfMemoryError);
    assertEquals((await x.data()).length, x.size);
  },
});

fullHeapTest("a product for which XNNPACK finds no room is no result", {
  left: 1 << 16,
  make: () => [randomTensor(1, [1, 1, 1024]), randomTensor(2, [1, 1024, 1024])],
  body: async ([x, weights]) => {
    const product = tf.matMul(x, weights); // By tfjs, as it is one of stacks: its result fits, the packed weights do not.
    await assertRejects(() => product.data(), OutOfMemoryError, "Not enough memory for more");
    assertEquals((await x.data()).length, 1024);
  },
});

Deno.test("what is computed after the heap was full is right", async () => {
  tf.engine().startScope();
  const x = randomTensor(1, [1, 256]), weights = randomTensor(2, [256, 256]);
  const before = await bitsOf(tf.matMul(x, weights));
  await withHeapLeft(1 << 12, () => {
    assertThrows(() => tf.matMul(weights, weights), OutOfMemoryError);
    return Promise.resolve();
  });
  assertEquals(await bitsOf(tf.matMul(x, weights)), before);
  tf.engine().endScope();
});

Deno.test("a full JavaScript heap has memory behind it, other errors have themselves", async () => {
  const size = 2 ** 53;
  const error = assertThrows(() => new Float32Array(size), RangeError);
  assertInstanceOf(await faultBehind(error), OutOfMemoryError);
  for (const other of [new RangeError("out of range"), new TypeError("x"), "text"]) {
    assertEquals(await faultBehind(other), other);
  }
});

Deno.test("of the lines on standard error, only those about memory are a shortage", () => {
  const said = (line: string) => {
    noteLine(line);
    return takeShortage();
  };
  const failed = "XNN status for xnn_create_fully_connected_nc_f32 is not successful.";
  assertEquals(said("a warning of something else"), false);
  assertEquals(said(`${failed} Got status 6. Use -c dbg to see XNN logs.`), true);
  assertEquals(said("XNN status for xnn_create_max_pooling2d_nhwc_f32 is not successful. "), true);
  assertEquals(said(`${failed} Got status 2. Use -c dbg to see XNN logs.`), false);
  const x = tf.tensor1d([1]);
  const error = assertThrows(() => x.dataSync(), Error);
  assertEquals(error.message, `Cannot compute this on the wasm backend: ${failed} Got status 2`);
  assertEquals(x.dataSync()[0], 1); // It was said once.
  x.dispose();
});

Deno.test("more than the heap can ever hold is an error, also where sizes run over 32 bits", () => {
  const { wasm } = tf.backend() as unknown as HeapBackend;
  for (const bytes of [2 ** 32 - 2 ** 20, 2 ** 32 + 100, 2 ** 33]) {
    assertThrows(() => wasm._malloc(bytes), OutOfMemoryError);
  }
  wasm._free(wasm._malloc(1000));
});
