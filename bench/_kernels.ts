/** Watches the kernels of tfjs's current backend. */
import * as tf from "@tensorflow/tfjs";

/** A kernel that has run. */
export interface KernelRun {
  readonly name: string;
  readonly inputs: Readonly<Record<string, tf.TensorInfo>>;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly output: tf.TensorInfo | tf.TensorInfo[];
  /** Milliseconds until it returned. */
  readonly ms: number;
}

/** Runs `f` and reports all kernels that it runs. A kernel that calls others counts as one. */
export async function watchKernels(
  f: () => void | Promise<void>,
  tell: (run: KernelRun) => void,
): Promise<void> {
  const backend = tf.getBackend(), kernels = tf.getKernelsForBackend(backend);
  let depth = 0;
  const replace = (config: tf.KernelConfig) => {
    tf.unregisterKernel(config.kernelName, backend);
    tf.registerKernel({ ...config, setupFunc: undefined });
  };
  for (const config of kernels) {
    const kernelFunc: tf.KernelFunc = (call) => {
      const start = performance.now();
      depth++;
      try {
        const output = config.kernelFunc(call);
        if (depth === 1) {
          tell({
            name: config.kernelName,
            inputs: call.inputs as KernelRun["inputs"],
            attrs: call.attrs ?? {},
            output,
            ms: performance.now() - start,
          });
        }
        return output;
      } finally {
        depth--;
      }
    };
    replace({ ...config, disposeFunc: undefined, kernelFunc });
  }
  try {
    await f();
  } finally {
    kernels.forEach(replace);
  }
}
