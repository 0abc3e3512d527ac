/** The whole training step against PyTorch in float64; tests/golden/make.py says how the numbers are made. */
import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { randomKey } from "../../core/random.ts";
import { flattenRecord } from "../../core/record.ts";
import type { Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { lossesAndGrads } from "../../train/gradients.ts";
import type { StepConfig } from "../../train/config.ts";
import { makeTrainStep } from "../../train/step.ts";
import { testOnBackends, valuesOf } from "../_backends.ts";
import {
  assertClose,
  assertWithin,
  distance,
  type Golden,
  goldenArray,
  goldenModel,
  goldenState,
  goldenTensor,
  largest,
  norm,
  readGolden,
} from "../_golden.ts";
import { makeGan } from "../../train/gan.ts";

/** How far float32 may be from float64. */
interface Tolerances {
  /** Of losses, images, logits and parameters after the steps, relative in the 2-norm. */
  readonly values: number;
  /** Of each gradient, relative in the 2-norm. */
  readonly gradients: number;
  /** Of each parameter tensor after the steps, relative to the way that it has gone. */
  readonly change: number;
}

/** Of moving averages: they follow the biases that move with rounding noise, a stride of 1e-4 by a share of 0.01. */
const AVERAGES_TOLERANCE = 1e-4;

const STEPS = 3;

function stepConfig(golden: Golden): StepConfig {
  return { model: goldenModel(golden), adam: ARTICLE_ADAM, loss: "bce" };
}

function batch(golden: Golden, step: number) {
  return {
    images: goldenTensor<Tensor4D>(golden, `step_${step}/real`),
    noise: goldenTensor<Tensor2D>(golden, `step_${step}/noise`),
  };
}

/**
 * Whether it is a bias that a batch normalisation takes out again. Its gradient is 0, and what is computed is rounding
 * noise, of which Adam makes full strides.
 */
function hasNoGradient(golden: Golden, path: string): boolean {
  const [, network, stage] = /^(\w+)\/conv_(?:transpose_)?(\d+)\/bias$/.exec(path) ?? [];
  return golden.arrays.has(`init/${network}/batch_norm_${stage}/gamma`);
}

/** Compares what the first step computes from the golden parameters. */
async function checkFirstStep(golden: Golden, tolerances: Tolerances) {
  const state = goldenState(golden), config = stepConfig(golden);
  const { images, noise } = batch(golden, 1);
  const close = (actual: tf.Tensor, name: string, tolerance: number) =>
    assertClose(actual, goldenArray(golden, name).values, { tolerance, what: name });

  const [fake, judged] = tf.tidy(() => {
    const { params, stats } = state, gan = makeGan(config);
    const drawing = { params: params.generator, stats: stats.generator };
    const fake = gan.generator.apply(drawing, noise, { training: true });
    const judging = { params: params.discriminator, stats: stats.discriminator };
    const judge = (images: Tensor4D) =>
      gan.discriminator.apply(judging, images, { key: randomKey(0) }).logits;
    return [[fake.images], [judge(images), judge(fake.images)]];
  });
  await close(fake[0], "step_1/fake", tolerances.values);
  await close(judged[0], "step_1/real_logits", tolerances.values);
  await close(judged[1], "step_1/fake_logits", tolerances.values);

  const { grads, losses } = lossesAndGrads(state, { images, noise }, makeGan(config));
  await close(losses.generator, "step_1/generator_loss", tolerances.values);
  await close(losses.discriminator, "step_1/discriminator_loss", tolerances.values);
  for (const [path, gradient] of flattenRecord(grads)) {
    const name = `step_1/grad/${path}`;
    if (hasNoGradient(golden, path)) {
      // Against the gradient of its kernel, which sums up as many terms.
      const kernel = goldenArray(golden, name.replace(/bias$/, "kernel")).values;
      const noise = largest(await valuesOf(gradient)) / norm(kernel);
      assertWithin(noise, tolerances.gradients, `${name}, of the kernel's`);
    } else {
      await close(gradient, name, tolerances.gradients);
    }
  }
}

/** Compares the losses of the steps, and parameters and moving averages after them. */
async function checkSteps(golden: Golden, tolerances: Tolerances) {
  const step = makeTrainStep(stepConfig(golden));
  let state = goldenState(golden);
  for (let i = 1; i <= STEPS; i++) {
    const next = tf.tidy(() => step(state, batch(golden, i)) as never) as ReturnType<typeof step>;
    for (const network of ["generator", "discriminator"] as const) {
      const name = `step_${i}/${network}_loss`;
      const options = { tolerance: tolerances.values, what: name };
      await assertClose(next.losses[network], goldenArray(golden, name).values, options);
    }
    state = next.state;
  }
  for (const [path, tensor] of flattenRecord(state.stats)) {
    const options = { tolerance: AVERAGES_TOLERANCE, what: `final/${path}` };
    await assertClose(tensor, goldenArray(golden, `final/${path}`).values, options);
  }
  for (const [path, tensor] of flattenRecord(state.params)) {
    const expected = goldenArray(golden, `final/${path}`).values;
    const start = goldenArray(golden, `init/${path}`).values;
    const found = await valuesOf(tensor);
    if (hasNoGradient(golden, path)) {
      // Where the gradient is noise, Adam's strides of at most the learning rate are all that is known.
      const strides = distance(found, start) / Math.sqrt(found.length) / ARTICLE_ADAM.learningRate;
      assertWithin(strides, STEPS * 1.01, `final/${path}, in strides`);
      continue;
    }
    const options = { tolerance: tolerances.values, what: `final/${path}` };
    await assertClose(tensor, expected, options);
    const change = distance(found, expected) / distance(expected, start);
    assertWithin(change, tolerances.change, `final/${path}, of its change`);
  }
  assertEquals(await valuesOf(state.step), [STEPS]);
}

/** The seeds keep every rectifier's input further from its kink than rounding goes: see the files' `margin`. */
const SMALL: Tolerances = { values: 1e-5, gradients: 1e-4, change: 1e-2 };

for (const name of ["small", "small_slope1"]) {
  const golden = readGolden(`golden/${name}.safetensors`);
  testOnBackends(
    `the first step of golden/${name} has the golden outputs and gradients`,
    () => checkFirstStep(golden, SMALL),
  );
  testOnBackends(
    `${STEPS} steps of golden/${name} lead to the golden state`,
    () => checkSteps(golden, SMALL),
  );
}

/** The article's full-size model, too large for the repository; kept beside it where it is at hand. */
const FULL_PATH = "../shared/golden/seed_model.safetensors";

/** At full size rounding carries some rectifiers over their kinks. */
const FULL: Tolerances = { values: 1e-4, gradients: 1e-3, change: 5e-2 };

const haveFull = await Deno.stat(new URL(FULL_PATH, import.meta.url)).then(() => true, () => false);

// On a software adapter WebGPU takes minutes for this.
for (
  const [name, check] of [["first step", checkFirstStep], [`${STEPS} steps`, checkSteps]] as const
) {
  testOnBackends(`full size, ${name}: the golden numbers`, async () => {
    const golden = readGolden(FULL_PATH);
    assert(golden.arrays.size > 100);
    await check(golden, FULL);
  }, { backends: ["wasm", "webgpu"], ignore: !haveFull });
}
