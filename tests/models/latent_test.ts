import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { combineLatents, latentWalk, truncateLatents } from "../../models/mod.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { randomTensor, testOnBackends, valuesOf } from "../_backends.ts";

const rowsOf = async (tensor: Tensor2D) => {
  const [values, [, size]] = [await valuesOf(tensor), tensor.shape];
  return Array.from(
    { length: values.length / size },
    (_, i) => values.slice(i * size, (i + 1) * size),
  );
};

const lengthOf = (row: number[]) => Math.hypot(...row);

testOnBackends("combineLatents() adds with factors, to the length of noise", async () => {
  const latents = randomTensor<Tensor2D>(3, [3, 16]);
  const [a, b, c] = await rowsOf(latents);
  const [result] = await rowsOf(combineLatents(latents, [1, -1, 2]));
  const sum = a.map((value, i) => value - b[i] + 2 * c[i]);
  for (const [i, value] of result.entries()) {
    assertAlmostEquals(value, sum[i] / lengthOf(sum) * 4, 1e-5);
  }
});

testOnBackends("latentWalk() goes from latent to latent at an even pace, and back", async () => {
  const unit = (latents: Tensor2D) =>
    tf.tidy(() => tf.mul(tf.div(latents, tf.norm(latents, 2, 1, true)), 4) as Tensor2D);
  const latents = unit(randomTensor<Tensor2D>(4, [3, 16]));
  const [ends, walk] = [await rowsOf(latents), await rowsOf(latentWalk(latents, 5))];
  assertEquals(walk.length, 15);
  const angle = (a: number[], b: number[]) =>
    Math.acos(a.reduce((sum, value, i) => sum + value * b[i], 0) / lengthOf(a) / lengthOf(b));
  for (const [leg, end] of ends.entries()) {
    const next = ends[(leg + 1) % 3];
    for (let i = 0; i < 5; i++) {
      const row = walk[leg * 5 + i];
      assertAlmostEquals(lengthOf(row), 4, 1e-3); // WebGPU's sines are rough.
      if (i > 0) assertAlmostEquals(angle(end, row), angle(end, next) * i / 5, 1e-3);
      else assert(row.every((value, j) => Math.abs(value - end[j]) < 1e-5));
    }
  }
  const still = latentWalk(tf.zeros([2, 3]), 2);
  assertEquals(await valuesOf(still), Array(4 * 3).fill(0), "from the mean to itself");
  assertThrows(() => latentWalk(tf.ones([1, 2]), 5), RangeError, "at least 2 are needed");
});

testOnBackends("truncateLatents() scales towards zero", async () => {
  const latents = tf.tensor2d([[1, -2], [0, 4]]);
  assertEquals(await valuesOf(truncateLatents(latents, 0.5)), [0.5, -1, 0, 2]);
});
