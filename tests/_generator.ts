import * as tf from "@tensorflow/tfjs";
import { randomKey } from "../core/random.ts";
import { mapRecord } from "../core/record.ts";
import {
  type GeneratorNetwork,
  initGenerator,
  initGeneratorStats,
  type ModelConfig,
} from "../models/mod.ts";
import { randomTensor } from "./_backends.ts";

/** A generator whose images have contrast, as those of a trained one have, and whose averages are not the first ones. */
export function contrastGenerator(config: ModelConfig): GeneratorNetwork {
  return tf.tidy(() => ({
    params: mapRecord(
      initGenerator(randomKey(2), config),
      (tensor, path) =>
        /gamma$|kernel$/.test(path) && !/^picture/.test(path) ? tf.mul(tensor, 2.5) : tensor,
    ),
    stats: mapRecord(
      initGeneratorStats(config),
      (tensor) => tf.add(tensor, tf.abs(randomTensor(3, tensor.shape))),
    ),
  }));
}
