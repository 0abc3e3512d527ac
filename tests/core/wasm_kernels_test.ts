/** The own kernels of the wasm backend against tfjs's cpu backend, and against what takes their place. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import denoJson from "../../deno.json" with { type: "json" };
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { fusedLayers } from "../../core/fused.ts";
import { enableNative, nativeOf } from "../../core/kernels/wasm/native.ts";
import { batchNorm, conv2d, convTranspose2d, dropout, leakyRelu } from "../../core/layers.ts";
import { randomKey, randomUniform } from "../../core/random.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { makeGan } from "../../train/gan.ts";
import { lossesAndGrads } from "../../train/gradients.ts";
import { adam, ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import {
  bitsOf,
  memory,
  randomTensor,
  randomWords,
  testOnBackends as testOn,
  valuesOf,
} from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";

const testOnWasm = (name: string, body: () => void | Promise<void>) =>
  testOn(name, body, { backends: ["wasm"] });

/** Float32 sums of up to some hundred products, in another order; the largest difference seen is 6e-7. */
const TOLERANCE = 3e-6;

/** Computes with the own kernels and without, and compares; `what` names the results. */
async function compareWithComposed(f: () => Tensor[], what: string) {
  assert(fusedLayers() !== undefined, "the engine has no relaxed SIMD: nothing is compared");
  const own = await Promise.all(f().map(valuesOf));
  enableNative(false);
  try {
    assertEquals(fusedLayers(), undefined);
    const composed = await Promise.all(f().map(valuesOf));
    for (const [i, values] of own.entries()) {
      assertWithin(relativeError(values, composed[i]), TOLERANCE, `${what}, result ${i}`);
    }
  } finally {
    enableNative(true);
  }
}

/** Output and gradients of a function of tensors. */
function withGradients(f: (...xs: Tensor[]) => Tensor, xs: Tensor[]): Tensor[] {
  const y = f(...xs);
  return [y, ...tf.grads(f)(xs, randomTensor(99, y.shape))];
}

testOnWasm("forward convolutions equal the cpu backend's for 80 random shapes", async () => {
  const next = randomWords(11);
  const from = (low: number, high: number) => low + next() % (high - low + 1);
  for (let i = 0; i < 80; i++) {
    const [kh, kw] = [from(1, 5), from(1, 5)], channels = from(1, 40), outputs = from(1, 19);
    const x = [from(1, 3), from(kh, 12), from(kw, 12), channels];
    const strides: [number, number] = [from(1, 3), from(1, 3)];
    const pad = (["same", "valid"] as const)[from(0, 1)];
    const run = () =>
      valuesOf(tf.conv2d(
        randomTensor<Tensor4D>(1, x),
        randomTensor<Tensor4D>(2, [kh, kw, channels, outputs]),
        strides,
        pad,
      ));
    await tf.setBackend("cpu");
    const expected = await run();
    await tf.setBackend("wasm");
    const error = relativeError(await run(), expected);
    assertWithin(error, TOLERANCE, JSON.stringify({ x, kh, kw, outputs, strides, pad }));
  }
});

testOnWasm("products of matrices equal the cpu backend's, whichever is transposed", async () => {
  for (const [m, k, n] of [[1, 1, 1], [16, 64, 40], [64, 16, 3], [7, 33, 1], [1, 300, 17]]) {
    for (const [first, second] of [[false, false], [true, false], [false, true], [true, true]]) {
      const run = async () => {
        const a = randomTensor<Tensor2D>(1, first ? [k, m] : [m, k]);
        const b = randomTensor<Tensor2D>(2, second ? [n, k] : [k, n]);
        const product = tf.matMul(a, b, first, second);
        return { shape: product.shape, values: await valuesOf(product) };
      };
      await tf.setBackend("cpu");
      const expected = await run();
      await tf.setBackend("wasm");
      const actual = await run(), what = JSON.stringify({ m, k, n, first, second });
      assertEquals(actual.shape, expected.shape, what);
      assertWithin(relativeError(actual.values, expected.values), TOLERANCE, what);
    }
  }
});

testOnWasm(
  "products of stacks of matrices, of empty and of unfit ones are left to tfjs",
  async () => {
    const a = randomTensor(1, [2, 3, 4]), b = randomTensor(2, [1, 4, 5]);
    const products = tf.unstack(a).map((a) => tf.matMul(a as Tensor2D, tf.reshape(b, [4, 5])));
    const stacked = await valuesOf(tf.matMul(a, b));
    assertWithin(relativeError(stacked, await valuesOf(tf.stack(products))), TOLERANCE, "stack");
    assertEquals(tf.matMul(tf.zeros([0, 4]), tf.zeros([4, 3])).shape, [0, 3]);
    for (const transposed of [false, true]) { // [2, 3] by [4, 5], and by its transpose
      const product = () => tf.matMul(tf.ones([2, 3]), tf.ones([4, 5]), false, transposed);
      assertThrows(product, Error, "must match");
    }
  },
);

testOnWasm("a dilated convolution is left to tfjs", async () => {
  const run = () => {
    const x = randomTensor<Tensor4D>(1, [1, 9, 9, 3]), w = randomTensor<Tensor4D>(2, [3, 3, 3, 4]);
    return valuesOf(tf.conv2d(x, w, 1, "same", "NHWC", 2));
  };
  await tf.setBackend("cpu");
  const expected = await run();
  await tf.setBackend("wasm");
  assertWithin(relativeError(await run(), expected), TOLERANCE, "dilation 2");
});

for (const [name, layer] of [["conv2d", conv2d], ["convTranspose2d", convTranspose2d]] as const) {
  testOnWasm(`${name}() with its bias is what it is without own kernels`, async () => {
    for (const kernel of [1, 3, 4, 5]) {
      for (const stride of [1, 2]) {
        for (const [channels, outputs] of [[3, 8], [17, 3], [24, 20]]) {
          const shape = name === "conv2d" ? [channels, outputs] : [outputs, channels];
          const w = randomTensor(2, [kernel, kernel, ...shape]);
          const xs = [randomTensor(1, [1, 5, 7, channels]), w, randomTensor(3, [outputs])];
          await compareWithComposed(() =>
            withGradients((x, kernel, bias) =>
              layer(
                x as Tensor4D,
                { kernel: kernel as Tensor4D, bias: bias as Tensor1D },
                { stride },
              ), xs), `kernel ${kernel}, stride ${stride}, ${channels} to ${outputs}`);
        }
      }
    }
  });
}

testOnWasm("leakyRelu() is what it is without own kernels, to the second order", async () => {
  for (const size of [1, 4, 7, 33]) {
    const x = randomTensor(1, [size]), dy = randomTensor(2, [size]);
    await compareWithComposed(() => {
      const grad = (dy: Tensor) => tf.grad((x) => leakyRelu(x, 0.2))(x, dy);
      return [leakyRelu(x, 0.2), grad(dy), tf.grad(grad)(dy, x)];
    }, `size ${size}`);
  }
});

testOnWasm("dropout() drops the very elements that it drops without own kernels", async () => {
  for (const size of [1, 2, 7, 8, 9, 1001]) {
    const x = tf.ones([size]), key = randomKey(size);
    const own = await bitsOf(dropout(x, key, { rate: 0.3 }));
    const uniform = await bitsOf(randomUniform(key, [size]));
    enableNative(false);
    try {
      assertEquals(own, await bitsOf(dropout(x, key, { rate: 0.3 })));
      assertEquals(uniform, await bitsOf(randomUniform(key, [size])));
    } finally {
      enableNative(true);
    }
  }
});

testOnWasm("adam() is what it is without own kernels", async () => {
  const params = { a: randomTensor(1, [3, 5]), b: { c: randomTensor(2, [8]) } };
  const grads = { a: randomTensor(3, [3, 5]), b: { c: randomTensor(4, [8]) } };
  await compareWithComposed(() => {
    const { init, update } = adam(ARTICLE_ADAM);
    let now = { params: params as TensorRecord, state: init(params) };
    for (let i = 0; i < 3; i++) {
      const step = tf.scalar(i, "int32");
      now = update(grads, now.state, now.params, { step, updates: step });
    }
    return flattenRecord(now).map(([, tensor]) => tensor);
  }, "after 3 steps");
});

testOnWasm("a training step without own kernels is what it is with them", async () => {
  const preset = PRESETS.fast; // With a penalty, whose gradient is one of second order.
  const model = { ...preset.model, height: 16, width: 16, widthFactor: 1 / 16 };
  const state = initState(1, { ...preset, model });
  const images = tf.abs(randomTensor<Tensor4D>(7, [4, 16, 16, 3]));
  await compareWithComposed(() => {
    const { losses, grads } = lossesAndGrads(state, { images }, makeGan({ ...preset, model }));
    return flattenRecord({ losses, grads }).map(([, tensor]) => tensor);
  }, "losses and gradients");
});

testOnWasm("own kernels see the heap after it has grown", async () => {
  const sum = () => valuesOf(randomUniform(randomKey(1), [10]));
  const before = await sum();
  const { buffer } = (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8;
  const large = tf.zeros([buffer.byteLength / 4]); // As much as the heap is: it has to grow.
  assertEquals(await sum(), before);
  const y = leakyRelu(tf.neg(tf.onesLike(large)), 0.5);
  assertEquals(await valuesOf(tf.min(y)), [-0.5]);
});

testOnWasm("own kernels free everything that they allocate", () => {
  const run = () =>
    tf.tidy(() => {
      const x = randomTensor<Tensor4D>(1, [2, 16, 16, 24]);
      const kernel = randomTensor<Tensor4D>(2, [3, 3, 24, 24]), bias = tf.zeros<tf.Rank.R1>([24]);
      const params = { gamma: tf.ones<tf.Rank.R1>([24]), beta: bias };
      const stats = { moving_mean: bias, moving_variance: params.gamma };
      const f = (x: Tensor) => {
        const y = conv2d(convTranspose2d(x as Tensor4D, { kernel, bias }), { kernel, bias }, {
          stride: 2,
        });
        return dropout(
          leakyRelu(batchNorm(y, { params, stats }, { training: true }).y, 0.1),
          randomKey(1),
          { rate: 0.5 },
        );
      };
      tf.grad(f)(x);
    });
  const heap = () =>
    (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length;
  run();
  const before = [memory(), heap()];
  for (let i = 0; i < 100; i++) run();
  assertEquals([memory(), heap()], before);
});

testOnWasm("there are no own kernels on a heap that they cannot use", () => {
  assertEquals(nativeOf({ wasm: {} }), undefined);
});

Deno.test({
  name: "the compiled kernels are what their sources compile to",
  // The compiler is a development tool, and may be out of reach.
  ignore: !Deno.env.get("NASH_TEST_BUILD"),
  fn: async () => {
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        ...denoJson.tasks["build:wasm"].command.split(" ").slice(1),
        "--check",
      ],
      cwd: new URL("../..", import.meta.url),
    }).output();
    assert(success, new TextDecoder().decode(stderr));
  },
});

// The last test: what tfjs has saved for a gradient stays behind when it throws.
Deno.test("the second derivative of batchNorm() is refused, not wrong [wasm]", async () => {
  await selectBackend("wasm");
  const params = { gamma: tf.ones<tf.Rank.R1>([2]), beta: tf.zeros<tf.Rank.R1>([2]) };
  const stats = { moving_mean: params.beta, moving_variance: params.gamma };
  const square = (x: Tensor) =>
    tf.sum(tf.square(batchNorm(x, { params, stats }, { training: true }).y));
  assertThrows(
    () => tf.grad((x) => tf.sum(tf.square(tf.grad(square)(x))))(randomTensor(1, [5, 2])),
    Error,
    "Cannot differentiate the gradient of batch normalisation",
  );
});
