/** Networks that start from trained ones, of the same size or of half of it, compute what those did. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { flattenRecord, mapRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import {
  ARTICLE_MODEL,
  decodeGenerator,
  encodeGenerator,
  type ModelConfig,
} from "../../models/mod.ts";
import { grownModel } from "../../models/grow.ts";
import { modelShape } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { grow, trainedOf } from "../../train/grow.ts";
import { type GanState, generatorOf, initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, largest } from "../_golden.ts";
import { makeGenerator } from "../../models/generator.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";

/** How far numbers may be off: float32 sums in another order. */
const TOLERANCE = 1e-5;

const SMALL: ModelConfig = {
  ...ARTICLE_MODEL,
  generator: "residual",
  discriminator: "residual",
  normalisation: "none",
  kernel: 4,
  height: 24,
  width: 16,
  widthFactor: 1 / 8,
  noiseSize: 6,
  leakySlope: 0.2,
  dropoutRate: 0,
};
const LARGE = { ...SMALL, height: 48, width: 32 };

/** A state with numbers at random in every parameter and average, so that nothing is hidden behind zeros. */
function trainedState(model: ModelConfig): GanState {
  let seed = 70;
  const shaken = <R extends TensorRecord>(record: R): R =>
    mapRecord(record, (tensor, path) => {
      const noise = tf.mul(randomTensor(seed++, tensor.shape), 0.2);
      return tf.add(tensor, path.endsWith("variance") ? tf.abs(noise) : noise);
    });
  return tf.tidy(() => {
    const state = initState(1, { model, ema: 0.9 });
    const { params, stats, average } = state;
    return { ...state, params: shaken(params), stats: shaken(stats), average: shaken(average!) };
  });
}

const noise = (): Tensor2D => tf.mul(randomTensor(4, [3, SMALL.noiseSize]), 2);

/** What the generator draws; with its average or as it is trained. */
function draw(state: GanState, config: ModelConfig, { training }: { training: boolean }) {
  const network = training
    ? { params: state.params.generator, stats: state.stats.generator }
    : generatorOf(state);
  return makeGenerator(config).apply(network, noise(), { training }).images;
}

function judge({ params, stats }: GanState, config: ModelConfig, images: Tensor4D) {
  const network = { params: params.discriminator, stats: stats.discriminator };
  return makeDiscriminator(config).apply(network, images, {}).logits;
}

/** Each pixel repeated in a square of four, out of the definition. */
async function repeated(images: Tensor4D): Promise<Tensor4D> {
  const [count, height, width, channels] = images.shape;
  const values = await images.data();
  const size = [count, 2 * height, 2 * width, channels] as const;
  const larger = tf.buffer([...size]);
  for (let n = 0; n < count; n++) {
    for (let y = 0; y < size[1]; y++) {
      for (let x = 0; x < size[2]; x++) {
        for (let c = 0; c < channels; c++) {
          const from = ((n * height + (y >> 1)) * width + (x >> 1)) * channels + c;
          larger.set(values[from], n, y, x, c);
        }
      }
    }
  }
  return larger.toTensor() as Tensor4D;
}

async function assertNear(actual: tf.Tensor, expected: tf.Tensor, what: string) {
  assertEquals(actual.shape, expected.shape);
  const [values, wanted] = [await valuesOf(actual), await valuesOf(expected)];
  assert(Math.max(...wanted) - Math.min(...wanted) > 0.05, "there is nothing to compare");
  assertWithin(largest(values.map((value, i) => value - wanted[i])), TOLERANCE, what);
}

/** Pairs of models: the trained one, and the one that it becomes. */
const GROWING: Readonly<Record<string, readonly [from: ModelConfig, wanted: ModelConfig]>> = {
  "residual": [SMALL, LARGE],
  "norm-free, with kernels of 3": [
    { ...SMALL, generator: "norm-free", kernel: 3 },
    { ...LARGE, generator: "norm-free", kernel: 3 },
  ],
  "to more channels": [SMALL, { ...LARGE, widthFactor: 1 / 4 }],
  "to more channels of the generator": [SMALL, { ...LARGE, generatorWidth: 3 }],
  "that has grown before": [{ ...SMALL, grown: 1 }, LARGE],
};

for (const [name, [from, wanted]] of Object.entries(GROWING)) {
  testOnBackends(`a grown generator draws the same pictures, twice as large: ${name}`, async () => {
    const trained = trainedState(from);
    const model = grownModel(from, wanted);
    const state = grow(trainedOf(trained), { from, to: { model, ema: 0.9 }, seed: 3 });
    for (const training of [true, false]) {
      const small = await repeated(draw(trained, from, { training }));
      await assertNear(draw(state, model, { training }), small, `training: ${training}`);
    }
  });

  testOnBackends(`a grown discriminator judges pictures by those halved: ${name}`, async () => {
    const trained = trainedState(from);
    const model = grownModel(from, wanted);
    const state = grow(trainedOf(trained), { from, to: { model, ema: 0.9 } });
    const images = tf.abs(randomTensor<Tensor4D>(9, [4, model.height, model.width, 3]));
    const halved = tf.avgPool(images, 2, 2, "valid");
    await assertNear(judge(state, model, images), judge(trained, from, halved), "detailed");
    const drawn = draw(trained, from, { training: false });
    const larger = draw(state, model, { training: false });
    await assertNear(judge(state, model, larger), judge(trained, from, drawn), "drawn");
  });
}

for (
  const [name, model] of Object.entries<ModelConfig>({
    residual: SMALL,
    "residual that has grown": { ...SMALL, grown: 1 },
    dcgan: { ...SMALL, generator: "dcgan", discriminator: "dcgan", normalisation: "batch" },
    spectral: { ...SMALL, normalisation: "spectral" },
  })
) {
  testOnBackends(`networks of the same model start with the same bits: ${name}`, async () => {
    const trained = trainedState(model);
    const state = grow(trainedOf(trained), {
      from: model,
      to: { model: grownModel(model, model), ema: 0.9 },
    });
    const { params, stats, average } = trained;
    const networks = { params, stats, average: average! };
    const { optimizer, step, key } = initState(0, { model });
    assertEquals(await recordBits(state), await recordBits({ ...networks, optimizer, step, key }));
  }, { backends: ["wasm"] });
}

testOnBackends("networks of the same size may get wider", async () => {
  const trained = trainedState(SMALL), model = grownModel(SMALL, { ...SMALL, widthFactor: 1 / 2 });
  const state = grow(trainedOf(trained), { from: SMALL, to: { model, ema: 0.9 } });
  for (const training of [true, false]) {
    const [now, before] = [draw(state, model, { training }), draw(trained, SMALL, { training })];
    await assertNear(now, before, `training: ${training}`);
  }
  const images = tf.abs(randomTensor<Tensor4D>(9, [4, SMALL.height, SMALL.width, 3]));
  await assertNear(judge(state, model, images), judge(trained, SMALL, images), "logits");
}, { backends: ["wasm"] });

testOnBackends(
  "without a discriminator a fresh one is drawn, without an average the generator is",
  async () => {
    const { generator } = trainedOf(trainedState(SMALL));
    const model = grownModel(SMALL, LARGE);
    const state = grow({ generator }, { from: SMALL, to: { model, ema: 0.9 }, seed: 5 });
    const fresh = initState(5, { model }).params.discriminator;
    assertEquals(await recordBits(state.params.discriminator), await recordBits(fresh));
    const raw = { params: state.params.generator, stats: state.stats.generator };
    assertEquals(await recordBits(state.average!), await recordBits(raw));
  },
  { backends: ["wasm"] },
);

testOnBackends(
  "training of grown networks changes every parameter, compiled as it does eagerly",
  async () => {
    const model = grownModel(SMALL, LARGE);
    const config = {
      model,
      adam: { ...ARTICLE_ADAM, learningRate: 1e-2 },
      loss: "bce",
      ema: 0.9,
    } as const;
    const first = grow(trainedOf(trainedState(SMALL)), { from: SMALL, to: config });
    const images = tf.abs(randomTensor<Tensor4D>(9, [4, model.height, model.width, 3]));
    const eager = makeTrainStep({ ...config, penalty: "r1", penaltyWeight: 1 });
    const compiled = compile(eager);
    let [a, b] = [first, first];
    for (let i = 0; i < 3; i++) {
      a = eager(a, { images }).state;
      b = compiled(b, { images }).state;
    }
    const [now, before] = [await recordBits(a.params), await recordBits(first.params)];
    for (const [path, bits] of Object.entries(now)) {
      assert(bits.some((value, i) => value !== before[path][i]), `${path} has not moved`);
    }
    assertEquals(await recordBits(b), await recordBits(a));
    compiled.dispose();
  },
  { backends: ["wasm"] },
);

testOnBackends("a file keeps the discriminator, which is read where it is asked for", async () => {
  const { params, stats } = trainedState(SMALL);
  const network = { params: params.generator, stats: stats.generator };
  const discriminator = { params: params.discriminator, stats: stats.discriminator };
  const file = { network, discriminator, config: SMALL, metadata: {} };
  const bytes = await encodeGenerator(file);
  const before = tf.memory().numTensors;
  const both = decodeGenerator(bytes, { discriminator: true });
  assertEquals(await recordBits(both.discriminator!), await recordBits(discriminator));
  assertEquals(tf.memory().numTensors - before, countLeaves(network) + countLeaves(discriminator));
  const one = decodeGenerator(bytes);
  assertEquals(one.discriminator, undefined);
  assertEquals(await recordBits(one.network), await recordBits(network));
  assertEquals(
    tf.memory().numTensors - before,
    2 * countLeaves(network) + countLeaves(discriminator),
  );
}, { backends: ["wasm"] });

const countLeaves = (record: TensorRecord) => flattenRecord(record).length;

testOnBackends("a file keeps a generator that has grown", async () => {
  const config = grownModel(SMALL, LARGE);
  const state = grow(trainedOf(trainedState(SMALL)), {
    from: SMALL,
    to: { model: config, ema: 0.9 },
  });
  const bytes = await encodeGenerator({ network: state.average!, config, metadata: {} });
  const read = decodeGenerator(bytes);
  assertEquals(read.config, config);
  assertEquals(await recordBits(read.network), await recordBits(state.average!));
}, { backends: ["wasm"] });

Deno.test("grownModel() refuses what networks cannot become, and names the nearest", () => {
  const dcgan: ModelConfig = { ...SMALL, generator: "dcgan", discriminator: "dcgan" };
  const largest: ModelConfig = { ...SMALL, height: 1024, width: 1024 };
  for (
    const [from, wanted, message] of [
      [
        SMALL,
        { ...LARGE, height: 40 },
        "of the size 40x32 from those of 24x16: they keep their size or double it, the nearest is 48x32",
      ],
      [SMALL, { ...LARGE, height: 96, width: 64 }, "the nearest is 48x32"],
      [SMALL, { ...SMALL, height: 16 }, "the nearest is 24x16"],
      [LARGE, SMALL, "the nearest is 48x32"],
      [
        dcgan,
        { ...dcgan, height: 48, width: 32 },
        "only residual networks without spectral normalisation grow, the nearest is 24x16",
      ],
      [
        { ...SMALL, normalisation: "spectral" },
        { ...LARGE, normalisation: "spectral" },
        "the nearest is 24x16",
      ],
      [
        { ...SMALL, discriminator: "dcgan" },
        { ...LARGE, discriminator: "dcgan" },
        "the nearest is 24x16",
      ],
      [largest, { ...largest, height: 2048, width: 2048 }, "the nearest is 1024x1024"],
      [
        { ...SMALL, widthFactor: 1 },
        { ...LARGE, widthFactor: 1 / 4 },
        "of the width factor 0.25 from those of 1: they may get wider, the nearest is 1",
      ],
      [
        { ...SMALL, generatorWidth: 4 },
        { ...LARGE, generatorWidth: 2 },
        "of the generator's width 2 from those of 4: they may get wider, the nearest is 4",
      ],
      [
        { ...SMALL, generatorWidth: 4 },
        { ...LARGE, widthFactor: 1 / 4 },
        "of the generator's width 1 from those of 4: they may get wider, the nearest is 4",
      ],
      [
        dcgan,
        { ...dcgan, widthFactor: 1 },
        "of the width factor 1 from those of 0.125: it stays, the nearest is 0.125",
      ],
      [
        SMALL,
        { ...LARGE, generator: "norm-free" },
        "of the generator norm-free from those of residual: only residual fits",
      ],
      [
        SMALL,
        { ...LARGE, discriminator: "dcgan" },
        "of the discriminator dcgan from those of residual: only residual fits",
      ],
      [
        SMALL,
        { ...LARGE, normalisation: "spectral" },
        "of the normalisation spectral from those of none: only none fits",
      ],
      [SMALL, { ...LARGE, kernel: 3 }, "of the kernel 3 from those of 4: only 4 fits"],
      [SMALL, { ...LARGE, noiseSize: 8 }, "of the noise size 8 from those of 6: only 6 fits"],
      [
        SMALL,
        { ...LARGE, leakySlope: 0.1 },
        "of the leaky slope 0.1 from those of 0.2: only 0.2 fits",
      ],
    ] as [ModelConfig, ModelConfig, string][]
  ) assertThrows(() => grownModel(from, wanted), RangeError, message);
});

Deno.test("modelShape() refuses smaller pictures that the generator cannot have", () => {
  for (const grown of [-1, 0.5, 2, NaN, "1"] as number[]) {
    assertThrows(() => modelShape({ ...SMALL, grown }), RangeError, "a whole number from 0 to 1");
  }
  const dcgan: ModelConfig = { ...SMALL, generator: "dcgan", grown: 1 };
  assertThrows(() => modelShape(dcgan), RangeError, "a whole number from 0 to 0");
});
