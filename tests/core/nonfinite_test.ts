/** NaN and infinity pass through the layers alike on all backends. */
import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { CHANNEL_SUM } from "../../core/kernels/mod.ts";
import { dropout, leakyRelu } from "../../core/layers.ts";
import { randomKey } from "../../core/random.ts";
import type { Tensor } from "../../core/tensor.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

const VALUES = [Infinity, -Infinity, NaN, 1, -1, 2, -2, 0];
const values = () => tf.tensor1d(VALUES);
const ones = () => tf.ones([VALUES.length]);

testOnBackends("leaky ReLU, and its gradient, which is the slope at NaN", async () => {
  const layer = (x: Tensor) => leakyRelu(x, 0.5);
  assertEquals(await valuesOf(layer(values())), [Infinity, -Infinity, NaN, 1, -0.5, 2, -1, 0]);
  const slopes = [1, 0.5, 0.5, 1, 0.5, 1, 0.5, 0.5];
  assertEquals(await valuesOf(tf.grad(layer)(values())), slopes);
  const ofInfinite = tf.grad(layer)(ones(), values());
  assertEquals(await valuesOf(ofInfinite), VALUES);
});

testOnBackends(
  "what dropout drops is zero, also of NaN and infinity, and in the gradient",
  async () => {
    const layer = (x: Tensor) => dropout(x, randomKey(1), { rate: 0.5 });
    const kept = await valuesOf(layer(ones()));
    assertEquals(new Set(kept), new Set([0, 2]));
    const expected = VALUES.map((value, i) => kept[i] === 0 ? 0 : 2 * value);
    assertEquals(await valuesOf(layer(values())), expected);
    assertEquals(await valuesOf(tf.grad(layer)(ones(), values())), expected);
  },
);

testOnBackends("dropout at a rate of 0 keeps all, at 1 none; others are refused", async () => {
  const layer = (rate: number) => (x: Tensor) => dropout(x, randomKey(1), { rate });
  assertEquals(await valuesOf(layer(0)(values())), VALUES);
  assertEquals(await valuesOf(layer(1)(values())), Array(VALUES.length).fill(0));
  assertEquals(await valuesOf(tf.grad(layer(1))(values())), Array(VALUES.length).fill(0));
  for (const rate of [-0.1, 1.1, NaN, Infinity]) {
    assertThrows(() => layer(rate)(values()), RangeError, `a share of ${rate}`);
  }
});

testOnBackends("sums over few rows keep an infinity", async () => {
  const x = tf.tensor2d([[Infinity, 1, NaN], [1, 2, 1], [1, -Infinity, 1]]);
  const sums = tf.engine().runKernel(CHANNEL_SUM, { x }, { shape: x.shape }) as Tensor;
  assertEquals(await valuesOf(sums), [Infinity, -Infinity, NaN]);
});
