/** Convolutions that the library's kernels cannot compute are refused, not computed from what lies beside. */
import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Tensor } from "../../core/tensor.ts";
import { type BackendTestOptions, testOnBackends, valuesOf } from "../_backends.ts";

const OWN: BackendTestOptions = { backends: ["wasm", "webgpu"] };

function run(name: string, inputs: Record<string, Tensor>, attrs: tf.NamedAttrMap): Tensor {
  return tf.engine().runKernel(name, inputs, attrs) as Tensor;
}

const SAME = { strides: [2, 2], pad: "same", dataFormat: "NHWC" };
const X = [1, 5, 5, 2], FILTER = [3, 3, 2, 4];

/** Both gradients of a convolution of `X` by `FILTER`, at `dy`. */
const gradients = (dy: Tensor, attrs = {}) => [
  () =>
    run("Conv2DBackpropInput", { dy, filter: tf.ones(FILTER) }, {
      ...SAME,
      inputShape: X,
      ...attrs,
    }),
  () =>
    run("Conv2DBackpropFilter", { x: tf.ones(X), dy }, { ...SAME, filterShape: FILTER, ...attrs }),
];

testOnBackends(
  "a gradient smaller than the result, or of other images or channels, is refused",
  () => {
    for (const shape of [[1, 3, 2, 4], [1, 2, 5, 4], [2, 3, 3, 4], [1, 3, 3, 3]]) {
      for (const gradient of gradients(tf.ones(shape))) {
        assertThrows(gradient, RangeError, "its result is [1,3,3,4]");
      }
    }
  },
  OWN,
);

testOnBackends(
  "of a larger gradient the first rows and columns count, as on the cpu backend",
  async () => {
    const dy = tf.range(0, 80).reshape<Tensor>([1, 4, 5, 4]);
    const first = tf.slice(dy, [0, 0, 0, 0], [1, 3, 3, 4]);
    const exact = gradients(first).map((gradient) => gradient());
    for (const [i, gradient] of gradients(dy).entries()) {
      assertEquals(await valuesOf(gradient()), await valuesOf(exact[i]));
    }
  },
);

testOnBackends("a stride below 1, or between whole numbers, is refused", () => {
  for (const strides of [0, -1, 1.5, NaN]) {
    for (const gradient of gradients(tf.ones([1, 3, 3, 4]), { strides })) {
      assertThrows(gradient, RangeError, `stride ${strides}`);
    }
  }
}, OWN);

testOnBackends("gradients with the channels first are refused", () => {
  for (const gradient of gradients(tf.ones([1, 3, 3, 4]), { dataFormat: "NCHW" })) {
    assertThrows(gradient, RangeError, "NCHW");
  }
}, { backends: ["wasm"] });

testOnBackends("gradients with the channels first are those with them last", async () => {
  // Stride 1 and 'valid', so that every number is a sum of the same products in both orders.
  const x = tf.range(0, 18).reshape<Tensor>([1, 3, 3, 2]),
    dy = tf.range(1, 13).reshape([1, 2, 2, 3]);
  const last = { strides: 1, pad: "valid", dataFormat: "NHWC", filterShape: [2, 2, 2, 3] };
  const first = (tensor: Tensor) => tf.transpose(tensor, [0, 3, 1, 2]);
  const expected = run("Conv2DBackpropFilter", { x, dy: dy as Tensor }, last);
  const actual = run("Conv2DBackpropFilter", { x: first(x), dy: first(dy as Tensor) }, {
    ...last,
    dataFormat: "NCHW",
  });
  assertEquals(await valuesOf(actual), await valuesOf(expected));
}, { backends: ["webgpu"] });
