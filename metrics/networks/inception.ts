/**
 * Inception v3 as used for the FID: TensorFlow's network of 2015-12-05, as pytorch-fid computes it. Its weights are not
 * part of this package. They are the file `pt_inception-2015-12-05-6726825d.pth` of
 * https://github.com/mseitzer/pytorch-fid/releases/tag/fid_weights, which three lines of Python convert:
 *
 * ```python
 * import torch; from safetensors.torch import save_file
 * weights = torch.load("pt_inception-2015-12-05-6726825d.pth")
 * save_file({k: w.contiguous() for k, w in weights.items() if w.is_floating_point()}, "inception.safetensors")
 * ```
 *
 * Szegedy et al., "Rethinking the Inception architecture for computer vision", 2016; Heusel et al., "GANs trained by a
 * two time-scale update rule converge to a local Nash equilibrium", 2017.
 */
import * as tf from "@tensorflow/tfjs";
import { runStages } from "./_stages.ts";
import { conv2d, type ConvParams } from "../../core/layers.ts";
import { decodeSafetensors } from "../../core/safetensors.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";

/**
 * A convolution for each name, with the batch normalisation that follows folded into kernel and bias.
 *
 * @category Features of pictures
 */
export type InceptionParams = Readonly<Record<string, ConvParams>>;

const SIZE = 299;
const COLORS = 3;
const EPSILON = 1e-3;

type Side = readonly [height: number, width: number];
type Pool = "maximum" | "average";

/** A step of the network. Valid convolutions and pools of stride 2 have no padding. */
type Layer =
  | { readonly name: string; readonly kernel: Side; readonly isValid: boolean; stride: 1 | 2 }
  | { readonly pool: Pool; readonly stride: 1 | 2 }
  /** All take the same input; their results are concatenated. */
  | { readonly branches: readonly (readonly Layer[])[] };

const conv = (name: string, ...[height, width = height]: [number, number?]): Layer => (
  { name, kernel: [height, width], isValid: false, stride: 1 }
);
const validConv = (name: string): Layer => ({ name, kernel: [3, 3], isValid: true, stride: 1 });
const halvingConv = (name: string): Layer => ({ name, kernel: [3, 3], isValid: true, stride: 2 });
const split = (...branches: Layer[][]): Layer => ({ branches });
const HALVE: Layer = { pool: "maximum", stride: 2 };
const MAXIMUM: Layer = { pool: "maximum", stride: 1 };
const AVERAGE: Layer = { pool: "average", stride: 1 };

const blockA = (block: string): Layer =>
  split(
    [conv(`${block}.branch1x1`, 1)],
    [conv(`${block}.branch5x5_1`, 1), conv(`${block}.branch5x5_2`, 5)],
    [
      conv(`${block}.branch3x3dbl_1`, 1),
      conv(`${block}.branch3x3dbl_2`, 3),
      conv(`${block}.branch3x3dbl_3`, 3),
    ],
    [AVERAGE, conv(`${block}.branch_pool`, 1)],
  );

const blockB = (block: string): Layer =>
  split(
    [halvingConv(`${block}.branch3x3`)],
    [
      conv(`${block}.branch3x3dbl_1`, 1),
      conv(`${block}.branch3x3dbl_2`, 3),
      halvingConv(`${block}.branch3x3dbl_3`),
    ],
    [HALVE],
  );

const blockC = (block: string): Layer =>
  split(
    [conv(`${block}.branch1x1`, 1)],
    [
      conv(`${block}.branch7x7_1`, 1),
      conv(`${block}.branch7x7_2`, 1, 7),
      conv(`${block}.branch7x7_3`, 7, 1),
    ],
    [
      conv(`${block}.branch7x7dbl_1`, 1),
      conv(`${block}.branch7x7dbl_2`, 7, 1),
      conv(`${block}.branch7x7dbl_3`, 1, 7),
      conv(`${block}.branch7x7dbl_4`, 7, 1),
      conv(`${block}.branch7x7dbl_5`, 1, 7),
    ],
    [AVERAGE, conv(`${block}.branch_pool`, 1)],
  );

const blockD = (block: string): Layer =>
  split(
    [conv(`${block}.branch3x3_1`, 1), halvingConv(`${block}.branch3x3_2`)],
    [
      conv(`${block}.branch7x7x3_1`, 1),
      conv(`${block}.branch7x7x3_2`, 1, 7),
      conv(`${block}.branch7x7x3_3`, 7, 1),
      halvingConv(`${block}.branch7x7x3_4`),
    ],
    [HALVE],
  );

const blockE = (block: string, pool: Layer): Layer =>
  split(
    [conv(`${block}.branch1x1`, 1)],
    [
      conv(`${block}.branch3x3_1`, 1),
      split([conv(`${block}.branch3x3_2a`, 1, 3)], [conv(`${block}.branch3x3_2b`, 3, 1)]),
    ],
    [
      conv(`${block}.branch3x3dbl_1`, 1),
      conv(`${block}.branch3x3dbl_2`, 3),
      split([conv(`${block}.branch3x3dbl_3a`, 1, 3)], [conv(`${block}.branch3x3dbl_3b`, 3, 1)]),
    ],
    [pool, conv(`${block}.branch_pool`, 1)],
  );

const NETWORK: readonly Layer[] = [
  halvingConv("Conv2d_1a_3x3"),
  validConv("Conv2d_2a_3x3"),
  conv("Conv2d_2b_3x3", 3),
  HALVE,
  conv("Conv2d_3b_1x1", 1),
  validConv("Conv2d_4a_3x3"),
  HALVE,
  ...["Mixed_5b", "Mixed_5c", "Mixed_5d"].map(blockA),
  blockB("Mixed_6a"),
  ...["Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e"].map(blockC),
  blockD("Mixed_7a"),
  blockE("Mixed_7b", AVERAGE),
  blockE("Mixed_7c", MAXIMUM), // Unlike the paper, but as in the weights' network.
];

/**
 * Reads weights with the names of pytorch-fid's state dict, such as `Mixed_5b.branch1x1.conv.weight` `[out, in, h, w]`
 * and `Mixed_5b.branch1x1.bn.running_mean` `[out]`. The numbers of channels follow from them; other tensors are
 * ignored.
 *
 * @param bytes A safetensors file.
 * @throws {TypeError} If it is damaged, or a tensor is missing or has the wrong shape.
 * @category Features of pictures
 */
export function inceptionParams(bytes: Uint8Array): InceptionParams {
  const { tensors } = decodeSafetensors(bytes);
  try {
    return tf.tidy(() => {
      const layers: Record<string, ConvParams> = {};
      readLayers(NETWORK, { inputs: COLORS, tensors, layers });
      return layers;
    });
  } finally {
    for (const tensor of tensors.values()) tensor.dispose();
  }
}

/** Reads layers that take `inputs` channels into `layers`, and returns how many channels they output. */
function readLayers(
  network: readonly Layer[],
  { inputs, tensors, layers }: {
    readonly inputs: number;
    readonly tensors: ReadonlyMap<string, Tensor>;
    readonly layers: Record<string, ConvParams>;
  },
): number {
  return network.reduce((channels, layer) => {
    if ("pool" in layer) return channels;
    if ("branches" in layer) {
      return layer.branches.reduce(
        (sum, branch) => sum + readLayers(branch, { inputs: channels, tensors, layers }),
        0,
      );
    }
    const { name, kernel } = layer;
    layers[name] = readConv(name, { shape: [channels, ...kernel], tensors });
    return layers[name].bias.size;
  }, inputs);
}

/** A kernel `[out, ...shape]` and the batch normalisation after it, as kernel `[h, w, in, out]` and bias. */
function readConv(
  name: string,
  { shape, tensors }: { readonly shape: number[]; readonly tensors: ReadonlyMap<string, Tensor> },
): ConvParams {
  const read = <T extends Tensor>(part: string, wanted: readonly (number | "out")[]): T => {
    const tensor = tensors.get(`${name}.${part}`);
    const fail = (why: string) => {
      throw new TypeError(`Cannot read an Inception v3 of pytorch-fid as "${name}.${part}" ${why}`);
    };
    if (tensor === undefined) return fail("is missing");
    const { dtype, shape, size } = tensor;
    const isWanted = shape.length === wanted.length &&
      wanted.every((length, axis) => length === "out" || length === shape[axis]);
    if (dtype === "float32" && size > 0 && isWanted) return tensor as T;
    return fail(`is ${dtype} [${shape}], not float32 [${wanted}]`);
  };
  const kernel = read<Tensor4D>("conv.weight", ["out", ...shape]);
  const [gamma, beta, mean, variance] = ["weight", "bias", "running_mean", "running_var"]
    .map((part) => read<Tensor1D>(`bn.${part}`, [kernel.shape[0]]));
  const scale = tf.div<Tensor1D>(gamma, tf.sqrt(tf.add(variance, EPSILON)));
  return {
    kernel: tf.mul(tf.transpose(kernel, [2, 3, 1, 0]), scale),
    bias: tf.sub(beta, tf.mul(mean, scale)),
  };
}

/** The length of a row of {@linkcode inceptionFeatures}: 2048 with pytorch-fid's weights. */
export function inceptionLength(params: InceptionParams): number {
  const outs = (network: readonly Layer[]): number => {
    const last = network[network.length - 1];
    if ("branches" in last) return last.branches.reduce((sum, branch) => sum + outs(branch), 0);
    return "name" in last ? params[last.name].bias.size : 0;
  };
  return outs(NETWORK);
}

/**
 * The last block's channels, averaged over the picture, which the FID compares.
 *
 * @param images `[N, H, W, 3]` in 0 … 1; they are resized to 299x299 as pytorch-fid does, bilinearly.
 * @returns `[N, length]`: {@linkcode inceptionLength}.
 */
export function inceptionFeatures(params: InceptionParams, images: Tensor4D): Promise<Tensor2D> {
  const resized = (images: Tensor4D) =>
    tf.sub<Tensor4D>(
      tf.mul(tf.image.resizeBilinear(images, [SIZE, SIZE], false, true), 2),
      1,
    );
  const layers = NETWORK.map((layer) => (x: Tensor4D) => runLayer(layer, params, x));
  return runStages(images, [resized, ...layers], (x) => tf.mean<Tensor2D>(x, [1, 2]));
}

/** Runs one layer after another; intermediate results are freed early, as 299x299 pictures take much memory. */
function runLayers(network: readonly Layer[], params: InceptionParams, input: Tensor4D): Tensor4D {
  return network.reduce((x, layer) => {
    const y = tf.tidy(() => runLayer(layer, params, x));
    if (x !== input) x.dispose();
    return y;
  }, input);
}

function runLayer(layer: Layer, params: InceptionParams, x: Tensor4D): Tensor4D {
  if ("branches" in layer) {
    return tf.concat(layer.branches.map((branch) => runLayers(branch, params, x)), 3);
  }
  if ("pool" in layer) {
    const pool = layer.pool === "maximum" ? tf.maxPool<Tensor4D> : tf.avgPool<Tensor4D>; // Averages ignore the padding.
    return pool(x, 3, layer.stride, layer.stride === 2 ? "valid" : "same");
  }
  const { kernel, bias } = params[layer.name];
  if (!layer.isValid) return conv2d(x, { kernel, bias }, { slope: 0 });
  return tf.relu(tf.add<Tensor4D>(tf.conv2d(x, kernel, layer.stride, "valid"), bias));
}
