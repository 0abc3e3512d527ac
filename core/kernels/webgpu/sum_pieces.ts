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

/** How a sum of that many pieces is computed. */
interface Layout {
  readonly pieces: number;
  readonly elements: number;
  /** Elements of the first result, if there are two. */
  readonly head?: number;
}

function source({ pieces, elements, head }: Layout, finish?: Finish): string {
  const channels = channelsOf(finish);
  const width = widthOf(elements, channels ?? head);
  const type = width === 4 ? "vec4f" : "f32", columns = elements / width;
  const at = channels === undefined ? "column" : `column % ${channels / width}u`;
  const finished = finish ? `finished(sum, operand[${at}])` : "sum";
  const lanes = lanesFor(pieces), across = THREADS / lanes;
  return `
@group(0) @binding(0) var<storage, read> partial : array<${type}>;
${finish ? `@group(0) @binding(1) var<storage, read> operand : array<${type}>;` : ""}
@group(0) @binding(${finish ? 2 : 1}) var<storage, read_write> y : array<${type}>;
${head ? `@group(0) @binding(2) var<storage, read_write> tail : array<${type}>;` : ""}
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
      sum += partial[piece * ${columns}u + column];
    }
  }
  sums[thread] = sum;
  workgroupBarrier();
  if (thread < ${across}u && column < ${columns}u) {
    for (var lane = 1u; lane < ${lanes}u; lane++) { sum += sums[lane * ${across}u + thread]; }
    ${
    head
      ? `if (column < ${head / width}u) { y[column] = sum; } else { tail[column - ${
        head / width
      }u] = sum; }`
      : `y[column] = ${finished};`
  }
  }
}
`;
}

/** Adds up the pieces of `x`, without disposing of it. */
export function sumPieces(backend: unknown, x: tf.TensorInfo, finish?: Finish): tf.TensorInfo {
  const [pieces, ...shape] = x.shape;
  const elements = tf.util.sizeFromShape(shape);
  const [sum] = addUp(backend, x, { pieces, elements }, [shape], finish);
  return sum;
}

/** Adds up the pieces of `x` `[pieces, elements]`, and cuts their sum into two tensors. */
export function sumPiecesInTwo(
  backend: unknown,
  x: tf.TensorInfo,
  shapes: readonly [number[], number[]],
): tf.TensorInfo[] {
  const [pieces, elements] = x.shape;
  return addUp(backend, x, { pieces, elements, head: tf.util.sizeFromShape(shapes[0]) }, shapes);
}

function addUp(
  backend: unknown,
  x: tf.TensorInfo,
  layout: Layout,
  outputs: readonly number[][],
  finish?: Finish,
): tf.TensorInfo[] {
  const { pieces, elements, head } = layout, channels = channelsOf(finish);
  const columns = elements / widthOf(elements, channels ?? head);
  return runProgram(backend, {
    key: ["sum", pieces, elements, channels, finish?.kind, finish?.slope, head].join("_"),
    code: () => source(layout, finish),
    inputs: finish ? [x, finish.operand] : [x],
    outputs,
    workgroups: groupsOf(Math.ceil(columns / (THREADS / lanesFor(pieces)))),
  });
}
