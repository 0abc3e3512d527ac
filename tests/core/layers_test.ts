import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  type BatchNormParams,
  type BatchNormStats,
  conv2d,
  type ConvParams,
  convTranspose2d,
  dense,
  type DenseParams,
  dropout,
  leakyRelu,
} from "../../core/layers.ts";
import { randomKey } from "../../core/random.ts";
import type { Tensor, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { memory, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertClose, goldenTensor, readGolden } from "../_golden.ts";

/** Made by `tests/golden/make.py … --layers` with PyTorch in float64; each case has its inputs, y, dy and gradients. */
const GOLDEN = readGolden("golden/small.safetensors");

/** Float32 rounds sums of up to 75 products; the largest error seen is 4e-7. */
const TOLERANCE = 2e-6;

const CASES = [...GOLDEN.arrays.keys()].flatMap((name) =>
  /^layer\/([^/]+)\/y$/.exec(name)?.slice(1) ?? []
);

/** Runs the layer on a golden case and compares its output and all its gradients. */
async function check(name: string, inputs: readonly string[], layer: (...xs: Tensor[]) => Tensor) {
  const read = (what: string) => goldenTensor(GOLDEN, `layer/${name}/${what}`);
  const compare = async (actual: Tensor, what: string) => {
    const expected = read(what);
    assertEquals(actual.shape, expected.shape, `${name}/${what}`);
    const options = { tolerance: TOLERANCE, what: `${name}/${what}` };
    await assertClose(actual, await valuesOf(expected), options);
  };
  const tensors = inputs.map(read);
  await compare(layer(...tensors), "y");
  const grads = tf.grads(layer)(tensors, read("dy"));
  for (const [i, grad] of grads.entries()) await compare(grad, `grad/${inputs[i]}`);
}

/** Registers a test of all golden cases whose names match. */
function testGolden(
  pattern: RegExp,
  inputs: readonly string[],
  layerOf: (match: RegExpExecArray) => (...xs: Tensor[]) => Tensor,
) {
  const matches = CASES.map((name) => pattern.exec(name)).filter((match) => match !== null);
  assert(matches.length > 0, `no golden case matches ${pattern}`);
  const title = `${pattern.source.split("_k")[0]}: output and gradients are the golden ones`;
  testOnBackends(`${title}, in ${matches.length} cases`, async () => {
    for (const match of matches) await check(match[0], inputs, layerOf(match));
  });
}

const PARAMETERS = ["x", "kernel", "bias"];

testGolden(
  /conv2d_k\d_s(\d).*/,
  PARAMETERS,
  ([, stride]) => (x, kernel, bias) =>
    conv2d(x as Tensor4D, { kernel, bias } as ConvParams, { stride: Number(stride) }),
);

testGolden(
  /conv2d_transpose_k\d_s(\d).*/,
  PARAMETERS,
  ([, stride]) => (x, kernel, bias) =>
    convTranspose2d(x as Tensor4D, { kernel, bias } as ConvParams, { stride: Number(stride) }),
);

testGolden(
  /dense/,
  PARAMETERS,
  () => (x, kernel, bias) => dense(x as Tensor2D, { kernel, bias } as DenseParams),
);

testGolden(/leaky_relu_(.*)/, ["x"], ([, slope]) => (x) => leakyRelu(x, Number(slope)));

testGolden(
  /batch_norm/,
  ["x", "gamma", "beta"],
  () => (x, gamma, beta) =>
    batchNorm(x, { params: { gamma, beta } as BatchNormParams, stats: movingAverages() }, {
      training: true,
    }).y,
);

function movingAverages(): BatchNormStats {
  return {
    moving_mean: goldenTensor(GOLDEN, "layer/batch_norm/moving_mean"),
    moving_variance: goldenTensor(GOLDEN, "layer/batch_norm/moving_variance"),
  };
}

/** The golden batch normalisation. */
function batchNormCase() {
  const read = <T extends Tensor>(name: string) =>
    goldenTensor<T>(GOLDEN, `layer/batch_norm/${name}`);
  const params: BatchNormParams = { gamma: read("gamma"), beta: read("beta") };
  return { x: read("x"), network: { params, stats: movingAverages() }, read };
}

testOnBackends(
  "batchNorm() in training moves the averages, unbiased variance as Keras",
  async () => {
    const { x, network, read } = batchNormCase();
    const { stats } = batchNorm(x, network, { training: true });
    for (const name of ["moving_mean", "moving_variance"] as const) {
      const options = { tolerance: TOLERANCE, what: `new ${name}` };
      await assertClose(stats[name], await valuesOf(read(`new_${name}`)), options);
    }
  },
);

testOnBackends("batchNorm() in inference uses the averages and hands them back", async () => {
  const { x, network, read } = batchNormCase();
  const { y, stats } = batchNorm(x, network, { training: false });
  const options = { tolerance: TOLERANCE, what: "y_inference" };
  await assertClose(y, await valuesOf(read("y_inference")), options);
  assertStrictEquals(stats, network.stats);
});

testOnBackends("batchNorm() of one row gives finite results", async () => {
  const { network } = batchNormCase();
  const { y, stats } = batchNorm(randomTensor(1, [1, 5]), network, { training: true });
  assertEquals(await valuesOf(y), await valuesOf(network.params.beta));
  assert((await valuesOf(stats.moving_variance)).every(Number.isFinite));
}, { backends: ["wasm"] });

testOnBackends("batchNorm() keeps its digits where the mean is far from zero", async () => {
  const { network } = batchNormCase();
  const x = randomTensor(2, [64, 5]);
  const { y } = batchNorm(x, network, { training: true });
  const { y: shifted } = batchNorm(tf.add(x, 1000), network, { training: true });
  // At 1000 float32 has steps of 6e-5: x itself is rounded by as much.
  await assertClose(shifted, await valuesOf(y), { tolerance: 2e-4, what: "mean 1000" });
});

testOnBackends("leakyRelu() at zero has the slope for its derivative", async () => {
  const grad = tf.grad((x) => leakyRelu(x, 0.25))(tf.tensor1d([-1, 0, 1]));
  assertEquals(await valuesOf(grad), [0.25, 0.25, 1]);
});

testOnBackends("dropout() sets about a share of the rate to zero and scales the rest", async () => {
  const [rate, size] = [0.3, 20_000];
  const y = await valuesOf(dropout(tf.ones([size]), randomKey(3), { rate }));
  const kept = y.filter((value) => value !== 0);
  assert(kept.every((value) => Math.abs(value - 1 / (1 - rate)) < 1e-6));
  // Five standard deviations of a binomial share.
  const bound = 5 * Math.sqrt(rate * (1 - rate) / size);
  assert(Math.abs(1 - kept.length / size - rate) < bound, `${kept.length} kept of ${size}`);
});

testOnBackends("dropout() takes the gradient through the same mask", async () => {
  const key = randomKey(4);
  const mask = await valuesOf(dropout(tf.ones([50, 7]), key, { rate: 0.5 }));
  const x = randomTensor(5, [50, 7]), dy = randomTensor(6, [50, 7]);
  const gradient = await valuesOf(tf.grad((x) => dropout(x, key, { rate: 0.5 }))(x, dy));
  const upstream = await valuesOf(dy);
  assertEquals(gradient.map((g) => g + 0), upstream.map((d, i) => d * mask[i] + 0));
});

testOnBackends(
  "dropout() of rate 0 hands back its argument, and another key drops others",
  async () => {
    const x = tf.ones([100]);
    assertStrictEquals(dropout(x, randomKey(1), { rate: 0 }), x);
    const [a, b] = [
      dropout(x, randomKey(1), { rate: 0.5 }),
      dropout(x, randomKey(2), { rate: 0.5 }),
    ];
    assert((await valuesOf(a)).join() !== (await valuesOf(b)).join());
  },
  { backends: ["wasm"] },
);

testOnBackends("layers leave no tensors but their results", () => {
  const x = randomTensor<Tensor4D>(1, [2, 4, 4, 3]);
  const params = {
    kernel: randomTensor<Tensor4D>(2, [3, 3, 3, 3]),
    bias: tf.zeros([3]),
  } as ConvParams;
  const network = {
    params: { gamma: tf.ones([3]), beta: tf.zeros([3]) } as BatchNormParams,
    stats: { moving_mean: tf.zeros([3]), moving_variance: tf.ones([3]) } as BatchNormStats,
  };
  const key = randomKey(1);
  const before = memory();
  tf.tidy(() => {
    const f = (x: Tensor) => {
      const y = convTranspose2d(conv2d(x as Tensor4D, params, { stride: 2 }), params);
      return dropout(leakyRelu(batchNorm(y, network, { training: true }).y, 0.1), key, {
        rate: 0.5,
      });
    };
    tf.grad(f)(x);
  });
  assertEquals(memory(), before);
});
