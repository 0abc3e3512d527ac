/** The discriminator's step before the generator's gradient is taken. */
import { assertEquals, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { pointOf } from "../../train/_substeps.ts";
import { adam, ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import type { StepConfig } from "../../train/config.ts";
import { discriminatorGrads, generatorGrads } from "../../train/gradients.ts";
import { initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { SMALL_RESIDUAL } from "../_models.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { makeGenerator } from "../../models/generator.ts";
import { makeGan } from "../../train/gan.ts";

const CONFIG: StepConfig = {
  model: SMALL_RESIDUAL,
  adam: { ...ARTICLE_ADAM, learningRate: 0.01 },
  loss: "bce",
  penalty: "r1",
  penaltyWeight: 0.5,
  ema: 0.9,
};
const ALTERNATE: StepConfig = { ...CONFIG, alternate: true };

const batch = () => ({
  images: tf.abs(randomTensor<Tensor4D>(7, [2, 16, 16, 3])),
  noise: randomTensor<Tensor2D>(8, [2, 8]),
});

/** The largest difference of two records' numbers, of the largest number of each leaf. */
async function assertAlike(actual: TensorRecord, expected: TensorRecord, tolerance: number) {
  const wanted = new Map(flattenRecord(expected));
  for (const [path, tensor] of flattenRecord(actual)) {
    const error = relativeError(await valuesOf(tensor), await valuesOf(wanted.get(path)!));
    assertWithin(error, tolerance, path);
  }
}

testOnBackends("the generator learns from the discriminator behind its own step", async () => {
  const state = initState(1, CONFIG), { images: real, noise } = batch();
  const { state: next, losses } = makeTrainStep(ALTERNATE)(state, { images: real, noise });

  const point = pointOf(state, 0), { params, stats, optimizer, step } = state;
  const network = { params: params.generator, stats: stats.generator };
  const fake = makeGenerator(SMALL_RESIDUAL).apply(network, noise, { training: true }).images;
  const judging = discriminatorGrads(point, { real, fake }, makeGan(CONFIG));
  const { update } = adam(CONFIG.adam), time = { step, updates: step };
  const discriminator = update(
    judging.grads,
    optimizer.discriminator,
    params.discriminator,
    time,
  );
  const moved = { ...point, params: { ...params, discriminator: discriminator.params } };
  const drawing = generatorGrads(moved, { real, noise }, makeGan(CONFIG));
  const own = update(drawing.grads, optimizer.generator, params.generator, time);
  assertEquals(
    await recordBits({ params: next.params, losses }),
    await recordBits({
      params: { generator: own.params, discriminator: discriminator.params },
      losses: { generator: drawing.value, discriminator: judging.value },
    }),
  );
}, { backends: ["wasm", "cpu"] });

testOnBackends(
  "the discriminator's step is the same either way, and the generator's not",
  async () => {
    const state = initState(2, CONFIG), given = batch();
    const [together, apart] = [CONFIG, ALTERNATE].map((config) =>
      makeTrainStep(config)(state, given).state
    );
    const squareOf = (state: TensorRecord) => (state as { square: TensorRecord }).square;
    const [square, expected] = [apart, together].map(({ optimizer }) =>
      squareOf(optimizer.discriminator)
    );
    await assertAlike(square, expected, 1e-4); // of gradients
    assertNotEquals(
      await recordBits(apart.params.generator),
      await recordBits(together.params.generator),
    );
    // A discriminator that stays where it is judges the same before and after.
    const [still, stillApart] = [CONFIG, ALTERNATE].map((config) =>
      makeTrainStep({ ...config, discriminatorRate: 1e-9 })(state, given).state
    );
    const [own, wanted] = [stillApart, still].map(({ optimizer }) => squareOf(optimizer.generator));
    await assertAlike(own, wanted, 1e-4);
  },
  { backends: ["wasm"] },
);

testOnBackends("an alternating step compiles to the same bits", async () => {
  const config = { ...ALTERNATE, discriminatorSteps: 2 };
  const eager = makeTrainStep(config), compiled = compile(eager);
  const images = tf.abs(randomTensor<Tensor4D>(7, [4, 16, 16, 3]));
  let [expected, actual] = [initState(3, config), initState(3, config)];
  for (let i = 0; i < 2; i++) {
    expected = eager(expected, { images }).state;
    actual = compiled(actual, { images }).state;
    assertEquals(await recordBits(actual), await recordBits(expected));
  }
  compiled.dispose();
}, { backends: ["webgpu"] });
