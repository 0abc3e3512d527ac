import { assert, assertEquals, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { randomKey, splitKey } from "../../core/random.ts";
import { disposeRecord, flattenRecord, mapRecord, type TensorRecord } from "../../core/record.ts";
import type { Scalar, Tensor, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/mod.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { LOSSES } from "../../train/losses.ts";
import { type GanRecord, type GanState, initState } from "../../train/state.ts";
import { type Batch, lossesAndGrads } from "../../train/gradients.ts";
import type { StepConfig } from "../../train/config.ts";
import { makeTrainStep } from "../../train/step.ts";
import { memory, randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { makeGenerator } from "../../models/generator.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGan } from "../../train/gan.ts";

const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  height: 16,
  width: 16,
  widthFactor: 1 / 16,
  noiseSize: 8,
};
const CONFIG: StepConfig = { model: MODEL, adam: ARTICLE_ADAM, loss: "bce" };
const withModel = (model: Partial<ModelConfig>): StepConfig => ({
  ...CONFIG,
  model: { ...MODEL, ...model },
});

const photos = (): Tensor4D => tf.abs(randomTensor<Tensor4D>(7, [3, 16, 16, 3]));
const batchWithNoise = () => ({
  images: photos(),
  noise: randomTensor<Tensor2D>(8, [3, 8]),
});

testOnBackends("trainStep() leaves its arguments unchanged", async () => {
  const state = initState(1, CONFIG), batch = batchWithNoise();
  const [before, images, noise] = await Promise.all(
    [state, batch.images, batch.noise].map(recordBits),
  );
  makeTrainStep(CONFIG)(state, batch);
  assertEquals(await recordBits(state), before);
  assertEquals(await recordBits(batch.images), images);
  assertEquals(await recordBits(batch.noise), noise);
});

testOnBackends("trainStep() gives the same bits twice from the same state and batch", async () => {
  const state = initState(2, CONFIG), batch = { images: photos() };
  const step = makeTrainStep(CONFIG);
  assertEquals(await recordBits(step(state, batch)), await recordBits(step(state, batch)));
});

testOnBackends(
  "trainStep() changes every parameter, moment, average, the key and the counter",
  async () => {
    const state = initState(3, CONFIG);
    const next = makeTrainStep(CONFIG)(state, { images: photos() });
    const [before, after] = [await recordBits(state), await recordBits(next.state)];
    assertEquals(Object.keys(after).sort(), Object.keys(before).sort());
    for (const path of Object.keys(before)) assertNotEquals(after[path], before[path], path);
    for (const [path, tensor] of flattenRecord(next.state)) {
      assert((await valuesOf(tensor)).every(Number.isFinite), path);
    }
    assertEquals(after.step, [1]);
    assertEquals(next.state.step.dtype, "int32");
    assertEquals(next.state.key.dtype, "int32");
  },
);

testOnBackends("trainStep() shapes the new state as the old one", () => {
  const state = initState(3, CONFIG);
  const next = makeTrainStep(CONFIG)(state, { images: photos() }).state;
  const shapes = (s: GanState) =>
    flattenRecord(s).map(([path, { shape, dtype }]) => `${path} ${dtype} [${shape}]`).sort();
  assertEquals(shapes(next), shapes(state));
}, { backends: ["wasm"] });

testOnBackends(
  "trainStep() draws noise and dropout from the key, and nothing else at random",
  async () => {
    const state = initState(4, CONFIG), batch = batchWithNoise();
    const other = { ...state, key: randomKey(99) };
    const losses = async (state: GanState, batch: Batch, config: StepConfig) =>
      await recordBits(makeTrainStep(config)(state, batch).losses);
    const dry = withModel({ dropoutRate: 0 });
    // With the noise given, the key matters for dropout alone.
    assertNotEquals(await losses(state, batch, CONFIG), await losses(other, batch, CONFIG));
    assertEquals(await losses(state, batch, dry), await losses(other, batch, dry));
    assertNotEquals(
      await losses(state, { images: batch.images }, dry),
      await losses(other, { images: batch.images }, dry),
    );
  },
  { backends: ["wasm"] },
);

testOnBackends("initState() gives the same state for a seed and another for another", async () => {
  assertEquals(await recordBits(initState(5, CONFIG)), await recordBits(initState(5, CONFIG)));
  assertNotEquals(
    await recordBits(initState(5, CONFIG).params),
    await recordBits(initState(6, CONFIG).params),
  );
}, { backends: ["wasm"] });

testOnBackends("trainStep() leaks nothing over 5 steps", () => {
  const batch = { images: photos() };
  const step = makeTrainStep(CONFIG);
  let state = initState(7, CONFIG);
  const before = memory();
  for (let i = 0; i < 5; i++) {
    const next = step(state, batch);
    disposeRecord(state);
    disposeRecord(next.losses);
    state = next.state;
    assertEquals(memory(), before, `step ${i + 1}`);
  }
});

/** Exact but for rounding, which summing in another order changes. */
const SAME_GRADIENT_TOLERANCE = 1e-5;

testOnBackends("each network's gradient is that of its own loss alone", async () => {
  const { params, stats } = initState(8, CONFIG), key = randomKey(9);
  const { images, noise } = batchWithNoise();
  const { grads } = lossesAndGrads({ params, stats, key }, { images, noise }, makeGan(CONFIG));
  const [, realKey, fakeKey] = splitKey(key, 3);
  // Each loss by itself, with nothing stopped or frozen.
  const lossOf = (network: keyof GanRecord) => (params: GanRecord): Scalar => {
    const drawn = makeGenerator(MODEL).apply(
      { params: params.generator, stats: stats.generator },
      noise!,
      { training: true },
    );
    const judge = (images: Tensor4D, key: Tensor) =>
      makeDiscriminator(MODEL).apply(
        { params: params.discriminator, stats: stats.discriminator },
        images,
        { key: key as typeof realKey },
      ).logits;
    return LOSSES.bce[network]({
      real: judge(images, realKey),
      fake: judge(drawn.images, fakeKey),
    });
  };
  for (const network of ["generator", "discriminator"] as const) {
    const leaves = flattenRecord(params[network]);
    const loss = (...tensors: Tensor[]) => {
      let i = 0;
      return lossOf(network)({
        ...params,
        [network]: mapRecord(params[network], () => tensors[i++]),
      });
    };
    const expected = tf.grads(loss)(leaves.map(([, tensor]) => tensor));
    for (const [i, [path, gradient]] of flattenRecord(grads[network]).entries()) {
      assertEquals(path, leaves[i][0]);
      if (hasNoGradient(params, `${network}/${path}`)) continue;
      const error = relativeError(await valuesOf(gradient), await valuesOf(expected[i]));
      assertWithin(error, SAME_GRADIENT_TOLERANCE, `${network}/${path}`);
    }
  }
});

/** Whether it is a bias that a batch normalisation takes out again: its gradient is rounding noise. */
function hasNoGradient(params: GanRecord, path: string): boolean {
  const [network, layer, leaf] = path.split("/");
  const norm = `batch_norm_${layer.split("_").at(-1)}`;
  return leaf === "bias" && /^conv_(transpose_)?\d+$/.test(layer) &&
    norm in params[network as keyof GanRecord];
}

/** Half the way between the two points of a central difference, in units of a parameter's usual size. */
const STEP = 1e-2;

/** Of the slope: the losses' rounding, 1e-7, over the step's 1e-2, and the cubic term. */
const DIFFERENCE_TOLERANCE = 5e-3;

testOnBackends(
  "gradients of both networks agree with central differences of their losses",
  async () => {
    // Without kinks (slope 1), and with the dropout of a fixed key.
    const config = withModel({ leakySlope: 1 });
    const { params, stats } = initState(10, config), key = randomKey(11);
    const batch = batchWithNoise();
    const at = (params: GanRecord) =>
      lossesAndGrads({ params, stats, key }, batch, makeGan(config));
    for (const network of ["generator", "discriminator"] as const) {
      const direction = new Map(
        flattenRecord(params[network]).map(([path, { shape, size }], i) =>
          [path, tf.mul(randomTensor(20 + i, shape), 1 / Math.sqrt(size))] as const
        ),
      );
      const lossAt = async (distance: number) => {
        const moved = mapRecord(
          params[network] as TensorRecord,
          (tensor, path) => tf.add(tensor, tf.mul(direction.get(path)!, distance)),
        );
        return (await valuesOf(at({ ...params, [network]: moved }).losses[network]))[0];
      };
      const difference = (await lossAt(STEP) - await lossAt(-STEP)) / (2 * STEP);
      const products = flattenRecord(at(params).grads[network]).map(([path, gradient]) =>
        tf.sum(tf.mul(gradient, direction.get(path)!))
      );
      const [slope] = await valuesOf(tf.addN(products));
      assert(Math.abs(slope) > 0.01, `${network}: a slope of ${slope} says little`);
      assertWithin(Math.abs(difference / slope - 1), DIFFERENCE_TOLERANCE, network);
    }
  },
  { backends: ["wasm"] },
);
