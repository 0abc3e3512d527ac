/** Patches of a Laplacian pyramid: the pyramid against SciPy, the distance against known ones, and what harm raises it. */
import { assert, assertAlmostEquals, assertEquals, assertLess, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { randomIntegers } from "../../data/pipeline/random.ts";
import { values } from "../../data/pipeline/dataset.ts";
import { decodeImage } from "../../data/images/decode.ts";
import { fromDirectory } from "../../data/sources/directory.ts";
import { LONG } from "../_long.ts";
import { resize } from "../../data/images/resize.ts";
import { take } from "../../data/pipeline/take.ts";
import { compareFeatures } from "../../metrics/evaluate.ts";
import { featuresOf } from "../../metrics/features.ts";
import { laplacianPyramid, type Level } from "../../metrics/laplacian_pyramid.ts";
import {
  PATCH_LENGTH,
  patchDistance,
  patchesEach,
  patchesOf,
  patchLevels,
} from "../../metrics/patches.ts";
import { slicedWassersteinDistance } from "../../metrics/sliced_wasserstein.ts";

const FACES = new URL("../../../shared/faces/test", import.meta.url);
const HAS_FACES = await Deno.stat(FACES).then(() => true, () => false);

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
});

/** A picture without any pattern. */
function picture(height: number, width: number, seed = 7919): Level {
  const values = Float32Array.from(
    { length: height * width * 3 },
    (_, i) => (i * seed) % 101 / 101,
  );
  return { values, height, width };
}

Deno.test("laplacianPyramid() gives the values of scipy.ndimage", () => {
  // scipy 1.17.1: nd.convolve(x, outer([1, 4, 6, 4, 1], [1, 4, 6, 4, 1]) / 256, mode="mirror")[::2, ::2] halves; zeros
  // between and four times that kernel double. First three, middle two and last two values; the sum of all sizes.
  const expected = [
    {
      sizes: 71.08965,
      some: [-0.533849, -0.043858, 0.28329, -0.098623, 0.413096, -0.384398, 0.045289],
    },
    {
      sizes: 2.90288,
      some: [0.011786, -0.046575, 0.032149, 0.058676, -0.019449, -0.011866, -0.037745],
    },
    {
      sizes: 8.95926,
      some: [0.533703, 0.463082, 0.520145, 0.482201, 0.503925, 0.495274, 0.497406],
    },
  ];
  const pyramid = laplacianPyramid(picture(12, 8), 3);
  assertEquals(pyramid.map(({ height, width }) => [height, width]), [[12, 8], [6, 4], [3, 2]]);
  for (const [i, { values }] of pyramid.entries()) {
    const [middle, end] = [values.length / 2, values.length];
    const some = [0, 1, 2, middle, middle + 1, end - 2, end - 1].map((at) => values[at]);
    some.forEach((value, k) => assertAlmostEquals(value, expected[i].some[k], 2e-6));
    const sizes = values.reduce((sum, value) => sum + Math.abs(value), 0);
    assertAlmostEquals(sizes, expected[i].sizes, 1e-4);
  }
});

Deno.test("laplacianPyramid() finds no detail in one colour, at odd sizes too", () => {
  const flat = { values: new Float32Array(15 * 9 * 3).fill(0.3), height: 15, width: 9 };
  const [first, second, rest] = laplacianPyramid(flat, 3);
  for (const value of [...first.values, ...second.values]) assertAlmostEquals(value, 0, 1e-6);
  assertEquals([rest.height, rest.width], [4, 3]);
  for (const value of rest.values) assertAlmostEquals(value, 0.3, 1e-6);
});

Deno.test("slicedWassersteinDistance() along one axis is the distance of the numbers in order", async () => {
  const rows = (...numbers: number[]) => featuresOf(Float32Array.from(numbers), 1);
  // scipy.stats.wasserstein_distance([0, 1, 3, 2], [5, 6, 8, 1.5]) = 3.625
  const [a, b] = [rows(0, 1, 3, 2), rows(5, 6, 8, 1.5)];
  assertAlmostEquals(await slicedWassersteinDistance(a, b), 3.625, 1e-6);
  assertAlmostEquals(await slicedWassersteinDistance(b, a), 3.625, 1e-6);
});

Deno.test("slicedWassersteinDistance() of a shift is its mean length on all directions", async () => {
  const next = randomIntegers(1, 0);
  const a = featuresOf(Float32Array.from({ length: 300 }, () => next(1000) / 1000), 3);
  const shifted = featuresOf(a.values.map((value, i) => value + [1, -2, 2][i % 3]), 3);
  // On a sphere in three dimensions |cos| has the mean 1/2; of 20,000 directions the error is 0.0061 (3 deviations).
  const distance = await slicedWassersteinDistance(a, shifted, { directions: 20_000 });
  assertAlmostEquals(distance / 3, 0.5, 0.0062);
  const before = tf.memory().numTensors;
  const figures = [0, 0, 1].map((seed) => slicedWassersteinDistance(a, shifted, { seed }));
  const [first, second, other] = await Promise.all(figures);
  assertEquals(first, second);
  assert(first !== other);
  assertEquals(tf.memory().numTensors, before);
});

Deno.test("slicedWassersteinDistance() refuses sets that cannot be compared", async () => {
  const rows = (count: number, length: number) =>
    featuresOf(new Float32Array(count * length), length);
  const refuses = (a: [number, number], b: [number, number], says: string) =>
    assertRejects(() => slicedWassersteinDistance(rows(...a), rows(...b)), RangeError, says);
  await refuses([4, 2], [4, 3], "Cannot compare rows of 2 and 3 numbers");
  await refuses([4, 2], [5, 2], "Cannot compare 4 rows with 5: take as many of both");
  await refuses([0, 2], [0, 2], "at least 1");
});

Deno.test("patchLevels() halves as long as the shorter side has 16 pixels", () => {
  const sizes = (height: number, width: number) =>
    patchLevels({ height, width }).map((level) => `${level.height}x${level.width}`);
  assertEquals(sizes(96, 80), ["96x80", "48x40", "24x20"]);
  assertEquals(sizes(48, 40), ["48x40", "24x20"]);
  assertEquals(sizes(31, 33), ["31x33", "16x17"]);
  assertEquals(sizes(8, 64), ["8x64"]);
  assertEquals(sizes(6, 64), []);
});

Deno.test("patchesEach() bounds the patches of many pictures and those of one", () => {
  assertEquals([1, 64, 500, 2000, 1e5].map(patchesEach), [128, 128, 16, 4, 1]);
});

Deno.test("patchesOf() cuts patches out of every level, at places that depend on the picture alone", () => {
  const whole = picture(16, 18);
  const [only] = patchesOf(whole, 40);
  assertEquals(only.length, 40 * PATCH_LENGTH);
  const numberAt = (y: number, x: number) => whole.values[(y * whole.width + x) * 3];
  const places = new Set<string>();
  for (let at = 0; at < only.length; at += PATCH_LENGTH) {
    const found = [];
    for (let y = 0; y + 7 <= 16; y++) {
      for (let x = 0; x + 7 <= 18; x++) {
        const corners = [[0, 0], [0, 6], [6, 0], [6, 6], [3, 2]];
        if (corners.every(([j, i]) => only[at + (j * 7 + i) * 3] === numberAt(y + j, x + i))) {
          found.push(`${y},${x}`);
        }
      }
    }
    assert(found.length > 0, "a patch that is not in the picture");
    places.add(found[0]);
  }
  assert(places.size > 20, `${places.size} places`);
  assertEquals(patchesOf(whole, 40), [only]);
  assertEquals(patchesOf(picture(48, 40), 3).map(({ length }) => length), [441, 441]);
});

/** Patches of pictures by their level, a picture a row. */
function describe(pictures: readonly Level[]) {
  const each = patchesEach(pictures.length);
  const all = pictures.map((picture) => patchesOf(picture, each));
  return all[0].map((_, level) =>
    featuresOf(Float32Array.from(all.flatMap((own) => [...own[level]])), each * PATCH_LENGTH)
  );
}

Deno.test("patchDistance() is 0 for the same pictures in another order, and sees a tint", async () => {
  const pictures = [11, 23, 37, 41, 59].map((seed) => picture(16, 16, seed));
  const [[same], [reversed]] = [describe(pictures), describe(pictures.toReversed())];
  assertAlmostEquals(await patchDistance(same, reversed), 0, 1e-6);
  const tinted = pictures.map((picture) => ({
    ...picture,
    values: picture.values.map((value, i) => i % 3 === 0 ? value / 2 : value),
  }));
  assert(await patchDistance(same, describe(tinted)[0]) > 0.1);
  const flat = featuresOf(new Float32Array(same.values.length).fill(0.5), same.length);
  assertEquals(await patchDistance(flat, flat), 0);
});

Deno.test("compareFeatures() refuses patches of other levels", async () => {
  const rows = featuresOf(new Float32Array(8), 2);
  const of = (level: string) => ({
    features: rows,
    colors: rows,
    scores: featuresOf(new Float32Array(4), 1),
    patches: { [level]: featuresOf(new Float32Array(4 * PATCH_LENGTH), PATCH_LENGTH) },
  });
  await assertRejects(
    () => compareFeatures(of("48x40"), of("96x80"), { kernelScale: 1 }),
    RangeError,
    "Cannot compare patches of 96x80 with those of 48x40: describe both sides at one size",
  );
});

/** A Gaussian blur of so many pixels; edges are repeated. */
function gaussian({ values, height, width }: Level, sigma: number): Level {
  const radius = Math.ceil(4 * sigma);
  const weights = Array.from(
    { length: 2 * radius + 1 },
    (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight);
  const along = (from: Float32Array, step: number, length: number) =>
    from.map((_, i) => {
      const place = Math.floor(i / step) % length;
      return weights.reduce((sum, weight, k) => {
        const other = Math.min(length - 1, Math.max(0, place + k - radius));
        return sum + weight / total * from[i + (other - place) * step];
      }, 0);
    });
  return { values: along(along(values, 3, width), 3 * width, height), height, width };
}

const changed = (picture: Level, change: (value: number, i: number) => number): Level => ({
  ...picture,
  values: picture.values.map(change),
});

for (const [height, width] of [[48, 40], [96, 80]]) {
  Deno.test({
    name: `patch distances of photos of ${height}x${width} order blur, noise and moved colours`,
    ignore: !HAS_FACES || !LONG,
    fn: async () => {
      const count = 200;
      const pictures: Level[] = [];
      const files = take(2 * count)(await fromDirectory(FACES.pathname));
      for await (const file of values(files)) {
        const { data } = resize(await decodeImage(await file.read()), { height, width });
        pictures.push({ values: Float32Array.from(data, (byte) => byte / 255), height, width });
      }
      const real = describe(pictures.slice(0, count));
      const others = pictures.slice(count);
      const harmed = async (harm: (picture: Level, i: number) => Level) => {
        const rows = describe(others.map(harm));
        const distances = [];
        for (const [i, level] of real.entries()) {
          distances.push(await patchDistance(level, rows[i], { directions: 64 }));
        }
        return distances;
      };
      const noisy = (amount: number) =>
        harmed((picture, i) => {
          const next = randomIntegers(i, 3);
          return changed(picture, (value) => value + amount * (next(1e6) / 5e5 - 1));
        });
      const redder = (amount: number) =>
        harmed((one) => changed(one, (value, i) => i % 3 === 0 ? value + amount : value));
      const floor = await harmed((picture) => picture);
      const blur = [floor];
      for (const sigma of [0.5, 1, 2]) blur.push(await harmed((one) => gaussian(one, sigma)));
      const noise = [floor, await noisy(0.05), await noisy(0.1)];
      const tint = [floor, await redder(0.05), await redder(0.1)];
      const rises = (figures: number[], what: string) =>
        figures.slice(1).forEach((figure, i) => assertLess(1.3 * figures[i], figure, what));
      const last = floor.length - 1;
      rises(blur.map(([finest]) => finest), `blur: ${blur.join(" | ")}`);
      rises(noise.map(([finest]) => finest), `noise: ${noise.join(" | ")}`);
      rises(tint.map((levels) => levels[last]), `tint: ${tint.join(" | ")}`);
      // Large shapes outlive a blur of a pixel, and a tint takes no detail.
      assertLess(blur[2][last] / floor[last], blur[2][0] / floor[0]);
      assertLess(tint[2][0], 1.4 * floor[0]);
    },
  });
}
