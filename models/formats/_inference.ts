/** A generator's inference, told layer by layer to whoever writes it down in another format. */
import { BATCH_NORM_EPSILON } from "../../core/layers.ts";
import { type GeneratorName, type ModelConfig, modelShape } from "../config.ts";
import type { GeneratorFile } from "../generator_file.ts";
import { combine, type Constant, readConstants, scaleAlong } from "./_constant.ts";

/** A layer's numbers in this package's layouts (`core/layers.ts`). */
export interface LayerConstants {
  readonly kernel: Constant;
  readonly bias?: Constant;
}

/** A transposed convolution's numbers, and the height and width of what it gives. */
export interface TransposedConstants extends LayerConstants {
  readonly size: readonly [height: number, width: number];
}

/** What generators are made of. `V` stands for a value that flows through the graph, such as its name. */
export interface GraphBuilder<V> {
  /** The input `[N, noiseSize]`. */
  readonly noise: V;
  /** `[N, in]` to `[N, out]`. */
  dense(x: V, constants: LayerConstants): V;
  /** `[N, h·w·C]` to feature maps `[N, h, w, C]`. */
  toMaps(x: V, shape: readonly [height: number, width: number, channels: number]): V;
  /** 'same' convolution of stride 1. */
  conv2d(x: V, constants: LayerConstants): V;
  /** 'same' transposed convolution of stride 2. */
  convTranspose2d(x: V, constants: TransposedConstants): V;
  /** `x · scale + shift` of feature maps, with a scale and a shift `[N, C]` for each image. */
  modulate(x: V, scale: V, shift: V): V;
  leakyRelu(x: V, slope: number): V;
  add(a: V, b: V): V;
  sigmoid(x: V): V;
}

/** What a generator's layers are told from. */
interface Plan<V> {
  readonly graph: GraphBuilder<V>;
  readonly config: ModelConfig;
  /** The constants below `params/NAME`, as a layer. */
  readonly layer: (name: string) => LayerConstants;
  /** The numbers of a leaf. */
  readonly leaf: (path: string) => Constant;
}

/**
 * Tells the layers that make images `[N, height, width, 3]` of noise, as `models/generator.ts` does without training.
 * Batch normalisation by moving averages is affine, and so becomes part of the layer before it.
 */
export async function tellInference<V>(
  { network, config }: Pick<GeneratorFile, "network" | "config">,
  graph: GraphBuilder<V>,
): Promise<V> {
  const constants = await readConstants(network);
  const leaf = (path: string) => constants.get(path)!;
  const layer = (name: string) => ({
    kernel: leaf(`params/${name}/kernel`),
    bias: constants.get(`params/${name}/bias`),
  });
  return TELLERS[config.generator]({ graph, config, layer, leaf });
}

const TELLERS: Readonly<Record<GeneratorName, <V>(plan: Plan<V>) => V>> = {
  dcgan: tellDcgan,
  residual: tellResidual,
  "norm-free": tellResidual,
};

function tellDcgan<V>({ graph, config, layer, leaf }: Plan<V>): V {
  const { depth, base, baseChannels } = modelShape(config);
  const slope = config.leakySlope;
  const seed = graph.leakyRelu(graph.dense(graph.noise, layer("dense")), slope);
  let x = graph.toMaps(seed, [...base, baseChannels]);
  for (let i = 1; i <= depth; i++) {
    const size = sizeAfter(i, base);
    const conv = layer(`conv_transpose_${i}`) as Required<LayerConstants>;
    const constants = i === depth ? conv : normalised(conv, `batch_norm_${i}`, leaf);
    x = graph.leakyRelu(graph.convTranspose2d(x, { ...constants, size }), slope);
  }
  return graph.sigmoid(graph.conv2d(x, layer("conv")));
}

/** A transposed convolution with the batch normalisation that follows it. */
function normalised(
  { kernel, bias }: Required<LayerConstants>,
  name: string,
  leaf: Plan<unknown>["leaf"],
): Required<LayerConstants> {
  const { mean, deviation } = moments(name, leaf);
  const scale = combine(leaf(`params/${name}/gamma`), deviation, (gamma, d) => gamma / d);
  const centered = scaleAlong(combine(bias, mean, (b, m) => b - m), 0, scale.values);
  return {
    kernel: scaleAlong(kernel, 2, scale.values),
    bias: combine(centered, leaf(`params/${name}/beta`), (c, beta) => c + beta),
  };
}

function tellResidual<V>({ graph, config, layer, leaf }: Plan<V>): V {
  const { depth, base, baseChannels } = modelShape(config);
  const { grown = 0 } = config;
  const normalise = (x: V, name: string) => {
    const { mean, deviation } = moments(name, leaf);
    const [scale, shift] = ["scale", "shift"].map((part) =>
      layer(`${name}/${part}`) as Required<LayerConstants>
    );
    // (x - mean) / deviation · scale + shift, where scale and shift are affine functions of the noise.
    const inverse = deviation.values.map((d) => 1 / d);
    const scaled = {
      kernel: scaleAlong(scale.kernel, 1, inverse),
      bias: scaleAlong(scale.bias, 0, inverse),
    };
    const shifted = {
      kernel: combine(
        shift.kernel,
        scaleAlong(scaled.kernel, 1, mean.values),
        (a, b) => a - b,
      ),
      bias: combine(shift.bias, scaleAlong(scaled.bias, 0, mean.values), (a, b) => a - b),
    };
    const [a, b] = [scaled, shifted].map((constants) => graph.dense(graph.noise, constants));
    return graph.leakyRelu(graph.modulate(x, a, b), config.leakySlope);
  };
  const draw = (x: V, name: string, smaller: V | undefined) => {
    const picture = graph.conv2d(normalise(x, `${name}norm`), layer(`${name}conv`));
    return smaller === undefined ? picture : graph.add(picture, smaller);
  };
  let smaller: V | undefined;
  let x = graph.toMaps(graph.dense(graph.noise, layer("dense")), [...base, baseChannels]);
  for (let i = 1; i <= depth; i++) {
    const block = `block_${i}`;
    const size = sizeAfter(i, base);
    const before = normalise(x, `${block}/norm_1`);
    const doubled = graph.convTranspose2d(before, { ...layer(`${block}/conv_transpose`), size });
    const after = normalise(doubled, `${block}/norm_2`);
    x = graph.add(
      graph.convTranspose2d(x, { ...layer(`${block}/skip`), size }),
      graph.conv2d(after, layer(`${block}/conv`)),
    );
    if (i >= depth - grown && i < depth) {
      const picture = draw(x, `picture_${i}/`, smaller);
      const skip = layer(`picture_${i}/skip`);
      smaller = graph.convTranspose2d(picture, { ...skip, size: sizeAfter(i + 1, base) });
    }
  }
  return graph.sigmoid(draw(x, "", smaller));
}

/** Height and width after so many doublings. */
function sizeAfter(
  doublings: number,
  [height, width]: readonly [number, number],
): [number, number] {
  return [height * 2 ** doublings, width * 2 ** doublings];
}

/** The moving mean and deviation of a batch normalisation, each `[C]`. */
function moments(name: string, leaf: Plan<unknown>["leaf"]) {
  const variance = leaf(`stats/${name}/moving_variance`);
  return {
    mean: leaf(`stats/${name}/moving_mean`),
    deviation: {
      ...variance,
      values: variance.values.map((value) => Math.sqrt(value + BATCH_NORM_EPSILON)),
    },
  };
}
