/** Reads golden numbers without the library's own reader, and measures the distance to them. */
import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { mapRecord, type TensorRecord } from "../core/record.ts";
import type { Tensor } from "../core/tensor.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../models/mod.ts";
import { type GanState, initState } from "../train/state.ts";
import { valuesOf } from "./_backends.ts";

/** One array of a golden file. */
export interface GoldenArray {
  readonly shape: number[];
  readonly values: Float32Array | Int32Array;
}

export interface Golden {
  readonly metadata: Readonly<Record<string, string>>;
  readonly arrays: ReadonlyMap<string, GoldenArray>;
}

/** A reader of safetensors that shares nothing with the library's. */
export function parseSafetensors(bytes: Uint8Array): Golden {
  const { buffer } = bytes.slice();
  const length = Number(new DataView(buffer).getBigUint64(0, true));
  const text = new TextDecoder().decode(new Uint8Array(buffer, 8, length));
  const { __metadata__: metadata, ...entries } = JSON.parse(text);
  const arrays = new Map<string, GoldenArray>();
  for (const [name, entry] of Object.entries(entries)) {
    const { dtype, shape, data_offsets: [start, end] } = entry as {
      dtype: string;
      shape: number[];
      data_offsets: [number, number];
    };
    const part = buffer.slice(8 + length + start, 8 + length + end);
    const values = dtype === "F32" ? new Float32Array(part) : new Int32Array(part);
    arrays.set(name, { shape, values });
  }
  return { metadata, arrays };
}

/** Reads a golden file that lies at `path` from this folder. */
export function readGolden(path: string): Golden {
  return parseSafetensors(Deno.readFileSync(new URL(path, import.meta.url)));
}

/** The array of that name. */
export function goldenArray({ arrays }: Golden, name: string): GoldenArray {
  const array = arrays.get(name);
  assert(array !== undefined, `the golden file has no "${name}"`);
  return array!;
}

/** The array of that name as a tensor on the current backend. */
export function goldenTensor<T extends Tensor = Tensor>(golden: Golden, name: string): T {
  const { shape, values } = goldenArray(golden, name);
  return tf.tensor(values, shape, "float32") as T;
}

/** The model that a golden file is of; files that do not say hold the article's. */
export function goldenModel({ metadata }: Golden): ModelConfig {
  const number = (name: string, fallback: number) => Number(metadata[name] ?? fallback);
  return {
    ...ARTICLE_MODEL,
    height: number("height", ARTICLE_MODEL.height),
    width: number("width", ARTICLE_MODEL.width),
    widthFactor: number("width_factor", ARTICLE_MODEL.widthFactor),
    leakySlope: number("slope", ARTICLE_MODEL.leakySlope),
    dropoutRate: 0,
  };
}

/** The training state that the `init/` arrays hold. */
export function goldenState(golden: Golden): GanState {
  return tf.tidy(() => {
    const state = initState(0, { model: goldenModel(golden) });
    const read = <R extends TensorRecord>(record: R): R =>
      mapRecord(record, (tensor, path) => {
        const loaded = goldenTensor(golden, `init/${path}`);
        assertEquals(loaded.shape, tensor.shape, path);
        return loaded;
      });
    return { ...state, params: read(state.params), stats: read(state.stats) };
  });
}

type Numbers = ArrayLike<number>;

/** The 2-norm of numbers. */
export function norm(values: Numbers): number {
  return Math.sqrt(Array.from(values).reduce((sum, value) => sum + value * value, 0));
}

/** `‖actual - expected‖`. */
export function distance(actual: Numbers, expected: Numbers): number {
  assertEquals(actual.length, expected.length);
  return norm(Array.from(actual, (value, i) => value - expected[i]));
}

/** `‖actual - expected‖ / ‖expected‖`; NaN in either gives NaN. */
export function relativeError(actual: Numbers, expected: Numbers): number {
  return distance(actual, expected) / Math.max(norm(expected), Number.MIN_VALUE);
}

/** The largest magnitude among numbers. */
export function largest(values: Numbers): number {
  return Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Fails where `error` is above the tolerance or NaN; set NASH_TEST_ERRORS to see every error. */
export function assertWithin(error: number, tolerance: number, what: string): void {
  if (Deno.env.get("NASH_TEST_ERRORS")) console.log(`${error.toExponential(2)} ${what}`);
  assert(error <= tolerance, `${what}: error ${error} is above ${tolerance}`);
}

/** Fails where a tensor is further than `tolerance`, relative to its norm, from the golden array. */
export async function assertClose(
  actual: Tensor,
  expected: Numbers,
  { tolerance, what }: { tolerance: number; what: string },
): Promise<void> {
  assertWithin(relativeError(await valuesOf(actual), expected), tolerance, what);
}
