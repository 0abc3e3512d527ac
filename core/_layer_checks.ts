/** Checks of what layers are given, before a kernel reads beyond it. */
import type { Tensor } from "./tensor.ts";
import { wholeNumber } from "./check.ts";

/** Throws unless all tensors are float32. */
export function requireFloats(layer: string, tensors: Readonly<Record<string, Tensor>>): void {
  for (const [name, { dtype }] of Object.entries(tensors)) {
    if (dtype === "float32") continue;
    throw new TypeError(
      `Cannot compute ${layer} as its ${name} is ${dtype}: cast it to float32 with tf.cast`,
    );
  }
}

/** Throws unless a tensor has one of these shapes. */
export function requireShape(
  layer: string,
  name: string,
  { shape }: Tensor,
  ...allowed: readonly (readonly number[])[]
): void {
  if (allowed.some((lengths) => lengths.join() === shape.join())) return;
  throw new RangeError(
    `Cannot compute ${layer} as its ${name} has shape [${shape}] where ${
      allowed.map((lengths) => `[${lengths}]`).join(" or ")
    } is needed`,
  );
}

/** The operands of a convolution, and which axes of its kernel are input and output channels. */
export interface ConvOperands {
  readonly x: Tensor;
  readonly kernel: Tensor;
  readonly bias?: Tensor;
  readonly axes: { readonly input: 2 | 3; readonly output: 2 | 3 };
  readonly stride: number;
}

/**
 * Throws unless the operands of a convolution fit together.
 *
 * @throws {TypeError} If one is not float32.
 * @throws {RangeError} If a shape or the stride is not possible.
 */
export function checkConv(layer: string, { x, kernel, bias, axes, stride }: ConvOperands): void {
  requireFloats(layer, { input: x, kernel, ...(bias && { bias }) });
  for (const [name, { shape }] of Object.entries({ input: x, kernel })) {
    if (shape.length !== 4) {
      throw new RangeError(
        `Cannot compute ${layer} as its ${name} has shape [${shape}], not rank 4`,
      );
    }
  }
  const channels = kernel.shape[axes.input];
  if (x.shape[3] !== channels) {
    throw new RangeError(
      `Cannot compute ${layer} of [${x.shape}] by the kernel [${kernel.shape}] as the input has ` +
        `${x.shape[3]} channels and the kernel is for ${channels}`,
    );
  }
  if (bias) requireShape(layer, "bias", bias, [kernel.shape[axes.output]!]);
  wholeNumber(`The stride of ${layer}`, stride, 1);
}
