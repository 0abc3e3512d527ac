// Trains with a loss that the library does not have: relativistic average least squares (Jolicoeur-Martineau 2019).
//
//   deno run --allow-read --allow-write examples/own_loss.ts
import * as tf from "@tensorflow/tfjs";
import { selectBackend, type Tensor2D } from "@nash/gan/core";
import { cartoonFaces, faceImages, pipe, tensors } from "@nash/gan/data";
import type { AdversarialLoss, StepConfig } from "@nash/gan/train";
import { compileTrainStep, initState, PRESETS, train } from "@nash/gan/train";

const [steps = "500", count = "200"] = Deno.args;

/** Mean of `(a - mean(b) - target)²`: how far `a` lies from where it is to be, seen from the average of `b`. */
const error = (a: Tensor2D, b: Tensor2D, target: number) =>
  tf.mean(tf.square(tf.sub(tf.sub(a, tf.mean(b)), target)));

/** Real images are to be judged 1 above the average generated one, and the generator wants the opposite. */
const loss: AdversarialLoss = {
  discriminator: ({ real, fake }) => tf.add(error(real, fake, 1), error(fake, real, -1)),
  generator: ({ real, fake }) => tf.add(error(fake, real, 1), error(real, fake, -1)),
  hasLabels: false, // Nothing that label smoothing could smooth.
};

await selectBackend();
const { batch, ...preset } = PRESETS.small;
const config: StepConfig = { ...preset, loss };
const { height, width } = config.model;
const files = cartoonFaces({ count: Number(count) });
const batches = pipe(faceImages(files, { height, width, batch }), tensors());

const options = { step: compileTrainStep(config), steps: Number(steps) };
for await (const { step, losses } of train(initState(0, config), batches, options)) {
  const last = losses.at(-1); // None where an epoch ends right behind another report.
  if (last) console.log(`step ${step}  loss ${last.generator} against ${last.discriminator}`);
}
