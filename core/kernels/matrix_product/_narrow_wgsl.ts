/**
 * WGSL of matrix products with few columns or few rows, most of whose tiles would be empty: threads share the sum of a line
 * of the other side, and read neighbours of that side's matrix together.
 */
import { finishedSum, type FinishKind, finishSource } from "../webgpu/finish_wgsl.ts";
import { bindingsSource } from "../webgpu/gemm_wgsl.ts";
import { range } from "../webgpu/wgsl.ts";
import { accessSource, type ProductGeometry } from "./_wgsl.ts";

const THREADS = 256;
/** Columns, or rows: a thread sums all of them. */
const MOST_LINES = 8;
/** The fewest lines of a workgroup, where neighbours in memory belong to a line and to several. */
const LINES_ALONG = 4, LINES_ACROSS = 64;

/** Whether a product is computed so. */
export const isNarrow = ({ m, n }: ProductGeometry) => Math.min(m, n) <= MOST_LINES;

/** The long side, the number of its lines that a workgroup computes, and whether a line's numbers are neighbours. */
function layoutOf({ m, k, n, transposeA, transposeB }: ProductGeometry) {
  const ofRows = m >= n, length = ofRows ? m : n;
  const along = ofRows ? !transposeA : transposeB;
  // No more lanes than a short sum has terms.
  let lines = Math.max(along ? LINES_ALONG : LINES_ACROSS, THREADS / 2 ** Math.ceil(Math.log2(k)));
  while (lines / 2 >= length) lines /= 2;
  return { ofRows, along, length, few: ofRows ? n : m, lines, lanes: THREADS / lines };
}

/** Workgroups along the long side. */
export function narrowGroups(g: ProductGeometry): number {
  const { length, lines } = layoutOf(g);
  return Math.ceil(length / lines);
}

/** The source, finished with a bias if at all; workgroups run over the long side in x and y, and over products in z. */
export function narrowSource(g: ProductGeometry, finish?: FinishKind): string {
  const { ofRows, along, length, few, lines, lanes } = layoutOf(g);
  const place = (i: number) => ofRows ? ["line", `${i}u`] : [`${i}u`, "line"];
  const a = (i: number) => `a[indexA(rowAt(${place(i)[0]}), k)]`;
  const b = (i: number) => `b[indexB(k, ${place(i)[1]})]`;
  const [long, short] = ofRows ? [a, b] : [b, a];
  const sum = finish ? finishedSum(finish, "sums[thread]", "n", "u32(i)") : "sums[thread]";
  return `
${bindingsSource({ aVec4: false, bVec4: false, cVec4: false }, finish)}
${accessSource(g)}
${finish ? finishSource("f32", finish) : ""}
var<workgroup> sums : array<f32, ${THREADS}>;
/** Adds up what the lanes of a line have, and stores it. */
fn addUp(own : f32, thread : u32, lane : u32, m : u32, n : u32) {
  sums[thread] = own;
  for (var half = ${lanes >> 1}u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (lane < half) { sums[thread] += sums[thread + half * ${along ? 1 : lines}u]; }
  }
  let i = indexC(m, n);
  if (lane == 0u && i >= 0) { c[i] = ${sum}; }
  workgroupBarrier();
}
@compute @workgroup_size(${THREADS})
fn main(
  @builtin(workgroup_id) group : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  startAt(group.z);
  let lane = thread ${along ? "%" : "/"} ${along ? lanes : lines}u;
  let line = (group.y * groups.x + group.x) * ${lines}u + thread ${along ? "/" : "%"} ${
    along ? lanes : lines
  }u;
${range(few).map((i) => `  var sum${i} = 0.0;`).join("\n")}
  if (line < ${length}u) {
    for (var k = lane; k < K; k += ${lanes}u) {
      let number = ${long(0)};
${range(few).map((i) => `      sum${i} = fma(number, ${short(i)}, sum${i});`).join("\n")}
    }
  }
${range(few).map((i) => `  addUp(sum${i}, thread, lane, ${place(i).join(", ")});`).join("\n")}
}
`;
}
