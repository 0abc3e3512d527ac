import * as tf from "@tensorflow/tfjs";
import { flattenRecord, mapRecord } from "../core/record.ts";
import type { Tensor, Tensor4D } from "../core/tensor.ts";
import { nearestSkip } from "./_init.ts";
import { type ModelConfig, modelShape } from "./config.ts";
import type { Network } from "./network.ts";

/** How a network grows. */
export interface GrowOptions {
  /** Its model. */
  readonly from: ModelConfig;
  /** The model that it becomes, from {@linkcode grownModel}. */
  readonly to: ModelConfig;
  /** A freshly initialised network of that model, for the new parts. */
  readonly fresh: Network;
}

/** Fields that both models must share, and their names in errors. */
const COMMON = {
  generator: "generator",
  discriminator: "discriminator",
  normalisation: "normalisation",
  kernel: "kernel",
  noiseSize: "noise size",
  leakySlope: "leaky slope",
} as const;

/**
 * The model that trained networks become: the wanted one, with `grown` set. It must be the same model; or, for residual
 * networks without normalisation, one with the same or twice the image size and at least as many channels. Classes are
 * those of the networks; there may be more later.
 *
 * @throws {RangeError} If the networks cannot become it; the message names the nearest model that they can.
 */
export function grownModel(from: ModelConfig, wanted: ModelConfig): ModelConfig {
  const refuse = (what: string, [before, now]: readonly [unknown, unknown], fitting: string) => {
    throw new RangeError(
      `Cannot start networks of the ${what} ${now} from those of ${before}: ${fitting}`,
    );
  };
  for (const [field, what] of Object.entries(COMMON) as [keyof typeof COMMON, string][]) {
    const pair = [from[field], wanted[field]] as const;
    if (pair[0] !== pair[1]) refuse(what, pair, `only ${pair[0]} fits`);
  }
  const doubled = twice(from);
  const fitting = canGrow(from) && depthOf(doubled) > depthOf(from) ? [from, doubled] : [from];
  const sized = fitting.find((model) => sizeOf(model) === sizeOf(wanted));
  if (sized === undefined) {
    const distance = ({ height, width }: ModelConfig) =>
      Math.hypot(height - wanted.height, width - wanted.width);
    const nearest = fitting.reduce((a, b) => distance(b) < distance(a) ? b : a);
    const why = canGrow(from)
      ? "they keep their size or double it"
      : "they keep their size, as only residual networks without spectral normalisation grow";
    refuse("size", [sizeOf(from), sizeOf(wanted)], `${why}, the nearest is ${sizeOf(nearest)}`);
  }
  const grown = (from.grown ?? 0) + (sized === from ? 0 : 1);
  const { grown: _, classes: __, ...model } = wanted;
  const { classes } = from;
  const to = { ...model, ...(grown > 0 && { grown }), ...(classes && { classes }) };
  const [before, now] = [from, to].map((model) => channelsOf(model, depthOf(from)));
  const isWide = now.every((count, i) => canGrow(from) ? count >= before[i] : count === before[i]);
  if (!isWide) {
    const why = canGrow(from) ? "they may get wider" : "it stays";
    const { widthFactor, generatorWidth = 1 } = wanted;
    const isOwn = canGrow(from) // Whether it is the generator's own width that does not fit.
      ? widthFactor >= from.widthFactor
      : widthFactor === from.widthFactor;
    const pair = isOwn
      ? [from.generatorWidth ?? 1, generatorWidth] as const
      : [from.widthFactor, widthFactor] as const;
    refuse(isOwn ? "generator's width" : "width factor", pair, `${why}, the nearest is ${pair[0]}`);
  }
  return to;
}

/** The wanted model with a generator at least as wide as the trained one, if that has its own width and the wanted one none. */
export function asWide(from: ModelConfig, wanted: ModelConfig): ModelConfig {
  if (from.generatorWidth === undefined || wanted.generatorWidth !== undefined) return wanted;
  const generatorWidth = from.widthFactor * from.generatorWidth / wanted.widthFactor;
  return generatorWidth > 1 ? { ...wanted, generatorWidth } : wanted;
}

function canGrow({ generator, discriminator, normalisation }: ModelConfig): boolean {
  return generator !== "dcgan" && discriminator === "residual" && normalisation === "none";
}

const twice = (model: ModelConfig): ModelConfig => ({
  ...model,
  height: 2 * model.height,
  width: 2 * model.width,
});

const depthOf = (model: ModelConfig) => modelShape(model).depth;

const sizeOf = ({ height, width }: ModelConfig) => `${height}x${width}`;

/** Channels of the generator's first `depth` blocks, and of the discriminator's last and first ones. */
function channelsOf(model: ModelConfig, depth: number): number[] {
  const { baseChannels, generatorChannels, discriminatorChannels } = modelShape(model);
  return [
    baseChannels,
    ...generatorChannels.slice(0, depth),
    ...discriminatorChannels.slice(-depth),
    ...discriminatorChannels.slice(0, depth),
  ];
}

/**
 * Makes a generator larger. It draws the same pictures, with each pixel repeated 2x2 if their size doubles: the layer
 * that drew them stays, its picture is upsampled, and the new block adds nothing yet. Old channels read new ones with
 * zero weights.
 *
 * @returns New tensors; the given ones are unchanged.
 */
export function growGenerator(network: Network, { from, to, fresh }: GrowOptions): Network {
  const { depth, base } = modelShape(from);
  const pixels = base[0] * base[1];
  const grows = depthOf(to) > depth;
  const old = new Map(flattenRecord(network));
  /** A leaf's earlier path: what used to be the last picture is now an intermediate one. */
  const before = (path: string) => {
    if (!grows) return path;
    if (/^(params|stats)\/(norm|conv)\//.test(path)) return "";
    return path.replace(`picture_${depth}/`, "");
  };
  return tf.tidy(() =>
    mapRecord(fresh, (tensor, path) => {
      const trained = old.get(before(path));
      if (trained === undefined) {
        return path.startsWith("params/conv/") ? tf.zerosLike(tensor) : tensor.clone();
      }
      const pair: Pair = [trained, tensor];
      if (path === "params/dense/kernel") {
        const [rows] = tensor.shape, unused = rows - trained.shape[0]; // New classes change nothing yet.
        return widenAs([tf.pad(trained, [[0, unused], [0, 0]]), tensor], [rows, pixels, -1]);
      }
      if (path === "params/dense/bias") return widenAs(pair, [pixels, -1]);
      return widen(pair, { transposed: /conv_transpose|skip/.test(path) });
    })
  );
}

/**
 * Makes a discriminator larger. It gives the same logits, or if the size doubles those of the images averaged over 2x2
 * pixels: the new first block's skip does that, and its branch adds nothing yet. Old channels read new ones with zero
 * weights.
 *
 * @returns New tensors; the given ones are unchanged.
 */
export function growDiscriminator(network: Network, { from, to, fresh }: GrowOptions): Network {
  const { depth, base } = modelShape(from);
  const pixels = base[0] * base[1];
  const by = depthOf(to) - depth;
  const old = new Map(flattenRecord(network));
  const before = (path: string) =>
    path.replace(/^params\/block_(\d+)/, (_, i) => `params/block_${Number(i) - by}`);
  return tf.tidy(() =>
    mapRecord(fresh, (tensor, path) => {
      if (by > 0 && path === "params/block_1/skip/kernel") return withHalvedImage(tensor);
      const trained = old.get(before(path));
      if (trained === undefined) return tensor.clone();
      if (path === "params/dense/kernel") return widenAs([trained, tensor], [pixels, -1, 1]);
      const sawImages = by > 0 && path === "params/block_2/conv/kernel";
      return widen([sawImages ? behindRectifier(trained, from) : trained, tensor]);
    })
  );
}

/** A trained tensor, and a fresh one at least as large. */
type Pair = readonly [trained: Tensor, fresh: Tensor];

/**
 * The fresh tensor with the trained one in its place: kernels `[…, in, out]` (transposed: `[…, out, in]`) and vectors
 * `[out]`. Weights from new inputs to old outputs are zero.
 */
function widen(
  [trained, fresh]: Pair,
  { transposed = false }: { readonly transposed?: boolean } = {},
): Tensor {
  const { shape, rank } = fresh;
  const [outs, ins] = transposed && rank > 1 ? [rank - 2, rank - 1] : [rank - 1, rank - 2];
  const padding = shape.map((size, axis): [number, number] => [
    0,
    axis === ins ? size - trained.shape[axis] : 0,
  ]);
  const padded = tf.pad(trained, padding);
  const known = trained.shape[outs];
  if (known === shape[outs]) return padded;
  const begin = shape.map((_, axis) => axis === outs ? known : 0);
  return tf.concat([padded, tf.slice(fresh, begin)], outs);
}

/** {@linkcode widen} for dense layers, whose feature axis combines pixels and channels. */
function widenAs(pair: Pair, shape: readonly number[]): Tensor {
  const [trained, fresh] = pair.map((tensor) => tf.reshape(tensor, [...shape]));
  return tf.reshape(widen([trained, fresh]), pair[1].shape);
}

/**
 * The first block's skip `[4, 4, colors, C]` whose first channels are the downsampled images. The next ones are their
 * negatives, as a ReLU precedes the next convolution.
 */
function withHalvedImage(skip: Tensor): Tensor {
  const colors = skip.shape[2]!;
  const image: Tensor4D = tf.div(tf.reshape(tf.eye(colors), [1, 1, colors, colors]), 4);
  const kernel = nearestSkip(tf.concat([image, tf.neg(image)], 3));
  return tf.concat([kernel, tf.slice(skip, [0, 0, 0, kernel.shape[3]])], 3);
}

/**
 * The kernel `[h, w, 6, out]` that does to `[leakyRelu(x), leakyRelu(-x)]` what another one, `[h, w, 3, out]`, does to
 * `x`: the difference of the two is `(1 + slope) · x`.
 */
function behindRectifier(kernel: Tensor, { leakySlope }: ModelConfig): Tensor {
  const scaled = tf.div(kernel, 1 + leakySlope);
  return tf.concat([scaled, tf.neg(scaled)], 2);
}
