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
import { fromInitializers, type InitializerRecord } from "./initializers.ts";
import type { Draw, Layers } from "./layers.ts";
import type { Generator, GeneratorOptions, Network } from "./network.ts";

/** A generator that is written in {@linkcode Layers}, with what its tensors begin with. */
export interface LayeredGenerator {
  /** Length of the noise vector. */
  readonly noiseSize: number;
  /** What each parameter begins with, by its layer's path. */
  readonly params: InitializerRecord;
  /** `moving_mean` and `moving_variance` of each batch normalisation. */
  readonly stats: InitializerRecord;
  /** Its layers, from noise to images. */
  readonly draw: Draw;
}

/** Makes a generator, which trains and can be exported, of its layers. */
export function layeredGenerator(
  { noiseSize, params, stats, draw }: LayeredGenerator,
): Generator {
  return {
    noiseSize,
    draw,
    ...fromInitializers({ params, stats }),
    apply(network, noise, options) {
      const moved = new Map<string, Tensor>();
      const images = draw<Tensor>(tensorLayers(network, options, moved), noise) as Tensor4D;
      return { images, stats: mapRecord(network.stats, (old, path) => moved.get(path) ?? old) };
    },
  };
}

/** The layers, computed by tfjs; averages that move are put into `moved` by their paths. */
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
