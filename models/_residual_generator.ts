import * as tf from "@tensorflow/tfjs";
import { mapRecord } from "../core/record.ts";
import { initSkip, nearestSkip } from "./_init.ts";
import { constant, glorotUniform, initBatchNormStats, withBias, zeros } from "./initializers.ts";
import { layeredGenerator } from "./layered_generator.ts";
import type { Layers } from "./layers.ts";
import type { Generator } from "./network.ts";
import { type ModelConfig, modelShape } from "./config.ts";

/**
 * A scale and a shift that are affine functions of the noise (self-modulation, Chen et al. 2019) and of the class, if there
 * is one, initially constant 1 and 0: plain batch normalisation.
 */
function initModulatedNorm(inputs: number, channels: number) {
  const kernel = zeros([inputs, channels]);
  return {
    scale: { kernel, bias: constant([channels], 1) },
    shift: { kernel, bias: zeros([channels]) },
  };
}

/**
 * A residual generator: dense, then a block for each doubling, then normalisation and a 3x3 convolution to a sigmoid. A
 * block adds to its upsampled input a branch: normalisation, transposed convolution of stride 2, normalisation, 3x3
 * convolution. Every normalisation is followed by a leaky ReLU and modulated by the noise. If the generator has grown,
 * the picture of half the size is upsampled and added before the sigmoid. If it has classes, it takes their one-hot labels
 * as more numbers of the noise, so that the class modulates every block.
 *
 * Initialised with Glorot uniform kernels and zero biases. Branches end in zeros, so that depth does no harm (Zhang et
 * al. 2019, Fixup).
 */
export function makeResidualGenerator(config: ModelConfig): Generator {
  const { channels: colors, depth, base, baseChannels, generatorChannels } = modelShape(config);
  const { noiseSize, kernel, leakySlope: slope, grown = 0, classes = [] } = config;
  const latents = noiseSize + classes.length;
  // No biases: the next normalisation would subtract them.
  const blocks = generatorChannels.map((channels, i) => {
    const inputs = i === 0 ? baseChannels : generatorChannels[i - 1];
    return {
      params: {
        norm_1: initModulatedNorm(latents, inputs),
        conv_transpose: { kernel: glorotUniform([kernel, kernel, channels, inputs], 2 * i) },
        norm_2: initModulatedNorm(latents, channels),
        conv: { kernel: zeros([3, 3, channels, channels]) },
        skip: initSkip([channels, inputs], 2 * i + 1, { transposed: true }),
      },
      stats: { norm_1: initBatchNormStats(inputs), norm_2: initBatchNormStats(channels) },
    };
  });
  /** The layers that turn feature maps of that many channels into a picture. */
  const drawing = (channels: number, data: number) => ({
    norm: initModulatedNorm(latents, channels),
    conv: withBias([3, 3, channels, colors], data),
  });
  const nearest = () => nearestSkip(tf.reshape(tf.eye(colors), [1, 1, colors, colors]));
  const pictures = generatorChannels.slice(depth - 1 - grown, -1).map((channels, i) => {
    const { norm, conv } = drawing(channels, 3 * depth + 1 - grown + i);
    return {
      params: { norm, conv, skip: { kernel: { shape: [4, 4, colors, colors], init: nearest } } },
      stats: { norm: initBatchNormStats(channels) },
    };
  });
  const named = (part: "params" | "stats") => ({
    ...Object.fromEntries(blocks.map((block, i) => [`block_${i + 1}`, block[part]])),
    ...Object.fromEntries(pictures.map((own, i) => [`picture_${depth - grown + i}`, own[part]])),
  });
  const features = base[0] * base[1] * baseChannels, last = generatorChannels[depth - 1];
  return layeredGenerator({
    noiseSize,
    classes: classes.length,
    params: {
      dense: withBias([latents, features], 2 * depth),
      ...named("params"),
      ...drawing(last, 2 * depth + 1),
    },
    stats: { ...named("stats"), norm: initBatchNormStats(last) },
    forward<V>(layers: Layers<V>, noise: V): V {
      const normalise = (x: V, norm: string) => {
        const gamma = layers.dense(noise, `${norm}/scale`);
        const beta = layers.dense(noise, `${norm}/shift`);
        return layers.batchNorm(x, norm, { modulation: { gamma, beta }, slope });
      };
      let smaller: V | undefined; // The previous picture, upsampled.
      const picture = (x: V, within: string) => {
        const own = layers.conv2d(normalise(x, `${within}norm`), `${within}conv`);
        return smaller === undefined ? own : layers.add(own, smaller);
      };
      let x = layers.toMaps(layers.dense(noise, "dense"), [...base, baseChannels]);
      for (let i = 1; i <= depth; i++) {
        const block = `block_${i}`, before = normalise(x, `${block}/norm_1`);
        const doubled = layers.convTranspose2d(before, `${block}/conv_transpose`);
        const after = normalise(doubled, `${block}/norm_2`);
        const skip = layers.convTranspose2d(x, `${block}/skip`);
        x = layers.add(skip, layers.conv2d(after, `${block}/conv`));
        if (i >= depth - grown && i < depth) {
          smaller = layers.convTranspose2d(picture(x, `picture_${i}/`), `picture_${i}/skip`);
        }
      }
      return layers.sigmoid(picture(x, ""));
    },
  });
}

/**
 * The residual generator without normalisation: means and variances stay 0 and 1, so that each image depends only on
 * its own noise, in training too.
 */
export function makeNormFreeGenerator(config: ModelConfig): Generator {
  const residual = makeResidualGenerator(config);
  return {
    ...residual,
    apply(network, noise, { training, ...condition }) {
      const options = { ...condition, training: false };
      const { images, stats } = residual.apply(network, noise, options);
      // A step's new state must share no tensors with the old one.
      return { images, stats: training ? mapRecord(stats, (average) => average.clone()) : stats };
    },
  };
}
