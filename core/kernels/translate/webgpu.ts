/** Translates the images of a batch on WebGPU. */
import * as tf from "@tensorflow/tfjs";
import { TRANSLATE, type TranslateAttrs } from "../operations.ts";
import { runElements } from "../webgpu/program.ts";
import { float } from "../webgpu/wgsl.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, offsets } = inputs as Record<string, tf.TensorInfo>;
  const { fill, sign } = attrs as unknown as TranslateAttrs;
  const [, height, width, channels] = x.shape;
  const [result] = runElements(backend, {
    name: ["translate", fill, sign].join("_"),
    inputs: { x, offsets },
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

tf.registerKernel({ kernelName: TRANSLATE, backendName: "webgpu", kernelFunc });
