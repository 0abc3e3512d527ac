/** Networks, optimisers, penalties and augmentations of a user's own, in the places of the library's. */
import { assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { dense } from "../../core/layers.ts";
import { flattenRecord, mapRecord, type TensorRecord, zipRecords } from "../../core/record.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL } from "../../models/config.ts";
import { constant, fromInitializers, glorotUniform } from "../../models/initializers.ts";
import type { Discriminator, Generator, Network } from "../../models/network.ts";
import { augmentation } from "../../train/augment.ts";
import { EMPTY_EPOCH, loadCheckpoint, saveCheckpoint } from "../../train/checkpoint.ts";
import type { PlainStepConfig, StepConfig } from "../../train/config.ts";
import { adam, ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { clipByGlobalNorm, type Optimizer } from "../../train/optimizer/optimizer.ts";
import { linearDecay } from "../../train/optimizer/schedule.ts";
import { makeParallelStep } from "../../train/distributed/parallel.ts";
import { ALONE } from "../../train/distributed/ranks.ts";
import { PENALTIES } from "../../train/penalties.ts";
import { initState } from "../../train/state.ts";
import { compileTrainStep, makeTrainStep } from "../../train/step.ts";
import { randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { inFolder } from "../_command.ts";

const PLAIN: PlainStepConfig = {
  model: {
    ...ARTICLE_MODEL,
    height: 8,
    width: 8,
    widthFactor: 1 / 16,
    noiseSize: 4,
    normalisation: "none",
    leakySlope: 0.2,
    dropoutRate: 0,
  },
  adam: ARTICLE_ADAM,
  loss: "bce",
};

type Layer = { readonly dense: { readonly kernel: Tensor2D } };

/** An image of 4x4 pixels by one dense layer. */
const generator: Generator = {
  noiseSize: 3,
  ...fromInitializers({ params: { dense: { kernel: glorotUniform([3, 48], 0) } }, stats: {} }),
  apply: ({ params }: Network<Layer>, noise) => ({
    images: tf.reshape(tf.sigmoid(dense(noise, params.dense)), [-1, 4, 4, 3]),
    stats: {},
  }),
};

/** A weighted sum of the pixels. */
const discriminator: Discriminator = {
  isDeterministic: true,
  ...fromInitializers({ params: { dense: { kernel: constant([48, 1], 0.1) } }, stats: {} }),
  apply: ({ params }: Network<Layer>, images) => ({
    logits: dense(tf.reshape(images, [images.shape[0], 48]), params.dense),
    stats: {},
  }),
};

const images = (size: number) => tf.abs(randomTensor<Tensor4D>(7, [2, size, size, 3]));

/** Plain gradient descent. */
const descent = (rate: number): Optimizer => ({
  init: () => ({}),
  update: (grads, state, params) => ({
    state,
    params: zipRecords([params, grads], (p, g) => tf.sub(p, tf.mul(g, rate))),
  }),
});

const both = (optimizer: Optimizer) => ({ generator: optimizer, discriminator: optimizer });

testOnBackends(
  "networks of one's own are trained, eager and compiled to the same bits",
  async () => {
    const config = {
      ...PLAIN,
      generator,
      discriminator,
      ema: 0.9,
      optimizer: both(clipByGlobalNorm(adam(ARTICLE_ADAM, linearDecay(9)), 0.1)),
    };
    const start = initState(1, config);
    assertEquals(flattenRecord(start.params).map(([path, { shape }]) => [path, shape]), [
      ["generator/dense/kernel", [3, 48]],
      ["discriminator/dense/kernel", [48, 1]],
    ]);
    const compiled = compileTrainStep(config), parallel = makeParallelStep(config, ALONE);
    let [a, b, c] = [start, start, start];
    for (let i = 0; i < 3; i++) {
      const batch = { images: images(4) };
      a = makeTrainStep(config)(a, batch).state;
      b = compiled(b, batch).state;
      c = (await parallel(c, batch)).state;
    }
    assertEquals(await recordBits(b), await recordBits(a));
    assertEquals(await recordBits(c), await recordBits(a));
    compiled.dispose();
    parallel.dispose();
  },
  { backends: ["wasm", "webgpu"] },
);

testOnBackends("images of another size than the generator's are refused in a sentence", () => {
  const own = { ...PLAIN, generator, discriminator };
  for (
    const [config, size] of [[own, 8], [PLAIN, 16], [{ ...PLAIN, alternate: true }, 4]] as const
  ) {
    const [drawn, given] = [config === own ? 4 : 8, size].map((side) => `${side}x${side}x3`);
    assertThrows(
      () => makeTrainStep(config)(initState(1, config), { images: images(size) }),
      RangeError,
      `draws images of ${drawn} and those of the batch are ${given}`,
    );
  }
}, { backends: ["wasm"] });

testOnBackends("a step of one's own networks is the one written out by hand", async () => {
  const config = { ...PLAIN, generator, discriminator, optimizer: both(descent(0.5)) };
  const state = initState(2, config), noise = randomTensor<Tensor2D>(3, [2, 3]);
  const next = makeTrainStep(config)(state, { images: images(4), noise }).state;
  // d/dw of mean softplus(-w·x) + mean softplus(w·y), in double precision.
  const [w] = [await valuesOf(flattenRecord(state.params.discriminator)[0][1])];
  const kernel = await valuesOf(flattenRecord(state.params.generator)[0][1]);
  const [real, z] = [await valuesOf(images(4)), await valuesOf(noise)];
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const fake = Array.from({ length: 96 }, (_, i) => {
    const [n, pixel] = [Math.floor(i / 48), i % 48];
    return sigmoid([0, 1, 2].reduce((sum, k) => sum + z[3 * n + k] * kernel[48 * k + pixel], 0));
  });
  const found = await valuesOf(flattenRecord(next.params.discriminator)[0][1]);
  const logit = (x: ArrayLike<number>, n: number) =>
    Array.from(w).reduce((sum, weight, i) => sum + weight * x[48 * n + i], 0);
  for (let i = 0; i < 48; i++) {
    let slope = 0;
    for (const n of [0, 1]) {
      slope += (-sigmoid(-logit(real, n)) * real[48 * n + i] +
        sigmoid(logit(fake, n)) * fake[48 * n + i]) / 2;
    }
    assertAlmostEquals(found[i], w[i] - 0.5 * slope, 1e-5);
  }
}, { backends: ["wasm"] });

testOnBackends("a penalty and an augmentation may be named or given", async () => {
  const named: StepConfig = { ...PLAIN, penalty: "r1", penaltyEvery: 2, augment: ["cutout"] };
  const after = async (config: StepConfig) =>
    await recordBits(makeTrainStep(config)(initState(3, config), { images: images(8) }, 0).state);
  const given = { penalty: PENALTIES.r1, augment: augmentation(["cutout"]) };
  assertEquals(await after({ ...named, ...given }), await after(named));
  assertNotEquals(await after({ ...named, augment: (x) => tf.mul(x, 0.5) }), await after(named));
  // Of its own weight, 1 where none is given; and added to the loss.
  const lossOf = async (penalty: StepConfig["penalty"], penaltyWeight?: number) => {
    const config = { ...PLAIN, penalty, penaltyWeight };
    const { losses } = makeTrainStep(config)(initState(3, config), { images: images(8) });
    return (await valuesOf(losses.discriminator))[0];
  };
  const three = () => tf.scalar(3) as Scalar, plain = await lossOf("none");
  assertAlmostEquals(await lossOf(three), plain + 3, 1e-5);
  assertAlmostEquals(await lossOf(three, 2), plain + 6, 1e-5);
}, { backends: ["wasm"] });

testOnBackends(
  "clipByGlobalNorm() scales gradients whose norm is too large, and no others",
  async () => {
    const grads = { a: tf.tensor1d([3, 0]), b: { c: tf.tensor1d([0, 4]) } };
    const params = mapRecord(grads, (tensor) => tf.zerosLike(tensor)) as TensorRecord;
    const time = { step: tf.scalar(0, "int32"), updates: tf.scalar(0, "int32") };
    const moved = async (limit: number, by = 1) => {
      const { update } = clipByGlobalNorm(descent(1), limit);
      const scaled = mapRecord(grads, (tensor) => tf.mul(tensor, by));
      const after = flattenRecord(update(scaled, {}, params, time).params);
      return (await Promise.all(after.map(([, tensor]) => valuesOf(tensor)))).map((v) => [...v]);
    };
    const minus = (values: number[][]) => values.map((row) => row.map((value) => 0 - value));
    assertEquals(await moved(5), minus([[3, 0], [0, 4]]));
    assertEquals(await moved(100), minus([[3, 0], [0, 4]]));
    assertEquals(await moved(5, 0), minus([[0, 0], [0, 0]]));
    const halved = (await moved(2.5)).flat();
    for (const [i, value] of [-1.5, 0, 0, -2].entries()) assertAlmostEquals(halved[i], value, 1e-6);
    for (const limit of [0, -1, NaN]) {
      assertThrows(() => clipByGlobalNorm(adam(), limit), RangeError, "above 0");
    }
  },
);

testOnBackends(
  "checkpoints keep networks and optimisers of one's own",
  () =>
    inFolder(async (folder) => {
      const velocity: Optimizer = {
        init: (params) => ({ velocity: mapRecord(params, (tensor) => tf.neg(tensor)) }),
        update: (_, state, params) => ({ state, params }),
      };
      const config = { ...PLAIN, generator, discriminator, optimizer: both(velocity) };
      const state = initState(5, config);
      const progress = { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH };
      const path = await saveCheckpoint(folder, { config: PLAIN, progress, state });
      const loaded = await loadCheckpoint(path, initState(6, config));
      assertEquals(await recordBits(loaded.state), await recordBits(state));
    }),
  { backends: ["wasm"] },
);
