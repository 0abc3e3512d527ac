import * as tf from "@tensorflow/tfjs";
import { THREEFRY, type ThreefryAttrs } from "./kernels/mod.ts";
import type { Tensor, Tensor1D, Tensor2D } from "./tensor.ts";

/** A random key, int32 `[2]`. A key is split before use and never used twice, as in JAX. */
export type Key = Tensor1D;

/** Random keys in a row each, int32 `[count, 2]`. */
export type Keys = Tensor2D;

function threefry(key: Key, attrs: ThreefryAttrs): Tensor {
  return tf.engine().runKernel(THREEFRY, { key }, { ...attrs }) as Tensor;
}

/**
 * Makes the key that a seed names.
 *
 * @throws {RangeError} If the seed is not a whole number from 0 to 2^53 - 1.
 */
export function randomKey(seed: number): Key {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(
      `Cannot make a random key as the seed must be a whole number from 0: current value is ${seed}`,
    );
  }
  return tf.tensor1d([Math.floor(seed / 2 ** 32) | 0, seed | 0], "int32");
}

/** Derives `count` independent keys. The given key must not be used again. */
export function splitKey(key: Key, count: number): Key[] {
  // A run of the kernel for each key, as WebGPU's slices of int32 go through float32 and lose their last bits.
  return Array.from({ length: count }, (_, i) => foldIn(key, i));
}

/** Derives the key of a number from a key, as in JAX: that which {@linkcode splitKey} has at this place. */
export function foldIn(key: Key, data: number): Key {
  return threefry(key, { shape: [2], dtype: "int32", firstBlock: data }) as Key;
}

/** The keys that {@linkcode splitKey} derives, `count` of them from number `first` on, as one tensor. */
export function childKeys(key: Key, count: number, first = 0): Keys {
  return threefry(key, { shape: [count, 2], dtype: "int32", firstBlock: first }) as Keys;
}

/**
 * Draws from the uniform distribution on [0, 1): 24 random bits an element, the same on every backend.
 *
 * @returns float32 of the given shape.
 */
export function randomUniform<T extends Tensor = Tensor>(key: Key, shape: readonly number[]): T {
  return threefry(key, { shape: [...shape], dtype: "float32" }) as T;
}

/**
 * Draws from the standard normal distribution by the Box-Muller transform. The bits are the same on every backend, the
 * logarithm and cosine may differ in their last places.
 *
 * @returns float32 of the given shape.
 */
export function randomNormal<T extends Tensor = Tensor>(key: Key, shape: readonly number[]): T {
  return tf.tidy(() => {
    // The pair of an element stands together, so that the first rows do not depend on how many follow.
    const [u, v] = tf.unstack(randomUniform(key, [...shape, 2]), -1);
    // WebGPU lets a logarithm near 1 err to either side of 0.
    const radius = tf.sqrt(tf.relu(tf.mul(tf.log(tf.sub(1, u)), -2)));
    return tf.mul(radius, tf.cos(tf.mul(v, 2 * Math.PI))) as T;
  });
}
