/** Matching records against a known structure, and building them, with little overhead. */
import type { TensorRecord } from "./record.ts";
import type { Tensor } from "./tensor.ts";

/** The structure of a record, with the shapes and types of its tensors. */
export type Pattern =
  | { readonly shape: readonly number[]; readonly dtype: Tensor["dtype"] }
  | { readonly children: readonly (readonly [name: string, pattern: Pattern])[] };

/** The pattern of a record. */
export function patternOf(record: TensorRecord): Pattern {
  if ("dataId" in record) return { shape: record.shape as number[], dtype: record.dtype as never };
  const children = Object.entries(record as Record<string, TensorRecord>)
    .map(([name, child]) => [name, patternOf(child)] as const);
  return { children };
}

/** Appends a record's tensors to `leaves` in the pattern's order; returns false if it has another pattern. */
export function matches(pattern: Pattern, record: TensorRecord, leaves: Tensor[]): boolean {
  if ("shape" in pattern) {
    if (!("dataId" in record)) return false;
    const { shape, dtype } = record as Tensor;
    leaves.push(record as Tensor);
    return dtype === pattern.dtype && shape.length === pattern.shape.length &&
      pattern.shape.every((length, i) => length === shape[i]);
  }
  const { children } = pattern;
  if (Object.keys(record).length !== children.length) return false;
  return children.every(([name, child]) => {
    const part = (record as Record<string, TensorRecord>)[name];
    return part !== undefined && matches(child, part, leaves);
  });
}

/** Builds a record of the pattern from the next tensors of `leaves`. */
export function build(pattern: Pattern, leaves: Iterator<Tensor>): TensorRecord {
  if ("shape" in pattern) return leaves.next().value!;
  const record: Record<string, TensorRecord> = {};
  for (const [name, child] of pattern.children) record[name] = build(child, leaves);
  return record;
}
