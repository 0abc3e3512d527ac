/**
 * The convolution and both of its gradients on wasm, by the library's own kernels. tfjs has no filter gradient, and its
 * input gradient takes ten times as long as its convolution.
 */
import * as tf from "@tensorflow/tfjs";
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
import * as native from "./_native_wasm.ts";

type Shape4D = [number, number, number, number];
type Infos = Readonly<Record<string, tf.TensorInfo>>;

/** Attributes of tfjs's convolutions. */
interface StockAttrs {
  readonly strides: [number, number] | number;
  readonly pad: "valid" | "same" | number | tf.backend_util.ExplicitPadding;
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
  readonly dilations?: [number, number] | number;
  readonly dataFormat?: string;
  /** Of the filter's gradient. */
  readonly filterShape: Shape4D;
  /** Of the input's gradient. */
  readonly inputShape: Shape4D;
}

function infoOf(
  input: number[],
  filter: number[],
  { strides, pad, dimRoundingMode }: Pick<StockAttrs, "strides" | "pad" | "dimRoundingMode">,
) {
  return tf.backend_util.computeConv2DInfo(
    input as Shape4D,
    filter as Shape4D,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
}

replaceKernel("Conv2D", (stock) => (call) => {
  const { x, filter } = call.inputs as Infos, attrs = call.attrs as unknown as StockAttrs;
  const own = nativeOf(call.backend);
  const dilated = [attrs.dilations ?? 1].flat().some((dilation) => dilation > 1);
  if (!own || dilated || attrs.dataFormat !== "NHWC") return stock(call);
  const info = infoOf(x.shape, filter.shape, attrs);
  return native.forward(own, call.backend as HostBackend, { x, filter, info });
});

replaceKernel("Conv2DBackpropFilter", () => ({ inputs, attrs, backend }) => {
  const { x, dy } = inputs as Infos, settings = attrs as unknown as StockAttrs;
  const info = infoOf(x.shape, settings.filterShape, settings);
  const own = nativeOf(backend), wasm = backend as HostBackend;
  return own
    ? native.filterGradient(own, wasm, { x, dy, info })
    : composed.filterGradient(wasm, { x, dy, info });
});

replaceKernel("Conv2DBackpropInput", () => ({ inputs, attrs, backend }) => {
  const { dy, filter } = inputs as Infos, settings = attrs as unknown as StockAttrs;
  const info = infoOf(settings.inputShape, filter.shape, settings);
  const own = nativeOf(backend), wasm = backend as HostBackend;
  return own
    ? native.inputGradient(own, wasm, { dy, filter, info })
    : composed.inputGradient(wasm, { dy, filter, info });
});

const same = (strides: number) => ({ strides, pad: "same" } as const);

const conv = ({ native: own, backend, inputs, attrs: { stride, slope } }: Call<ConvAttrs>) => {
  const { x, filter, bias } = inputs;
  const info = infoOf(x.shape, filter.shape, same(stride));
  return native.forward(own, backend, { x, filter, bias, slope, info });
};

/** The transposed convolution: the input gradient of the forward one. */
const transposed = ({ native: own, backend, inputs, attrs }: Call<ConvAttrs>) => {
  const { x, filter, bias } = inputs, { stride, slope } = attrs;
  const [n, h, w] = x.shape;
  const info = infoOf([n, h * stride, w * stride, filter.shape[2]], filter.shape, same(stride));
  return native.inputGradient(own, backend, { dy: x, filter, bias, slope, info });
};

registerNative(CONV, conv);
registerNative(CONV_LEAKY, conv);
registerNative(CONV_TRANSPOSE, transposed);
registerNative(CONV_TRANSPOSE_LEAKY, transposed);
