/**
 * Both gradients of the convolution as tfjs's forward convolutions, for engines without relaxed SIMD: Safari, Firefox
 * before 145, Chrome before 114 and Node before 21.
 */
import type * as tf from "@tensorflow/tfjs";
import { type HostBackend, runKernel } from "../_backend.ts";

type Info = tf.TensorInfo;
type Pair = readonly [height: number, width: number];

/** Runs tfjs's kernels one after another, and frees all results but the last. */
function chain(backend: HostBackend, f: (run: typeof runKernel) => Info): Info {
  const made: Info[] = [];
  const result = f((...call) => {
    const info = runKernel(...call);
    made.push(info);
    return info;
  });
  for (const { dataId } of made) if (dataId !== result.dataId) backend.disposeData(dataId);
  return result;
}

/** Copies the pixels of `x` onto zero images, `step` apart from `first` on; pixels outside are dropped. */
function spread(
  backend: HostBackend,
  x: Info,
  { size: [height, width], step, first: [top, left] }: Record<"size" | "step" | "first", Pair>,
): Info {
  const [images, h, w, channels] = x.shape;
  const out = backend.makeOutput([images, height, width, channels], "float32");
  const [to, from] = [out, x].map((info) => backend.typedArrayFromHeap(info));
  to.fill(0);
  for (let pixel = 0; pixel < images * h * w; pixel++) {
    const row = top + step[0] * (Math.floor(pixel / w) % h), column = left + step[1] * (pixel % w);
    if (row < 0 || row >= height || column < 0 || column >= width) continue;
    const image = Math.floor(pixel / (h * w));
    const place = ((image * height + row) * width + column) * channels;
    for (let c = 0; c < channels; c++) to[place + c] = from[pixel * channels + c];
  }
  return out;
}

const PLAIN = { strides: 1, dilations: 1, pad: "valid", dataFormat: "NHWC" };

/** Inputs of a gradient, and the convolution's sizes. */
interface Gradient {
  readonly dy: Info;
  readonly info: tf.backend_util.Conv2DInfo;
}

/**
 * With images as channels and channels as images, and the stride turned into a dilation:
 * `dW[c, kh, kw, o] = Σ x[c, kh + s·h, kw + s·w, n] · dy[h, w, n, o]`.
 */
export function filterGradient(
  backend: HostBackend,
  { x, dy, info }: Gradient & { readonly x: Info },
): Info {
  const { strideHeight, strideWidth, padInfo: { top, left } } = info;
  const size = [
    strideHeight * (info.outHeight - 1) + info.filterHeight,
    strideWidth * (info.outWidth - 1) + info.filterWidth,
  ] as const;
  return chain(backend, (run) => {
    const padded = spread(backend, x, { size, step: [1, 1], first: [top, left] });
    const channels = run(backend, "Transpose", { x: padded }, { perm: [3, 1, 2, 0] });
    backend.disposeData(padded.dataId);
    const filter = run(backend, "Transpose", { x: dy }, { perm: [1, 2, 0, 3] });
    const dilations = [strideHeight, strideWidth];
    const sums = run(backend, "Conv2D", { x: channels, filter }, { ...PLAIN, dilations });
    return run(backend, "Transpose", { x: sums }, { perm: [1, 2, 0, 3] });
  });
}

/** With the filter rotated by 180°, and zeros between the pixels of `dy` for the stride. */
export function inputGradient(
  backend: HostBackend,
  { dy, filter, info }: Gradient & { readonly filter: Info },
): Info {
  const { filterHeight, filterWidth, padInfo: { top, left } } = info;
  const size = [info.inHeight + filterHeight - 1, info.inWidth + filterWidth - 1] as const;
  const step = [info.strideHeight, info.strideWidth] as const;
  const first = [filterHeight - 1 - top, filterWidth - 1 - left] as const;
  return chain(backend, (run) => {
    const x = spread(backend, dy, { size, step, first });
    const turned = run(backend, "Reverse", { x: filter }, { dims: [0, 1] });
    const swapped = run(backend, "Transpose", { x: turned }, { perm: [0, 1, 3, 2] });
    const result = run(backend, "Conv2D", { x, filter: swapped }, PLAIN);
    backend.disposeData(x.dataId);
    return result;
  });
}
