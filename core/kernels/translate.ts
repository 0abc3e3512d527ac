/**
 * The kernel that moves each image of a batch by an offset of its own. tfjs's `image.transform` can do so too, in fifteen
 * times the time on wasm and without a gradient; its gather takes longer still.
 */
import * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "./_backend.ts";
import { float, runElements } from "./webgpu/program.ts";

/**
 * Name under which the kernel is registered. Inputs are float32: `x` `[N, H, W, C]` and `offsets` `[N, 2]`, whole rows
 * down and columns to the right.
 */
export const TRANSLATE = "NashTranslate";

/** How it moves. */
export interface TranslateAttrs {
  /** What stands where nothing moved to. */
  fill: number;
  /** -1 to move by the opposite of the offsets. */
  sign: 1 | -1;
}

type Inputs = Record<"x" | "offsets", tf.TensorInfo>;

/** Copies row by row; `offsets` are two numbers an image. */
function moveRows(
  out: Float32Array,
  { x, offsets }: Record<"x" | "offsets", Float32Array>,
  { shape: [n, h, w, c], fill, sign }: TranslateAttrs & { shape: number[] },
): void {
  out.fill(fill);
  for (let image = 0; image < n; image++) {
    const down = sign * offsets[2 * image], right = sign * offsets[2 * image + 1];
    if (Math.abs(right) >= w) continue;
    const length = c * (w - Math.abs(right));
    const to = c * Math.max(0, right), from = c * Math.max(0, -right);
    for (let row = Math.max(0, down); row < Math.min(h, h + down); row++) {
      const source = c * w * (h * image + row - down) + from;
      out.set(x.subarray(source, source + length), c * w * (h * image + row) + to);
    }
  }
}

const wasmKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, offsets } = inputs as Inputs;
  const wasm = backend as HostBackend;
  const values = (info: tf.TensorInfo) => wasm.typedArrayFromHeap(info) as Float32Array;
  const out = wasm.makeOutput(x.shape, "float32");
  const settings = { ...attrs as unknown as TranslateAttrs, shape: x.shape };
  moveRows(values(out), { x: values(x), offsets: values(offsets) }, settings);
  return out;
};

const cpuKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, offsets } = inputs as Inputs;
  const cpu = backend as HostBackend;
  const values = (info: tf.TensorInfo) => cpu.readSync(info.dataId) as Float32Array;
  const out = new Float32Array(tf.util.sizeFromShape(x.shape));
  const settings = { ...attrs as unknown as TranslateAttrs, shape: x.shape };
  moveRows(out, { x: values(x), offsets: values(offsets) }, settings);
  return cpu.makeTensorInfo(x.shape, "float32", out);
};

const webgpuKernel: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x } = inputs as Inputs;
  const { fill, sign } = attrs as unknown as TranslateAttrs;
  const [, height, width, channels] = x.shape;
  const [result] = runElements(backend, {
    name: ["translate", fill, sign].join("_"),
    inputs: inputs as Inputs,
    outputs: { result: x.shape },
    sizes: { height, width, channels },
    inFours: false,
    code: `
  let pixel = i / sizes.channels;
  let column = i32(pixel % sizes.width);
  let row = i32(pixel / sizes.width % sizes.height);
  let image = pixel / sizes.width / sizes.height;
  let down = ${sign} * i32(offsets[2u * image]);
  let right = ${sign} * i32(offsets[2u * image + 1u]);
  let inside = row >= down && row - down < i32(sizes.height)
    && column >= right && column - right < i32(sizes.width);
  let back = (down * i32(sizes.width) + right) * i32(sizes.channels);
  result[i] = select(${float(fill)}, x[select(i, u32(i32(i) - back), inside)], inside);`,
  });
  return result;
};

for (
  const [backendName, kernelFunc] of [
    ["wasm", wasmKernel],
    ["cpu", cpuKernel],
    ["webgpu", webgpuKernel],
  ] as const
) tf.registerKernel({ kernelName: TRANSLATE, backendName, kernelFunc });

// What moved there comes back from there, and what left the image has no share in the result.
tf.registerGradient({
  kernelName: TRANSLATE,
  inputsToSave: ["offsets"],
  gradFunc: (dy, [offsets], attrs) => ({
    x: () => {
      const back = { fill: 0, sign: -(attrs.sign as number) };
      return tf.engine().runKernel(TRANSLATE, { x: dy as tf.Tensor, offsets }, back) as tf.Tensor;
    },
  }),
});
