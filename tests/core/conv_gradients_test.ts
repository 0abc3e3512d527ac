import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { enableNative } from "../../core/kernels/wasm/native.ts";
import type { Tensor, Tensor4D } from "../../core/tensor.ts";
import { memory, randomTensor, randomWords, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

/** A convolution that both gradients are taken of. */
interface Case {
  readonly input: [n: number, h: number, w: number, c: number];
  readonly kernel: [h: number, w: number];
  readonly outputs: number;
  readonly strides: [number, number];
  readonly pad: "same" | "valid" | number;
}

/** Float32 sums of up to a thousand products, in another order; the largest difference seen is 4e-7. */
const TOLERANCE = 3e-6;

/** Gradients of the case on the current backend: of the input and of the kernel. */
async function gradients({ input, kernel, outputs, strides, pad }: Case): Promise<number[][]> {
  const x = randomTensor<Tensor4D>(1, input);
  const filter = randomTensor<Tensor4D>(2, [...kernel, input[3], outputs]);
  const conv = (x: Tensor, w: Tensor) => tf.conv2d(x as Tensor4D, w as Tensor4D, strides, pad);
  const dy = randomTensor(3, conv(x, filter).shape);
  return await Promise.all(tf.grads(conv)([x, filter], dy).map(valuesOf));
}

/** Compares the own kernels, and those that take their place where the engine lacks relaxed SIMD. */
async function compareWithCpu(cases: readonly Case[]) {
  for (const one of cases) {
    await tf.setBackend("cpu");
    const expected = await gradients(one);
    await tf.setBackend("wasm");
    for (const own of [true, false]) {
      enableNative(own);
      const actual = await gradients(one).finally(() => enableNative(true));
      for (const [i, what] of ["input", "kernel"].entries()) {
        const error = relativeError(actual[i], expected[i]);
        assertWithin(
          error,
          TOLERANCE,
          `gradient of the ${what}, own ${own}, ${JSON.stringify(one)}`,
        );
      }
    }
  }
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

for (const pad of ["same", "valid", 1] as const) {
  const cases = range(1, 5).flatMap((k) =>
    range(1, 3).flatMap((s) =>
      [1, 3].map((batch): Case => ({
        input: [batch, 7, 9, 3],
        kernel: [k, k],
        outputs: 4,
        strides: [s, s],
        pad,
      }))
    )
  );
  testOnBackends(
    `convolution gradients equal the cpu backend's for kernels 1 to 5, strides 1 to 3, padding ${pad}`,
    () => compareWithCpu(cases),
    { backends: ["wasm"] },
  );
}

testOnBackends(
  "convolution gradients equal the cpu backend's for many channels in and few out",
  () =>
    compareWithCpu(
      range(1, 5).flatMap((k) =>
        range(1, 4).flatMap((outputs) =>
          (["same", "valid", 1] as const).map((pad): Case => ({
            input: [2, 6, 9, 19],
            kernel: [k, k],
            outputs,
            strides: [1, 1],
            pad,
          }))
        )
      ),
    ),
  { backends: ["wasm"] },
);

testOnBackends("convolution gradients equal the cpu backend's for 60 random shapes", async () => {
  const next = randomWords(7);
  const from = (low: number, high: number) => low + next() % (high - low + 1);
  const cases = Array.from({ length: 60 }, (): Case => {
    const pad = (["same", "valid", 0, 1, 2] as const)[from(0, 4)];
    // With padding in numbers tfjs knows square kernels and strides only: it computes the width as it does the height.
    const pair = (low: number, high: number): [number, number] => {
      const first = from(low, high);
      return [first, typeof pad === "number" ? first : from(low, high)];
    };
    const kernel = pair(1, 5);
    return {
      input: [from(1, 3), from(kernel[0], 11), from(kernel[1], 11), from(1, 5)],
      kernel,
      outputs: from(1, 9),
      strides: pair(1, 3),
      pad,
    };
  });
  await compareWithCpu(cases);
}, { backends: ["wasm"] });

testOnBackends(
  "convolution gradients equal the cpu backend's where the image is a pixel",
  () =>
    compareWithCpu(
      range(1, 5).flatMap((k) =>
        range(1, 3).map((s): Case => ({
          input: [2, 1, 1, 3],
          kernel: [k, k],
          outputs: 2,
          strides: [s, s],
          pad: "same",
        }))
      ),
    ),
  { backends: ["wasm"] },
);

/** The heap of the wasm backend, which tfjs does not declare. */
const heapBytes = () =>
  (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.buffer.byteLength;

testOnBackends("convolution gradients free everything that they allocate", () => {
  const run = (kernel: number, stride: number) =>
    tf.tidy(() => {
      const x = randomTensor<Tensor4D>(1, [2, 24, 24, 16]); // 72 KiB; 300 lost ones would grow the heap
      const w = randomTensor<Tensor4D>(2, [kernel, kernel, 16, 16]);
      tf.grads((x, w) => tf.conv2d(x as Tensor4D, w as Tensor4D, stride, "same"))([x, w]);
    });
  for (const [kernel, stride] of [[1, 1], [3, 2], [2, 3]]) {
    run(kernel, stride);
    const [before, heap] = [memory(), heapBytes()];
    for (let i = 0; i < 300; i++) run(kernel, stride);
    assertEquals(memory(), before, `kernel ${kernel}, stride ${stride}`);
    assertEquals(heapBytes(), heap, `kernel ${kernel}, stride ${stride}: heap`);
  }
}, { backends: ["wasm"] });
