/** Translates the images of a batch on the CPU. */
import * as tf from "@tensorflow/tfjs";
import { type HostBackend, sizeOf } from "../_backend.ts";
import { TRANSLATE, type TranslateAttrs } from "../operations.ts";

/** Copies row by row; `offsets` has two numbers per image. */
export function moveRows(
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

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, offsets } = inputs as Record<string, tf.TensorInfo>;
  const cpu = backend as HostBackend;
  const values = (info: tf.TensorInfo) => cpu.readSync(info.dataId) as Float32Array;
  const out = new Float32Array(sizeOf(x));
  const settings = { ...attrs as unknown as TranslateAttrs, shape: x.shape };
  moveRows(out, { x: values(x), offsets: values(offsets) }, settings);
  return cpu.makeTensorInfo(x.shape, "float32", out);
};

tf.registerKernel({ kernelName: TRANSLATE, backendName: "cpu", kernelFunc });
