/** Layers that run as single kernels against the same ones composed of tfjs's operations on the cpu backend. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { type BackendName, selectBackend } from "../../core/backend.ts";
import { fusedLayers } from "../../core/fused.ts";
import {
  batchNorm,
  type BatchNormParams,
  conv2d,
  convDropout,
  type ConvParams,
  convPlus,
  convTranspose2d,
  dense,
  dropout,
  leakyRelu,
} from "../../core/layers.ts";
import { keysIn, useKernels } from "../../core/kernels/webgpu/choice.ts";
import { childKeys, type Key, type Keys, randomKey, splitKey } from "../../core/random.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { binaryCrossEntropy } from "../../train/losses.ts";
import { bitsOf, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

/** Float32 sums of up to some thousand numbers, in another order; the largest difference seen is 1e-6. */
const TOLERANCE = 5e-6;

const FUSED: readonly BackendName[] = ["wasm", "webgpu"];

/** Computes on the backend and on cpu, and compares. */
async function compareWithCpu(backend: BackendName, f: () => Tensor[], what: string) {
  assert(fusedLayers() !== undefined, "nothing is compared");
  const own = await Promise.all(f().map(valuesOf));
  await selectBackend("cpu");
  const composed = await Promise.all(f().map(valuesOf));
  await selectBackend(backend);
  for (const [i, values] of own.entries()) {
    assertWithin(relativeError(values, composed[i]), TOLERANCE, `${what}, result ${i}`);
  }
}

/** Output and gradients of a function of tensors. */
function withGradients(f: (...xs: Tensor[]) => Tensor, xs: Tensor[]): Tensor[] {
  const y = f(...xs);
  return [y, ...tf.grads(f)(xs, randomTensor(99, y.shape))];
}

/** A batch normalisation of any tensor with `channels` channels. */
function network(channels: number) {
  const [gamma, beta, moving_mean] = [1, 2, 3].map((seed) =>
    randomTensor<Tensor1D>(seed, [channels])
  );
  return {
    params: { gamma, beta },
    stats: { moving_mean, moving_variance: tf.square(moving_mean) },
  };
}

testOnBackends("batchNorm() of several batches, with a rectifier: as composed", async (backend) => {
  for (const shape of [[6, 1], [8, 5], [2, 3, 3, 3], [6, 5, 7, 8], [2, 9, 11, 12]]) {
    for (const batches of [1, 2]) {
      for (const slope of [1, 0.2]) {
        await compareWithCpu(backend, () => {
          const { params, stats } = network(shape.at(-1)!);
          const options = { training: true, batches, slope };
          const x = tf.add(tf.mul(randomTensor(4, shape), 3), 1);
          const moved = batchNorm(x, { params, stats }, options).stats;
          const results = withGradients((x, gamma, beta) => {
            const params = { gamma: gamma as Tensor1D, beta: beta as Tensor1D };
            return batchNorm(x, { params, stats }, options).y;
          }, [x, params.gamma, params.beta]);
          return [moved.moving_mean, moved.moving_variance, ...results];
        }, `${shape}, ${batches} batches, slope ${slope}`);
      }
    }
  }
}, { backends: FUSED });

testOnBackends("batchNorm() with a scale for each image: as composed", async (backend) => {
  for (const shape of [[3, 1], [4, 5], [2, 3, 3, 3], [5, 5, 7, 8], [2, 9, 11, 12]]) {
    for (const slope of [1, 0.2]) {
      await compareWithCpu(backend, () => {
        const [images, channels] = [shape[0], shape.at(-1)!];
        const { stats } = network(channels);
        const factors = [5, 6].map((seed) => randomTensor(seed, [images, channels]));
        const x = tf.add(tf.mul(randomTensor(4, shape), 3), 1);
        const run = (x: Tensor, gamma: Tensor, beta: Tensor) => {
          const params = { gamma: gamma as Tensor2D, beta: beta as Tensor2D };
          return batchNorm(x, { params, stats }, { training: true, slope });
        };
        const moved = run(x, factors[0], factors[1]).stats;
        const results = withGradients((x, gamma, beta) => run(x, gamma, beta).y, [x, ...factors]);
        return [moved.moving_mean, moved.moving_variance, ...results];
      }, `${shape}, slope ${slope}`);
    }
  }
}, { backends: FUSED });

testOnBackends("batchNorm() scales and shifts each image by its own numbers", async () => {
  const shape = [3, 2, 4, 5], x = randomTensor(1, shape), { stats } = network(5);
  const [gamma, beta] = [2, 3].map((seed) => randomTensor<Tensor2D>(seed, [3, 5]));
  for (const training of [true, false]) {
    const all = batchNorm(x, { params: { gamma, beta }, stats }, { training, slope: 0.2 }).y;
    for (let i = 0; i < 3; i++) {
      const params = { gamma: tf.unstack(gamma)[i], beta: tf.unstack(beta)[i] } as BatchNormParams;
      const { y } = batchNorm(x, { params, stats }, { training, slope: 0.2 });
      const [image, expected] = [all, y].map((t) => tf.slice(t, [i], [1]));
      assertWithin(relativeError(await valuesOf(image), await valuesOf(expected)), 1e-6, `${i}`);
    }
  }
});

testOnBackends("batchNorm() takes the moments of many rows far from zero", async (backend) => {
  await compareWithCpu(backend, () => {
    const x = tf.add(randomTensor(1, [40_001, 3]), 100);
    const { params, stats } = network(3);
    const options = { training: true };
    const moved = batchNorm(x, { params, stats }, options).stats;
    return [moved.moving_mean, moved.moving_variance];
  }, "mean 100");
}, { backends: FUSED });

testOnBackends("batchNorm() lets no gradient through its moving averages", async () => {
  const { params, stats } = network(3);
  const gradient = tf.grad((x) => {
    const { moving_mean, moving_variance } =
      batchNorm(x, { params, stats }, { training: true }).stats;
    return tf.add(tf.sum(x), tf.sum(tf.add(moving_mean, moving_variance)));
  })(randomTensor(1, [7, 3]));
  assertEquals(await valuesOf(gradient), Array(21).fill(1));
});

testOnBackends("dropout() of several batches, with a rectifier: as composed", async (backend) => {
  for (const shape of [[1], [7], [2, 1], [2, 5], [4, 2], [4, 3, 5, 3], [2, 6, 6, 4]]) {
    for (const batches of [1, 2].filter((batches) => shape[0] % batches === 0)) {
      for (const slope of [1, 0.2]) {
        await compareWithCpu(backend, () => {
          const key = batches === 1 ? randomKey(5) : childKeys(randomKey(5), 2, 3);
          const drop = (x: Tensor) => dropout(x, key, { rate: 0.4, stream: 2, slope });
          return withGradients(drop, [randomTensor(1, shape)]);
        }, `${shape}, ${batches} batches, slope ${slope}`);
      }
    }
  }
}, { backends: FUSED });

testOnBackends("dropout() draws each batch from the stream's child of its own key", async () => {
  const parent = randomKey(7), x = tf.ones([6, 7]);
  const both = dropout(x, childKeys(parent, 2, 1), { rate: 0.5, stream: 3 });
  const apart = splitKey(parent, 3).slice(1).map((key) =>
    dropout(tf.ones([3, 7]), key, { rate: 0.5, stream: 3 })
  );
  assertEquals(await bitsOf(both), await bitsOf(tf.concat(apart)));
  const other = dropout(x, childKeys(parent, 2, 1), { rate: 0.5, stream: 4 });
  assert((await bitsOf(other)).join() !== (await bitsOf(both)).join());
});

testOnBackends("layers refuse what cannot be cut into equal batches", () => {
  const x = tf.ones([5, 2]), keys = childKeys(randomKey(1), 2);
  const message = "[5,2] for 2 equal batches";
  assertThrows(() => dropout(x, keys, { rate: 0.5 }), RangeError, message);
  const options = { training: true, batches: 2 };
  assertThrows(() => batchNorm(x, network(2), options), RangeError, message);
  const params = { gamma: tf.ones([4, 2]) as Tensor2D, beta: tf.zeros([4, 2]) as Tensor2D };
  const { stats } = network(2);
  assertThrows(
    () => batchNorm(tf.ones([4, 2]), { params, stats }, options),
    RangeError,
    "each image",
  );
}, { backends: ["wasm"] });

testOnBackends("convolutions with a bias: as composed", async (backend) => {
  // Input and filter; the last sum is long enough to be cut into pieces.
  for (
    const [x, kernel] of [
      [[1, 5, 4, 3], [3, 3, 3, 5]],
      [[2, 3, 7, 1], [4, 4, 1, 4]],
      [[2, 6, 4, 3], [4, 4, 3, 8]],
      [[2, 6, 4, 3], [2, 2, 3, 4]],
      [[1, 4, 4, 4], [5, 5, 4, 1]],
      [[1, 3, 3, 200], [3, 3, 200, 5]],
      [[1, 3, 3, 200], [3, 3, 200, 4]],
    ]
  ) {
    for (const [stride, slope] of [[1, 1], [2, 1], [2, 0.2]]) {
      await compareWithCpu(backend, () => {
        const bias = randomTensor(3, [kernel[3]]);
        const layer = (x: Tensor, kernel: Tensor, bias: Tensor) =>
          conv2d(x as Tensor4D, { kernel: kernel as Tensor4D, bias: bias as Tensor1D }, {
            stride,
            slope,
          });
        return withGradients(layer, [randomTensor(1, x), randomTensor(2, kernel), bias]);
      }, `${x} by ${kernel}, stride ${stride}, slope ${slope}`);
      await compareWithCpu(backend, () => {
        const [height, width, inputs, outputs] = kernel;
        const transposed = randomTensor(2, [height, width, outputs, inputs]);
        const bias = randomTensor(3, [outputs]);
        const layer = (x: Tensor, kernel: Tensor, bias: Tensor) =>
          convTranspose2d(
            x as Tensor4D,
            { kernel: kernel as Tensor4D, bias: bias as Tensor1D },
            { stride, slope },
          );
        return withGradients(layer, [randomTensor(1, x), transposed, bias]);
      }, `${x} by ${kernel} transposed, stride ${stride}, slope ${slope}`);
    }
  }
}, { backends: FUSED, slowOn: ["webgpu"] });

/** A convolution and dropout, apart or by one call: the result, its gradients, and those of the gradients. */
function dropped(inputs: readonly Tensor[], settings: Dropped, atOnce: boolean): Tensor[] {
  const { keys, stride, ...drop } = settings;
  const layer = (x: Tensor, kernel: Tensor, bias: Tensor) => {
    const params = { kernel: kernel as Tensor4D, bias: bias as Tensor1D };
    return atOnce
      ? convDropout(x as Tensor4D, params, keys, { stride, ...drop })
      : dropout(conv2d(x as Tensor4D, params, { stride }), keys, drop);
  };
  const slope = (x: Tensor, kernel: Tensor, bias: Tensor) =>
    tf.grad((x) => tf.sum(tf.square(layer(x, kernel, bias))))(x);
  return [
    ...withGradients(layer, [...inputs]),
    ...tf.grads((x, kernel) => tf.sum(tf.square(slope(x, kernel, inputs[2]))))([
      inputs[0],
      inputs[1],
    ]),
  ];
}

interface Dropped {
  readonly keys: Key | Keys;
  readonly stride: number;
  readonly rate: number;
  readonly stream: number;
  readonly slope: number;
}

testOnBackends("convDropout() is dropout() of conv2d() to the bit, to any order", async () => {
  // Channels in fours and not, and sums in pieces.
  const cases: [input: number[], filter: number[], stride: number, slope: number, rate: number][] =
    [
      [[2, 3, 7, 1], [4, 4, 1, 4], 1, 1, 0.4],
      [[2, 5, 4, 3], [3, 3, 3, 5], 2, 0.2, 0.4],
      [[2, 3, 3, 200], [3, 3, 200, 4], 1, 0.2, 0.4],
      [[2, 3, 3, 2], [3, 3, 2, 4], 1, 0.2, 0],
    ];
  for (const [input, filter, stride, slope, rate] of cases) {
    const inputs = [input, filter, [filter[3]]].map((shape, i) => randomTensor(i, shape));
    const keys = stride === 1 ? childKeys(randomKey(5), 2, 3) : randomKey(5);
    const settings = { keys, stride, slope, rate, stream: 2 };
    const shapes = await keysIn(() => tf.dispose(dropped(inputs, settings, true)));
    for (const name of ["", "direct"]) {
      useKernels(Object.fromEntries(shapes.map((key) => [key, name])));
      const [own, expected] = [true, false].map((how) => dropped(inputs, settings, how));
      useKernels({});
      for (const [i, tensor] of own.entries()) {
        const what = `${input} by ${filter}, ${name}, result ${i}`;
        assertEquals(await bitsOf(tensor), await bitsOf(expected[i]), what);
      }
    }
  }
}, { backends: FUSED });

testOnBackends("convDropout() refuses what conv2d() and dropout() do", () => {
  const params = { kernel: tf.ones<tf.Rank.R4>([2, 2, 3, 4]), bias: tf.ones<tf.Rank.R1>([4]) };
  const [x, wide] = [tf.ones<tf.Rank.R4>([3, 2, 2, 3]), tf.ones<tf.Rank.R4>([2, 2, 2, 5])];
  const keys = childKeys(randomKey(1), 2), options = { rate: 0.5, stride: 2 };
  assertThrows(() => convDropout(x, params, keys, options), RangeError, "for 2 equal batches");
  assertThrows(() => convDropout(wide, params, keys, options), RangeError, "5 channels");
  const tooMuch = { rate: 1.5 };
  assertThrows(() => convDropout(x, params, randomKey(1), tooMuch), RangeError, "from 0 to 1");
});

testOnBackends("convPlus() is the sum with conv2d() to the bit, to any order", async () => {
  // Channels in fours and not, and sums in pieces.
  const cases: [input: number[], filter: number[], stride: number][] = [
    [[2, 5, 4, 3], [3, 3, 3, 4], 2],
    [[2, 3, 4, 2], [3, 3, 2, 5], 1],
    [[2, 3, 3, 200], [3, 3, 200, 4], 1],
  ];
  for (const [input, filter, stride] of cases) {
    const results = (sum: (x: Tensor4D, params: ConvParams, plus: Tensor4D) => Tensor) => {
      const layer = (x: Tensor, kernel: Tensor, bias: Tensor, plus: Tensor) => {
        const params = { kernel: kernel as Tensor4D, bias: bias as Tensor1D };
        return sum(x as Tensor4D, params, plus as Tensor4D);
      };
      const slope = (x: Tensor, kernel: Tensor, plus: Tensor) =>
        tf.grad((x) => tf.sum(tf.square(layer(x, kernel, inputs[2], plus))))(x);
      const steepness = (x: Tensor, kernel: Tensor, plus: Tensor) =>
        tf.sum(tf.square(slope(x, kernel, plus)));
      const [x, kernel, , plus] = inputs;
      return [...withGradients(layer, inputs), ...tf.grads(steepness)([x, kernel, plus])];
    };
    const [n, h, w] = input, output = [n, Math.ceil(h / stride), Math.ceil(w / stride), filter[3]];
    const shapes = [input, filter, [filter[3]], output];
    const inputs = shapes.map((shape, i) => randomTensor(i, shape));
    const own = results((x, params, plus) => convPlus(x, params, plus, { stride }));
    const expected = results((x, params, plus) => tf.add(conv2d(x, params, { stride }), plus));
    for (const [i, tensor] of own.entries()) {
      assertEquals(await bitsOf(tensor), await bitsOf(expected[i]), `${input}, result ${i}`);
    }
  }
  const x = tf.ones<tf.Rank.R4>([1, 2, 2, 3]), kernel = tf.ones<tf.Rank.R4>([1, 1, 3, 2]);
  const spread = convPlus(x, { kernel }, tf.ones<tf.Rank.R4>([1, 1, 1, 2]));
  assertEquals(await valuesOf(spread), Array(8).fill(4)); // As tf.add() does.
}, { backends: FUSED });

testOnBackends("binaryCrossEntropy() of odd sizes: as composed", async (backend) => {
  for (const size of [1, 3, 5, 200]) {
    for (const label of [0, 1] as const) {
      await compareWithCpu(backend, () => {
        const logits = tf.mul(randomTensor(1, [size, 1]), 2);
        const loss = (logits: Tensor) => binaryCrossEntropy(logits, label);
        return [loss(logits), tf.grad((x) => tf.mul(loss(x), -3))(logits)];
      }, `${size} logits of label ${label}`);
    }
  }
}, { backends: FUSED });

testOnBackends(
  "layers take whole numbers that were cast as what they are, to the bit",
  async () => {
    const key = randomKey(1), options = { slope: 0.2, rate: 0.5 };
    const zeros = tf.zeros<tf.Rank.R1>([4]), stats = { moving_mean: zeros, moving_variance: zeros };
    const normalise = (x: Tensor, gamma: Tensor, beta: Tensor) => {
      const network = { params: { gamma, beta } as BatchNormParams, stats };
      return batchNorm(x, network, { training: true, slope: 0.2 }).y;
    };
    const image = [1, 4, 3, 4], kernel = [3, 3, 4, 4], convolution = [image, kernel, [4]];
    const params = (kernel: Tensor, bias: Tensor) => ({ kernel, bias }) as unknown as ConvParams;
    const asImage = (x: Tensor) => x as Tensor4D;
    const layers: [name: string, shapes: number[][], f: (...xs: Tensor[]) => Tensor][] = [
      ["leaky ReLU", [image], (x) => leakyRelu(x, 0.2)],
      ["dropout", [image], (x) => dropout(x, key, options)],
      ["batch norm", [image, [4], [4]], normalise],
      [
        "dense",
        [[3, 4], [4, 5], [5]],
        (x, kernel, bias) =>
          dense(x as Tensor2D, { kernel: kernel as Tensor2D, bias: bias as Tensor1D }),
      ],
      ["conv", convolution, (x, w, b) => conv2d(asImage(x), params(w, b), { slope: 0.2 })],
      ["transposed", convolution, (x, w, b) => convTranspose2d(asImage(x), params(w, b))],
      [
        "plus",
        [...convolution, image],
        (x, w, b, plus) => convPlus(asImage(x), params(w, b), asImage(plus)),
      ],
      [
        "conv, dropout",
        convolution,
        (x, w, b) => convDropout(asImage(x), params(w, b), key, options),
      ],
    ];
    for (const [name, shapes, layer] of layers) {
      const results = (isCast: boolean) => {
        const inputs = shapes.map((shape, i) => {
          const whole = tf.cast(tf.mul(randomTensor(i, shape), 9), "int32");
          const cast = tf.cast(whole, "float32");
          return isCast ? cast : tf.mul(cast, 1);
        });
        return withGradients(layer, inputs);
      };
      const expected = results(false);
      for (const [i, tensor] of results(true).entries()) {
        assertEquals(await bitsOf(tensor), await bitsOf(expected[i]), `${name}, result ${i}`);
      }
    }
  },
  { backends: FUSED },
);

testOnBackends("axes of whole numbers that were cast are moved", async () => {
  const x = tf.cast(tf.tensor2d([[1, 5, 2], [4, 3, 6]], undefined, "int32"), "float32");
  const results: Record<string, [Tensor, number[]]> = {
    transpose: [tf.transpose(x), [1, 4, 5, 3, 2, 6]],
    sum: [tf.sum(x, 0), [5, 8, 8]],
    mean: [tf.mean(x, 0), [2.5, 4, 4]],
    max: [tf.max(x, 0), [4, 5, 6]],
    min: [tf.min(x, 0), [1, 3, 2]],
    prod: [tf.prod(x, 0), [4, 15, 12]],
    argMax: [tf.argMax(x, 0), [1, 0, 1]],
    argMin: [tf.argMin(x, 0), [0, 1, 0]],
    cumsum: [tf.cumsum(x, 0), [1, 5, 2, 5, 8, 8]],
    cumprod: [tf.cumprod(x, 0), [1, 5, 2, 4, 15, 12]],
  };
  for (const [name, [result, expected]] of Object.entries(results)) {
    assertEquals(await valuesOf(result), expected, name);
  }
});
