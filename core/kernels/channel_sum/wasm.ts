/** Channel sums on wasm. */
import * as tf from "@tensorflow/tfjs";
import { type HostBackend, sizeOf } from "../_backend.ts";
import { CHANNEL_SUM } from "../operations.ts";
import { sumRows as sumRowsNatively } from "../wasm/chunks.ts";
import { nativeOf } from "../wasm/native.ts";
import { sumRows } from "./cpu.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, backend }) => {
  const x = inputs.x!;
  const wasm = backend as HostBackend;
  const channels = x.shape[x.shape.length - 1];
  const out = wasm.makeOutput([channels], "float32");
  const native = nativeOf(backend);
  const sums = native
    ? sumRowsNatively(native, "channelSums", [native.address(x)], {
      rows: sizeOf(x) / channels,
      channels,
    })
    : sumRows(wasm.typedArrayFromHeap(x) as Float32Array, channels);
  wasm.typedArrayFromHeap(out).set(sums);
  return out;
};

tf.registerKernel({ kernelName: CHANNEL_SUM, backendName: "wasm", kernelFunc });
