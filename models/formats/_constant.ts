/** Tensors of a network outside of tfjs, for files of other programs. */
import { flattenRecord, type TensorRecord } from "../../core/record.ts";

/** Values with their shape, in row-major order. */
export interface Constant {
  readonly shape: readonly number[];
  readonly values: Float32Array<ArrayBuffer>;
}

/** The leaves of a record by path. */
export async function readConstants(record: TensorRecord): Promise<Map<string, Constant>> {
  return new Map(
    await Promise.all(
      flattenRecord(record).map(async ([path, tensor]) => {
        const values = Float32Array.from(await tensor.data());
        return [path, { shape: tensor.shape, values }] as const;
      }),
    ),
  );
}

/** The distance in memory between neighbours along each axis. */
function stridesOf(shape: readonly number[]): number[] {
  return shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
}

/** Permutes axes: axis `i` of the result is axis `axes[i]` of the constant. */
export function permute({ shape, values }: Constant, axes: readonly number[]): Constant {
  const [from, permuted] = [stridesOf(shape), axes.map((axis) => shape[axis])];
  const to = stridesOf(permuted);
  return {
    shape: permuted,
    values: values.map((_, i) => {
      const at = axes.reduce(
        (sum, axis, k) => sum + Math.floor(i / to[k]) % permuted[k] * from[axis],
        0,
      );
      return values[at];
    }),
  };
}

/** Multiplies by a factor for each place along an axis. */
export function scaleAlong(
  { shape, values }: Constant,
  axis: number,
  factors: ArrayLike<number>,
): Constant {
  const stride = stridesOf(shape)[axis];
  return {
    shape,
    values: values.map((value, i) => value * factors[Math.floor(i / stride) % shape[axis]]),
  };
}
