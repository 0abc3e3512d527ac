/** Short names for tfjs's tensor types. */

/** The module `@tensorflow/tfjs`. */
export type Tfjs = typeof import("@tensorflow/tfjs");

/** A tfjs tensor of any shape. */
export type Tensor = InstanceType<Tfjs["Tensor"]>;

/** A single number on the device, shape `[]`. */
export type Scalar = ReturnType<Tfjs["scalar"]>;

/** A tensor of shape `[n]`. */
export type Tensor1D = ReturnType<Tfjs["tensor1d"]>;

/** A tensor of shape `[n, m]`. */
export type Tensor2D = ReturnType<Tfjs["tensor2d"]>;

/** A tensor of shape `[n, h, w, c]`. */
export type Tensor4D = ReturnType<Tfjs["tensor4d"]>;
