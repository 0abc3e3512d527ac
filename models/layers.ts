/** The layers that generators are built from, whatever computes or exports them. */

/**
 * A leaky ReLU that may follow a layer.
 *
 * @category Networks of your own
 */
export interface LeakyReluOptions {
  /** Slope for negative inputs. @default {1, which is none} */
  readonly slope?: number;
}

/**
 * Options of {@linkcode Layers.batchNorm}.
 *
 * @category Networks of your own
 */
export interface BatchNormOptions<V> extends LeakyReluOptions {
  /** A scale and a shift `[N, C]` for each image, instead of the layer's own. */
  readonly modulation?: { readonly gamma: V; readonly beta: V };
}

/**
 * The layers of generators. One implementation computes them with tfjs, others write them as nodes of a graph: `V` is a
 * tensor, or the name of a node. A layer is named by the path of its parameters in the network, such as `block_1/conv`.
 *
 * @category Networks of your own
 */
export interface Layers<V> {
  /** `[N, in]` to `[N, out]`. */
  dense(x: V, layer: string): V;
  /** `[N, h·w·C]` to feature maps `[N, h, w, C]`. */
  toMaps(x: V, shape: readonly [height: number, width: number, channels: number]): V;
  /** 'same' convolution of stride 1. */
  conv2d(x: V, layer: string): V;
  /** 'same' transposed convolution of stride 2. */
  convTranspose2d(x: V, layer: string, options?: LeakyReluOptions): V;
  /** Batch normalisation of feature maps; its moving averages use the same path. */
  batchNorm(x: V, layer: string, options?: BatchNormOptions<V>): V;
  /** `x` where positive, else `slope · x`. */
  leakyRelu(x: V, slope: number): V;
  /** The sum of two values of the same shape. */
  add(a: V, b: V): V;
  /** `1 / (1 + exp(-x))`. */
  sigmoid(x: V): V;
}

/**
 * A generator's forward pass: noise `[N, noiseSize]` to images `[N, height, width, 3]` in (0, 1).
 *
 * @category Networks of your own
 */
export type ForwardPass = <V>(layers: Layers<V>, noise: V) => V;
