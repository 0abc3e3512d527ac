/** The order of axes in other programs. */
import { type Constant, permute } from "./_constant.ts";
import type { Layout } from "./_weights.ts";

/** A layout in which another program may store a tensor. */
export interface Form {
  readonly shape: readonly number[];
  /** The shape with every axis to be permuted. */
  readonly view: readonly number[];
  /** The permutation of the view's axes, as for {@linkcode permute}. */
  readonly axes: readonly number[];
}

/** Height, width and channels of the first feature map, which the first layer outputs as one row. */
export type SeedShape = readonly [height: number, width: number, channels: number];

/**
 * The layouts that a tensor of this package may have elsewhere. Keras's layouts are this package's own; PyTorch's
 * linear layers are `[out, in]`, its convolutions `[out, in, h, w]` (transposed: `[in, out, h, w]`), and its feature
 * maps are channels first, which determines the order of the first layer's outputs. The first layer may also be a
 * transposed convolution of one pixel.
 */
export function formsOf(
  path: string,
  shape: readonly number[],
  { layout, seed: [h, w, c] }: { readonly layout: Layout; readonly seed: SeedShape },
): readonly Form[] {
  const of = (view: readonly number[], axes: readonly number[], shape = view) => ({
    shape,
    view,
    axes,
  });
  if (layout === "keras") return [of(shape, shape.map((_, axis) => axis))];
  const [a, b, out, last] = shape;
  if (path === "params/dense/kernel") {
    return [of([c, h, w, a], [3, 1, 2, 0], [c * h * w, a]), of([a, c, h, w], [0, 2, 3, 1])];
  }
  if (path === "params/dense/bias") return [of([c, h, w], [1, 2, 0], shape)];
  if (shape.length === 4) return [of([last, out, a, b], [2, 3, 1, 0])];
  if (shape.length === 2) return [of([b, a], [1, 0])];
  return [of(shape, [0])];
}

/** The tensor in this package's axes. */
export function fromForm({ view, axes }: Form, { shape, values }: Constant): Constant {
  return { shape, values: permute({ shape: view, values }, axes).values };
}
