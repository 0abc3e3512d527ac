/** The model and its step in tfjs's operations, as one would write them without Nash. */
import * as tf from "@tensorflow/tfjs";
import { type ModelConfig, modelShape } from "../models/config.ts";
import type { Preset } from "../train/presets.ts";
import type { Contender } from "./_contender.ts";

const EPSILON = 1e-3, MOMENTUM = 0.99;

/** Variables by name; what is trained and what only moves. */
interface Network {
  readonly trained: Record<string, tf.Variable>;
  readonly averages: Record<string, tf.Variable>;
}

function makeNetwork(
  shapes: Record<string, number[]>,
  normalised: Record<string, number>,
): Network {
  const trained: Network["trained"] = {}, averages: Network["averages"] = {};
  for (const [name, shape] of Object.entries(shapes)) {
    trained[name] = tf.variable(tf.randomNormal(shape, 0, 0.05));
  }
  for (const [name, channels] of Object.entries(normalised)) {
    trained[`${name}/gamma`] = tf.variable(tf.ones([channels]));
    trained[`${name}/beta`] = tf.variable(tf.zeros([channels]));
    averages[`${name}/mean`] = tf.variable(tf.zeros([channels]), false);
    averages[`${name}/variance`] = tf.variable(tf.ones([channels]), false);
  }
  return { trained, averages };
}

function batchNorm(x: tf.Tensor4D, { trained, averages }: Network, name: string): tf.Tensor4D {
  const { mean, variance } = tf.moments(x, [0, 1, 2]);
  for (const [key, value] of Object.entries({ mean, variance })) {
    const average = averages[`${name}/${key}`];
    average.assign(tf.add(tf.mul(average, MOMENTUM), tf.mul(value, 1 - MOMENTUM)));
  }
  const { [`${name}/gamma`]: gamma, [`${name}/beta`]: beta } = trained;
  return tf.batchNorm(
    x,
    mean as tf.Tensor1D,
    variance as tf.Tensor1D,
    beta as tf.Tensor1D,
    gamma as tf.Tensor1D,
    EPSILON,
  ) as tf.Tensor4D;
}

function makeGenerator(config: ModelConfig) {
  const { depth, base, baseChannels, generatorChannels } = modelShape(config);
  const shapes: Record<string, number[]> = {
    dense: [config.noiseSize, base[0] * base[1] * baseChannels],
    conv: [3, 3, generatorChannels[depth - 1], 3],
    "conv/bias": [3],
  };
  generatorChannels.forEach((channels, i) => {
    shapes[`up_${i}`] = [3, 3, channels, i === 0 ? baseChannels : generatorChannels[i - 1]];
    shapes[`up_${i}/bias`] = [channels];
  });
  const normalised = Object.fromEntries(
    generatorChannels.slice(0, -1).map((channels, i) => [`norm_${i}`, channels]),
  );
  const network = makeNetwork(shapes, normalised), { trained } = network;
  const forward = (noise: tf.Tensor2D): tf.Tensor4D => {
    const batch = noise.shape[0];
    const seed = tf.leakyRelu(tf.matMul(noise, trained.dense as tf.Tensor2D), config.leakySlope);
    let x = tf.reshape(seed, [batch, ...base, baseChannels]) as tf.Tensor4D;
    generatorChannels.forEach((channels, i) => {
      const shape: [number, number, number, number] = [
        batch,
        x.shape[1] * 2,
        x.shape[2] * 2,
        channels,
      ];
      x = tf.conv2dTranspose(x, trained[`up_${i}`] as tf.Tensor4D, shape, 2, "same");
      x = tf.add(x, trained[`up_${i}/bias`]);
      if (i < depth - 1) x = batchNorm(x, network, `norm_${i}`);
      x = tf.leakyRelu(x, config.leakySlope);
    });
    x = tf.conv2d(x, trained.conv as tf.Tensor4D, 1, "same");
    return tf.sigmoid(tf.add(x, trained["conv/bias"])) as tf.Tensor4D;
  };
  return { trained, forward };
}

function makeDiscriminator(config: ModelConfig) {
  const { depth, base, discriminatorChannels } = modelShape(config);
  const shapes: Record<string, number[]> = {
    dense: [base[0] * base[1] * discriminatorChannels[depth - 1], 1],
    "dense/bias": [1],
  };
  discriminatorChannels.forEach((channels, i) => {
    shapes[`down_${i}`] = [3, 3, i === 0 ? 3 : discriminatorChannels[i - 1], channels];
    shapes[`down_${i}/bias`] = [channels];
  });
  const normalised = Object.fromEntries(
    discriminatorChannels.slice(0, 2).map((channels, i) => [`norm_${i}`, channels]),
  );
  const network = makeNetwork(shapes, normalised), { trained } = network;
  const forward = (images: tf.Tensor4D): tf.Tensor2D => {
    let x = images;
    discriminatorChannels.forEach((_, i) => {
      x = tf.conv2d(x, trained[`down_${i}`] as tf.Tensor4D, 2, "same");
      x = tf.dropout(tf.add(x, trained[`down_${i}/bias`]), config.dropoutRate) as tf.Tensor4D;
      if (i < 2) x = batchNorm(x, network, `norm_${i}`);
      x = tf.leakyRelu(x, config.leakySlope);
    });
    const features = tf.dropout(tf.reshape(x, [x.shape[0], -1]), config.dropoutRate) as tf.Tensor2D;
    const logits = tf.matMul(
      tf.leakyRelu(features, config.leakySlope),
      trained.dense as tf.Tensor2D,
    );
    return tf.add(logits, trained["dense/bias"]);
  };
  return { trained, forward };
}

const named = (grads: tf.NamedTensorMap) =>
  Object.entries(grads).map(([name, tensor]) => ({ name, tensor }));

/** The step in tfjs's operations: both gradients from one pass of the generator, as in Nash's. */
export function makeOps({ model, adam }: Preset, batch: number): Contender {
  const generator = makeGenerator(model), discriminator = makeDiscriminator(model);
  const optimizers = [0, 1].map(() =>
    tf.train.adam(adam.learningRate, adam.beta1, adam.beta2, adam.epsilon)
  );
  const images = tf.randomUniform(
    [batch, model.height, model.width, 3],
    0,
    1,
    "float32",
    1,
  ) as tf.Tensor4D;
  const [real, fake] = [tf.ones([batch, 1]), tf.zeros([batch, 1])];
  let last = tf.scalar(0);
  return {
    step() {
      const next = tf.tidy(() => {
        const noise = tf.randomNormal([batch, model.noiseSize]) as tf.Tensor2D;
        let drawn!: tf.Tensor4D;
        const ofGenerator = tf.variableGrads(() => {
          drawn = tf.keep(generator.forward(noise));
          return tf.losses.sigmoidCrossEntropy(real, discriminator.forward(drawn)) as tf.Scalar;
        }, Object.values(generator.trained));
        const ofDiscriminator = tf.variableGrads(() =>
          tf.add(
            tf.losses.sigmoidCrossEntropy(real, discriminator.forward(images)),
            tf.losses.sigmoidCrossEntropy(fake, discriminator.forward(drawn)),
          ), Object.values(discriminator.trained));
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
