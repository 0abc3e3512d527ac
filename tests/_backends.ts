/** Runs one test on every backend, and counts the tensors that it leaves behind. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { type BackendName, describeAdapter, selectBackend } from "../core/backend.ts";
import { flattenRecord, type TensorRecord } from "../core/record.ts";
import type { Tensor } from "../core/tensor.ts";
import { LONG } from "./_long.ts";

/** Every backend; WebGPU also on a software adapter, which is slow: keep its cases small. */
export const BACKENDS: readonly BackendName[] = ["wasm", "cpu", "webgpu"];

/** Whether there is a WebGPU adapter, a software one included. Without, tests for it are ignored. */
export const HAS_WEBGPU: boolean = await describeAdapter() !== undefined;

export interface BackendTestOptions {
  /** @default {BACKENDS} */
  readonly backends?: readonly BackendName[];
  /** Backends that take long, where only the long tests run it. @default {[]} */
  readonly slowOn?: readonly BackendName[];
  /** Reports the tests as ignored. @default {false} */
  readonly ignore?: boolean;
}

/**
 * Registers `name [backend]` for each backend. Tensors that the body makes are freed after it, and the test fails if more
 * than those are left.
 */
export function testOnBackends(
  name: string,
  body: (backend: BackendName) => void | Promise<void>,
  { backends = BACKENDS, slowOn = [], ignore = false }: BackendTestOptions = {},
): void {
  for (const backend of backends) {
    Deno.test({
      name: `${name} [${backend}]`,
      ignore: ignore || (backend === "webgpu" && !HAS_WEBGPU) ||
        (slowOn.includes(backend) && !LONG),
      fn: async () => {
        await selectBackend(backend);
        const before = memory();
        tf.engine().startScope();
        try {
          await body(backend);
        } finally {
          tf.engine().endScope();
        }
        assertEquals(memory(), before, "the test leaves tensors behind");
      },
    });
  }
}

/** What is allocated: tensors, their data, and the data that the backend holds. */
export function memory() {
  const { numTensors, numDataBuffers } = tf.memory();
  return { numTensors, numDataBuffers, numDataIds: tf.backend().numDataIds() };
}

/** The numbers of a tensor, on backends too that cannot read synchronously. */
export async function valuesOf(tensor: Tensor): Promise<number[]> {
  return [...await tensor.data()];
}

/** The bits of a tensor, so that `-0` and `0` differ. */
export async function bitsOf(tensor: Tensor): Promise<number[]> {
  const { buffer, byteOffset, length } = await tensor.data() as Float32Array | Int32Array;
  return [...new Int32Array(buffer, byteOffset, length)];
}

/** The bits of every leaf of a record, by path. */
export async function recordBits(record: TensorRecord): Promise<Record<string, number[]>> {
  const entries = flattenRecord(record).map(async ([path, tensor]) => [path, await bitsOf(tensor)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Whole numbers that look random, 32 bits each, the same in every run. */
export function randomWords(seed: number): () => number {
  let state = seed >>> 0;
  return () => { // mulberry32, public domain, by Tommy Ettinger
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
}

/** `size` numbers in [-1, 1) that look random, the same in every run. */
export function randomValues(seed: number, size: number): Float32Array {
  const next = randomWords(seed);
  return Float32Array.from({ length: size }, () => next() / 2 ** 31 - 1);
}

/** A tensor of {@linkcode randomValues}. */
export function randomTensor<T extends Tensor = Tensor>(seed: number, shape: number[]): T {
  return tf.tensor(randomValues(seed, tf.util.sizeFromShape(shape)), shape) as T;
}
