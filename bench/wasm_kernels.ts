/**
 * The composed wasm kernels, the own ones on one thread and on all, taking turns in one process so that noise affects
 * all alike: `deno run bench/wasm_kernels.ts [BATCH]`. Prints the medians, their ratios, and the speed of each
 * convolution.
 */
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../core/backend.ts";
import { enableNative } from "../core/kernels/wasm/native.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { type ModelConfig, modelShape } from "../models/config.ts";
import { PRESETS } from "../train/presets.ts";
import { initState } from "../train/state.ts";
import { makeTrainStep } from "../train/step.ts";

const BATCH = Number(Deno.args[0] ?? 16);
const ROUNDS = 5;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

const THREADS = (await selectBackend("wasm")).threads;

/** What is compared: whether the own kernels are on, and on how many threads. */
const VARIANTS = [
  { own: false, threads: 1 },
  { own: true, threads: 1 },
  { own: true, threads: THREADS },
] as const;

/** Median milliseconds of `f` for each of {@linkcode VARIANTS}, one after the other in each round. */
async function inTurn(f: () => void): Promise<number[]> {
  const times = VARIANTS.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [i, { own, threads }] of VARIANTS.entries()) {
      await selectBackend("wasm", { threads });
      enableNative(own);
      const start = performance.now();
      tf.tidy(f);
      if (round >= 0) times[i].push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** A forward convolution; the transposed ones are the input gradients of such. */
interface Conv {
  readonly name: string;
  readonly input: [n: number, h: number, w: number, c: number];
  readonly outputs: number;
  readonly stride: number;
}

function convolutions(config: ModelConfig): Conv[] {
  const { depth, baseChannels, generatorChannels, discriminatorChannels } = modelShape(config);
  const { height, width } = config;
  const halved = (times: number) => [height >> times, width >> times];
  const transposed = generatorChannels.map((channels, i): Conv => {
    const [h, w] = halved(depth - 1 - i);
    const outputs = i === 0 ? baseChannels : generatorChannels[i - 1];
    const input: Conv["input"] = [BATCH, h, w, channels];
    return { name: `conv_transpose_${i + 1} turned round`, input, outputs, stride: 2 };
  });
  const last = generatorChannels[depth - 1];
  const rgb: Conv = { name: "conv", input: [BATCH, height, width, last], outputs: 3, stride: 1 };
  const judging = discriminatorChannels.map((outputs, i): Conv => {
    const [h, w] = halved(i);
    const channels = i === 0 ? 3 : discriminatorChannels[i - 1];
    return { name: `conv_${i + 1}`, input: [BATCH, h, w, channels], outputs, stride: 2 };
  });
  return [...transposed, rgb, ...judging];
}

async function benchConvolution({ name, input, outputs, stride }: Conv) {
  const [n, h, w, c] = input;
  const filterShape = [3, 3, c, outputs] as [number, number, number, number];
  const x = tf.randomUniform(input) as Tensor4D, filter = tf.randomUniform(filterShape) as Tensor4D;
  const dy = tf.randomUniform([n, h / stride, w / stride, outputs]) as Tensor4D;
  const attrs = { strides: stride, pad: "same", dataFormat: "NHWC", dilations: [1, 1] };
  const run = (kernel: string, inputs: Record<string, tf.Tensor>, more = {}) => () => {
    tf.engine().runKernel(kernel, inputs, { ...attrs, ...more });
  };
  const gigaflop = 2 * 9 * c * dy.size / 1e9;
  const cells: string[] = [];
  for (
    const f of [
      run("Conv2D", { x, filter }),
      run("Conv2DBackpropInput", { dy, filter }, { inputShape: input }),
      run("Conv2DBackpropFilter", { x, dy }, { filterShape }),
    ]
  ) {
    const speeds = (await inTurn(f)).map((ms) => (gigaflop / ms * 1e3).toFixed(1).padStart(4));
    cells.push(speeds.join(" → "));
  }
  console.log(`  ${name.padEnd(28)} ${cells.join("    ")}`);
  tf.dispose([x, filter, dy]);
}

for (const name of ["article", "small"] as const) {
  const preset = PRESETS[name];
  const { height, width } = preset.model;
  const images = tf.randomUniform([BATCH, height, width, 3], 0, 1, "float32", 1) as Tensor4D;
  const state = initState(0, preset), step = makeTrainStep(preset);
  const [composed, own, threaded] = await inTurn(() => {
    step(state, { images });
  });
  const ratio = (ms: number) => `${ms.toFixed(0)} ms (${(composed / ms).toFixed(2)} times as fast)`;
  console.log(
    `step, ${name}, batch ${BATCH}: composed ${composed.toFixed(0)} ms, ` +
      `own, one thread ${ratio(own)}, own, ${THREADS} threads ${ratio(threaded)}`,
  );
  tf.dispose([images]);
  console.log("  GFLOP/s, composed → one thread → all: forward, input gradient, filter gradient");
  for (const conv of convolutions(preset.model)) await benchConvolution(conv);
}
