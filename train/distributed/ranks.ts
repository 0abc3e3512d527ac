import { oneLine } from "../../core/one_line.ts";
import { flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor4D } from "../../core/tensor.ts";
import type { Cursor, Dataset, Element } from "../../data/pipeline/dataset.ts";

/**
 * Sums arrays elementwise over all ranks, with bitwise the same result on each. All ranks must make the same calls, with
 * arrays of the same length.
 */
export type AllReduce = (values: Float32Array) => Promise<Float32Array>;

/** The processes that train together on shares of the data, as seen by one of them. */
export interface Ranks {
  /** The number of this rank, from 0. */
  readonly rank: number;
  /** The number of ranks. */
  readonly count: number;
  /** Sums over all ranks. */
  readonly allReduce: AllReduce;
}

/** A single process, for which {@linkcode AllReduce} is the identity. */
export const ALONE: Ranks = { rank: 0, count: 1, allReduce: (values) => Promise.resolve(values) };

/** A dataset that all ranks walk in step, and a signal that they share. */
export interface InStep {
  /** Ends an epoch on all ranks as soon as it ends on one. */
  readonly data: Dataset<Tensor4D>;
  /** Aborts on all ranks before the same step. */
  readonly signal: AbortSignal;
}

/**
 * Keeps ranks in step: before each batch they exchange whether they have one and whether to stop, since a rank that
 * continued alone would wait forever for the others' gradients.
 *
 * @param data This rank's share of the data.
 * @param signal Stops all ranks.
 */
export function keepInStep(data: Dataset<Tensor4D>, ranks: Ranks, signal?: AbortSignal): InStep {
  const agreed = new AbortController();
  async function* walk(from?: Cursor): AsyncGenerator<Element<Tensor4D>, void, void> {
    const own = data.walk(from)[Symbol.asyncIterator]();
    try {
      while (true) {
        const { done, value } = await own.next();
        const flags = Float32Array.of(Number(done === true), Number(signal?.aborted === true));
        const [ended, stopped] = await ranks.allReduce(flags);
        if (stopped > 0) agreed.abort();
        if (ended > 0) {
          value?.value.dispose();
          return;
        }
        yield value;
      }
    } finally {
      await own.return?.();
    }
  }
  return { data: { length: data.length, walk }, signal: agreed.signal };
}

/** Gathers the arrays of all ranks, which must have the same length. */
export async function allGather(values: Float32Array, ranks: Ranks): Promise<Float32Array[]> {
  const { length } = values;
  const places = new Float32Array(ranks.count * length);
  places.set(values, ranks.rank * length);
  const all = await ranks.allReduce(places);
  return Array.from(
    { length: ranks.count },
    (_, rank) => all.subarray(rank * length, (rank + 1) * length),
  );
}

/**
 * Waits for all ranks, and checks that facts are the same on all.
 *
 * @param facts JSON values by name; all ranks must use the same names.
 * @throws {Error} On all ranks, if something differs; the message gives its name and the value on this rank.
 */
export async function assertAgreement(
  facts: Readonly<Record<string, unknown>>,
  ranks: Ranks,
): Promise<void> {
  const entries = Object.entries(facts);
  const hashes = await Promise.all(entries.map(([, value]) => hashOf(value)));
  const all = await allGather(Float32Array.from(hashes.flat()), ranks);
  for (const [i, [name, value]] of entries.entries()) {
    const part = (rank: number) => all[rank].subarray(i * HASHES, (i + 1) * HASHES).join();
    const other = all.findIndex((_, rank) => part(rank) !== part(0));
    if (other === -1) continue;
    throw new Error(
      `Cannot train together as ranks 0 and ${other} differ in ${name}: ` +
        `on rank ${ranks.rank} it is ${oneLine(value ?? "not set")}`,
    );
  }
}

/** The number of 16-bit words of a hash; a float32 holds each exactly. */
const HASHES = 4;

async function hashOf(value: unknown): Promise<number[]> {
  const text = new TextEncoder().encode(JSON.stringify(value) ?? "");
  return [...new Uint16Array(await crypto.subtle.digest("SHA-256", text), 0, HASHES)];
}

/**
 * Checks that a record is bitwise the same on all ranks.
 *
 * @throws {Error} On all ranks, if it differs; the message names two ranks that do.
 */
export async function assertSameOnRanks(record: TensorRecord, ranks: Ranks): Promise<void> {
  const digests = await allGather(Float32Array.from(await digestOf(record)), ranks);
  const other = digests.findIndex((digest) => digest.join() !== digests[0].join());
  if (other === -1) return;
  throw new Error(
    `Cannot go on as the states of ranks 0 and ${other} differ: run the same version of everything on each, ` +
      "on the same kind of processor",
  );
}

/** The SHA-256 of all tensors, as 32 small whole numbers. */
async function digestOf(record: TensorRecord): Promise<Uint8Array> {
  const parts = [];
  for (const [, tensor] of flattenRecord(record)) {
    const values = await tensor.data();
    parts.push(new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice());
  }
  const bytes = await new Blob(parts).arrayBuffer();
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
