/** The penalty of every N-th step only. */
import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import { fromArray } from "../../data/pipeline/dataset.ts";
import { map } from "../../data/pipeline/map.ts";
import { pipe } from "../../data/pipeline/pipe.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import type { StepConfig } from "../../train/config.ts";
import { train } from "../../train/loop.ts";
import { makeParallelStep } from "../../train/distributed/parallel.ts";
import { ALONE } from "../../train/distributed/ranks.ts";
import { type GanState, initState } from "../../train/state.ts";
import { compileTrainStep, makeTrainStep } from "../../train/step.ts";
import { randomTensor, recordBits, testOnBackends } from "../_backends.ts";
import { SMALL_RESIDUAL } from "../_models.ts";

const PLAIN: StepConfig = { model: SMALL_RESIDUAL, adam: ARTICLE_ADAM, loss: "bce" };
const LAZY: StepConfig = { ...PLAIN, penalty: "r1", penaltyWeight: 0.5, penaltyEvery: 3 };

const photos = (): Tensor4D => tf.abs(randomTensor<Tensor4D>(7, [2, 16, 16, 3]));

testOnBackends("every third step has three times the penalty, and the others none", async () => {
  const penalised = { ...PLAIN, penalty: "r1", penaltyWeight: 1.5 } as const;
  const lazy = makeTrainStep(LAZY), images = photos();
  let [expected, actual] = [initState(1, PLAIN), initState(1, LAZY)];
  for (const config of [penalised, PLAIN, PLAIN, penalised, PLAIN]) {
    expected = makeTrainStep(config)(expected, { images }).state;
    actual = lazy(actual, { images }).state;
    assertEquals(await recordBits(actual), await recordBits(expected));
  }
  const always = makeTrainStep(penalised);
  assertNotEquals(
    await recordBits(always(actual, { images })),
    await recordBits(lazy(actual, { images })),
  );
}, { backends: ["wasm"] });

testOnBackends(
  "a lazy penalty compiles to the same bits, a trace for each kind of step",
  async () => {
    const eager = makeTrainStep(LAZY), compiled = compileTrainStep(LAZY);
    const images = photos();
    let [expected, actual] = [initState(2, LAZY), initState(2, LAZY)];
    for (let taken = 0; taken < 5; taken++) {
      expected = eager(expected, { images }, taken).state;
      actual = compiled(actual, { images }, taken).state;
      assertEquals(await recordBits(actual), await recordBits(expected), `step ${taken}`);
    }
    const unread = compiled(actual, { images }, 5).state; // tfjs keeps what has been read.
    for (const step of [eager, compiled, compile(eager)]) {
      assertThrows(() => step(unread, { images }), Error, "pass the count");
    }
    compiled.dispose();
  },
  { backends: ["webgpu"] },
);

testOnBackends("a rank by itself takes the penalty in turn, too", async () => {
  const step = makeTrainStep(LAZY), parallel = makeParallelStep(LAZY, ALONE);
  const images = photos();
  let state = initState(3, LAZY);
  for (let taken = 0; taken < 3; taken++) {
    const expected = step(state, { images });
    assertEquals(await recordBits(await parallel(state, { images })), await recordBits(expected));
    state = expected.state;
  }
  parallel.dispose();
}, { backends: ["wasm"] });

testOnBackends(
  "train() goes on in the middle of a lazy penalty's turns with the same bits",
  async () => {
    const data = pipe(
      fromArray([1, 2, 3, 4, 5]),
      map((i) => tf.fill([2, 16, 16, 3], i / 10) as Tensor4D),
    );
    const initial = initState(4, LAZY);
    const trained = async (from: GanState, steps: number, index = 0) => {
      const step = compileTrainStep(LAZY);
      let last = from;
      const options = { step, steps, epochs: 1, from: { epoch: 0, index } };
      for await (const { state } of train(from, data, options)) last = state;
      step.dispose();
      return last;
    };
    const whole = await trained(initial, 5);
    const part = await trained(initial, 2);
    assertEquals(await recordBits(await trained(part, 5, 2)), await recordBits(whole));
  },
  { backends: ["wasm", "webgpu"] },
);

Deno.test("a penalty must come every so many whole steps", () => {
  for (const penaltyEvery of [0, 1.5, -2, NaN]) {
    assertThrows(
      () => makeTrainStep({ ...LAZY, penaltyEvery }),
      RangeError,
      "whole number of at least 1",
    );
  }
});
