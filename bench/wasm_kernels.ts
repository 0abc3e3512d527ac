/**
 * The own wasm kernels against the composed ones, in turn in one process so that noise meets both:
 * `deno run bench/wasm_kernels.ts [BATCH]`. Prints the medians, their ratio, and the speed of each convolution.
 */
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../core/backend.ts";
import { enableNative } from "../core/kernels/wasm/_native.ts";
import type { Tensor4D } from "../core/tensor.ts";
import { type ModelConfig, modelShape } from "../models/config.ts";
import { PRESETS } from "../train/presets.ts";
import { initState } from "../train/state.ts";
import { makeTrainStep } from "../train/step.ts";

const BATCH = Number(Deno.args[0] ?? 16);
const ROUNDS = 5;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Median milliseconds of `f` without and with the own kernels, one after the other in each round. */
function inTurn(f: () => void): [composed: number, own: number] {
  const times: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round++) {
    for (const own of [0, 1]) {
      enableNative(own === 1);
      const start = performance.now();
      tf.tidy(f);
      if (round >= 0) times[own].push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}

/** A forward convolution; the transposed ones are the input gradients of such. */
interface Conv {
  readonly name: string;
  readonly input: [n: number, h: number, w: number, c: number];
  readonly outputs: number;
  readonly stride: number;
}

function convolutions(config: ModelConfig): Conv[] {
  const { depth, seedChannels, generatorChannels, discriminatorChannels } = modelShape(config);
  const { height, width } = config;
  const halved = (times: number) => [height >> times, width >> times];
  const transposed = generatorChannels.map((channels, i): Conv => {
    const [h, w] = halved(depth - 1 - i);
    const outputs = i === 0 ? seedChannels : generatorChannels[i - 1];
    const input: Conv["input"] = [BATCH, h, w, channels];
    return { name: `conv_transpose_${i + 1} turned round`, input, outputs, stride: 2 };
  });
  const last = generatorChannels[depth - 1];
  const rgb: Conv = {
    name: "conv",
    input: [BATCH, height, width, last],
    outputs: 3,
    stride: 1,
  };
  const judging = discriminatorChannels.map((outputs, i): Conv => {
    const [h, w] = halved(i);
    const channels = i === 0 ? 3 : discriminatorChannels[i - 1];
    return { name: `conv_${i + 1}`, input: [BATCH, h, w, channels], outputs, stride: 2 };
  });
  return [...transposed, rgb, ...judging];
}

function benchConvolution({ name, input, outputs, stride }: Conv) {
  const [n, h, w, c] = input;
  const filterShape = [3, 3, c, outputs] as [number, number, number, number];
  const x = tf.randomUniform(input) as Tensor4D, filter = tf.randomUniform(filterShape) as Tensor4D;
  const dy = tf.randomUniform([n, h / stride, w / stride, outputs]) as Tensor4D;
  const attrs = { strides: stride, pad: "same", dataFormat: "NHWC", dilations: [1, 1] };
  const run = (kernel: string, inputs: Record<string, tf.Tensor>, more = {}) => () => {
    tf.engine().runKernel(kernel, inputs, { ...attrs, ...more });
  };
  const gigaflop = 2 * 9 * c * dy.size / 1e9;
  const cells = [
    run("Conv2D", { x, filter }),
    run("Conv2DBackpropInput", { dy, filter }, { inputShape: input }),
    run("Conv2DBackpropFilter", { x, dy }, { filterShape }),
  ].map((f) => {
    const speeds = inTurn(f).map((ms) => (gigaflop / ms * 1e3).toFixed(1).padStart(5));
    return speeds.join(" → ");
  });
  console.log(`  ${name.padEnd(28)} ${cells.join("    ")}`);
  tf.dispose([x, filter, dy]);
}

await selectBackend("wasm");
for (const [name, preset] of Object.entries(PRESETS)) {
  const { height, width } = preset.model;
  const images = tf.randomUniform([BATCH, height, width, 3], 0, 1, "float32", 1) as Tensor4D;
  const state = initState(0, preset.model), step = makeTrainStep(preset);
  const [composed, own] = inTurn(() => {
    step(state, { images });
  });
  console.log(
    `step, ${name}, batch ${BATCH}: composed ${composed.toFixed(0)} ms, own ${
      own.toFixed(0)
    } ms, ` +
      `${(composed / own).toFixed(2)} times as fast`,
  );
  tf.dispose([images]);
  console.log("  GFLOP/s, composed → own: forward, input gradient, filter gradient");
  convolutions(preset.model).forEach(benchConvolution);
}
