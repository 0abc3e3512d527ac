/** Mistakes are named with one sentence, before anything is allocated. */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { randomKey } from "../../core/random.ts";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import type { Dataset } from "../../data/pipeline/dataset.ts";
import { fromIndexed } from "../../data/mod.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleImages } from "../../models/sample.ts";
import type { StepConfig } from "../../train/config.ts";
import { train, type TrainOptions } from "../../train/loop.ts";
import { PRESETS } from "../../train/presets.ts";
import { type GanState, generatorOf, initState } from "../../train/state.ts";
import { makeTrainStep, type TrainStep } from "../../train/step.ts";
import { memory } from "../_backends.ts";

await selectBackend("cpu");

const SMALL: StepConfig = {
  ...PRESETS.small,
  model: { ...PRESETS.small.model, height: 8, width: 8, widthFactor: 0.1, noiseSize: 3 },
};

/** Parts of a configuration that are wrong, the kind of error, and what its sentence names. */
const WRONG: readonly [Record<string, unknown>, typeof TypeError | typeof RangeError, string][] = [
  [{ loss: "hing" }, RangeError, 'did you mean "hinge"?'],
  [{ loss: undefined }, TypeError, "the loss"],
  [{ penalty: "r-1" }, RangeError, 'did you mean "r1"?'],
  [{ augment: ["colour"] }, RangeError, 'did you mean "color"?'],
  [{ rateDecay: "linea" }, RangeError, 'did you mean "linear"?'],
  [{ model: { ...SMALL.model, generator: "residal" } }, RangeError, 'did you mean "residual"?'],
  ...[0, -1, NaN, Infinity].map((learningRate) =>
    [{ adam: { ...SMALL.adam, learningRate } }, RangeError, `${learningRate}`] as const
  ),
  ...[-0.1, 1, NaN].flatMap((beta) =>
    ["beta1", "beta2"].map((name) =>
      [{ adam: { ...SMALL.adam, [name]: beta } }, RangeError, `${name} must be`] as const
    )
  ),
  [{ discriminatorRate: 0 }, RangeError, "discriminatorRate"],
  [{ discriminatorSteps: 1.5 }, RangeError, "discriminatorSteps"],
  [{ labelSmoothing: 0.5 }, RangeError, "labelSmoothing"],
  [{ penaltyWeight: -1 }, RangeError, "penaltyWeight"],
  [{ instanceNoise: NaN }, RangeError, "instanceNoise"],
  [{ ema: 1 }, RangeError, "ema"],
  [{ averageHalfLife: -1 }, RangeError, "averageHalfLife"],
].map(([part, kind, words]) => [part, kind, words] as (typeof WRONG)[number]);

Deno.test("makeTrainStep refuses wrong names and numbers", () => {
  const before = memory();
  for (const [part, kind, words] of WRONG) {
    const config = { ...SMALL, ...part } as StepConfig;
    assertThrows(() => makeTrainStep(config), kind, words, JSON.stringify(part));
  }
  assertEquals(memory(), before);
});

/** A data set of `count` batches. */
const batches = (make: () => unknown, count = 1) =>
  fromIndexed(count, () => Promise.resolve(make() as Tensor4D));
const images = () => tf.zeros<tf.Rank.R4>([2, 8, 8, 3]);

async function run(state: GanState, data: Dataset<Tensor4D>, options: TrainOptions) {
  const reports = [];
  for await (const report of train(state, data, options)) reports.push(report);
  return reports;
}

Deno.test("train refuses the state of another model, data without tensors, and wrong options", async () => {
  const step = makeTrainStep(SMALL), state = initState(0, SMALL);
  const other = initState(0, { ...SMALL, model: { ...SMALL.model, widthFactor: 0.5 } });
  const before = memory();
  const refused: [GanState, () => unknown, Partial<TrainOptions>, typeof TypeError, string][] = [
    [other, images, {}, TypeError, "initState with the same configuration"],
    [state, () => [1, 2, 3], {}, TypeError, "end its pipe with tensors()"],
    [state, images, { step: SMALL as unknown as TrainStep }, TypeError, "makeTrainStep(config)"],
    ...(["epochs", "steps", "reportMs"] as const).flatMap((name) =>
      [-1, NaN].map((value) =>
        [
          state,
          images,
          { [name]: value },
          RangeError,
          `${name} must be`,
        ] as (typeof refused)[number]
      )
    ),
  ];
  for (const [given, make, options, kind, words] of refused) {
    const all = { step, epochs: 1, ...options };
    await assertRejects(() => run(given, batches(make), all), kind, words);
  }
  assertEquals(memory(), before, "something is left of a refusal");
  [state, other].forEach(disposeRecord);
});

const CLASSES = [{ name: "fair", count: 3 }, { name: "dark", count: 5 }];
const KNOWING: StepConfig = {
  ...PRESETS.fast,
  model: { ...PRESETS.fast.model, ...{ height: 8, width: 8, widthFactor: 0.1, noiseSize: 3 } },
};
const CLASSED: StepConfig = { ...KNOWING, model: { ...KNOWING.model, classes: CLASSES } };

/** Labels of two images that are none. */
const LABELS: readonly [() => unknown, typeof TypeError | typeof RangeError, string][] = [
  [() => undefined, TypeError, "without labels"],
  [() => [[1, 0], [0, 1]], TypeError, "tf.tensor2d(labels)"],
  [() => tf.zeros([2, 2], "int32"), TypeError, "type int32: float32 is needed"],
  ...[[1, 2], [3, 2], [0, 2], [2, 3], [2], [2, 2, 1]].map((shape) =>
    [() => tf.zeros(shape), RangeError, `of shape [${shape}]: [2, 2] is needed`] as const
  ),
].map(([make, kind, words]) => [make, kind, words] as (typeof LABELS)[number]);

for (const discriminatorSteps of [1, 2]) {
  Deno.test(`a batch that cannot be trained on is freed and named, ${discriminatorSteps} steps`, async () => {
    const config = { ...CLASSED, discriminatorSteps };
    const step = makeTrainStep(config), state = initState(0, config);
    const right = () => ({ labels: tf.zeros([2, 2]) });
    const wrong: [() => unknown, typeof TypeError | typeof RangeError, string][] = [
      ...LABELS.map(([labels, kind, words]): (typeof wrong)[number] => [
        () => ({ images: images(), labels: labels() }),
        kind,
        words,
      ]),
      [() => ({ ...right(), images: tf.zeros([0, 8, 8, 3]) }), RangeError, "a batch of 0 images"],
      [() => ({ ...right(), images: tf.zeros([2, 8, 8, 3], "int32") }), TypeError, "type int32"],
      [right, TypeError, "end its pipe with tensors()"],
      [() => undefined, TypeError, "end its pipe with tensors()"],
    ];
    const before = memory();
    for (const [make, kind, words] of wrong) {
      await assertRejects(() => run(state, batches(make), { step, steps: 1 }), kind, words);
      assertEquals(memory(), before, words);
    }
    disposeRecord(state);
  });
}

Deno.test("labels that are not a row of the drawn image are refused, with classes or without", async () => {
  const noise = tf.zeros<tf.Rank.R2>([2, 3]);
  const [knowing, other] = [CLASSED, KNOWING].map(({ model }) => makeGenerator(model));
  const [network, plain] = [knowing, other].map(({ init }) => init(randomKey(0)));
  const before = memory();
  for (const [make, kind, words] of LABELS) {
    const labels = make() as Tensor2D;
    await assertRejects(() => sampleImages(network, noise, knowing, { labels }), kind, words);
    tf.dispose(labels);
  }
  const labels = tf.zeros<tf.Rank.R2>([1, 2]);
  await assertRejects(() => sampleImages(plain, noise, other, { labels }), RangeError, "a row for");
  const rows = [[0, 0, 0]] as unknown as Tensor2D;
  await assertRejects(() => sampleImages(plain, rows, other), TypeError, "randomNormal(seed");
  labels.dispose();
  assertEquals(memory(), before);
  [noise, network, plain].forEach(disposeRecord);
});

Deno.test("a tensor that has been disposed of is named, wherever it is used", () => {
  const state = initState(0, SMALL), step = makeTrainStep(SMALL), batch = { images: images() };
  const uses = [
    () => step(state, batch),
    () =>
      makeGenerator(SMALL.model).apply(generatorOf(state), tf.zeros([2, 3]), { training: false }),
    () => tf.add(state.key, 1),
  ];
  disposeRecord(state);
  for (const use of uses) assertThrows(() => tf.tidy(use as () => void), Error, "disposed");
  batch.images.dispose();
});

Deno.test("sampleImages refuses noise and networks of another generator", async () => {
  const state = initState(0, SMALL), network = generatorOf(state);
  const generator = makeGenerator(SMALL.model);
  const wider = makeGenerator({ ...SMALL.model, widthFactor: 0.5 });
  const noises = [[2, 4], [3], [0], [1, 3, 1]].map((shape) =>
    tf.zeros(shape as [number, number]) as Tensor2D
  );
  const whole = tf.zeros([2, 3], "int32") as Tensor2D, right = tf.zeros([2, 3]) as Tensor2D;
  const before = memory();
  for (const noise of [...noises, whole]) {
    await assertRejects(() => sampleImages(network, noise, generator), RangeError, "[N, 3]");
  }
  await assertRejects(() => sampleImages(network, right, wider), TypeError, "not this generator's");
  const config = SMALL.model as unknown as typeof generator;
  await assertRejects(
    () => sampleImages(network, right, config),
    TypeError,
    "makeGenerator(config)",
  );
  assertEquals(memory(), before);
  tf.dispose([noises, whole, right]);
  disposeRecord(state);
});

Deno.test("states may share tensors: each is freed with the last state that has it", async () => {
  const before = memory();
  const initial = initState(0, SMALL), full = makeTrainStep(SMALL);
  // The optimiser's state stays the same from step to step.
  const step: TrainStep = (state, batch) => {
    const { state: next, losses } = full(state, batch);
    disposeRecord(next.optimizer);
    return { state: { ...next, optimizer: state.optimizer }, losses };
  };
  const reports = await run(initial, batches(images, 5), {
    step,
    epochs: 1,
  });
  const last = reports.at(-1)!.state;
  assertEquals(reports.at(-1)!.step, 5);
  for (const state of [last, initial]) {
    for (const [path, { isDisposed }] of flattenRecord(state)) {
      assertEquals(isDisposed, false, path);
    }
  }
  [last, initial].forEach(disposeRecord);
  assertEquals(memory(), before);
});
