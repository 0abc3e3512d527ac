/** A learning rate that falls over the run. */
import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { flattenRecord } from "../../core/record.ts";
import type { Scalar, Tensor, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { adam, ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import type { Optimizer } from "../../train/optimizer/optimizer.ts";
import type { StepConfig } from "../../train/config.ts";
import { linearDecay, RATE_DECAYS } from "../../train/optimizer/schedule.ts";
import { initState } from "../../train/state.ts";
import { compileTrainStep, makeTrainStep } from "../../train/step.ts";
import { randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  height: 16,
  width: 16,
  widthFactor: 1 / 16,
  noiseSize: 8,
};
const CONFIG: StepConfig = { model: MODEL, adam: ARTICLE_ADAM, loss: "bce" };

const photos = (): Tensor4D => tf.abs(randomTensor<Tensor4D>(7, [2, 16, 16, 3]));
const scalar = (step: number): Scalar => tf.scalar(step, "int32");

/** WGSL lets a cosine err by 2⁻¹¹; others round float32. */
const TOLERANCE = 5e-4;

testOnBackends("the share of the rate falls from one to nothing, and stays there", async () => {
  const decaySteps = 1000;
  const expected = {
    linear: (done: number) => 1 - done,
    cosine: (done: number) => (1 + Math.cos(Math.PI * done)) / 2,
  };
  for (const rateDecay of ["linear", "cosine"] as const) {
    const schedule = RATE_DECAYS[rateDecay](decaySteps)!;
    for (const step of [0, 1, 250, 500, 999, 1000, 5000]) {
      const [share] = await valuesOf(schedule(scalar(step)));
      const wanted = expected[rateDecay](Math.min(step / decaySteps, 1));
      assertWithin(Math.abs(share - wanted), TOLERANCE, `${rateDecay} after ${step}`);
    }
  }
  assertEquals(RATE_DECAYS.none(decaySteps), undefined);
});

testOnBackends("adam() with a schedule is that of a rate so much smaller", async () => {
  const params = { a: randomTensor(1, [4, 3]), b: randomTensor(2, [3]) };
  const grads = { a: randomTensor(3, [4, 3]), b: randomTensor(4, [3]) };
  const config = { ...ARTICLE_ADAM, learningRate: 0.1 };
  const updated = ({ init, update }: Optimizer) =>
    update(grads, init(params), params, { step: scalar(3), updates: scalar(5) });
  const expected = updated(adam({ ...config, learningRate: 0.025 }));
  const found = updated(adam(config, linearDecay(4)));
  const values = new Map(flattenRecord(expected));
  for (const [path, tensor] of flattenRecord(found)) {
    const wanted: Tensor = values.get(path)!;
    assertWithin(relativeError(await valuesOf(tensor), await valuesOf(wanted)), 1e-6, path);
  }
  const whole = updated(adam(config, () => tf.scalar(1)));
  assertEquals(await recordBits(whole), await recordBits(updated(adam(config))));
});

testOnBackends(
  "a step takes the rate of its place in the run, both networks' strides",
  async () => {
    const config: StepConfig = { ...CONFIG, rateDecay: "linear", decaySteps: 4 };
    const images = photos();
    let state = initState(1, CONFIG);
    for (const share of [1, 0.75, 0.5, 0.25, 0]) {
      const next = makeTrainStep(config)(state, { images }).state;
      const learningRate = Math.max(share * ARTICLE_ADAM.learningRate, 1e-30); // 0 is refused
      const adam = { ...ARTICLE_ADAM, learningRate };
      const expected = makeTrainStep({ ...CONFIG, adam })(state, { images }).state;
      const wanted = new Map(flattenRecord(expected.params));
      for (const [path, tensor] of flattenRecord(next.params)) {
        const error = relativeError(await valuesOf(tensor), await valuesOf(wanted.get(path)!));
        assertWithin(error, 1e-6, `${path} at ${share}`);
      }
      state = next;
    }
  },
  { backends: ["wasm"] },
);

testOnBackends("a decaying step is compiled once, to the same bits", async () => {
  const config: StepConfig = {
    ...CONFIG,
    rateDecay: "cosine",
    decaySteps: 5,
    discriminatorSteps: 2,
  };
  const eager = makeTrainStep(config), compiled = compile(eager);
  const images = photos();
  let [expected, actual] = [initState(2, config), initState(2, config)];
  let bytes: number | undefined;
  for (let i = 0; i < 3; i++) {
    expected = eager(expected, { images }).state;
    actual = compiled(actual, { images }).state;
    assertEquals(await recordBits(actual), await recordBits(expected));
    assertEquals(
      compiled.bytes,
      bytes ??= compiled.bytes,
      "a second trace would have its own buffers",
    );
  }
  compiled.dispose();
}, { backends: ["webgpu"] });

Deno.test("a decay needs the steps that it takes", () => {
  for (const decaySteps of [undefined, 0, 1.5, NaN]) {
    const config = { ...CONFIG, rateDecay: "cosine", decaySteps } as const;
    for (const make of [makeTrainStep, compileTrainStep]) {
      assertThrows(() => make(config), RangeError, "must be a whole number of at least 1");
    }
  }
});
