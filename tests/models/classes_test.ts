/** Networks that are conditioned on classes. */
import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { randomKey, randomNormal } from "../../core/random.ts";
import { flattenRecord, mapRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import {
  classIndex,
  type ImageClass,
  inProportion,
  inRows,
  ofClass,
  oneHot,
} from "../../models/classes.ts";
import { type ModelConfig, modelShape } from "../../models/config.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGenerator } from "../../models/generator.ts";
import { decodeGenerator, encodeGenerator } from "../../models/generator_file.ts";
import { grownModel } from "../../models/grow.ts";
import type { Network } from "../../models/network.ts";
import { sampleImages } from "../../models/sample.ts";
import { grow, trainedOf } from "../../train/grow.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { compileTrainStep, makeTrainStep } from "../../train/step.ts";
import type { StepConfig } from "../../train/config.ts";
import { randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";

const CLASSES: readonly ImageClass[] = [{ name: "fair", count: 30 }, { name: "dark", count: 10 }, {
  name: "Café",
  count: 20,
}];

const WITHOUT: ModelConfig = {
  ...PRESETS.fast.model,
  height: 16,
  width: 16,
  widthFactor: 0.125,
  noiseSize: 5,
};
const MODEL: ModelConfig = { ...WITHOUT, classes: CLASSES };
const INDICES = [0, 1, 2, 1];

/** A network whose parameters are all of some size, as initial ones have zeros where training begins. */
const stirred = ({ params, stats }: Network): Network => ({
  params: mapRecord(
    params,
    (tensor, path) => tf.add(tensor, tf.mul(randomTensor(path.length, tensor.shape), 0.2)),
  ),
  stats,
});

testOnBackends(
  "a projection discriminator adds the class's product with its summed features",
  async () => {
    const images = tf.abs(randomTensor<Tensor4D>(1, [4, 16, 16, 3])) as Tensor4D;
    const network = stirred(makeDiscriminator(MODEL).init(randomKey(3)));
    const { embedding, ...params } = network.params as Record<string, { kernel: Tensor2D }>;
    const logitsOf = async (indices: readonly number[]) => {
      const labels = oneHot(indices, CLASSES.length);
      return await valuesOf(
        makeDiscriminator(MODEL).apply(network, images, { labels }).logits,
      );
    };
    const plain = await valuesOf(
      makeDiscriminator(WITHOUT).apply({ params, stats: {} }, images, {}).logits,
    );
    // Another way to the features: a dense layer that has a one for a channel sums it over all places.
    const [classes, channels] = embedding.kernel.shape;
    const { base: [height, width] } = modelShape(MODEL);
    const sums: number[][] = [];
    for (let c = 0; c < channels; c++) {
      const kernel = tf.tile(tf.oneHot([c], channels).cast("float32"), [height * width, 1]);
      const dense = { kernel: tf.reshape(kernel, [-1, 1]), bias: tf.zeros([1]) };
      const network = { params: { ...params, dense }, stats: {} };
      sums.push(await valuesOf(makeDiscriminator(WITHOUT).apply(network, images, {}).logits));
    }
    const vectors = await embedding.kernel.array();
    assertEquals([classes, vectors.length], [3, 3]);
    for (const indices of [INDICES, [2, 2, 0, 0]]) {
      const logits = await logitsOf(indices);
      for (const [i, index] of indices.entries()) {
        const product = vectors[index].reduce((sum, value, c) => sum + value * sums[c][i], 0);
        assert(Math.abs(product) > 1e-3, "says something");
        assert(
          Math.abs(logits[i] - plain[i] - product) < 1e-3,
          `${logits[i]} ${plain[i]} ${product}`,
        );
      }
    }
  },
  { backends: ["wasm", "cpu"] },
);

testOnBackends("each image is of its own class, and depends on it in every block", async () => {
  const generator = makeGenerator(MODEL), network = stirred(generator.init(randomKey(3)));
  const noise = tf.tile(randomNormal<Tensor2D>(1, [1, 5]), [4, 1]) as Tensor2D;
  const images = await sampleImages(network, noise, generator, { labels: oneHot(INDICES, 3) });
  const size = images.length / 4;
  const of = (i: number) => [...images.subarray(i * size, (i + 1) * size)];
  assertEquals(of(1), of(3));
  assertNotEquals(of(0), of(1));
  assertNotEquals(of(1), of(2));
  const dark = await sampleImages(network, noise, ofClass(generator, 1));
  assertEquals([...dark.subarray(0, size)], of(1));
  // The rows of the label in each layer of the noise.
  const layers = flattenRecord(generator.shapes.params).filter(([, { shape }]) =>
    shape.length === 2
  );
  assert(layers.length > 2 && layers.every(([, { shape }]) => shape[0] === 5 + 3));
}, { backends: ["wasm"] });

const KINDS: Readonly<Record<string, Partial<StepConfig>>> = {
  "r1": { penalty: "r1", penaltyWeight: 0.05 },
  "r1-r2, in turn": { penalty: "r1-r2", penaltyWeight: 0.05, alternate: true },
  "augmentation that adapts": { augment: ["color"], augmentTarget: 0.6 },
  "dropout and minibatch deviation": {
    model: { ...MODEL, dropoutRate: 0.2, minibatchDeviation: 2 },
  },
  "a spectral norm": {
    model: { ...MODEL, normalisation: "spectral" },
    penalty: "none",
    penaltyWeight: 0,
  },
};

for (const [name, change] of Object.entries(KINDS)) {
  testOnBackends(`a compiled step of classes with ${name} computes the same bits`, async () => {
    const config: StepConfig = { ...PRESETS.fast, model: MODEL, ...change };
    const images = tf.abs(randomTensor<Tensor4D>(7, [4, 16, 16, 3])) as Tensor4D;
    const batch = { images, labels: oneHot(INDICES, 3) };
    const step = makeTrainStep(config), compiled = compileTrainStep(config);
    let [eager, fast] = [initState(0, config), initState(0, config)];
    for (let taken = 0; taken < 2; taken++) {
      eager = step(eager, batch, taken).state;
      fast = compiled(fast, batch, taken).state;
    }
    assertEquals(await recordBits(fast), await recordBits(eager));
    compiled.dispose();
    // Both networks learn from the labels.
    const other = step(initState(0, config), { ...batch, labels: oneHot([1, 0, 0, 0], 3) }, 0);
    const one = step(initState(0, config), batch, 0);
    for (const network of ["generator", "discriminator"] as const) {
      const [a, b] = [
        await recordBits(one.state.params[network]),
        await recordBits(other.state.params[network]),
      ];
      assertNotEquals(a, b);
    }
  }, { backends: ["wasm", "webgpu"], slowOn: name === "r1" ? [] : ["webgpu"] });
}

testOnBackends("networks of classes begin with what those without draw and judge", async () => {
  const state = initState(1, { ...PRESETS.fast, model: WITHOUT });
  const trained = trainedOf({
    ...state,
    params: {
      generator: stirred({ params: state.params.generator, stats: {} }).params,
      discriminator: stirred({ params: state.params.discriminator, stats: {} }).params,
    },
  });
  const before = { generator: trained.generator, discriminator: trained.discriminator };
  const { params, stats } = grow(before, {
    from: WITHOUT,
    to: { ...PRESETS.fast, model: MODEL, ema: 0 },
  });
  const noise = randomNormal<Tensor2D>(1, [4, 5]), labels = oneHot(INDICES, 3);
  const drawing = { params: params.generator, stats: stats.generator };
  const images = await sampleImages(drawing, noise, makeGenerator(MODEL), { labels });
  const old = await sampleImages(before.generator, noise, makeGenerator(WITHOUT));
  const most = images.reduce((most, value, i) => Math.max(most, Math.abs(value - old[i])), 0);
  assert(most < 1e-6, `${most}`);
  const seen = tf.tensor4d(old, [4, 16, 16, 3]);
  const judging = { params: params.discriminator, stats: {} };
  assertEquals(
    await valuesOf(makeDiscriminator(MODEL).apply(judging, seen, { labels }).logits),
    await valuesOf(makeDiscriminator(WITHOUT).apply(before.discriminator, seen, {}).logits),
  );
  assertEquals(grownModel(MODEL, WITHOUT).classes, CLASSES);
}, { backends: ["wasm"] });

testOnBackends("a generator file keeps the classes, and refuses damaged ones", async () => {
  const network = makeGenerator(MODEL).init(randomKey(0));
  const bytes = await encodeGenerator({ network, config: MODEL, metadata: {} });
  assertEquals(decodeGenerator(bytes).config.classes, CLASSES);
  const without = makeGenerator(WITHOUT).init(randomKey(0));
  const plain = decodeGenerator(
    await encodeGenerator({ network: without, config: WITHOUT, metadata: {} }),
  );
  assertEquals(Object.hasOwn(plain.config, "classes"), false);
  for (
    const classes of [
      ...[[], CLASSES.slice(1, 2), [...CLASSES, CLASSES[0]], "ab", null, [1, 2], {}],
      [{ name: "a", count: 1 }, { name: "b", count: -1 }],
    ]
  ) {
    const config = { ...MODEL, classes: classes as ImageClass[] };
    assertThrows(() => modelShape(config), RangeError, "its classes must be at least two");
  }
}, { backends: ["cpu"] });

Deno.test("classes that there are not are refused, where they are asked for", () => {
  const generator = makeGenerator(MODEL);
  for (const index of [3, -1, 0.5, NaN]) {
    assertThrows(() => oneHot([0, index], 3), RangeError, `class ${index} of 3`);
    assertThrows(() => ofClass(generator, index), RangeError, `class ${index} of 3`);
  }
  for (const classes of [0, -1, 1.5]) {
    assertThrows(() => oneHot([], classes), RangeError, "classes");
  }
  assertThrows(() => ofClass(makeGenerator(WITHOUT), 0), TypeError, "has no classes");
});

testOnBackends("what labels lack is said", () => {
  const generator = makeGenerator(MODEL), network = generator.init(randomKey(0));
  const noise = tf.zeros<tf.Rank.R2>([2, 5]);
  const draw = (labels?: Tensor2D) => generator.apply(network, noise, { labels, training: false });
  assertThrows(() => draw(), TypeError, "Cannot draw without labels as the network has 3 classes");
  assertThrows(() => draw(oneHot([0], 3)), RangeError, "[1,3]: [2, 3] is needed");
  assertThrows(() => draw(oneHot([0, 1], 2)), RangeError, "[2,2]: [2, 3] is needed");
  const images = tf.zeros<tf.Rank.R4>([2, 16, 16, 3]), judge = makeDiscriminator(MODEL);
  const judging = judge.init(randomKey(0));
  assertThrows(() => judge.apply(judging, images, {}), TypeError, "Cannot judge without labels");
  for (const change of [{ generator: "dcgan" }, { discriminator: "dcgan" }] as const) {
    const [kind] = Object.keys(change);
    const says = `Cannot build the dcgan ${kind} with classes`;
    assertThrows(() => modelShape({ ...MODEL, ...change }), RangeError, says);
  }
}, { backends: ["cpu"] });

Deno.test("a class is found by its name, however its accents are written", () => {
  assertEquals(classIndex("dark", CLASSES), 1);
  assertEquals(classIndex("Cafe\u0301", CLASSES), 2);
  const near =
    'Cannot draw the class "Drak" as there is none of that name: did you mean "dark"? The classes are fair';
  assertThrows(() => classIndex("Drak", CLASSES), RangeError, near);
  assertThrows(
    () => classIndex("zebra", CLASSES),
    RangeError,
    "of that name: the classes are fair, dark, Café",
  );
  const many = Array.from({ length: 40 }, (_, i) => ({ name: `class ${i}`, count: 1 }));
  assertThrows(() => classIndex("zebra", many), RangeError, "class 11 and 28 more");
});

Deno.test("images have the classes in proportion, those at the beginning too", () => {
  const counts = (indices: number[]) => [0, 1, 2].map((k) => indices.filter((i) => i === k).length);
  assertEquals(counts(inProportion(60, CLASSES)), [30, 10, 20]);
  assertEquals(counts(inProportion(600, CLASSES).slice(0, 12)), [6, 2, 4]);
  assertEquals(counts(inProportion(7, CLASSES)).reduce((a, b) => a + b), 7);
  const none = CLASSES.map(({ name }) => ({ name, count: 0 }));
  assertEquals(inProportion(3, none).length, 3);
});

Deno.test("a grid has rows of each class, or images of each if there are more classes", () => {
  assertEquals(inRows(9, 3), [0, 0, 0, 1, 1, 1, 2, 2, 2]);
  assertEquals(inRows(64, 3).filter((_, i) => i % 8 === 0), [0, 0, 0, 1, 1, 1, 2, 2]);
  assertEquals(inRows(8, 2, 8), [0, 0, 0, 0, 1, 1, 1, 1]);
  assertEquals(inRows(4, 4), [0, 1, 2, 3]);
  assertEquals(new Set(inRows(64, 64)).size, 64);
  assertEquals(inRows(1, 5), [0]);
});
