/** Reads event files by their format alone: TensorFlow's records, and the wire format of Protocol Buffers. */
import { assert, assertEquals } from "@std/assert";
import { join } from "node:path";

/** CRC-32C bit by bit, as long division by the polynomial 0x1EDC6F41. */
export function crc32c(data: Uint8Array): number {
  let remainder = 0xffffffffn;
  const reversed = (value: bigint, bits: number) =>
    BigInt("0b" + value.toString(2).padStart(bits, "0").split("").reverse().join(""));
  for (const byte of data) {
    remainder ^= reversed(BigInt(byte), 8) << 24n;
    for (let bit = 0; bit < 8; bit++) {
      remainder <<= 1n;
      if (remainder >> 32n) remainder ^= 0x11EDC6F41n;
    }
  }
  return Number(reversed(remainder ^ 0xffffffffn, 32));
}

/** TensorFlow's masked_crc = rotate right by 15 bits + 0xa282ead8, undone. */
function unmasked(masked: number): number {
  const rotated = BigInt.asUintN(32, BigInt(masked) - 0xa282ead8n);
  return Number(BigInt.asUintN(32, (rotated << 15n) | (rotated >> 17n)));
}

/**
 * The data of the records of a file, each after its checksums were compared.
 *
 * @param isTorn Whether the last record is cut off, and not read.
 */
export function readRecords(file: Uint8Array<ArrayBuffer>, isTorn = false): Uint8Array[] {
  const view = new DataView(file.buffer);
  const records: Uint8Array[] = [];
  let at = 0;
  while (at < file.length) {
    const length = at + 12 <= file.length ? Number(view.getBigUint64(at, true)) : Infinity;
    if (at + 16 + length > file.length) break;
    assertEquals(unmasked(view.getUint32(at + 8, true)), crc32c(file.subarray(at, at + 8)));
    const data = file.subarray(at + 12, at + 12 + length);
    assertEquals(unmasked(view.getUint32(at + 12 + length, true)), crc32c(data));
    records.push(data);
    at += 16 + length;
  }
  assertEquals(at < file.length, isTorn);
  return records;
}

/** A message: the values of its fields by their numbers; bytes for what has a length, else the number. */
type Fields = Record<number, (bigint | number | Uint8Array)[]>;

function readMessage(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Fields = {};
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n;; shift += 7n) {
      const byte = bytes[at++];
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const readers: Record<number, () => bigint | number | Uint8Array> = {
    0: varint,
    1: () => view.getFloat64((at += 8) - 8, true),
    2: () => {
      const length = Number(varint());
      return bytes.subarray(at, at += length);
    },
    5: () => view.getFloat32((at += 4) - 4, true),
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    (fields[tag >> 3] ??= []).push(readers[tag & 7]());
  }
  assertEquals(at, bytes.length);
  return fields;
}

const text = (bytes: unknown) => new TextDecoder().decode(bytes as Uint8Array);

/** An event as far as Nash writes it. */
export interface ReadEvent {
  readonly seconds: number;
  readonly step: number;
  readonly version?: string;
  /** The status of its session log. */
  readonly session?: number;
  readonly values: readonly {
    readonly tag: string;
    readonly value?: number;
    readonly image?: {
      readonly height: number;
      readonly width: number;
      readonly channels: number;
      readonly file: Uint8Array;
    };
  }[];
}

/** Reads an `Event`, whose fields are numbered as in TensorBoard's event.proto and summary.proto. */
export function readEvent(record: Uint8Array): ReadEvent {
  const { 1: [seconds], 2: [step] = [0n], 3: version, 5: summary, 7: session, ...others } =
    readMessage(record);
  assertEquals(others, {});
  return {
    seconds: seconds as number,
    step: Number(step),
    ...(version && { version: text(version[0]) }),
    ...(session && { session: Number(readMessage(session[0] as Uint8Array)[1][0]) }),
    values: (summary ? readMessage(summary[0] as Uint8Array)[1] : []).map((value) => {
      const { 1: [tag], 2: number, 4: image } = readMessage(value as Uint8Array);
      if (!image) return { tag: text(tag), value: number[0] as number };
      const { 1: [height], 2: [width], 3: [channels], 4: [file] } = readMessage(
        image[0] as Uint8Array,
      );
      const sizes = {
        height: Number(height),
        width: Number(width),
        channels: Number(channels),
      };
      return { tag: text(tag), image: { ...sizes, file: file as Uint8Array } };
    }),
  };
}

/** The events of the files of a run, in the order of the files' names. */
export async function readEventFiles(run: string): Promise<ReadEvent[][]> {
  const folder = join(run, "tensorboard");
  const names: string[] = [];
  for await (const { name } of Deno.readDir(folder)) names.push(name);
  return await Promise.all(
    names.sort().map(async (name) => {
      assert(name.includes("tfevents"), name);
      return readRecords(await Deno.readFile(join(folder, name))).map(readEvent);
    }),
  );
}

/**
 * What TensorBoard shows: by tag the values at their steps. The first start of a session is no restart; each other one
 * takes what was said before of its step and later ones back (`_CheckForRestartAndMaybePurge` of
 * tensorboard/backend/event_processing/plugin_event_accumulator.py).
 */
export function shownEvents(
  files: readonly (readonly ReadEvent[])[],
): Record<string, { readonly step: number; readonly shown: unknown }[]> {
  let shown: { tag: string; step: number; shown: unknown }[] = [];
  let isRestart = false;
  for (const { step, session, values } of files.flat()) {
    if (session === 1) {
      if (isRestart) shown = shown.filter((other) => other.step < step);
      isRestart = true;
    }
    for (const { tag, value, image } of values) shown.push({ tag, step, shown: value ?? image });
  }
  const tags = Object.entries(Object.groupBy(shown, ({ tag }) => tag));
  return Object.fromEntries(
    tags.map(([tag, values]) => [tag, values!.map(({ step, shown }) => ({ step, shown }))]),
  );
}
