/** What benchmarks count. */
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { programTable } from "../bench/_explain.ts";
import { countFlops } from "../bench/_flops.ts";
import { GPUS } from "../bench/_gpus.ts";
import { ASSUMED, IDEAL, secondsOf, secondsOfAll } from "../bench/_model.ts";
import { raceRows } from "../bench/_race.ts";
import { tracePrograms, traceTrainStep } from "../bench/_programs.ts";
import { disposeRecord } from "../core/record.ts";
import { PRESETS } from "../train/presets.ts";
import { initState } from "../train/state.ts";
import { makeTrainStep } from "../train/step.ts";
import { conv2d, convTranspose2d, dense } from "../core/layers.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { randomTensor, testOnBackends } from "./_backends.ts";

testOnBackends("countFlops() counts each multiply-add of layers and gradients as two", async () => {
  // Two images of 6x8 in three channels, and nine taps a place.
  const images = randomTensor<Tensor4D>(1, [2, 6, 8, 3]);
  const kernel = randomTensor<Tensor4D>(2, [3, 3, 3, 5]),
    up = randomTensor<Tensor4D>(3, [4, 4, 7, 3]);
  const strided = () => conv2d(images, { kernel }, { stride: 2 });
  const layers = {
    // Places · taps · channels in · channels out.
    stride1: [() => conv2d(images, { kernel }), 2 * (2 * 6 * 8) * 9 * 3 * 5],
    stride2: [strided, 2 * (2 * 3 * 4) * 9 * 3 * 5],
    transposed: [() => convTranspose2d(images, { kernel: up }), 2 * (2 * 6 * 8) * 16 * 3 * 7],
    product: [
      () => dense(randomTensor(4, [5, 6]), { kernel: randomTensor(5, [6, 7]) }),
      2 * 5 * 6 * 7,
    ],
    ofTransposed: [
      () => tf.matMul(randomTensor(4, [6, 5]), randomTensor(5, [7, 6]), true, true),
      2 * 5 * 6 * 7,
    ],
    elementwise: [() => tf.add(images, images), 0],
    gradients: [
      () =>
        tf.grads((x, k) => conv2d(x as Tensor4D, { kernel: k as Tensor4D }, { stride: 2 }))(
          [images, kernel],
        ),
      3 * 2 * (2 * 3 * 4) * 9 * 3 * 5,
    ],
  } as const;
  for (const [name, [compute, expected]] of Object.entries(layers)) {
    assertEquals(await countFlops(() => void compute()), expected, name);
  }
  assertEquals(await countFlops(() => {}), 0);
}, { backends: ["wasm", "webgpu"] });

testOnBackends("tracePrograms() tells what a program computes, reads and writes", async () => {
  const [a, b] = [randomTensor(1, [64, 32]), randomTensor(2, [32, 48])];
  const programs = await tracePrograms([a, b], ([a, b]) => tf.tidy(() => [tf.matMul(a, b)]));
  assertEquals(programs.map(({ flops, bytes, name }) => ({ flops, bytes, name })), [{
    flops: 2 * 64 * 32 * 48,
    bytes: 4 * (64 * 32 + 32 * 48 + 64 * 48),
    name: "BatchMatMul 64x48",
  }]);
  const passed = await tracePrograms([a], ([a]) => [a]);
  assertEquals(passed, [{ flops: 0, bytes: 2 * 4 * 64 * 32, name: "copy", workgroups: 0 }]);
  const images = randomTensor<Tensor4D>(3, [2, 8, 8, 64]), kernel = randomTensor(4, [3, 3, 64, 8]);
  const parts = await tracePrograms(
    [images, kernel],
    ([x, kernel]) => [conv2d(x as Tensor4D, { kernel: kernel as Tensor4D })],
  );
  assertEquals(parts.map(({ flops }) => flops), [2 * (2 * 8 * 8) * 9 * 64 * 8, 0]);
  assertEquals(parts.map(({ name }) => name), ["Conv 2x8x8x8", "Conv 2x8x8x8 sum bias"]);
}, { backends: ["webgpu"] });

testOnBackends("a traced step has the operations of the step that runs", async () => {
  const preset = PRESETS.small, { height, width } = preset.model, batch = 2;
  const programs = await traceTrainStep(preset, batch);
  await tf.setBackend("wasm");
  const state = initState(0, preset), images = tf.zeros<tf.Rank.R4>([batch, height, width, 3]);
  const flops = await countFlops(() => disposeRecord(makeTrainStep(preset)(state, { images })));
  for (const record of [state, { images }]) disposeRecord(record);
  await tf.setBackend("webgpu");
  assertEquals(programs.reduce((sum, { flops }) => sum + flops, 0), flops);
  const lines = programTable(programs, GPUS[0]).split("\n");
  assert(lines.every((line) => line.length <= 80), lines.find((line) => line.length > 80));
  const shares = lines.slice(1).map((line) => Number(line.split(/ +/).at(-1)));
  assertEquals(shares, shares.toSorted((a, b) => b - a));
  const counts = lines.slice(1).map((line) => Number(/ {2}(\d+) {2}/.exec(line)![1]));
  assertEquals(counts.reduce((sum, count) => sum + count), programs.length);
}, { backends: ["webgpu"] });

Deno.test("a program takes as long as it computes or waits for memory, whichever is longer", () => {
  const gpu = { name: "", teraflops: 2, bandwidth: 100, units: 10 };
  const computing = { name: "", flops: 4e9, bytes: 1e6, workgroups: 10 };
  assertAlmostEquals(secondsOf(computing, gpu, IDEAL), 2e-3);
  assertAlmostEquals(secondsOf({ ...computing, workgroups: 5 }, gpu, IDEAL), 4e-3);
  const copying = { name: "", flops: 0, bytes: 1e8, workgroups: 1 };
  assertAlmostEquals(secondsOf(copying, gpu, IDEAL), 1e-3);
  const slower = { compute: 0.5, memory: 0.25, launch: 1e-4 };
  assertAlmostEquals(secondsOfAll([computing, copying], gpu, slower), 4e-3 + 4e-3 + 2e-4);
  assert(secondsOf(computing, gpu) === secondsOf(computing, gpu, ASSUMED));
});

Deno.test("a race is told fastest first, with the choice marked and what had no time left last", () => {
  const finishers = [
    { name: "usual", seconds: 2e-3, apart: 0 },
    { name: "late", apart: 1e-7 },
    { name: "other", seconds: 1e-3, apart: 2e-7 },
  ];
  const rows = raceRows("layer", {
    key: "",
    flops: 4e9,
    finishers,
    usual: "usual",
    winner: "other",
  });
  assertEquals(rows, [
    ["layer", "other *", "1.000", "4000.0", "0.50", "2.0e-7"],
    ["layer", "usual", "2.000", "2000.0", "1.00", "0.0e+0"],
    ["layer", "late", "", "", "", "1.0e-7"],
  ]);
});
