/** Kernels that compete for a shape: all compute the same. */
import { assert, assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { faultBehind, selectBackend } from "../../core/backend.ts";
import { compile } from "../../core/compile.ts";
import { DeviceLostError } from "../../core/faults.ts";
import { fusedLayers, operationsInFewPrograms } from "../../core/fused.ts";
import { convContest } from "../../core/kernels/convolution/webgpu.ts";
import { CHANNEL_SUM, FILTER_BIAS_GRAD } from "../../core/kernels/operations.ts";
import { keysIn, useKernels } from "../../core/kernels/webgpu/choice.ts";
import { record } from "../../core/kernels/webgpu/trace.ts";
import { runBound } from "../../core/kernels/webgpu/program.ts";
import { contestsOf, raceKernels, type RaceResult } from "../../core/race.ts";
import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import {
  bitsOf,
  HAS_WEBGPU,
  randomTensor,
  randomWords,
  testOnBackends,
  valuesOf,
} from "../_backends.ts";
import { assertWithin, relativeError } from "../_golden.ts";
import { LONG } from "../_long.ts";

const ONLY_WEBGPU = { backends: ["webgpu"] as const };

/** Float32 sums in another order. */
const TOLERANCE = 3e-6;

interface Case {
  readonly input: [n: number, h: number, w: number, c: number];
  readonly kernel: [h: number, w: number];
  readonly outputs: number;
  readonly strides: [number, number];
  readonly pad: "same" | "valid";
}

/** The convolution of a case and its gradients. */
function compute({ input, kernel, outputs, strides, pad }: Case): Tensor[] {
  return tf.tidy(() => {
    const x = randomTensor<Tensor4D>(1, input);
    const filter = randomTensor<Tensor4D>(2, [...kernel, input[3], outputs]);
    const conv = (x: Tensor, w: Tensor) => tf.conv2d(x as Tensor4D, w as Tensor4D, strides, pad);
    const y = conv(x, filter);
    return [y, ...tf.grads(conv)([x, filter], randomTensor(3, y.shape))];
  });
}

/** Calls `f` for the first kernels of what is computed, and for each other one in place of the first. */
async function withEach(
  compute: () => Tensor[],
  f: (names: readonly string[]) => Promise<void>,
): Promise<void> {
  const keys = await keysIn(() => tf.dispose(compute()));
  const contests = contestsOf(keys);
  const most = Math.max(...contests.map(({ contenders }) => contenders.length));
  try {
    for (let i = 0; i < most; i++) {
      const names = contests.map(({ contenders }) => (contenders[i] ?? contenders[0]).name);
      useKernels(Object.fromEntries(keys.map((key, k) => [key, names[k]])));
      await f(names);
    }
  } finally {
    useKernels({});
  }
}

const next = randomWords(5);
const from = (low: number, high: number) => low + next() % (high - low + 1);

const CASES: readonly Case[] = [
  { input: [2, 9, 7, 3], kernel: [3, 3], outputs: 1, strides: [1, 1], pad: "same" },
  { input: [1, 8, 11, 8], kernel: [3, 3], outputs: 24, strides: [2, 2], pad: "same" },
];

const MORE_CASES: readonly Case[] = [
  { input: [3, 7, 5, 20], kernel: [4, 4], outputs: 12, strides: [2, 2], pad: "same" },
  { input: [2, 5, 8, 1], kernel: [1, 1], outputs: 25, strides: [1, 1], pad: "same" },
  { input: [1, 11, 9, 40], kernel: [3, 2], outputs: 18, strides: [3, 2], pad: "valid" },
  ...Array.from({ length: 4 }, (): Case => {
    const kernel: [number, number] = [from(1, 5), from(1, 5)];
    return {
      input: [from(1, 3), from(kernel[0], 15), from(kernel[1], 15), from(1, 40)],
      kernel,
      outputs: from(1, 40),
      strides: [from(1, 3), from(1, 3)],
      pad: (["same", "valid"] as const)[from(0, 1)],
    };
  }),
];

testOnBackends(
  "all kernels of a convolution and its gradients equal the cpu backend's",
  async () => {
    for (const one of [...CASES, ...(LONG ? MORE_CASES : [])]) {
      await tf.setBackend("cpu");
      const tensors = compute(one);
      const expected = await Promise.all(tensors.map(valuesOf));
      tf.dispose(tensors);
      await tf.setBackend("webgpu");
      await withEach(() => compute(one), async (names) => {
        const tensors = compute(one);
        const actual = await Promise.all(tensors.map(valuesOf));
        tf.dispose(tensors);
        actual.forEach((values, i) => {
          if (expected[i].every((value) => value === 0)) {
            return assert(values.every((v) => v === 0));
          }
          const what = `${names[i]} of ${JSON.stringify(one)}`;
          assertWithin(relativeError(values, expected[i]), TOLERANCE, what);
        });
      });
    }
  },
  ONLY_WEBGPU,
);

/** A product, or several at once. */
interface Matrices {
  readonly a: number[];
  readonly b: number[];
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
}

const PRODUCTS: readonly Matrices[] = [
  { a: [13, 300], b: [300, 1] },
  { a: [13, 1], b: [70, 1], transposeB: true },
  { a: [2, 1], b: [300, 1], transposeB: true },
  { a: [24, 1030], b: [24, 1], transposeA: true },
  { a: [36, 200], b: [200, 20] },
  { a: [200, 36], b: [20, 200], transposeA: true, transposeB: true },
  { a: [1, 500], b: [500, 33] },
  { a: [7, 1], b: [7, 90], transposeA: true },
  { a: [3, 5, 70], b: [3, 70, 9] },
];

const MORE_PRODUCTS: readonly Matrices[] = [
  { a: [64, 513], b: [513, 8] },
  { a: [5, 260], b: [90, 260], transposeB: true },
  { a: [2, 3, 40, 12], b: [2, 3, 40, 4], transposeA: true },
  { a: [4, 6, 50], b: [50, 9] },
  { a: [6, 50], b: [4, 50, 1] },
  { a: [1, 1000], b: [1, 1000], transposeB: true },
  { a: [1, 1], b: [1, 1] },
  ...Array.from({ length: 8 }, (_, i): Matrices => {
    const [m, k, n] = [from(1, 140), from(1, 700), from(1, 70)];
    const transposeA = i % 2 === 1, transposeB = i % 4 > 1;
    return {
      a: transposeA ? [k, m] : [m, k],
      b: transposeB ? [n, k] : [k, n],
      transposeA,
      transposeB,
    };
  }),
];

const multiply = ({ a, b, transposeA, transposeB }: Matrices) =>
  tf.tidy(() => tf.matMul(randomTensor(1, a), randomTensor(2, b), transposeA, transposeB));

testOnBackends("all kernels of a product of matrices equal the cpu backend's", async () => {
  for (const one of [...PRODUCTS, ...(LONG ? MORE_PRODUCTS : [])]) {
    await tf.setBackend("cpu");
    const product = multiply(one), expected = await valuesOf(product);
    product.dispose();
    await tf.setBackend("webgpu");
    let count = 0;
    await withEach(() => [multiply(one)], async ([name]) => {
      const product = multiply(one);
      const error = relativeError(await valuesOf(product), expected);
      product.dispose();
      assertWithin(error, TOLERANCE, `${name} of ${JSON.stringify(one)}`);
      count++;
    });
    assert(count > 2, `${JSON.stringify(one)} has ${count} kernels`);
  }
}, ONLY_WEBGPU);

testOnBackends("long sums of products have the same bits every time", async () => {
  const cases: Matrices[] = [
    { a: [1, 2304], b: [2304, 256] },
    { a: [2000, 1], b: [2000, 200], transposeA: true },
    { a: [150, 3000], b: [3000, 1] },
    { a: [40, 2100], b: [40, 2100], transposeB: true },
  ];
  for (const one of cases) {
    const first = multiply(one), expected = await bitsOf(first);
    first.dispose();
    for (let i = 0; i < 6; i++) {
      const again = multiply(one);
      assertEquals(await bitsOf(again), expected, JSON.stringify(one));
      again.dispose();
    }
  }
  const { dense } = operationsInFewPrograms()!;
  const [x, kernel, bias] = [[150, 3000], [3000, 1], [1]].map((shape) => randomTensor(1, shape));
  const layer = () => dense(x as Tensor2D, kernel as Tensor2D, bias as Tensor1D);
  const expected = await bitsOf(layer());
  for (let i = 0; i < 6; i++) assertEquals(await bitsOf(layer()), expected);
}, ONLY_WEBGPU);

testOnBackends("a dense layer has its bias, whichever kernel computes the product", async () => {
  const { dense } = operationsInFewPrograms()!;
  for (const [rows, summed, columns] of [[20, 700, 1], [3, 64, 30], [9, 400, 36]]) {
    const x = randomTensor<Tensor2D>(1, [rows, summed]);
    const kernel = randomTensor<Tensor2D>(2, [summed, columns]);
    const bias = randomTensor<Tensor1D>(3, [columns]);
    const expected = await valuesOf(tf.add(multiply({ a: x.shape, b: kernel.shape }), bias));
    let count = 0;
    await withEach(() => [dense(x, kernel, bias)], async ([name]) => {
      count++;
      const error = relativeError(await valuesOf(dense(x, kernel, bias)), expected);
      assertWithin(error, TOLERANCE, `${name} of ${rows}x${summed} by ${summed}x${columns}`);
    });
    assert(count > 2, `${count} kernels`);
  }
}, ONLY_WEBGPU);

/** Whether the adapter can store float16. */
const HAS_HALF = (await navigator.gpu?.requestAdapter())?.features.has("shader-f16") ?? false;

testOnBackends("each kernel of a product reads and writes half precision", async () => {
  // Small whole numbers, which float16 holds exactly, and so sums of them.
  const numbers = (shape: number[], step: number) =>
    tf.tensor(Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) => i * step % 3), shape);
  for (const [columns, transposeA] of [[1, false], [1, true], [12, false], [40, true]]) {
    const shape = transposeA ? [300, 24] : [24, 300];
    const x = numbers(shape, 7), kernel = numbers([300, Number(columns)], 5);
    const product = (_: Record<never, never>, { x }: { x: Tensor }) =>
      tf.tidy(() => {
        const y = tf.matMul(tf.mul(x, 2), kernel, Boolean(transposeA));
        return { sums: tf.max<Tensor1D>(tf.add(y, 1), 0) };
      });
    const expected = await valuesOf(product({}, { x }).sums);
    await withEach(() => [product({}, { x }).sums], async ([name]) => {
      const half = compile(product, { precision: "f16" });
      assertEquals(await valuesOf(half({}, { x }).sums), expected, `${name} of [${shape}]`);
      half.dispose();
    });
  }
}, { ...ONLY_WEBGPU, ignore: !HAS_HALF });

testOnBackends("whole numbers are multiplied as such, whichever kernel is chosen", async () => {
  const a = tf.tensor2d([1, 2, 3, 4], [2, 2]), b = tf.tensor2d([5, 6, 7, 8], [2, 2], "int32");
  const [key] = await keysIn(() => void multiply({ a: a.shape, b: b.shape }));
  useKernels({ [key]: "narrow" });
  try {
    assertEquals(await valuesOf(tf.matMul(a, tf.cast(b, "float32"))), [19, 22, 43, 50]);
  } finally {
    useKernels({});
  }
}, ONLY_WEBGPU);

testOnBackends("a direct kernel finishes its sums like the others", async () => {
  const layers = fusedLayers()!;
  for (const [inputs, outputs] of [[8, 3], [3, 8], [4, 20]]) {
    const x = randomTensor<Tensor4D>(1, [2, 7, 9, inputs]);
    const bias = randomTensor<Tensor1D>(3, [outputs]);
    const run = () => [
      layers.conv2d(
        x,
        { kernel: randomTensor<Tensor4D>(2, [3, 3, inputs, outputs]), bias },
        { stride: 2, slope: 0.2 },
      ),
      layers.convTranspose2d(
        x,
        { kernel: randomTensor<Tensor4D>(2, [3, 3, outputs, inputs]), bias },
        { stride: 2, slope: 0.2 },
      ),
    ];
    let expected: Tensor[] = [];
    const keys = await keysIn(() => {
      expected = run();
    });
    useKernels(Object.fromEntries(keys.map((key) => [key, "direct"])));
    try {
      for (const [i, y] of run().entries()) {
        const error = relativeError(await valuesOf(y), await valuesOf(expected[i]));
        assertWithin(error, TOLERANCE, `${inputs} to ${outputs} channels`);
      }
    } finally {
      useKernels({});
    }
  }
}, ONLY_WEBGPU);

testOnBackends(
  "the sums of the bias's gradient come with those of the filter's, whatever their tiles",
  async () => {
    const cases: [
      summed: "x" | "dy",
      input: Case["input"],
      outputs: number,
      stride: number,
      side: number,
    ][] = [
      ["dy", [2, 21, 19, 5], 7, 1, 3],
      ["dy", [3, 17, 13, 8], 12, 2, 3],
      // Of transposed convolutions: strides, padding, and channels in fours and not.
      ["x", [2, 26, 22, 8], 12, 2, 3],
      ["x", [2, 26, 22, 5], 7, 2, 4],
      ["x", [2, 39, 33, 4], 8, 3, 5],
      // These cannot be summed on the way, whichever kernel is used.
      ["x", [3, 17, 13, 8], 12, 2, 3],
      ["x", [2, 26, 22, 6], 8, 2, 3],
      ["x", [2, 40, 36, 8], 12, 2, 1],
    ];
    const apart = cases.slice(-3);
    for (const one of cases) {
      const [summed, input, outputs, stride, side] = one;
      const x = randomTensor<Tensor4D>(1, input), [n, h, w, c] = input;
      const dy = randomTensor(2, [n, Math.ceil(h / stride), Math.ceil(w / stride), outputs]);
      const filterShape = [side, side, c, outputs], of = summed === "x" ? x : dy;
      const attrs = { strides: stride, pad: "same", dataFormat: "NHWC", filterShape, summed };
      const run = (kernel: string, inputs: Record<string, Tensor>, attrs: unknown) =>
        tf.engine().runKernel(kernel, inputs, attrs as tf.NamedAttrMap);
      const bias = await valuesOf(run(CHANNEL_SUM, { x: of }, { shape: of.shape }) as Tensor);
      const filter = await valuesOf(run("Conv2DBackpropFilter", { x, dy }, attrs) as Tensor);
      const [key] = await keysIn(() => void run(FILTER_BIAS_GRAD, { x, dy }, attrs));
      const { contenders } = convContest(key)!;
      assert(contenders.some(({ name }) => name.split("/").length === 3), "no sum is in pieces");
      for (const { name } of apart.includes(one) ? contenders.slice(0, 1) : contenders) {
        useKernels({ [key]: name });
        const both = run(FILTER_BIAS_GRAD, { x, dy }, attrs) as Tensor[];
        useKernels({});
        assertEquals(both.map(({ shape }) => shape), [filterShape, [of.shape[3]]]);
        for (const [i, expected] of [filter, bias].entries()) {
          const error = relativeError(await valuesOf(both[i]), expected);
          assertWithin(
            error,
            TOLERANCE,
            `${["filter", "bias"][i]} by ${name} of [${input}], ${summed}`,
          );
        }
      }
    }
  },
  ONLY_WEBGPU,
);

testOnBackends("a filter's gradient races with the bias's where that is computed too", () => {
  for (const [size, summed] of [[3, "dy"], [60, "dy"], [60, "x"]] as const) {
    const x = randomTensor<Tensor4D>(1, [2, size, size, 5]);
    const dy = randomTensor<Tensor4D>(2, [2, size, size, 7]);
    const filterShape = [3, 3, 5, 7];
    const attrs = { strides: 1, pad: "same", dataFormat: "NHWC", filterShape, summed };
    const both = () => tf.engine().runKernel(FILTER_BIAS_GRAD, { x, dy }, attrs) as Tensor[];
    const programs = (f: () => Tensor[]) => {
      const { commands, arena } = record([], f);
      arena.dispose();
      return commands.map((command) => "pipeline" in command && command.pipeline);
    };
    const key = `Conv2DBackpropFilter_2_${size}_${size}_5_${size}_${size}_7_3_3_1_1_1_1`;
    tf.dispose(both());
    for (const { name, run } of convContest(key)!.contenders) {
      useKernels({ [key]: name });
      const expected = programs(both);
      useKernels({});
      const raced = programs(() => [
        tf.engine().makeTensorFromTensorInfo(run(tf.backend(), [x, dy])!),
      ]);
      assertEquals(raced.length, expected.length, name);
      assert(raced.every((program, i) => program === expected[i]), name);
    }
  }
  return Promise.resolve();
}, ONLY_WEBGPU);

testOnBackends("one choice of kernels gives the same bits every time", async () => {
  const one = CASES[1];
  await withEach(() => compute(one), async () => {
    const [a, b] = [compute(one), compute(one)];
    const [first, second] = [a, b].map((tensors) => Promise.all(tensors.map(bitsOf)));
    assertEquals(await second, await first);
    tf.dispose([a, b]);
  });
}, { ...ONLY_WEBGPU, slowOn: ["webgpu"] });

testOnBackends("a race checks and times every kernel, and chooses one of them", async () => {
  const keys = await keysIn(() => {
    tf.dispose([compute(CASES[0]), PRODUCTS.slice(0, 3).map(multiply)]);
  });
  const results: RaceResult[] = [];
  const choice = await raceKernels(contestsOf(keys), {
    seconds: 600,
    onResult: (result) => results.push(result),
  });
  assertEquals(Object.keys(choice).toSorted(), keys.toSorted());
  for (const { key, finishers, winner } of results) {
    assertEquals(
      finishers.map(({ name }) => name),
      contestsOf([key])[0].contenders.map(({ name }) => name),
    );
    for (const { apart, seconds } of finishers) assert(apart! <= TOLERANCE && seconds! > 0);
    const [first] = finishers, own = finishers.find(({ name }) => name === winner)!;
    assert(own.seconds! <= first.seconds!);
    assertEquals(choice[key], winner);
  }
  const sizes = results.map(({ flops }) => flops);
  assertEquals(sizes, sizes.toSorted((a, b) => b - a));
}, ONLY_WEBGPU);

testOnBackends(
  "a race is not won by a kernel that is wrong, refused or not for this device",
  async () => {
    const [key] = await keysIn(() => tf.dispose(compute(CASES[0])));
    const { contenders: [usual], ...contest } = convContest(key)!;
    const wrong = (code: string) => (backend: unknown, [x]: readonly tf.TensorInfo[]) =>
      runBound(backend, {
        name: `wrong ${code}`,
        inputs: { x },
        outputs: { y: [2, 9, 7, 1] },
        code: `@compute @workgroup_size(1) fn main() { ${code} }`,
      }, [1, 1, 1])[0];
    const results: RaceResult[] = [];
    const contenders = [
      usual,
      { name: "zeros", run: wrong("y[0] = x[0];") },
      { name: "nan", run: wrong("y[0] = x[0] / (x[0] - x[0]);") },
      { name: "refused", run: wrong("nonsense") },
      { name: "impossible", run: () => undefined },
    ];
    const choice = await raceKernels([{ ...contest, contenders }], {
      seconds: 600,
      onResult: (result) => results.push(result),
    });
    assertEquals(choice, { [key]: usual.name });
    const timed = results[0].finishers.filter(({ seconds }) => seconds !== undefined);
    assertEquals(timed.map(({ name }) => name), [usual.name]);
    assertEquals(await valuesOf(tf.add(tf.ones([1]), 1)), [2]); // No error is left for others.
  },
  ONLY_WEBGPU,
);

testOnBackends("a race whose time is up keeps the first kernels", async () => {
  const keys = await keysIn(() => tf.dispose(compute(CASES[0])));
  const choice = await raceKernels(contestsOf(keys), { seconds: 0 });
  for (const key of keys) assertEquals(choice[key], convContest(key)!.contenders[0].name);
}, ONLY_WEBGPU);

testOnBackends("a race whose time is up begins nothing more", async () => {
  const [key] = await keysIn(() => tf.dispose(compute(CASES[0])));
  const { contenders: [usual], ...contest } = convContest(key)!;
  let others = 0;
  const other = (name: string): typeof usual => ({
    name,
    run: (backend, inputs) => {
      others++;
      return usual.run(backend, inputs);
    },
  });
  const compiled = new AbortController();
  const first: typeof usual = {
    ...usual,
    run: (backend, inputs) => {
      compiled.abort();
      return usual.run(backend, inputs);
    },
  };
  const contenders = [first, other("second"), other("third")];
  const race = { ...contest, contenders };
  await raceKernels([race], { seconds: 600, signal: compiled.signal });
  assertEquals(others, 0, "kernels were compiled");

  const { queue } = (tf.backend() as unknown as { device: GPUDevice }).device;
  const { submit } = queue, ran = new AbortController();
  let submitted = 0;
  const [result] = await (async () => {
    const results: RaceResult[] = [];
    queue.submit = (...given) => {
      if (ran.signal.aborted) submitted++;
      return submit.apply(queue, given);
    };
    try {
      const running: typeof usual = {
        name: "running",
        run: (backend, inputs) => {
          if (++runs === 2) queueMicrotask(() => ran.abort()); // When it is about to be timed.
          return usual.run(backend, inputs);
        },
      };
      let runs = 0;
      await raceKernels([{ ...contest, contenders: [running, other("last")] }], {
        seconds: 600,
        signal: ran.signal,
        onResult: (result) => results.push(result),
      });
      return results;
    } finally {
      queue.submit = submit;
    }
  })();
  assert(submitted <= 2, `${submitted} more submissions`); // It warms up, but is not timed.
  assertEquals([others, result.winner], [0, "running"]);
}, ONLY_WEBGPU);

testOnBackends("a shape that is too large to race is computed as usual", async () => {
  const [key] = await keysIn(() => tf.dispose(compute(CASES[0])));
  const contest = convContest(key)!, [usual] = contest.contenders;
  const { numTensors } = tf.memory();
  const choice = await raceKernels([{ ...contest, inputs: [[4], [2 ** 20, 2 ** 20]] }], {
    seconds: 600,
  });
  assertEquals(choice, { [key]: usual.name });
  assertEquals(tf.memory().numTensors, numTensors);
}, ONLY_WEBGPU);

Deno.test({
  name: "a race on a device that is lost ends with the loss",
  ignore: !HAS_WEBGPU,
  fn: async () => {
    await selectBackend("webgpu");
    const { device } = tf.backend() as unknown as { device: GPUDevice };
    const keys = await keysIn(() => tf.dispose(compute(CASES[0])));
    const contest = convContest(keys[0])!, [usual] = contest.contenders;
    let runs = 0;
    const run: typeof usual.run = (backend, inputs) => {
      if (++runs === 2) device.destroy(); // After it was compiled.
      return usual.run(backend, inputs);
    };
    const contenders = [usual, { name: "breaking", run }];
    const error = await assertRejects(() =>
      raceKernels([{ ...contest, contenders }], { seconds: 600 })
    );
    assertInstanceOf(await faultBehind(error), DeviceLostError);
    await selectBackend("webgpu"); // A new device, for what comes after.
  },
});
