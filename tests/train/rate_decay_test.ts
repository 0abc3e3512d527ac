/** A learning rate that falls over the run. */
import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { flattenRecord } from "../../core/record.ts";
import type { Scalar, Tensor, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { adamUpdate, ARTICLE_ADAM, initAdam } from "../../train/optimizer/adam.ts";
import type { StepConfig } from "../../train/config.ts";
import { RATE_DECAYS, rateShare } from "../../train/optimizer/rate_decay.ts";
import { initState } from "../../train/state.ts";
import { compileTrainStep, makeTrainStep } from "../../train/step.ts";
import { bitsOf, randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  ...{ height: 16, width: 16, widthFactor: 1 / 16, noiseSize: 8 },
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
    for (const step of [0, 1, 250, 500, 999, 1000, 5000]) {
      const [share] = await valuesOf(rateShare(scalar(step), { rateDecay, decaySteps })!);
      const wanted = expected[rateDecay](Math.min(step / decaySteps, 1));
      assertWithin(Math.abs(share - wanted), TOLERANCE, `${rateDecay} after ${step}`);
    }
  }
  assertEquals(rateShare(scalar(3), { rateDecay: "none", decaySteps }), undefined);
  assertEquals(rateShare(scalar(3), {}), undefined);
  assertEquals(await valuesOf(RATE_DECAYS.none(tf.scalar(0.5))), [1]);
});

testOnBackends("adamUpdate() with a share is that of a rate so much smaller", async () => {
  const params = { a: randomTensor(1, [4, 3]), b: randomTensor(2, [3]) };
  const grads = { a: randomTensor(3, [4, 3]), b: randomTensor(4, [3]) };
  const update = { params, grads, state: initAdam(params), step: scalar(5) };
  const config = { ...ARTICLE_ADAM, learningRate: 0.1 };
  const expected = adamUpdate(update, { ...config, learningRate: 0.025 });
  const found = adamUpdate({ ...update, share: tf.scalar(0.25) }, config);
  const values = new Map(flattenRecord(expected));
  for (const [path, tensor] of flattenRecord(found)) {
    const wanted: Tensor = values.get(path)!;
    assertWithin(relativeError(await valuesOf(tensor), await valuesOf(wanted)), 1e-6, path);
  }
  const whole = adamUpdate({ ...update, share: tf.scalar(1) }, config);
  assertEquals(await bitsOf(whole.params.a), await bitsOf(adamUpdate(update, config).params.a));
});

testOnBackends(
  "a step takes the rate of its place in the run, both networks' strides",
  async () => {
    const config: StepConfig = { ...CONFIG, rateDecay: "linear", decaySteps: 4 };
    const images = photos();
    let state = initState(1, CONFIG);
    for (const share of [1, 0.75, 0.5, 0.25, 0]) {
      const next = makeTrainStep(config)(state, { images }).state;
      const adam = { ...ARTICLE_ADAM, learningRate: share * ARTICLE_ADAM.learningRate };
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
    ...{ rateDecay: "cosine", decaySteps: 5, discriminatorSteps: 2 },
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
      assertThrows(() => make(config), RangeError, "decaySteps must be a whole number from 1 on");
    }
  }
});
