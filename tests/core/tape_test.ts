/** Gradients that free what they no longer need, against tfjs's own. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { withTape } from "../../core/tape.ts";
import { valueAndGrad } from "../../core/grad.ts";
import {
  batchNorm,
  conv2d,
  convDropout,
  convTranspose2d,
  dense,
  dropout,
  leakyRelu,
} from "../../core/layers.ts";
import { flattenRecord, type TensorRecord, unflattenRecord } from "../../core/record.ts";
import { childKeys, randomKey } from "../../core/random.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { PENALTIES } from "../../train/penalties.ts";
import { bitsOf, memory, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

/** The most bytes that tensors come to while `f` runs, beyond those at its start. */
function peakOf<T>(f: () => T): { readonly result: T; readonly peak: number } {
  const { state } = tf.engine(), before = state.numBytes;
  let now = before, peak = before;
  Object.defineProperty(state, "numBytes", {
    configurable: true,
    get: () => now,
    set: (bytes: number) => {
      now = bytes;
      peak = Math.max(peak, bytes);
    },
  });
  try {
    return { result: f(), peak: peak - before };
  } finally {
    Object.defineProperty(state, "numBytes", { configurable: true, writable: true, value: now });
  }
}

type Params = { readonly [layer: `layer_${number}`]: { readonly kernel: Tensor4D } };

const LAYERS = 6, CHANNELS = 4;

const kernelsOf = (channels: number): Params =>
  Object.fromEntries(
    Array.from({ length: LAYERS }, (_, i) => [
      `layer_${i}`,
      { kernel: tf.mul(randomTensor<Tensor4D>(i, [3, 3, channels, channels]), 0.3) },
    ]),
  );

/** Convolutions with rectifiers, each added to what it got. */
function critic(params: Params, images: Tensor4D) {
  let x = images;
  for (const { kernel } of Object.values(params)) {
    x = tf.add(x, conv2d(x, { kernel }, { slope: 0.2 }));
  }
  return tf.sum(tf.reshape(x, [images.shape[0], -1]), 1, true) as tf.Tensor2D;
}

const IMAGES = [2, 12, 10, CHANNELS];

const FUNCTIONS: Readonly<Record<string, (params: Params, images: Tensor4D) => Scalar>> = {
  "a network": (params, images) => tf.mean(tf.square(critic(params, images))),
  "a network and its slope, as a penalty takes it": (params, images) => {
    const penalty = PENALTIES.r1(
      (images) => critic(params, images),
      { real: images, fake: images },
      randomKey(1),
    );
    return tf.add(tf.mean(critic(params, images)), penalty);
  },
};

/** tfjs's gradients of the leaves of a record. */
function stockValueAndGrad<P extends TensorRecord>(f: (params: P) => Scalar, params: P) {
  const leaves = flattenRecord(params);
  const fromList = (tensors: Tensor[]) =>
    unflattenRecord(params, new Map(leaves.map(([path], i) => [path, tensors[i]])));
  return tf.valueAndGrads((...tensors: Tensor[]) => f(fromList(tensors)))(
    leaves.map(([, tensor]) => tensor),
  );
}

/** Every way in which a convolution's gradient can meet a leaky ReLU; channels in fours and not. */
function rectifiedLayers(params: Params, images: Tensor4D): Scalar {
  const { layer_0, layer_1, layer_2, layer_3, layer_4, layer_5 } = params;
  const slope = 0.2;
  const strided = conv2d(conv2d(images, layer_0, { slope }), layer_1, { stride: 2, slope: 0.1 });
  const doubled = convTranspose2d(strided, layer_2, { stride: 2, slope });
  const rectified = leakyRelu(leakyRelu(doubled, 0.5), slope); // Of a ReLU's result.
  const twice = conv2d(rectified, layer_3, { slope });
  const both: Tensor4D = tf.add(
    conv2d(twice, layer_4, { stride: 2 }),
    conv2d(twice, layer_4, { stride: 2 }),
  );
  const last = conv2d(leakyRelu(both, slope), layer_5, { slope: 0 });
  return tf.add(tf.mean(tf.square(last)), tf.mean(twice));
}

testOnBackends(
  "gradients through leaky ReLUs between convolutions are tfjs's to the bit",
  async () => {
    for (const channels of [3, 64]) {
      const kernels = kernelsOf(channels);
      const images = randomTensor<Tensor4D>(9, [1, 7, 6, channels]);
      const { grads } = valueAndGrad((params: Params) => ({
        value: rectifiedLayers(params, images),
        aux: {},
      }))(kernels);
      const stock = stockValueAndGrad((params: Params) => rectifiedLayers(params, images), kernels);
      for (const [i, [path, gradient]] of flattenRecord(grads).entries()) {
        assertEquals(await bitsOf(gradient), await bitsOf(stock.grads[i]), `${path}, ${channels}`);
      }
    }
  },
);

/** Every way in which a gradient can meet dropout that ends the layer before. */
function droppingLayers(params: Params, images: Tensor4D): Scalar {
  const { layer_0, layer_1, layer_2, layer_3, layer_4, layer_5 } = params;
  const slope = 0.2, keys = childKeys(randomKey(1), images.shape[0]);
  const drop = (x: Tensor4D, stream: number, slope: number) =>
    dropout(x, stream % 2 === 0 ? keys : randomKey(2), { rate: 0.4, stream, slope });
  const channels = images.shape[3], ones = tf.ones<tf.Rank.R1>([channels]);
  const network = {
    params: { gamma: randomTensor<Tensor1D>(7, [channels]), beta: ones },
    stats: { moving_mean: ones, moving_variance: ones },
  };
  const normalise = (x: Tensor4D, batches: number) =>
    batchNorm(x, network, { training: true, batches, slope }).y;
  const first = normalise(drop(conv2d(images, layer_0), 0, 1), 2);
  const dropping = { rate: 0.4, stream: 1 };
  const convolved = convDropout(first, { ...layer_1, bias: ones }, keys, {
    ...dropping,
    stride: 2,
  });
  const second = normalise(convolved, 1);
  const third = convDropout(second, { ...layer_2, bias: ones }, randomKey(2), {
    ...dropping,
    slope,
  });
  const doubled = drop(convTranspose2d(third, layer_3, { stride: 2 }), 3, 1);
  const twice = drop(conv2d(doubled, layer_4, { stride: 2, slope }), 4, slope);
  const last = conv2d(drop(normalise(twice, 2), 5, slope), layer_5, { slope });
  return tf.add(tf.mean(tf.square(last)), tf.mean(twice));
}

/** Every way in which the gradients of two branches can meet. */
function branchingLayers(params: Params, images: Tensor4D): Scalar {
  const { layer_0, layer_1, layer_2, layer_3, layer_4, layer_5 } = params;
  const slope = 0.2, channels = images.shape[3], ones = tf.ones<tf.Rank.R1>([channels]);
  const network = {
    params: { gamma: randomTensor<Tensor1D>(7, [channels]), beta: ones },
    stats: { moving_mean: ones, moving_variance: ones },
  };
  const normalise = (x: Tensor4D) => batchNorm(x, network, { training: true, slope }).y;
  const first = conv2d(images, layer_0);
  const halved: Tensor4D = tf.add(
    conv2d(leakyRelu(first, slope), layer_1, { stride: 2 }),
    conv2d(first, layer_2, { stride: 2 }),
  );
  const doubled: Tensor4D = tf.add(
    convTranspose2d(normalise(halved), layer_3),
    convTranspose2d(halved, layer_2),
  );
  const thrice: Tensor4D = tf.addN([
    conv2d(doubled, layer_4),
    conv2d(leakyRelu(doubled, slope), layer_5, { slope }),
    doubled,
    normalise(doubled),
  ]);
  const dropped = convDropout(thrice, { ...layer_4, bias: ones }, randomKey(1), { rate: 0.4 });
  const last = tf.add(conv2d(dropped, layer_5), normalise(dropped));
  return tf.add(tf.mean(tf.square(last)), tf.mean(doubled));
}

testOnBackends("gradients where branches meet are tfjs's to the bit", async () => {
  for (const channels of [3, 64]) {
    const kernels = kernelsOf(channels), images = randomTensor<Tensor4D>(9, [2, 8, 6, channels]);
    const f = (params: Params) => branchingLayers(params, images);
    const { grads } = valueAndGrad((params: Params) => ({ value: f(params), aux: {} }))(kernels);
    const stock = stockValueAndGrad(f, kernels);
    for (const [i, [path, gradient]] of flattenRecord(grads).entries()) {
      assertEquals(await bitsOf(gradient), await bitsOf(stock.grads[i]), `${path}, ${channels}`);
    }
  }
}, { backends: ["wasm", "webgpu"] });

testOnBackends(
  "gradients through dropout before convolutions and batch norms are tfjs's to the bit",
  async () => {
    for (const channels of [3, 64]) {
      const kernels = kernelsOf(channels), images = randomTensor<Tensor4D>(9, [2, 7, 6, channels]);
      const { grads } = valueAndGrad((params: Params) => ({
        value: droppingLayers(params, images),
        aux: {},
      }))(kernels);
      const stock = stockValueAndGrad((params: Params) => droppingLayers(params, images), kernels);
      for (const [i, [path, gradient]] of flattenRecord(grads).entries()) {
        assertEquals(await bitsOf(gradient), await bitsOf(stock.grads[i]), `${path}, ${channels}`);
      }
    }
  },
  { backends: ["wasm", "webgpu"] },
);

for (const [name, f] of Object.entries(FUNCTIONS)) {
  testOnBackends(
    `gradients of ${name} are tfjs's to the bit, at a lower peak of bytes`,
    async () => {
      const images = randomTensor<Tensor4D>(20, IMAGES), at = kernelsOf(CHANNELS);
      const stock = peakOf(() => stockValueAndGrad((params: Params) => f(params, images), at));
      const own = peakOf(() =>
        valueAndGrad((params: Params) => ({ value: f(params, images), aux: {} }))(at)
      );
      assertEquals(await bitsOf(own.result.value), await bitsOf(stock.result.value));
      for (const [i, [path, grad]] of flattenRecord(own.result.grads).entries()) {
        assertEquals(await bitsOf(grad), await bitsOf(stock.result.grads[i]), path);
      }
      assert(own.peak < 0.85 * stock.peak, `${own.peak} bytes at most, tfjs ${stock.peak}`);
    },
  );
}

testOnBackends("gradients of gradients through leaky ReLUs are tfjs's to the bit", async () => {
  for (const channels of [3, 64]) {
    const kernels = kernelsOf(channels), images = randomTensor<Tensor4D>(9, [1, 8, 6, channels]);
    const critic = (params: Params, images: Tensor4D) => {
      const inner = conv2d(leakyRelu(tf.mul(images, 2), 0.1), params.layer_0, { slope: 0.2 });
      const layer = { ...params.layer_1, bias: tf.ones<tf.Rank.R1>([channels]) };
      const dropping = { rate: 0.4, stride: 2, slope: 0.5 };
      const branch = convDropout(inner, layer, randomKey(1), dropping);
      const rectified = leakyRelu(conv2d(images, params.layer_2, { stride: 2 }), 0.2);
      const both = tf.add<Tensor4D>(branch, conv2d(rectified, params.layer_3));
      return tf.sum<Scalar>(tf.square(conv2d(leakyRelu(both, 0), params.layer_4)));
    };
    const steepness = (slope: (f: (x: Tensor4D) => Scalar) => Tensor) => (params: Params) => {
      const ofImages = slope((images) => critic(params, images));
      return tf.add(tf.mean(tf.square(ofImages)), critic(params, images)) as Scalar;
    };
    const { layer_5: _, ...used } = kernels;
    const own = valueAndGrad((params: Params) => ({
      value: steepness((f) =>
        withTape((tape) => tape.gradients(tf.tidy(() => f(images)), [images])[0])
      )(params),
      aux: {},
    }))(used);
    const stock = stockValueAndGrad(
      steepness((f) => tf.grad(f as (x: Tensor) => Scalar)(images)),
      used as Params,
    );
    assertEquals(await bitsOf(own.value), await bitsOf(stock.value));
    for (const [i, [path, gradient]] of flattenRecord(own.grads).entries()) {
      assertEquals(await bitsOf(gradient), await bitsOf(stock.grads[i]), `${path}, ${channels}`);
    }
  }
}, { backends: ["wasm", "webgpu"] });

testOnBackends("gradients of a dense layer's kernel and bias are tfjs's", async () => {
  // The last ones have many rows, many products, and none.
  const sizes = [[1, 1, 1], [5, 3, 7], [64, 33, 8], [300, 4, 5], [64, 200, 100], [3, 0, 4], [
    0,
    3,
    4,
  ]];
  for (const [rows, inputs, outputs] of sizes) {
    const x = randomTensor<Tensor2D>(1, [rows, inputs]);
    const at = {
      kernel: randomTensor<Tensor2D>(2, [inputs, outputs]),
      bias: randomTensor<Tensor1D>(3, [outputs]),
    };
    const f = (params: typeof at) => tf.sum(tf.square(dense(x, params))) as Scalar;
    const { grads } = valueAndGrad((params: typeof at) => ({ value: f(params), aux: {} }))(at);
    const stock = stockValueAndGrad(f, at).grads;
    for (const [i, [path, gradient]] of flattenRecord(grads).entries()) {
      assertEquals(gradient.shape, stock[i].shape);
      const error = relativeError(await valuesOf(gradient), await valuesOf(stock[i]));
      if (gradient.size > 0) assertWithin(error, 1e-6, `${path} of ${[rows, inputs, outputs]}`);
    }
  }
});

testOnBackends("the backward pass takes no more than some tensors beyond the forward pass", () => {
  const count = 30, size = 1000;
  const x = randomTensor(1, [size]);
  const chain = (x: Tensor) => {
    let y = x;
    for (let i = 0; i < count; i++) y = tf.sin(y); // Each keeps its input for the gradient.
    return tf.sum(y);
  };
  const { peak } = peakOf(() =>
    tf.tidy(() =>
      withTape((tape) => {
        const y = tf.tidy(() => chain(x));
        return tape.gradients(y, [x]);
      })
    )
  );
  // An input and what keeps it in each operation of the forward pass.
  assert(peak < 4 * size * (2 * count + 5), `${peak} bytes`);
}, { backends: ["wasm", "cpu"] });

testOnBackends("two gradients are taken of one forward pass", async () => {
  const [a, b] = [tf.tensor1d([1, 2]), tf.tensor1d([3, 5])], before = memory();
  const grads = tf.tidy(() =>
    withTape((tape) => {
      const product = tf.tidy(() => tf.mul(tf.square(a), b)); // a² b
      const first = tf.tidy(() => tf.sum(product));
      const [byA] = tape.gradients(first, [a], { laterBy: [b] });
      const second = tf.tidy(() => tf.sum(tf.square(product)));
      const [byB] = tape.gradients(second, [b]);
      return [byA, byB];
    })
  );
  assertEquals(await valuesOf(grads[0]), [2 * 3, 2 * 2 * 5]); // 2 a b
  assertEquals(await valuesOf(grads[1]), [2 * 3, 2 * 16 * 5]); // 2 a⁴ b
  tf.dispose(grads);
  assertEquals(memory(), before);
});

testOnBackends(
  "an upstream gradient that operations pass on serves all that they pass it to",
  async () => {
    const pass = tf.customGrad((x, y) => ({
      value: tf.add(x as Tensor, y as Tensor),
      gradFunc: (dy: Tensor) => [dy, dy],
    }));
    const { grads } = valueAndGrad(({ x, y }: { x: Tensor; y: Tensor }) => ({
      value: tf.sum(tf.mul(pass(pass(x, y), x), x)) as Scalar,
      aux: {},
    }))({ x: tf.tensor1d([1, 2]), y: tf.tensor1d([3, 4]) });
    assertEquals(await valuesOf(grads.x), [4 + 3, 8 + 4]); // (2 x + y) x
    assertEquals(await valuesOf(grads.y), [1, 2]);
  },
);

testOnBackends("a gradient by what the value does not depend on is refused", () => {
  const before = memory();
  const [x, other] = [tf.scalar(1), tf.scalar(2)];
  assertThrows(
    () =>
      valueAndGrad(({ x }: { x: Tensor; other: Tensor }) => ({
        value: tf.square(x) as Scalar,
        aux: {},
      }))({ x, other }),
    Error,
    "the value does not depend on it",
  );
  tf.dispose([x, other]);
  assertEquals(memory(), before);
});
