/** Reads HDF5 files, in which Keras keeps its weights. */
// @ts-types="./_jsfive.d.ts"
import { File, Group, type Item } from "jsfive";
import type { Constant } from "./_constant.ts";

/** The supported types. */
const FLOATS: readonly unknown[] = ["<f4", "<f8"];

/** A data set: its shape, and its values on demand. */
export interface Hdf5Dataset {
  readonly shape: readonly number[];
  /** @throws {TypeError} If they are not floating-point numbers, or damaged. */
  readonly read: () => Constant;
}

/**
 * Lists the data sets of an HDF5 file by their paths, such as `layers/dense/vars/0`.
 *
 * @throws {TypeError} If the file is damaged.
 */
export function hdf5Datasets(bytes: Uint8Array): Map<string, Hdf5Dataset> {
  const found = new Map<string, Hdf5Dataset>();
  const visit = (item: Item | null, path: string) => {
    if (item === null) return; // A broken link.
    if (item instanceof Group) {
      for (const key of item.keys) visit(item.get(key), path === "" ? key : `${path}/${key}`);
      return;
    }
    const { shape } = item;
    found.set(path, {
      shape,
      read: () => {
        if (!FLOATS.includes(item.dtype)) {
          throw new TypeError(
            `Cannot read "${path}" as its type is ${item.dtype}, and only ${
              FLOATS.join(" and ")
            } are supported`,
          );
        }
        return { shape, values: Float32Array.from(refusingDamage(() => item.value)) };
      },
    });
  };
  refusingDamage(() => visit(new File(Uint8Array.from(bytes).buffer, ""), ""));
  return found;
}

/** On damaged files jsfive throws anything, even strings. */
function refusingDamage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new TypeError(`Cannot read the HDF5 file as it is damaged: ${why}`, { cause: error });
  }
}
