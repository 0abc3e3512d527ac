import type { TensorRecord } from "../core/record.ts";
import type { Scalar } from "../core/tensor.ts";
export function moveAverage<P extends TensorRecord>(
  average: P,
  _current: P,
  _: { decay: number; step: Scalar },
): P {
  return average;
}
