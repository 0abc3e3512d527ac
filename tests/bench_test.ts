/** What benchmarks count. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { countFlops } from "../bench/_flops.ts";
import { conv2d, convTranspose2d, dense } from "../core/layers.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { randomTensor, testOnBackends } from "./_backends.ts";

testOnBackends("countFlops() counts each multiply-add of layers and gradients as two", async () => {
  // Two images of 6x8 in three channels, and nine taps a place.
  const images = randomTensor<Tensor4D>(1, [2, 6, 8, 3]);
  const kernel = randomTensor<Tensor4D>(2, [3, 3, 3, 5]),
    up = randomTensor<Tensor4D>(3, [4, 4, 7, 3]);
  const strided = () => conv2d(images, { kernel }, { stride: 2 });
  const layers = {
    // Places · taps · channels in · channels out.
    stride1: [() => conv2d(images, { kernel }), 2 * (2 * 6 * 8) * 9 * 3 * 5],
    stride2: [strided, 2 * (2 * 3 * 4) * 9 * 3 * 5],
    transposed: [() => convTranspose2d(images, { kernel: up }), 2 * (2 * 6 * 8) * 16 * 3 * 7],
    product: [
      () => dense(randomTensor(4, [5, 6]), { kernel: randomTensor(5, [6, 7]) }),
      2 * 5 * 6 * 7,
    ],
    ofTransposed: [
      () => tf.matMul(randomTensor(4, [6, 5]), randomTensor(5, [7, 6]), true, true),
      2 * 5 * 6 * 7,
    ],
    elementwise: [() => tf.add(images, images), 0],
    gradients: [
      () =>
        tf.grads((x, k) => conv2d(x as Tensor4D, { kernel: k as Tensor4D }, { stride: 2 }))(
          [images, kernel],
        ),
      3 * 2 * (2 * 3 * 4) * 9 * 3 * 5,
    ],
  } as const;
  for (const [name, [compute, expected]] of Object.entries(layers)) {
    assertEquals(await countFlops(() => void compute()), expected, name);
  }
  assertEquals(await countFlops(() => {}), 0);
}, { backends: ["wasm", "webgpu"] });
