/** Channel sums on WebGPU. */
import * as tf from "@tensorflow/tfjs";
import { CHANNEL_SUM } from "../operations.ts";
import { ADD, fourOf, reduce } from "../webgpu/reduce.ts";

const kernelFunc: tf.KernelFunc = ({ inputs, backend }) => {
  const x = inputs.x!;
  const channels = x.shape[x.shape.length - 1];
  const rows = x.shape.slice(0, -1).reduce((product, length) => product * length, 1);
  const [sums] = reduce(backend, {
    name: "sum",
    batches: 1,
    rows,
    channels,
    state: "f32",
    merge: ADD,
    inputs: { x },
    four: `
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  // A product by zero would make NaN of infinity.
  return dot(select(vec4f(0.0), ${fourOf("x")}, weight > vec4f(0.0)), vec4f(1.0));
}`,
    outputs: { sums: [channels] },
    finish: "sums[c] = state;",
  });
  return sums;
};

tf.registerKernel({ kernelName: CHANNEL_SUM, backendName: "webgpu", kernelFunc });
