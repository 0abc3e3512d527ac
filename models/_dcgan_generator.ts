import { glorotUniform, initBatchNorm, initBatchNormStats, withBias } from "./initializers.ts";
import { layeredGenerator } from "./layered_generator.ts";
import type { Generator } from "./network.ts";
import { type ModelConfig, modelShape } from "./config.ts";

/**
 * The article's generator: dense, then transposed convolutions of stride 2 with batch normalisation and leaky
 * ReLUs, then a 3x3 convolution and a sigmoid. Initialised as in Keras: Glorot uniform kernels, zero biases.
 */
export function makeDcganGenerator(config: ModelConfig): Generator {
  const { channels: colors, depth, base, baseChannels, generatorChannels } = modelShape(config);
  const { noiseSize, kernel, leakySlope: slope } = config;
  const stages = generatorChannels.map((channels, i) => {
    const inputs = i === 0 ? baseChannels : generatorChannels[i - 1];
    return {
      [`conv_transpose_${i + 1}`]: withBias([kernel, kernel, channels, inputs], i, channels),
      ...(i < depth - 1 && { [`batch_norm_${i + 1}`]: initBatchNorm(channels) }),
    };
  });
  const features = base[0] * base[1] * baseChannels;
  return layeredGenerator({
    noiseSize,
    params: {
      dense: { kernel: glorotUniform([noiseSize, features], depth) },
      ...Object.assign({}, ...stages),
      conv: withBias([3, 3, generatorChannels[depth - 1], colors], depth + 1),
    },
    stats: Object.fromEntries(
      generatorChannels.slice(0, -1).map((channels, i) => [
        `batch_norm_${i + 1}`,
        initBatchNormStats(channels),
      ]),
    ),
    forward(layers, noise) {
      const seed = layers.leakyRelu(layers.dense(noise, "dense"), slope);
      let x = layers.toMaps(seed, [...base, baseChannels]);
      for (let i = 1; i < depth; i++) {
        const doubled = layers.convTranspose2d(x, `conv_transpose_${i}`);
        x = layers.batchNorm(doubled, `batch_norm_${i}`, { slope });
      }
      x = layers.convTranspose2d(x, `conv_transpose_${depth}`, { slope });
      return layers.sigmoid(layers.conv2d(x, "conv"));
    },
  });
}
