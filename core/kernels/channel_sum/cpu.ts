/** Channel sums on the CPU. */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import { CHANNEL_SUM } from "../operations.ts";

/** Sums in double precision, four columns at a time so that the sums stay in registers. */
export function sumRows(x: Float32Array, channels: number): Float32Array {
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

const kernelFunc: tf.KernelFunc = ({ inputs, backend }) => {
  const x = inputs.x!;
  const cpu = backend as HostBackend;
  const channels = x.shape[x.shape.length - 1];
  const values = cpu.readSync(x.dataId) as Float32Array;
  return cpu.makeTensorInfo([channels], "float32", sumRows(values, channels));
};

tf.registerKernel({ kernelName: CHANNEL_SUM, backendName: "cpu", kernelFunc });
