/** The networks in tf.layers, and their step as tfjs's GAN example trains one: three calls of `trainOnBatch`. */
import * as tf from "@tensorflow/tfjs";
import { type ModelConfig, modelShape } from "../models/config.ts";
import type { Preset } from "../train/presets.ts";
import type { Contender } from "./_contender.ts";

const NORM = { epsilon: 1e-3, momentum: 0.99 };

export function makeGenerator(config: ModelConfig): tf.Sequential {
  const { depth, base, baseChannels, generatorChannels } = modelShape(config);
  const leaky = () => tf.layers.leakyReLU({ alpha: config.leakySlope });
  const model = tf.sequential();
  const units = base[0] * base[1] * baseChannels;
  model.add(tf.layers.dense({ units, useBias: false, inputShape: [config.noiseSize] }));
  model.add(leaky());
  model.add(tf.layers.reshape({ targetShape: [...base, baseChannels] }));
  generatorChannels.forEach((filters, i) => {
    const sizes = { filters, kernelSize: 3, strides: 2, padding: "same" } as const;
    model.add(tf.layers.conv2dTranspose(sizes));
    if (i < depth - 1) model.add(tf.layers.batchNormalization(NORM));
    model.add(leaky());
  });
  model.add(
    tf.layers.conv2d({ filters: 3, kernelSize: 3, padding: "same", activation: "sigmoid" }),
  );
  return model;
}

export function makeDiscriminator(config: ModelConfig): tf.Sequential {
  const leaky = () => tf.layers.leakyReLU({ alpha: config.leakySlope });
  const dropout = () => tf.layers.dropout({ rate: config.dropoutRate });
  const model = tf.sequential();
  modelShape(config).discriminatorChannels.forEach((filters, i) => {
    const sizes = { filters, kernelSize: 3, strides: 2, padding: "same" } as const;
    const inputShape = i === 0 ? { inputShape: [config.height, config.width, 3] } : {};
    model.add(tf.layers.conv2d({ ...sizes, ...inputShape }));
    model.add(dropout());
    if (i < 2) model.add(tf.layers.batchNormalization(NORM));
    model.add(leaky());
  });
  for (const layer of [tf.layers.flatten(), dropout(), leaky(), tf.layers.dense({ units: 1 })]) {
    model.add(layer);
  }
  return model;
}

/** The step with tf.layers: real images, drawn ones, then the generator through the fixed discriminator. */
export function makeLayers({ model, adam }: Preset, batch: number): Contender {
  const optimizer = () => tf.train.adam(adam.learningRate, adam.beta1, adam.beta2, adam.epsilon);
  const loss = (label: tf.Tensor, logits: tf.Tensor) =>
    tf.losses.sigmoidCrossEntropy(label, logits) as tf.Tensor;
  const generator = makeGenerator(model), discriminator = makeDiscriminator(model);
  discriminator.compile({ optimizer: optimizer(), loss });
  discriminator.trainable = false; // What is compiled from now on trains the generator alone.
  const noise = tf.input({ shape: [model.noiseSize] });
  const judged = discriminator.apply(generator.apply(noise)) as tf.SymbolicTensor;
  const combined = tf.model({ inputs: noise, outputs: judged });
  combined.compile({ optimizer: optimizer(), loss });
  const images = tf.randomUniform([batch, model.height, model.width, 3], 0, 1, "float32", 1);
  const [real, fake] = [tf.ones([batch, 1]), tf.zeros([batch, 1])];
  return {
    async step() {
      const latent = tf.randomNormal([batch, model.noiseSize]);
      const drawn = generator.predict(latent) as tf.Tensor;
      discriminator.trainable = true;
      await discriminator.trainOnBatch(images, real);
      await discriminator.trainOnBatch(drawn, fake);
      discriminator.trainable = false;
      await combined.trainOnBatch(latent, real);
      tf.dispose([latent, drawn]);
    },
    wait: () => Promise.resolve(), // Each call has read its loss.
  };
}
