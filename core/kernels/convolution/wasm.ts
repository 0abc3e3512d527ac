/**
 * The convolution and both of its gradients on wasm, by the library's own kernels. tfjs has no filter gradient, and its
 * input gradient takes ten times as long as its convolution.
 */
import type * as tf from "@tensorflow/tfjs";
import type { HostBackend } from "../_backend.ts";
import {
  CONV,
  CONV_LEAKY,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  type ConvAttrs,
} from "../operations.ts";
import { nativeOf } from "../wasm/native.ts";
import { type Call, registerNative, replaceKernel } from "../wasm/register.ts";
import * as composed from "./_composed_wasm.ts";
import { convInfo, type SizeAttrs, withCropped } from "./_info.ts";
import * as native from "./_native_wasm.ts";

type Infos = Readonly<Record<string, tf.TensorInfo>>;

/** Attributes of tfjs's convolutions. */
interface StockAttrs extends SizeAttrs {
  readonly dilations?: [number, number] | number;
  /** Of the filter's gradient. */
  readonly filterShape?: number[];
  /** Of the input's gradient. */
  readonly inputShape?: number[];
}

/** The sizes of a gradient's convolution. */
function gradientInfo(input: number[], filter: number[], attrs: StockAttrs, dy: tf.TensorInfo) {
  if (attrs.dataFormat === "NCHW") {
    throw new RangeError(
      "Cannot take the gradient of a convolution with the channels first (NCHW) on wasm: " +
        "put them last (NHWC), or use another backend",
    );
  }
  return convInfo(input, filter, attrs, dy);
}

replaceKernel("Conv2D", (stock) => (call) => {
  const { x, filter } = call.inputs as Infos, attrs = call.attrs as unknown as StockAttrs;
  const own = nativeOf(call.backend);
  const dilated = [attrs.dilations ?? 1].flat().some((dilation) => dilation > 1);
  if (!own || dilated || attrs.dataFormat !== "NHWC") return stock(call);
  const info = convInfo(x.shape, filter.shape, attrs);
  return native.forward(own, call.backend as HostBackend, { x, filter, info });
});

for (
  const [kernelName, gradient] of [
    ["Conv2DBackpropFilter", "filterGradient"],
    ["Conv2DBackpropInput", "inputGradient"],
  ] as const
) {
  replaceKernel(kernelName, () => ({ inputs, attrs, backend }) => {
    const { x, filter, dy } = inputs as Infos, settings = attrs as unknown as StockAttrs;
    const { inputShape = x.shape, filterShape = filter.shape } = settings;
    const info = gradientInfo(inputShape, filterShape, settings, dy);
    const own = nativeOf(backend), wasm = backend as HostBackend;
    return withCropped(wasm, dy, info, (dy) => {
      const operands = { x, filter, dy, info };
      return own ? native[gradient](own, wasm, operands) : composed[gradient](wasm, operands);
    });
  });
}

const same = (strides: number) => ({ strides, pad: "same" } as const);

const conv = ({ native: own, backend, inputs, attrs: { stride, slope } }: Call<ConvAttrs>) => {
  const { x, filter, bias } = inputs;
  const info = convInfo(x.shape, filter.shape, same(stride));
  return native.forward(own, backend, { x, filter, bias, slope, info });
};

/** The transposed convolution: the input gradient of the forward one. */
const transposed = ({ native: own, backend, inputs, attrs }: Call<ConvAttrs>) => {
  const { x, filter, bias } = inputs, { stride, slope } = attrs;
  const [n, h, w] = x.shape;
  const info = convInfo(
    [n, h * stride, w * stride, filter.shape[2]],
    filter.shape,
    same(stride),
    x,
  );
  return native.inputGradient(own, backend, { dy: x, filter, bias, slope, info });
};

registerNative(CONV, conv);
registerNative(CONV_LEAKY, conv);
registerNative(CONV_TRANSPOSE, transposed);
registerNative(CONV_TRANSPOSE_LEAKY, transposed);
