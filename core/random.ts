import * as tf from "@tensorflow/tfjs";
import { wholeNumber } from "./check.ts";
import { NORMAL, THREEFRY, type ThreefryAttrs } from "./kernels/mod.ts";
import type { Tensor, Tensor1D, Tensor2D, TensorOf } from "./tensor.ts";

/**
 * A random key, int32 `[2]`. A key is split before use and never used twice, as in JAX.
 *
 * @category Random numbers
 */
export type Key = Tensor1D;

/**
 * Random keys, one per row, int32 `[count, 2]`.
 *
 * @category Random numbers
 */
export type Keys = Tensor2D;

function threefry(key: Key, attrs: ThreefryAttrs): Tensor {
  return tf.engine().runKernel(THREEFRY, { key }, { ...attrs }) as Tensor;
}

/**
 * Makes a key from a seed.
 *
 * @throws {RangeError} If the seed is not a whole number from 0 to 2^53 - 1.
 * @category Random numbers
 */
export function randomKey(seed: number): Key {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(
      `Cannot make a random key as the seed must be a whole number from 0: current value is ${seed}`,
    );
  }
  return tf.tensor1d([Math.floor(seed / 2 ** 32) | 0, seed | 0], "int32");
}

/**
 * Derives `count` independent keys. The given key must not be used again.
 *
 * @category Random numbers
 */
export function splitKey(key: Key, count: number): Key[] {
  // One kernel run per key, as slicing int32 on WebGPU goes through float32 and loses the low bits.
  return Array.from({ length: count }, (_, i) => foldIn(key, i));
}

/**
 * Derives a key from a key and a number, as in JAX: the one at that index of {@linkcode splitKey}.
 *
 * @category Random numbers
 */
export function foldIn(key: Key, data: number): Key {
  return threefry(key, { shape: [2], dtype: "int32", firstBlock: data }) as Key;
}

/**
 * `count` of the keys that {@linkcode splitKey} derives, from index `first` on, as one tensor.
 *
 * @category Random numbers
 */
export function childKeys(key: Key, count: number, first = 0): Keys {
  return threefry(key, { shape: [count, 2], dtype: "int32", firstBlock: first }) as Keys;
}

/**
 * Draws from the uniform distribution on [0, 1): 24 random bits per element, the same on every backend.
 *
 * @param source A key, or the seed of one.
 * @returns float32 of the given shape.
 * @throws {RangeError} If the seed is not a whole number from 0 to 2^53 - 1, or a side not one of at least 0.
 * @category Random numbers
 */
export function randomUniform<const S extends readonly number[]>(
  source: Key | number,
  shape: S,
): TensorOf<S>;
/** The same where only the program knows how many sides the shape has. */
export function randomUniform<T extends Tensor>(source: Key | number, shape: readonly number[]): T;
export function randomUniform<T extends Tensor>(source: Key | number, shape: readonly number[]): T {
  checkShape(shape);
  const draw = (key: Key) => threefry(key, { shape: [...shape], dtype: "float32" }) as T;
  return typeof source === "number" ? tf.tidy(() => draw(randomKey(source))) : draw(source);
}

/**
 * Draws from the standard normal distribution by the Box-Muller transform. The random bits are the same on every
 * backend; the results may differ in the last bits, by less than 1e-6.
 *
 * @param source A key, or the seed of one.
 * @returns float32 of the given shape.
 * @throws {RangeError} If the seed is not a whole number from 0 to 2^53 - 1, or a side not one of at least 0.
 * @category Random numbers
 */
export function randomNormal<const S extends readonly number[]>(
  source: Key | number,
  shape: S,
): TensorOf<S>;
/** The same where only the program knows how many sides the shape has. */
export function randomNormal<T extends Tensor>(source: Key | number, shape: readonly number[]): T;
export function randomNormal<T extends Tensor>(source: Key | number, shape: readonly number[]): T {
  checkShape(shape);
  return tf.tidy(() => {
    const key = typeof source === "number" ? randomKey(source) : source;
    if (tf.getKernel(NORMAL, tf.getBackend())) {
      return tf.engine().runKernel(NORMAL, { key }, { shape: [...shape] }) as T;
    }
    // Each element's pair is adjacent, so that the first rows do not depend on how many follow.
    const [u, v] = tf.unstack(randomUniform(key, [...shape, 2]), -1);
    const radius = tf.sqrt(tf.relu(tf.mul(tf.log(tf.sub(1, u)), -2))); // Of -0 a ReLU makes 0.
    return tf.mul(radius, tf.cos(tf.mul(v, 2 * Math.PI))) as T;
  });
}

function checkShape(shape: readonly number[]): void {
  for (const side of shape) wholeNumber("Each side of a random tensor", side, 0);
}
