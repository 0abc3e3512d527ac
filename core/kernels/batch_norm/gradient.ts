/** The gradient of batch normalisation, which is not differentiated itself. */
import * as tf from "@tensorflow/tfjs";
import { finishes, runFinished } from "../gates.ts";
import { BATCH_NORM, BATCH_NORM_GRAD } from "../operations.ts";

tf.registerGradient({
  kernelName: BATCH_NORM,
  inputsToSave: ["x", "gamma", "beta"],
  outputsToSave: [true, true, true, false, false],
  gradFunc: (upstream, [x, gamma, beta, y, mean, variance], attrs) => {
    const [dy] = upstream as tf.Tensor[];
    const inputs = { dy, x, y, gamma, beta, mean, variance };
    const finish = finishes.get(dy) ?? {};
    const [dx, dGamma, dBeta] = runFinished<tf.Tensor[]>(BATCH_NORM_GRAD, inputs, attrs, finish);
    return { x: () => dx, gamma: () => dGamma, beta: () => dBeta };
  },
});

tf.registerGradient({
  kernelName: BATCH_NORM_GRAD,
  gradFunc: () => {
    throw new Error(
      "Cannot differentiate the gradient of batch normalisation, as a gradient penalty does, on this backend: " +
        "use a discriminator without batch normalisation, no penalty, or the cpu backend",
    );
  },
});
