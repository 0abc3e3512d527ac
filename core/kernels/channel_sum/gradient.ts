/** The gradient of a sum is the same for every element. */
import * as tf from "@tensorflow/tfjs";
import { CHANNEL_SUM } from "../operations.ts";

tf.registerGradient({
  kernelName: CHANNEL_SUM,
  gradFunc: (dy, _saved, attrs) => ({
    x: () => tf.broadcastTo(dy as tf.Tensor, attrs.shape as number[]),
  }),
});
