import { messageOf } from "../../core/errors.ts";
import { oneLine } from "../../core/one_line.ts";
import { disposeRecord, flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Cursor, Dataset, Element } from "../../data/pipeline/dataset.ts";
import { TransientError } from "../../data/pipeline/transient.ts";

/**
 * Sums arrays elementwise over all ranks, with bitwise the same result on each. All ranks must make the same calls, with
 * arrays of the same length.
 *
 * @category Several processes
 */
export type AllReduce = (values: Float32Array) => Promise<Float32Array>;

/**
 * The processes that train together on shares of the data, as seen by one of them.
 *
 * @category Several processes
 */
export interface Ranks {
  /** The number of this rank, from 0. */
  readonly rank: number;
  /** The number of ranks. */
  readonly count: number;
  /** Sums over all ranks. */
  readonly allReduce: AllReduce;
  /** The same, without a promise: for exchanges within a step. */
  readonly allReduceSync?: (values: Float32Array) => Float32Array;
  /** Says to the others that this rank is at work on something that takes long. */
  readonly busy?: () => void;
  /** From now on waits only briefly for others, since this process is asked to end. */
  readonly hurry?: () => void;
}

/** A single process, for which {@linkcode AllReduce} is the identity. */
export const ALONE: Ranks = { rank: 0, count: 1, allReduce: (values) => Promise.resolve(values) };

/**
 * A dataset that all ranks walk in step, and a signal that they share.
 *
 * @category Several processes
 */
export interface InStep<T> {
  /** Ends an epoch on all ranks as soon as it ends on one, and fails on all if it fails on one. */
  readonly data: Dataset<T>;
  /** Aborts on all ranks before the same step. */
  readonly signal: AbortSignal;
}

/**
 * What ranks say while they train.
 *
 * @category Several processes
 */
export interface Notes {
  /** The sentences of this rank, which are taken away when all ranks have them. */
  readonly own: string[];
  /** Called with each sentence of all ranks, in the same order on each. */
  readonly tell: (text: string, rank: number) => void;
}

/** An error that all ranks throw together, after the same step. */
export class SharedError extends TransientError {}

/** Whether an error, or one that caused it, is thrown by all ranks together. */
export function isShared(error: unknown): boolean {
  return error instanceof Error && (error instanceof SharedError || isShared(error.cause));
}

/**
 * Keeps ranks in step: before each batch they exchange whether they have one, whether to stop, and whether something failed,
 * since a rank that continued alone would wait forever for the others' gradients.
 *
 * @param data This rank's share of the data.
 * @param signal Stops all ranks.
 * @param notes What ranks say to each other before each batch.
 * @category Several processes
 */
export function keepInStep<T extends TensorRecord>(
  data: Dataset<T>,
  ranks: Ranks,
  signal?: AbortSignal,
  { own: notes, tell }: Notes = { own: [], tell: () => {} },
): InStep<T> {
  const agreed = new AbortController();
  async function* walk(from?: Cursor): AsyncGenerator<Element<T>, void, void> {
    const own = data.walk(from)[Symbol.asyncIterator]();
    try {
      while (true) {
        const { done, value, error } = await own.next().then(
          ({ done, value }) => ({ done, value: value ?? undefined, error: undefined }),
          (error: unknown) => ({ done: false, value: undefined, error }),
        );
        const flags = [done === true, signal?.aborted === true, error !== undefined];
        const sums = await ranks.allReduce(Float32Array.of(...flags.map(Number), notes.length));
        const [ended, stopped, failed, noted] = sums;
        if (noted > 0) {
          const all = await gatherTexts(JSON.stringify(notes.splice(0)), ranks);
          for (const [rank, texts] of all.entries()) {
            for (const text of JSON.parse(texts)) tell(text, rank);
          }
        }
        if (failed > 0) {
          if (value) disposeRecord(value.value);
          throw await sharedError(error, ranks);
        }
        if (stopped > 0) agreed.abort();
        if (ended > 0) {
          if (value) disposeRecord(value.value);
          return;
        }
        yield value!;
      }
    } finally {
      await own.return?.();
    }
  }
  return { data: { length: data.length, walk }, signal: agreed.signal };
}

/** The same error for all ranks, some of which have one of their own. */
async function sharedError(own: unknown, ranks: Ranks): Promise<SharedError> {
  const texts = await gatherTexts(own === undefined ? "" : messageOf(own), ranks);
  const said = texts.map((text, rank) => text && `rank ${rank}: ${text}`).filter(Boolean);
  return new SharedError(said.join("; "), { cause: own });
}

/** Gathers a text of each rank. */
async function gatherTexts(text: string, ranks: Ranks): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const lengths = (await allGather(Float32Array.of(bytes.length), ranks)).map(([length]) => length);
  const padded = new Float32Array(Math.max(...lengths));
  padded.set(bytes);
  const all = await allGather(padded, ranks);
  return all.map((row, rank) =>
    new TextDecoder().decode(Uint8Array.from(row.subarray(0, lengths[rank])))
  );
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
 * @category Several processes
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
