/** Weights in the files of other programs. */
import { BlobReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { decodeSafetensors, safetensorsShapes } from "../../core/safetensors.ts";
import { type Constant, readConstants } from "./_constant.ts";
import { hdf5Datasets } from "./_hdf5.ts";

/** The layout of a program's tensors. */
export type Layout = "keras" | "pytorch";

/** A file of another program's tensors. */
export interface Weights {
  readonly layout: Layout;
  /** The shapes of all tensors by name. */
  readonly shapes: ReadonlyMap<string, readonly number[]>;
  /** Reads tensors by name; they must exist. */
  readonly read: (names: ReadonlySet<string>) => Promise<ReadonlyMap<string, Constant>>;
}

const startsWith = (bytes: Uint8Array, start: string) =>
  [...start].every((character, i) => bytes[i] === character.charCodeAt(0));

/**
 * Opens weights by the file's signature: HDF5 (Keras's `.h5`), a zip archive (Keras's `.keras`), else safetensors
 * (PyTorch).
 *
 * @throws {TypeError} If it is damaged or of another format.
 */
export async function openWeights(bytes: Uint8Array<ArrayBuffer>): Promise<Weights> {
  if (startsWith(bytes, "PK\x03\x04")) return openHdf5(await unpackKeras(bytes));
  if (startsWith(bytes, "\x89HDF\r\n\x1a\n")) return openHdf5(bytes);
  return {
    layout: "pytorch",
    shapes: safetensorsShapes(bytes),
    read: async (names) => {
      const { tensors } = decodeSafetensors(bytes, (name) => names.has(name));
      try {
        return await readConstants(Object.fromEntries(tensors));
      } finally {
        for (const tensor of tensors.values()) tensor.dispose();
      }
    },
  };
}

function openHdf5(bytes: Uint8Array): Weights {
  const sets = hdf5Datasets(bytes);
  return {
    layout: "keras",
    shapes: new Map([...sets].map(([name, { shape }]) => [name, shape])),
    read: (names) =>
      Promise.resolve(new Map([...names].map((name) => [name, sets.get(name)!.read()]))),
  };
}

const KERAS_WEIGHTS = "model.weights.h5";

/** The weights in a `.keras` archive. */
async function unpackKeras(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const fail = (why: string, cause?: unknown): never => {
    throw new TypeError(`Cannot read the .keras file as ${why}`, { cause });
  };
  const archive = new ZipReader(new BlobReader(new Blob([bytes])), { useWebWorkers: false });
  try {
    const entries = await archive.getEntries();
    const entry = entries.find(({ filename }) => filename === KERAS_WEIGHTS);
    if (entry === undefined || entry.directory) return fail(`it holds no ${KERAS_WEIGHTS}`);
    return await entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return fail(`it is damaged: ${error instanceof Error ? error.message : error}`, error);
  } finally {
    await archive.close();
  }
}
