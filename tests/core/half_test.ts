/** Half precision: what is stored as float16 and what is not, what a step then computes, and where it is refused. */
import { assert, assertEquals, assertLess, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { compile, type CompileOptions } from "../../core/compile.ts";
import { type GradOptions, valueAndGrad } from "../../core/grad.ts";
import { conv2d } from "../../core/layers.ts";
import { runBound } from "../../core/kernels/webgpu/program.ts";
import { randomKey, randomUniform } from "../../core/random.ts";
import { disposeRecord } from "../../core/record.ts";
import type { Scalar, Tensor, Tensor1D, Tensor2D, Tensor4D } from "../../core/tensor.ts";
import { ARTICLE_MODEL } from "../../models/config.ts";
import type { StepConfig } from "../../train/config.ts";
import { PENALTIES } from "../../train/penalties.ts";
import { PRESETS } from "../../train/presets.ts";
import { type GanState, initState } from "../../train/state.ts";
import { compileTrainStep } from "../../train/step.ts";
import { bitsOf, randomTensor, recordBits, testOnBackends, valuesOf } from "../_backends.ts";
import { relativeError } from "../_golden.ts";

/** Whether the adapter can store float16. */
const HAS_HALF = (await navigator.gpu?.requestAdapter())?.features.has("shader-f16") ?? false;

const ON_GPU = { backends: ["webgpu"], ignore: !HAS_HALF } as const;

/** `values` as a matrix of 8 columns, and the largest square of each column. */
const squares = (_: Record<never, never>, { x }: { x: Tensor2D }) => ({
  largest: tf.tidy(() => tf.max<Tensor1D>(tf.mul(x, x), 0)),
});

testOnBackends("large intermediate results are rounded to float16", async () => {
  const x: Tensor2D = tf.abs(randomTensor<Tensor2D>(1, [64, 8]));
  const values = await valuesOf(x);
  const column = (c: number) => values.filter((_, i) => i % 8 === c);
  const expected = [...Array(8).keys()].map((c) =>
    Math.max(...column(c).map((v) => Math.f16round(Math.fround(v * v))))
  );
  const half = compile(squares, { precision: "f16" });
  const { largest } = half({}, { x });
  assertEquals(await valuesOf(largest), expected);
  const single = compile(squares);
  const { largest: exact } = single({}, { x });
  assertNotEquals(await valuesOf(exact), expected);
  assertLess(half.bytes, single.bytes);
  half.dispose();
  single.dispose();
}, ON_GPU);

testOnBackends("prepare() compiles the programs in half precision ahead of the call", async () => {
  const { device } = tf.backend() as unknown as { device: GPUDevice };
  const { createComputePipeline } = device, compiled: (string | undefined)[] = [];
  device.createComputePipeline = (descriptor) => {
    compiled.push(descriptor.label);
    return createComputePipeline.call(device, descriptor);
  };
  const x = randomTensor<Tensor2D>(1, [96, 8]);
  const step = (_: Record<never, never>, { x }: { x: Tensor2D }) => ({
    sums: tf.tidy(() => tf.max<Tensor1D>(tf.atan(tf.sin(x)), 1)),
  });
  try {
    const prepared = compile(step, { precision: "f16" }),
      other = compile(step, { precision: "f16" });
    await prepared.prepare({}, { x });
    const { sums } = prepared({}, { x });
    assertEquals(compiled, []);
    assertEquals(await bitsOf(sums), await bitsOf(other({}, { x }).sums));
    assertEquals(prepared.bytes, other.bytes);
    prepared.dispose();
    other.dispose();
  } finally {
    device.createComputePipeline = createComputePipeline;
  }
}, ON_GPU);

testOnBackends("tensors from outside the program stay as they are", async () => {
  const weights = randomTensor<Tensor2D>(2, [64, 8]), before = await valuesOf(tf.neg(weights));
  const x = randomTensor<Tensor2D>(1, [64, 8]);
  const step = (_: Record<never, never>, { x }: { x: Tensor2D }) => ({
    sums: tf.tidy(() => tf.sum<Tensor1D>(tf.mul(x, weights), 0)),
  });
  const half = compile(step, { precision: "f16" });
  const expected = await valuesOf(step({}, { x }).sums);
  assertLess(relativeError(await valuesOf(half({}, { x }).sums), expected), 1e-2);
  half.dispose();
  assertEquals(await valuesOf(tf.neg(weights)), before);
}, ON_GPU);

/** A program of one's own that writes single parts of vectors, and reads at an index that it has read. */
function shuffled(x: Tensor, order: Tensor): Tensor {
  const [info] = runBound(tf.backend(), {
    name: "shuffled",
    inputs: { x, order },
    outputs: { y: x.shape },
    value: "vec4f",
    code: `
@compute @workgroup_size(1)
fn main(@builtin(global_invocation_id) id : vec3u) {
  let i = id.x;
  let place = order[i];
  let at = u32(place.x);
  y[i] = x[at];
  y[i].x = x[u32(order[i].y)].w + x[at].x;
  y[i][3] = select(0.0, y[i].y, x[at].z == x[u32(order[at / 1u].x)].z);
}`,
  }, [x.size / 4, 1, 1]);
  return tf.engine().makeTensorFromTensorInfo(info);
}

testOnBackends(
  "programs that read and write float16 in unusual ways compute the same",
  async () => {
    const count = 16; // Vectors.
    const step = (_: Record<never, never>, { x, order }: { x: Tensor1D; order: Tensor1D }) => ({
      y: tf.tidy(() => tf.sum<Tensor1D>(tf.reshape(shuffled(tf.mul(x, 2), order), [count, 4]), 0)),
    });
    // Small whole numbers, which float16 holds exactly.
    const x = tf.tensor1d(Array.from({ length: 4 * count }, (_, i) => i % 29));
    const order = tf.tensor1d(Array.from({ length: 4 * count }, (_, i) => (7 * i + 3) % count));
    const [half, single] = [compile(step, { precision: "f16" }), compile(step)];
    const expected = await valuesOf(single({}, { x, order }).y);
    assertEquals(await valuesOf(half({}, { x, order }).y), expected);
    assert(expected.some((value) => value !== 0));
    assertLess(half.bytes, single.bytes);
    half.dispose();
    single.dispose();
  },
  ON_GPU,
);

testOnBackends("squares, powers and exponentials may be beyond the range of float16", async () => {
  const values = { square: 300, pow: 300, exp: 14, reciprocal: 2 ** -17, cosh: 14 };
  for (const [name, value] of Object.entries(values)) {
    const step = (_: Record<never, never>, { x }: { x: Tensor2D }) => ({
      y: tf.tidy(() => {
        const y = name === "pow" ? tf.pow(x, 2) : tf[name as "square"](tf.mul(x, 1));
        return tf.concat<Tensor1D>([tf.max(y, 1), tf.max(y, 0)]);
      }),
    });
    const x: Tensor2D = tf.fill([64, 8], value);
    const half = compile(step, { precision: "f16" }), { y } = half({}, { x });
    assertLess(relativeError(await valuesOf(y), await valuesOf(step({}, { x }).y)), 1e-2, name);
    half.dispose();
  }
}, ON_GPU);

for (const name of ["r1", "wgan-gp"] as const) {
  testOnBackends(
    `${name} of a discriminator that hardly depends on its images is right in half precision`,
    async () => {
      const [real, fake] = [1, 2].map((seed) => randomTensor<Tensor4D>(seed, [4, 16, 16, 3]));
      const kernel: Tensor4D = tf.mul(randomTensor(3, [3, 3, 3, 1]), 2e-5);
      type Inputs = { kernel: Tensor4D; real: Tensor4D; fake: Tensor4D };
      const step = (_: Record<never, never>, { kernel, ...images }: Inputs) => {
        const loss = ({ kernel }: { kernel: Tensor4D }) => {
          const critic = (x: Tensor4D): Tensor2D =>
            tf.reshape(tf.sum(conv2d(x, { kernel }, { slope: 0.2 }), [1, 2, 3]), [4, 1]);
          return { value: PENALTIES[name](critic, images, randomKey(1)), aux: {} };
        };
        const { value, grads } = valueAndGrad(loss, { scale: 1024 })({ kernel });
        return { value, kernel: grads.kernel };
      };
      const half = compile(step, { precision: "f16" }), single = compile(step);
      const inputs = { kernel, real, fake }, expected = single({}, inputs), own = half({}, inputs);
      for (const result of ["value", "kernel"] as const) {
        const error = relativeError(await valuesOf(own[result]), await valuesOf(expected[result]));
        assertLess(error, 1e-2, result);
      }
      half.dispose();
      single.dispose();
    },
    ON_GPU,
  );
}

testOnBackends("a scale on gradients changes none that float32 can hold", async () => {
  const w = randomTensor<Tensor2D>(2, [5, 3]), x = randomTensor<Tensor2D>(3, [4, 5]);
  const loss = ({ w }: { w: Tensor2D }) => {
    const value: Scalar = tf.mean(tf.square(tf.sigmoid(tf.matMul(x, w))));
    return { value, aux: {} };
  };
  const [plain, scaled] = [valueAndGrad(loss)({ w }), valueAndGrad(loss, { scale: 1024 })({ w })];
  assertEquals(await valuesOf(scaled.value), await valuesOf(plain.value));
  assertEquals(await valuesOf(scaled.grads.w), await valuesOf(plain.grads.w));
});

const SMALL = { height: 16, width: 16, widthFactor: 1 / 8, noiseSize: 8 };
/** With batch normalisation and dropout, and with residual blocks and a penalty. */
const CONFIGS = [
  ["article", { ...PRESETS.article, model: { ...ARTICLE_MODEL, ...SMALL } }, []],
  ["fast", { ...PRESETS.fast, model: { ...PRESETS.fast.model, ...SMALL } }, ["webgpu"]],
] as const;
const BATCH = 32;

async function lossesOf(config: StepConfig, count: number) {
  const step = compileTrainStep(config), losses: number[] = [];
  let state: GanState = initState(1, config);
  for (let i = 0; i < count; i++) {
    const images: Tensor4D = randomUniform(randomKey(i), [BATCH, 16, 16, 3]);
    const next = step(state, { images }, i);
    losses.push(...await valuesOf(tf.stack(Object.values(next.losses) as Scalar[])));
    disposeRecord(state);
    state = next.state;
  }
  const bits = await recordBits(state);
  step.dispose();
  return { losses, bits };
}

for (const [name, config, slowOn] of CONFIGS) {
  testOnBackends(
    `three steps of ${name} in half precision have losses within 0.5 % of those in single precision`,
    async () => {
      const single = await lossesOf(config, 3);
      const half = await lossesOf({ ...config, precision: "f16" }, 3);
      assertLess(relativeError(half.losses, single.losses), 5e-3);
      assertNotEquals(half.losses, single.losses);
      const again = await lossesOf({ ...config, precision: "f16" }, 3);
      assertEquals(again.bits, half.bits);
    },
    { ...ON_GPU, slowOn },
  );
}

testOnBackends(
  "a precision that there is not, and a scale that no gradient survives, are refused",
  () => {
    for (const precision of ["half", "", 16, null]) {
      const options = { precision } as unknown as CompileOptions;
      assertThrows(() => compile(squares, options), Error, "as the precision");
    }
    const loss = ({ w }: { w: Tensor2D }) => ({ value: tf.mean(w) as Scalar, aux: {} });
    for (const scale of [0, -1, NaN, Infinity, 1e39, 1e-46, null, "8"]) {
      const options = { scale } as unknown as GradOptions;
      assertThrows(() => valueAndGrad(loss, options), RangeError, "Cannot scale gradients by");
    }
  },
);

testOnBackends("half precision is refused where it cannot be", () => {
  const step = compile(squares, { precision: "f16" });
  const message = "it needs WebGPU, and this runs on " + tf.getBackend();
  assertThrows(() => step({}, { x: tf.ones([64, 8]) }), Error, message);
}, { backends: ["wasm", "cpu"] });

testOnBackends("half precision is refused on a GPU without it", () => {
  const { device } = tf.backend() as unknown as { device: GPUDevice };
  const step = compile(squares, { precision: "f16" });
  Object.defineProperty(device, "features", { value: new Set(), configurable: true });
  try {
    const message = 'this GPU or its driver lacks "shader-f16"';
    assertThrows(() => step({}, { x: tf.ones([64, 8]) }), Error, message);
  } finally {
    delete (device as unknown as Record<string, unknown>).features;
  }
}, { backends: ["webgpu"] });
