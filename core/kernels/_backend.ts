/** Members of the backends that tfjs's types do not declare. */
import * as tf from "@tensorflow/tfjs";

/** Members of the cpu and wasm backends that kernels need. */
export type HostBackend = {
  incRef(dataId: tf.DataId): void;
  disposeData(dataId: tf.DataId): boolean;
  readSync(dataId: tf.DataId): tf.backend_util.BackendValues;
  makeOutput(shape: number[], dtype: tf.DataType): tf.TensorInfo;
  typedArrayFromHeap(info: tf.TensorInfo): Int32Array | Float32Array;
  makeTensorInfo(shape: number[], dtype: tf.DataType, values: tf.TypedArray): tf.TensorInfo;
};

/** The number of elements. */
export function sizeOf({ shape }: tf.TensorInfo): number {
  return tf.util.sizeFromShape(shape);
}

/** A tensor of zeros, which may be empty. */
export function zerosOf(
  backend: unknown,
  shape: number[],
  dtype: tf.DataType = "float32",
): tf.TensorInfo {
  const zeros = tf.util.makeZerosTypedArray(tf.util.sizeFromShape(shape), dtype);
  const values = zeros as tf.backend_util.BackendValues;
  return { dataId: (backend as tf.KernelBackend).write(values, shape, dtype), shape, dtype };
}

/** Runs one of tfjs's kernels on the current backend. The caller disposes of the result. */
export function runKernel(
  backend: unknown,
  name: string,
  inputs: tf.NamedTensorInfoMap | tf.TensorInfo[],
  attrs: Record<string, unknown>,
): tf.TensorInfo {
  const kernel = tf.getKernel(name, tf.getBackend());
  return kernel.kernelFunc({
    inputs: inputs as tf.NamedTensorInfoMap,
    attrs: attrs as unknown as tf.NamedAttrMap,
    backend: backend as tf.KernelBackend,
  }) as tf.TensorInfo;
}
