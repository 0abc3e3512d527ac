import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { flattenRecord, mapRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor } from "../../core/tensor.ts";
import { adam, type AdamConfig, ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import {
  bitsOf,
  memory,
  randomTensor,
  randomValues,
  testOnBackends,
  valuesOf,
} from "../_backends.ts";
import { assertWithin, distance, norm } from "../_golden.ts";

const STEPS = 50;
const SHAPE = [3, 5];
const SIZE = 15;

/**
 * Of the distance that 50 steps go. Each rounds the parameters by 6e-8 of some 0.5, and WGSL lets the exponential in the
 * bias correction err by 4 units in the last place, 2e-4 of its result in the first step.
 */
const TOLERANCE = 1e-3;

/** Gradients from 1e-6 to 1 in size, and one that is always zero. */
const gradientAt = (step: number): Float32Array =>
  randomValues(100 + step, SIZE).map((g, i) => i === 7 ? 0 : g * 10 ** -(i % 7));

/** Keras's rule, `keras/optimizers/adam.py`, one number at a time in double precision. */
function referenceRun({ learningRate, beta1, beta2, epsilon }: AdamConfig) {
  const values = Float64Array.from(randomValues(1, SIZE));
  const momentum = new Float64Array(SIZE), velocity = new Float64Array(SIZE);
  for (let step = 1; step <= STEPS; step++) {
    const alpha = learningRate * Math.sqrt(1 - beta2 ** step) / (1 - beta1 ** step);
    for (const [i, g] of gradientAt(step).entries()) {
      momentum[i] += (g - momentum[i]) * (1 - beta1);
      velocity[i] += (g * g - velocity[i]) * (1 - beta2);
      values[i] -= momentum[i] * alpha / (Math.sqrt(velocity[i]) + epsilon);
    }
  }
  return { values, momentum, velocity };
}

const start = () => ({ layer: { kernel: tf.tensor(randomValues(1, SIZE), SHAPE) as Tensor } });

/** The time after so many steps and updates. */
const at = (step: number) => ({
  step: tf.scalar(step, "int32"),
  updates: tf.scalar(step, "int32"),
});

const CONFIGS: Record<string, AdamConfig> = {
  "the article's settings": ARTICLE_ADAM,
  "other settings": { learningRate: 0.02, beta1: 0.5, beta2: 0.99, epsilon: 1e-4 },
  "a first decay of 0": { learningRate: 0.02, beta1: 0, beta2: 0.99, epsilon: 1e-4 },
  "a second decay of 0": { learningRate: 1e-3, beta1: 0.5, beta2: 0, epsilon: 1e-2 },
};

for (const [name, config] of Object.entries(CONFIGS)) {
  testOnBackends(`adam() follows Keras's rule for ${STEPS} steps with ${name}`, async () => {
    const { init, update } = adam(config);
    let now = { params: start() as TensorRecord, state: init(start()) };
    for (let step = 0; step < STEPS; step++) {
      const grads = { layer: { kernel: tf.tensor(gradientAt(step + 1), SHAPE) as Tensor } };
      now = update(grads, now.state, now.params, at(step));
    }
    const leaves = new Map(flattenRecord(now));
    const { values, momentum, velocity } = referenceRun(config);
    const moved = norm(values.map((value, i) => value - randomValues(1, SIZE)[i]));
    const found = await valuesOf(leaves.get("params/layer/kernel")!);
    assertWithin(distance(found, values) / moved, TOLERANCE, "parameters, of the way gone");
    assertEquals(found[7], randomValues(1, SIZE)[7]); // its gradient is zero
    const mean = await valuesOf(leaves.get("state/mean/layer/kernel")!);
    const square = await valuesOf(leaves.get("state/square/layer/kernel")!);
    for (let i = 0; i < SIZE; i++) {
      const of = (expected: number) => Math.max(Math.abs(expected), Number.MIN_VALUE);
      // The mean's terms cancel each other, so its error is measured by their size.
      const size = Math.sqrt(velocity[i]) || Number.MIN_VALUE;
      assertWithin(Math.abs(mean[i] - momentum[i]) / size, 1e-5, `mean ${i}`);
      assertWithin(Math.abs(square[i] - velocity[i]) / of(velocity[i]), 1e-5, `square ${i}`);
    }
  });
}

testOnBackends(
  "adam() takes a first step of the learning rate, whatever the gradient's size",
  async () => {
    const params = { a: tf.tensor1d([0, 0, 0, 0]) as Tensor };
    const grads = { a: tf.tensor1d([1e-3, -2, 300, 0]) as Tensor };
    const { init, update } = adam();
    const updated = update(grads, init(params), params, at(0)).params as typeof params;
    const moved = await valuesOf(updated.a);
    for (const [i, sign] of [-1, 1, -1, 0].entries()) {
      // Keras's epsilon, 1e-7 against a root of 1e-3 · √1e-3 in the smallest, takes 0.3 % off.
      assertWithin(Math.abs(moved[i] - sign * 1e-4), 4e-3 * 1e-4, `element ${i}`);
    }
  },
);

testOnBackends(
  "adam() leaves its arguments unchanged and makes only its results",
  async () => {
    const params = start(), state = adam().init(params), time = at(3);
    const grads = mapRecord(params, tf.neg);
    const before = await bitsOf(params.layer.kernel);
    const count = memory().numTensors;
    tf.tidy(() => adam().update(grads, state, params, time) as never);
    assertEquals(memory().numTensors - count, 3);
    assertEquals(await bitsOf(params.layer.kernel), before);
    for (const [path, moments] of flattenRecord(state)) {
      assertEquals(await valuesOf(moments), Array(SIZE).fill(0), path);
    }
    assertEquals(await valuesOf(time.updates), [3]);
  },
);

testOnBackends("adam() gives the same bits compiled, for tensors of all sizes", async () => {
  const tensors = (seed: number) =>
    Object.fromEntries(
      [[], [1], [3], [4], [7, 5], [33, 40]].map((shape, i): [string, Tensor] => [
        `tensor_${i}`,
        randomTensor(seed + i, shape),
      ]),
    );
  const state = {
    params: tensors(1),
    state: { mean: tensors(11), square: mapRecord(tensors(21), tf.square) },
  };
  const batch = { grads: tensors(31), step: tf.scalar(4, "int32") };
  const step = (own: typeof state, { grads, step }: typeof batch) =>
    adam().update(grads, own.state, own.params, { step, updates: step });
  const bits = (record: TensorRecord) =>
    Promise.all(flattenRecord(record).map(([, tensor]) => bitsOf(tensor)));
  const expected = await bits(step(state, batch));
  const compiled = compile(step);
  assertEquals(await bits(compiled(state, batch)), expected);
  // Seven buffers a tensor, and one for the step.
  const { device } = tf.backend() as unknown as { device: GPUDevice };
  const together = Math.floor((device.limits.maxStorageBuffersPerShaderStage - 1) / 7);
  assertEquals(compiled.dispatches, Math.ceil(6 / together));
  assertEquals(await bits(compiled(state, batch)), expected);
  compiled.dispose();
}, { backends: ["webgpu"] });

testOnBackends("a rate that changes needs no other program", async () => {
  const params = start(), grads = mapRecord(params, tf.neg);
  const { pipelineCache } = tf.backend() as unknown as { pipelineCache: Record<string, unknown> };
  const after = async (learningRate: number) => {
    const { init, update } = adam({ ...ARTICLE_ADAM, learningRate });
    const moved = update(grads, init(params), params, at(0)).params as typeof params;
    return [...await valuesOf(tf.sub(moved.layer.kernel, params.layer.kernel))];
  };
  const once = await after(1e-3), programs = Object.keys(pipelineCache).length;
  const twice = await after(2e-3);
  assertEquals(Object.keys(pipelineCache).length, programs);
  for (const [i, stride] of once.entries()) assertWithin(Math.abs(twice[i] - 2 * stride), 1e-6, "");
}, { backends: ["webgpu"] });
