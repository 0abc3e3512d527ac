/**
 * Times every convolution of the article's model on the WebGPU adapter at hand, Nash's kernels and tfjs's in turn, then
 * the other layers and Adam, and then races the kernels that compete for each convolution and product of a step. Give the
 * batch as an argument, and `race` for the race alone, of any preset:
 *
 *     deno run --allow-read bench/webgpu_kernels.ts 64 race quality
 */
import * as tf from "@tensorflow/tfjs";
import { bind, encode, Replayer } from "../core/kernels/webgpu/replay.ts";
import { record, type Trace } from "../core/kernels/webgpu/trace.ts";
import { selectBackend } from "../core/backend.ts";
import { fusedLayers } from "../core/fused.ts";
import { STOCK_KERNELS } from "../core/kernels/webgpu/backend.ts";
import { keysIn } from "../core/kernels/webgpu/choice.ts";
import { contestsOf, raceKernels } from "../core/race.ts";
import { BATCH_NORM_GRAD } from "../core/kernels/operations.ts";
import { randomKey } from "../core/random.ts";
import { disposeRecord } from "../core/record.ts";
import type { Scalar, Tensor, Tensor1D } from "../core/tensor.ts";
import { ARTICLE_MODEL, modelShape } from "../models/config.ts";
import { RACE_HEAD, raceRows } from "./_race.ts";
import { layOutTable } from "./_table.ts";
import { ARTICLE_ADAM } from "../train/optimizer/adam.ts";
import { type Preset, type PresetName, PRESETS } from "../train/presets.ts";
import { initState } from "../train/state.ts";
import { compileTrainStep } from "../train/step.ts";

/** Seconds that a measurement is to take, and how often it repeats a program at most. */
const SECONDS = 0.3;
const MOST_REPEATS = 500;

/** A 3x3 convolution of the model; a transposed one as the convolution whose input gradient it is. */
interface Layer {
  readonly name: string;
  /** Height, width and channels. */
  readonly input: [number, number, number];
  readonly outputs: number;
  readonly stride: number;
}

function layersOfArticle(): Layer[] {
  const { depth, base: [height, width], baseChannels, generatorChannels, discriminatorChannels } =
    modelShape(ARTICLE_MODEL);
  const image = (scale: number, channels: number): [number, number, number] => [
    height * scale,
    width * scale,
    channels,
  ];
  return [
    ...generatorChannels.map((channels, i): Layer => ({
      name: `generator/conv_transpose_${i + 1}`,
      input: image(2 ** (i + 1), channels),
      outputs: generatorChannels[i - 1] ?? baseChannels,
      stride: 2,
    })),
    {
      name: "generator/conv",
      input: image(2 ** depth, generatorChannels[depth - 1]),
      outputs: 3,
      stride: 1,
    },
    ...discriminatorChannels.map((channels, i): Layer => ({
      name: `discriminator/conv_${i + 1}`,
      input: image(2 ** (depth - i), discriminatorChannels[i - 1] ?? 3),
      outputs: channels,
      stride: 2,
    })),
  ];
}

/** Seconds that the commands of a trace take, submitted many at a time so that only the GPU's own time counts. */
async function time({ commands }: Trace): Promise<number> {
  const { device } = tf.backend() as unknown as { device: GPUDevice };
  const bound = bind(commands, new Map());
  const run = async (repeats: number) => {
    await device.queue.onSubmittedWorkDone();
    const start = performance.now();
    const encoder = device.createCommandEncoder();
    for (let i = 0; i < repeats; i++) encode(encoder, bound);
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    return (performance.now() - start) / 1000;
  };
  const once = await run(1);
  const repeats = Math.min(MOST_REPEATS, Math.max(1, Math.floor(SECONDS / once)));
  return repeats === 1 ? once : await run(repeats) / repeats;
}

/** Times `f` of the inputs, and gives its first result too. */
async function measure(inputs: Tensor[], f: (inputs: Tensor[]) => Tensor[]) {
  const trace = record(inputs, f);
  const replayer = new Replayer(trace);
  const results = replayer.run(inputs); // Puts the inputs' numbers in place, and compiles.
  const values = await results[0].data() as Float32Array;
  const seconds = await time(trace);
  tf.dispose(results);
  replayer.dispose();
  return { seconds, values };
}

/** `‖a - b‖ / ‖b‖`. */
function difference(a: Float32Array, b: Float32Array): number {
  let apart = 0, size = 0;
  for (let i = 0; i < a.length; i++) {
    apart += (a[i] - b[i]) ** 2;
    size += b[i] ** 2;
  }
  return Math.sqrt(apart / size);
}

const number = (value: number, digits = 1) => value.toFixed(digits).padStart(9);

type Call = [kernel: string, inputs: Record<string, Tensor>, attrs: Record<string, unknown>];

/** The convolution of a layer and its gradients. */
function callsOf({ input, outputs, stride }: Layer, batch: number): Call[] {
  const inputShape = [batch, ...input], filterShape = [3, 3, input[2], outputs];
  const outputShape = [batch, input[0] / stride, input[1] / stride, outputs];
  const x = tf.randomNormal(inputShape), filter = tf.randomNormal(filterShape);
  const dy = tf.randomNormal(outputShape);
  const attrs = { strides: [stride, stride], pad: "same", dataFormat: "NHWC", dilations: [1, 1] };
  return [
    ["Conv2D", { x, filter }, attrs],
    ["Conv2DBackpropInput", { dy, filter }, { ...attrs, inputShape }],
    ["Conv2DBackpropFilter", { x, dy }, { ...attrs, filterShape }],
  ];
}

function callKernel(kernelFunc: tf.KernelFunc, inputs: Record<string, Tensor>, attrs: unknown) {
  const backend = tf.backend();
  const info = kernelFunc({ inputs, attrs: attrs as tf.NamedAttrMap, backend }) as tf.TensorInfo;
  return tf.engine().makeTensorFromTensorInfo(info);
}

async function benchLayer(layer: Layer, batch: number) {
  const calls = callsOf(layer, batch);
  const { x, filter, dy } = Object.assign({}, ...calls.map(([, inputs]) => inputs));
  const gigaflops = 2 * 9 * layer.input[2] * dy.size / 1e9;
  const gigabytes = 4 * (x.size + filter.size + dy.size) / 1e9;
  for (const [kernel, inputs, attrs] of calls) {
    const run = (kernelFunc: tf.KernelFunc) =>
      measure(Object.values(inputs), (tensors) => {
        const named = Object.fromEntries(Object.keys(inputs).map((key, i) => [key, tensors[i]]));
        return [callKernel(kernelFunc, named, attrs)];
      });
    const own = await run(tf.getKernel(kernel, "webgpu").kernelFunc);
    const stock = await run(STOCK_KERNELS.get(kernel)!);
    console.log(
      `${layer.name.padEnd(28)}${kernel.padEnd(21)}` +
        `${number(own.seconds * 1e3, 3)} ms${number(gigaflops / own.seconds)} GFLOP/s` +
        `${number(gigabytes / own.seconds)} GB/s  tfjs ${
          number(gigaflops / stock.seconds)
        } GFLOP/s` +
        `  ratio ${number(stock.seconds / own.seconds, 2)}` +
        `  apart ${difference(own.values, stock.values).toExponential(1)}`,
    );
  }
  tf.dispose([x, filter, dy]);
}

/** Races the kernels of all shapes of a preset's step, without a limit of time. */
async function raceStep(preset: Preset, batch: number): Promise<string[][]> {
  const { height, width } = preset.model, { discriminatorSteps = 1 } = preset;
  const step = compileTrainStep(preset), state = initState(0, preset);
  const images = tf.zeros<tf.Rank.R4>([batch * discriminatorSteps, height, width, 3]);
  const keys = await keysIn(() => step.prepare(state, { images }));
  step.dispose();
  disposeRecord({ state, images });
  const contests = contestsOf(keys), rows: string[][] = [];
  const shapes = new Map(contests.map(({ key, inputs }) => [key, inputs]));
  await raceKernels(contests, {
    seconds: Infinity,
    onResult: (result) => {
      const [a, b] = shapes.get(result.key)!.map((shape) => shape.join("x"));
      rows.push(...raceRows(`${result.key.split("_")[0]} ${a} ${b}`, result));
    },
  });
  return rows;
}

/** A kernel that takes as long as its numbers take to and from memory. */
interface MemoryBound {
  readonly name: string;
  readonly inputs: Tensor[];
  /** How often each element of the first input is read or written, other tensors of its size included. */
  readonly accesses: number;
  readonly run: (inputs: Tensor[]) => Tensor[];
}

type BatchNormTensor = "gamma" | "beta" | "movingMean" | "movingVariance";

/** The layers that are no convolutions, on the article's largest activation, and Adam on its tensors' sizes. */
function memoryBound(batch: number): MemoryBound[] {
  const shape = [batch, ARTICLE_MODEL.height, ARTICLE_MODEL.width, 64];
  const big = () => tf.randomNormal(shape);
  const channels = () => tf.abs(tf.randomNormal([64])) as Tensor1D;
  const attrs = { epsilon: 1e-3, momentum: 0.99, batches: 1, slope: 0.2 };
  const layers = fusedLayers()!;
  return [
    {
      name: "batch norm, leaky ReLU",
      inputs: [big(), channels(), channels(), channels(), channels()],
      accesses: 3,
      run: ([x, gamma, beta, movingMean, movingVariance]) =>
        layers.batchNorm(
          x,
          { gamma, beta, movingMean, movingVariance } as Record<BatchNormTensor, Tensor1D>,
          attrs,
        ),
    },
    {
      name: "its gradient",
      inputs: [big(), big(), big(), channels(), channels(), channels(), channels()],
      accesses: 5,
      run: ([dy, x, y, gamma, beta, mean, variance]) =>
        tf.engine().runKernel(
          BATCH_NORM_GRAD,
          { dy, x, y, gamma, beta, mean, variance },
          attrs,
        ) as Tensor[],
    },
    {
      name: "dropout, leaky ReLU",
      inputs: [big(), randomKey(0)],
      accesses: 2,
      run: ([x, key]) => [layers.dropout(x, key, { rate: 0.3, stream: 0, slope: 0.2 })],
    },
    { name: "leaky ReLU", inputs: [big()], accesses: 2, run: ([x]) => [layers.leakyRelu(x, 0.2)] },
    ...[256, 73_728, 294_912, 1 << 24].map((size): MemoryBound => ({
      name: "Adam",
      inputs: [
        ...Array.from({ length: 4 }, () => tf.abs(tf.randomNormal([size])) as Tensor),
        tf.scalar(1, "int32"),
      ],
      accesses: 7,
      run: ([p, m, v, g, step]) =>
        layers.adam([[p, m, v, g]], { step: step as Scalar }, ARTICLE_ADAM).flat(),
    })),
  ];
}

async function benchMemoryBound({ name, inputs, accesses, run }: MemoryBound) {
  const { size } = inputs[0];
  const { seconds } = await measure(inputs, run);
  console.log(
    `${name.padEnd(28)}${`${size} numbers`.padEnd(21)}` +
      `${number(seconds * 1e3, 3)} ms${number(4 * accesses * size / 1e9 / seconds)} GB/s`,
  );
  tf.dispose(inputs);
}

if (import.meta.main) {
  const batch = Number(Deno.args[0] ?? 1), onlyRace = Deno.args[1] === "race";
  const { device } = await selectBackend("webgpu");
  console.log(`${device}, batch ${batch}`);
  const layers = layersOfArticle();
  if (!onlyRace) {
    for (const layer of layers) await benchLayer(layer, batch);
    for (const kernel of memoryBound(batch)) await benchMemoryBound(kernel);
  }
  const preset = PRESETS[(Deno.args[2] ?? "article") as PresetName];
  const rows = [RACE_HEAD, ...await raceStep(preset, batch)];
  console.log("\nThe kernels that compete for a shape, and the choice (*):\n");
  console.log(layOutTable(rows));
  Deno.exit();
}
