/** The principal directions of the studio's sliders. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { flattenRecord } from "../../core/record.ts";
import { ARTICLE_MODEL, type GeneratorName } from "../../models/config.ts";
import { latentDirections } from "../../studio/page/_directions.ts";
import { contrastGenerator } from "../_generator.ts";

/** Single precision, in sums over some hundred numbers. */
const TOLERANCE = 1e-4;

const NOISE = 12, COUNT = 5;

/** The kernels of the noise, as rows of numbers: `[NOISE][features]`. */
function noiseKernels(params: Parameters<typeof latentDirections>[0]): number[][] {
  const kernels = flattenRecord(params)
    .filter(([path, { shape }]) => /kernel$/.test(path) && shape.length === 2 && shape[0] === NOISE)
    .map(([, kernel]) => kernel.arraySync() as number[][]);
  return Array.from({ length: NOISE }, (_, i) => kernels.flatMap((rows) => rows[i]));
}

/** How strongly features answer to a step of 1 along a direction: the length of `directionᵀ · kernels`. */
function response(kernels: readonly number[][], direction: readonly number[]): number {
  const features = kernels[0].map((_, f) =>
    direction.reduce((sum, d, i) => sum + d * kernels[i][f], 0)
  );
  return Math.hypot(...features);
}

for (const generator of ["dcgan", "residual"] as GeneratorName[]) {
  Deno.test(`latentDirections() finds those that a ${generator} generator answers to most`, async () => {
    await selectBackend("wasm", { threads: 1 });
    const config = { ...ARTICLE_MODEL, generator, height: 16, width: 16, widthFactor: 0.25 };
    const { params } = contrastGenerator({ ...config, noiseSize: NOISE });
    const directions = await latentDirections(params, { noiseSize: NOISE, count: COUNT });
    assertEquals(directions.shape, [COUNT, NOISE]);
    const rows = directions.arraySync() as number[][];
    for (const [i, a] of rows.entries()) {
      for (const [j, b] of rows.entries()) {
        const product = a.reduce((sum, value, k) => sum + value * b[k], 0);
        assertAlmostEquals(product, i === j ? 1 : 0, TOLERANCE);
      }
      assert(Math.max(...a) >= Math.max(...a.map((value) => -value)), "it faces the other way");
    }
    const kernels = noiseKernels(params);
    const responses = rows.map((row) => response(kernels, row));
    assertEquals(responses, responses.toSorted((a, b) => b - a));
    // Power iteration finds the strongest direction by itself.
    let found = Array.from({ length: NOISE }, (_, i) => 1 + i / NOISE);
    for (let step = 0; step < 2000; step++) {
      const features = kernels[0].map((_, f) =>
        found.reduce((s, d, i) => s + d * kernels[i][f], 0)
      );
      const next = kernels.map((row) => row.reduce((s, value, f) => s + value * features[f], 0));
      found = next.map((value) => value / Math.hypot(...next));
    }
    assertAlmostEquals(responses[0], response(kernels, found), TOLERANCE * responses[0]);
    tf.dispose(directions);
  });
}
