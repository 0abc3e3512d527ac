/**
 * Gradients that tfjs's wasm backend lacks, computed by the kernels of its cpu backend on copies: they are right, but no
 * faster than there.
 */
import * as tf from "@tensorflow/tfjs";
import { MathBackendCPU } from "@tensorflow/tfjs-backend-cpu";
import type { HostBackend } from "../_backend.ts";
import { replaceKernel } from "../wasm/register.ts";

/** The gradients of the depthwise convolution, and that of gather. */
const BORROWED = [
  "DepthwiseConv2dNativeBackpropFilter",
  "DepthwiseConv2dNativeBackpropInput",
  "UnsortedSegmentSum",
] as const;

const borrow = (kernelName: string): tf.KernelFunc => ({ inputs, attrs, backend }) => {
  const wasm = backend as HostBackend, cpu = new MathBackendCPU();
  const copies = Object.entries(inputs as Record<string, tf.TensorInfo>).map(([name, info]) => {
    const values = wasm.typedArrayFromHeap(info).slice();
    return [name, cpu.makeTensorInfo(info.shape, info.dtype, values)] as const;
  });
  const { shape, dtype, dataId } = tf.getKernel(kernelName, "cpu").kernelFunc({
    inputs: Object.fromEntries(copies),
    attrs,
    backend: cpu,
  }) as tf.TensorInfo;
  const result = wasm.makeOutput(shape, dtype);
  wasm.typedArrayFromHeap(result).set(cpu.readSync(dataId) as Float32Array);
  return result;
};

for (const name of BORROWED) replaceKernel(name, (stock) => stock ?? borrow(name));
