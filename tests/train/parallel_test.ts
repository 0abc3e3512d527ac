/** Training on several ranks, here in one process: the sums of all ranks' numbers, without a network. */
import { assertEquals, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { disposeRecord, flattenRecord, type TensorRecord } from "../../core/record.ts";
import type { Tensor, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { type Dataset, fromArray } from "../../data/pipeline/dataset.ts";
import { map } from "../../data/pipeline/map.ts";
import { pipe } from "../../data/pipeline/pipe.ts";
import type { LabelledBatch } from "../../data/pipeline/tensors.ts";
import { oneHot } from "../../models/classes.ts";
import { ARTICLE_MODEL, type ModelConfig } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import type { StepConfig } from "../../train/config.ts";
import { drawNoise, lossesAndGrads } from "../../train/gradients.ts";
import { type Report, train } from "../../train/loop.ts";
import { makeParallelStep } from "../../train/distributed/parallel.ts";
import { ALONE, assertSameOnRanks, keepInStep, type Ranks } from "../../train/distributed/ranks.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { pointOf } from "../../train/_substeps.ts";
import { makeTrainStep } from "../../train/step.ts";
import { randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { makeGan } from "../../train/gan.ts";

const MODEL: ModelConfig = {
  ...ARTICLE_MODEL,
  height: 16,
  width: 16,
  widthFactor: 1 / 16,
  noiseSize: 8,
  dropoutRate: 0,
};
const CONFIG: StepConfig = { model: MODEL, adam: ARTICLE_ADAM, loss: "bce", ema: 0.9 };

/** Ranks of one process: each waits until all have given their numbers. */
function ranksInProcess(count: number): Ranks[] {
  let given: Float32Array[] = [], resolvers: ((sums: Float32Array) => void)[] = [];
  const allReduce = (values: Float32Array) =>
    new Promise<Float32Array>((resolve) => {
      given.push(values.slice());
      resolvers.push(resolve);
      if (given.length < count) return;
      const sums = given.reduce((a, b) => {
        assertEquals(a.length, b.length);
        return a.map((value, i) => value + b[i]);
      });
      const waiting = resolvers;
      [given, resolvers] = [[], []];
      for (const resolve of waiting) resolve(sums.slice());
    });
  return Array.from({ length: count }, (_, rank) => ({ rank, count, allReduce }));
}

const photos = (count: number): Tensor4D => tf.abs(randomTensor<Tensor4D>(7, [count, 16, 16, 3]));

testOnBackends("a rank by itself takes the step of makeTrainStep(), to the bit", async () => {
  const model: ModelConfig = { ...MODEL, generator: "norm-free" };
  const alternate = true;
  for (
    const more of [
      {},
      { discriminatorSteps: 2 },
      { model },
      { alternate },
      { alternate, discriminatorSteps: 2 },
    ]
  ) {
    const config = { ...CONFIG, ...more };
    const state = initState(1, config), images = photos(4);
    const expected = makeTrainStep(config)(state, { images });
    const { state: next, losses } = await makeParallelStep(config, ALONE)(state, { images });
    assertEquals(
      await recordBits({ next, losses }),
      await recordBits({
        next: expected.state,
        losses: expected.losses,
      }),
    );
    disposeRecord(next);
    disposeRecord(losses);
  }
});

testOnBackends("two ranks come to the same state, by the mean of their gradients", async () => {
  const state = initState(2, CONFIG), images = photos(6);
  const halves = tf.split<Tensor4D>(images, 2);
  const ranks = ranksInProcess(2);
  const both = await Promise.all(
    halves.map((images, i) => makeParallelStep(CONFIG, ranks[i])(state, { images })),
  );
  assertEquals(await recordBits(both[0]), await recordBits(both[1]));

  const point = pointOf(state, 0);
  const noise = tf.split<Tensor2D>(drawNoise(point, 6, makeGan(CONFIG)), 2);
  const [a, b] = halves.map((images, i) =>
    new Map(flattenRecord(lossesAndGrads(point, { images, noise: noise[i] }, makeGan(CONFIG))))
  );
  const mean = (path: string): Tensor => tf.div(tf.add(a.get(path)!, b.get(path)!), 2);
  const after = new Map(flattenRecord(both[0].state));
  const close = async (path: string, expected: Tensor) =>
    assertWithin(
      relativeError(await valuesOf(after.get(path)!), await valuesOf(expected)),
      1e-6,
      path,
    );
  for (const [path] of flattenRecord(state.stats)) {
    await close(`stats/${path}`, mean(`stats/${path}`));
  }
  for (const network of ["generator", "discriminator"] as const) {
    assertWithin(
      relativeError(
        await valuesOf(both[0].losses[network]),
        await valuesOf(mean(`losses/${network}`)),
      ),
      1e-6,
      network,
    );
    // The moments are zero before: after the step they are shares of the gradients and of their squares.
    const { beta1, beta2 } = CONFIG.adam;
    for (const [path] of flattenRecord(state.params[network])) {
      const grad = mean(`grads/${network}/${path}`);
      await close(`optimizer/${network}/mean/${path}`, tf.mul(grad, 1 - beta1));
      await close(`optimizer/${network}/square/${path}`, tf.mul(tf.square(grad), 1 - beta2));
    }
  }
  for (const { state, losses } of both) [state, losses].forEach(disposeRecord);
}, { backends: ["wasm", "webgpu"] });

testOnBackends("without batch normalisation two ranks are one with both batches", async () => {
  const model: ModelConfig = {
    ...MODEL,
    generator: "norm-free",
    discriminator: "residual",
    normalisation: "none",
    kernel: 4,
  };
  for (
    const more of [
      {},
      { penalty: "r1", penaltyWeight: 1 },
      { discriminatorSteps: 2 },
      { averageHalfLife: 8 },
      { alternate: true },
    ] as const
  ) {
    const config: StepConfig = { ...CONFIG, model, ...more };
    // Late in a run an average forgets by images and not by steps.
    const late = "averageHalfLife" in more && { step: tf.scalar(1000, "int32") };
    const state = { ...initState(5, config), ...late }, images = photos(8);
    // The discriminator's steps share out each rank's own images.
    const places = "discriminatorSteps" in more
      ? [[0, 1, 4, 5], [2, 3, 6, 7]]
      : [[0, 1, 2, 3], [4, 5, 6, 7]];
    const ranks = ranksInProcess(2);
    const both = await Promise.all(
      places.map((own, i) =>
        makeParallelStep(config, ranks[i])(state, { images: tf.gather(images, own) })
      ),
    );
    const expected = makeTrainStep(config)(state, { images });
    const whole = new Map(flattenRecord(expected as TensorRecord));
    for (const [path, tensor] of flattenRecord(both[0] as TensorRecord)) {
      // Adam divides a gradient by its size, so that the roundings of tiny ones are blown up in the parameters. In the last
      // bias the gradients of real and of generated images all but cancel, and leave their roundings.
      const tolerance = /params|discriminator.*dense\/bias/.test(path) ? 1e-3 : 1e-5;
      const error = relativeError(await valuesOf(tensor), await valuesOf(whole.get(path)!));
      assertWithin(error, tolerance, `${Object.keys(more)} ${path}`);
    }
    for (const { state, losses } of both) [state, losses].forEach(disposeRecord);
  }
}, { backends: ["wasm"] });

/** Batches of one picture in a row: value i in all of the i-th. */
const numbered = (count: number): Dataset<Tensor4D> =>
  pipe(
    fromArray(Array.from({ length: count }, (_, i) => i)),
    map((i) => tf.fill([2, 16, 16, 3], (i + 1) / 10) as Tensor4D),
  );

/** Trains all ranks of one process at once. */
async function trainRanks(
  datasets: readonly Dataset<Tensor4D | LabelledBatch>[],
  { config = CONFIG, epochs, signals = [], steps }: {
    readonly config?: StepConfig;
    readonly epochs: number;
    readonly signals?: readonly (AbortSignal | undefined)[];
    readonly steps?: number;
  },
): Promise<Report[][]> {
  const all = ranksInProcess(datasets.length);
  const initial = initState(3, config);
  const runs = datasets.map(async (own, i) => {
    const { data, signal } = keepInStep(own, all[i], signals[i]);
    const step = makeParallelStep(config, all[i]);
    const reports: Report[] = [];
    for await (const report of train(initial, data, { step, epochs, steps, signal, reportMs: 0 })) {
      await assertSameOnRanks(report.state, all[i]);
      reports.push(report);
    }
    disposeRecord(reports.at(-1)!.state);
    return reports;
  });
  return await Promise.all(runs);
}

const losses = (reports: readonly Report[]) => reports.flatMap((report) => report.losses);

testOnBackends(
  "an epoch ends for all ranks where it ends for one, and they stay equal",
  async () => {
    const [a, b] = await trainRanks([numbered(3), numbered(2)], { epochs: 2 });
    assertEquals(a.at(-1)!.step, 4);
    assertEquals(losses(a), losses(b));
    assertEquals(losses(a).length, 4);
    assertEquals(a.filter((report) => report.epochEnded).length, 2);
  },
  { backends: ["wasm"] },
);

testOnBackends("ranks learn classes together, and stay equal", async () => {
  const classes = ["a", "b"].map((name) => ({ name, count: 2 }));
  const sizes = { height: 16, width: 16, widthFactor: 1 / 8, noiseSize: 4, classes };
  const config = { ...PRESETS.fast, model: { ...PRESETS.fast.model, ...sizes } };
  const labelled = (count: number) =>
    pipe(
      numbered(count),
      map((images): LabelledBatch => ({ images, labels: oneHot([0, 1], 2) })),
    );
  const [a, b] = await trainRanks([labelled(3), labelled(2)], { epochs: 1, config });
  assertEquals(losses(a).length, 2);
  assertEquals(losses(a), losses(b));
}, { backends: ["wasm"] });

testOnBackends("one rank that is asked to stop stops all of them at the same step", async () => {
  const asked = new AbortController();
  const stopping: Dataset<Tensor4D> = {
    walk: async function* (from) {
      for await (const element of numbered(5).walk(from)) {
        if (element.next.index === 3) asked.abort();
        yield element;
      }
    },
  };
  const [a, b] = await trainRanks([numbered(5), stopping], {
    epochs: 1,
    signals: [undefined, asked.signal],
  });
  assertEquals([a.at(-1)!.step, b.at(-1)!.step], [2, 2]);
  assertEquals([a.at(-1)!.epochEnded, b.at(-1)!.epochEnded], [false, false]);
}, { backends: ["wasm"] });

testOnBackends("assertSameOnRanks() names ranks whose states differ", async () => {
  const ranks = ranksInProcess(3);
  const state = { a: tf.tensor1d([1, 2]), b: tf.scalar(3) };
  await Promise.all(ranks.map((own) => assertSameOnRanks(state, own)));
  const other = { ...state, b: tf.scalar(3 + 2 ** -22) };
  await Promise.all(ranks.map((own, i) =>
    assertRejects(
      () => assertSameOnRanks(i === 2 ? other : state, own),
      Error,
      "the states of ranks 0 and 2 differ",
    )
  ));
}, { backends: ["wasm"] });

testOnBackends("ranks draw other random numbers", async () => {
  const config = { ...CONFIG, model: { ...MODEL, dropoutRate: 0.5 } };
  const state = initState(4, config), images = photos(2);
  const sums: Float32Array[] = [];
  const listening = (rank: number): Ranks => ({
    rank,
    count: 2,
    allReduce: (values) => {
      sums.push(values.slice());
      return Promise.resolve(values);
    },
  });
  for (const rank of [0, 1]) {
    const { state: next, losses } = await makeParallelStep(config, listening(rank))(state, {
      images,
    });
    [next, losses].forEach(disposeRecord);
  }
  assertNotEquals(sums[0], sums[1]);
}, { backends: ["wasm"] });
