import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { CHANNEL_SUM } from "../../core/kernels/mod.ts";
import type { Tensor } from "../../core/tensor.ts";
import { memory, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, largest } from "../_golden.ts";

/** Of the sum of magnitudes: float32 rounds each of some hundred additions by 6e-8, and most of that cancels. */
const TOLERANCE = 1e-6;

/** One channel and many, prime counts of rows, one row, more rows than a workgroup has threads. */
const SHAPES = [
  [1, 1],
  [1, 5],
  [7, 1],
  [13, 4],
  [300, 3],
  [2, 3, 5, 7],
  [4, 8, 8, 32],
  [5, 250, 3],
  [
    1,
    1,
    1,
    6,
  ],
];

const channelSum = (x: Tensor): Tensor =>
  tf.engine().runKernel(CHANNEL_SUM, { x }, { shape: x.shape }) as Tensor;

testOnBackends("the channel sum adds up all but the last axis", async () => {
  for (const shape of SHAPES) {
    const x = randomTensor(1, shape);
    const channels = shape.at(-1)!;
    const expected = new Float64Array(channels), magnitudes = new Float64Array(channels);
    for (const [i, value] of (await valuesOf(x)).entries()) {
      expected[i % channels] += value;
      magnitudes[i % channels] += Math.abs(value);
    }
    const before = memory().numDataIds;
    const sum = channelSum(x);
    assertEquals(memory().numDataIds - before, 1, "the result is all that is left");
    assertEquals([sum.shape, sum.dtype], [[channels], "float32"]);
    const errors = (await valuesOf(sum)).map((value, i) => (value - expected[i]) / magnitudes[i]);
    assertWithin(largest(errors), TOLERANCE, `shape ${shape}`);
  }
});

testOnBackends("the channel sum spreads its gradient over all that it added", async () => {
  const gradient = tf.grad(channelSum)(randomTensor(1, [2, 3, 2]), tf.tensor1d([5, -7]));
  assertEquals(gradient.shape, [2, 3, 2]);
  assertEquals(await valuesOf(gradient), Array(6).fill([5, -7]).flat());
});
