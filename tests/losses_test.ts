import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Scalar, Tensor, Tensor2D } from "../core/tensor.ts";
import { binaryCrossEntropy, LOSSES } from "../train/losses.ts";
import { memory, randomValues, testOnBackends, valuesOf } from "./_backends.ts";
import { assertWithin } from "./_golden.ts";

/** Float32 rounds by 6e-8; WGSL allows its exponential and logarithm a few units more. */
const TOLERANCE = 1e-6;

const LOGITS = [-500, -88.5, -20, -3, -1e-3, -0, 0, 1e-6, 0.5, 2, 17, 89, 104, 500];

/** `-ln σ(x)` for label 1 and `-ln(1 - σ(x))` for label 0, in double precision. */
function crossEntropy(x: number, label: 0 | 1): number {
  const z = label === 1 ? -x : x;
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

/** Its derivative by the logit: `σ(x) - label`. */
const slope = (x: number, label: 0 | 1) => 1 / (1 + Math.exp(-x)) - label;

/** Relative above 1, absolute below: a loss of 1e-9 may come out as 0. */
const error = (actual: number, expected: number) =>
  Math.abs(actual - expected) / Math.max(1, Math.abs(expected));

const column = (values: ArrayLike<number>): Tensor2D =>
  tf.tensor2d([...Array.from(values)], [values.length, 1]);

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

for (const label of [0, 1] as const) {
  testOnBackends(
    `binaryCrossEntropy() for label ${label} is finite and right up to ±500`,
    async () => {
      for (const logit of LOGITS) {
        const [value] = await valuesOf(binaryCrossEntropy(column([logit]), label));
        assertWithin(error(value, crossEntropy(logit, label)), TOLERANCE, `value at ${logit}`);
        const gradient = tf.grad((x) => binaryCrossEntropy(x, label))(column([logit]));
        const [derivative] = await valuesOf(gradient);
        assertWithin(error(derivative, slope(logit, label)), TOLERANCE, `derivative at ${logit}`);
      }
    },
  );
}

testOnBackends("binaryCrossEntropy() averages over the batch", async () => {
  const logits = [...randomValues(1, 37)].map((value) => 10 * value);
  const [value] = await valuesOf(binaryCrossEntropy(column(logits), 1));
  const expected = mean(logits.map((logit) => crossEntropy(logit, 1)));
  assertWithin(error(value, expected), TOLERANCE, "mean");
  const gradient = await valuesOf(tf.grad((x) => binaryCrossEntropy(x, 1))(column(logits)));
  for (const [i, logit] of logits.entries()) {
    assertWithin(error(gradient[i] * 37, slope(logit, 1)), TOLERANCE, `derivative ${i}`);
  }
});

testOnBackends("the losses are the article's sums of cross-entropies", async () => {
  const real = [...randomValues(2, 5)], fake = [...randomValues(3, 5)];
  const logits = { real: column(real), fake: column(fake) };
  const of = (values: number[], label: 0 | 1) => mean(values.map((x) => crossEntropy(x, label)));
  const expected = { discriminator: of(real, 1) + of(fake, 0), generator: of(fake, 1) };
  for (const network of ["discriminator", "generator"] as const) {
    const [value] = await valuesOf(LOSSES.bce[network](logits));
    assertWithin(error(value, expected[network]), TOLERANCE, network);
  }
});

const names = Object.keys(LOSSES) as (keyof typeof LOSSES)[];

for (const name of names) {
  testOnBackends(
    `the ${name} losses and their gradients are finite at ±500, and leak nothing`,
    async () => {
      for (const at of [-500, 0, 500]) {
        const logits = [column([at, -at]), column([-at, at])];
        for (const loss of [LOSSES[name].discriminator, LOSSES[name].generator]) {
          const f = (real: Tensor, fake: Tensor): Scalar =>
            tf.add(
              loss({ real: real as Tensor2D, fake: fake as Tensor2D }),
              tf.mul(0, tf.sum(tf.add(real, fake))), // tfjs wants both to be used
            );
          const before = memory();
          const { value, grads } = tf.valueAndGrads(f)(logits);
          assertEquals(memory().numTensors - before.numTensors, 3);
          for (const tensor of [value, ...grads]) {
            assert((await valuesOf(tensor)).every(Number.isFinite), `${at}`);
          }
        }
      }
    },
  );
}
