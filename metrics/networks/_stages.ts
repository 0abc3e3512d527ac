import * as tf from "@tensorflow/tfjs";
import { turnTaker } from "../../core/turn.ts";
import type { Tensor, Tensor4D } from "../../core/tensor.ts";

/**
 * Sends images through the stages of a network. Timers and signals have their turn between them: on wasm a network is busy
 * for a second with a few images.
 */
export async function runStages<T extends Tensor>(
  images: Tensor4D,
  stages: readonly ((x: Tensor4D) => Tensor4D)[],
  last: (x: Tensor4D) => T,
): Promise<T> {
  const takeTurn = turnTaker();
  let x = images;
  try {
    for (const stage of stages) {
      const y = tf.tidy(() => stage(x));
      if (x !== images) x.dispose();
      x = y;
      await takeTurn();
    }
    return tf.tidy(() => last(x));
  } finally {
    if (x !== images) x.dispose();
  }
}
