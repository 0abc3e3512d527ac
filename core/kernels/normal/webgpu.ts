/**
 * The Box-Muller transform of Threefry's stream on WebGPU, one thread per number. WGSL lets its own logarithm and cosine
 * err as much as a seed's faces would show, so these are polynomials, and what leads to them is in whole numbers, which
 * no compiler rounds in another way.
 */
import * as tf from "@tensorflow/tfjs";
import { NORMAL, type NormalAttrs } from "../operations.ts";
import { THREEFRY_WGSL } from "../threefry/webgpu.ts";
import { runElements } from "../webgpu/program.ts";

/** Bits after the point of an angle; below 2π are 3 before it. */
const FRACTION = 29;
const HALF_PI = Math.round(Math.PI / 2 * 2 ** FRACTION);

/** The terms of a power series in `x`, by Horner's rule. */
const series = (x: string, [first, ...rest]: readonly number[]): string =>
  rest.length === 0 ? `${first}` : `fma(${x}, ${series(x, rest)}, ${first})`;

const factorial = (n: number): number => n < 2 ? 1 : n * factorial(n - 1);
const terms = (count: number, term: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => term(i));

const FUNCTIONS = `
${THREEFRY_WGSL}
// ln(n / 2^24) for n from 1 to 2^24: of a power of two and of a number m near 1, as 2 atanh((m - 1) / (m + 1)).
fn logarithm(n : u32) -> f32 {
  let bits = bitcast<u32>(f32(n));
  let exponent = bitcast<i32>(bits - 0x3f3504f3u) >> 23u; // m is from √½ to √2.
  let m = bitcast<f32>(bits - (bitcast<u32>(exponent) << 23u));
  var s = (m - 1.0) / (m + 1.0);
  s += fma(-s, m + 1.0, m - 1.0) / (m + 1.0); // A division may be off in the last two bits.
  let z = s * s;
  let near = fma(s * z, ${series("z", terms(4, (i) => 2 / (2 * i + 3)))}, 2.0 * s);
  return fma(f32(exponent - 24), ${Math.LN2}, near);
}
// cos(2π n / 2^24), where the angle is rounded as the other backends round it.
fn cosine(n : u32) -> f32 {
  let angle = u32(f32(n) * ${Math.fround(2 * Math.PI) * 2 ** (FRACTION - 24)});
  let quarters = (angle + ${HALF_PI >> 1}u) / ${HALF_PI}u;
  let x = f32(bitcast<i32>(angle - quarters * ${HALF_PI}u)) * ${2 ** -FRACTION};
  let z = x * x;
  let even = fma(z, ${series("z", terms(5, (i) => (i % 2 ? 1 : -1) / factorial(2 * i + 2)))}, 1.0);
  let odd = fma(x * z, ${series("z", terms(4, (i) => (i % 2 ? 1 : -1) / factorial(2 * i + 3)))}, x);
  let value = select(even, odd, (quarters & 1u) == 1u);
  return select(value, -value, ((quarters + 1u) & 2u) == 2u);
}
// The square root may be off in the last bits as well.
fn root(x : f32) -> f32 {
  let y = max(sqrt(x), 1e-30);
  return y + fma(-y, y, x) * (0.5 / y);
}`;

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { shape } = attrs as unknown as NormalAttrs;
  const [result] = runElements(backend, {
    name: "normal",
    inputs: { key: inputs.key! },
    outputs: { result: shape },
    inFours: false,
    functions: FUNCTIONS,
    code: `
  let words = threefry(u32(key[0]), u32(key[1]), i) >> vec2u(8u);
  result[i] = root(-2.0 * logarithm(${2 ** 24}u - words.x)) * cosine(words.y);`,
  });
  return result;
};

tf.registerKernel({ kernelName: NORMAL, backendName: "webgpu", kernelFunc });
