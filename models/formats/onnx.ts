import { BATCH_NORM_EPSILON } from "../../core/layers.ts";
import { toHalf } from "../../core/safetensors.ts";
import type { GeneratorFile } from "../generator_file.ts";
import type { BatchNormOptions, Layers, LeakyReluOptions } from "../layers.ts";
import { type Constant, permute } from "./_constant.ts";
import {
  modelProto,
  nodeProto,
  ONNX_TYPES,
  type OnnxAttribute,
  tensorProto,
  valueInfoProto,
} from "./_onnx_proto.ts";
import { type ExportOptions, prepareExport } from "./_export.ts";

/**
 * Writes a generator as an ONNX model (https://onnx.ai, operator set 13), in inference mode. Input
 * `noise` `[N, noiseSize]`, output `images` `[N, height, width, 3]` in (0, 1), both float32, N any number. The
 * configuration and the metadata become the model's `metadata_props`. A generator with classes takes the one-hot labels
 * behind the noise, in the same rows.
 *
 * @param options With `half`, kernels are stored in half precision; computation stays float32.
 * @throws {RangeError} If a number is too large for half precision.
 * @throws {TypeError} If the generator has no `forward`, or the network does not belong to it.
 * @category Formats of other programs
 */
export async function encodeOnnx(
  file: GeneratorFile,
  { half = false, generator }: ExportOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { forward, inputSize, constants } = await prepareExport(file, generator);
  const graph = new OnnxGraph(constants, half);
  graph.node("Transpose", [forward<string>(graph, "noise")], { perm: TO_NHWC }, "images");
  const { config, metadata } = file;
  return modelProto({
    name: "generator",
    nodes: graph.nodes,
    initializers: graph.initializers,
    input: valueInfoProto("noise", ["N", inputSize]),
    output: valueInfoProto("images", ["N", config.height, config.width, config.channels ?? 3]),
    metadata: { ...metadata, config: JSON.stringify(config) },
  });
}

// ONNX convolves channels first, with kernels [out, in, h, w] (transposed: [in, out, h, w]).
const TO_NCHW = [0, 3, 1, 2], TO_NHWC = [0, 2, 3, 1], KERNEL = [3, 2, 0, 1];

/** Collects the nodes and the constants of a graph; values are the names of outputs, feature maps `[N, C, H, W]`. */
class OnnxGraph implements Layers<string> {
  readonly nodes: Uint8Array[] = [];
  readonly initializers: Uint8Array[] = [];
  readonly #constants: ReadonlyMap<string, Constant>;
  readonly #written = new Map<string, string>();
  readonly #half: boolean;

  constructor(constants: ReadonlyMap<string, Constant>, half: boolean) {
    this.#constants = constants;
    this.#half = half;
  }

  node(
    op: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, OnnxAttribute>> = {},
    output = `${op}_${this.nodes.length}`,
  ): string {
    this.nodes.push(nodeProto({ op, inputs, output, attributes }));
    return output;
  }

  dense(x: string, layer: string): string {
    const kernel = this.#constant(`params/${layer}/kernel`);
    return this.node("Gemm", [x, kernel, ...this.#bias(layer)]);
  }

  toMaps(x: string, [height, width, channels]: readonly [number, number, number]): string {
    return this.node("Transpose", [this.#reshape(x, [-1, height, width, channels])], {
      perm: TO_NCHW,
    });
  }

  conv2d(x: string, layer: string): string {
    return this.#conv("Conv", x, layer);
  }

  convTranspose2d(x: string, layer: string, { slope = 1 }: LeakyReluOptions = {}): string {
    return this.leakyRelu(this.#conv("ConvTranspose", x, layer, 2), slope);
  }

  batchNorm(
    x: string,
    layer: string,
    { modulation, slope = 1 }: BatchNormOptions<string> = {},
  ): string {
    const { shape } = this.#constants.get(`stats/${layer}/moving_mean`)!;
    const averages = ["mean", "variance"].map((name) =>
      this.#constant(`stats/${layer}/moving_${name}`)
    );
    const [gamma, beta] = ["gamma", "beta"].map((name, i) =>
      modulation
        ? this.#initializer("float32", shape, new Float32Array(shape[0]).fill(1 - i))
        : this.#constant(`params/${layer}/${name}`)
    );
    const epsilon = { float: BATCH_NORM_EPSILON };
    let y = this.node("BatchNormalization", [x, gamma, beta, ...averages], { epsilon });
    if (modulation) {
      const [scale, shift] = [modulation.gamma, modulation.beta].map((factor) =>
        this.#reshape(factor, [0, -1, 1, 1])
      );
      y = this.add(this.node("Mul", [y, scale]), shift);
    }
    return this.leakyRelu(y, slope);
  }

  leakyRelu(x: string, slope: number): string {
    return slope === 1 ? x : this.node("LeakyRelu", [x], { alpha: { float: slope } });
  }

  add(a: string, b: string): string {
    return this.node("Add", [a, b]);
  }

  sigmoid(x: string): string {
    return this.node("Sigmoid", [x]);
  }

  /** A kernel larger than its stride needs padding. */
  #conv(op: "Conv" | "ConvTranspose", x: string, layer: string, stride = 1): string {
    const path = `params/${layer}/kernel`, kernel = this.#constants.get(path)!;
    const [height, width] = kernel.shape;
    const inputs = [x, this.#constant(path, permute(kernel, KERNEL)), ...this.#bias(layer)];
    const pads = padding(height - stride, width - stride);
    return this.node(op, inputs, { strides: [stride, stride], pads });
  }

  #reshape(x: string, shape: readonly number[]): string {
    const data = BigInt64Array.from(shape, BigInt);
    return this.node("Reshape", [x, this.#initializer("int64", [shape.length], data)]);
  }

  #bias(layer: string): string[] {
    const path = `params/${layer}/bias`;
    return this.#constants.has(path) ? [this.#constant(path)] : [];
  }

  /** The value of a tensor of the network, written once even if layers share it. */
  #constant(path: string, { shape, values } = this.#constants.get(path)!): string {
    let name = this.#written.get(path);
    if (name !== undefined) return name;
    if (this.#half && shape.length > 1) {
      const half = this.#initializer("float16", shape, toHalf(path, values), path);
      name = this.node("Cast", [half], { to: ONNX_TYPES.float32 });
    } else name = this.#initializer("float32", shape, values, path);
    this.#written.set(path, name);
    return name;
  }

  #initializer(
    type: keyof typeof ONNX_TYPES,
    shape: readonly number[],
    data: ArrayBufferView,
    name = `constant_${this.initializers.length}`,
  ): string {
    this.initializers.push(tensorProto({ name, type, shape, data }));
    return name;
  }
}

/** Padding rows and columns, an odd one at the end as in TensorFlow: `[top, left, bottom, right]`. */
function padding(rows: number, columns: number): number[] {
  return [rows >> 1, columns >> 1, rows - (rows >> 1), columns - (columns >> 1)];
}
