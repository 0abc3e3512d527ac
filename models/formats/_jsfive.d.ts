/** The part of the untyped package jsfive (0.4) that Nash calls. */

/** A group or a data set. */
export type Item = Group | Dataset;

/** A folder of an HDF5 file. */
export declare class Group {
  readonly keys: readonly string[];
  get(key: string): Item | null;
}

/** Numbers of an HDF5 file. */
export interface Dataset {
  readonly shape: readonly number[];
  /** Such as `<f4` for float32. */
  readonly dtype: unknown;
  readonly value: ArrayLike<number>;
}

/** An HDF5 file, which is its outermost group. */
export declare class File extends Group {
  constructor(bytes: ArrayBuffer, name: string);
}
