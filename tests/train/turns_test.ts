/** Long calls let timers and signals have their turn, and end where a signal asks for it. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { disposeRecord } from "../../core/record.ts";
import { loadPretrained } from "../../models/pretrained.ts";
import { randomKey, randomNormal } from "../../core/random.ts";
import { nextTurn } from "../../core/turn.ts";
import type { Tensor2D } from "../../core/tensor.ts";
import { createEvaluator } from "../../metrics/evaluate.ts";
import { featuresOf } from "../../metrics/features.ts";
import type { DetectorParams } from "../../metrics/networks/face_detector.ts";
import { type DescribeOptions, describePictures } from "../../metrics/pictures.ts";
import { loadEvaluatorNetworks } from "../../metrics/networks/load.ts";
import { ARTICLE_MODEL } from "../../models/config.ts";
import type { Generator } from "../../models/network.ts";
import { makeGenerator } from "../../models/generator.ts";
import { sampleEach, sampleImages } from "../../models/sample.ts";
import { projectImage } from "../../train/project.ts";
import { randomTensor, testOnBackends } from "../_backends.ts";

const MODEL = { ...ARTICLE_MODEL, height: 16, width: 8, widthFactor: 1 / 8, noiseSize: 4 };
const REASON = new Error("enough");
const BUSY_MS = 10;

/** A generator that is busy for at least 10 ms, so that the longest wait does not depend on the machine. */
function slowGenerator(onCall: () => void = () => {}): Generator {
  const generator = makeGenerator(MODEL);
  return {
    ...generator,
    apply(...args) {
      onCall();
      for (const until = performance.now() + BUSY_MS; performance.now() < until;);
      return generator.apply(...args);
    },
  };
}

const noise = (count: number) =>
  tf.tidy(() => randomNormal<Tensor2D>(randomKey(1), [count, MODEL.noiseSize]));

/** How often `f` may have let timers run: macrotasks between its start and its end. */
async function turnsDuring(f: () => Promise<unknown>): Promise<number> {
  let [turns, isOver] = [0, false];
  const count = async () => {
    for (; !isOver; turns++) await nextTurn();
  };
  const counting = count();
  await f();
  isOver = true;
  await counting;
  return turns;
}

testOnBackends("sampleImages() lets timers run while it draws", async () => {
  let calls = 0;
  const generator = slowGenerator(() => calls++);
  const network = generator.init(randomKey(0));
  const options = { batch: 1 };
  const turns = await turnsDuring(() => sampleImages(network, noise(24), generator, options));
  assertEquals(calls, 24);
  assert(turns >= 4, `${turns} turns in 240 ms`); // The counter itself takes one.
}, { backends: ["wasm", "cpu"] });

testOnBackends("sampleEach() ends with the reason of a signal that a timer aborts", async () => {
  let calls = 0;
  const controller = new AbortController();
  const generator = slowGenerator(() => calls++);
  const network = generator.init(randomKey(0));
  const timer = setTimeout(() => controller.abort(REASON), 20);
  const drawing = Array.fromAsync(
    sampleEach(network, noise(4000), generator, { batch: 1, signal: controller.signal }),
  );
  assertEquals(await assertRejects(() => drawing), REASON);
  assert(calls < 1000, `${calls} calls`);
  clearTimeout(timer);
});

testOnBackends("an aborted signal lets nothing begin", async () => {
  const signal = AbortSignal.abort(REASON), fail = () => assert(false, "it has begun");
  const generator = slowGenerator(fail), network = generator.init(randomKey(0));
  const photo = randomTensor<tf.Tensor4D>(2, [1, 16, 8, 3]);
  const calls = [
    () => sampleImages(network, noise(4), generator, { signal }),
    () => projectImage({ photo, network }, generator, { signal }),
  ];
  for (const call of calls) assertEquals(await assertRejects(call), REASON);
});

testOnBackends("sampleEach() draws the same images in batches of any size", async () => {
  const generator = makeGenerator(MODEL), network = generator.init(randomKey(0));
  const rows = noise(20);
  const expected = await sampleImages(network, rows, generator);
  for (const batch of [1, 3, 20, 64]) {
    const images = await sampleImages(network, rows, generator, { batch });
    assert(images.every((value, i) => Math.abs(value - expected[i]) < 1e-6), `batch ${batch}`);
  }
  await assertRejects(
    () => sampleImages(network, rows, generator, { batch: 0 }),
    RangeError,
    "must be a whole number of at least 1",
  );
});

testOnBackends("projectImage() finds a latent, and stops where it is told to", async () => {
  const generator = makeGenerator(MODEL), network = generator.init(randomKey(0));
  const photo = randomTensor<tf.Tensor4D>(2, [1, 16, 8, 3]);
  const target = { photo, network }, losses: number[] = [];
  const steps = async (last: number) => {
    const onStep = (done: number) => done < last;
    const { latent, loss } = await projectImage(target, generator, { steps: 12, onStep });
    assertEquals(latent.shape, [1, MODEL.noiseSize]);
    losses.push(loss);
  };
  await steps(1);
  await steps(100);
  assert(losses[1] < losses[0], losses.join());
  const controller = new AbortController();
  const options = { signal: controller.signal, onStep: () => controller.abort(REASON) };
  assertEquals(await assertRejects(() => projectImage(target, generator, options)), REASON);
}, { slowOn: ["webgpu"] });

testOnBackends("projectImage() refuses what is no photo of the size that it draws", async () => {
  const generator = makeGenerator(MODEL), network = generator.init(randomKey(0));
  const options = { steps: 1, starts: 1 };
  const shapes = [[16, 8, 3], [1, 16, 8, 1], [1, 1, 1, 3], [2, 16, 8, 3], [1, 8, 16, 3], []];
  const wrong: [tf.Tensor, Partial<Generator>, typeof TypeError | typeof RangeError, string][] = [
    ...shapes.map((shape): (typeof wrong)[number] => [
      tf.zeros(shape),
      {},
      RangeError,
      `a photo of [${shape}]: this generator draws images of [1,16,8,3]`,
    ]),
    [tf.fill([1, 16, 8, 3], NaN), {}, RangeError, "look for NaN"],
    [tf.zeros([1, 16, 8, 3], "int32"), {}, TypeError, "float32"],
    [tf.zeros([1, 16, 8, 3]), { classes: 2 }, TypeError, "ofClass(generator, index)"],
    [tf.zeros([1, 16, 8, 3]), { shapes: { params: {}, stats: {} } }, TypeError, "the network is"],
  ];
  const before = tf.memory().numTensors;
  for (const [photo, change, kind, words] of wrong) {
    const own = { ...generator, ...change };
    await assertRejects(
      () => projectImage({ photo: photo as tf.Tensor4D, network }, own, options),
      kind,
      words,
    );
  }
  assertEquals(tf.memory().numTensors, before);
}, { backends: ["cpu"] });

Deno.test("an evaluator whose extractor or numbers are wrong says so, and keeps no tensor", async () => {
  await selectBackend("cpu");
  const extractor = {
    name: "own",
    length: 2,
    kernelScale: 1,
    distances: { frechet: "f", kernel: "k" },
    extract: (images: tf.Tensor4D): tf.Tensor2D => tf.zeros([images.shape[0], 2]),
  };
  const options = { height: 8, width: 8, count: 4, extractor, detector: {} as DetectorParams };
  const fail = () => {
    throw new Error("mine");
  };
  const wrong: [Partial<DescribeOptions>, ErrorConstructor | typeof RangeError, string][] = [
    [{ extractor: { ...extractor, extract: fail } }, Error, "mine"],
    [{ extractor: { ...extractor, length: 3 } }, RangeError, "[4,2]: its rows must be [4,3]"],
    [{ extractor: { ...extractor, length: 1 } }, RangeError, "[4,2]: its rows must be [4,1]"],
    [{}, Error, ""], // The detector has no weights.
    ...[-1, 1.5, NaN, Infinity].flatMap((value) =>
      (["count", "height", "width", "patches"] as const).map((name): (typeof wrong)[number] => [
        { [name]: value },
        RangeError,
        `current value is ${value}`,
      ])
    ),
  ];
  const before = tf.memory().numTensors;
  for (const [change, kind, words] of wrong) {
    const pictures = Array.from({ length: 4 }, () => new Float32Array(8 * 8 * 3));
    await assertRejects(() => describePictures(pictures, { ...options, ...change }), kind, words);
    assertEquals(tf.memory().numTensors, before, JSON.stringify(change));
  }
  assertThrows(() => featuresOf(new Float32Array(4), -2), RangeError, "rows of -2");
});

testOnBackends(
  "the evaluator ends with the reason of a signal, also between two batches",
  async () => {
    const { extractor, detector, dispose } = await loadEvaluatorNetworks();
    const picture = (value: number) => new Float32Array(16 * 8 * 3).fill(value / 40);
    const pictures = (count: number) => Array.from({ length: count }, (_, i) => picture(i));
    async function* each(count: number) {
      yield* pictures(count);
    }
    const options = { height: 16, width: 8, count: 20, extractor, detector };
    const controller = new AbortController(), { signal } = controller;
    const real = () => createEvaluator({ ...options, real: each(20), signal });
    let done = 0;
    const evaluate = await createEvaluator({ ...options, real: each(20) });
    const onProgress = (count: number) => {
      done = count;
      controller.abort(REASON);
    };
    assertEquals(await assertRejects(() => evaluate(each(20), { signal, onProgress })), REASON);
    assertEquals(done, 16);
    assertEquals(await assertRejects(real), REASON);
    dispose();
  },
  { backends: ["wasm"] },
);

Deno.test("sampleImages() says that so many images do not fit in memory, and leaves nothing behind", async () => {
  await selectBackend("cpu");
  const before = tf.memory().numTensors;
  const generator: Generator = {
    shapes: { params: {}, stats: {} },
    init: () => ({ params: {}, stats: {} }),
    noiseSize: 1,
    apply: (_, noise) => ({ images: tf.zeros([noise.shape[0], 512, 512, 3]), stats: {} }),
  };
  const noise = tf.zeros<tf.Rank.R2>([1e6, 1]);
  await assertRejects(
    () => sampleImages({ params: {}, stats: {} }, noise, generator),
    RangeError,
    "Cannot hold 1000000 images in memory",
  );
  noise.dispose();
  assertEquals(tf.memory().numTensors, before);
});

Deno.test("sampleImages() draws what it draws in batches of 16, but for the last bits", async () => {
  await selectBackend("wasm");
  const { generator, network, discriminator, config } = await loadPretrained("faces-48x40");
  const rows = tf.tidy(() => randomNormal<Tensor2D>(randomKey(3), [24, config.noiseSize]));
  const [usual, sixteen] = [undefined, { batch: 16 }].map((options) =>
    sampleImages(network, rows, generator, options)
  );
  const few = await usual, many = await sixteen;
  assertEquals(few.length, many.length);
  const difference = few.reduce((most, value, i) => Math.max(most, Math.abs(value - many[i])), 0);
  assert(difference < 1e-5, `${difference}`);
  rows.dispose();
  disposeRecord({ network, discriminator });
});
