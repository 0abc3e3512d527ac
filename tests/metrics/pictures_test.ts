/** The measures on pictures: each harm that is done to faces makes the figures worse, and more of it even worse. */
import { LONG, longTest } from "../_long.ts";
import { assert, assertAlmostEquals, assertEquals, assertLess, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { type EvaluatorNetworks, loadEvaluatorNetworks } from "../../metrics/networks/load.ts";
import { selectBackend } from "../../core/backend.ts";
import { randomIntegers } from "../../data/pipeline/random.ts";
import { cartoonFaces } from "../../data/sources/cartoons.ts";
import { values } from "../../data/pipeline/dataset.ts";
import { decodeImage } from "../../data/images/decode.ts";
import { fromDirectory } from "../../data/sources/directory.ts";
import type { Source } from "../../data/sources/image_file.ts";
import { resize } from "../../data/images/resize.ts";
import { take } from "../../data/pipeline/take.ts";
import { compareFeatures, createEvaluator } from "../../metrics/evaluate.ts";
import { featuresOf, rowOf } from "../../metrics/features.ts";
import {
  type DescribeOptions,
  describePictures,
  type FeatureExtractor,
  type PictureFeatures,
} from "../../metrics/pictures.ts";

const FACES = new URL("../../../shared/faces/test", import.meta.url);
const HAS_FACES = await Deno.stat(FACES).then(() => true, () => false);

/** Pictures on each side. */
const COUNT = 40;
const SIZE = { height: 48, width: 40 };
const PIXELS = SIZE.height * SIZE.width * 3;

let describer: EvaluatorNetworks;
let options: DescribeOptions;

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
  describer = await loadEvaluatorNetworks();
  options = { ...SIZE, ...describer, count: COUNT };
});

Deno.test.afterAll(() => describer.dispose());

/** Twice as many pictures as are compared, `[48, 40, 3]` in 0 … 1. */
async function load(files: Source): Promise<Float32Array[]> {
  const pictures = [];
  for await (const file of values(take(2 * COUNT)(files))) {
    const { data } = resize(await decodeImage(await file.read()), SIZE);
    pictures.push(Float32Array.from(data, (byte) => byte / 255));
  }
  return pictures;
}

/** Averages over `2 · radius + 1` pixels, along rows and columns. */
function blurred(picture: Float32Array, radius: number): Float32Array {
  const along = (from: Float32Array, step: number, length: number) =>
    from.map((_, i) => {
      const place = Math.floor(i / step) % length;
      let [sum, count] = [0, 0];
      for (let k = Math.max(-radius, -place); k <= Math.min(radius, length - 1 - place); k++) {
        sum += from[i + k * step];
        count++;
      }
      return sum / count;
    });
  return along(along(picture, 3, SIZE.width), 3 * SIZE.width, SIZE.height);
}

function noisy(picture: Float32Array, amount: number, seed: number): Float32Array {
  const random = randomIntegers(seed, 0);
  return picture.map((value) => value + amount * (2 * random(2 ** 30) / 2 ** 30 - 1));
}

/** What a model would give that draws the first `kinds` pictures alone. */
function dropped(
  { features, colors, scores, patches }: PictureFeatures,
  kinds: number,
): PictureFeatures {
  const only = (rows: typeof features) =>
    featuresOf(
      Float32Array.from(
        Array.from({ length: rows.count }, (_, i) => [...rowOf(rows, i % kinds)]).flat(),
      ),
      rows.length,
    );
  return {
    features: only(features),
    colors: only(colors),
    scores: only(scores),
    patches: Object.fromEntries(
      Object.entries(patches).map(([level, rows]) => [level, only(rows)]),
    ),
  };
}

function assertRising(figures: readonly number[], what: string): void {
  for (let i = 1; i < figures.length; i++) {
    assertLess(figures[i - 1], figures[i], `${what}: ${figures}`);
  }
}

async function checkHarms(pictures: Float32Array[]) {
  const real = await describePictures(pictures.slice(0, COUNT), options);
  const others = pictures.slice(COUNT);
  const unharmed = await describePictures(others, options);
  const compare = (samples: PictureFeatures) => compareFeatures(real, samples, options.extractor);
  const harmed = async (harm: (picture: Float32Array, i: number) => Float32Array) =>
    compare(await describePictures(others.map(harm), options));

  const floor = await compare(unharmed);
  const blur = [floor, ...await Promise.all([1, 3].map((r) => harmed((p) => blurred(p, r))))];
  const noise = [
    floor,
    await harmed((p, i) => noisy(p, 0.15, i)),
    await harmed((p, i) => noisy(p, 0.5, i)),
  ];
  const modes = [floor];
  for (const kinds of [COUNT / 2, 2]) modes.push(await compare(dropped(unharmed, kinds)));
  for (const [name, metrics] of Object.entries({ blur, noise, modes })) {
    assertRising(metrics.map(({ frechet }) => frechet), `Fréchet distance by ${name}`);
    assertRising(metrics.map(({ kernel }) => kernel), `kernel distance by ${name}`);
    assertLess(metrics[2].recall, floor.recall, `recall by ${name}`);
  }
  for (const [name, metrics] of Object.entries({ blur, noise })) {
    assertRising(metrics.map(({ patches }) => patches["48x40"]), `patch distance by ${name}`);
  }
  assertRising(modes.map(({ recall }) => -recall), "loss of recall by dropped modes");
  assertRising(modes.map(({ coverage }) => -coverage), "loss of coverage by dropped modes");
  assertLess(noise[2].density, 0.2 * floor.density);
  assertLess(modes[2].diversity, 0.7 * floor.diversity);
  assert(modes[1].precision > 0.5 && modes[2].recall < 0.1, JSON.stringify(modes));
  const tinted = await harmed((p) => p.map((value, i) => i % 3 === 2 ? value * 0.5 : value));
  assertLess(1.5 * floor.color, tinted.color);
  assertLess(1.5 * floor.patches["24x20"], tinted.patches["24x20"]);
  return { floor, blur, noise, modes, tinted };
}

longTest(
  "figures get worse with blur, noise, dropped modes and a tint on cartoon faces",
  async () => {
    await checkHarms(await load(cartoonFaces({ count: 2 * COUNT })));
  },
);

Deno.test({
  name:
    "figures get worse with blur, noise, dropped modes and a tint on photos, and faces get lost",
  ignore: !HAS_FACES || !LONG,
  fn: async () => {
    const { floor, blur, noise, tinted } = await checkHarms(
      await load(await fromDirectory(FACES.pathname)),
    );
    assert(floor.detectionRate > 0.8 && floor.detectionRate < 1.25, `${floor.detectionRate}`);
    assertLess(blur[2].detectionRate, 0.5);
    assertEquals(noise[2].detectionRate, 0);
    // The reason for statistics of colours: descriptors hardly see a tint.
    assertLess(tinted.frechet / floor.frechet, tinted.color / floor.color);
  },
});

/** The first two values of a picture: an extractor that needs no weights. */
const simple: FeatureExtractor = {
  name: "simple",
  length: 2,
  kernelScale: 2,
  distances: { frechet: "Fréchet distance", kernel: "kernel distance" },
  extract: (images) =>
    tf.tidy(() => tf.slice2d(tf.reshape(images, [images.shape[0], PIXELS]), [0, 0], [-1, 2])),
};

const gray = (level: number) => new Float32Array(PIXELS).fill(level);

Deno.test("describePictures() measures whole levels of the first pictures, and leaves no tensors", async () => {
  const before = tf.memory().numTensors;
  const seen: number[] = [];
  const levels = Array.from({ length: 40 }, (_, i) => i / 39);
  const { features, colors, scores, patches } = await describePictures(levels.map(gray), {
    ...options,
    extractor: simple,
    count: 20,
    onProgress: (done) => seen.push(done),
  });
  assertEquals([features.count, colors.count, scores.count], [20, 20, 20]);
  const sizes = Object.entries(patches).map(([level, { count, length }]) => [level, count, length]);
  assertEquals(sizes, [["48x40", 20, 128 * 147], ["24x20", 20, 128 * 147]]);
  assertEquals([seen, tf.memory().numTensors], [[16, 20], before]);
  for (let i = 0; i < 20; i++) {
    const level = Math.round(levels[i] * 255) / 255;
    for (const value of rowOf(features, i)) assertAlmostEquals(value, level, 1e-6);
    assertAlmostEquals(rowOf(colors, i)[13], level, 1e-6);
  }
  const few = await describePictures([gray(-1), gray(2)], { ...options, extractor: simple });
  assertEquals(Array.from(few.features.values, Math.round), [0, 0, 1, 1]);
});

Deno.test("describePictures() refuses pictures of another size, and those of a model that diverged", async () => {
  const describe = (picture: Float32Array) =>
    describePictures([picture], { ...options, extractor: simple });
  await assertRejects(
    () => describe(new Float32Array(12)),
    RangeError,
    `Cannot measure a picture of 12 numbers where ${PIXELS} are needed`,
  );
  await assertRejects(() => describe(gray(NaN)), RangeError, "its model may have diverged");
});

Deno.test("createEvaluator() measures real pictures once, and takes as many samples", async () => {
  let reads = 0;
  async function* real() {
    for (const level of [0.1, 0.5, 0.4, 0.8, 0.3]) {
      reads++;
      yield await Promise.resolve(gray(level));
    }
  }
  async function* samples(count: number) {
    for (let i = 0; i < count; i++) yield await Promise.resolve(gray(0.9 - i / 100));
  }
  const given = { ...options, extractor: simple, count: 100 };
  const evaluate = await createEvaluator({ ...given, real: real() });
  const [first, second] = [await evaluate(samples(9)), await evaluate(samples(5))];
  assertEquals(reads, 5);
  assertEquals(first, second);
  assertEquals(first.count, 5);
  // Both numbers are the level, rounded: the distance is twice that of the levels.
  const levels = (from: number[]) =>
    from.map((level) => Math.round(Math.fround(level) * 255) / 255);
  const moments = (of: number[]) => {
    const mean = of.reduce((sum, value) => sum + value) / of.length;
    const variance = of.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (of.length - 1);
    return { mean, deviation: Math.sqrt(variance) };
  };
  const a = moments(levels([0.1, 0.5, 0.4, 0.8, 0.3]));
  const b = moments(levels([0.9, 0.89, 0.88, 0.87, 0.86]));
  const expected = 2 * ((a.mean - b.mean) ** 2 + (a.deviation - b.deviation) ** 2);
  assertAlmostEquals(first.frechet, expected, 1e-4);
  assertAlmostEquals(first.diversity, (b.deviation / a.deviation) ** 2, 1e-4);
  await assertRejects(
    () => evaluate(samples(3)),
    RangeError,
    "Cannot compare 3 samples with 5 real pictures: take as many of both",
  );
  await assertRejects(
    () => createEvaluator({ ...given, real: samples(3) }),
    RangeError,
    "Cannot compare with 3 real pictures: at least 4 are needed",
  );
});

Deno.test({
  name: "describePictures() lets signals come through behind each batch",
  ignore: Deno.build.os === "windows", // It has no such signal.
  fn: async () => {
    let [unheard, longest] = [0, 0];
    const listener = () => unheard = 0;
    Deno.addSignalListener("SIGWINCH", listener);
    const onProgress = () => {
      longest = Math.max(longest, unheard++);
      Deno.kill(Deno.pid, "SIGWINCH");
    };
    for (let i = 0; i < 60; i++) {
      await describePictures([gray(0.5)], { ...options, extractor: simple, onProgress });
    }
    Deno.removeSignalListener("SIGWINCH", listener);
    assert(longest < 8, `not heard behind ${longest} batches`);
  },
});
