import { LONG } from "../_long.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile } from "../../core/compile.ts";
import { randomKey, randomUniform, splitKey } from "../../core/random.ts";
import {
  disposeRecord,
  flattenRecord,
  type TensorRecord,
  unflattenRecord,
} from "../../core/record.ts";
import { DeviceError } from "../../core/faults.ts";
import { runBound } from "../../core/kernels/webgpu/program.ts";
import { record } from "../../core/kernels/webgpu/trace.ts";
import type { Tensor1D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL } from "../../models/config.ts";
import { ARTICLE_ADAM } from "../../train/optimizer/adam.ts";
import { type PresetName, PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { memory, testOnBackends } from "../_backends.ts";

/** A pure step with a constant, randomness and a state that moves. */
function walk({ x, key }: { x: Tensor1D; key: Tensor1D }, { by }: { by: Tensor1D }) {
  return tf.tidy(() => {
    const [next, noise] = splitKey(key, 2);
    const moved = tf.add(tf.mul(x, 0.5), by);
    return { x: tf.add<Tensor1D>(moved, randomUniform(noise, x.shape)), key: next };
  });
}

const start = (size: number) => ({
  state: { x: tf.zeros([size]) as Tensor1D, key: randomKey(3) },
  batch: { by: tf.ones([size]) as Tensor1D },
});

async function valuesOf(record: TensorRecord): Promise<number[][]> {
  const values = [];
  for (const [, tensor] of flattenRecord(record)) values.push([...await tensor.data()]);
  return values;
}

testOnBackends("compile() gives the results of the step to the bit, call after call", async () => {
  const fast = compile(walk);
  let { state: a, batch } = start(7);
  let b = { x: a.x.clone(), key: a.key.clone() };
  for (let i = 0; i < 5; i++) {
    const [nextA, nextB] = [walk(a, batch), fast(b, batch)];
    disposeRecord(a);
    disposeRecord(b);
    [a, b] = [nextA, nextB];
    assertEquals(await valuesOf(b), await valuesOf(a));
  }
  for (const record of [a, b, batch]) disposeRecord(record);
  fast.dispose();
});

testOnBackends(
  "prepare() compiles a step's programs ahead of its call, and changes nothing else",
  async () => {
    const { device, pipelineCache } = tf.backend() as unknown as {
      device: GPUDevice;
      pipelineCache: Record<string, unknown>;
    };
    for (const key of Object.keys(pipelineCache)) delete pipelineCache[key]; // of earlier tests
    const images = tf.ones<tf.Rank.R4>([1, 6, 6, 3]), w = tf.ones<tf.Rank.R4>([3, 3, 3, 2]);
    const conv = ({ w }: { w: Tensor4D }, { images }: { images: Tensor4D }) => ({
      w: tf.tidy(() => tf.add(tf.conv2d(images, w, 1, "same"), 1)),
    });
    const expected = await valuesOf(conv({ w }, { images }));
    for (const key of Object.keys(pipelineCache)) delete pipelineCache[key];
    const fast = compile(conv), before = memory();
    await fast.prepare({ w }, { images });
    assertEquals(memory(), before);
    const compiled = Object.keys(pipelineCache);
    assert(compiled.some((key) => key.includes("Conv2D")) && compiled.length >= 2);
    const { createComputePipeline } = device;
    device.createComputePipeline = () => assert(false, "a program was not compiled ahead") as never;
    try {
      assertEquals(await valuesOf(fast({ w }, { images })), expected);
    } finally {
      device.createComputePipeline = createComputePipeline;
    }
    fast.dispose();
  },
  { backends: ["webgpu"] },
);

testOnBackends("a program that does not compile ahead is refused as it is without", async () => {
  const step = ({ x }: { x: Tensor1D }) => ({
    x: runBound(tf.backend(), {
      name: "nonsense",
      inputs: { x },
      outputs: { y: [2] },
      code: "nonsense",
    }, [1, 1, 1]).map((info) => tf.engine().makeTensorFromTensorInfo(info) as Tensor1D)[0],
  });
  const fast = compile(step), state = { x: tf.ones<tf.Rank.R1>([2]) };
  await fast.prepare(state, {});
  await assertRejects(
    () => valuesOf(fast(state, {})),
    DeviceError,
    "Cannot trust the GPU's results",
  );
  fast.dispose();
}, { backends: ["webgpu"] });

testOnBackends("compile() leaves the arguments and earlier results unchanged", async () => {
  const fast = compile(walk);
  const { state, batch } = start(4);
  const before = await valuesOf({ state, batch });
  const first = fast(state, batch);
  const kept = await valuesOf(first);
  const second = fast(first, batch);
  assertEquals(await valuesOf({ state, batch }), before);
  assertEquals(await valuesOf(first), kept);
  assert((await valuesOf(second)).join() !== kept.join());
  for (const record of [state, batch, first, second]) disposeRecord(record);
  fast.dispose();
});

testOnBackends("compile() traces again where a shape is new", async () => {
  const fast = compile(walk);
  for (const size of [3, 5, 3]) {
    const { state, batch } = start(size);
    const [expected, result] = [walk(state, batch), fast(state, batch)];
    assertEquals(await valuesOf(result), await valuesOf(expected));
    for (const record of [state, batch, expected, result]) disposeRecord(record);
  }
  fast.dispose();
});

testOnBackends("compile() refuses host values that change from call to call", () => {
  const fast = compile(({ x }: { x: Tensor1D }, _: Record<never, never>) =>
    tf.tidy(() => ({ x: tf.add<Tensor1D>(x, tf.randomUniform(x.shape)) }))
  );
  const x = tf.zeros([300]) as Tensor1D;
  assertThrows(() => fast({ x }, {}), Error, "draw random numbers from keys");
  x.dispose();
}, { backends: ["webgpu"] });

testOnBackends("compile() refuses a step that reads a tensor back", () => {
  const fast = compile(({ x }: { x: Tensor1D }, _: Record<never, never>) =>
    tf.tidy(() => ({ x: tf.mul<Tensor1D>(x, tf.square(x).dataSync()[0]) }))
  );
  const x = tf.ones([3]) as Tensor1D;
  assertThrows(() => fast({ x }, {}), Error, "reads a tensor back");
  x.dispose();
}, { backends: ["webgpu"] });

testOnBackends("compile() works on after a refused step", async () => {
  const refused = compile(({ x }: { x: Tensor1D }, _: Record<never, never>) =>
    tf.tidy(() => ({ x: tf.mul<Tensor1D>(x, tf.square(x).dataSync()[0]) }))
  );
  const fast = compile(walk);
  const { state, batch } = start(3);
  assertThrows(() => refused(state, {}));
  const [expected, result] = [walk(state, batch), fast(state, batch)];
  assertEquals(await valuesOf(result), await valuesOf(expected));
  for (const record of [state, batch, expected, result]) disposeRecord(record);
  fast.dispose();
}, { backends: ["webgpu"] });

testOnBackends("a compiled step keeps memory flat over 500 calls", async () => {
  const fast = compile(walk);
  const { state: first, batch } = start(64);
  let state = first;
  const memory = () => {
    const { numTensors, numDataBuffers } = tf.memory();
    const { numBytesAllocatedInGPU } = tf.memory() as unknown as { numBytesAllocatedInGPU: number };
    return { numTensors, numDataBuffers, numBytesAllocatedInGPU, ofTraces: fast.bytes };
  };
  let early: unknown;
  for (let i = 0; i < 500; i++) {
    const next = fast(state, batch);
    disposeRecord(state);
    state = next;
    if (i % 20 === 19) await state.x.data();
    if (i === 59) early = memory();
  }
  await state.x.data();
  assertEquals(memory(), early);
  disposeRecord(state);
  disposeRecord(batch);
  fast.dispose();
}, { backends: ["webgpu"] });

/** The most programs of a step. */
const MOST_PROGRAMS = { article: 134, fast: 356, quality: 429 } as const;

for (const [name, most] of Object.entries(MOST_PROGRAMS)) {
  testOnBackends(`a training step of ${name} is at most ${most} programs`, () => {
    const preset = PRESETS[name as PresetName], { height, width } = preset.model;
    const step = makeTrainStep(preset), state = initState(1, preset), leaves = flattenRecord(state);
    // Recording computes nothing, which would take a software adapter half a minute.
    const { arena, commands } = record(leaves.map(([, leaf]) => leaf), (stand) => {
      const own = unflattenRecord(state, new Map(leaves.map(([path], i) => [path, stand[i]])));
      const next = step(own, { images: tf.zeros([preset.batch, height, width, 3]) });
      return flattenRecord(next).map(([, leaf]) => leaf);
    });
    assert(commands.length > 0 && commands.length <= most, `${commands.length} programs`);
    arena.dispose();
  }, { backends: ["webgpu"] });
}

/** Steps that the compiled step is compared for. */
const STEPS = LONG ? 50 : 20;

testOnBackends(
  `the compiled training step equals the eager one to the bit over ${STEPS} steps`,
  async () => {
    const model = { ...ARTICLE_MODEL, height: 16, width: 16, widthFactor: 0.05 };
    const step = makeTrainStep({ model, adam: ARTICLE_ADAM, loss: "bce" });
    const fast = compile(step);
    const images = tf.tidy(() => randomUniform<Tensor4D>(randomKey(5), [4, 16, 16, 3]));
    let [eager, compiled] = [initState(1, { model }), initState(1, { model })];
    for (let i = 1; i <= STEPS; i++) {
      const a = step(eager, { images }), b = fast(compiled, { images });
      disposeRecord(eager);
      disposeRecord(compiled);
      if (i % 10 === 0) assertEquals(await valuesOf(b), await valuesOf(a));
      else assertEquals(await valuesOf(b.losses), await valuesOf(a.losses));
      disposeRecord(a.losses);
      disposeRecord(b.losses);
      [eager, compiled] = [a.state, b.state];
    }
    for (const record of [eager, compiled, images]) disposeRecord(record);
    fast.dispose();
  },
  { backends: ["webgpu"] },
);

testOnBackends(
  "the compiled step of fast, with its penalty, equals the eager one to the bit",
  async () => {
    const model = { ...PRESETS.fast.model, height: 16, width: 16, widthFactor: 0.05 };
    const preset = { ...PRESETS.fast, model };
    const step = makeTrainStep(preset), fast = compile(step);
    const images = tf.tidy(() => randomUniform<Tensor4D>(randomKey(5), [4, 16, 16, 3]));
    let [eager, compiled] = [initState(1, preset), initState(1, preset)];
    for (let i = 1; i <= 3; i++) {
      const a = step(eager, { images }), b = fast(compiled, { images });
      assertEquals(await valuesOf(b), await valuesOf(a));
      for (const record of [eager, compiled, a.losses, b.losses]) disposeRecord(record);
      [eager, compiled] = [a.state, b.state];
    }
    for (const record of [eager, compiled, { images }]) disposeRecord(record);
    fast.dispose();
  },
  { backends: ["webgpu"], slowOn: ["webgpu"] },
);
