/** What becomes of tensors that go through a compiled step again and again. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Tensor } from "../../core/tensor.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";

type Walk = { readonly x: Tensor };

/** Adds `by` to `x`, by way of an intermediate result. */
const walk = ({ x }: Walk, { by }: { by: Tensor }): Walk =>
  tf.tidy(() => ({ x: tf.sub(tf.add(x, tf.mul(by, 3)), tf.mul(by, 2)) }));

const ones = (value = 1): Tensor => tf.fill([3], value);

/** Bytes on the GPU that tfjs and a compiled step hold. */
const allocated = ({ bytes }: { readonly bytes: number }): number =>
  bytes + (tf.memory() as unknown as { numBytesAllocatedInGPU: number }).numBytesAllocatedInGPU;

testOnBackends("a compiled step leaves every state as it was that is kept", async () => {
  const fast = compile(walk), by = ones();
  const states: Walk[] = [{ x: tf.zeros([3]) }];
  for (let i = 0; i < 9; i++) states.push(fast(states[i], { by }));
  for (const [i, { x }] of states.entries()) assertEquals(await valuesOf(x), [i, i, i]);
  const again = fast(states[4], { by });
  assertEquals(await valuesOf(again.x), [5, 5, 5]);
  assertEquals(await valuesOf(states[9].x), [9, 9, 9]);
  for (const record of [...states, again, by]) disposeRecord(record);
  fast.dispose();
});

testOnBackends("a compiled step serves two states in turn", async () => {
  const fast = compile(walk), by = ones();
  let [a, b]: Walk[] = [{ x: ones(0) }, { x: ones(100) }];
  for (let i = 1; i <= 6; i++) {
    const next = [fast(a, { by }), fast(b, { by })];
    disposeRecord({ a, b });
    [a, b] = next;
    assertEquals(await valuesOf(a.x), [i, i, i]);
    assertEquals(await valuesOf(b.x), [100 + i, 100 + i, 100 + i]);
  }
  disposeRecord({ a, b, by });
  fast.dispose();
});

testOnBackends(
  "a compiled step passes arguments, constants and one tensor twice through",
  async () => {
    type State = { readonly a: Tensor; readonly b: Tensor };
    const swap = ({ a, b }: State, { c }: { c: Tensor }) =>
      tf.tidy(() => {
        const sum = tf.add(a, b);
        const constant = tf.tensor([1, 2, 3]);
        return { state: { a: b, b: a }, sum, again: sum.clone(), c: c.clone(), constant };
      });
    const fast = compile(swap), c = ones(7);
    let state: State = { a: ones(1), b: ones(2) };
    for (let i = 0; i < 5; i++) {
      const { state: next, ...rest } = fast(state, { c });
      const [a, b] = i % 2 === 0 ? [2, 1] : [1, 2];
      assertEquals(await valuesOf(next.a), [a, a, a]);
      assertEquals(await valuesOf(next.b), [b, b, b]);
      assertEquals(await valuesOf(rest.sum), [3, 3, 3]);
      assertEquals(await valuesOf(rest.again), [3, 3, 3]);
      assertEquals(await valuesOf(rest.c), [7, 7, 7]);
      assertEquals(await valuesOf(rest.constant), [1, 2, 3]);
      disposeRecord(state);
      disposeRecord(rest);
      state = next;
    }
    disposeRecord({ state, c });
    fast.dispose();
  },
  { backends: ["webgpu"] }, // The eager step gives the very tensors back that it was given.
);

testOnBackends("a compiled step takes its results in other places, and one for two", async () => {
  const combine = ({ a, b }: { a: Tensor; b: Tensor }, { c }: { c: Tensor }) =>
    tf.tidy(() => ({ a: tf.add(tf.mul(a, 10), b), b: tf.add(b, c) }));
  const fast = compile(combine), one = ones(1), two = ones(2);
  const first = fast({ a: one, b: two }, { c: two });
  const turned = fast({ a: first.b, b: first.a }, { c: first.a });
  const same = fast({ a: turned.a, b: turned.a }, { c: turned.a });
  assertEquals(await valuesOf(first.a), [12, 12, 12]);
  assertEquals(await valuesOf(turned.a), [52, 52, 52]);
  assertEquals(await valuesOf(turned.b), [24, 24, 24]);
  assertEquals(await valuesOf(same.a), [572, 572, 572]);
  assertEquals(await valuesOf(same.b), [104, 104, 104]);
  disposeRecord({ one, two, first, turned, same });
  fast.dispose();
});

testOnBackends("a compiled step takes the leaves of records by their names", async () => {
  const subtract = ({ a, b }: { a: Tensor; b: Tensor }, _: Record<never, never>) =>
    tf.tidy(() => ({ a: tf.sub(a, b) }));
  const fast = compile(subtract), a = ones(5), b = ones(2);
  const results = [fast({ a, b }, {}), fast({ b, a }, {})];
  for (const { a } of results) assertEquals(await valuesOf(a), [3, 3, 3]);
  for (const record of [a, b, ...results]) disposeRecord(record);
  fast.dispose();
});

testOnBackends(
  "a compiled step reads and gives whole numbers that were cast to float",
  async () => {
    const cast = ({ x }: Walk, { n }: { n: Tensor }) =>
      tf.tidy(() => ({
        x: tf.add(x, n),
        cast: tf.cast(tf.add(n, tf.scalar(1, "int32")), "float32"),
      }));
    const fast = compile(cast), x = ones(), n = tf.tensor([1, 2, 3], [3], "int32");
    const floats = tf.cast(n, "float32");
    const first = fast({ x }, { n });
    assertEquals(await valuesOf(first.cast), [2, 3, 4]);
    const walked = compile(walk), moved = walked({ x }, { by: floats });
    assertEquals(await valuesOf(moved.x), [2, 3, 4]);
    disposeRecord({ x, n, floats, first, moved });
    fast.dispose();
    walked.dispose();
  },
);

testOnBackends("results outlive the compiled step", async () => {
  const fast = compile(walk), x = ones(), by = ones();
  const first = fast({ x }, { by }), second = fast(first, { by });
  fast.dispose();
  assertEquals(await valuesOf(first.x), [2, 2, 2]);
  assertEquals(await valuesOf(second.x), [3, 3, 3]);
  const third = fast(second, { by });
  assertEquals(await valuesOf(third.x), [4, 4, 4]);
  disposeRecord({ x, by, first, second, third });
  fast.dispose();
});

testOnBackends("a compiled step names an argument that is disposed of, and works on", async () => {
  const fast = compile(walk), by = ones(), gone = ones(), x = ones();
  const first = fast({ x }, { by });
  gone.dispose();
  assertThrows(() => fast({ x: gone }, { by }), Error, "state/x");
  const second = fast(first, { by });
  assertEquals(await valuesOf(second.x), [3, 3, 3]);
  disposeRecord({ x, by, first, second });
  fast.dispose();
}, { backends: ["webgpu"] });

testOnBackends("states that are kept for a while cost no memory in the end", async () => {
  const fast = compile(walk), by = ones();
  let state: Walk = { x: ones() };
  const round = async () => {
    const kept: Walk[] = [];
    for (let i = 0; i < 10; i++) {
      kept.push(state);
      state = fast(state, { by });
    }
    await state.x.data();
    kept.forEach(disposeRecord);
  };
  await round();
  const early = allocated(fast);
  assert(fast.bytes > 0);
  for (let i = 0; i < 5; i++) await round();
  assertEquals(allocated(fast), early);
  assertEquals(await valuesOf(state.x), [61, 61, 61]);
  disposeRecord({ state, by });
  fast.dispose();
  assertEquals(fast.bytes, 0);
}, { backends: ["webgpu"] });
