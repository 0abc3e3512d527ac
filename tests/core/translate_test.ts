import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { TRANSLATE } from "../../core/kernels/mod.ts";
import type { Tensor } from "../../core/tensor.ts";
import { randomTensor, testOnBackends, valuesOf } from "../_backends.ts";

const [H, W, C] = [3, 4, 2];

/** Rows down and columns to the right: none, some, all but a corner, and out of the image on every side. */
const OFFSETS = [[0, 0], [1, -2], [-2, 3], [3, 0], [-7, 1], [0, 4], [1, -9]];

const translate = (x: Tensor, attrs: { fill: number; sign: 1 | -1 }) =>
  tf.engine().runKernel(TRANSLATE, { x, offsets: tf.tensor2d(OFFSETS) }, attrs) as Tensor;

/** The same in plain numbers. */
const expected = (values: number[], fill: number, sign: number) =>
  OFFSETS.flatMap(([down, right], image) =>
    Array.from({ length: H * W * C }, (_, i) => {
      const row = Math.floor(i / C / W) - sign * down,
        column = Math.floor(i / C) % W - sign * right;
      const inside = row >= 0 && row < H && column >= 0 && column < W;
      return inside ? values[((image * H + row) * W + column) * C + i % C] : fill;
    })
  );

testOnBackends("the translation moves each image by its offset, or by the opposite", async () => {
  const x = randomTensor(1, [OFFSETS.length, H, W, C]), values = await valuesOf(x);
  for (const sign of [1, -1] as const) {
    const moved = await valuesOf(translate(x, { fill: 0.25, sign }));
    assertEquals(moved, expected(values, 0.25, sign));
  }
});

testOnBackends("the translation's gradient moves back, and fills with zeros", async () => {
  const x = randomTensor(1, [OFFSETS.length, H, W, C]), dy = randomTensor(2, x.shape);
  const gradient = tf.grad((x) => translate(x, { fill: 0.25, sign: 1 }))(x, dy);
  assertEquals(await valuesOf(gradient), expected(await valuesOf(dy), 0, -1));
});
