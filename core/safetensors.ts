/**
 * The safetensors file format (https://github.com/huggingface/safetensors): eight bytes of header length, a JSON header
 * with name, type, shape and offsets of every tensor, then the values, little-endian.
 */
import * as tf from "@tensorflow/tfjs";
import { oneLine } from "./one_line.ts";
import type { Tensor } from "./tensor.ts";

/** The supported types; half-precision tensors (F16) are float32 in memory. */
const DTYPES = {
  F32: { dtype: "float32", bytes: 4, read: (data: ArrayBuffer) => new Float32Array(data) },
  I32: { dtype: "int32", bytes: 4, read: (data: ArrayBuffer) => new Int32Array(data) },
  F16: {
    dtype: "float32",
    bytes: 2,
    read: (data: ArrayBuffer) => Float32Array.from(new Float16Array(data)),
  },
} as const;

/** The format's limit on the header. */
const MAX_HEADER_BYTES = 100_000_000;

/** tfjs's limit on dimensions. */
const MAX_RANK = 6;

/**
 * The contents of a safetensors file: tensors by name, and metadata.
 *
 * @category Files
 */
export interface Safetensors {
  /** The tensors, the caller's to dispose of. */
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** The file's metadata. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Options of {@linkcode encodeSafetensors}.
 *
 * @category Files
 */
export interface SafetensorsOptions {
  /**
   * Which float32 tensors are written in half precision (F16): 11 significant bits, in half the space.
   * @default none
   */
  readonly half?: (name: string, tensor: Tensor) => boolean;
}

/**
 * Rounds numbers to half precision.
 *
 * @param name Names them in the error.
 * @throws {RangeError} If one of them is too large (above 65504).
 */
export function toHalf(name: string, values: ArrayLike<number>): Float16Array<ArrayBuffer> {
  const halves = Float16Array.from(values);
  const at = halves.findIndex((half, i) => Math.abs(half) === Infinity && half !== values[i]);
  if (at === -1) return halves;
  throw new RangeError(
    `Cannot write "${name}" in half precision as a number in it is too large: current value is ${
      values[at]
    }`,
  );
}

/**
 * Writes tensors as the bytes of a safetensors file.
 *
 * @param tensors float32 and int32 tensors by name.
 * @throws {TypeError} If a tensor has another type, or a name occurs twice.
 * @throws {RangeError} If a number is too large for half precision (above 65504).
 * @category Files
 */
export async function encodeSafetensors(
  tensors: Iterable<readonly [name: string, tensor: Tensor]>,
  metadata: Readonly<Record<string, string>> = {},
  { half = () => false }: SafetensorsOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = [...tensors];
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  const halves = new Set<string>();
  for (const [name, tensor] of entries) {
    const { dtype, shape, size } = tensor;
    if (dtype !== "float32" && dtype !== "int32") {
      throw new TypeError(
        `Cannot write "${name}" as safetensors: dtype ${dtype} is not float32 or int32`,
      );
    }
    if (Object.hasOwn(header, name)) {
      throw new TypeError(`Cannot write "${name}" as safetensors: the name is taken`);
    }
    if (dtype === "float32" && half(name, tensor)) halves.add(name);
    const format = dtype === "int32" ? "I32" : halves.has(name) ? "F16" : "F32";
    header[name] = {
      dtype: format,
      shape,
      data_offsets: [end, end += size * DTYPES[format].bytes],
    };
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = Math.ceil(json.length / 8) * 8; // Padded with spaces for alignment.
  const bytes = new Uint8Array(8 + headerLength + end).fill(0x20, 8, 8 + headerLength);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true);
  bytes.set(json, 8);
  const values = await Promise.all(entries.map(async ([name, tensor]) => {
    const values = await tensor.data();
    return halves.has(name) ? toHalf(name, values) : values;
  }));
  let offset = 8 + headerLength;
  for (const { buffer, byteOffset, byteLength } of values) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}

function fail(why: string): never {
  throw new TypeError(`Cannot read the safetensors file as ${why}`);
}

const isObject = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Entry = { dtype: keyof typeof DTYPES; shape: number[]; data_offsets: [number, number] };

/** The header's entries and metadata, unchecked, and the data after it. */
function readHeader(bytes: Uint8Array): {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly data: Uint8Array;
} {
  if (bytes.length < 8) {
    fail(
      `it has ${bytes.length} bytes, too few for a header: it is truncated or of another format`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = Number(view.getBigUint64(0, true));
  if (headerLength > MAX_HEADER_BYTES || 8 + headerLength > bytes.length) {
    fail(
      `its header does not fit into ${bytes.length} bytes: it is truncated or of another format`,
    );
  }
  let header: Record<string, Entry>;
  try {
    header = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, 8 + headerLength)),
    );
  } catch {
    return fail("its header is not JSON: it is of another format or damaged");
  }
  if (!isObject(header)) fail("its header is not an object: it is damaged");
  const { __metadata__: metadata = {}, ...entries } = header;
  if (!isObject(metadata) || Object.values(metadata).some((text) => typeof text !== "string")) {
    fail("its metadata is not text by name: it is damaged");
  }
  return {
    entries,
    metadata: metadata as unknown as Record<string, string>,
    data: bytes.subarray(8 + headerLength),
  };
}

/**
 * Reads only the metadata of a safetensors file.
 *
 * @throws {TypeError} If the bytes do not begin with a safetensors header.
 */
export function safetensorsMetadata(bytes: Uint8Array): Readonly<Record<string, string>> {
  return readHeader(bytes).metadata;
}

const isWholes = (list: unknown): list is number[] =>
  Array.isArray(list) && list.every((length) => Number.isSafeInteger(length) && length >= 0);

/**
 * Reads the shapes of the tensors in a safetensors file by name, whatever their types.
 *
 * @throws {TypeError} If the bytes do not begin with a safetensors header.
 */
export function safetensorsShapes(bytes: Uint8Array): ReadonlyMap<string, readonly number[]> {
  return new Map(
    Object.entries(readHeader(bytes).entries).map(([name, entry]) => {
      if (!isWholes(entry?.shape)) fail(`the entry of "${oneLine(name)}" is damaged`);
      return [name, entry.shape];
    }),
  );
}

/**
 * Reads the bytes of a safetensors file into new tensors; those of half precision become float32.
 *
 * @param isWanted Which tensors to read, by name; the others may be of any type. Default: all.
 * @throws {TypeError} If the bytes are not a whole safetensors file of F32, F16 and I32 tensors.
 * @category Files
 */
export function decodeSafetensors(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Safetensors {
  const { entries, metadata, data } = readHeader(bytes);
  const parts = Object.entries(entries).map(([name, entry]) => {
    if (typeof entry?.dtype !== "string") fail(`the entry of "${oneLine(name)}" is damaged`);
    const wanted = isWanted(name);
    if (wanted && !Object.hasOwn(DTYPES, entry.dtype)) {
      const type = oneLine(entry.dtype);
      fail(`"${oneLine(name)}" has the type ${type}, and only F32, F16 and I32 are supported`);
    }
    const { shape, data_offsets: offsets } = entry;
    if (!isWholes(shape) || !isWholes(offsets) || offsets.length !== 2) {
      fail(`the entry of "${oneLine(name)}" is damaged`);
    }
    if (shape.length > MAX_RANK) fail(`"${oneLine(name)}" has more than ${MAX_RANK} dimensions`);
    const [start, end] = offsets;
    const format = wanted ? DTYPES[entry.dtype] : undefined;
    if (format && end - start !== tf.util.sizeFromShape(shape) * format.bytes) {
      fail(`"${oneLine(name)}" of shape [${shape}] has ${end - start} bytes: it is damaged`);
    }
    if (end > data.length) {
      fail(`"${oneLine(name)}" ends at byte ${end} of ${data.length}: it is truncated`);
    }
    return { name, format, shape, start, end };
  });
  let covered = 0;
  for (const { name, start, end } of parts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== covered) {
      fail(
        `"${oneLine(name)}" starts at byte ${start} where ${covered} is expected: it is damaged`,
      );
    }
    covered = end;
  }
  if (covered !== data.length) {
    fail(`its tensors end at byte ${covered} of ${data.length}: it is damaged`);
  }
  const tensors = new Map<string, Tensor>();
  for (const { name, format, shape, start, end } of parts) {
    if (format === undefined) continue;
    const values = format.read(data.slice(start, end).buffer as ArrayBuffer);
    tensors.set(name, tf.tensor(values, shape, format.dtype));
  }
  return { tensors, metadata };
}
