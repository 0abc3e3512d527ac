/** The gradient moves back; pixels that left the image get zero. */
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
