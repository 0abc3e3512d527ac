import * as tf from "@tensorflow/tfjs";
import { turnTaker } from "../core/turn.ts";
import type { Tensor2D } from "../core/tensor.ts";
import { type Features, sliceFeatures } from "./features.ts";

/** Most products computed at a time (16 MB), unless a single row has more. */
const BLOCK = 2 ** 22;

/**
 * The products of each row with all rows of `to`, row by row. Computed on the current backend, many times
 * faster than a loop; float32 rounding is far below the effect of choosing other pictures.
 */
export async function* productRows(rows: Features, to: Features): AsyncGenerator<Float32Array> {
  const takeTurn = turnTaker();
  const step = Math.max(1, Math.floor(BLOCK / to.count));
  // With transposeB, matMul takes ten times as long on wasm.
  const right = tf.tidy(() => tf.transpose<Tensor2D>(tensorOf(to)));
  try {
    for (let start = 0; start < rows.count; start += step) {
      const left = tensorOf(sliceFeatures(rows, start, Math.min(start + step, rows.count)));
      const products = tf.matMul(left, right);
      left.dispose();
      const values = await products.data() as Float32Array;
      products.dispose();
      for (let at = 0; at < values.length; at += to.count) {
        yield values.subarray(at, at + to.count);
        await takeTurn();
      }
    }
  } finally {
    right.dispose();
  }
}

/** The squared distances of each row to all rows of `to`, row by row, in an array that is reused. */
export async function* distanceRows(rows: Features, to: Features): AsyncGenerator<Float64Array> {
  const [own, others] = [squaredLengths(rows), squaredLengths(to)];
  const distances = new Float64Array(to.count);
  let i = 0;
  for await (const products of productRows(rows, to)) {
    for (let j = 0; j < to.count; j++) {
      distances[j] = Math.max(0, own[i] + others[j] - 2 * products[j]); // Rounding may give less.
    }
    i++;
    yield distances;
  }
}

function tensorOf({ values, count, length }: Features): Tensor2D {
  return tf.tensor2d(values, [count, length]);
}

function squaredLengths({ values, count, length }: Features): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => {
    let sum = 0;
    for (let i = row * length; i < (row + 1) * length; i++) sum += values[i] * values[i];
    return sum;
  });
}
