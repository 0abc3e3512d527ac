/** Labels reach both networks, in every kind of step. */
import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { dense } from "../../core/layers.ts";
import { randomKey } from "../../core/random.ts";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { fromArray } from "../../data/pipeline/dataset.ts";
import { ARTICLE_MODEL } from "../../models/config.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGenerator } from "../../models/generator.ts";
import { constant, fromInitializers, glorotUniform } from "../../models/initializers.ts";
import type { Discriminator, Generator, Network } from "../../models/network.ts";
import { sampleImages } from "../../models/sample.ts";
import type { StepConfig } from "../../train/config.ts";
import { makeParallelStep } from "../../train/distributed/parallel.ts";
import { ALONE } from "../../train/distributed/ranks.ts";
import { train } from "../../train/loop.ts";
import { adam, ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { initState } from "../../train/state.ts";
import { compileTrainStep, makeTrainStep } from "../../train/step.ts";
import { memory, randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";

const CLASSES = 2, SIDE = 4;
type Layer = { readonly dense: { readonly kernel: Tensor2D } };

/** The labels that each call was given. */
type Seen = { readonly by: "generator" | "discriminator"; readonly labels: Tensor2D | undefined };

/** Networks whose only input beside the pixels are the labels, and which note them where asked to. */
function networks(seen?: Seen[]): { generator: Generator; discriminator: Discriminator } {
  const note = (by: Seen["by"], labels: Tensor2D | undefined) => {
    seen?.push({ by, labels: labels && tf.keep(labels.clone()) });
    return labels!;
  };
  return {
    generator: {
      noiseSize: 3,
      ...fromInitializers({
        params: { dense: { kernel: glorotUniform([CLASSES, SIDE * SIDE], 0) } },
        stats: {},
      }),
      apply: ({ params }: Network<Layer>, _, { labels }) => ({
        images: tf.reshape(
          tf.sigmoid(dense(note("generator", labels), params.dense)),
          [-1, SIDE, SIDE, 1],
        ),
        stats: {},
      }),
    },
    discriminator: {
      ...fromInitializers({
        params: { dense: { kernel: constant([SIDE * SIDE + CLASSES, 1], 0.1) } },
        stats: {},
      }),
      apply: ({ params }: Network<Layer>, images, { labels }) => {
        const pixels: Tensor2D = tf.reshape(images, [images.shape[0], -1]);
        const row = note("discriminator", labels);
        return { logits: dense(tf.concat([pixels, row], 1), params.dense), stats: {} };
      },
    },
  };
}

const BASE: StepConfig = { model: ARTICLE_MODEL, adam: ARTICLE_ADAM, loss: "bce" };
const LABELS = [[1, 0], [0, 1], [0, 1], [1, 0]];

const batchOf = (rows: number) => ({
  images: tf.tidy(() => tf.abs(randomTensor<Tensor4D>(7, [rows, SIDE, SIDE, 1]))),
  labels: tf.tensor2d(LABELS.slice(0, rows)),
});

const KINDS: Readonly<Record<string, Partial<StepConfig>>> = {
  "at the same parameters": {},
  "with r1-r2": { penalty: "r1-r2" },
  "with wgan-gp": { penalty: "wgan-gp" },
  "with r1": { penalty: "r1" },
  "in turn": { alternate: true },
  "with two discriminator steps": { discriminatorSteps: 2 },
};

for (const [name, change] of Object.entries(KINDS)) {
  for (const isDeterministic of [false, true]) {
    const how = isDeterministic ? "a deterministic one" : "any";
    testOnBackends(`a step ${name} gives the labels to both networks, ${how}`, async () => {
      const seen: Seen[] = [];
      const { generator, discriminator } = networks(seen);
      const config = {
        ...BASE,
        ...change,
        generator,
        discriminator: { ...discriminator, isDeterministic },
      };
      const state = initState(0, config), batch = batchOf(4);
      makeTrainStep(config)(state, batch, 0);
      assertEquals(new Set(seen.map(({ by }) => by)).size, 2);
      const shares = config.discriminatorSteps === 2
        ? [LABELS.slice(0, 2), LABELS.slice(2)]
        : [LABELS];
      // Concatenated real and generated images have the same labels twice.
      const allowed = shares.flatMap((share) => [share, [...share, ...share]])
        .map((rows) => rows.flat().join());
      for (const { labels } of seen) {
        const given = (await valuesOf(labels!)).join();
        assert(allowed.includes(given), given);
        labels!.dispose();
      }
    }, { backends: ["wasm", "cpu"] });
  }
}

testOnBackends("a compiled step and one of ranks do the same with labels", async () => {
  const { generator, discriminator } = networks();
  const config: StepConfig = {
    ...BASE,
    generator,
    discriminator,
    optimizer: { generator: adam(), discriminator: adam() },
  };
  const state = initState(0, config), batch = batchOf(4);
  const expected = await recordBits(makeTrainStep(config)(state, batch).state.params);
  const compiled = compileTrainStep(config);
  assertEquals(await recordBits(compiled(state, batch).state.params), expected);
  compiled.dispose();
  const parallel = makeParallelStep(config, ALONE);
  const { state: after } = await parallel(state, batch);
  assertEquals(await recordBits(after.params), expected);
  parallel.dispose();
}, { backends: ["cpu"] });

testOnBackends("train() takes records with labels, and frees them", async () => {
  const { generator, discriminator } = networks();
  const config = { ...BASE, generator, discriminator };
  const initial = initState(0, config), step = makeTrainStep(config), before = memory();
  const data = {
    walk: () => fromArray([batchOf(2), batchOf(4)]).walk(),
  };
  let last = initial;
  for await (const { state, error } of train(initial, data, { step, epochs: 1 })) {
    assertEquals(error, undefined);
    last = state;
  }
  assert(last !== initial);
  disposeRecord(last);
  assertEquals(memory(), before);
}, { backends: ["cpu"] });

testOnBackends("sampleImages() draws each image with its own labels", async () => {
  const { generator } = networks(), network = generator.init(randomKey(0));
  const labels = tf.tensor2d(Array.from({ length: 20 }, (_, i) => LABELS[i % 4]));
  const noise = tf.zeros([20, 3]) as Tensor2D;
  const images = await sampleImages(network, noise, generator, { labels, batch: 3 });
  const pixels = SIDE * SIDE,
    of = (i: number) => [...images.subarray(i * pixels, (i + 1) * pixels)];
  for (let i = 0; i < 20; i++) assertEquals(of(i), of(LABELS[i % 4][0] === 1 ? 0 : 1));
  assert(of(0).some((value, i) => Math.abs(value - of(1)[i]) > 0.01));
}, { backends: ["wasm", "cpu"] });

for (const channels of [1, 3, 4] as const) {
  testOnBackends(`the library's networks train on ${channels} channels`, () => {
    const sizes = { height: 16, width: 8, widthFactor: 1 / 8, noiseSize: 4, channels };
    for (const kinds of [{}, { generator: "residual", discriminator: "residual" }] as const) {
      const model = { ...ARTICLE_MODEL, normalisation: "none", ...sizes, ...kinds } as const;
      const drawn = makeGenerator(model).init(randomKey(0));
      const noise = randomTensor<Tensor2D>(1, [2, 4]);
      const { images } = makeGenerator(model).apply(drawn, noise, { training: false });
      assertEquals(images.shape, [2, 16, 8, channels]);
      const judged = makeDiscriminator(model).init(randomKey(1));
      const { logits } = makeDiscriminator(model).apply(judged, images, {});
      assertEquals(logits.shape, [2, 1]);
      const config = { ...BASE, model }, state = initState(0, config);
      const batch = { images: tf.abs(randomTensor<Tensor4D>(2, [2, 16, 8, channels])) };
      const { state: after } = makeTrainStep(config)(state, batch);
      assertEquals(flattenRecord(after.params).length, flattenRecord(state.params).length);
    }
  }, { backends: ["wasm"] });
}
