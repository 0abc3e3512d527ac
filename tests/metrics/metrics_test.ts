import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertLess,
  assertRejects,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { selectBackend } from "../../core/backend.ts";
import { randomIntegers } from "../../data/pipeline/random.ts";
import { colorStatistics } from "../../metrics/color_statistics.ts";
import { type Features, featuresOf } from "../../metrics/features.ts";
import { frechetDistance, totalVariance } from "../../metrics/frechet_distance.ts";
import { kernelDistance } from "../../metrics/kernel_distance.ts";
import { nearestNeighbours } from "../../metrics/nearest_neighbours.ts";
import { precisionAndRecall } from "../../metrics/precision_recall.ts";

/** float32 rows hold seven digits; their squares are summed in float64. */
const TOLERANCE = 1e-5;

Deno.test.beforeAll(async () => {
  await selectBackend("wasm");
});

const featuresFrom = (rows: readonly (readonly number[])[]): Features =>
  featuresOf(Float32Array.from(rows.flat()), rows[0].length);

/** Normal numbers (Box and Muller). */
function normals(seed: number): () => number {
  const integer = randomIntegers(seed, 0);
  const random = () => integer(2 ** 32) / 2 ** 32;
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function normalRows(
  { seed, count, length, mean = 0, spread = 1 }: {
    readonly seed: number;
    readonly count: number;
    readonly length: number;
    readonly mean?: number;
    readonly spread?: number;
  },
): number[][] {
  const normal = normals(seed);
  return Array.from(
    { length: count },
    () => Array.from({ length }, () => mean + spread * normal()),
  );
}

/**
 * Rows whose mean and covariance are exactly these: `mean` plus and minus each column of `root` by √((n - 1) / 2), so
 * that the covariance is `root · rootᵀ`.
 */
function rowsOf(mean: readonly number[], root: readonly (readonly number[])[]): number[][] {
  const d = mean.length;
  const factor = Math.sqrt((2 * d - 1) / 2);
  return root[0].flatMap((_, k) =>
    [1, -1].map((sign) => mean.map((value, i) => value + sign * factor * root[i][k]))
  );
}

Deno.test("frechetDistance() is that of Gaussians with diagonal covariances", () => {
  const [first, second] = [[1, 2, 0.5], [2, 0.25, 1]]; // standard deviations
  const diagonal = (values: number[]) =>
    values.map((v, i) => values.map((_, k) => i === k ? v : 0));
  const a = featuresFrom(rowsOf([0, 1, 2], diagonal(first)));
  const b = featuresFrom(rowsOf([0.5, 1, 0], diagonal(second)));
  const expected = 0.25 + 4 + first.reduce((sum, s, i) => sum + (s - second[i]) ** 2, 0);
  assertAlmostEquals(frechetDistance(a, b), expected, TOLERANCE);
  assertAlmostEquals(frechetDistance(b, a), expected, TOLERANCE);
});

Deno.test("frechetDistance() is that of Gaussians whose covariances do not commute", () => {
  const roots = [[[2, 0.3], [0.1, 0.5]], [[0.7, -0.9], [0.4, 1.2]]];
  const product = (a: number[][], b: number[][]) =>
    a.map((row) => b[0].map((_, k) => row.reduce((sum, value, i) => sum + value * b[i][k], 0)));
  const transposed = (a: number[][]) => a[0].map((_, k) => a.map((row) => row[k]));
  const trace = (a: number[][]) => a[0][0] + a[1][1];
  const determinant = (a: number[][]) => a[0][0] * a[1][1] - a[0][1] * a[1][0];
  const [first, second] = roots.map((root) => product(root, transposed(root)));
  const both = product(first, second);
  // Of a 2x2 matrix M with positive eigenvalues, Tr √M = √(Tr M + 2 √det M).
  const common = Math.sqrt(trace(both) + 2 * Math.sqrt(determinant(both)));
  const expected = 1 + trace(first) + trace(second) - 2 * common;
  const [a, b] = roots.map((root, i) => featuresFrom(rowsOf([i, 3], root)));
  assertAlmostEquals(frechetDistance(a, b), expected, TOLERANCE);
});

/** The definition, with both covariances and their roots in full. */
function frechetByDefinition(a: number[][], b: number[][]): number {
  const moments = (rows: number[][]) => {
    const matrix = new Matrix(rows);
    const mean = matrix.mean("column");
    const centered = matrix.subRowVector(mean);
    return { mean, covariance: centered.transpose().mmul(centered).div(rows.length - 1) };
  };
  const rooted = (symmetric: Matrix) => {
    const { realEigenvalues, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(symmetric);
    const roots = realEigenvalues.map((value) => Math.sqrt(Math.max(0, value)));
    return vectors.mmul(Matrix.diag(roots)).mmul(vectors.transpose());
  };
  const [first, second] = [moments(a), moments(b)];
  const away = first.mean.reduce((sum, mean, i) => sum + (mean - second.mean[i]) ** 2, 0);
  const root = rooted(first.covariance);
  const both = rooted(root.mmul(second.covariance).mmul(root));
  return away + first.covariance.trace() + second.covariance.trace() - 2 * both.trace();
}

Deno.test("frechetDistance() is that of the definition, with more rows than numbers, as many, and fewer", () => {
  for (const [few, many] of [[60, 90], [24, 24], [10, 10], [12, 70], [2, 5]]) {
    const rows = (seed: number, count: number, mean: number) =>
      normalRows({ seed, count, length: 24, mean }).map((row) =>
        row.map((value, i) => Math.fround((value + row[(i + 1) % 24]) * (1 + i / 8)))
      );
    const [a, b] = [rows(1, few, 0), rows(2, many, 0.3)];
    const expected = frechetByDefinition(a, b);
    const tolerance = 1e-6 * expected; // Rounded zeros have roots of 1e-8 in the definition.
    assertAlmostEquals(frechetDistance(featuresFrom(a), featuresFrom(b)), expected, tolerance);
    assertAlmostEquals(frechetDistance(featuresFrom(b), featuresFrom(a)), expected, tolerance);
  }
});

Deno.test("frechetDistance() takes numbers that are always the same, or the same as others", () => {
  const rows = (seed: number, mean: number) =>
    normalRows({ seed, count: 30, length: 3, mean }).map(([x, y, z]) =>
      [5, x, x, y, 0, z].map(Math.fround)
    );
  const [a, b] = [rows(1, 0), rows(2, 1)];
  const distance = frechetDistance(featuresFrom(a), featuresFrom(b));
  assertAlmostEquals(distance, frechetByDefinition(a, b), TOLERANCE);
});

Deno.test("frechetDistance() is 0 for the same rows, with fewer rows than numbers too, where covariances are singular", () => {
  const rows = normalRows({ seed: 1, count: 20, length: 40 });
  const a = featuresFrom(rows);
  assertAlmostEquals(frechetDistance(a, featuresFrom(rows.toReversed())), 0, TOLERANCE);
  const constant = featuresFrom(rows.map((row) => row.map(() => 3)));
  const mean = rows[0].map((_, k) => rows.reduce((sum, row) => sum + row[k], 0) / rows.length);
  const away = mean.reduce((sum, value) => sum + (value - 3) ** 2, 0);
  assertAlmostEquals(frechetDistance(a, constant), away + totalVariance(a), 1e-3);
});

Deno.test("frechetDistance() between draws from one distribution falls as 1/n", () => {
  const floor = (count: number) => {
    const draw = (seed: number) => featuresFrom(normalRows({ seed, count, length: 16 }));
    return frechetDistance(draw(1), draw(2));
  };
  const [few, many] = [floor(200), floor(1600)];
  assertLess(many, few / 5);
  assertLess(few / 12, many);
});

/** The definition, with every pair on its own. */
function mmd(a: number[][], b: number[][], scale: number): number {
  const kernel = (x: number[], y: number[]) =>
    (x.reduce((sum, value, i) => sum + value * y[i], 0) / scale + 1) ** 3;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const within = (rows: number[][]) =>
    mean(rows.flatMap((x, i) => rows.flatMap((y, k) => i === k ? [] : [kernel(x, y)])));
  return within(a) + within(b) - 2 * mean(a.flatMap((x) => b.map((y) => kernel(x, y))));
}

Deno.test("kernelDistance() is the mean over all pairs, of sets of different sizes too", async () => {
  const a = normalRows({ seed: 3, count: 13, length: 6 });
  const b = normalRows({ seed: 4, count: 9, length: 6, mean: 0.3 });
  for (const scale of [undefined, 2]) {
    const value = await kernelDistance(featuresFrom(a), featuresFrom(b), { scale });
    assertAlmostEquals(value, mmd(a, b, scale ?? 6), TOLERANCE);
  }
});

Deno.test("kernelDistance() has no bias: draws from one distribution give 0 on average", async () => {
  const draw = (seed: number) => featuresFrom(normalRows({ seed, count: 20, length: 4 }));
  const values: number[] = [];
  for (let i = 0; i < 200; i++) values.push(await kernelDistance(draw(2 * i), draw(2 * i + 1)));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
  );
  assertLess(Math.abs(mean), 3 * deviation / Math.sqrt(values.length));
  assert(values.some((value) => value < 0));
});

/** For each row whether it is in the ball around each of `among`, by the definition of the papers. */
function insideBalls(rows: number[][], among: number[][], k: number): boolean[][] {
  const distance = (x: number[], y: number[]) => Math.hypot(...x.map((value, i) => value - y[i]));
  const radii = among.map((x) => among.map((y) => distance(x, y)).sort((a, b) => a - b)[k]);
  return rows.map((row) => among.map((x, i) => distance(row, x) <= radii[i]));
}

Deno.test("precisionAndRecall() counts the rows inside the balls of the other side", async () => {
  const real = normalRows({ seed: 5, count: 40, length: 3 });
  const samples = normalRows({ seed: 6, count: 30, length: 3, mean: 0.8, spread: 0.7 });
  const share = (of: boolean[]) => of.filter((is) => is).length / of.length;
  for (const neighbours of [1, 3, 5]) {
    const found = await precisionAndRecall(featuresFrom(real), featuresFrom(samples), {
      neighbours,
    });
    const inReal = insideBalls(samples, real, neighbours);
    const inSamples = insideBalls(real, samples, neighbours);
    assertEquals(found, {
      precision: share(inReal.map((balls) => balls.includes(true))),
      recall: share(inSamples.map((balls) => balls.includes(true))),
      density: inReal.flat().filter((is) => is).length / (neighbours * samples.length),
      coverage: share(real.map((_, j) => inReal.some((balls) => balls[j]))),
    });
    assert(found.precision > 0.2 && found.recall < 0.9);
  }
});

Deno.test("precisionAndRecall() tells samples of one kind from samples of none", async () => {
  const kind = (seed: number, mean: number) => normalRows({ seed, count: 50, length: 4, mean });
  const real = featuresFrom([...kind(1, 0), ...kind(2, 10)]);
  const dropped = await precisionAndRecall(real, featuresFrom([...kind(3, 0), ...kind(4, 0)]));
  assert(dropped.precision > 0.7 && dropped.recall < 0.51, JSON.stringify(dropped));
  assert(dropped.density > 0.7 && dropped.coverage < 0.51, JSON.stringify(dropped));
  const wrong = await precisionAndRecall(real, featuresFrom([...kind(5, 5), ...kind(6, 5)]));
  assertEquals(wrong, { precision: 0, recall: 0, density: 0, coverage: 0 });
});

Deno.test("precisionAndRecall() gives noise in the ball of an outlier a high precision, and no density", async () => {
  const kind = normalRows({ seed: 1, count: 99, length: 4 });
  const real = featuresFrom([...kind, [20, 20, 20, 20]]);
  const noise = featuresFrom(normalRows({ seed: 2, count: 100, length: 4, mean: 15, spread: 0.1 }));
  const { precision, density, coverage } = await precisionAndRecall(real, noise);
  assertEquals([precision, density, coverage], [1, 1 / 3, 0.01]);
  const others = featuresFrom(normalRows({ seed: 3, count: 100, length: 4 }));
  const floor = await precisionAndRecall(real, others);
  assertAlmostEquals(floor.density, 1, 0.25);
  assertAlmostEquals(floor.coverage, 1 - 1 / 2 ** 3, 0.1);
});

Deno.test("measures of many rows, which are compared block by block, are those of their definitions, and leave no tensors", async () => {
  const before = tf.memory().numTensors;
  const [a, b] = [3, 4].map((seed) => normalRows({ seed, count: 2100, length: 2 }));
  const [first, second] = [featuresFrom(a), featuresFrom(b)]; // 2,100² products are more than a block.
  const neighbours = await nearestNeighbours(first, second);
  for (const i of [0, 1996, 1998, 2099]) {
    const distances = b.map(([x, y]) => Math.hypot(x - a[i][0], y - a[i][1]));
    assertAlmostEquals(neighbours[i].distance, Math.min(...distances), 1e-3);
  }
  assertAlmostEquals(await kernelDistance(first, second), mmd(a, b, 2), TOLERANCE);
  assertEquals(tf.memory().numTensors, before);
});

Deno.test("nearestNeighbours() finds the nearest row and how far it is", async () => {
  const among = featuresFrom([[0, 0], [3, 4], [10, 0]]);
  assertEquals(await nearestNeighbours(featuresFrom([[3, 3], [9, 0], [0, 0]]), among), [
    { index: 1, distance: 1 },
    { index: 2, distance: 1 },
    { index: 0, distance: 0 },
  ]);
});

Deno.test("colorStatistics() are the means and deviations of the channels in each of 3x3 cells", () => {
  const [height, width] = [7, 6]; // 3, 2 and 2 rows; 2 columns a cell
  const picture = new Float32Array(height * width * 3);
  const of = (y: number, x: number, c: number) => (y * 13 + x * 7 + c * 5) % 11 / 11;
  const cells = Array.from({ length: 27 }, (): number[] => []);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) {
        picture[(y * width + x) * 3 + c] = of(y, x, c);
        const row = y < 3 ? 0 : y < 5 ? 1 : 2;
        cells[(row * 3 + (x >> 1)) * 3 + c].push(of(y, x, c));
      }
    }
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value) / values.length;
  const deviation = (values: number[]) =>
    Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  const expected = [...cells.map(mean), ...cells.map(deviation)];
  const statistics = colorStatistics(picture, { height, width });
  assertEquals(statistics.length, 54);
  for (const [i, value] of expected.entries()) assertAlmostEquals(statistics[i], value, TOLERANCE);
});

Deno.test("metrics refuse what cannot be compared", async () => {
  const a = featuresFrom([[1, 2], [3, 4]]);
  const b = featuresFrom([[1, 2, 3], [4, 5, 6]]);
  for (const measure of [frechetDistance, kernelDistance, precisionAndRecall, nearestNeighbours]) {
    await assertRejects(
      async () => await measure(a, b),
      RangeError,
      "Cannot compare rows of 2 and 3 numbers: describe both sides with the same extractor",
    );
  }
  await assertRejects(
    () => precisionAndRecall(a, a),
    RangeError,
    "at least 4 are needed on each side",
  );
  assertThrows(() => featuresOf(new Float32Array(5), 2), RangeError, "not whole rows");
  assertThrows(() => featuresOf(Float32Array.of(1, NaN), 2), RangeError, "not finite");
});
