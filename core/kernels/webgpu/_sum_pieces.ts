/** Adding up partial sums on WebGPU: `[pieces, ...shape]` to `[...shape]`, always in the same order. */
import * as tf from "@tensorflow/tfjs";
import { runProgram } from "./_backend.ts";

const THREADS = 256;
const MOST_LANES = 16;
const MOST_GROUPS = 65_535;

/** Several lanes of threads share the pieces of a column, or a small result would take the time of a long loop. */
function lanesFor(pieces: number): number {
  let lanes = 1;
  while (lanes < MOST_LANES && 4 * lanes <= pieces) lanes *= 2;
  return lanes;
}

function source(pieces: number, elements: number): string {
  const [type, columns] = elements % 4 === 0 ? ["vec4f", elements / 4] : ["f32", elements];
  const lanes = lanesFor(pieces), across = THREADS / lanes;
  return `
@group(0) @binding(0) var<storage, read> x : array<${type}>;
@group(0) @binding(1) var<storage, read_write> y : array<${type}>;
var<workgroup> sums : array<${type}, ${THREADS}>;
@compute @workgroup_size(${THREADS})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let column = (group.y * ${MOST_GROUPS}u + group.x) * ${across}u + thread % ${across}u;
  var sum = ${type}(0.0);
  if (column < ${columns}u) {
    for (var piece = thread / ${across}u; piece < ${pieces}u; piece += ${lanes}u) {
      sum += x[piece * ${columns}u + column];
    }
  }
  sums[thread] = sum;
  workgroupBarrier();
  if (thread < ${across}u && column < ${columns}u) {
    for (var lane = 1u; lane < ${lanes}u; lane++) { sum += sums[lane * ${across}u + thread]; }
    y[column] = sum;
  }
}
`;
}

/** Adds up the pieces of `x`, and disposes of nothing. */
export function sumPieces(backend: unknown, x: tf.TensorInfo): tf.TensorInfo {
  const [pieces, ...shape] = x.shape;
  const elements = tf.util.sizeFromShape(shape);
  const columns = elements % 4 === 0 ? elements / 4 : elements;
  const groups = Math.ceil(columns / (THREADS / lanesFor(pieces)));
  const [sum] = runProgram(backend, {
    key: `sum_${pieces}_${elements}`,
    code: () => source(pieces, elements),
    inputs: [x],
    outputs: [shape],
    workgroups: [Math.min(groups, MOST_GROUPS), Math.ceil(groups / MOST_GROUPS), 1],
  });
  return sum;
}
