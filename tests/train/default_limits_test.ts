/** Training on a device that offers no more than WebGPU promises on every machine. */
import { LONG } from "../_long.ts";
import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { compile } from "../../core/compile.ts";
import { valueAndGrad } from "../../core/grad.ts";
import { batchNorm, dropout } from "../../core/layers.ts";
import { randomKey } from "../../core/random.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Scalar, Tensor, Tensor4D } from "../../core/tensor.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { HAS_WEBGPU, randomTensor, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";

/** Default limits, from the table in https://www.w3.org/TR/webgpu/#limits. */
const DEFAULTS = {
  maxBindGroups: 4,
  maxBindingsPerBindGroup: 1000,
  maxStorageBuffersPerShaderStage: 8,
  maxUniformBuffersPerShaderStage: 12,
  maxUniformBufferBindingSize: 65_536,
  maxStorageBufferBindingSize: 2 ** 27,
  maxBufferSize: 2 ** 28,
  maxComputeWorkgroupStorageSize: 16_384,
  maxComputeInvocationsPerWorkgroup: 256,
  maxComputeWorkgroupSizeX: 256,
  maxComputeWorkgroupSizeY: 256,
  maxComputeWorkgroupSizeZ: 64,
  maxComputeWorkgroupsPerDimension: 65_535,
} as const;

if (HAS_WEBGPU) {
  // Every device of this process has no features and the default limits, whatever is asked for.
  const { requestDevice } = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = function () {
    return requestDevice.call(this);
  };
}

/** The losses of a step, compiled where a backend can. */
async function lossesOf(name: "small" | "fast"): Promise<number[]> {
  const preset = PRESETS[name], { height, width } = preset.model;
  const step = compile(makeTrainStep(preset));
  const images = tf.tidy(() => tf.abs(randomTensor<Tensor4D>(1, [2, height, width, 3])));
  const state = initState(1, preset), next = step(state, { images });
  const { generator, discriminator } = next.losses;
  const values = [...await valuesOf(generator), ...await valuesOf(discriminator)];
  for (const record of [state, next.state, next.losses, { images }]) disposeRecord(record);
  step.dispose();
  return values;
}

for (const name of ["small", "fast"] as const) {
  Deno.test({
    name: `${name} trains on WebGPU within the default limits`,
    ignore: !HAS_WEBGPU || name === "fast" && !LONG,
    fn: async () => {
      await selectBackend("webgpu");
      const { limits, features } = (tf.backend() as unknown as { device: GPUDevice }).device;
      for (const [limit, value] of Object.entries(DEFAULTS)) {
        assertEquals(limits[limit as keyof typeof DEFAULTS], value, limit);
      }
      assert(!features.has("timestamp-query"));
      const losses = await lossesOf(name);
      await selectBackend("wasm", { threads: 1 });
      const expected = await lossesOf(name);
      losses.forEach((loss, i) => assertWithin(Math.abs(loss - expected[i]), 1e-3, `loss ${i}`));
    },
  });
}

/** The gradient through batch normalisations of what dropout made, once also used by another branch. */
async function gradientOfNormalised(): Promise<number[]> {
  const ones = tf.ones<tf.Rank.R1>([4]);
  const network = {
    params: { gamma: ones, beta: ones },
    stats: { moving_mean: ones, moving_variance: ones },
  };
  const normalise = (x: Tensor) => batchNorm(x, network, { training: true, slope: 0.2 }).y;
  const drop = (x: Tensor) => dropout(x, randomKey(1), { rate: 0.4 });
  const { grads } = valueAndGrad(({ x }: { x: Tensor }) => {
    const dropped = drop(tf.mul(normalise(drop(tf.mul(x, 2))), 2));
    const value: Scalar = tf.sum(tf.square(tf.add(normalise(dropped), tf.sin(dropped))));
    return { value, aux: {} };
  })({ x: randomTensor(1, [5, 6, 4]) });
  return [...await valuesOf(grads.x)];
}

Deno.test({
  name:
    "batch normalisation's gradient on WebGPU goes on through dropout within the default limits",
  ignore: !HAS_WEBGPU,
  fn: async () => {
    await selectBackend("webgpu");
    const own = await gradientOfNormalised();
    await selectBackend("wasm", { threads: 1 });
    assertWithin(relativeError(own, await gradientOfNormalised()), 1e-5, "the gradient");
  },
});
