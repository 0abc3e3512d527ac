/** Adding up partial sums on WebGPU: `[pieces, ...shape]` to `[...shape]`, always in the same order. */
import * as tf from "@tensorflow/tfjs";
import { groupsOf, runProgram } from "./backend.ts";
import {
  type Finish,
  finishBuffers,
  finishedSum,
  finishInputs,
  finishName,
  finishSource,
} from "./finish_wgsl.ts";

const THREADS = 256;
const MOST_LANES = 16;

/** Several lanes of threads share a column's pieces, as one long loop would be slow for a small result. */
function lanesFor(pieces: number): number {
  let lanes = 1;
  while (lanes < MOST_LANES && 4 * lanes <= pieces) lanes *= 2;
  return lanes;
}

/** The length of the bias, if there is one. */
const channelsOf = (finish?: Finish) =>
  finish?.kind === "bias" ? finish.operand!.shape[0] : undefined;

/** Elements summed at once: four, if the result, a bias, and the first of two results or what a key serves allow. */
function widthOf({ elements, length, head = 4 }: Layout, finish?: Finish): number {
  const lengths = [elements, length, head, channelsOf(finish) ?? 4, finish?.batch ?? 4];
  return lengths.every((length) => length % 4 === 0) ? 4 : 1;
}

/** How a sum of that many pieces is computed. */
interface Layout {
  readonly pieces: number;
  /** Numbers of a piece, and of what is computed. */
  readonly length: number;
  readonly elements: number;
  /** Those of the first result, if there are two. The rest of a piece is in parts as long as the second, which are summed too. */
  readonly head?: number;
}

function source(layout: Layout, finish?: Finish): string {
  const { pieces, length, elements, head } = layout, channels = channelsOf(finish);
  const width = widthOf(layout, finish);
  const type = width === 4 ? "vec4f" : "f32", columns = elements / width;
  const at = channels === undefined ? "column" : `column % ${channels / width}u`;
  const finished = finish ? finishedSum(finish, "sum", at, "column") : "sum";
  const buffers = [
    `var<storage, read> partial : array<${type}>;`,
    ...(finish ? finishBuffers(type, finish) : []),
    `var<storage, read_write> y : array<${type}>;`,
    ...(head ? [`var<storage, read_write> tail : array<${type}>;`] : []),
  ];
  const lanes = lanesFor(pieces), across = THREADS / lanes;
  const first = head === undefined ? columns : head / width, tail = columns - first;
  const hasParts = length > elements;
  return `
${buffers.map((buffer, i) => `@group(0) @binding(${i}) ${buffer}`).join("\n")}
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
      let at = piece * ${length / width}u + column;
      sum += partial[at];
      ${
    hasParts
      ? `if (column >= ${first}u) {
        for (var part = ${tail}u; part < ${
        length / width - first
      }u; part += ${tail}u) { sum += partial[at + part]; }
      }`
      : ""
  }
    }
  }
  sums[thread] = sum;
  workgroupBarrier();
  if (thread < ${across}u && column < ${columns}u) {
    for (var lane = 1u; lane < ${lanes}u; lane++) { sum += sums[lane * ${across}u + thread]; }
    ${
    head
      ? `if (column < ${first}u) { y[column] = sum; } else { tail[column - ${first}u] = sum; }`
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
  const [sum] = addUp(backend, x, { pieces, length: elements, elements }, [shape], finish);
  return sum;
}

/**
 * Adds up the pieces of `x` `[pieces, length]`, and cuts their sum into two tensors; the second is itself the sum of all
 * that follows the first, in parts of its size.
 */
export function sumPiecesInTwo(
  backend: unknown,
  x: tf.TensorInfo,
  shapes: readonly [number[], number[]],
): tf.TensorInfo[] {
  const [pieces, length] = x.shape, [head, tail] = shapes.map(tf.util.sizeFromShape);
  return addUp(backend, x, { pieces, length, elements: head + tail, head }, shapes);
}

function addUp(
  backend: unknown,
  x: tf.TensorInfo,
  layout: Layout,
  outputs: readonly number[][],
  finish?: Finish,
): tf.TensorInfo[] {
  const { pieces, length, elements, head } = layout;
  const columns = elements / widthOf(layout, finish);
  const finished = finish && [channelsOf(finish), finishName(finish)];
  return runProgram(backend, {
    key: ["sum", pieces, length, elements, head, finished].flat().join("_"),
    code: () => source(layout, finish),
    inputs: finish ? [x, ...finishInputs(finish)] : [x],
    outputs,
    workgroups: groupsOf(Math.ceil(columns / (THREADS / lanesFor(pieces)))),
  });
}
