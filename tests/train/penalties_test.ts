import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { compile } from "../../core/compile.ts";
import { valueAndGrad } from "../../core/grad.ts";
import {
  batchNorm,
  type BatchNormStats,
  conv2d,
  convTranspose2d,
  dense,
  dropout,
  leakyRelu,
} from "../../core/layers.ts";
import { type Key, randomKey, randomUniform } from "../../core/random.ts";
import { flattenRecord, mapRecord } from "../../core/record.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { LOSSES } from "../../train/losses.ts";
import { type Critic, PENALTIES, type PenaltyName } from "../../train/penalties.ts";
import {
  bitsOf,
  HAS_WEBGPU,
  memory,
  randomTensor,
  testOnBackends,
  valuesOf,
} from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

/** Float32 rounds by 6e-8; a norm and a mean of some numbers are a few times that. */
const TOLERANCE = 2e-6;

const TAKEN = (Object.keys(PENALTIES) as PenaltyName[]).filter((name) => name !== "none");

const SHAPE = [3, 8, 8, 3];

const images = () => ({
  real: tf.abs(randomTensor<Tensor4D>(1, SHAPE)),
  fake: tf.abs(randomTensor<Tensor4D>(2, SHAPE)),
});

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The parts of a batch, an image each. */
const rows = (values: number[], count: number) =>
  Array.from({ length: count }, (_, i) => {
    const size = values.length / count;
    return values.slice(i * size, (i + 1) * size);
  });

testOnBackends(
  "penalties of a critic whose gradient is known are the papers' formulas",
  async () => {
    const { real, fake } = images(), weights = randomTensor(3, SHAPE.slice(1)), key = randomKey(4);
    // The logit Σ w x² / 2 has the gradient w x.
    const critic: Critic = (x) =>
      tf.reshape(tf.sum(tf.mul(weights, tf.mul(0.5, tf.square(x))), [1, 2, 3]), [-1, 1]);
    const w = await valuesOf(weights);
    const squares = (images: number[][]) =>
      images.map((x) => x.reduce((sum, value, i) => sum + (w[i] * value) ** 2, 0));
    const [r, f] = [rows(await valuesOf(real), 3), rows(await valuesOf(fake), 3)];
    const share = await valuesOf(randomUniform(key, [3, 1, 1, 1]));
    const between = r.map((x, i) => x.map((value, j) => f[i][j] + share[i] * (value - f[i][j])));
    const expected: Record<PenaltyName, number> = {
      none: 0,
      r1: mean(squares(r)) / 2,
      "r1-r2": mean(squares(r)) / 2 + mean(squares(f)) / 2,
      "wgan-gp": mean(squares(between).map((square) => (Math.sqrt(square) - 1) ** 2)),
    };
    for (const [name, value] of Object.entries(expected)) {
      const before = memory().numTensors;
      const penalty = tf.tidy(() => PENALTIES[name as PenaltyName](critic, { real, fake }, key));
      assertEquals(memory().numTensors - before, 1);
      assertEquals(penalty.shape, []);
      assertWithin(relativeError(await valuesOf(penalty), [value]), TOLERANCE, name);
    }
  },
);

/** Kernels so small that the biases decide on which side of their bends the rectifiers are. */
const small = (seed: number, shape: number[]): Tensor4D =>
  tf.mul(0.2, randomTensor<Tensor4D>(seed, shape));

/** Every other channel lies above 0, where a rectifier bends and a difference would err, the rest below. */
const far = (channels: number): Tensor1D =>
  tf.tensor1d(Array.from({ length: channels }, (_, i) => i % 2 === 0 ? 5 : -5));

/** The last layer's, so large that the gradient's norm is about 1. */
const DENSE_SIZE = 100;

/** A network with every kind of layer but a batch normalisation. */
const initCritic = () => ({
  first: { kernel: small(5, [3, 3, 3, 4]), bias: far(4) },
  second: { kernel: small(6, [3, 3, 4, 6]), bias: far(6) },
  up: { kernel: small(7, [3, 3, 4, 6]), bias: far(4) },
  third: { kernel: small(8, [3, 3, 4, 4]), bias: far(4) },
  dense: {
    kernel: tf.mul<Tensor2D>(DENSE_SIZE, randomTensor(9, [64, 1])),
    bias: tf.zeros([1]) as Tensor1D,
  },
});
type CriticParams = ReturnType<typeof initCritic>;

const criticOf = (params: CriticParams, key: Key): Critic => (images) => {
  const slope = 0.2, less = (x: Tensor) => tf.mul(x, 0.3) as Tensor4D;
  const first = conv2d(images, params.first, { stride: 2, slope });
  const strided = conv2d(less(first), params.second, { stride: 2 });
  const second = dropout(strided, key, { rate: 0.2, slope });
  const up = convTranspose2d(less(second), params.up, { slope });
  const third = leakyRelu(conv2d(less(up), params.third), slope);
  // Behind a square the slope depends on the values, not on the side of the bends alone.
  const features: Tensor2D = tf.reshape(tf.square(third), [images.shape[0], 64]);
  return dense(features, params.dense);
};

const penaltyAt = (name: PenaltyName, params: CriticParams, images: Batch) => {
  const critic = criticOf(params, randomKey(10));
  return PENALTIES[name](critic, images, randomKey(11));
};
type Batch = { readonly real: Tensor4D; readonly fake: Tensor4D };

/** A discriminator's loss with a penalty, as a training step takes it, and its gradients. */
const lossAndGrads = (name: PenaltyName, params: CriticParams, images: Batch) =>
  valueAndGrad((params: CriticParams) => {
    const critic = criticOf(params, randomKey(10));
    const logits = { real: critic(images.real), fake: critic(images.fake) };
    const penalty = penaltyAt(name, params, images);
    return { value: tf.add(LOSSES.bce.discriminator(logits), penalty), aux: { penalty } };
  })(params);

/** Half the distance of the two points of a central difference. */
const STEP = 4e-3;

/** Of the slope: rounding is 1e-7 of a penalty over the step, the cubic term some ten times the step's square. */
const DIFFERENCE_TOLERANCE = 5e-3;

for (const name of TAKEN) {
  testOnBackends(`the gradient of ${name} agrees with central differences`, async () => {
    const params = initCritic(), batch = images();
    const [plain, penalised] = (["none", name] as const).map((name) =>
      new Map(flattenRecord(lossAndGrads(name, params, batch).grads))
    );
    for (const [layer, own] of Object.entries(params)) {
      const path = `${layer}/kernel`, size = layer === "dense" ? DENSE_SIZE : 1;
      const direction = tf.mul(size, randomTensor(12, own.kernel.shape));
      const at = async (distance: number) => {
        const moved = tf.add(own.kernel, tf.mul(direction, distance));
        const changed = { ...params, [layer]: { ...own, kernel: moved } };
        return (await valuesOf(penaltyAt(name, changed, batch)))[0];
      };
      const difference = (await at(STEP) - await at(-STEP)) / (2 * STEP);
      const gradient = tf.sub(penalised.get(path)!, plain.get(path)!);
      const [slope] = await valuesOf(tf.sum(tf.mul(gradient, direction)));
      assert(Math.abs(difference) > 1e-2, `${path}: a slope of ${difference} says little`);
      assertWithin(Math.abs(slope / difference - 1), DIFFERENCE_TOLERANCE, path);
    }
  });
}

testOnBackends("a penalised loss leaves only its results", () => {
  const params = initCritic(), batch = images();
  for (const name of TAKEN) {
    const before = memory().numTensors;
    lossAndGrads(name, params, batch);
    // The loss, the penalty and the gradients.
    assertEquals(memory().numTensors - before, 2 + flattenRecord(params).length);
  }
});

testOnBackends("wgan-gp has a finite gradient where the critic is flat", async () => {
  const params = mapRecord(initCritic(), tf.zerosLike);
  const { value, grads } = lossAndGrads("wgan-gp", params, images());
  assertWithin(relativeError(await valuesOf(value), [1 + 2 * Math.LN2]), TOLERANCE, "value");
  for (const [path, gradient] of flattenRecord(grads)) {
    assert((await valuesOf(gradient)).every(Number.isFinite), path);
  }
});

testOnBackends(
  "a compiled step takes the same penalties and gradients as an eager one",
  async () => {
    for (const name of TAKEN) {
      const step = (params: CriticParams, batch: Batch) => ({
        ...lossAndGrads(name, params, batch),
      });
      const compiled = compile(step), params = initCritic(), batch = images();
      for (let call = 0; call < 2; call++) {
        const [fast, slow] = [compiled, step].map((step) => flattenRecord(step(params, batch)));
        for (const [i, [path, tensor]] of slow.entries()) {
          assertEquals(await bitsOf(fast[i][1]), await bitsOf(tensor), path);
        }
      }
      compiled.dispose();
    }
  },
  { backends: ["webgpu"] },
);

/** The penalty of a critic with a batch normalisation, as a function of its scale. */
function ofNormalised(gamma: Tensor): Scalar {
  const weights = randomTensor(13, SHAPE.slice(1));
  const network = {
    params: { gamma: gamma as Tensor1D, beta: tf.ones([3]) as Tensor1D },
    stats: { moving_mean: tf.zeros([3]), moving_variance: tf.ones([3]) } as BatchNormStats,
  };
  const critic: Critic = (images) => {
    const { y } = batchNorm(images, network, { training: true });
    return tf.reshape(tf.sum(tf.mul(weights, tf.square(y)), [1, 2, 3]), [-1, 1]);
  };
  return PENALTIES.r1(critic, images(), randomKey(1));
}

testOnBackends("a batch normalisation on cpu takes a penalty", async () => {
  const gamma = tf.tensor1d([0.5, 1, 2]), direction = tf.tensor1d([0.3, -0.5, 0.2]);
  const at = async (distance: number) =>
    (await valuesOf(ofNormalised(tf.add(gamma, tf.mul(direction, distance)))))[0];
  const difference = (await at(STEP) - await at(-STEP)) / (2 * STEP);
  const [slope] = await valuesOf(tf.sum(tf.mul(tf.grad(ofNormalised)(gamma), direction)));
  assertWithin(Math.abs(slope / difference - 1), DIFFERENCE_TOLERANCE, "slope");
}, { backends: ["cpu"] });

// tfjs frees nothing where a gradient throws, so that this cannot count tensors.
for (const backend of ["wasm", "webgpu"] as const) {
  Deno.test({
    name: `a batch normalisation refuses a penalty, and says what to do [${backend}]`,
    ignore: backend === "webgpu" && !HAS_WEBGPU,
    fn: async () => {
      await selectBackend(backend);
      const message = "use a discriminator without batch normalisation";
      assertThrows(() => tf.grad(ofNormalised)(tf.ones([3])), Error, message);
    },
  });
}
