/** Winograd's convolutions and their gradients against plain sums in double precision. */
import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { useWinograd } from "../../core/kernels/convolution/_winograd_wasm.ts";
import { conv2d, convTranspose2d } from "../../core/layers.ts";
import { disposeRecord, flattenRecord } from "../../core/record.ts";
import type { Tensor, Tensor1D, Tensor4D } from "../../core/tensor.ts";
import { pointOf } from "../../train/_substeps.ts";
import { lossesAndGrads } from "../../train/gradients.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { bitsOf, randomTensor, randomWords, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin } from "../_golden.ts";
import { LONG } from "../_long.ts";
import { makeGan } from "../../train/gan.ts";

/** Largest difference from double precision, of the largest value. The largest seen is 2.6e-6. */
const TOLERANCE = 5e-6;

/** A convolution of stride 1 or 2, its output as large as the input over the stride, rounded up. */
interface Case {
  readonly input: readonly [n: number, h: number, w: number, c: number];
  readonly outputs: number;
  readonly kernel: number;
  readonly stride: number;
}

/** Odd sizes and channels in eights: what Winograd's convolutions take, and sizes that no tile divides. */
function randomCases(count: number, seed: number): Case[] {
  const next = randomWords(seed),
    from = (low: number, high: number) => low + next() % (high - low + 1);
  return Array.from({ length: count }, () => {
    const stride = from(1, 2);
    const sizes = [from(1, 3), from(1, 13 * stride), from(1, 13 * stride)] as const;
    const input = [...sizes, 8 * from(1, 5)] as const;
    return { input, outputs: 8 * from(1, 5), kernel: stride === 1 ? 3 : 4, stride };
  });
}

/** `y`, `dx` and `dw` of a convolution whose padding is 'same', in double precision, by its definition. */
function exact(
  { input: [n, h, w, c], outputs, kernel, stride }: Case,
  x: number[],
  filter: number[],
  dy: number[],
) {
  const [gh, gw] = [h, w].map((size) => Math.ceil(size / stride));
  const [top, left] = [[h, gh], [w, gw]].map(([size, grid]) =>
    Math.floor(Math.max((grid - 1) * stride + kernel - size, 0) / 2)
  );
  const y = new Float64Array(n * gh * gw * outputs);
  const dx = new Float64Array(x.length), dw = new Float64Array(filter.length);
  for (let image = 0; image < n; image++) {
    for (let i = 0; i < gh; i++) {
      for (let j = 0; j < gw; j++) {
        const result = ((image * gh + i) * gw + j) * outputs;
        for (let k = 0; k < kernel; k++) {
          const row = stride * i + k - top;
          if (row < 0 || row >= h) continue;
          for (let l = 0; l < kernel; l++) {
            const column = stride * j + l - left;
            if (column < 0 || column >= w) continue;
            const pixel = ((image * h + row) * w + column) * c, tap = (k * kernel + l) * c;
            for (let p = 0; p < c; p++) {
              const place = (tap + p) * outputs, value = x[pixel + p];
              let sum = 0;
              for (let o = 0; o < outputs; o++) {
                y[result + o] += value * filter[place + o];
                sum += dy[result + o] * filter[place + o];
                dw[place + o] += value * dy[result + o];
              }
              dx[pixel + p] += sum;
            }
          }
        }
      }
    }
  }
  return { y, dx, dw };
}

/** The largest difference, of the largest value. */
function error(actual: ArrayLike<number>, expected: Float64Array): number {
  assertEquals(actual.length, expected.length);
  const largest = expected.reduce((m, value) => Math.max(m, Math.abs(value)), 0);
  return expected.reduce((m, value, i) => Math.max(m, Math.abs(actual[i] - value)), 0) /
    (largest || 1);
}

/** Input, filter and upstream gradient of a case. */
function tensorsOf({ input, outputs, kernel, stride }: Case): [Tensor4D, Tensor4D, Tensor4D] {
  const [n, h, w, c] = input;
  const grid = [n, Math.ceil(h / stride), Math.ceil(w / stride), outputs];
  return [
    randomTensor<Tensor4D>(1, [...input]),
    randomTensor<Tensor4D>(2, [kernel, kernel, c, outputs]),
    randomTensor<Tensor4D>(3, grid),
  ];
}

/** `y`, `dx` and `dw` of the kernels. */
function computed(one: Case): Tensor[] {
  const [x, filter, dy] = tensorsOf(one);
  const conv = (x: Tensor, filter: Tensor) =>
    tf.conv2d(x as Tensor4D, filter as Tensor4D, one.stride, "same");
  return [conv(x, filter), ...tf.grads(conv)([x, filter], dy)];
}

for (const [threads, seed] of [[1, 31], [2, 32], [3, 33]]) {
  Deno.test(`100 convolutions of odd sizes and their gradients are those of double precision, ${threads} threads`, async () => {
    await selectBackend("wasm", { threads });
    let transformed = 0;
    for (const one of randomCases(100, seed)) {
      const tensors = tensorsOf(one);
      const [x, filter, dy] = await Promise.all(tensors.map(valuesOf));
      const [own, plain] = (["always", "never"] as const).map((use) => {
        useWinograd(use);
        return tf.tidy(() => computed(one));
      });
      useWinograd("faster");
      const expected = exact(one, x, filter, dy);
      for (const [i, name] of (["y", "dx", "dw"] as const).entries()) {
        const largest = error(await valuesOf(own[i]), expected[name]);
        assertWithin(largest, TOLERANCE, `${name} of ${JSON.stringify(one)}`);
      }
      const [ownBits, plainBits] = [await bitsOf(own[0]), await bitsOf(plain[0])];
      if (ownBits.join() !== plainBits.join()) transformed++;
      tf.dispose([tensors, own, plain].flat());
    }
    assert(transformed > 90, `only ${transformed} cases took Winograd's convolutions`);
  });
}

/** Sizes of several chunks. */
const LARGE: readonly Case[] = [
  { input: [16, 23, 19, 24], outputs: 40, kernel: 3, stride: 1 },
  { input: [16, 25, 21, 24], outputs: 40, kernel: 4, stride: 2 },
];

for (const one of LARGE) {
  Deno.test(`1, 2 and 3 threads compute the same bits of a convolution of stride ${one.stride} and its gradients`, async () => {
    const bits: number[][][] = [];
    for (const threads of [1, 2, 3]) {
      assertEquals((await selectBackend("wasm", { threads })).threads, threads);
      const results = tf.tidy(() => computed(one));
      bits.push(await Promise.all(results.map(bitsOf)));
      tf.dispose(results);
    }
    assertEquals(bits[1], bits[0]);
    assertEquals(bits[2], bits[0]);
  });
}

testOnBackends(
  "biases and rectifiers of layers are what they are without Winograd's convolutions",
  async () => {
    const compare = async (f: () => Tensor[], what: string) => {
      const own = await Promise.all(f().map(valuesOf));
      useWinograd("never");
      try {
        for (const [i, plain] of (await Promise.all(f().map(valuesOf))).entries()) {
          assertWithin(
            error(own[i], Float64Array.from(plain)),
            2 * TOLERANCE,
            `${what}, result ${i}`,
          );
        }
      } finally {
        useWinograd("faster");
      }
    };
    const bias = randomTensor<Tensor1D>(3, [24]), slope = 0.2;
    const x = randomTensor<Tensor4D>(1, [16, 11, 9, 16]);
    for (const [kernel, stride] of [[3, 1], [4, 2]]) {
      for (
        const [name, layer] of [["conv2d", conv2d], ["convTranspose2d", convTranspose2d]] as const
      ) {
        const shape = name === "conv2d" ? [16, 24] : [24, 16];
        const filter = randomTensor<Tensor4D>(2, [kernel, kernel, ...shape]);
        await compare(
          () => {
            const f = (...[x, kernel, bias]: Tensor[]) =>
              layer(x as Tensor4D, { kernel: kernel as Tensor4D, bias: bias as Tensor1D }, {
                stride,
                slope,
              });
            const y = f(x, filter, bias);
            return [y, ...tf.grads(f)([x, filter, bias], randomTensor(4, y.shape))];
          },
          `${name}, kernel ${kernel}`,
        );
      }
    }
  },
  { backends: ["wasm"] },
);

/** Largest difference of a loss; the largest seen is 7e-7. */
const LOSS_TOLERANCE = 1e-5;

/**
 * Largest difference of a gradient, of its largest value. Rectifiers bend at zero, where rounding decides, so that single
 * pixels come out otherwise.
 */
const GRADIENT_TOLERANCE = 1e-3;

const STEPS = LONG ? 100 : 20;

Deno.test(`${STEPS} steps of fast have the losses and gradients that they have without Winograd's convolutions`, async () => {
  await selectBackend("wasm", { threads: 1 });
  const { model } = PRESETS.fast, step = makeTrainStep(PRESETS.fast);
  let state = initState(1, PRESETS.fast);
  for (let i = 0; i < STEPS; i++) {
    const images = randomTensor<Tensor4D>(i, [2, model.height, model.width, 3]);
    const isCompared = i % 10 === 9;
    const [always, never] = isCompared
      ? (["always", "never"] as const).map((use) => {
        useWinograd(use);
        return lossesAndGrads(pointOf(state, 0), { images }, makeGan(PRESETS.fast));
      })
      : [];
    useWinograd("never");
    const next = step(state, { images });
    if (isCompared) {
      for (const name of ["generator", "discriminator"] as const) {
        const [a, b] = await Promise.all(
          [always, never].map(({ losses }) => valuesOf(losses[name])),
        );
        assertWithin(Math.abs(a[0] - b[0]), LOSS_TOLERANCE, `${name}'s loss at step ${i}`);
      }
      const [a, b] = [always, never].map(({ grads }) => flattenRecord(grads));
      for (const [k, [path, tensor]] of a.entries()) {
        const expected = Float64Array.from(await valuesOf(b[k][1]));
        assertWithin(
          error(await valuesOf(tensor), expected),
          GRADIENT_TOLERANCE,
          `${path} at step ${i}`,
        );
      }
      [always, never].forEach(disposeRecord);
    }
    disposeRecord(state);
    disposeRecord(next.losses);
    images.dispose();
    state = next.state;
  }
  useWinograd("faster");
  disposeRecord(state);
});
