import { toHalf } from "../../core/half.ts";
import type { EncodeGeneratorOptions, GeneratorFile } from "../generator_file.ts";
import { type Constant, permute } from "./_constant.ts";
import { type GraphBuilder, type LayerConstants, tellInference } from "./_inference.ts";
import {
  modelProto,
  nodeProto,
  ONNX_TYPES,
  type OnnxAttribute,
  tensorProto,
  valueInfoProto,
} from "./_onnx_proto.ts";

/**
 * Writes a generator as an ONNX model (https://onnx.ai, operator set 13), which draws as it does after training. Input
 * `noise` `[N, noiseSize]`, output `images` `[N, height, width, 3]` in (0, 1), both float32, N any number. The
 * configuration and the notes are the model's `metadata_props`.
 *
 * @param options With `half`, kernels are stored in half precision and computed with in full.
 * @throws {RangeError} If a number is too large for half precision.
 */
export async function encodeOnnx(
  file: GeneratorFile,
  { half = false }: EncodeGeneratorOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const graph = new OnnxGraph(half);
  const images = await tellInference(file, graph);
  graph.node("Transpose", [images], { perm: TO_NHWC }, "images");
  const { config, metadata } = file;
  return modelProto({
    name: "generator",
    nodes: graph.nodes,
    initializers: graph.initializers,
    input: valueInfoProto(graph.noise, ["N", config.noiseSize]),
    output: valueInfoProto("images", ["N", config.height, config.width, 3]),
    metadata: { ...metadata, config: JSON.stringify(config) },
  });
}

// ONNX convolves channels first, with kernels [out, in, h, w] (transposed: [in, out, h, w]).
const TO_NCHW = [0, 3, 1, 2], TO_NHWC = [0, 2, 3, 1], KERNEL = [3, 2, 0, 1];

/** Collects the nodes and the constants of a graph; values are the names of outputs, feature maps `[N, C, H, W]`. */
class OnnxGraph implements GraphBuilder<string> {
  readonly noise = "noise";
  readonly nodes: Uint8Array[] = [];
  readonly initializers: Uint8Array[] = [];
  readonly #half: boolean;

  constructor(half: boolean) {
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

  dense(x: string, { kernel, bias }: LayerConstants): string {
    return this.node("Gemm", [x, this.#constant(kernel), ...this.#bias(bias)]);
  }

  toMaps(x: string, [height, width, channels]: readonly [number, number, number]): string {
    return this.node("Transpose", [this.#reshape(x, [-1, height, width, channels])], {
      perm: TO_NCHW,
    });
  }

  conv2d(x: string, { kernel, bias }: LayerConstants): string {
    const [height, width] = kernel.shape;
    const pads = padding(height - 1, width - 1);
    const inputs = [x, this.#constant(permute(kernel, KERNEL)), ...this.#bias(bias)];
    return this.node("Conv", inputs, { pads });
  }

  convTranspose2d(x: string, { kernel, bias }: LayerConstants): string {
    const [height, width] = kernel.shape;
    const pads = padding(height - 2, width - 2); // What a kernel reaches beyond the two pixels of its stride.
    const inputs = [x, this.#constant(permute(kernel, KERNEL)), ...this.#bias(bias)];
    return this.node("ConvTranspose", inputs, { strides: [2, 2], pads });
  }

  modulate(x: string, scale: string, shift: string): string {
    const [a, b] = [scale, shift].map((factor) => this.#reshape(factor, [0, -1, 1, 1]));
    return this.node("Add", [this.node("Mul", [x, a]), b]);
  }

  leakyRelu(x: string, slope: number): string {
    return this.node("LeakyRelu", [x], { alpha: { float: slope } });
  }

  add(a: string, b: string): string {
    return this.node("Add", [a, b]);
  }

  sigmoid(x: string): string {
    return this.node("Sigmoid", [x]);
  }

  #reshape(x: string, shape: readonly number[]): string {
    const data = BigInt64Array.from(shape, BigInt);
    return this.node("Reshape", [x, this.#initializer("int64", [shape.length], data)]);
  }

  #bias(bias: Constant | undefined): string[] {
    return bias === undefined ? [] : [this.#constant(bias)];
  }

  #constant({ shape, values }: Constant): string {
    if (!this.#half || shape.length === 1) return this.#initializer("float32", shape, values);
    const halves = toHalf(`constant_${this.initializers.length}`, values);
    const name = this.#initializer("float16", shape, halves);
    return this.node("Cast", [name], { to: ONNX_TYPES.float32 });
  }

  #initializer(
    type: keyof typeof ONNX_TYPES,
    shape: readonly number[],
    data: ArrayBufferView,
  ): string {
    const name = `constant_${this.initializers.length}`;
    this.initializers.push(tensorProto({ name, type, shape, data }));
    return name;
  }
}

/** Rows and columns around a picture, the odd ones after it as in TensorFlow: `[top, left, bottom, right]`. */
function padding(rows: number, columns: number): number[] {
  return [rows >> 1, columns >> 1, rows - (rows >> 1), columns - (columns >> 1)];
}
