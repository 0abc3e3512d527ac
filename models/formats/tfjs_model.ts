import { toHalf } from "../../core/half.ts";
import type { EncodeGeneratorOptions, GeneratorFile } from "../generator_file.ts";
import type { Constant } from "./_constant.ts";
import {
  type GraphBuilder,
  type LayerConstants,
  tellInference,
  type TransposedConstants,
} from "./_inference.ts";

/** The files of a model of TensorFlow.js, to be kept in one folder. */
export interface TfjsModel {
  /** The graph, as JSON. */
  readonly "model.json": Uint8Array<ArrayBuffer>;
  /** The numbers. */
  readonly "weights.bin": Uint8Array<ArrayBuffer>;
}

/**
 * Writes a generator as a graph model of TensorFlow.js, which draws as it does after training:
 * `(await tf.loadGraphModel("…/model.json")).predict(noise)`. Input `noise` `[N, noiseSize]`, output `images`
 * `[N, height, width, 3]` in (0, 1), N any number. The configuration and the notes are its `userDefinedMetadata`.
 *
 * @param options With `half`, kernels are stored in half precision and computed with in full.
 * @throws {RangeError} If a number is too large for half precision.
 */
export async function encodeTfjsModel(
  file: GeneratorFile,
  { half = false }: EncodeGeneratorOptions = {},
): Promise<TfjsModel> {
  const graph = new TfjsGraph(file.config.noiseSize, half);
  graph.node("Identity", [await tellInference(file, graph)], {}, "images");
  const { config, metadata } = file;
  const shapes = {
    noise: [-1, config.noiseSize],
    images: [-1, config.height, config.width, 3],
  };
  const tensorInfo = (name: keyof typeof shapes) => ({
    [name]: { name, dtype: "DT_FLOAT", tensorShape: shapeProto(shapes[name]) },
  });
  const model = {
    format: "graph-model",
    generatedBy: "nash",
    convertedBy: null,
    signature: { inputs: tensorInfo("noise"), outputs: tensorInfo("images") },
    userDefinedMetadata: { ...metadata, config },
    modelTopology: { node: graph.nodes, library: {}, versions: {} },
    weightsManifest: [{ paths: ["weights.bin"], weights: graph.weights }],
  };
  return {
    "model.json": new TextEncoder().encode(JSON.stringify(model)),
    "weights.bin": await new Blob(graph.data).bytes(),
  };
}

/** An attribute in the JSON of TensorFlow's `AttrValue`: 64-bit numbers are texts, and texts are base64. */
type Attribute = Readonly<Record<string, unknown>>;

const FLOAT = { type: "DT_FLOAT" };
const text = (value: string): Attribute => ({ s: btoa(value) });
const wholes = (values: readonly number[]): Attribute => ({ list: { i: values.map(String) } });
const shapeProto = (shape: readonly number[]) => ({
  dim: shape.map((length) => ({ size: String(length) })),
});

const SAME = { padding: text("SAME"), data_format: text("NHWC"), dilations: wholes([1, 1, 1, 1]) };

/** Collects the nodes and the constants of a graph; values are the names of nodes, feature maps `[N, H, W, C]`. */
class TfjsGraph implements GraphBuilder<string> {
  readonly noise = "noise";
  readonly nodes: object[] = [];
  readonly weights: object[] = [];
  readonly data: BlobPart[] = [];
  readonly #half: boolean;
  /** N, as a list of one number. */
  readonly #count: string;

  constructor(noiseSize: number, half: boolean) {
    this.#half = half;
    this.node(
      "Placeholder",
      [],
      { dtype: FLOAT, shape: { shape: shapeProto([-1, noiseSize]) } },
      this.noise,
    );
    const shape = this.node("Shape", [this.noise]);
    this.#count = this.node("Slice", [shape, this.#wholes([0]), this.#wholes([1])]);
  }

  node(
    op: string,
    input: readonly string[],
    attr: Readonly<Record<string, Attribute>> = {},
    name = `${op}_${this.nodes.length}`,
  ): string {
    this.nodes.push({ name, op, input, attr });
    return name;
  }

  dense(x: string, { kernel, bias }: LayerConstants): string {
    const flags = { transpose_a: { b: false }, transpose_b: { b: false } };
    return this.#addBias(this.node("MatMul", [x, this.#constant(kernel)], flags), bias);
  }

  toMaps(x: string, shape: readonly [number, number, number]): string {
    return this.node("Reshape", [x, this.#wholes([-1, ...shape])]);
  }

  conv2d(x: string, { kernel, bias }: LayerConstants): string {
    const attributes = { ...SAME, strides: wholes([1, 1, 1, 1]) };
    return this.#addBias(this.node("Conv2D", [x, this.#constant(kernel)], attributes), bias);
  }

  convTranspose2d(x: string, { kernel, bias, size }: TransposedConstants): string {
    const shape = this.node("ConcatV2", [
      this.#count,
      this.#wholes([...size, kernel.shape[2]]),
      this.#wholes(0),
    ]);
    const attributes = { ...SAME, strides: wholes([1, 2, 2, 1]) };
    const inputs = [shape, this.#constant(kernel), x];
    return this.#addBias(this.node("Conv2DBackpropInput", inputs, attributes), bias);
  }

  modulate(x: string, scale: string, shift: string): string {
    const [a, b] = [scale, shift].map((factor) => {
      return this.node("ExpandDims", [
        this.node("ExpandDims", [factor, this.#wholes(1)]),
        this.#wholes(1),
      ]);
    });
    return this.add(this.node("Mul", [x, a]), b);
  }

  leakyRelu(x: string, slope: number): string {
    return this.node("LeakyRelu", [x], { alpha: { f: slope } });
  }

  add(a: string, b: string): string {
    return this.node("AddV2", [a, b]);
  }

  sigmoid(x: string): string {
    return this.node("Sigmoid", [x]);
  }

  #addBias(x: string, bias: Constant | undefined): string {
    return bias === undefined ? x : this.add(x, this.#constant(bias));
  }

  #constant({ shape, values }: Constant): string {
    const isHalf = this.#half && shape.length > 1;
    const name = this.#weight(shape, "float32", isHalf && { quantization: { dtype: "float16" } });
    this.data.push(isHalf ? toHalf(name, values) : values);
    return name;
  }

  /** A whole number, or a list of them. */
  #wholes(values: number | readonly number[]): string {
    const list = Int32Array.from([values].flat());
    this.data.push(list);
    return this.#weight(typeof values === "number" ? [] : [list.length], "int32");
  }

  #weight(shape: readonly number[], dtype: "float32" | "int32", rest: object | false = {}): string {
    const dtypeAttribute = dtype === "int32" ? { type: "DT_INT32" } : FLOAT;
    const name = this.node("Const", [], { dtype: dtypeAttribute });
    this.weights.push({ name, shape, dtype, ...rest });
    return name;
  }
}
