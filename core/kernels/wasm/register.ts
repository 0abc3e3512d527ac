/** Registering kernels of the wasm backend. */
import "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import { type Native, nativeOf } from "./native.ts";

/** The arguments of such a kernel. */
export interface Call<A> {
  readonly native: Native;
  readonly backend: HostBackend;
  readonly inputs: Readonly<Record<string, tf.TensorInfo>>;
  readonly attrs: A;
  /** Allocates a result. */
  readonly make: (shape: number[]) => tf.TensorInfo;
}

/** Registers a kernel of the wasm backend with attributes `A`. It needs {@linkcode nativeOf}. */
export function registerNative<A = Record<string, never>>(
  kernelName: string,
  f: (call: Call<A>) => tf.TensorInfo | tf.TensorInfo[],
): void {
  tf.registerKernel({
    kernelName,
    backendName: "wasm",
    kernelFunc: ({ inputs, attrs, backend }) => {
      const native = nativeOf(backend);
      if (native === undefined) {
        throw new Error(`Cannot run ${kernelName} as the engine lacks relaxed SIMD`);
      }
      return f({
        native,
        backend: backend as HostBackend,
        inputs: inputs as Record<string, tf.TensorInfo>,
        attrs: attrs as A,
        make: (shape) => (backend as HostBackend).makeOutput(shape, "float32"),
      });
    },
  });
}

/** Replaces one of tfjs's wasm kernels; `make` gets the old one to fall back on. Its setup function is kept. */
export function replaceKernel(
  kernelName: string,
  make: (stock: tf.KernelFunc) => tf.KernelFunc,
): void {
  const backendName = "wasm";
  const stock: tf.KernelConfig | undefined = tf.getKernel(kernelName, backendName);
  if (stock != null) tf.unregisterKernel(kernelName, backendName);
  tf.registerKernel({ ...stock, kernelName, backendName, kernelFunc: make(stock?.kernelFunc) });
}
