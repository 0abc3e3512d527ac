import * as tf from "@tensorflow/tfjs";
import {
  conv2d,
  type ConvParams,
  convPlus,
  dense,
  type DenseParams,
  dropout,
  type KernelParams,
  leakyRelu,
} from "../core/layers.ts";
import { initSkip } from "./_init.ts";
import { checkLabels } from "./classes.ts";
import { fromInitializers, glorotUniform, withBias, zeros } from "./initializers.ts";
import { withMinibatchDeviation } from "./_minibatch_deviation.ts";
import type { Discriminator, Network } from "./network.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Tensor2D, Tensor4D } from "../core/tensor.ts";

/** A block, which halves height and width. */
type BlockParams = {
  readonly conv: ConvParams;
  readonly conv_strided: ConvParams;
  readonly skip: KernelParams;
};

/** The parameters; blocks are numbered from 1. */
export type ResidualDiscriminatorParams = {
  readonly dense: Required<DenseParams>;
  /** What is added to the logit of an image of each class, for each channel: `[classes, channels]`. */
  readonly embedding?: Pick<DenseParams, "kernel">;
  readonly [block: `block_${number}`]: BlockParams;
};

/**
 * A residual discriminator without batch normalisation: a block for each halving, then a leaky ReLU, dropout, the
 * minibatch standard deviation if configured, and a dense layer. A block adds to its downsampled input a branch (He et
 * al. 2016, pre-activation): leaky ReLU, 3x3 convolution, leaky ReLU, convolution of stride 2. Images are scaled to
 * [-1, 1] first, so that the padding is mid-gray and not black. If there are classes, the logit gets the product of the
 * class's embedding and the features, summed over the places (a projection discriminator, Miyato & Koyama 2018).
 *
 * Initialised with Glorot uniform kernels and zero biases. Branches end in zeros, so that the logits do not grow with
 * the depth without normalisation (Zhang et al. 2019; Huang et al. 2024, R3GAN); spectral normalisation would divide
 * zero by zero, and bounds the logits itself.
 */
export function makeResidualDiscriminator(config: ModelConfig): Discriminator {
  const { channels: colors, depth, base, discriminatorChannels } = modelShape(config);
  const { kernel, leakySlope: slope, dropoutRate: rate, minibatchDeviation = 0 } = config;
  const classes = config.classes?.length ?? 0, channels = discriminatorChannels[depth - 1];
  const blocks = discriminatorChannels.map((channels, i) => {
    const inputs = i === 0 ? colors : discriminatorChannels[i - 1];
    const inner = i === 0 ? channels : inputs;
    const strided = [kernel, kernel, inner, channels];
    return [`block_${i + 1}`, {
      conv: withBias([3, 3, inputs, inner], 3 * i),
      conv_strided: config.normalisation === "none"
        ? { kernel: zeros(strided), bias: zeros([channels]) }
        : withBias(strided, 3 * i + 1),
      skip: initSkip([inputs, channels], 3 * i + 2, { transposed: false }),
    }];
  });
  const features = base[0] * base[1] * channels +
    (minibatchDeviation > 0 ? 1 : 0);
  return {
    isDeterministic: rate === 0,
    ...fromInitializers({
      params: {
        ...Object.fromEntries(blocks),
        dense: withBias([features, 1], 3 * depth),
        ...(classes > 0 && {
          embedding: {
            kernel: config.normalisation === "none"
              ? zeros([classes, channels])
              : glorotUniform([classes, channels], 3 * depth + 1),
          },
        }),
      },
      stats: {},
    }),
    apply({ params }: Network<ResidualDiscriminatorParams>, images, { key, labels }) {
      let x: Tensor4D = tf.sub(tf.mul(images, 2), 1);
      for (let i = 1; i <= depth; i++) {
        const block = params[`block_${i}`];
        const inner = conv2d(i === 1 ? x : leakyRelu(x, slope), block.conv, { slope });
        const branch = conv2d(inner, block.conv_strided, { stride: 2 });
        x = convPlus(x, block.skip, branch, { stride: 2 });
      }
      const features = tf.reshape(x, [images.shape[0], -1]) as Tensor2D;
      const active = key === undefined
        ? leakyRelu(features, slope)
        : dropout(features, key, { rate, slope });
      const last = minibatchDeviation > 0
        ? withMinibatchDeviation(active, minibatchDeviation)
        : active;
      const logits = dense(last, params.dense);
      if (params.embedding === undefined) return { logits, stats: {} };
      const row = checkLabels("judge", labels, { rows: images.shape[0], classes });
      const pooled = tf.sum(tf.reshape(active, [images.shape[0], -1, channels]), 1);
      const ofClass = tf.sum(tf.mul(dense(row, params.embedding), pooled), 1, true);
      return { logits: tf.add(logits, ofClass), stats: {} };
    },
  };
}
