import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { stopGradient, valueAndGrad } from "../../core/grad.ts";
import { leakyRelu } from "../../core/layers.ts";
import { flattenRecord, mapRecord } from "../../core/record.ts";
import type { Scalar, Tensor } from "../../core/tensor.ts";
import { bitsOf, memory, randomTensor, testOnBackends, valuesOf } from "../_backends.ts";
import { assertClose, assertWithin } from "../_golden.ts";

/** Float32 rounds a sum of a few terms by some 1e-7 of it. */
const FLOAT32_TOLERANCE = 1e-6;

/** Half the distance of the two points of a central difference. */
const STEP = 1e-2;

/** The difference errs by `STEP² / 6` times the third derivative, some 40 here; rounding adds 1e-7 / `STEP`. */
const DIFFERENCE_TOLERANCE = 1e-3;

type Params = {
  readonly layer: { readonly w: Tensor; readonly b: Tensor };
};

const params = (): Params => ({
  layer: { w: randomTensor(1, [3, 2]), b: randomTensor(2, [2]) },
});

/** `Σ (tanh(x w + b))²` of a fixed x. */
function squareOfTanh({ layer }: Params): { value: Scalar; hidden: Tensor } {
  const hidden = tf.tanh(tf.add(tf.matMul(randomTensor(4, [5, 3]), layer.w), layer.b));
  return { value: tf.sum(tf.square(hidden)), hidden };
}

const differentiated = valueAndGrad((p: Params) => {
  const { value, hidden } = squareOfTanh(p);
  return { value, aux: { hidden, bias: p.layer.b } };
});

testOnBackends("valueAndGrad() gives the gradient that is derived by hand", async () => {
  const p = params();
  const { value, grads, aux } = differentiated(p);
  const { value: plain, hidden } = squareOfTanh(p);
  await assertClose(value, await valuesOf(plain), { tolerance: FLOAT32_TOLERANCE, what: "value" });
  // d/dz tanh(z)² = 2 tanh(z) (1 - tanh(z)²)
  const dz = tf.mul(tf.mul(2, hidden), tf.sub(1, tf.square(hidden)));
  const dw = tf.matMul(randomTensor(4, [5, 3]), dz, true, false);
  await assertClose(grads.layer.w, await valuesOf(dw), { tolerance: FLOAT32_TOLERANCE, what: "w" });
  await assertClose(grads.layer.b, await valuesOf(tf.sum(dz, 0)), {
    tolerance: FLOAT32_TOLERANCE,
    what: "b",
  });
  assertEquals(await valuesOf(aux.bias), await valuesOf(p.layer.b));
});

testOnBackends(
  "valueAndGrad() agrees with central differences along random directions",
  async () => {
    const p = params();
    const { grads } = differentiated(p);
    for (let seed = 10; seed < 14; seed++) {
      const direction = mapRecord(
        p,
        (tensor, path) => randomTensor(seed + path.length, tensor.shape),
      );
      const directions = new Map(flattenRecord(direction));
      const at = async (distance: number) => {
        const moved = mapRecord(
          p,
          (tensor, path) => tf.add(tensor, tf.mul(directions.get(path)!, distance)),
        );
        return (await valuesOf(squareOfTanh(moved).value))[0];
      };
      const difference = (await at(STEP) - await at(-STEP)) / (2 * STEP);
      const products = flattenRecord(grads).map(([path, g]) =>
        tf.sum(tf.mul(g, directions.get(path)!))
      );
      const [slope] = await valuesOf(tf.addN(products));
      assertWithin(Math.abs(difference - slope), DIFFERENCE_TOLERANCE, `direction ${seed}`);
    }
  },
);

testOnBackends(
  "valueAndGrad() disposes of nothing that it is given, and leaves only its results",
  async () => {
    const p = params();
    const bits = await Promise.all(flattenRecord(p).map(([, tensor]) => bitsOf(tensor)));
    const before = memory();
    const { value, grads, aux } = differentiated(p);
    // The value, two gradients, two auxiliary results.
    assertEquals(memory().numTensors - before.numTensors, 5);
    assert(flattenRecord(p).every(([, tensor]) => !tensor.isDisposed));
    tf.dispose([value, ...flattenRecord(grads).map(([, g]) => g)]);
    assertEquals((await valuesOf(aux.hidden)).length, 10);
    tf.dispose([aux.hidden, aux.bias]);
    assertEquals(memory(), before);
    assertEquals(await Promise.all(flattenRecord(p).map(([, tensor]) => bitsOf(tensor))), bits);
  },
);

testOnBackends("stopGradient() passes the value on and no gradient back", async () => {
  const { value, grads } = valueAndGrad(({ x }: { x: Tensor }) => ({
    value: tf.sum(tf.mul(x, stopGradient(tf.square(x)))) as Scalar,
    aux: {},
  }))({ x: tf.tensor1d([1, -2, 3]) });
  assertEquals(await valuesOf(value), [1 - 8 + 27]);
  assertEquals(await valuesOf(grads.x), [1, 4, 9]); // x² as a constant; 3x² without the stop
});

testOnBackends(
  "stopGradient() shares the data, which stays until both are disposed of",
  async () => {
    const x = tf.tensor1d([1, 2]), before = memory();
    const stopped = stopGradient(x);
    assertEquals(memory(), { ...before, numTensors: before.numTensors + 1 });
    x.dispose();
    assertEquals(await valuesOf(stopped), [1, 2]);
    stopped.dispose();
    assertEquals(memory().numDataIds, before.numDataIds - 1);
  },
);

testOnBackends(
  "the gradient of a gradient is not taken through where rectifiers bend",
  async () => {
    const x = tf.tensor1d([-1, 2, -3]), counted: string[] = [];
    // Says when a gradient comes back to the rectifier's input.
    const input = tf.customGrad((x) => ({
      value: (x as Tensor).clone(),
      gradFunc: (dy: Tensor) => {
        counted.push("input");
        return dy;
      },
    }));
    const slope = tf.grad((x) => leakyRelu(input(x), 0.5));
    const second = tf.grad((x) => tf.sum(tf.mul(slope(x), tf.square(x))))(x);
    assertEquals(await valuesOf(second), [-1, 4, -3]); // slope · 2x
    assertEquals(counted, ["input"]); // In the first gradient alone.
  },
);

testOnBackends("valueAndGrad() frees everything where the function or its gradient fails", () => {
  const w = tf.tensor1d([1, 2]);
  const failing = tf.customGrad((x) => ({
    value: (x as Tensor).clone(),
    gradFunc: () => {
      throw new Error("no gradient");
    },
  }));
  const before = memory();
  for (const fail of [failing, () => tf.add(w, tf.zeros([3]))]) {
    const differentiate = valueAndGrad(({ w }: { w: Tensor }) => {
      const squares = tf.square(tf.exp(w)); // Saved for the gradient.
      return { value: tf.sum(fail(squares)) as Scalar, aux: { squares } };
    });
    assertThrows(() => differentiate({ w }), Error);
    assertEquals(memory(), before);
  }
});
