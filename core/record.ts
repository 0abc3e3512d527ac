import type { Tensor } from "./tensor.ts";

/**
 * A tree of tensors with named leaves, such as `{ dense: { kernel, bias } }`. Parameters, moving averages, optimiser
 * moments and the whole training state are records.
 */
export type TensorRecord = Tensor | {
  readonly [name: string]: TensorRecord;
};

function isTensor(record: TensorRecord): record is Tensor {
  return "dataId" in record;
}

/**
 * Lists the leaves of a record with their paths, depth first in the order of the keys.
 *
 * @example
 * ```ts ignore
 * flattenRecord({ dense: { kernel, bias } }); // [["dense/kernel", kernel], ["dense/bias", bias]]
 * ```
 */
export function flattenRecord(
  record: TensorRecord,
): [path: string, tensor: Tensor][] {
  if (isTensor(record)) return [["", record]];
  return Object.entries(record).flatMap(([name, child]) =>
    flattenRecord(child).map((
      [path, tensor],
    ): [string, Tensor] => [path === "" ? name : `${name}/${path}`, tensor])
  );
}

/** Makes a record of the same structure whose leaves are `f(leaf, path)`. */
export function mapRecord<R extends TensorRecord>(
  record: R,
  f: (tensor: Tensor, path: string) => Tensor,
): R {
  const walk = (node: TensorRecord, path: string): TensorRecord =>
    isTensor(node) ? f(node, path) : Object.fromEntries(
      Object.entries(node).map((
        [name, child],
      ) => [name, walk(child, path === "" ? name : `${path}/${name}`)]),
    );
  return walk(record, "") as R;
}

/**
 * Makes a record of the same structure whose leaves are `f` of the leaves that stand at one place in every record.
 *
 * @throws {TypeError} If a record lacks a leaf that the first one has.
 */
export function zipRecords<R extends TensorRecord>(
  records: readonly [R, ...R[]],
  f: (...tensors: Tensor[]) => Tensor,
): R {
  const [first, ...rest] = records.map((record) => new Map(flattenRecord(record)));
  for (const other of rest) {
    for (const path of first.keys()) {
      if (!other.has(path)) {
        throw new TypeError(
          `Cannot zip records as the leaf "${path}" is missing in one of them`,
        );
      }
    }
  }
  return mapRecord(
    records[0],
    (tensor, path) => f(tensor, ...rest.map((other) => other.get(path)!)),
  );
}

/**
 * Makes a record of `template`'s structure from leaves by path, the inverse of {@linkcode flattenRecord}.
 *
 * @throws {TypeError} If a path is missing or its tensor has another shape than the template's.
 */
export function unflattenRecord<R extends TensorRecord>(
  template: R,
  leaves: ReadonlyMap<string, Tensor>,
): R {
  return mapRecord(template, (expected, path) => {
    const tensor = leaves.get(path);
    if (tensor === undefined) {
      throw new TypeError(
        `Cannot build the record as the tensor "${path}" is missing`,
      );
    }
    if (tensor.shape.join() !== expected.shape.join()) {
      throw new TypeError(
        `Cannot build the record as "${path}" has shape [${tensor.shape}] where [${expected.shape}] is needed`,
      );
    }
    return tensor;
  });
}

/** Frees every leaf of the record. Leaves that are disposed of already are left alone. */
export function disposeRecord(record: TensorRecord): void {
  for (const [, tensor] of flattenRecord(record)) {
    if (!tensor.isDisposed) tensor.dispose();
  }
}

/** Counts the numbers in all leaves of the record. */
export function countParameters(record: TensorRecord): number {
  return flattenRecord(record).reduce(
    (sum, [, tensor]) => sum + tensor.size,
    0,
  );
}
