/** Layers refuse what does not fit together, with one sentence, on all backends alike. */
import { assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  conv2d,
  convTranspose2d,
  dense,
  dropout,
  leakyRelu,
} from "../../core/layers.ts";
import { randomKey } from "../../core/random.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { testOnBackends } from "../_backends.ts";

const ones = <T extends Tensor>(...shape: number[]) => tf.ones(shape) as T;
const ints = <T extends Tensor>(...shape: number[]) => tf.ones(shape, "int32") as T;
const IMAGE = [1, 4, 4, 3] as const;

const norm = (x: Tensor, lengths: Partial<Record<string, number[]>>, training = true) => {
  const of = (name: string) => ones<Tensor1D>(...lengths[name] ?? [4]);
  const stats = { moving_mean: of("moving_mean"), moving_variance: of("moving_variance") };
  return batchNorm(x, { params: { gamma: of("gamma"), beta: of("beta") }, stats }, { training }).y;
};

/** What is wrong, the call, and what the sentence must name. */
const WRONG_SHAPES: readonly [string, () => unknown, string][] = [
  [
    "a kernel for other channels",
    () => conv2d(ones(...IMAGE), { kernel: ones(3, 3, 4, 5) }),
    "the input has 3 channels and the kernel is for 4",
  ],
  [
    "a transposed kernel for other channels",
    () => convTranspose2d(ones(...IMAGE), { kernel: ones(3, 3, 5, 4) }),
    "the input has 3 channels and the kernel is for 4",
  ],
  [
    "a kernel without channels",
    () => conv2d(ones(...IMAGE), { kernel: ones(3, 3) }),
    "kernel has shape [3,3]",
  ],
  ["an image without a batch", () => conv2d(ones(4, 4, 3), { kernel: ones(3, 3, 3, 5) }), "rank 4"],
  [
    "a bias of another length",
    () => conv2d(ones(...IMAGE), { kernel: ones(3, 3, 3, 5), bias: ones(3) }),
    "bias has shape [3] where [5] is needed",
  ],
  [
    "a bias of one number",
    () => conv2d(ones(...IMAGE), { kernel: ones(3, 3, 3, 5), bias: ones(1) }),
    "bias has shape [1] where [5] is needed",
  ],
  [
    "a transposed convolution's bias of one number",
    () => convTranspose2d(ones(...IMAGE), { kernel: ones(3, 3, 5, 3), bias: ones(1) }),
    "bias has shape [1] where [5] is needed",
  ],
  [
    "a dense layer's bias of one number",
    () => dense(ones<Tensor2D>(2, 3), { kernel: ones(3, 5), bias: ones(1) }),
    "bias has shape [1] where [5] is needed",
  ],
  ...[0, -1, 1.5, NaN].flatMap((stride): [string, () => unknown, string][] => [
    [
      `a stride of ${stride}`,
      () => conv2d(ones(...IMAGE), { kernel: ones(3, 3, 3, 5) }, { stride }),
      `current value is ${stride}`,
    ],
    [
      `a transposed stride of ${stride}`,
      () => convTranspose2d(ones(...IMAGE), { kernel: ones(3, 3, 5, 3) }, { stride }),
      `current value is ${stride}`,
    ],
  ]),
  ...["gamma", "beta", "moving_mean", "moving_variance"].flatMap((name) =>
    [true, false].map((training): [string, () => unknown, string] => [
      `${name} of another length, ${training ? "in" : "after"} training`,
      () => norm(ones(2, 3, 3, 4), { [name]: [3] }, training),
      `${name} has shape [3]`,
    ])
  ),
  [
    "a scale for other images",
    () => norm(ones(2, 3, 3, 4), { gamma: [3, 4], beta: [3, 4] }),
    "gamma has shape [3,4] where [4] or [2,4]",
  ],
];

testOnBackends("shapes that do not fit are a RangeError that names them", () => {
  for (const [what, f, words] of WRONG_SHAPES) assertThrows(f, RangeError, words, what);
});

const INTEGERS: Record<string, () => unknown> = {
  "conv2d's input": () => conv2d(ints<Tensor4D>(...IMAGE), { kernel: ones(3, 3, 3, 5) }),
  "conv2d's kernel": () => conv2d(ones<Tensor4D>(...IMAGE), { kernel: ints(3, 3, 3, 5) }),
  "conv2d's bias": () =>
    conv2d(ones<Tensor4D>(...IMAGE), { kernel: ones(3, 3, 3, 5), bias: ints(5) }),
  "the transposed one": () =>
    convTranspose2d(ints<Tensor4D>(...IMAGE), { kernel: ones(3, 3, 5, 3) }),
  dense: () => dense(ints<Tensor2D>(2, 3), { kernel: ones(3, 5) }),
  leakyRelu: () => leakyRelu(ints(4), 0.2),
  dropout: () => dropout(ints(4), randomKey(1), { rate: 0.5 }),
  batchNorm: () => norm(ints(2, 3, 3, 4), {}),
};

testOnBackends("whole numbers are a TypeError that says how to cast them", () => {
  for (const [what, f] of Object.entries(INTEGERS)) {
    assertThrows(f, TypeError, "is int32: cast it to float32", what);
  }
});
