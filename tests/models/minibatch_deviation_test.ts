/** The discriminator's look at how much the images of a group differ. */
import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { randomKey } from "../../core/random.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { withMinibatchDeviation } from "../../models/_minibatch_deviation.ts";
import { type ModelConfig, modelShape } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import type { StepConfig } from "../../train/config.ts";
import { discriminatorGrads, lossesAndGrads } from "../../train/gradients.ts";
import { initState } from "../../train/state.ts";
import { compileTrainStep, makeTrainStep } from "../../train/step.ts";
import { randomTensor, randomValues, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { SMALL_RESIDUAL } from "../_models.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGan } from "../../train/gan.ts";

const MODEL: ModelConfig = { ...SMALL_RESIDUAL, leakySlope: 0.2 };
const GROUPED: ModelConfig = { ...MODEL, minibatchDeviation: 2 };
const CONFIG: StepConfig = { model: GROUPED, adam: ARTICLE_ADAM, loss: "bce" };

const photos = (count: number, seed = 7): Tensor4D =>
  tf.abs(randomTensor<Tensor4D>(seed, [count, 16, 16, 3]));

testOnBackends("each image gets the mean deviation of its group's features", async () => {
  const [count, size, group] = [6, 5, 3];
  const values = randomValues(1, count * size);
  const found = await valuesOf(withMinibatchDeviation(tf.tensor2d(values, [count, size]), group));
  const deviationOf = (first: number) => { // in double precision
    const deviations = Array.from({ length: size }, (_, j) => {
      const own = Array.from({ length: group }, (_, i) => values[(first + i) * size + j]);
      const mean = own.reduce((sum, x) => sum + x) / group;
      return Math.sqrt(own.reduce((sum, x) => sum + (x - mean) ** 2, 0) / group);
    });
    return deviations.reduce((sum, x) => sum + x) / size;
  };
  for (let i = 0; i < count; i++) {
    const row = found.slice(i * (size + 1), (i + 1) * (size + 1));
    assertEquals(row.slice(0, size), [...values.slice(i * size, (i + 1) * size)]);
    assertWithin(Math.abs(row[size] / deviationOf(i - i % group) - 1), 1e-5, `image ${i}`);
  }
  assertThrows(
    () => withMinibatchDeviation(tf.zeros([5, 2]), 2),
    RangeError,
    "groups of 2 of 5 images",
  );
});

/** The layer that reads the deviation. */
type DenseLast = { readonly dense: { readonly kernel: Tensor2D } };

testOnBackends(
  "a batch of one image again and again has another logit than a mixed one",
  async () => {
    const params = makeDiscriminator(GROUPED).init(randomKey(1)).params;
    const judge = async (images: Tensor4D) =>
      await valuesOf(makeDiscriminator(GROUPED).apply({ params, stats: {} }, images, {}).logits);
    const [a, b] = tf.split<Tensor4D>(photos(2), 2);
    const [mixed, same] = [await judge(tf.concat([a, b])), await judge(tf.concat([a, a]))];
    assertNotEquals(mixed[0], same[0]);
    // Batches one after another are as each by itself.
    const both = await judge(tf.concat([a, b, a, a]));
    assertWithin(relativeError(both, [...mixed, ...same]), 1e-6, "logits");
  },
  { backends: ["wasm"] },
);

testOnBackends("without groups the discriminator has the parameters that it had", async () => {
  const bits = async (config: ModelConfig) =>
    await recordBits(makeDiscriminator(config).init(randomKey(2)).params);
  assertEquals(await bits({ ...MODEL, minibatchDeviation: 0 }), await bits(MODEL));
  const [plain, grouped] = [MODEL, GROUPED].map((config) =>
    makeDiscriminator(config).init(randomKey(2)).params as DenseLast
  );
  assertEquals(grouped.dense.kernel.shape[0], plain.dense.kernel.shape[0] + 1);
}, { backends: ["wasm"] });

testOnBackends(
  "gradients by a group's deviation, the penalty's too, agree with differences",
  async () => {
    const config: StepConfig = {
      ...CONFIG,
      model: { ...GROUPED, leakySlope: 1 }, // without kinks
      penalty: "r1",
      penaltyWeight: 1,
    };
    const state = initState(3, config), point = { ...state, key: randomKey(4) };
    const pair = { real: photos(4), fake: photos(4, 8) };
    const discriminator = point.params.discriminator as DenseLast, { kernel } = discriminator.dense;
    const at = (kernel: Tensor2D) => {
      const own = { ...discriminator, dense: { ...discriminator.dense, kernel } };
      const params = { ...point.params, discriminator: own };
      return discriminatorGrads({ ...point, params }, pair, makeGan(config));
    };
    const size = kernel.shape[0], step = 0.1;
    const last = tf.oneHot(tf.tensor1d([size - 1], "int32"), size).reshape([size, 1]);
    const lossAt = async (distance: number) =>
      (await valuesOf(at(tf.add(kernel, tf.mul(last, distance))).value))[0];
    const slope = (await lossAt(step) - await lossAt(-step)) / (2 * step);
    const grads = (at(kernel).grads as DenseLast).dense;
    const gradient = (await valuesOf(grads.kernel))[size - 1];
    assertWithin(Math.abs(slope / gradient - 1), 5e-3, "the slope by the deviation's weight");
  },
  { backends: ["wasm"] },
);

testOnBackends("a step with groups compiles to the same bits", async () => {
  const config = { ...CONFIG, penalty: "r1", penaltyWeight: 0.5 } as const;
  const step = makeTrainStep(config), compiled = compileTrainStep(config);
  const images = photos(2);
  let [expected, actual] = [initState(5, config), initState(5, config)];
  for (let i = 0; i < 2; i++) {
    expected = step(expected, { images }).state;
    actual = compiled(actual, { images }).state;
    assertEquals(await recordBits(actual), await recordBits(expected));
  }
  compiled.dispose();
}, { backends: ["webgpu"] });

testOnBackends("a group must divide the batch", () => {
  const point = initState(6, CONFIG);
  assertThrows(
    () => lossesAndGrads(point, { images: photos(3) }, makeGan(CONFIG)),
    RangeError,
    "give a multiple of 2",
  );
}, { backends: ["wasm"] });

Deno.test("groups that cannot be are refused", () => {
  for (const minibatchDeviation of [1, 2.5, -4, NaN]) {
    assertThrows(() => modelShape({ ...MODEL, minibatchDeviation }), RangeError, "from 2 on");
  }
  assertThrows(
    () => modelShape({ ...MODEL, discriminator: "dcgan", minibatchDeviation: 4 }),
    RangeError,
    "Cannot build the dcgan discriminator with a minibatch deviation",
  );
});
