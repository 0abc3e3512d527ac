/**
 * A long run of small steps, for memory that grows and steps that get slower:
 * `deno task bench:long [wasm|webgpu|cpu] [STEPS]`. Prints a line of JSON for each tenth of the steps.
 */
import * as tf from "@tensorflow/tfjs";
import { type BackendName, selectBackend } from "../core/backend.ts";
import { compile } from "../core/compile.ts";
import { type Cursor, type Dataset, type Element, START } from "../data/pipeline/dataset.ts";
import { toTensor } from "../data/pipeline/tensors.ts";
import { train } from "../train/loop.ts";
import { PRESETS } from "../train/presets.ts";
import { initState } from "../train/state.ts";
import { makeTrainStep, type TrainStep } from "../train/step.ts";

/** Memory in bytes (but tensors counted) after some steps, and the median time of a step. */
export interface Measured {
  readonly steps: number;
  readonly stepMs: number;
  /** Of the process. */
  readonly rss: number;
  /** Of objects in use, after a collection. */
  readonly jsHeap: number;
  readonly tensors: number;
  readonly tensorBytes: number;
  /** Of wasm's heap, or on the GPU. */
  readonly deviceBytes: number;
}

const { small } = PRESETS;
const SIZE = 16, BATCH = 2;
const CONFIG = {
  ...small,
  model: { ...small.model, height: SIZE, width: SIZE, widthFactor: 1 / 16, noiseSize: 8 },
};

/** Endless batches, each of different pictures. */
const data: Dataset<tf.Tensor4D> = {
  async *walk({ epoch, index }: Cursor = START): AsyncGenerator<Element<tf.Tensor4D>> {
    for (let i = index;; i++) {
      const picture = (n: number) => ({
        width: SIZE,
        height: SIZE,
        channels: 3 as const,
        data: Uint8Array.from({ length: SIZE * SIZE * 3 }, (_, j) => (i * n * 7 + j * 13) % 256),
      });
      const value = toTensor(Array.from({ length: BATCH }, (_, n) => picture(n + 1)));
      yield await Promise.resolve({ value, next: { epoch, index: i + 1 } });
    }
  },
};

function measure(steps: number, times: number[], ofTraces: number): Measured {
  (globalThis as { gc?: () => void }).gc?.(); // With --v8-flags=--expose-gc.
  const { rss, heapUsed } = Deno.memoryUsage();
  const memory = tf.memory() as tf.MemoryInfo & { numBytesAllocatedInGPU?: number };
  const { wasm } = tf.backend() as unknown as { wasm?: { HEAPU8: Uint8Array } };
  return {
    steps,
    stepMs: times.toSorted((a, b) => a - b)[times.length >> 1],
    rss,
    jsHeap: heapUsed,
    tensors: memory.numTensors,
    tensorBytes: memory.numBytes,
    deviceBytes: wasm?.HEAPU8.length ?? ofTraces + (memory.numBytesAllocatedInGPU ?? 0),
  };
}

const [backend = "wasm", count = "5000"] = Deno.args;
const steps = Number(count);
await selectBackend(backend as BackendName, { threads: 1 });
const compiled = compile(makeTrainStep(CONFIG));
let times: number[] = [], endedAt = performance.now();
const step: TrainStep = (state, batch) => {
  const now = performance.now();
  times.push(now - endedAt); // From step to step, with the data and the losses.
  endedAt = now;
  return compiled(state, batch);
};
let reported = 0;
const run = train(initState(0, CONFIG), data, { step, epochs: 1, steps });
for await (const { step: taken } of run) {
  if (taken < steps && taken - reported < steps / 10) continue;
  reported = taken;
  console.log(JSON.stringify(measure(taken, times, compiled.bytes)));
  times = [];
}
