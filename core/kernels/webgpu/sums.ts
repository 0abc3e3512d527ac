/** Sums over the rows of `[rows, C]` on WebGPU. */
import type * as tf from "@tensorflow/tfjs";
import { ADD, fourOf, reduce } from "./reduce.ts";

/** Sums over all but the last axis: `[..., C]` to `[C]`. */
export function sumChannels(backend: unknown, x: tf.TensorInfo): tf.TensorInfo {
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
  return dot(${fourOf("x")}, weight);
}`,
    outputs: { sums: [channels] },
    finish: "sums[c] = state;",
  });
  return sums;
}
