import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { updateEma } from "../../train/optimizer/ema.ts";
import { bitsOf, memory, randomValues, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

/** Float32 rounds by 6e-8, a few times a step. */
const TOLERANCE = 1e-6;

const DECAY = 0.8;

/** Parameters that move from step to step. */
const parametersAt = (step: number) => [...randomValues(step + 1, 6)];

testOnBackends("updateEma() is the ramped average in double precision", async () => {
  let average = { layer: { kernel: tf.tensor(parametersAt(99), [2, 3]), bias: tf.scalar(3) } };
  let expected = parametersAt(99), bias = 3;
  // (1 + t) / (10 + t) is less than 0.8 up to step 34.
  for (const step of [0, 1, 2, 10, 34, 35, 36, 500, 30_000]) {
    const values = parametersAt(step);
    const current = { layer: { kernel: tf.tensor(values, [2, 3]), bias: tf.scalar(-1) } };
    const options = { decay: DECAY, step: tf.scalar(step, "int32") };
    const before = memory().numTensors, old = await bitsOf(average.layer.kernel);
    const next = updateEma(average, current, options);
    assertEquals(memory().numTensors - before, 2);
    assertEquals(await bitsOf(average.layer.kernel), old);
    const kept = Math.min(DECAY, (1 + step) / (10 + step));
    expected = expected.map((value, i) => kept * value + (1 - kept) * values[i]);
    bias = kept * bias - (1 - kept);
    average = next;
    const error = relativeError(await valuesOf(average.layer.kernel), expected);
    assertWithin(error, TOLERANCE, `kernel, step ${step}`);
    const ofBias = relativeError(await valuesOf(average.layer.bias), [bias]);
    assertWithin(ofBias, TOLERANCE, `bias, step ${step}`);
  }
});

testOnBackends("updateEma() by a half-life is the average in double precision", async () => {
  const halfLife = 20;
  let average = { kernel: tf.tensor(parametersAt(99)) };
  let expected = parametersAt(99);
  // A twentieth of the steps is less than 20 up to step 399.
  for (const [i, step] of [0, 1, 2, 10, 398, 399, 400, 30_000].entries()) {
    const values = parametersAt(step);
    const lasting = i % 2 === 0 ? halfLife : tf.scalar(halfLife);
    const options = { halfLife: lasting, step: tf.scalar(step, "int32") };
    average = updateEma(average, { kernel: tf.tensor(values) }, options);
    const kept = 0.5 ** (1 / Math.min(halfLife, (step + 1) / 20));
    expected = expected.map((value, i) => kept * value + (1 - kept) * values[i]);
    const error = relativeError(await valuesOf(average.kernel), expected);
    assertWithin(error, TOLERANCE, `step ${step}`);
  }
});
