import * as tf from "@tensorflow/tfjs";
import {
  batchNorm,
  type BatchNormParams,
  type BatchNormStats,
  conv2d,
  type ConvParams,
  convTranspose2d,
  dense,
  type DenseParams,
  leakyRelu,
} from "../core/layers.ts";
import { mapRecord, type TensorRecord } from "../core/record.ts";
import type { Tensor, Tensor2D, Tensor4D } from "../core/tensor.ts";
import { checkLabels } from "./classes.ts";
import { fromInitializers, type InitializerRecord } from "./initializers.ts";
import type { ForwardPass, Layers } from "./layers.ts";
import type { Condition, Generator, GeneratorOptions, Network } from "./network.ts";

/**
 * A generator whose forward pass is written in {@linkcode Layers}.
 *
 * @category Networks of your own
 */
export interface LayeredGenerator {
  /** Length of the noise vector. */
  readonly noiseSize: number;
  /**
   * Length of the labels, which {@linkcode forward} is given after the noise, in the same rows: `[N, noiseSize + classes]`.
   * @default {0, none}
   */
  readonly classes?: number;
  /** The initializer of each parameter, by its layer's path. */
  readonly params: InitializerRecord;
  /** Initializers of the averages: `moving_mean` and `moving_variance` of each batch normalisation. */
  readonly stats: InitializerRecord;
  /** The forward pass, from noise to images. */
  readonly forward: ForwardPass;
}

/**
 * Makes a generator from its layers. It can be trained, and exported to ONNX and TensorFlow.js.
 *
 * @category Networks of your own
 */
export function layeredGenerator(
  { noiseSize, classes = 0, params, stats, forward }: LayeredGenerator,
): Generator {
  return {
    noiseSize,
    ...(classes > 0 && { classes }),
    forward,
    ...fromInitializers({ params, stats }),
    apply(network, noise, options) {
      const moved = new Map<string, Tensor>();
      const input = classes > 0 ? withLabels(noise, classes, options) : noise;
      const images = forward<Tensor>(tensorLayers(network, options, moved), input) as Tensor4D;
      return { images, stats: mapRecord(network.stats, (old, path) => moved.get(path) ?? old) };
    },
  };
}

/** Noise, and behind it the labels. */
function withLabels(noise: Tensor2D, classes: number, { labels }: Condition): Tensor2D {
  return tf.concat([noise, checkLabels("draw", labels, { rows: noise.shape[0], classes })], 1);
}

/** Layers computed by tfjs. New moving averages are put into `moved` by path. */
function tensorLayers(
  { params, stats }: Network,
  { training }: GeneratorOptions,
  moved: Map<string, Tensor>,
): Layers<Tensor> {
  return {
    dense: (x, layer) => dense(x as Tensor2D, at<DenseParams>(params, layer)),
    toMaps: (x, shape) => tf.reshape(x, [x.shape[0], ...shape]),
    conv2d: (x, layer) => conv2d(x as Tensor4D, at<ConvParams>(params, layer)),
    convTranspose2d: (x, layer, options) =>
      convTranspose2d(x as Tensor4D, at<ConvParams>(params, layer), options),
    batchNorm(x, layer, { modulation, slope } = {}) {
      const state = {
        params: (modulation ?? at(params, layer)) as BatchNormParams,
        stats: at<BatchNormStats>(stats, layer),
      };
      const { y, stats: averages } = batchNorm(x, state, { training, slope });
      for (const [name, average] of Object.entries(averages)) {
        moved.set(`${layer}/${name}`, average);
      }
      return y;
    },
    leakyRelu,
    add: (a, b) => tf.add(a, b),
    sigmoid: (x) => tf.sigmoid(x),
  };
}

/** The tensors of a layer. */
function at<T>(record: TensorRecord, layer: string): T {
  const found = layer.split("/").reduce<TensorRecord | undefined>(
    (node, name) => (node as Record<string, TensorRecord> | undefined)?.[name],
    record,
  );
  if (found === undefined) throw new TypeError(`Cannot draw as the network has no "${layer}"`);
  return found as T;
}
