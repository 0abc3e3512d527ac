/** Empty batches and empty results: zeros or nothing, as on tfjs's cpu backend, and nothing is left behind. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  conv2d,
  convTranspose2d,
  dense,
  dropout,
  leakyRelu,
} from "../../core/layers.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { LOSSES } from "../../train/losses.ts";
import { adam } from "../../train/optimizer/adam.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

const none = <T extends Tensor>(...shape: number[]) => tf.zeros(shape) as T;
const ones = <T extends Tensor>(...shape: number[]) => tf.ones(shape) as T;
const SHIFT = () => tf.tensor1d([1, -1]);

/** What is computed of an empty operand, and the values that it must have. */
const CASES: Record<string, [f: () => Tensor, shape: number[], values: number[]]> = {
  "leaky ReLU": [() => leakyRelu(none(0, 4), 0.2), [0, 4], []],
  dropout: [() => dropout(none(0, 4), randomKey(1), { rate: 0.5 }), [0, 4], []],
  "random numbers": [() => randomNormal(randomKey(1), [0, 3]), [0, 3], []],
  "convolution of no images": [
    () => conv2d(none<Tensor4D>(0, 4, 4, 3), { kernel: ones(3, 3, 3, 5) }, { stride: 2 }),
    [0, 2, 2, 5],
    [],
  ],
  "convolution of no channels": [
    () =>
      conv2d(none<Tensor4D>(1, 1, 2, 0), { kernel: none(3, 3, 0, 2), bias: SHIFT() }, {
        slope: 0.5,
      }),
    [1, 1, 2, 2],
    [1, -0.5, 1, -0.5],
  ],
  "transposed convolution of no images": [
    () => convTranspose2d(none<Tensor4D>(0, 4, 4, 3), { kernel: ones(3, 3, 5, 3) }),
    [0, 8, 8, 5],
    [],
  ],
  "transposed convolution of no channels": [
    () =>
      convTranspose2d(none<Tensor4D>(1, 1, 1, 0), { kernel: none(3, 3, 2, 0), bias: SHIFT() }, {
        stride: 1,
      }),
    [1, 1, 1, 2],
    [1, -1],
  ],
  "dense layer of no inputs": [
    () => dense(none<Tensor2D>(2, 0), { kernel: none(0, 2), bias: SHIFT() }),
    [2, 2],
    [1, -1, 1, -1],
  ],
  sum: [() => tf.sum(none(0, 3), 0), [3], [0, 0, 0]],
  "sum that keeps its dimensions": [() => tf.sum(none(2, 0), 1, true), [2, 1], [0, 0]],
  mean: [() => tf.mean(none(0, 1)), [], [0]],
};

for (const [what, [f, shape, values]] of Object.entries(CASES)) {
  testOnBackends(`${what}, empty: zeros or nothing`, async () => {
    tf.dispose(Array.from({ length: 20 }, () => tf.fill([100], 7))); // what lies on the heap
    const result = f();
    assertEquals(result.shape, shape);
    assertEquals(await valuesOf(result), values);
    assertEquals(await valuesOf(tf.add(tf.scalar(1), 1)), [2], "a later operation fails");
  });
}

testOnBackends("an empty batch has zeros for its gradients", async () => {
  tf.dispose(Array.from({ length: 20 }, () => tf.fill([100], 7)));
  const images = none<Tensor4D>(0, 4, 4, 3);
  const layers: [(kernel: Tensor, bias: Tensor1D) => Tensor, number[]][] = [
    [(kernel, bias) => conv2d(images, { kernel: kernel as Tensor4D, bias }), [3, 3, 3, 2]],
    [
      (kernel, bias) =>
        convTranspose2d(images, { kernel: kernel as Tensor4D, bias }, { slope: 0.2 }),
      [3, 3, 2, 3],
    ],
    [
      (kernel, bias) => dense(none<Tensor2D>(0, 4), { kernel: kernel as Tensor2D, bias }),
      [4, 2],
    ],
  ];
  for (const [layer, shape] of layers) {
    const grads = tf.grads((kernel, bias) => layer(kernel, bias as Tensor1D))([
      ones(...shape),
      ones(2),
    ]);
    const size = tf.util.sizeFromShape(shape);
    assertEquals(await valuesOf(grads[0]), Array(size).fill(0));
    assertEquals(await valuesOf(grads[1]), [0, 0]);
  }
});

testOnBackends("the losses of no images are 0", async () => {
  const logits = { real: none<Tensor2D>(0, 1), fake: none<Tensor2D>(0, 1) };
  for (const [name, loss] of Object.entries(LOSSES)) {
    for (const network of ["discriminator", "generator"] as const) {
      assertEquals(await valuesOf(loss[network](logits)), [0], `${name}, ${network}`);
    }
  }
});

testOnBackends("batch normalisation of an empty batch keeps its averages", async () => {
  const params = { gamma: ones<Tensor1D>(2), beta: ones<Tensor1D>(2) };
  const stats = { moving_mean: SHIFT(), moving_variance: ones<Tensor1D>(2) };
  for (const batches of [1, 2]) {
    const { y, stats: after } = batchNorm(none(0, 3, 3, 2), { params, stats }, {
      training: true,
      batches,
    });
    assertEquals(y.shape, [0, 3, 3, 2]);
    assertEquals(await valuesOf(after.moving_mean), [1, -1]);
    assertEquals(await valuesOf(after.moving_variance), [1, 1]);
    assertEquals(after.moving_mean === stats.moving_mean, false, "both states own one tensor");
  }
});

testOnBackends("Adam updates the parameters beside an empty one", async () => {
  const optimizer = adam({ learningRate: 0.1, beta1: 0, beta2: 0, epsilon: 0 });
  const params = { empty: none(0, 3), p: SHIFT() };
  const grads = { empty: none(0, 3), p: tf.tensor1d([2, -3]) };
  const step = tf.scalar(0, "int32");
  const updated = optimizer.update(grads, optimizer.init(params), params, { step, updates: step });
  const { empty, p } = updated.params as Record<string, Tensor>;
  assertEquals(empty.shape, [0, 3]);
  // A step of the learning rate against the gradient's sign.
  assertEquals((await valuesOf(p)).map((p) => p.toFixed(5)), ["0.90000", "-0.90000"]);
});
