/** Layers that wasm and WebGPU run as single kernels, faster and in less memory than composed of tfjs's operations. */
import * as tf from "@tensorflow/tfjs";
import {
  ADAM,
  type AdamAttrs,
  AVERAGE,
  BATCH_NORM,
  type BatchNormAttrs,
  CONV,
  CONV_DROPOUT,
  CONV_LEAKY,
  CONV_PLUS,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  type ConvAttrs,
  DENSE,
  DROPOUT,
  type DropoutAttrs,
  LEAKY,
  MEAN_SOFTPLUS,
  SCALE,
  SUMS,
} from "./kernels/mod.ts";
import { gates } from "./kernels/gates.ts";
import { nativeOf } from "./kernels/wasm/native.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D } from "./tensor.ts";

function run<T = Tensor>(name: string, inputs: Record<string, Tensor> | Tensor[], attrs = {}): T {
  return tf.engine().runKernel(name, inputs as Record<string, Tensor>, attrs) as T;
}

type Conv = { readonly kernel: Tensor4D; readonly bias: Tensor1D };

/** Scale and shift `[C]` or `[N, C]` of a batch normalisation, and moving averages `[C]`. */
type BatchNorm = Readonly<Record<"gamma" | "beta" | "movingMean" | "movingVariance", Tensor>>;

/** Remembers what a layer ends with. */
function gatedBy<T extends Tensor>(
  y: T,
  { slope, rate = 0, stream = 0 }: Partial<DropoutAttrs> & Pick<DropoutAttrs, "slope">,
): T {
  // With these slopes, a result has the sign of what it was computed of.
  if (slope >= 0 && (slope !== 1 || rate > 0)) gates.set(y, { slope, rate, stream });
  return y;
}

const LAYERS = {
  conv2d: (x: Tensor4D, { kernel, bias }: Conv, attrs: ConvAttrs): Tensor4D =>
    gatedBy(
      run(attrs.slope === 1 ? CONV : CONV_LEAKY, { x, filter: kernel, bias }, attrs),
      attrs,
    ),
  convTranspose2d: (x: Tensor4D, { kernel, bias }: Conv, attrs: ConvAttrs): Tensor4D =>
    gatedBy(
      run(
        attrs.slope === 1 ? CONV_TRANSPOSE : CONV_TRANSPOSE_LEAKY,
        { x, filter: kernel, bias },
        attrs,
      ),
      attrs,
    ),
  leakyRelu: <T extends Tensor>(x: T, slope: number): T =>
    gatedBy(run(LEAKY, { x }, { slope }), { slope }),
  dropout: <T extends Tensor>(
    x: T,
    keys: Tensor,
    attrs: DropoutAttrs,
  ): T => gatedBy(run(DROPOUT, { x, keys }, attrs), attrs),
  /** The result and the new moving averages, which have no gradient. */
  batchNorm: <T extends Tensor>(
    x: T,
    layer: BatchNorm,
    attrs: BatchNormAttrs,
  ): [y: T, movingMean: Tensor1D, movingVariance: Tensor1D] => {
    const [y, , , mean, variance] = run<Tensor[]>(BATCH_NORM, { x, ...layer }, attrs);
    return [y as T, mean as Tensor1D, variance as Tensor1D];
  },
  meanSoftplus: (x: Tensor, sign: 1 | -1): Scalar => run(MEAN_SOFTPLUS, { x }, { sign }),
  /** New parameters and running means from the old ones and gradients. `share`, if given, scales the learning rate. */
  adam: (
    updates: readonly (readonly [p: Tensor, m: Tensor, v: Tensor, g: Tensor])[],
    { step, share }: { readonly step: Scalar; readonly share?: Scalar },
    attrs: AdamAttrs,
  ): [p: Tensor, m: Tensor, v: Tensor][] => {
    // In one tensor, as a WebGPU program can bind only a few.
    const time = share === undefined ? step : tf.stack([tf.cast(step, "float32"), share]);
    const results = run<Tensor[]>(ADAM, [time, ...updates.flat()], { ...attrs });
    return updates.map((_, i) => results.slice(3 * i, 3 * i + 3) as [Tensor, Tensor, Tensor]);
  },
};

/** The fused layers, or `undefined` if the current backend has none. */
export function fusedLayers(): typeof LAYERS | undefined {
  const backend = tf.getBackend();
  const has = backend === "webgpu" || (backend === "wasm" && nativeOf(tf.backend()) !== undefined);
  return has ? LAYERS : undefined;
}

const ON_WEBGPU = {
  dense: (x: Tensor2D, kernel: Tensor2D, bias: Tensor1D): Tensor2D =>
    run(DENSE, { x, kernel, bias }),
  convDropout: (
    x: Tensor4D,
    { kernel, bias }: Conv,
    keys: Tensor,
    attrs: ConvAttrs & DropoutAttrs,
  ): Tensor4D => gatedBy(run(CONV_DROPOUT, { x, filter: kernel, bias, keys }, attrs), attrs),
  convPlus: (x: Tensor4D, { kernel, bias }: Conv, plus: Tensor4D, attrs: ConvAttrs): Tensor4D =>
    run(CONV_PLUS, { x, filter: kernel, bias, plus }, attrs),
  /** Averages moved by a share towards their current values. */
  averages: (
    pairs: readonly (readonly [average: Tensor, current: Tensor])[],
    taken: Scalar,
  ): Tensor[] => run(AVERAGE, [taken, ...pairs.flat()]),
  /** Tensors times a factor. */
  scaled: (tensors: readonly Tensor[], factor: number): Tensor[] =>
    run(SCALE, [...tensors], { factor }),
  /** The sums of lists of tensors, each in its order. */
  sums: (lists: readonly (readonly Tensor[])[]): Tensor[] => {
    const sums: Tensor[] = [];
    const lengths = new Set(lists.map(({ length }) => length));
    for (const count of lengths) {
      const at = [...lists.keys()].filter((i) => lists[i].length === count);
      const some = run<Tensor[]>(SUMS, at.flatMap((i) => lists[i]), { count });
      at.forEach((i, place) => sums[i] = some[place]);
    }
    return sums;
  },
};

/** What takes fewer programs than tfjs's operations; `undefined` where that does not matter. */
export function operationsInFewPrograms(): typeof ON_WEBGPU | undefined {
  return tf.getBackend() === "webgpu" ? ON_WEBGPU : undefined;
}
