import { assert, assertEquals, assertStrictEquals, unreachable } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { childKeys, randomKey } from "../../core/random.ts";
import { flattenRecord, mapRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import {
  spectralNorm,
  type SpectralVectors,
  withSpectralNorm,
} from "../../models/_spectral_norm.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/mod.ts";
import { randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";

/** The largest singular value of `[rows, columns]`, by 2,000 steps of the power iteration in double precision. */
function largestSingularValue(values: readonly number[], columns: number): number {
  const rows = values.length / columns;
  let u = Array.from({ length: columns }, (_, c) => Math.cos(c + 1)), value = 0;
  for (let step = 0; step < 2000; step++) {
    const v = Array.from(
      { length: rows },
      (_, r) => u.reduce((sum, x, c) => sum + x * values[r * columns + c], 0),
    );
    const w = u.map((_, c) => v.reduce((sum, x, r) => sum + x * values[r * columns + c], 0));
    value = Math.sqrt(Math.hypot(...w));
    u = w.map((x) => x / Math.hypot(...w));
  }
  return value;
}

/** Kernels of a convolution, a wide and a narrow dense layer, with a bias. */
const layers = () => ({
  conv: { kernel: randomTensor<Tensor4D>(1, [4, 4, 3, 5]), bias: tf.ones([5]) },
  block: { dense: { kernel: randomTensor<Tensor2D>(2, [3, 8]) } },
  dense: { kernel: randomTensor<Tensor2D>(3, [7, 1]) },
});

/** The vectors of a discriminator that has such parameters at first. */
const vectorsOf = (params: TensorRecord) =>
  withSpectralNorm({
    shapes: { params, stats: {} },
    init: () => ({ params, stats: {} }),
    apply: () => unreachable(),
  }).init(randomKey(0)).stats as SpectralVectors;

/** The vectors after so many steps. */
function iterated<P extends TensorRecord>(params: P, steps: number) {
  let vectors = vectorsOf(params);
  for (let i = 0; i < steps; i++) {
    vectors = spectralNorm(params, vectors, { iterate: true }).vectors;
  }
  return vectors;
}

testOnBackends("spectralNorm() brings the largest singular values to 1", async () => {
  const params = layers(), vectors = iterated(params, 60);
  for (const iterate of [true, false]) {
    const normalised = spectralNorm(params, vectors, { iterate }).params;
    for (const [path, tensor] of flattenRecord(normalised)) {
      if (path === "conv/bias") assertStrictEquals(tensor, params.conv.bias);
      else {
        const largest = largestSingularValue(await valuesOf(tensor), tensor.shape.at(-1)!);
        assertWithin(Math.abs(largest - 1), 1e-4, path);
      }
    }
  }
});

testOnBackends("spectralNorm() leaves the directions of kernels as they are", async () => {
  const params = layers();
  const { conv } = spectralNorm(params, iterated(params, 5), { iterate: true }).params;
  const [before, after] = await Promise.all([params.conv.kernel, conv.kernel].map(valuesOf));
  const scaled = before.map((value) => value * after[0] / before[0]);
  assertEquals(conv.kernel.shape, [4, 4, 3, 5]);
  assertWithin(relativeError(after, scaled), 1e-6, "conv");
}, { backends: ["wasm"] });

testOnBackends("spectralNorm() has the gradient of a division by the singular value", async () => {
  // Where the vectors are those of the kernel, their own change does not change the value in first order.
  const kernel = randomTensor<Tensor2D>(1, [6, 4]), weights = randomTensor(2, [6, 4]);
  const vectors = iterated({ dense: { kernel } }, 300);
  for (const iterate of [true, false]) {
    const loss = (kernel: Tensor) => {
      const { params } = spectralNorm({ dense: { kernel } }, vectors, { iterate });
      return tf.sum(tf.mul(params.dense.kernel, weights));
    };
    const gradient = await valuesOf(tf.grad(loss)(kernel));
    const values = await valuesOf(kernel), factors = await valuesOf(weights);
    const lossAt = (values: number[]) => {
      const sum = values.reduce((sum, value, i) => sum + value * factors[i], 0);
      return sum / largestSingularValue(values, 4);
    };
    const differences = values.map((_, i) => {
      const moved = (by: number) => values.with(i, values[i] + by);
      return (lossAt(moved(1e-4)) - lossAt(moved(-1e-4))) / 2e-4;
    });
    assertWithin(relativeError(gradient, differences), 1e-4, `iterate ${iterate}`);
  }
});

const CONFIG: ModelConfig = {
  ...ARTICLE_MODEL,
  normalisation: "spectral",
  height: 16,
  width: 8,
  widthFactor: 1 / 8,
};

testOnBackends(
  "discriminator() iterates once a pass in training, and not in inference",
  async () => {
    const network = makeDiscriminator(CONFIG).init(randomKey(1));
    const images = tf.abs(randomTensor<Tensor4D>(1, [4, 16, 8, 3]));
    const after = async (key?: ReturnType<typeof childKeys> | ReturnType<typeof randomKey>) => {
      const { stats } = makeDiscriminator(CONFIG).apply(network, images, { key });
      return await Promise.all(flattenRecord(stats).map(([, tensor]) => valuesOf(tensor)));
    };
    const one = await after(randomKey(2));
    assertEquals(await after(childKeys(randomKey(2), 2)), one);
    assert(one.every((vector) => Math.abs(Math.hypot(...vector) - 1) < 1e-6));
    const still = makeDiscriminator(CONFIG).apply(network, images, {}).stats;
    for (const [i, [path, tensor]] of flattenRecord(network.stats).entries()) {
      assertEquals(await valuesOf(flattenRecord(still)[i][1]), await valuesOf(tensor), path);
    }
  },
  { backends: ["wasm"] },
);

testOnBackends(
  "discriminator() with spectral normalisation does not see the kernels' scale",
  async () => {
    const params = makeDiscriminator(CONFIG).init(randomKey(1)).params,
      stats = makeDiscriminator(CONFIG).init(randomKey(0)).stats;
    const images = tf.abs(randomTensor<Tensor4D>(1, [2, 16, 8, 3]));
    const louder = mapRecord(
      params as TensorRecord,
      (tensor) => tf.mul(tensor, 7),
    ) as typeof params;
    const [a, b] = [params, louder].map((params) =>
      makeDiscriminator(CONFIG).apply({ params, stats }, images, {}).logits
    );
    assertWithin(relativeError(await valuesOf(b), await valuesOf(a)), 1e-5, "logits");
  },
);
