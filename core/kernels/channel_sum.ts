/**
 * The kernel behind the gradients of biases and batch normalisations: the sum over all but the last axis,
 * `[..., C]` to `[C]`, for which tfjs would transpose the whole tensor first.
 */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "./_backend.ts";
import { sumChannels } from "./webgpu/sums.ts";
import { sumRows as sumRowsNatively } from "./wasm/chunks.ts";
import { nativeOf } from "./wasm/native.ts";

/** Name under which the kernel is registered. Input `x` is float32; attribute `shape` is its shape. */
export const CHANNEL_SUM = "ChannelSum";

/** Sums in double precision, four columns at a time so that the sums stay in registers. */
function sumRows(x: Float32Array, channels: number): Float32Array {
  const sums = new Float32Array(channels);
  let c = 0;
  for (; c + 4 <= channels; c += 4) {
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (let i = c; i < x.length; i += channels) {
      s0 += x[i];
      s1 += x[i + 1];
      s2 += x[i + 2];
      s3 += x[i + 3];
    }
    sums.set([s0, s1, s2, s3], c);
  }
  for (; c < channels; c++) {
    let sum = 0;
    for (let i = c; i < x.length; i += channels) sum += x[i];
    sums[c] = sum;
  }
  return sums;
}

const wasmKernel: tf.KernelFunc = ({ inputs, backend }) => {
  const x = inputs.x!;
  const wasm = backend as HostBackend;
  const channels = x.shape[x.shape.length - 1];
  const out = wasm.makeOutput([channels], "float32");
  const native = nativeOf(backend);
  if (native) {
    const rows = tf.util.sizeFromShape(x.shape) / channels;
    const sums = sumRowsNatively(native, "channelSums", [native.address(x)], { rows, channels });
    wasm.typedArrayFromHeap(out).set(sums);
    return out;
  }
  wasm.typedArrayFromHeap(out).set(
    sumRows(wasm.typedArrayFromHeap(x) as Float32Array, channels),
  );
  return out;
};

const cpuKernel: tf.KernelFunc = ({ inputs, backend }) => {
  const x = inputs.x!;
  const cpu = backend as HostBackend;
  const channels = x.shape[x.shape.length - 1];
  const values = cpu.readSync(x.dataId) as Float32Array;
  return cpu.makeTensorInfo([channels], "float32", sumRows(values, channels));
};

const webgpuKernel: tf.KernelFunc = ({ inputs, backend }) => sumChannels(backend, inputs.x!);

for (
  const [backendName, kernelFunc] of [
    ["wasm", wasmKernel],
    ["cpu", cpuKernel],
    ["webgpu", webgpuKernel],
  ] as const
) tf.registerKernel({ kernelName: CHANNEL_SUM, backendName, kernelFunc });

tf.registerGradient({
  kernelName: CHANNEL_SUM,
  gradFunc: (dy, _saved, attrs) => ({
    x: () => tf.broadcastTo(dy as tf.Tensor, attrs.shape as number[]),
  }),
});
