import * as tf from "@tensorflow/tfjs";
import { randomKey } from "../core/random.ts";
import { mapRecord } from "../core/record.ts";
import type { ModelConfig } from "../models/mod.ts";
import { randomTensor } from "./_backends.ts";
import { makeGenerator } from "../models/generator.ts";
import type { Network } from "../models/network.ts";

/** A generator whose images have contrast, as those of a trained one have, and whose averages are not the first ones. */
export function contrastGenerator(config: ModelConfig): Network {
  return tf.tidy(() => ({
    params: mapRecord(
      makeGenerator(config).init(randomKey(2)).params,
      (tensor, path) =>
        /gamma$|kernel$/.test(path) && !/^picture/.test(path) ? tf.mul(tensor, 2.5) : tensor,
    ),
    stats: mapRecord(
      makeGenerator(config).init(randomKey(0)).stats,
      (tensor) => tf.add(tensor, tf.abs(randomTensor(3, tensor.shape))),
    ),
  }));
}
