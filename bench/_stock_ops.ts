/** The models of tf.layers in a step as one would write it without Nash. */
import * as tf from "@tensorflow/tfjs";
import type { Preset } from "../train/presets.ts";
import type { Contender } from "./_contender.ts";
import { makeDiscriminator, makeGenerator } from "./_stock_layers.ts";

const variablesOf = (model: tf.Sequential) =>
  model.trainableWeights.map((weight) => weight.read() as tf.Variable);

const applyTraining = <T extends tf.Tensor>(model: tf.Sequential, x: tf.Tensor) =>
  model.apply(x, { training: true }) as T;

const named = (grads: tf.NamedTensorMap) =>
  Object.entries(grads).map(([name, tensor]) => ({ name, tensor }));

/** The step by tfjs's gradients: both from one pass of the generator, as in Nash's. */
export function makeOps({ model, adam }: Preset, batch: number): Contender {
  const generator = makeGenerator(model), discriminator = makeDiscriminator(model);
  const drawing = variablesOf(generator), judging = variablesOf(discriminator);
  const judge = (images: tf.Tensor) => applyTraining<tf.Tensor2D>(discriminator, images);
  const optimizers = [0, 1].map(() =>
    tf.train.adam(adam.learningRate, adam.beta1, adam.beta2, adam.epsilon)
  );
  const images = tf.randomUniform([batch, model.height, model.width, 3], 0, 1, "float32", 1);
  const [real, fake] = [tf.ones([batch, 1]), tf.zeros([batch, 1])];
  let last = tf.scalar(0);
  return {
    step() {
      const next = tf.tidy(() => {
        const noise = tf.randomNormal([batch, model.noiseSize]);
        let drawn!: tf.Tensor;
        const ofGenerator = tf.variableGrads(() => {
          drawn = tf.keep(applyTraining(generator, noise));
          return tf.losses.sigmoidCrossEntropy(real, judge(drawn)) as tf.Scalar;
        }, drawing);
        const ofDiscriminator = tf.variableGrads(() =>
          tf.add(
            tf.losses.sigmoidCrossEntropy(real, judge(images)),
            tf.losses.sigmoidCrossEntropy(fake, judge(drawn)),
          ), judging);
        optimizers[0].applyGradients(named(ofGenerator.grads));
        optimizers[1].applyGradients(named(ofDiscriminator.grads));
        drawn.dispose();
        return tf.add(ofGenerator.value, ofDiscriminator.value) as tf.Scalar;
      });
      last.dispose();
      last = next;
    },
    async wait() {
      await last.data();
    },
  };
}
