/** The gradients that a library user's own network may need exist, and agree with central differences. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Tensor, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertClose } from "../_golden.ts";

const X = [2, 6, 5, 3];
const depthwise = (stride: number, pad: "same" | "valid", multiplier: number) => {
  const filter = randomTensor<Tensor4D>(2, [3, 2, 3, multiplier]);
  return [
    [(x: Tensor) => tf.depthwiseConv2d(x as Tensor4D, filter, stride, pad), X],
    [
      (filter: Tensor) =>
        tf.depthwiseConv2d(randomTensor<Tensor4D>(1, X), filter as Tensor4D, stride, pad),
      filter.shape,
    ],
  ] as const;
};

type Case = readonly [f: (x: Tensor) => Tensor, shape: readonly number[]];

const CASES: Record<string, () => readonly Case[]> = {
  "depthwise convolution": () => [
    ...depthwise(1, "same", 1),
    ...depthwise(2, "same", 2),
    ...depthwise(2, "valid", 1),
  ],
  "separable convolution": () => [[
    (x) =>
      tf.separableConv2d(
        x as Tensor4D,
        randomTensor<Tensor4D>(3, [3, 3, 3, 1]),
        randomTensor<Tensor4D>(4, [1, 1, 3, 2]),
        1,
        "same",
      ),
    X,
  ]],
  "average pooling": () => [
    // tfjs divides by the whole window in the gradient, so only whole windows are right, on any backend.
    [(x) => tf.avgPool(x as Tensor4D, 2, 2, "valid"), X],
    [(x) => tf.avgPool(x as Tensor4D, [3, 2], 1, "valid"), X],
  ],
  "maximum pooling": () => [
    [(x) => tf.maxPool(x as Tensor4D, 2, 2, "same"), X],
    [(x) => tf.maxPool(x as Tensor4D, [3, 2], [2, 1], "valid"), X],
  ],
  "bilinear resizing": () => [
    [(x) => tf.image.resizeBilinear(x as Tensor4D, [9, 7]), X],
    [(x) => tf.image.resizeBilinear(x as Tensor4D, [4, 3], true), X],
    [(x) => tf.image.resizeBilinear(x as Tensor4D, [12, 10]), X],
  ],
  "resizing by nearest neighbour": () => [
    [(x) => tf.image.resizeNearestNeighbor(x as Tensor4D, [12, 10]), X],
    [(x) => tf.image.resizeNearestNeighbor(x as Tensor4D, [3, 4], true), X],
  ],
  "gather, as an embedding of labels does": () => [
    [(table) => tf.gather(table as Tensor2D, tf.tensor1d([3, 0, 3, 1], "int32")), [4, 3]],
  ],
};

/** Half the width of a difference: no maximum changes its place, and linear functions have no error but rounding. */
const STEP = 1 / 32;

/** Float32 leaves 1e-6 of sums of a few numbers up to 10, which the difference divides by the step. */
const TOLERANCE = 1e-4;

for (const [what, cases] of Object.entries(CASES)) {
  testOnBackends(`${what}: the gradient agrees with central differences`, async () => {
    for (const [f, shape] of cases()) {
      // Whole numbers, all different, so that the largest in a window is clear.
      const size = tf.util.sizeFromShape([...shape]);
      const start = Float32Array.from({ length: size }, (_, i) => (i * 37) % size / 8);
      const x = tf.tensor(start, [...shape]), dy = randomTensor(5, f(x).shape);
      const weights = await valuesOf(dy), gradient = await valuesOf(tf.grad(f)(x, dy));
      const along = async (i: number, step: number) => {
        const moved = start.slice();
        moved[i] += step;
        const y = await valuesOf(f(tf.tensor(moved, [...shape])));
        return y.reduce((sum, value, i) => sum + value * weights[i], 0); // in double precision
      };
      const places = [0, 7, 11, Math.floor(size / 2), size - 1].filter((i) => i < size);
      const expected: number[] = [];
      for (const i of places) {
        expected.push((await along(i, STEP) - await along(i, -STEP)) / (2 * STEP));
      }
      assertEquals(gradient.length, size);
      const actual = tf.tensor1d(places.map((i) => gradient[i]));
      await assertClose(actual, expected, { tolerance: TOLERANCE, what });
    }
  }, { backends: ["wasm"] });
}
