import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Scalar, Tensor, Tensor2D } from "../../core/tensor.ts";
import { binaryCrossEntropy, LOSSES, type LossName } from "../../train/losses.ts";
import { bitsOf, memory, randomValues, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin } from "../_golden.ts";

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

const square = (x: number) => x * x;
const hinge = (x: number) => Math.max(0, 1 - x);
const pairs = (f: (real: number, fake: number) => number, real: number[], fake: number[]) =>
  mean(real.map((x, i) => f(x, fake[i])));

/** The papers' formulas in double precision, from the logits of real and of generated images. */
const FORMULAS: Record<
  LossName,
  Record<"discriminator" | "generator", (real: number[], fake: number[]) => number>
> = {
  bce: {
    discriminator: (real, fake) =>
      mean(real.map((x) => crossEntropy(x, 1))) + mean(fake.map((x) => crossEntropy(x, 0))),
    generator: (_, fake) => mean(fake.map((x) => crossEntropy(x, 1))),
  },
  hinge: {
    discriminator: (real, fake) => mean(real.map(hinge)) + mean(fake.map((x) => hinge(-x))),
    generator: (_, fake) => -mean(fake),
  },
  "least-squares": {
    discriminator: (real, fake) =>
      mean(real.map((x) => square(x - 1))) / 2 + mean(fake.map(square)) / 2,
    generator: (_, fake) => mean(fake.map((x) => square(x - 1))) / 2,
  },
  wasserstein: {
    discriminator: (real, fake) => mean(fake) - mean(real),
    generator: (_, fake) => -mean(fake),
  },
  relativistic: {
    discriminator: (real, fake) => pairs((x, y) => crossEntropy(x - y, 1), real, fake),
    generator: (real, fake) => pairs((x, y) => crossEntropy(y - x, 1), real, fake),
  },
};

/** Half the distance of the two points of a central difference in double precision. */
const STEP = 1e-4;

/** The derivative of a formula by each of its numbers, those of real images first. */
function slopes(f: (real: number[], fake: number[]) => number, real: number[], fake: number[]) {
  const all = [...real, ...fake];
  return all.map((_, i) => {
    const at = (distance: number) => {
      const moved = all.map((x, j) => i === j ? x + distance : x);
      return f(moved.slice(0, real.length), moved.slice(real.length));
    };
    return (at(STEP) - at(-STEP)) / (2 * STEP);
  });
}

/** Loss and gradients by the real and the generated images' logits. */
function evaluate(loss: (logits: { real: Tensor2D; fake: Tensor2D }) => Scalar, logits: Tensor[]) {
  return tf.valueAndGrads((real: Tensor, fake: Tensor): Scalar =>
    tf.add(
      loss({ real: real as Tensor2D, fake: fake as Tensor2D }),
      tf.mul(0, tf.sum(tf.add(real, fake))), // tfjs wants both to be used
    )
  )(logits);
}

const REAL = [...randomValues(2, 7)].map((x) => 3 * x);
const FAKE = [...randomValues(3, 7)].map((x) => 3 * x);

for (const name of Object.keys(FORMULAS) as LossName[]) {
  testOnBackends(`the ${name} losses and their gradients are the paper's`, async () => {
    for (const network of ["discriminator", "generator"] as const) {
      const { value, grads } = evaluate(LOSSES[name][network], [column(REAL), column(FAKE)]);
      const formula = FORMULAS[name][network];
      const [loss] = await valuesOf(value);
      assertWithin(error(loss, formula(REAL, FAKE)), TOLERANCE, network);
      const gradients = [...await valuesOf(grads[0]), ...await valuesOf(grads[1])];
      for (const [i, expected] of slopes(formula, REAL, FAKE).entries()) {
        assertWithin(error(gradients[i], expected), TOLERANCE, `${network}, derivative ${i}`);
      }
    }
  });
}

testOnBackends("label smoothing lowers the label of real images alone", async () => {
  const amount = 0.1;
  const expected = {
    bce: mean(REAL.map((x) => 0.9 * crossEntropy(x, 1) + 0.1 * crossEntropy(x, 0))) +
      mean(FAKE.map((x) => crossEntropy(x, 0))),
    "least-squares": mean(REAL.map((x) => square(x - 0.9))) / 2 + mean(FAKE.map(square)) / 2,
  };
  const logits = { real: column(REAL), fake: column(FAKE) };
  for (const name of ["bce", "least-squares"] as const) {
    const { discriminator } = LOSSES[name];
    const [value] = await valuesOf(discriminator(logits, amount));
    assertWithin(error(value, expected[name]), TOLERANCE, name);
    assertEquals(await bitsOf(discriminator(logits, 0)), await bitsOf(discriminator(logits)));
    const [far] = await valuesOf(
      discriminator({ real: column([500, -500]), fake: column([500, -500]) }, amount),
    );
    assert(Number.isFinite(far));
  }
});

Deno.test("label smoothing is refused out of its range, and where there are no labels", () => {
  const logits = { real: column([1]), fake: column([2]) };
  for (const amount of [-0.1, 0.5, NaN]) {
    assertThrows(() => LOSSES.bce.discriminator(logits, amount), RangeError, "below 0.5");
  }
  for (const name of ["hinge", "wasserstein", "relativistic"] as const) {
    assertThrows(() => LOSSES[name].discriminator(logits, 0.1), RangeError, `the ${name} loss`);
  }
  tf.dispose(logits);
});

for (const name of Object.keys(FORMULAS) as LossName[]) {
  testOnBackends(
    `the ${name} losses and their gradients are finite at ±500, and leak nothing`,
    async () => {
      for (const at of [-500, 0, 500]) {
        const logits = [column([at, -at]), column([-at, at])];
        for (const loss of [LOSSES[name].discriminator, LOSSES[name].generator]) {
          const before = memory();
          const { value, grads } = evaluate(loss, logits);
          assertEquals(memory().numTensors - before.numTensors, 3);
          for (const tensor of [value, ...grads]) {
            assert((await valuesOf(tensor)).every(Number.isFinite), `${at}`);
          }
        }
      }
    },
  );
}
