import { BATCH_NORM_EPSILON } from "../../core/layers.ts";
import { toHalf } from "../../core/safetensors.ts";
import type { GeneratorFile } from "../generator_file.ts";
import type { BatchNormOptions, Layers, LeakyReluOptions } from "../layers.ts";
import type { Constant } from "./_constant.ts";
import { type ExportOptions, prepareExport } from "./_export.ts";

/**
 * The files of a TensorFlow.js model, to be stored in one folder.
 *
 * @category Formats of other programs
 */
export interface TfjsModel {
  /** The graph, as JSON. */
  readonly "model.json": Uint8Array<ArrayBuffer>;
  /** The weights. */
  readonly "weights.bin": Uint8Array<ArrayBuffer>;
}

/**
 * Writes a generator as a graph model of TensorFlow.js, in inference mode:
 * `(await tf.loadGraphModel("…/model.json")).predict(noise)`. Input `noise` `[N, noiseSize]`, output `images`
 * `[N, height, width, 3]` in (0, 1), N any number. The configuration and the metadata become its `userDefinedMetadata`.
 * A generator with classes takes the one-hot labels behind the noise, in the same rows.
 *
 * @param options With `half`, kernels are stored in half precision; computation stays float32.
 * @throws {RangeError} If a number is too large for half precision.
 * @throws {TypeError} If the generator has no `forward`, or the network does not belong to it.
 * @category Formats of other programs
 */
export async function encodeTfjsModel(
  file: GeneratorFile,
  { half = false, generator }: ExportOptions = {},
): Promise<TfjsModel> {
  const { forward, inputSize, constants } = await prepareExport(file, generator);
  const { config, metadata } = file;
  const shapes = {
    noise: [-1, inputSize],
    images: [-1, config.height, config.width, config.channels ?? 3],
  };
  const graph = new TfjsGraph(constants, half);
  const placeholder = { dtype: FLOAT, shape: { shape: shapeProto(shapes.noise) } };
  const noise = graph.node("Placeholder", [], placeholder, "noise");
  graph.node("Identity", [forward<string>(graph, noise)], {}, "images");
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

/** An attribute in the JSON of TensorFlow's `AttrValue`: 64-bit integers are strings, and strings are base64. */
type Attribute = Readonly<Record<string, unknown>>;

const FLOAT = { type: "DT_FLOAT" };
const text = (value: string): Attribute => ({ s: btoa(value) });
const wholes = (values: readonly number[]): Attribute => ({ list: { i: values.map(String) } });
const shapeProto = (shape: readonly number[]) => ({
  dim: shape.map((length) => ({ size: String(length) })),
});

const SAME = { padding: text("SAME"), data_format: text("NHWC"), dilations: wholes([1, 1, 1, 1]) };

/** An entry of the weights manifest. */
interface Weight {
  readonly shape: readonly number[];
  readonly dtype: "float32" | "int32";
  readonly quantization?: { readonly dtype: "float16" };
}

/** Collects the nodes and the constants of a graph; values are the names of nodes, feature maps `[N, H, W, C]`. */
class TfjsGraph implements Layers<string> {
  readonly nodes: object[] = [];
  readonly weights: object[] = [];
  readonly data: BlobPart[] = [];
  readonly #constants: ReadonlyMap<string, Constant>;
  readonly #written = new Set<string>();
  readonly #half: boolean;

  constructor(constants: ReadonlyMap<string, Constant>, half: boolean) {
    this.#constants = constants;
    this.#half = half;
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

  dense(x: string, layer: string): string {
    const flags = { transpose_a: { b: false }, transpose_b: { b: false } };
    const kernel = this.#constant(`params/${layer}/kernel`);
    return this.#addBias(this.node("MatMul", [x, kernel], flags), layer);
  }

  toMaps(x: string, shape: readonly [number, number, number]): string {
    return this.node("Reshape", [x, this.#wholes([-1, ...shape])]);
  }

  conv2d(x: string, layer: string): string {
    const attributes = { ...SAME, strides: wholes([1, 1, 1, 1]) };
    const kernel = this.#constant(`params/${layer}/kernel`);
    return this.#addBias(this.node("Conv2D", [x, kernel], attributes), layer);
  }

  convTranspose2d(x: string, layer: string, { slope = 1 }: LeakyReluOptions = {}): string {
    const path = `params/${layer}/kernel`, [, , channels] = this.#constants.get(path)!.shape;
    const size = this.node("Slice", [
      this.node("Shape", [x]),
      this.#wholes([0]),
      this.#wholes([3]),
    ]);
    const doubled = this.node("Mul", [size, this.#wholes([1, 2, 2])]);
    const shape = this.node("ConcatV2", [doubled, this.#wholes([channels]), this.#wholes(0)]);
    const attributes = { ...SAME, strides: wholes([1, 2, 2, 1]) };
    const y = this.node("Conv2DBackpropInput", [shape, this.#constant(path), x], attributes);
    return this.leakyRelu(this.#addBias(y, layer), slope);
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
        ? this.#float({ shape, values: new Float32Array(shape[0]).fill(1 - i) })
        : this.#constant(`params/${layer}/${name}`)
    );
    let y = this.node("FusedBatchNormV3", [x, gamma, beta, ...averages], {
      epsilon: { f: BATCH_NORM_EPSILON },
      data_format: text("NHWC"),
      is_training: { b: false },
    });
    if (modulation) {
      const [scale, shift] = [modulation.gamma, modulation.beta].map((factor) =>
        this.node("Reshape", [factor, this.#wholes([-1, 1, 1, ...shape])])
      );
      y = this.add(this.node("Mul", [y, scale]), shift);
    }
    return this.leakyRelu(y, slope);
  }

  leakyRelu(x: string, slope: number): string {
    return slope === 1 ? x : this.node("LeakyRelu", [x], { alpha: { f: slope } });
  }

  add(a: string, b: string): string {
    return this.node("AddV2", [a, b]);
  }

  sigmoid(x: string): string {
    return this.node("Sigmoid", [x]);
  }

  #addBias(x: string, layer: string): string {
    const path = `params/${layer}/bias`;
    return this.#constants.has(path) ? this.add(x, this.#constant(path)) : x;
  }

  /** The node of a tensor of the network, written once even if layers share it. */
  #constant(path: string): string {
    if (!this.#written.has(path)) this.#float(this.#constants.get(path)!, path);
    this.#written.add(path);
    return path;
  }

  #float({ shape, values }: Constant, path?: string): string {
    const isHalf = this.#half && shape.length > 1;
    const quantization = isHalf ? { dtype: "float16" } as const : undefined;
    const name = this.#weight({ shape, dtype: "float32", quantization }, path);
    this.data.push(isHalf ? toHalf(name, values) : values);
    return name;
  }

  /** A whole number, or a list of them. */
  #wholes(values: number | readonly number[]): string {
    const list = Int32Array.from([values].flat());
    this.data.push(list);
    const shape = typeof values === "number" ? [] : [list.length];
    return this.#weight({ shape, dtype: "int32" });
  }

  #weight(weight: Weight, path?: string): string {
    const dtype = weight.dtype === "int32" ? { type: "DT_INT32" } : FLOAT;
    const name = this.node("Const", [], { dtype }, path);
    this.weights.push({ name, ...weight });
    return name;
  }
}
