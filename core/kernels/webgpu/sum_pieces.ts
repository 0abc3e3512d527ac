/** Adding up partial sums on WebGPU: `[pieces, ...shape]` to `[...shape]`, always in the same order. */
import * as tf from "@tensorflow/tfjs";
import { groupsOf, runProgram } from "./backend.ts";
import { type FinishKind, finishSource } from "./gemm_wgsl.ts";

const THREADS = 256;
const MOST_LANES = 16;

/** Several lanes of threads share a column's pieces, as one long loop would be slow for a small result. */
function lanesFor(pieces: number): number {
  let lanes = 1;
  while (lanes < MOST_LANES && 4 * lanes <= pieces) lanes *= 2;
  return lanes;
}

/** Finishes a sum with an operand. */
export interface Finish extends FinishKind {
  readonly operand: tf.TensorInfo;
}

/** The length of the bias, if there is one. */
const channelsOf = (finish?: Finish) =>
  finish?.kind === "bias" ? finish.operand.shape[0] : undefined;

/** Elements summed at once; `channels` is the length of the bias, if any. */
const widthOf = (elements: number, channels = 4) =>
  elements % 4 === 0 && channels % 4 === 0 ? 4 : 1;

function source(pieces: number, elements: number, finish?: Finish): string {
  const channels = channelsOf(finish);
  const width = widthOf(elements, channels);
  const type = width === 4 ? "vec4f" : "f32", columns = elements / width;
  const at = channels === undefined ? "column" : `column % ${channels / width}u`;
  const finished = finish ? `finished(sum, operand[${at}])` : "sum";
  const lanes = lanesFor(pieces), across = THREADS / lanes;
  return `
@group(0) @binding(0) var<storage, read> x : array<${type}>;
${finish ? `@group(0) @binding(1) var<storage, read> operand : array<${type}>;` : ""}
@group(0) @binding(${finish ? 2 : 1}) var<storage, read_write> y : array<${type}>;
${finish ? finishSource(type, finish) : ""}
var<workgroup> sums : array<${type}, ${THREADS}>;
@compute @workgroup_size(${THREADS})
fn main(
  @builtin(workgroup_id) group : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let column = (group.y * groups.x + group.x) * ${across}u + thread % ${across}u;
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
    y[column] = ${finished};
  }
}
`;
}

/** Adds up the pieces of `x`, without disposing of it. */
export function sumPieces(backend: unknown, x: tf.TensorInfo, finish?: Finish): tf.TensorInfo {
  const [pieces, ...shape] = x.shape;
  const elements = tf.util.sizeFromShape(shape), channels = channelsOf(finish);
  const columns = elements / widthOf(elements, channels);
  const [sum] = runProgram(backend, {
    key: ["sum", pieces, elements, channels, finish?.kind, finish?.slope].join("_"),
    code: () => source(pieces, elements, finish),
    inputs: finish ? [x, finish.operand] : [x],
    outputs: [shape],
    workgroups: groupsOf(Math.ceil(columns / (THREADS / lanesFor(pieces)))),
  });
  return sum;
}
