/** What keeps a discriminator from learning few photos by heart: augmentation that adapts, and frozen blocks. */
import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { randomKey } from "../../core/random.ts";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import type { Scalar, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { CARTOONS } from "../../data/sources/cartoons.ts";
import { decodeGenerator } from "../../models/generator_file.ts";
import { PRETRAINED_PLACES } from "../../models/pretrained_places.ts";
import { adapted, familiarity, sometimes } from "../../train/_adaptive_augmentation.ts";
import { EMPTY_EPOCH, loadCheckpoint, saveCheckpoint } from "../../train/checkpoint.ts";
import type { PlainStepConfig } from "../../train/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { presetRun, type RunConfig } from "../../train/run/config.ts";
import { forFewPhotos } from "../../train/run/few_photos.ts";
import { epochLine, evaluationLine } from "../../train/run/log.ts";
import { initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { SMALL_RESIDUAL } from "../_models.ts";
import { inFolder } from "../_command.ts";

const CONFIG: PlainStepConfig = {
  model: SMALL_RESIDUAL,
  adam: { ...ARTICLE_ADAM, learningRate: 0.01 },
  loss: "bce",
  penalty: "r1",
  penaltyWeight: 0.5,
  ema: 0.9,
};
const ADAPTIVE: PlainStepConfig = {
  ...CONFIG,
  augment: ["color", "translation"],
  augmentTarget: 0.6,
};

const batch = (seed = 7) => ({
  images: tf.abs(randomTensor<Tensor4D>(seed, [4, 16, 16, 3])),
  noise: randomTensor<Tensor2D>(8, [4, 8]),
});

testOnBackends("familiarity is the mean sign of the logits", async () => {
  const [value] = await valuesOf(familiarity(tf.tensor2d([3, 0.1, -2, 5], [4, 1])));
  assertEquals(value, 0.5);
});

testOnBackends(
  "the probability rises above the target, falls below it, and stays in [0, 1]",
  async () => {
    const after = async (probability: number, familiarity: number, images: number) =>
      (await valuesOf(adapted(
        tf.scalar(probability),
        { familiarity: tf.scalar(familiarity), target: 0.6, images },
      )))[0];
    assertAlmostEquals(await after(0.5, 0.7, 16), 0.5 + 16 / 20_000, 1e-7);
    assertAlmostEquals(await after(0.5, 0.5, 16), 0.5 - 16 / 20_000, 1e-7);
    assertEquals([await after(0, 0, 16), await after(1, 1, 16)], [0, 1]);
  },
);

testOnBackends("each image is augmented or not, as often as the probability says", async () => {
  const images: Tensor4D = tf.zeros([400, 2, 2, 3]);
  const augment = (images: Tensor4D): Tensor4D => tf.add(images, 1);
  const drawn = async (probability: number) => {
    const values = await valuesOf(sometimes(augment, tf.scalar(probability))(images, randomKey(3)));
    const first = values.filter((_, i) => i % 12 === 0);
    assert(values.every((value, i) => value === first[Math.floor(i / 12)]), "part of an image");
    assert(first.every((value) => value === 0 || value === 1));
    return first.reduce((sum, value) => sum + value, 0) / first.length;
  };
  assertEquals([await drawn(0), await drawn(1)], [0, 1]);
  assertAlmostEquals(await drawn(0.3), 0.3, 0.07); // three standard deviations
});

testOnBackends("a step moves the probability of augmentation, compiled as eager", async () => {
  const state = initState(1, ADAPTIVE), step = makeTrainStep(ADAPTIVE);
  const probability = async (at: { readonly augmentProbability?: Scalar }) =>
    (await valuesOf(at.augmentProbability!))[0];
  assertEquals(await probability(state), 0);
  const compiled = compile(step);
  let [now, then] = [{ ...state, augmentProbability: tf.scalar(0.5) }, {
    ...state,
    augmentProbability: tf.scalar(0.5),
  }];
  const seen: number[] = [];
  for (let i = 0; i < 3; i++) {
    now = step(now, batch(i)).state as typeof now;
    then = compiled(then, batch(i)).state as typeof then;
    seen.push(await probability(now));
  }
  assertEquals(await recordBits(now), await recordBits(then));
  for (const [i, value] of seen.entries()) {
    const before = i === 0 ? 0.5 : seen[i - 1];
    assertAlmostEquals(Math.abs(value - before), 4 / 20_000, 1e-6);
  }
  compiled.dispose();
}, { slowOn: ["cpu"] });

testOnBackends("frozen blocks stay, and the others learn as without freezing", async () => {
  const state = initState(1, CONFIG);
  const [free, frozen] = [0, 1].map((freeze) =>
    makeTrainStep({ ...CONFIG, freeze })(state, batch()).state.params.discriminator
  );
  const wanted = new Map(flattenRecord(free));
  const before = new Map(flattenRecord(state.params.discriminator));
  let learned = 0;
  for (const [path, tensor] of flattenRecord(frozen)) {
    const values = await valuesOf(tensor);
    if (path.startsWith("block_1/")) assertEquals(values, await valuesOf(before.get(path)!), path);
    else {
      assertEquals(values, await valuesOf(wanted.get(path)!), path);
      learned++;
    }
  }
  assert(learned > 0);
  assertNotEquals(await recordBits(free), await recordBits(frozen));
});

testOnBackends(
  "a checkpoint keeps the probability of augmentation",
  () =>
    inFolder(async (folder) => {
      const state = { ...initState(1, ADAPTIVE), augmentProbability: tf.scalar(0.25) };
      const progress = { step: 0, next: { epoch: 0, index: 0 }, epoch: EMPTY_EPOCH };
      const path = await saveCheckpoint(folder, { config: ADAPTIVE, progress, state });
      const { state: loaded } = await loadCheckpoint(path);
      assertEquals(await recordBits(loaded), await recordBits(state));
    }),
  { backends: ["wasm"] },
);

Deno.test("augmentation that adapts is chosen for few photos, where the user has not chosen", () => {
  const fast: RunConfig = { ...presetRun("fast", { gpu: false }), data: "photos" };
  const chosen = (config: Partial<RunConfig>, photos: number) =>
    forFewPhotos({ ...fast, ...config }, { photos, isFineTuned: false }).config.augmentTarget;
  assertEquals(chosen({}, 4999), 0.6);
  assertEquals(chosen({}, 5000), undefined);
  assertEquals(chosen({ data: CARTOONS }, 3000), undefined);
  assertEquals(chosen({ augmentTarget: 0 }, 100), 0);
  assertEquals(chosen({ augment: ["color"] }, 100), undefined);
  assertEquals(chosen({ model: presetRun("article").model }, 100), undefined);
});

testOnBackends("few photos are told of the trained networks that fit the run", async () => {
  const advice = (config: Partial<RunConfig>) =>
    forFewPhotos({ ...presetRun("fast"), data: "photos", ...config }, {
      photos: 100,
      isFineTuned: false,
    }).said[1]?.match(/--from (\S+)/)?.[1];
  const { model } = presetRun("fast");
  assertEquals(advice({}), "pretrained-48x40");
  assertEquals(advice({ model: presetRun("quality").model }), "pretrained");
  for (
    const other of [
      { height: 64, width: 64 },
      { widthFactor: 0.1 },
      { noiseSize: 32 },
      { generatorWidth: 1 },
    ]
  ) {
    assertEquals(advice({ model: { ...model, ...other } }), undefined);
  }
  assertEquals(advice({ model: { ...model, widthFactor: 0.3 } }), "pretrained-48x40");
  for (const [name, file] of PRETRAINED_PLACES) {
    const { config, network } = decodeGenerator(await Deno.readFile(file));
    disposeRecord(network);
    assertEquals(advice({ model: config }), name);
  }
}, { backends: ["cpu"] });

Deno.test("networks that are fine-tuned are evaluated about every thousand steps", () => {
  const fast: RunConfig = { ...presetRun("fast", { gpu: false }), data: "photos" };
  const every = (config: Partial<RunConfig>, photos: number, isFineTuned = true) =>
    forFewPhotos({ ...fast, ...config }, { photos, isFineTuned }).config.evaluateEvery;
  assertEquals([every({}, 400), every({}, 1600), every({}, 50_000)], [40, 10, 1]);
  assertEquals([every({ evaluateEvery: 0 }, 100), every({}, 100, false)], [0, undefined]);
  assertEquals(every({}, 49), undefined); // too few to say anything
  assertEquals(every({ discriminatorSteps: 2 }, 1600), 20);
  assertEquals([every({ steps: 800 }, 1600), every({ steps: 10_000 }, 1600)], [2, 10]);
});

Deno.test("networks that are fine-tuned on very few photos are evaluated four times in a run", () => {
  const fast: RunConfig = { ...presetRun("fast", { gpu: false }), data: "photos" };
  const every = (config: Partial<RunConfig>, photos: number) =>
    forFewPhotos({ ...fast, ...config }, { photos, isFineTuned: true }).config.evaluateEvery;
  assertEquals([every({}, 63), every({ batch: 64 }, 300)], [50, 50]); // of 200 epochs
  // A short run may go on for longer: no more often than every hundred steps.
  assertEquals([every({ epochs: 1 }, 500), every({ epochs: 1 }, 63)], [3, 33]);
  const promises = (steps: number) =>
    forFewPhotos({ ...fast, steps }, { photos: 500, isFineTuned: true }).said.some((line) =>
      line.includes("best checkpoint")
    );
  assertEquals([promises(92), promises(93)], [false, true]);
});

Deno.test("the line of an epoch fits into 80 columns", () => {
  const sums = { losses: { generator: 3.06471, discriminator: 0.3845 }, steps: 1 };
  assertEquals(
    epochLine(12, 200, { ...sums, elapsedMs: 4000 }, 0.034),
    "Epoch 12/200, 4 s: generator 3.065, discriminator 0.385, 3 % augmented",
  );
  const longest = epochLine(200, 200, { ...sums, elapsedMs: 754_000 }, 0.3);
  assert(longest.length <= 80, longest);
  const figures = { frechet: 0.0321, precision: 0.67, recall: 0.75, detectionRate: 0.94 };
  const unseen = { count: 59, kernel: 0, color: 0, density: 1, coverage: 1, diversity: 1 };
  const measured = evaluationLine(200, { ...figures, ...unseen, patches: { "48x40": 0.0431 } });
  assertEquals(measured.length, 80, measured);
});
