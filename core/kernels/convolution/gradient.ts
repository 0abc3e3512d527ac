/**
 * The gradients of the convolutions with bias and ReLU, in terms of convolutions. The output of a ReLU has the sign of
 * its input, so the gradient needs only the output, which the next layer keeps anyway.
 */
import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../grad.ts";
import { dropoutGradient } from "../dropout/gradient.ts";
import { finishes, type GradientFinish, runFinished } from "../gates.ts";
import { leakyGradient } from "../leaky_relu/gradient.ts";
import {
  CHANNEL_SUM,
  CONV,
  CONV_DROPOUT,
  CONV_LEAKY,
  CONV_PLUS,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  FILTER_BIAS_GRAD,
  GATED_CONV,
  GATED_CONV_GRAD,
} from "../operations.ts";
import { withBias } from "../with_bias.ts";

function run(name: string, inputs: Record<string, tf.Tensor>, attrs: tf.NamedAttrMap): tf.Tensor {
  return tf.engine().runKernel(name, inputs, attrs) as tf.Tensor;
}

type Gradients = Record<"x" | "filter" | "bias", () => tf.Tensor>;

/** Runs the kernel of the gradient with respect to `x`, or the one that does more with it. */
function gradientByInput(
  [plain, withMore]: readonly [string, string],
  inputs: Record<string, tf.Tensor>,
  attrs: tf.NamedAttrMap,
  { x, finish }: { readonly x: tf.Tensor; readonly finish?: GradientFinish },
): tf.Tensor {
  if (finish === undefined) return run(plain, inputs, attrs);
  return runFinished(
    withMore,
    { ...inputs, ...(finish.gate && { gate: stopGradient(x) }) },
    attrs,
    finish,
  );
}

/** The gradients with respect to filter and bias; the latter is the sum of the operand that `summed` names. */
function gradientsByParams(
  inputs: Record<"x" | "dy", tf.Tensor>,
  attrs: tf.NamedAttrMap,
  summed: "x" | "dy",
): Pick<Gradients, "filter" | "bias"> {
  const filter = () => run("Conv2DBackpropFilter", inputs, attrs), ofBias = inputs[summed];
  withBias.set(filter, () => {
    const both = tf.engine().runKernel(FILTER_BIAS_GRAD, inputs, { ...attrs, summed });
    const [filter, bias] = both as tf.Tensor[];
    return { filter, bias };
  });
  return { filter, bias: () => run(CHANNEL_SUM, { x: ofBias }, { shape: ofBias.shape }) };
}

/** What a gradient is computed of. */
interface Upstream {
  readonly dy: tf.Tensor;
  readonly stride: number;
  readonly finish?: GradientFinish;
}

function convGradients({ dy, stride, finish }: Upstream, [x, filter]: tf.Tensor[]): Gradients {
  const attrs = { strides: stride, pad: "same", dataFormat: "NHWC" };
  return {
    x: () =>
      gradientByInput(["Conv2DBackpropInput", GATED_CONV_GRAD], { dy, filter }, {
        ...attrs,
        inputShape: x.shape,
      }, { x, finish }),
    ...gradientsByParams({ x, dy }, { ...attrs, filterShape: filter.shape }, "dy"),
  };
}

function convTransposeGradients(
  { dy, stride, finish }: Upstream,
  [x, filter]: tf.Tensor[],
): Gradients {
  const attrs = { strides: stride, pad: "same", dataFormat: "NHWC" };
  return {
    x: () =>
      gradientByInput(["Conv2D", GATED_CONV], { x: dy, filter }, {
        ...attrs,
        dilations: [1, 1],
      }, { x, finish }),
    ...gradientsByParams({ x: dy, dy: x }, { ...attrs, filterShape: filter.shape }, "x"),
  };
}

for (
  const [plain, leaky, gradientsOf] of [
    [CONV, CONV_LEAKY, convGradients],
    [CONV_TRANSPOSE, CONV_TRANSPOSE_LEAKY, convTransposeGradients],
  ] as const
) {
  const inputsToSave = ["x", "filter"];
  tf.registerGradient({
    kernelName: plain,
    inputsToSave,
    gradFunc: (upstream, saved, { stride }) => {
      const dy = upstream as tf.Tensor;
      return gradientsOf({ dy, stride: stride as number, finish: finishes.get(dy) }, saved);
    },
  });
  tf.registerGradient({
    kernelName: leaky,
    inputsToSave,
    outputsToSave: [true],
    gradFunc: (upstream, [x, filter, y], { stride, slope }) => {
      const finish = finishes.get(upstream as tf.Tensor);
      const dy = leakyGradient(upstream as tf.Tensor, y, { slope });
      return gradientsOf({ dy, stride: stride as number, finish }, [x, filter]);
    },
  });
}

tf.registerGradient({
  kernelName: CONV_DROPOUT,
  inputsToSave: ["keys", "x", "filter"],
  outputsToSave: [true],
  gradFunc: (upstream, [keys, x, filter, y], { stride, ...dropout }) => {
    const finish = finishes.get(upstream as tf.Tensor);
    const dy = dropoutGradient(upstream as tf.Tensor, y, keys, dropout);
    return convGradients({ dy, stride: stride as number, finish }, [x, filter]);
  },
});

tf.registerGradient({
  kernelName: CONV_PLUS,
  inputsToSave: ["x", "filter"],
  gradFunc: (upstream, saved, { stride }) => {
    const dy = upstream as tf.Tensor;
    const gradients = convGradients(
      { dy, stride: stride as number, finish: finishes.get(dy) },
      saved,
    );
    return { ...gradients, plus: () => dy };
  },
});

/** For the gradient of a gradient: that through a leaky ReLU is differentiated as the two operations are. */
tf.registerGradient({
  kernelName: GATED_CONV_GRAD,
  inputsToSave: ["dy", "filter", "gate"],
  gradFunc: (ddx, [dy, filter, x], { strides, pad, dataFormat, gate }) => {
    const attrs = { strides, pad, dataFormat };
    const { slope } = gate as tf.NamedAttrMap;
    const through = leakyGradient(ddx as tf.Tensor, x, { slope });
    return {
      dy: () => run("Conv2D", { x: through, filter }, { ...attrs, dilations: [1, 1] }),
      filter: () =>
        run("Conv2DBackpropFilter", { x: through, dy }, { ...attrs, filterShape: filter.shape }),
    };
  },
});
