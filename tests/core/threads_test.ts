/** The threads of the wasm backend: the same bits with any number, and one thread where there are no more. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { selectBackend } from "../../core/backend.ts";
import { nativeOf } from "../../core/kernels/wasm/native.ts";
import { singleThread, threadPool } from "../../core/kernels/wasm/_pool.ts";
import { shareMemory } from "../../core/kernels/wasm/shared_memory.ts";
import { type ChunkKernel, sharedJob } from "../../core/kernels/wasm/_threads.ts";
import { batchNorm, conv2d, convTranspose2d, dropout, leakyRelu } from "../../core/layers.ts";
import { randomKey } from "../../core/random.ts";
import { flattenRecord } from "../../core/record.ts";
import type { Tensor, Tensor1D, Tensor4D } from "../../core/tensor.ts";
import { PRESETS } from "../../train/presets.ts";
import { initState } from "../../train/state.ts";
import { makeTrainStep } from "../../train/step.ts";
import { bitsOf, randomTensor } from "../_backends.ts";
import { ROOT } from "../_command.ts";

/** What `f` computes on so many threads, as bits. */
async function bitsOn(threads: number, f: () => Tensor[]): Promise<number[][]> {
  assertEquals((await selectBackend("wasm", { threads })).threads, threads);
  const results = tf.tidy(f);
  const bits = await Promise.all(results.map(bitsOf));
  tf.dispose(results);
  return bits;
}

/** Every kernel that is cut, on sizes that chunks do not divide; `n` images of `size` x `size + 1` pixels. */
function allKernels(n: number, size: number): Tensor[] {
  const channels = 19, outputs = 13;
  const vector = (seed: number, length: number) => randomTensor<Tensor1D>(seed, [length]);
  const layers = (...xs: Tensor[]) => {
    const [x, kernel, turned] = xs as Tensor4D[], [, , , bias, gamma, few] = xs as Tensor1D[];
    const up = convTranspose2d(x, { kernel: turned, bias: vector(1, channels) });
    const params = { gamma, beta: vector(2, channels) };
    const stats = {
      moving_mean: vector(3, channels),
      moving_variance: tf.ones<tf.Rank.R1>([channels]),
    };
    const { y } = batchNorm(up as Tensor4D, { params, stats }, { training: true });
    const kept = dropout(leakyRelu(y, 0.1), randomKey(5), { rate: 0.3 });
    const down = conv2d(kept, { kernel, bias }, { stride: 2 });
    return tf.add(
      tf.sum(tf.square(down)),
      tf.sum(
        tf.square(conv2d(kept, { kernel: few as unknown as Tensor4D, bias: vector(4, 3) })),
      ),
    );
  };
  const shapes = [
    [n, size, size + 1, 3],
    [3, 3, channels, outputs],
    [4, 4, channels, 3],
    [outputs],
    [channels],
    [3, 3, channels, 3],
  ];
  const xs = shapes.map((shape, i) => randomTensor(10 + i, shape));
  return [layers(...xs), ...tf.grads(layers)(xs)];
}

for (const [n, size] of [[1, 2], [1, 37], [5, 40]]) {
  Deno.test(`1, 2 and 3 threads compute the same bits, ${n} images of ${size} lines`, async () => {
    const f = () => allKernels(n, size);
    const alone = await bitsOn(1, f);
    assert(alone.flat().some((bits) => bits !== 0));
    for (const threads of [2, 3]) assertEquals(await bitsOn(threads, f), alone);
  });
}

Deno.test("three training steps come out the same on 1 and on 2 threads", async () => {
  const { model } = PRESETS.small, step = makeTrainStep(PRESETS.small);
  const run = () => {
    const images = randomTensor<Tensor4D>(1, [6, model.height, model.width, 3]);
    let state = initState(0, { model });
    for (let i = 0; i < 3; i++) ({ state } = step(state, { images }));
    return flattenRecord(state).map(([, tensor]) => tensor);
  };
  assertEquals(await bitsOn(2, run), await bitsOn(1, run));
});

Deno.test("selectBackend() refuses what is no number of threads", async () => {
  for (const threads of [0, -1, 1.5, NaN]) {
    await assertRejects(() => selectBackend("wasm", { threads }), RangeError, `${threads} threads`);
  }
});

Deno.test("a kernel that fails fails its caller, and the next one runs", async () => {
  await selectBackend("wasm", { threads: 3 });
  const native = nativeOf(tf.backend())!;
  const chunks = { count: 1 << 12, per: 1 << 6 };
  const outside = 2 ** 32 - 2 ** 16; // The heap ends before.
  for (let i = 0; i < 20; i++) {
    assertThrows(
      () => native.run("leaky", [outside, outside, outside, 0.5], chunks),
      WebAssembly.RuntimeError,
    );
    native.withScratch(4 * chunks.count, (at) => {
      native.run("threefry", [at, 1, 2, 0, 1, at], { count: 8, per: 8 });
      native.run("leaky", [at, at, at, 1], chunks);
    });
  }
});

Deno.test("every chunk is computed once, with its bounds", () => {
  for (
    const pool of [
      singleThread,
      (kernels: ChunkKernel[]) => threadPool(kernels, sharedJob(), { workers: 0 }),
    ]
  ) {
    const calls: number[][] = [];
    const { run } = pool([() => {}, (...args) => calls.push(args)]);
    run(1, [7.5], { count: 10, per: 4 });
    run(1, [], { count: 1, per: 4 });
    run(1, [], { count: 0, per: 4 });
    assertEquals(calls, [[7.5, 0, 4, 0, 0], [7.5, 4, 8, 1, 0], [7.5, 8, 10, 2, 0], [0, 1, 0, 0]]);
  }
});

Deno.test("a thread that never answers is an error, not a hang", () => {
  const job = sharedJob();
  const { run } = threadPool([() => {}], job, { workers: 1, patience: 20 });
  run(0, [], { count: 9, per: 1 });
  job.control[1] = 1; // A worker that is busy, and stays so.
  assertThrows(() => run(0, [], { count: 9, per: 1 }), Error, "a thread does not answer");
});

/** Runs a program of its own that may only read; it is ended if it does not end by itself. */
async function runProgram(source: string) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--no-prompt", "--no-check", "--allow-read", "--config", "deno.json"],
      `data:text/typescript,${encodeURIComponent(source)}`,
    ],
    cwd: ROOT,
    env: { NO_COLOR: "1" },
    signal: AbortSignal.timeout(120_000),
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

const CORE = new URL("../../core/mod.ts", import.meta.url);

/** A program that asks for three threads twice and prints their number and some bits. */
const PROGRAM = `
  const { selectBackend, randomKey, randomUniform } = await import("${CORE}");
  await selectBackend("wasm", { threads: 3 });
  const { threads } = await selectBackend("wasm", { threads: 3 });
  const values = await randomUniform(randomKey(1), [100_000]).data();
  console.log(threads, values.reduce((sum, value) => sum + value, 0));`;

Deno.test("a program ends by itself while its threads sleep", async () => {
  const { code, stdout, stderr } = await runProgram(PROGRAM);
  assertEquals([code, stderr], [0, ""]);
  assertEquals(stdout.split(" ")[0], "3");
});

const WITHOUT_THREADS = {
  "without node:worker_threads": {
    before: `
      const { getBuiltinModule } = process;
      process.getBuiltinModule = (name) => {
        if (name === "node:worker_threads") throw new Error("there are no workers");
        return getBuiltinModule(name);
      };`,
    reason: "there are no workers",
  },
  "without SharedArrayBuffer": {
    before: "delete globalThis.SharedArrayBuffer;",
    reason: "tfjs's heap is not shared",
  },
  "when the backend was started before": {
    before: `
      import * as tf from "@tensorflow/tfjs";
      import "@tensorflow/tfjs-backend-wasm";
      await tf.setBackend("wasm");`,
    reason: "tfjs's heap is not shared",
  },
};

for (const [when, { reason, before }] of Object.entries(WITHOUT_THREADS)) {
  Deno.test(`there is one thread ${when}; it is said once, and the results are right`, async () => {
    const [alone, threaded] = await Promise.all([
      runProgram(before + PROGRAM),
      runProgram(PROGRAM),
    ]);
    assertEquals([alone.code, alone.stderr], [0, `Computing on one thread as ${reason}\n`]);
    assertEquals(alone.stdout, threaded.stdout.replace("3 ", "1 "));
  });
}

/** A section of a module: its number, its length, its bytes. */
const section = (id: number, ...bytes: number[]) => [id, bytes.length, ...bytes];
const name = (text: string) => [text.length, ...new TextEncoder().encode(text)];
const module = (...sections: number[][]) =>
  Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()]);
const CUSTOM = section(0, ...name("x"), 5, 1, 2, 3);
const TYPES = section(1, 1, 0x60, 0, 0); // () → ()

Deno.test("shareMemory() gives a module a shared memory, its own or an imported one", () => {
  const own = module(
    CUSTOM,
    TYPES,
    section(5, 1, 1, 2, 0x80, 2),
    section(7, 1, ...name("m"), 2, 0),
  );
  const before = own.slice();
  const { m } = new WebAssembly.Instance(new WebAssembly.Module(shareMemory(own)!)).exports;
  assert((m as WebAssembly.Memory).buffer instanceof SharedArrayBuffer);
  assertEquals((m as WebAssembly.Memory).buffer.byteLength, 2 << 16);
  assertEquals(own, before);

  const imported = module(TYPES, section(2, 1, ...name("env"), ...name("memory"), 2, 1, 1, 9));
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true });
  const instantiate = (bytes: BufferSource) =>
    new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  assertThrows(() => instantiate(imported), WebAssembly.LinkError);
  instantiate(shareMemory(imported)!);
});

Deno.test("shareMemory() leaves modules alone that it cannot change", () => {
  assertEquals(shareMemory(module(CUSTOM, TYPES)), undefined); // No memory.
  assertEquals(shareMemory(module(section(5, 1, 0, 1))), undefined); // No maximum.
  assertEquals(shareMemory(module(section(5, 1, 3, 1, 1))), undefined); // Shared already.
  const importsFunction = section(2, 1, ...name("env"), ...name("f"), 0, 0);
  assertEquals(shareMemory(module(TYPES, importsFunction)), undefined);
});
