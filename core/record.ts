import type { Tensor } from "./tensor.ts";

/**
 * A tree of tensors with named leaves, such as `{ dense: { kernel, bias } }`. Parameters, moving averages, optimiser
 * moments and the whole training state are records.
 *
 * @category Tensors and records
 */
export type TensorRecord = Tensor | {
  readonly [name: string]: TensorRecord;
};

/**
 * A leaf of a {@linkcode ShapeRecord}.
 *
 * @category Tensors and records
 */
export type Shaped = { readonly shape: readonly number[] };

/**
 * A tree of shapes, such as a {@linkcode TensorRecord}, with or without values.
 *
 * @category Tensors and records
 */
export type ShapeRecord = Shaped | {
  readonly [name: string]: ShapeRecord;
};

function isLeaf(record: ShapeRecord): record is Shaped {
  return "shape" in record && Array.isArray(record.shape);
}

/**
 * Lists the leaves of a record with their paths, depth first in the order of the keys.
 *
 * @example
 * ```ts ignore
 * flattenRecord({ dense: { kernel, bias } }); // [["dense/kernel", kernel], ["dense/bias", bias]]
 * ```
 *
 * @category Tensors and records
 */
export function flattenRecord(record: TensorRecord): [path: string, tensor: Tensor][];
/** The same for shapes. */
export function flattenRecord(record: ShapeRecord): [path: string, leaf: Shaped][];
export function flattenRecord(record: ShapeRecord): [path: string, leaf: Shaped][] {
  if (isLeaf(record)) return [["", record]];
  return Object.entries(record).flatMap(([name, child]) =>
    flattenRecord(child).map(([path, leaf]): [string, Shaped] => [joined(name, path), leaf])
  );
}

const joined = (a: string, b: string) => a && b ? `${a}/${b}` : a + b;

/**
 * Makes a record of the same structure whose leaves are `f(leaf, path)`.
 *
 * @category Tensors and records
 */
export function mapRecord<R extends TensorRecord>(
  record: R,
  f: (tensor: Tensor, path: string) => Tensor,
): R {
  return fillShapes(record, (leaf, path) => f(leaf as Tensor, path)) as R;
}

/** Makes a record of tensors `f(leaf, path)` from a tree of shapes. */
export function fillShapes(
  shapes: ShapeRecord,
  f: (leaf: Shaped, path: string) => Tensor,
): TensorRecord {
  const walk = (node: ShapeRecord, path: string): TensorRecord =>
    isLeaf(node) ? f(node, path) : Object.fromEntries(
      Object.entries(node).map(([name, child]) => [name, walk(child, joined(path, name))]),
    );
  return walk(shapes, "");
}

/**
 * Makes a record of the same structure whose leaves are `f` of the leaves at the same path in every record.
 *
 * @throws {TypeError} If a record lacks a leaf that the first one has.
 * @category Tensors and records
 */
export function zipRecords<R extends TensorRecord>(
  records: readonly [R, ...R[]],
  f: (...tensors: Tensor[]) => Tensor,
): R {
  const [first, ...rest] = records.map((record) => new Map(flattenRecord(record)));
  for (const other of rest) {
    for (const path of first.keys()) {
      if (!other.has(path)) {
        throw new TypeError(`Cannot zip records as the leaf "${path}" is missing in one of them`);
      }
    }
  }
  return mapRecord(
    records[0],
    (tensor, path) => f(tensor, ...rest.map((other) => other.get(path)!)),
  );
}

/**
 * Makes a record of tensors from leaves by path, the inverse of {@linkcode flattenRecord}.
 *
 * @param template Gives the structure and the shapes.
 * @throws {TypeError} If a path is missing or its tensor has another shape than the template's.
 * @category Tensors and records
 */
export function unflattenRecord<R extends TensorRecord>(
  template: R | ShapeRecord,
  leaves: ReadonlyMap<string, Tensor>,
): R {
  return fillShapes(template, ({ shape }, path) => {
    const tensor = leaves.get(path);
    if (tensor === undefined) {
      throw new TypeError(`Cannot build the record as the tensor "${path}" is missing`);
    }
    if (tensor.shape.join() !== shape.join()) {
      throw new TypeError(
        `Cannot build the record as "${path}" has shape [${tensor.shape}] where [${shape}] is needed`,
      );
    }
    return tensor;
  }) as R;
}

/**
 * Disposes every leaf that is not disposed yet.
 *
 * @category Tensors and records
 */
export function disposeRecord(record: TensorRecord): void {
  disposeUnshared(record, []);
}

/** Disposes every leaf that is not disposed yet, and is in none of the records that are kept. */
export function disposeUnshared(record: TensorRecord, kept: readonly TensorRecord[]): void {
  const shared = new Set(kept.flatMap((other) => flattenRecord(other).map(([, leaf]) => leaf)));
  for (const [, tensor] of flattenRecord(record)) {
    if (!tensor.isDisposed && !shared.has(tensor)) tensor.dispose();
  }
}

/**
 * Counts the numbers in all leaves of the record.
 *
 * @category Tensors and records
 */
export function countParameters(record: TensorRecord): number {
  return flattenRecord(record).reduce((sum, [, tensor]) => sum + tensor.size, 0);
}

/**
 * Throws unless a record has the leaves of a tree of shapes, and no others.
 *
 * @param problem The start of the message.
 * @throws {TypeError} Naming the first leaf that differs.
 */
export function checkShapes(problem: string, record: ShapeRecord, shapes: ShapeRecord): void {
  const given = new Map(flattenRecord(record)), wanted = new Map(flattenRecord(shapes));
  for (const path of new Set([...wanted.keys(), ...given.keys()])) {
    const [has, needs] = [given, wanted].map((leaves) => leaves.get(path)?.shape.join());
    if (has === needs) continue;
    const told = (shape?: string) => shape === undefined ? "not there" : `[${shape}]`;
    throw new TypeError(`${problem}: "${path}" is ${told(has)} where it must be ${told(needs)}`);
  }
}
