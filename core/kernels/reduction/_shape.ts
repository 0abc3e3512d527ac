/** The sum and the mean of an empty tensor, both 0 as on tfjs's cpu backend; its other backends do not foresee it. */
import * as tf from "@tensorflow/tfjs";

/** Those kernels. */
export const REDUCTIONS = ["Sum", "Mean"] as const;

/** The shape of the result if `x` is empty; `undefined` if it is not. */
export function shapeIfEmpty({ inputs: { x }, attrs }: {
  readonly inputs: tf.NamedTensorInfoMap;
  readonly attrs?: Record<string, unknown>;
}): number[] | undefined {
  const { shape } = x!;
  if (!shape.includes(0)) return undefined;
  const { axis, keepDims } = attrs as { axis?: number | number[]; keepDims?: boolean };
  const axes = tf.util.parseAxisParam(axis ?? shape.map((_, i) => i), shape);
  const [left] = tf.backend_util.computeOutAndReduceShapes(shape, axes);
  return keepDims ? tf.backend_util.expandShapeToKeepDim(left, axes) : left;
}
