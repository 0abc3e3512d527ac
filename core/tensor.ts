/** Short names for tfjs's tensor types. */

/**
 * The module `@tensorflow/tfjs`.
 *
 * @category Tensors and records
 */
export type Tfjs = typeof import("@tensorflow/tfjs");

/**
 * A tfjs tensor of any shape.
 *
 * @category Tensors and records
 */
export type Tensor = InstanceType<Tfjs["Tensor"]>;

/**
 * A single number on the device, shape `[]`.
 *
 * @category Tensors and records
 */
export type Scalar = ReturnType<Tfjs["scalar"]>;

/**
 * A tensor of shape `[n]`.
 *
 * @category Tensors and records
 */
export type Tensor1D = ReturnType<Tfjs["tensor1d"]>;

/**
 * A tensor of shape `[n, m]`.
 *
 * @category Tensors and records
 */
export type Tensor2D = ReturnType<Tfjs["tensor2d"]>;

/**
 * A tensor of shape `[n, h, w, c]`.
 *
 * @category Tensors and records
 */
export type Tensor4D = ReturnType<Tfjs["tensor4d"]>;

/**
 * The tensor of a shape, where its type says how many sides it has.
 *
 * @category Random numbers
 */
export type TensorOf<S extends readonly number[]> = S extends readonly [] ? Scalar
  : S extends readonly [number] ? Tensor1D
  : S extends readonly [number, number] ? Tensor2D
  : S extends readonly [number, number, number, number] ? Tensor4D
  : Tensor;
