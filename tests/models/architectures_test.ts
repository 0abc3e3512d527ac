/** The networks that a configuration may choose beside the article's, and what may be combined. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { compile } from "../../core/compile.ts";
import {
  BATCH_NORM_EPSILON,
  conv2d,
  type ConvParams,
  convTranspose2d,
  type DenseParams,
  type KernelParams,
} from "../../core/layers.ts";
import { randomKey } from "../../core/random.ts";
import {
  countParameters,
  disposeRecord,
  flattenRecord,
  mapRecord,
  type TensorRecord,
} from "../../core/record.ts";
import type { Tensor, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/mod.ts";
import { modelShape } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { type GanState, initState } from "../../train/state.ts";
import { lossesAndGrads } from "../../train/gradients.ts";
import { makeTrainStep } from "../../train/step.ts";
import { bitsOf, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { makeGenerator } from "../../models/generator.ts";
import { makeDiscriminator } from "../../models/discriminator.ts";
import { makeGan } from "../../train/gan.ts";
import type { ResidualDiscriminatorParams } from "../../models/_residual_discriminator.ts";

const RESIDUAL: ModelConfig = {
  ...ARTICLE_MODEL,
  generator: "residual",
  discriminator: "residual",
  normalisation: "none",
  kernel: 4,
};

/** Small ones of every kind, with two doublings and halvings. */
const KINDS: Readonly<Record<string, ModelConfig>> = Object.fromEntries(
  Object.entries<Partial<ModelConfig>>({
    "dcgan 4x4": { generator: "dcgan", discriminator: "dcgan", normalisation: "batch" },
    "dcgan none": { generator: "dcgan", discriminator: "dcgan" },
    "dcgan spectral": { generator: "dcgan", discriminator: "dcgan", normalisation: "spectral" },
    "residual none": {},
    "residual spectral": { normalisation: "spectral" },
    "norm-free": { generator: "norm-free" },
  }).map(([kind, choices]) => [kind, {
    ...RESIDUAL,
    ...choices,
    height: 16,
    width: 16,
    widthFactor: 1 / 8,
    noiseSize: 6,
    leakySlope: 0.2,
  }]),
);

/** Both networks with numbers at random in every parameter, so that nothing is hidden behind zeros. */
function networks(config: ModelConfig) {
  const shaken = <R extends TensorRecord>(record: R): R => {
    let seed = 50;
    return mapRecord(record, (tensor) => {
      const noise = tf.mul(randomTensor(seed++, tensor.shape), 0.2);
      return tf.add(tensor, noise);
    });
  };
  return {
    generator: {
      params: shaken(makeGenerator(config).init(randomKey(1)).params),
      stats: makeGenerator(config).init(randomKey(0)).stats,
    },
    discriminator: {
      params: shaken(makeDiscriminator(config).init(randomKey(2)).params),
      stats: makeDiscriminator(config).init(randomKey(0)).stats,
    },
  };
}

const photos = (n: number, { height, width }: ModelConfig) =>
  tf.abs(randomTensor<Tensor4D>(3, [n, height, width, 3]));

testOnBackends("networks of every kind map noise to images and images to logits", async () => {
  for (const kind of Object.values(KINDS)) {
    for (const [height, width] of [[8, 8], [16, 24], [48, 40]]) {
      const config = { ...kind, height, width }, nets = networks(config);
      const noise = randomTensor<Tensor2D>(4, [2, 6]);
      const { images } = makeGenerator(config).apply(nets.generator, noise, { training: true });
      assertEquals(images.shape, [2, height, width, 3]);
      assert((await valuesOf(images)).every((value) => value > 0 && value < 1));
      for (const key of [randomKey(5), undefined]) {
        const { logits } = makeDiscriminator(config).apply(nets.discriminator, images, { key });
        assertEquals(logits.shape, [2, 1]);
        assert((await valuesOf(logits)).every(Number.isFinite));
      }
    }
  }
}, { backends: ["wasm"] });

testOnBackends("the residual networks have 2,428,883 and 6,366,337 parameters", () => {
  // Counted apart, by a sum over the layers in Python.
  assertEquals(countParameters(makeGenerator(RESIDUAL).init(randomKey(1)).params), 2_428_883);
  assertEquals(countParameters(makeDiscriminator(RESIDUAL).init(randomKey(1)).params), 6_366_337);
  assertEquals(makeDiscriminator(RESIDUAL).init(randomKey(0)).stats, {});
}, { backends: ["wasm"] });

testOnBackends("4x4 kernels replace those of stride 2 and no others", () => {
  const kernels = (params: TensorRecord) =>
    flattenRecord(params).flatMap(([path, { shape }]) =>
      shape.length === 4 ? [`${path} ${shape[0]}x${shape[1]}`] : []
    );
  assertEquals(kernels(makeGenerator(KINDS["dcgan 4x4"]).init(randomKey(1)).params), [
    "conv_transpose_1/kernel 4x4",
    "conv_transpose_2/kernel 4x4",
    "conv/kernel 3x3",
  ]);
  assertEquals(kernels(makeDiscriminator(KINDS["residual none"]).init(randomKey(1)).params), [
    "block_1/conv/kernel 3x3",
    "block_1/conv_strided/kernel 4x4",
    "block_1/skip/kernel 4x4",
    "block_2/conv/kernel 3x3",
    "block_2/conv_strided/kernel 4x4",
    "block_2/skip/kernel 4x4",
  ]);
}, { backends: ["wasm"] });

type ModulatedNormParams = Readonly<Record<"scale" | "shift", Required<DenseParams>>>;

/** The residual generator's parameters. */
type ResidualGeneratorParams =
  & { readonly dense: Required<DenseParams>; readonly conv: ConvParams }
  & { readonly norm: ModulatedNormParams }
  & {
    readonly [block: `block_${number}`]:
      & Readonly<Record<"norm_1" | "norm_2", ModulatedNormParams>>
      & Readonly<Record<"conv_transpose" | "conv" | "skip", KernelParams>>;
  };

type Norm = (x: Tensor4D, noise: Tensor2D, params: ModulatedNormParams) => Tensor;

/** Normalisation by the batch, out of tfjs's own operations. */
function plainNorm(x: Tensor4D): Tensor {
  const { mean, variance } = tf.moments(x, [0, 1, 2]);
  return tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, BATCH_NORM_EPSILON)));
}

/** The same with a scale and a shift that depend on the noise. */
const modulatedNorm: Norm = (x, noise, { scale, shift }) => {
  const affine = ({ kernel, bias }: typeof scale) =>
    tf.reshape(tf.add(tf.matMul(noise, kernel), bias), [noise.shape[0], 1, 1, -1]);
  return tf.add(tf.mul(plainNorm(x), affine(scale)), affine(shift));
};

/** The residual generator of 16x16 images, in training, out of tfjs's own operations. */
function referenceGenerator(params: ResidualGeneratorParams, noise: Tensor2D, norm: Norm): Tensor {
  const { dense, block_1, block_2, norm: last, conv } = params;
  const double = (x: Tensor4D, { kernel }: KernelParams): Tensor4D => {
    const [n, height, width] = x.shape;
    return tf.conv2dTranspose(x, kernel, [n, 2 * height, 2 * width, kernel.shape[2]], 2, "same");
  };
  const same = (x: Tensor4D, { kernel }: KernelParams): Tensor4D => tf.conv2d(x, kernel, 1, "same");
  const active = (x: Tensor4D, params: ModulatedNormParams) =>
    tf.leakyRelu(norm(x, noise, params), 0.2) as Tensor4D;
  const seed: Tensor = tf.add(tf.matMul(noise, dense.kernel), dense.bias);
  let x = tf.reshape(seed, [noise.shape[0], 4, 4, -1]) as Tensor4D;
  for (const { norm_1, conv_transpose, norm_2, conv, skip } of [block_1, block_2]) {
    const doubled = double(active(x, norm_1), conv_transpose);
    x = tf.add(double(x, skip), same(active(doubled, norm_2), conv));
  }
  return tf.sigmoid(tf.add(same(active(x, last), conv), conv.bias));
}

/** Float32, through five normalisations. */
const VALUES_TOLERANCE = 1e-5;

/** Compares the generator in training with the one that is written out here. */
async function compareGenerator(params: ResidualGeneratorParams, norm: Norm) {
  const config = KINDS["residual none"], noise = randomTensor<Tensor2D>(4, [3, 6]);
  const network = { params, stats: makeGenerator(config).init(randomKey(0)).stats };
  const { images } = makeGenerator(config).apply(network, noise, { training: true });
  const expected = await valuesOf(referenceGenerator(params, noise, norm));
  assertWithin(relativeError(await valuesOf(images), expected), VALUES_TOLERANCE, "images");
}

testOnBackends("the residual generator is the one written out in tfjs's operations", async () => {
  const { generator: network } = networks(KINDS["residual none"]);
  await compareGenerator(network.params as ResidualGeneratorParams, modulatedNorm);
}, { backends: ["wasm", "webgpu"] });

testOnBackends("self-modulation starts as plain batch normalisation", async () => {
  const config = KINDS["residual none"], { generator: network } = networks(config);
  const start = new Map(flattenRecord(makeGenerator(config).init(randomKey(1)).params));
  const params = mapRecord(
    network.params as TensorRecord,
    (tensor, path) => path.includes("norm") ? start.get(path)! : tensor,
  );
  await compareGenerator(params as ResidualGeneratorParams, plainNorm);
}, { backends: ["wasm"] });

/** The residual discriminator of 16x16 images without dropout, out of tfjs's own operations. */
function referenceDiscriminator(
  { block_1, block_2, dense }: ResidualDiscriminatorParams,
  images: Tensor4D,
): Tensor {
  const convolve = (x: Tensor4D, { kernel }: KernelParams, stride = 1): Tensor4D =>
    tf.conv2d(x, kernel, stride, "same");
  const active = (x: Tensor): Tensor4D => tf.leakyRelu(x, 0.2) as Tensor4D;
  let x: Tensor4D = tf.div(tf.sub(images, 0.5), 0.5);
  for (const { conv, conv_strided, skip } of [block_1, block_2]) {
    const input = conv === block_1.conv ? x : active(x);
    const inner = active(tf.add(convolve(input, conv), conv.bias));
    const branch = tf.add(convolve(inner, conv_strided, 2), conv_strided.bias);
    x = tf.add(convolve(x, skip, 2), branch);
  }
  const features: Tensor2D = tf.reshape(active(x), [images.shape[0], -1]);
  return tf.add(tf.matMul(features, dense.kernel), dense.bias);
}

testOnBackends(
  "the residual discriminator is the one written out in tfjs's operations",
  async () => {
    const config = { ...KINDS["residual none"], dropoutRate: 0 };
    const { discriminator: network } = networks(config);
    const images = photos(3, config);
    const { logits } = makeDiscriminator(config).apply(network, images, { key: randomKey(1) });
    const expected = await valuesOf(
      referenceDiscriminator(network.params as ResidualDiscriminatorParams, images),
    );
    assertWithin(relativeError(await valuesOf(logits), expected), VALUES_TOLERANCE, "logits");
  },
  { backends: ["wasm", "webgpu"] },
);

/** What the skip of the first block does to a picture of one channel `[1, H, W, 1]`, by its first channels. */
async function firstSkip(kernel: Tensor4D, picture: Tensor4D, transposed: boolean) {
  const one: Tensor4D = tf.slice(kernel, [0, 0], [-1, -1, 1, 1]);
  const convolve = transposed ? convTranspose2d : conv2d;
  const [weight] = await valuesOf(tf.slice(kernel, [1, 1], [1, 1, 1, 1]));
  const pixel = weight / (9 / 16) * (transposed ? 1 : 4);
  return (await valuesOf(convolve(picture, { kernel: one }, { stride: 2 }))).map((x) => x / pixel);
}

testOnBackends(
  "residual blocks start as skips: bilinear up, and halving by the same weights",
  async () => {
    const config = KINDS["residual none"];
    const { block_1: up } = makeGenerator(config).init(randomKey(1))
      .params as ResidualGeneratorParams;
    const ramp: Tensor4D = tf.tensor4d([0, 4, 8, 12], [1, 1, 4, 1]);
    const rows: Tensor4D = tf.tile(ramp, [1, 4, 1, 1]);
    const doubled = await firstSkip(up.skip.kernel, rows, true);
    // The third row is away from the edges above and below; its ends lie beside the zeros outside.
    const row = doubled.slice(2 * 8, 3 * 8);
    for (const [i, expected] of [0, 1, 3, 5, 7, 9, 11, 9].entries()) {
      assertWithin(Math.abs(row[i] - expected), 1e-4, `pixel ${i}`);
    }
    const { block_1: down } = makeDiscriminator(config).init(randomKey(2))
      .params as ResidualDiscriminatorParams;
    const halved = await firstSkip(down.skip.kernel, tf.ones([1, 8, 8, 1]), false);
    for (const i of [5, 6, 9, 10]) assertWithin(Math.abs(halved[i] - 1), 1e-5, "the mean inside");
  },
  { backends: ["wasm"] },
);

testOnBackends("an image drawn in inference depends on its own noise alone", async () => {
  for (const [kind, config] of Object.entries(KINDS)) {
    const { generator: network } = networks(config);
    const noise = randomTensor<Tensor2D>(4, [3, 6]);
    const draw = (noise: Tensor2D) =>
      makeGenerator(config).apply(network, noise, { training: false });
    const all = draw(noise);
    assertEquals(all.stats, network.stats, kind);
    const alone = await valuesOf(draw(tf.slice(noise, [1, 0], [1, 6])).images);
    const inBatch = await valuesOf(tf.slice(all.images, [1], [1]));
    assertWithin(relativeError(alone, inBatch), 1e-6, kind);
  }
}, { backends: ["wasm", "webgpu"] });

testOnBackends(
  "without batch normalisation a judgement in training depends on its own image alone",
  async () => {
    for (const kind of ["dcgan none", "dcgan spectral", "residual none", "residual spectral"]) {
      const config = { ...KINDS[kind], dropoutRate: 0 };
      const { discriminator: network } = networks(config);
      const x = photos(3, config), key = randomKey(1);
      const all = await valuesOf(makeDiscriminator(config).apply(network, x, { key }).logits);
      const own = tf.slice(x, [1], [1]);
      const [alone] = await valuesOf(makeDiscriminator(config).apply(network, own, { key }).logits);
      assertWithin(Math.abs(alone / all[1] - 1), 1e-5, kind);
    }
  },
  { backends: ["wasm"] },
);

/** A state with numbers at random, and what computes losses and gradients at it or near it. */
function problem(model: ModelConfig) {
  const nets = networks(model);
  const state: Pick<GanState, "params" | "stats" | "key"> = {
    params: { generator: nets.generator.params, discriminator: nets.discriminator.params },
    stats: { generator: nets.generator.stats, discriminator: nets.discriminator.stats },
    key: randomKey(9),
  };
  const batch = { images: photos(3, model), noise: randomTensor<Tensor2D>(4, [3, 6]) };
  const config = { model, adam: ARTICLE_ADAM, loss: "bce" } as const;
  return {
    state,
    at: (changes: Partial<typeof state>) =>
      lossesAndGrads({ ...state, ...changes }, batch, makeGan(config)),
  };
}

/** Losses and gradients of both networks of a model, by path. */
async function lossesAndGradsOf(model: ModelConfig): Promise<[path: string, values: number[]][]> {
  const { losses, grads } = problem(model).at({});
  return await Promise.all(
    flattenRecord({ losses, grads }).map(async ([path, tensor]) =>
      [path, await valuesOf(tensor)] as [string, number[]]
    ),
  );
}

/** Of a gradient's norm: float32 through all the layers; the largest difference seen is 5e-6. */
const GRADIENT_TOLERANCE = 2e-5;

/** Biases that a batch normalisation takes out again have rounding noise for gradients. */
const isNoise = (model: ModelConfig, path: string) =>
  path === "grads/generator/conv_transpose_1/bias" ||
  (model.normalisation === "batch" && /discriminator\/conv_\d\/bias/.test(path));

testOnBackends("losses and gradients of every kind are the cpu backend's", async (backend) => {
  for (const [kind, config] of Object.entries(KINDS)) {
    const model = { ...config, leakySlope: 1 }; // Rounding flips no signs.
    const own = await lossesAndGradsOf(model);
    await selectBackend("cpu");
    const expected = new Map(await lossesAndGradsOf(model));
    await selectBackend(backend);
    for (const [path, values] of own) {
      if (isNoise(model, path)) continue;
      const error = relativeError(values, expected.get(path)!);
      assertWithin(error, GRADIENT_TOLERANCE, `${kind}: ${path}`);
    }
  }
}, { backends: ["wasm", "webgpu"] });

/** Of the slope: the losses' rounding, 1e-7, over the step's 1e-2, and the cubic term. */
const DIFFERENCE_TOLERANCE = 5e-3;

testOnBackends("gradients of every kind agree with central differences", async () => {
  for (const [kind, config] of Object.entries(KINDS)) {
    const { state, at } = problem({ ...config, leakySlope: 1 }); // No kinks.
    let stats = state.stats;
    // The singular vectors count as constants, which is right at those of the kernels.
    if (config.normalisation === "spectral") {
      for (let i = 0; i < 100; i++) {
        stats = { ...stats, discriminator: at({ stats }).stats.discriminator };
      }
    }
    const { grads } = at({ stats });
    for (const network of ["generator", "discriminator"] as const) {
      const own = state.params[network] as TensorRecord;
      const leaves = flattenRecord(grads[network]);
      const directions = new Map(
        leaves.map(([path, { shape, size }], i) =>
          [path, tf.mul(randomTensor(40 + i, shape), 1 / Math.sqrt(size))] as const
        ),
      );
      const lossAt = async (distance: number) => {
        const moved = mapRecord(
          own,
          (tensor, path) => tf.add(tensor, tf.mul(directions.get(path)!, distance)),
        );
        const params = { ...state.params, [network]: moved };
        return (await valuesOf(at({ stats, params }).losses[network]))[0];
      };
      const difference = (await lossAt(1e-2) - await lossAt(-1e-2)) / 2e-2;
      const slope = tf.addN(
        leaves.map(([path, gradient]) => tf.sum(tf.mul(gradient, directions.get(path)!))),
      );
      const [expected] = await valuesOf(slope);
      assert(Math.abs(expected) > 0.01, `${kind}, ${network}: a slope of ${expected} says little`);
      const error = Math.abs(difference / expected - 1);
      assertWithin(error, DIFFERENCE_TOLERANCE, `${kind}, ${network}`);
    }
  }
}, { backends: ["wasm"] });

/** The gradient by the parameters of logits and of the squared norms of their gradients by the images. */
async function penaltyGradients(config: ModelConfig) {
  const { params, stats } = networks(config).discriminator;
  const leaves = flattenRecord(params), x = photos(2, config);
  const grads = tf.grads((...tensors: Tensor[]) => {
    let i = 0;
    const own = mapRecord(params as TensorRecord, () => tensors[i++]) as typeof params;
    const judge = (images: Tensor) => {
      const network = { params: own, stats };
      return makeDiscriminator(config).apply(network, images as Tensor4D, { key: randomKey(3) })
        .logits;
    };
    // With the logits, since no penalty depends on the last bias.
    return tf.add(tf.sum(tf.square(tf.grad(judge)(x))), tf.sum(judge(x)));
  })(leaves.map(([, tensor]) => tensor));
  return await Promise.all(grads.map(valuesOf));
}

testOnBackends(
  "without batch normalisation the gradient of a penalty on the gradient is the cpu backend's",
  async (backend) => {
    for (const kind of ["dcgan none", "dcgan spectral", "residual none", "residual spectral"]) {
      const own = await penaltyGradients(KINDS[kind]);
      await selectBackend("cpu");
      const expected = await penaltyGradients(KINDS[kind]);
      await selectBackend(backend);
      assert(expected.flat().some((value) => Math.abs(value) > 1e-3), kind);
      for (const [i, values] of own.entries()) {
        if (expected[i].every((value) => value === 0)) {
          assert(values.every((value) => value === 0), `${kind}, ${i}`);
        } else {assertWithin(
            relativeError(values, expected[i]),
            GRADIENT_TOLERANCE,
            `${kind}, ${i}`,
          );}
      }
    }
  },
  { backends: ["wasm", "webgpu"] },
);

testOnBackends("training of every kind moves every parameter and stays finite", async () => {
  for (const [kind, model] of Object.entries(KINDS)) {
    const step = makeTrainStep({
      model,
      adam: { ...ARTICLE_ADAM, learningRate: 1e-3 },
      loss: "bce",
    });
    const first = initState(1, { model }), images = photos(4, model);
    let state = first;
    for (let i = 0; i < 4; i++) state = step(state, { images }).state;
    const after = new Map(flattenRecord(state));
    for (const [path, tensor] of flattenRecord({ params: first.params, stats: first.stats })) {
      const [before, now] = [await valuesOf(tensor), await valuesOf(after.get(path)!)];
      assert(now.every(Number.isFinite), `${kind}: ${path}`);
      const stays = kind === "norm-free" && path.startsWith("stats/generator");
      // A vector of one number is 1 or -1.
      if (before.length > 1) assert((now.join() === before.join()) === stays, `${kind}: ${path}`);
    }
  }
}, { backends: ["wasm"] });

testOnBackends(
  "compiled training of residual networks equals the eager one to the bit",
  async () => {
    const model = KINDS["residual spectral"], images = photos(2, model);
    const step = makeTrainStep({ model, adam: ARTICLE_ADAM, loss: "bce" }), fast = compile(step);
    let [eager, compiled] = [initState(1, { model }), initState(1, { model })];
    for (let i = 0; i < 3; i++) {
      const a = step(eager, { images }), b = fast(compiled, { images });
      const expected = new Map(flattenRecord(a));
      for (const [path, tensor] of flattenRecord(b)) {
        assertEquals(await bitsOf(tensor), await bitsOf(expected.get(path)!), path);
      }
      for (const record of [eager, compiled, a.losses, b.losses]) disposeRecord(record);
      [eager, compiled] = [a.state, b.state];
    }
    for (const record of [eager, compiled]) disposeRecord(record);
    fast.dispose();
  },
  { backends: ["webgpu"], slowOn: ["webgpu"] },
);

Deno.test("modelShape() refuses choices that do not exist, and batches in the residual discriminator", () => {
  const refused = (choices: Record<string, unknown>, message: string) =>
    assertThrows(
      () => modelShape({ ...ARTICLE_MODEL, ...choices } as ModelConfig),
      RangeError,
      message,
    );
  refused({ generator: "style" }, "choose dcgan or residual");
  refused({ discriminator: "toString" }, "choose dcgan or residual");
  refused({ normalisation: "layer" }, "choose batch or spectral or none");
  refused({ kernel: 5 }, "its kernel is 5: choose 3 or 4");
  refused({ discriminator: "residual" }, "choose none or spectral");
});
