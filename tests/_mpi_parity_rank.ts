/** A rank of a job of mpi_test.ts: takes a step on its part of 8 images, and writes what came of it. */
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../core/backend.ts";
import { flattenRecord, type TensorRecord } from "../core/record.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { ARTICLE_MODEL } from "../models/config.ts";
import { openMpi } from "../train/distributed/mpi.ts";
import { makeParallelStep } from "../train/distributed/parallel.ts";
import { ARTICLE_ADAM } from "../train/optimizer/adam.ts";
import { initState } from "../train/state.ts";

const IMAGES = 8;

const [file] = Deno.args;
const ranks = openMpi();
await selectBackend("wasm", { threads: 1 });
const model = { ...ARTICLE_MODEL, height: 32, width: 32, widthFactor: 1 / 8, dropoutRate: 0 };
const config = { model, adam: ARTICLE_ADAM, loss: "bce" } as const;
const own = IMAGES / ranks.count;
const images = tf.randomUniform<tf.Rank.R4>([IMAGES, 32, 32, 3], -1, 1, "float32", 7);
const part: Tensor4D = tf.slice(images, [own * ranks.rank], [own]);
const step = makeParallelStep(config, ranks, { syncStats: true });
const result = await step(initState(3, config), { images: part });
if (ranks.rank === 0) {
  const leaves = flattenRecord(result as TensorRecord);
  const values = await Promise.all(
    leaves.map(async ([path, tensor]) => [path, [...await tensor.data()]]),
  );
  await Deno.writeTextFile(file, JSON.stringify(values));
}
ranks.end(0);
