/** tfjs's wasm backend copies a tensor that is cloned. Here both share their data, as on its other backends. */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";

const stock = tf.getKernel("Identity", "wasm");

const identity: tf.KernelFunc = ({ inputs, backend }) => {
  const { dataId, shape, dtype } = inputs.x!;
  (backend as HostBackend).incRef(dataId);
  return { dataId, shape, dtype };
};

tf.unregisterKernel("Identity", "wasm");
tf.registerKernel({ ...stock, kernelFunc: identity });
