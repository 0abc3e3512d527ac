/**
 * Batch normalisation with a leaky ReLU on WebGPU, in three programs: partial moments in one pass over the input, their
 * combination, and the normalisation; the gradient likewise. The input may hold several concatenated batches, each
 * normalised by its own moments; or the images of a single batch each have a scale and a shift.
 */
import * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { BATCH_NORM, BATCH_NORM_GRAD, type BatchNormAttrs, type GateAttrs } from "../operations.ts";
import { free, mostBuffers } from "../webgpu/backend.ts";
import {
  finishApart,
  finishName,
  finishSource,
  NO_GATE,
  withBatch,
} from "../webgpu/finish_wgsl.ts";
import { runElements } from "../webgpu/program.ts";
import { float, PARTS } from "../webgpu/wgsl.ts";
import { ADD, fourOf, reduce } from "../webgpu/reduce.ts";

function sizesOf({ shape }: tf.TensorInfo, batches: number) {
  const channels = shape[shape.length - 1];
  return { batches, channels, rows: tf.util.sizeFromShape(shape) / channels / batches };
}

/**
 * The parts that differ: batches, or images with their own scale. With `m` the index of part and channel, and `c` the
 * channel, `moments` is the index of mean and variance, and `affine` that of scale and shift.
 */
function partsOf(gamma: tf.TensorInfo, batches: number) {
  return gamma.shape.length === 2
    ? { name: "images", count: gamma.shape[0], moments: "c", affine: "m" } as const
    : { name: "batches", count: batches, moments: "m", affine: "c" } as const;
}

/** Number, mean and sum of squared deviations of some rows, and of two sets of rows together (Chan et al. 1983). */
const MOMENTS = {
  state: "vec4f",
  merge: `
fn merge(a : State, b : State) -> State {
  let count = a.x + b.x;
  let share = b.x / max(count, 1.0);
  let distance = b.y - a.y;
  return State(count, a.y + distance * share, a.z + b.z + distance * distance * a.x * share, 0.0);
}`,
  four: `
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${fourOf("x")};
  let count = dot(weight, vec4f(1.0));
  let mean = dot(v, weight) / count;
  let deviation = (v - mean) * weight;
  return State(count, mean, dot(deviation, deviation), 0.0);
}`,
} as const;

/**
 * Functions of the place `m` of the moments and of that of scale and shift, `k`. The gradient recomputes the ReLU's
 * input by the same operations, so that its sign is the same.
 */
const normalisation = ({ epsilon, slope }: BatchNormAttrs) => `
fn deviationOf(m : u32) -> Value { return 1.0 / sqrt(variance[m] + ${float(epsilon)}); }
fn normalised(x : Value, m : u32, k : u32) -> Value {
  return fma(x - mean[m], gamma[k] * deviationOf(m), beta[k]);
}
fn rectified(z : Value, v : Value) -> Value {
  return select(${float(slope)} * v, v, z > Value(0.0));
}`;

/** WGSL that finds `m` and `c` of element `i`. */
const PLACE = `
  let c = i % sizes.channels;
  let m = i / (sizes.rows * sizes.channels) * sizes.channels + c;`;

/** The sizes in `Value`s, each of four channels if their number allows. */
function elementsOf({ rows, channels }: ReturnType<typeof sizesOf>) {
  const inFours = channels % 4 === 0;
  return { inFours, sizes: { rows, channels: inFours ? channels / 4 : channels } };
}

/** Kernels with the same name have the same settings. */
const nameOf = (name: string, { epsilon, momentum, slope }: BatchNormAttrs) =>
  ["batch_norm", name, epsilon, momentum, slope].join("_");

const forward: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, gamma, beta, movingMean, movingVariance } = inputs as Record<string, tf.TensorInfo>;
  const settings = attrs as unknown as BatchNormAttrs;
  const { batches, momentum } = settings;
  const sizes = sizesOf(x, batches);
  const [mean, variance, ...moved] = reduce(backend, {
    name: nameOf("moments", settings),
    ...sizes,
    ...MOMENTS,
    inputs: { x },
    parameters: { movingMean, movingVariance },
    outputs: {
      mean: [batches, sizes.channels],
      variance: [batches, sizes.channels],
      newMean: movingMean.shape,
      newVariance: movingVariance.shape,
    },
    before: "var ofMean = movingMean[c]; var ofVariance = movingVariance[c];",
    // Keras averages the unbiased variance, and normalises by the biased one.
    finish: `
      let rows = f32(sizes.rows);
      mean[m] = state.y;
      variance[m] = state.z / rows;
      let unbiased = state.z / max(rows - 1.0, 1.0);
      ofMean = ofMean * ${float(momentum)} + state.y * ${float(1 - momentum)};
      ofVariance = ofVariance * ${float(momentum)} + unbiased * ${float(1 - momentum)};`,
    after: "newMean[c] = ofMean; newVariance[c] = ofVariance;",
  });
  const { name, count, moments, affine } = partsOf(gamma, batches);
  const [y] = runElements(backend, {
    ...elementsOf(sizesOf(x, count)),
    name: nameOf(`normalise_${name}`, settings),
    inputs: { x, mean, variance, gamma, beta },
    outputs: { y: x.shape },
    functions: normalisation(settings),
    code: `${PLACE}
  let z = normalised(x[i], ${moments}, ${affine});
  y[i] = rectified(z, z);`,
  });
  return [y, mean, variance, ...moved];
};

const backward: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { keys, plus, ...tensors } = inputs as Record<string, tf.TensorInfo>;
  const { dy, x, gamma, beta, mean, variance } = tensors;
  const settings = attrs as unknown as BatchNormAttrs & Partial<GateAttrs>;
  const { name, count, moments, affine } = partsOf(gamma, settings.batches);
  const sizes = sizesOf(x, count);
  // The gradient through the mean and, in proportion to the deviation from it, through the variance.
  const finish = {
    batches: {
      before: "var ofGamma = 0.0; var ofBeta = 0.0;",
      each: `
      ofBeta += state.x;
      ofGamma += state.y * invStd;
      let at = 2u * batch * sizes.channels + c;
      shifts[at] = -scale * state.x / f32(sizes.rows);
      shifts[at + sizes.channels] = -scale * invStd * invStd * state.y / f32(sizes.rows);`,
      after: "dGamma[c] = ofGamma; dBeta[c] = ofBeta;",
    },
    images: {
      before: "var ofSum = 0.0; var ofProduct = 0.0;",
      each: `
      dBeta[m] = state.x;
      dGamma[m] = state.y * invStd;
      ofSum -= scale * state.x;
      ofProduct -= scale * invStd * invStd * state.y;`,
      after: `
      let rows = f32(sizes.rows * sizes.batches);
      shifts[c] = ofSum / rows;
      shifts[c + sizes.channels] = ofProduct / rows;`,
    },
  }[name];
  const [dGamma, dBeta, shifts] = reduce(backend, {
    name: nameOf(`gradient_sums_${name}`, settings),
    ...sizes,
    state: "vec2f",
    merge: ADD,
    inputs: { dy, x, mean, variance, gamma, beta },
    four: `${normalisation(settings)}
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${fourOf("x")};
  let d = ${fourOf("dy")};
  let z = vec4f(${PARTS.map((p) => `normalised(v.${p}, ${moments}, ${affine})`).join(", ")});
  let dz = select(${float(settings.slope)} * d, d, z > vec4f(0.0)) * weight;
  return State(dot(dz, vec4f(1.0)), dot(dz, v - mean[${moments}]));
}`,
    parameters: { gamma, variance },
    outputs: {
      dGamma: gamma.shape,
      dBeta: beta.shape,
      shifts: [settings.batches, 2, sizes.channels],
    },
    before: finish.before,
    finish: `
      let invStd = 1.0 / sqrt(variance[${moments}] + ${float(settings.epsilon)});
      let scale = gamma[${affine}] * invStd;${finish.each}`,
    after: finish.after,
  });
  const own = { dy, x, mean, variance, gamma, beta, shifts };
  const end = withBatch({
    kind: settings.gate ? "gate" : "sum",
    operand: x,
    keys,
    plus,
    ...(settings.gate ?? NO_GATE),
  }, sizeOf(x));
  const bound = { ...own, ...(keys && { keys }), ...(plus && { plus }) };
  // With the result, these may be more buffers than the device can bind.
  const isApart = Object.keys(bound).length >= mostBuffers(backend);
  const elements = elementsOf(sizes);
  const [dx] = runElements(backend, {
    ...elements,
    name: nameOf(["gradient", name, ...(isApart ? [] : [finishName(end)])].join("_"), settings),
    inputs: isApart ? own : bound,
    outputs: { dx: x.shape },
    functions: normalisation(settings) +
      (isApart ? "" : finishSource(elements.inFours ? "vec4f" : "f32", end)),
    code: `${PLACE}
  let dz = rectified(normalised(x[i], ${moments}, ${affine}), dy[i]);
  let at = ${name === "images" ? "c" : "2u * m - c"};
  let result = dz * (gamma[${affine}] * deviationOf(${moments})) + (x[i] - mean[${moments}]) * shifts[at + sizes.channels] + shifts[at];
  dx[i] = ${isApart ? "result" : "finished(result, x[i], i)"};`,
  });
  free(backend, shifts);
  return [isApart ? finishApart(backend, dx, end) : dx, dGamma, dBeta];
};

tf.registerKernel({ kernelName: BATCH_NORM, backendName: "webgpu", kernelFunc: forward });
tf.registerKernel({ kernelName: BATCH_NORM_GRAD, backendName: "webgpu", kernelFunc: backward });
