// Trains with an optimiser that the library does not have: gradient descent with momentum, clipped, at a falling rate.
//
//   deno run --allow-read --allow-write examples/own_optimizer.ts
import * as tf from "@tensorflow/tfjs";
import { mapRecord, selectBackend, zipRecords } from "@nash/gan/core";
import { cartoonFaces, faceImages, pipe, tensors } from "@nash/gan/data";
import type { Optimizer, Schedule, StepConfig } from "@nash/gan/train";
import { clipByGlobalNorm, compileTrainStep, cosineDecay, initState } from "@nash/gan/train";
import { PRESETS, train } from "@nash/gan/train";

const [steps = "500", count = "200"] = Deno.args;

/** `v = 0.9 v + g`, then `p = p - rate v`. Each is a record of tensors with the names of the parameters. */
function momentum(rate: number, schedule: Schedule): Optimizer {
  return {
    init: (params) => mapRecord(params, (tensor) => tf.zerosLike(tensor)),
    update(grads, velocity, params, { step }) {
      const now = tf.mul(rate, schedule(step)); // A tensor: a compiled step reads it anew each time.
      const state = zipRecords([velocity, grads], (v, g) => tf.add(tf.mul(v, 0.9), g));
      return { state, params: zipRecords([params, state], (p, v) => tf.sub(p, tf.mul(v, now))) };
    },
  };
}

await selectBackend();
const optimizer = clipByGlobalNorm(momentum(0.01, cosineDecay(Number(steps))), 1);
const { batch, ...preset } = PRESETS.small;
const config: StepConfig = {
  ...preset,
  optimizer: { generator: optimizer, discriminator: optimizer },
};
const { height, width } = config.model;
const faces = faceImages(cartoonFaces({ count: Number(count) }), { height, width, batch });
const options = { step: compileTrainStep(config), steps: Number(steps) };
for await (const { step, losses } of train(initState(0, config), pipe(faces, tensors()), options)) {
  for (const { generator } of losses.slice(-1)) console.log(`step ${step}  loss ${generator}`);
}
