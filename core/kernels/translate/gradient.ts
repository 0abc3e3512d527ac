/** What moved there comes back from there, and what left the image has no share in the result. */
import * as tf from "@tensorflow/tfjs";
import { TRANSLATE } from "../operations.ts";

tf.registerGradient({
  kernelName: TRANSLATE,
  inputsToSave: ["offsets"],
  gradFunc: (dy, [offsets], attrs) => ({
    x: () => {
      const back = { fill: 0, sign: -(attrs.sign as number) };
      return tf.engine().runKernel(TRANSLATE, { x: dy as tf.Tensor, offsets }, back) as tf.Tensor;
    },
  }),
});
