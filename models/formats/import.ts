import * as tf from "@tensorflow/tfjs";
import { hasFieldsOf } from "../../core/fields.ts";
import { BATCH_NORM_EPSILON } from "../../core/layers.ts";
import { flattenRecord, type Shaped, unflattenRecord } from "../../core/record.ts";
import type { Tensor } from "../../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig, modelShape } from "../config.ts";
import { makeGenerator } from "../generator.ts";
import type { GeneratorFile } from "../generator_file.ts";
import type { Network } from "../network.ts";
import { type Form, formsOf, fromForm } from "./_axes.ts";
import { type Constant, scaleAlong } from "./_constant.ts";
import { type Layout, openWeights, type Weights } from "./_weights.ts";

/**
 * Maps another program's tensors to a generator's.
 *
 * @category Formats of other programs
 */
export interface WeightMap {
  /** The generator's model; omitted fields default to the article's model. */
  readonly model?: Partial<ModelConfig>;
  /**
   * Names in the file, by path in this package, such as `params/dense/kernel` and
   * `stats/batch_norm_1/moving_mean`. A bias, scale, shift or average that the other program lacks is `null`.
   */
  readonly tensors: Readonly<Record<string, string | null>>;
  /** What the other program adds to a variance before the square root. @default {0.001 in Keras, 0.00001 in PyTorch} */
  readonly epsilon?: number;
}

/** The programs' defaults. */
const EPSILONS: Readonly<Record<Layout, number>> = { keras: BATCH_NORM_EPSILON, pytorch: 1e-5 };

/**
 * Lists the tensors of a file that {@linkcode importGenerator} reads.
 *
 * @returns Shapes by name.
 * @throws {TypeError} If the file is damaged or of another format.
 * @category Formats of other programs
 */
export async function weightShapes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  return (await openWeights(bytes)).shapes;
}

/**
 * Makes a generator from another program's weights, in new tensors. The other program must compute the same as one of
 * the generators here; only names, axes and epsilon may differ.
 *
 * @param bytes A file of Keras (`.h5` or `.keras`), or a safetensors file of PyTorch, with channels-first feature maps.
 * @param map May come straight from JSON: it is checked.
 * @throws {TypeError} If the file is damaged or of another format, or if the map does not fit it or the generator.
 * @throws {RangeError} If the map's model cannot be built.
 * @category Formats of other programs
 */
export async function importGenerator(
  bytes: Uint8Array<ArrayBuffer>,
  map: WeightMap,
): Promise<GeneratorFile> {
  const { config, tensors: names, epsilon } = checkMap(map);
  const weights = await openWeights(bytes);
  const { shapes } = makeGenerator(config);
  const plan = planImport(new Map(flattenRecord(shapes)), { names, weights, config });
  const read = await weights.read(new Set([...plan.values()].map(({ name }) => name)));
  const constants = new Map(
    flattenRecord(shapes).map(([path, { shape }]): [string, Constant] => {
      const source = plan.get(path);
      if (source === undefined) return [path, neutral(path, shape)];
      const { values } = read.get(source.name)!;
      return [path, fromForm(source.form, { shape, values })];
    }),
  );
  const moved = withEpsilon(constants, epsilon ?? EPSILONS[weights.layout]);
  const leaves = new Map<string, Tensor>(
    [...moved].map(([path, { shape, values }]) => [path, tf.tensor(values, [...shape])]),
  );
  const network = unflattenRecord<Network>(shapes, leaves);
  return { network, config, metadata: { imported: weights.layout } };
}

/** A scale, variance, bias or mean that has no effect. */
function neutral(path: string, shape: readonly number[]): Constant {
  const value = /(gamma|scale\/bias|moving_variance)$/.test(path) ? 1 : 0;
  return { shape, values: new Float32Array(tf.util.sizeFromShape([...shape])).fill(value) };
}

function fail(why: string): never {
  throw new TypeError(`Cannot import the generator as ${why}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that a map's model may have; the last four are always optional. Generators of classes come from Nash alone. */
const KNOWN: Readonly<Required<Omit<ModelConfig, "classes">>> = {
  ...ARTICLE_MODEL,
  channels: 3,
  generatorWidth: 1,
  grown: 0,
  minibatchDeviation: 0,
};

/** Checks the map and completes its configuration. */
function checkMap(
  map: WeightMap,
): Pick<WeightMap, "tensors" | "epsilon"> & { readonly config: ModelConfig } {
  if (!isObject(map)) return fail("the map is not an object");
  const { model = {}, tensors, epsilon, ...others } = map as WeightMap;
  const damaged = () =>
    fail(`the map's model is damaged: current value is ${JSON.stringify(model)}`);
  if (!isObject(model)) damaged();
  const stranger = [
    ...Object.keys(others),
    ...Object.keys(model).filter((name) => !Object.hasOwn(KNOWN, name)),
  ].at(0);
  if (stranger !== undefined) fail(`the map has a field "${stranger}" that is not known`);
  const config = { ...ARTICLE_MODEL, ...model };
  if (!hasFieldsOf(config, ARTICLE_MODEL)) damaged();
  modelShape(config); // Rejects what cannot be built.
  if (
    !isObject(tensors) ||
    !Object.values(tensors).every((name) => name === null || typeof name === "string")
  ) fail("the map's tensors are not names by name");
  if (epsilon !== undefined && !(Number.isFinite(epsilon) && epsilon >= 0)) {
    fail(`the map's epsilon is not a number of at least 0: current value is ${epsilon}`);
  }
  return { config, tensors, epsilon };
}

/** Finds where each of the generator's tensors comes from; those that stay neutral are left out. */
function planImport(
  shapes: ReadonlyMap<string, Shaped>,
  { names, weights, config }: {
    readonly names: WeightMap["tensors"];
    readonly weights: Weights;
    readonly config: ModelConfig;
  },
): ReadonlyMap<string, { readonly name: string; readonly form: Form }> {
  const { base, baseChannels } = modelShape(config);
  const stranger = Object.keys(names).find((path) => !shapes.has(path));
  if (stranger !== undefined) fail(`the map names "${stranger}", which no such generator has`);
  const plan = new Map<string, { readonly name: string; readonly form: Form }>();
  for (const [path, { shape }] of shapes) {
    if (!Object.hasOwn(names, path)) fail(`the map lacks "${path}" of shape [${shape}]`);
    const name = names[path];
    if (name === null) {
      if (path.endsWith("/kernel")) fail(`the map has null for "${path}": a kernel is needed`);
      continue;
    }
    const found = weights.shapes.get(name);
    if (found === undefined) {
      return fail(
        `the file has no "${name}" for "${path}": it has ${[...weights.shapes.keys()].join(", ")}`,
      );
    }
    const forms = formsOf(path, shape, { layout: weights.layout, seed: [...base, baseChannels] });
    const form = forms.find(({ shape }) => shape.join() === found.join());
    if (form === undefined) {
      const wanted = forms.map(({ shape }) => `[${shape}]`).join(" or ");
      return fail(`"${name}" has shape [${found}] where "${path}" needs ${wanted}`);
    }
    plan.set(path, { name, form });
  }
  return plan;
}

/** Scales the gammas of batch normalisations to make up for this package's different epsilon. */
function withEpsilon(
  constants: ReadonlyMap<string, Constant>,
  epsilon: number,
): ReadonlyMap<string, Constant> {
  const scaled = new Map(constants);
  for (const [path, { values }] of constants) {
    const norm = /^stats\/(.*)\/moving_variance$/.exec(path)?.[1];
    if (norm === undefined) continue;
    const factors = [...values].map((variance) =>
      Math.sqrt((variance + BATCH_NORM_EPSILON) / (variance + epsilon))
    );
    for (const part of ["gamma", "scale/kernel", "scale/bias"]) {
      const factor = constants.get(`params/${norm}/${part}`);
      if (factor === undefined) continue;
      scaled.set(`params/${norm}/${part}`, scaleAlong(factor, factor.shape.length - 1, factors));
    }
  }
  return scaled;
}
