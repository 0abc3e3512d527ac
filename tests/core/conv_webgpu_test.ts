import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import type { Tensor, Tensor4D } from "../../core/tensor.ts";
import {
  bitsOf,
  memory,
  randomTensor,
  randomWords,
  testOnBackends,
  valuesOf,
} from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

type Pad = "same" | "valid" | number | tf.backend_util.ExplicitPadding;

/** A convolution that is computed with both of its gradients. */
interface Case {
  readonly input: [n: number, h: number, w: number, c: number];
  readonly kernel: [h: number, w: number];
  readonly outputs: number;
  readonly strides: [number, number];
  readonly pad: Pad;
  readonly dilations?: [number, number];
}

/** Float32 sums of up to three thousand products, in another order; the largest difference seen is 1e-6. */
const TOLERANCE = 3e-6;

/** Shapes and numbers of the result and of the gradients of input and kernel, on the current backend. */
async function results({ input, kernel, outputs, strides, pad, dilations }: Case) {
  const x = randomTensor<Tensor4D>(1, input);
  const filter = randomTensor<Tensor4D>(2, [...kernel, input[3], outputs]);
  const conv = (x: Tensor, w: Tensor) =>
    tf.conv2d(x as Tensor4D, w as Tensor4D, strides, pad, "NHWC", dilations);
  const y = conv(x, filter);
  const grads = dilations ? [] : tf.grads(conv)([x, filter], randomTensor(3, y.shape));
  return await Promise.all(
    [y, ...grads].map(async (tensor) => ({
      shape: tensor.shape,
      values: await valuesOf(tensor),
    })),
  );
}

async function compareWithCpu(cases: readonly Case[]) {
  for (const one of cases) {
    await tf.setBackend("cpu");
    const expected = await results(one);
    await tf.setBackend("webgpu");
    const actual = await results(one);
    for (const [i, what] of ["result", "input gradient", "kernel gradient"].entries()) {
      if (!expected[i]) continue;
      const name = `${what} of ${JSON.stringify(one)}`;
      assertEquals(actual[i].shape, expected[i].shape, name);
      // Of an input that no output sees the gradient is zero.
      if (expected[i].values.every((value) => value === 0)) {
        assert(actual[i].values.every((value) => value === 0), name);
      } else {
        assertWithin(relativeError(actual[i].values, expected[i].values), TOLERANCE, name);
      }
    }
  }
}

const ONLY_WEBGPU = { backends: ["webgpu"] as const };

const PADS: readonly Pad[] = ["same", "valid", 1, [[0, 0], [2, 0], [1, 3], [0, 0]]];

testOnBackends(
  "convolutions equal the cpu backend's for kernels 1 to 5, strides 1 to 3 and all paddings",
  () =>
    compareWithCpu(
      [1, 3, 4, 5].flatMap((k, i) =>
        [1, 2, 3].map((s): Case => ({
          input: [s % 2 ? 1 : 3, 7, 9, [3, 4, 5, 8][i]],
          kernel: [k, k],
          outputs: [8, 5, 4][s - 1],
          strides: [s, s],
          pad: PADS[(i + s) % PADS.length],
        }))
      ),
    ),
  ONLY_WEBGPU,
);

testOnBackends("convolutions equal the cpu backend's for all kinds of channel counts", () => {
  const channels = [1, 3, 4, 5, 8, 16, 33];
  return compareWithCpu(
    channels.map((inputs, i): Case => ({
      input: [2, 6, 5, inputs],
      kernel: [3, 3],
      outputs: channels[(i + 3) % channels.length],
      strides: i % 2 ? [2, 2] : [1, 1],
      pad: "same",
    })),
  );
}, ONLY_WEBGPU);

testOnBackends("convolutions equal the cpu backend's for 6 random shapes", () => {
  const next = randomWords(11);
  const from = (low: number, high: number) => low + next() % (high - low + 1);
  return compareWithCpu(Array.from({ length: 6 }, (): Case => {
    const kernel: [number, number] = [from(1, 5), from(1, 5)];
    return {
      input: [from(1, 3), from(kernel[0], 13), from(kernel[1], 13), from(1, 20)],
      kernel,
      outputs: from(1, 40),
      strides: [from(1, 3), from(1, 3)],
      pad: (["same", "valid"] as const)[from(0, 1)],
    };
  }));
}, { ...ONLY_WEBGPU, slowOn: ["webgpu"] });

testOnBackends(
  "convolutions equal the cpu backend's where tiles are large and sums are cut into pieces",
  () =>
    compareWithCpu([
      { input: [3, 21, 19, 64], kernel: [3, 3], outputs: 68, strides: [2, 2], pad: "same" },
      { input: [2, 33, 31, 12], kernel: [3, 3], outputs: 3, strides: [1, 1], pad: "same" },
      { input: [2, 33, 31, 3], kernel: [3, 3], outputs: 32, strides: [2, 2], pad: "same" },
    ]),
  ONLY_WEBGPU,
);

testOnBackends(
  "convolutions that are dilated are still tfjs's",
  () =>
    compareWithCpu([{
      input: [1, 9, 8, 3],
      kernel: [3, 3],
      outputs: 4,
      strides: [1, 1],
      pad: "same",
      dilations: [2, 2],
    }]),
  ONLY_WEBGPU,
);

testOnBackends(
  "convolutions give the same bits every time, compiled too, and free what they allocate",
  async () => {
    const x = randomTensor<Tensor4D>(1, [2, 20, 20, 8]);
    const w = randomTensor<Tensor4D>(2, [3, 3, 8, 8]);
    const conv = (x: Tensor, w: Tensor) => tf.conv2d(x as Tensor4D, w as Tensor4D, 2, "same");
    const run = () => tf.grads(conv)([x, w]);
    const first = run();
    const before = memory();
    const second = run();
    const [expected, actual] = await Promise.all(
      [first, second].map((grads) => Promise.all(grads.map(bitsOf))),
    );
    assertEquals(actual, expected);
    tf.dispose(second);
    assertEquals(memory(), before);

    const compiled = compile(({ x, w }: { x: Tensor; w: Tensor }, _: { x: Tensor }) => {
      const [input, kernel] = tf.grads(conv)([x, w]);
      return { input, kernel };
    });
    const { input, kernel } = compiled({ x, w }, { x });
    assertEquals(await Promise.all([input, kernel].map(bitsOf)), expected);
    compiled.dispose();
  },
  ONLY_WEBGPU,
);

testOnBackends("whole numbers are convolved as such", async () => {
  const x = tf.cast(tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1], "int32"), "float32") as Tensor4D;
  const filter = tf.cast(tf.tensor4d([2, 3], [1, 1, 1, 2], "int32"), "float32") as Tensor4D;
  const conv = (x: Tensor, w: Tensor) => tf.conv2d(x as Tensor4D, w as Tensor4D, 1, "same");
  assertEquals(await valuesOf(conv(x, filter)), [2, 3, 4, 6, 6, 9, 8, 12]);
  const dy = tf.cast(tf.tensor4d([1, 0, 0, 1, 2, 0, 0, 1], [1, 2, 2, 2], "int32"), "float32");
  const [ofX, ofFilter] = tf.grads(conv)([x, filter], dy);
  assertEquals(await valuesOf(ofX), [2, 3, 4, 3]);
  assertEquals(await valuesOf(ofFilter), [7, 6]);
}, { backends: ["webgpu"] });
