/** The layers of generators, told once to all who compute them or write them down. */

/** A leaky rectifier that follows a layer. */
export interface Rectified {
  /** Its slope for negative inputs. @default {1, which is none} */
  readonly slope?: number;
}

/** How {@linkcode Layers.batchNorm} normalises. */
export interface BatchNormOptions<V> extends Rectified {
  /** A scale and a shift `[N, C]` for each image, in place of the layer's own. */
  readonly modulation?: { readonly gamma: V; readonly beta: V };
}

/**
 * What generators are made of. Whoever implements it computes the layers, or writes them down in another format; `V` is what
 * flows through them: a tensor, or a node's name. A layer is named by its path in the network, such as `block_1/conv`, and
 * finds its parameters there.
 */
export interface Layers<V> {
  /** `[N, in]` to `[N, out]`. */
  dense(x: V, layer: string): V;
  /** `[N, h·w·C]` to feature maps `[N, h, w, C]`. */
  toMaps(x: V, shape: readonly [height: number, width: number, channels: number]): V;
  /** 'same' convolution of stride 1. */
  conv2d(x: V, layer: string): V;
  /** 'same' transposed convolution of stride 2. */
  convTranspose2d(x: V, layer: string, options?: Rectified): V;
  /** Batch normalisation of feature maps, with the averages of this name. */
  batchNorm(x: V, layer: string, options?: BatchNormOptions<V>): V;
  /** `x` where that is positive, else `slope · x`. */
  leakyRelu(x: V, slope: number): V;
  /** The sum of two values of one shape. */
  add(a: V, b: V): V;
  /** `1 / (1 + exp(-x))`. */
  sigmoid(x: V): V;
}

/** A generator's way from noise `[N, noiseSize]` to images `[N, height, width, 3]` in (0, 1). */
export type Draw = <V>(layers: Layers<V>, noise: V) => V;
