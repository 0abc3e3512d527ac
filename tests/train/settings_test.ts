/** The settings of a training step that the article does without. */
import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { randomKey } from "../../core/random.ts";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { discriminatorGrads, generatorGrads, lossesAndGrads } from "../../train/gradients.ts";
import { type AdversarialLoss, LOSSES } from "../../train/losses.ts";
import { PENALTIES } from "../../train/penalties.ts";
import { generatorOf, initState } from "../../train/state.ts";
import type { StepConfig } from "../../train/config.ts";
import { makeTrainStep } from "../../train/step.ts";
import { randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGan } from "../../train/gan.ts";

/** No dropout and no batch normalisation in the discriminator, so that losses can be put together from their parts. */
const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  height: 16,
  width: 16,
  widthFactor: 1 / 16,
  noiseSize: 8,
  kernel: 4,
  normalisation: "none",
  dropoutRate: 0,
};
const CONFIG: StepConfig = { model: MODEL, adam: ARTICLE_ADAM, loss: "bce" };

/** Float32 sums in another order. */
const TOLERANCE = 1e-5;

const photos = (seed: number, count = 2): Tensor4D =>
  tf.abs(randomTensor<Tensor4D>(seed, [count, 16, 16, 3]));
const noise = () => randomTensor<Tensor2D>(8, [2, 8]);

async function numbersOf(record: TensorRecord): Promise<number[]> {
  const leaves = flattenRecord(record).map(([, tensor]) => valuesOf(tensor));
  return (await Promise.all(leaves)).flat();
}

/** What a step adds to the parameters of a network. */
async function changeOf(config: StepConfig, network: "generator" | "discriminator") {
  const state = initState(1, config);
  const next = makeTrainStep(config)(state, { images: photos(7), noise: noise() }).state;
  const [before, after] = await Promise.all(
    [state, next].map(({ params }) => numbersOf(params[network])),
  );
  return after.map((x, i) => x - before[i]);
}

testOnBackends(
  "the discriminator's rate changes its strides, and the generator's not",
  async () => {
    const faster = { ...CONFIG, discriminatorRate: 3 };
    const change = await changeOf(CONFIG, "discriminator");
    const error = relativeError(await changeOf(faster, "discriminator"), change.map((x) => 3 * x));
    assertWithin(error, 1e-3, "strides are differences of float32"); // 1e-4 of parameters of about 0.1
    assertEquals(await changeOf(faster, "generator"), await changeOf(CONFIG, "generator"));
  },
);

testOnBackends("a loss of one's own takes the place of the library's", async () => {
  const { bce } = LOSSES;
  const loss: AdversarialLoss = { ...bce, generator: (logits) => tf.mul(3, bce.generator(logits)) };
  const state = initState(2, CONFIG);
  const batch = { images: photos(4), noise: noise() };
  const [named, own] = [CONFIG, { ...CONFIG, loss }].map((config) =>
    lossesAndGrads(state, batch, makeGan(config))
  );
  const numbers = await numbersOf(named.grads.generator);
  const error = relativeError(await numbersOf(own.grads.generator), numbers.map((x) => 3 * x));
  assertWithin(error, TOLERANCE, "the generator's gradients");
  assertEquals(
    await numbersOf({ loss: own.losses.discriminator, grads: own.grads.discriminator }),
    await numbersOf({ loss: named.losses.discriminator, grads: named.grads.discriminator }),
  );
}, { backends: ["wasm", "cpu"] });

testOnBackends("the penalty is added to the discriminator's loss, times its weight", async () => {
  const point = { ...initState(2, CONFIG), key: randomKey(3) };
  const pair = { real: photos(4), fake: photos(5) };
  const lossAt = async (config: StepConfig) =>
    (await valuesOf(discriminatorGrads(point, pair, makeGan(config)).value))[0];
  const critic = (images: Tensor4D) => {
    const network = { params: point.params.discriminator, stats: point.stats.discriminator };
    return makeDiscriminator(MODEL).apply(network, images, { key: randomKey(6) }).logits;
  };
  const [steepness] = await valuesOf(PENALTIES.r1(critic, pair, randomKey(0)));
  const [plain, penalised] = [
    await lossAt(CONFIG),
    await lossAt({ ...CONFIG, penalty: "r1", penaltyWeight: 50 }),
  ];
  const byDefault = await lossAt({ ...CONFIG, penalty: "wgan-gp" });
  assertEquals(byDefault, await lossAt({ ...CONFIG, penalty: "wgan-gp", penaltyWeight: 10 }));
  assertNotEquals(byDefault, plain);
  assertNotEquals(steepness, 0);
  assertWithin(Math.abs(penalised / (plain + 50 * steepness) - 1), TOLERANCE, "the sum");
});

testOnBackends(
  "further steps of the discriminator see images of their own, and come first",
  async () => {
    // At a rate of almost nothing the discriminator stays, so that the generator learns as with a single step.
    const still = { ...CONFIG, discriminatorRate: 1e-9 };
    const step = (config: StepConfig, images: Tensor4D) =>
      makeTrainStep(config)(initState(3, config), { images, noise: noise() }).state;
    const twice = { discriminatorSteps: 2 };
    const [single, double] = [
      step(still, photos(1)),
      step({ ...still, ...twice }, tf.concat([photos(2), photos(1)])),
    ];
    const error = relativeError(
      await numbersOf(double.params.generator),
      await numbersOf(single.params.generator),
    );
    assertWithin(error, TOLERANCE, "the generator");
    const [a, b] = [photos(2), photos(3)].map((first) =>
      step({ ...CONFIG, ...twice }, tf.concat([first, photos(1)]))
    );
    assertNotEquals(
      await numbersOf(a.params.discriminator),
      await numbersOf(b.params.discriminator),
    );
    assertThrows(
      () => step({ ...CONFIG, ...twice }, photos(1, 3)),
      RangeError,
      "Cannot take 2 steps of the discriminator on 3 images",
    );
  },
);

testOnBackends("the average follows the generator and its moving averages, and draws", async () => {
  const config = { ...CONFIG, ema: 0.999 };
  const state = initState(4, config);
  const next = makeTrainStep(config)(state, { images: photos(7), noise: noise() }).state;
  const current = { params: next.params.generator, stats: next.stats.generator };
  const [old, now, average] = await Promise.all(
    [generatorOf(state), current, generatorOf(next)].map(numbersOf),
  );
  // The first step keeps a tenth, however large the decay is.
  const expected = old.map((x, i) => 0.1 * x + 0.9 * now[i]);
  assertWithin(relativeError(average, expected), TOLERANCE, "the average");
  assertEquals(await numbersOf(generatorOf(initState(4, CONFIG))), old);
});

testOnBackends("the average forgets by images, however many are in a step", async () => {
  // Behind the first 5 %, so that the half-life of 6 images counts: 3 steps of 2 images, or 2 of 3.
  const config = { ...CONFIG, averageHalfLife: 6 };
  for (const count of [2, 3]) {
    const state = { ...initState(4, config), step: tf.scalar(1000, "int32") };
    const next = makeTrainStep(config)(state, { images: photos(7, count) }).state;
    const current = { params: next.params.generator, stats: next.stats.generator };
    const [old, now, average] = await Promise.all(
      [generatorOf(state), current, generatorOf(next)].map(numbersOf),
    );
    const kept = 0.5 ** (count / 6);
    const expected = old.map((x, i) => kept * x + (1 - kept) * now[i]);
    assertWithin(relativeError(average, expected), TOLERANCE, `${count} images`);
  }
}, { backends: ["wasm", "webgpu"] });

testOnBackends(
  "noise and augmentation change what the discriminator sees, and not the images",
  async () => {
    const point = { ...initState(5, CONFIG), key: randomKey(9) };
    for (const change of [{ instanceNoise: 0.2 }, { augment: ["color", "translation"] }] as const) {
      const [plain, changed] = [CONFIG, { ...CONFIG, ...change }].map((config) =>
        generatorGrads(point, { real: photos(7), noise: noise() }, makeGan(config))
      );
      assertEquals(await valuesOf(changed.aux.images), await valuesOf(plain.aux.images));
      assertNotEquals(await valuesOf(changed.value), await valuesOf(plain.value));
      const pair = { real: photos(7), fake: photos(8) };
      const [before, after] = [CONFIG, { ...CONFIG, ...change }].map((config) =>
        discriminatorGrads(point, pair, makeGan(config))
      );
      assertNotEquals(await valuesOf(after.value), await valuesOf(before.value));
    }
  },
);

testOnBackends("a relativistic generator is judged beside the real images", async () => {
  const config: StepConfig = { ...CONFIG, loss: "relativistic" };
  const point = { ...initState(6, config), key: randomKey(9) };
  const network = { params: point.params.discriminator, stats: point.stats.discriminator };
  const real = photos(7);
  const { value, aux } = generatorGrads(point, { real, noise: noise() }, makeGan(config));
  const judge = async (images: Tensor4D) =>
    await valuesOf(makeDiscriminator(MODEL).apply(network, images, { key: randomKey(0) }).logits);
  const [ofReal, ofFake] = [await judge(real), await judge(aux.images)];
  const losses = ofFake.map((fake, i) => Math.log1p(Math.exp(ofReal[i] - fake)));
  const expected = losses.reduce((sum, x) => sum + x, 0) / losses.length;
  assertWithin(Math.abs((await valuesOf(value))[0] / expected - 1), TOLERANCE, "the loss");
});

testOnBackends("a step with every setting at once compiles to the same bits", async () => {
  const config: StepConfig = {
    ...CONFIG,
    model: {
      ...MODEL,
      generator: "residual",
      discriminator: "residual",
      normalisation: "spectral",
    },
    loss: "relativistic",
    penalty: "r1-r2",
    penaltyWeight: 1,
    discriminatorSteps: 2,
    augment: ["color", "translation", "cutout"],
    instanceNoise: 0.1,
    ema: 0.9,
  };
  const step = makeTrainStep(config), fast = compile(step);
  const images = photos(1, 4);
  let [eager, compiled] = [initState(7, config), initState(7, config)];
  for (let i = 0; i < 3; i++) {
    [eager, compiled] = [step(eager, { images }).state, fast(compiled, { images }).state];
    assertEquals(await numbersOf(compiled), await numbersOf(eager));
  }
  fast.dispose();
}, { backends: ["webgpu"], slowOn: ["webgpu"] });
