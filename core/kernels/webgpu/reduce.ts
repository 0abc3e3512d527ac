/**
 * Reductions over the rows of `[batches · rows, C]` to one state per batch and channel. Threads reduce every n-th
 * row of a channel, four rows at a time; then a workgroup for every channel merges these pieces pairwise. Few rows take
 * the second program alone.
 */
import type * as tf from "@tensorflow/tfjs";
import { free, groupsOf, threadsMain } from "./backend.ts";
import { runBound } from "./program.ts";
import { PARTS } from "./wgsl.ts";

/** Threads of a workgroup: of pieces, and of a channel. */
const PIECE_THREADS = 64, MERGE_THREADS = 256;

/** Enough pieces to keep a large GPU busy, but few enough that merging them is cheap. */
const piecesOf = (rows: number) => Math.ceil(Math.min(rows / 4, 4 * Math.sqrt(rows)));

/** So many rows are one piece for each thread of a channel. */
const FEW_ROWS = 4 * MERGE_THREADS;
/** Buffers that every device can bind. */
const MOST_BUFFERS = 8;

/** What is reduced, and how. */
export interface Reduction {
  /** Names both programs. */
  readonly name: string;
  readonly batches: number;
  /** Rows per batch. */
  readonly rows: number;
  readonly channels: number;
  /** The type `State` of a partial result; all zeros for no rows. */
  readonly state: "f32" | "vec2f" | "vec4f";
  /** WGSL of `merge(a : State, b : State) -> State`. */
  readonly merge: string;
  /** The inputs of the rows. */
  readonly inputs: Readonly<Record<string, tf.TensorInfo>>;
  /**
   * WGSL of `four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State`: the state of the elements `at` of channel
   * `c`, those of weight 0 do not count. `m` is the index of batch and channel in `[batches, C]`.
   */
  readonly four: string;
  /** Outputs computed from the state, by name and shape, float32. */
  readonly outputs: Readonly<Record<string, number[]>>;
  /** Inputs of `finish`. */
  readonly parameters?: Readonly<Record<string, tf.TensorInfo>>;
  /** WGSL functions that it uses. */
  readonly functions?: string;
  /** WGSL that uses `state` of batch `batch` and channel `c`, at `m`; batches come in order. */
  readonly finish: string;
  /** WGSL before the first batch and after the last one. */
  readonly before?: string;
  readonly after?: string;
}

/** WGSL of four elements of a buffer, at `at`. */
export const fourOf = (buffer: string): string =>
  `vec4f(${PARTS.map((part) => `${buffer}[at.${part}]`).join(", ")})`;

/** WGSL that merges sums. */
export const ADD = "fn merge(a : State, b : State) -> State { return a + b; }";

const widthOf = ({ state }: Reduction) => ({ f32: 1, vec2f: 2, vec4f: 4 })[state];

/** WGSL of a number of the `i`-th partial state. */
const place = (reduction: Reduction, part: number) =>
  `partial[${widthOf(reduction)}u * i + ${part}u]`;

const startOf = ({ state, merge }: Reduction) => `
alias State = ${state};
${merge}`;

/** WGSL that merges every `step`-th row of a batch into `state`, from `row` on. */
const mergeRows = (step: string) => `
  for (; row < sizes.rows; row += 4u * ${step}) {
    let rows = row + vec4u(0u, 1u, 2u, 3u) * ${step};
    let inside = rows < vec4u(sizes.rows);
    let at = (batch * sizes.rows + select(vec4u(row), rows, inside)) * sizes.channels + c;
    let weight = select(vec4f(0.0), vec4f(1.0), inside);
    state = merge(state, four(at, weight, batch * sizes.channels + c, c));
  }`;

type Sizes = Record<"batches" | "rows" | "channels" | "pieces", number>;

/** The partial states, `[batches, pieces, C]`. */
function reducePieces(backend: unknown, reduction: Reduction, sizes: Sizes): tf.TensorInfo {
  const { name, inputs } = reduction, { batches, channels, pieces } = sizes;
  const width = widthOf(reduction);
  const [partial] = runBound(backend, {
    name: `${name}_pieces`,
    inputs,
    outputs: { partial: [batches, pieces, channels, width] },
    sizes,
    code: `${startOf(reduction)}
${reduction.four}
${threadsMain(PIECE_THREADS)}
  let c = i % sizes.channels;
  let batch = i / (sizes.channels * sizes.pieces);
  if (batch >= sizes.batches) { return; }
  var state = State();
  var row = i / sizes.channels % sizes.pieces;
  ${mergeRows("sizes.pieces")}
  ${
      PARTS.slice(0, width).map((part, p) =>
        `${place(reduction, p)} = ${width === 1 ? "state" : `state.${part}`};`
      ).join(" ")
    }
}`,
  }, groupsOf(Math.ceil(batches * pieces * channels / PIECE_THREADS)));
  return partial;
}

/** Runs a reduction and returns its results. */
export function reduce(backend: unknown, reduction: Reduction): tf.TensorInfo[] {
  const { name, batches, rows, channels, inputs, outputs } = reduction;
  const sizes = { batches, rows, channels, pieces: piecesOf(rows) };
  const bound = { ...inputs, ...reduction.parameters, ...outputs };
  const atOnce = batches * rows <= FEW_ROWS && Object.keys(bound).length <= MOST_BUFFERS;
  const partial = atOnce ? undefined : reducePieces(backend, reduction, sizes);
  const parts = PARTS.slice(0, widthOf(reduction)).map((_, part) => place(reduction, part));
  const results = runBound(backend, {
    name: partial ? name : `${name}_at_once`,
    inputs: { ...(partial ? { partial } : inputs), ...reduction.parameters },
    outputs,
    sizes,
    code: `${startOf(reduction)}
var<workgroup> states : array<State, ${MERGE_THREADS}>;
${partial ? "" : reduction.four}
${reduction.functions ?? ""}
@compute @workgroup_size(${MERGE_THREADS})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let c = group.x;
  ${reduction.before ?? ""}
  for (var batch = 0u; batch < sizes.batches; batch++) {
    let m = batch * sizes.channels + c;
    var state = State();
    ${
      partial
        ? `
    for (var piece = thread; piece < sizes.pieces; piece += ${MERGE_THREADS}u) {
      let i = (batch * sizes.pieces + piece) * sizes.channels + c;
      state = merge(state, State(${parts.join(", ")}));
    }`
        : `var row = thread;${mergeRows(`${MERGE_THREADS}u`)}`
    }
    states[thread] = state;
    for (var half = ${MERGE_THREADS / 2}u; half > 0u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { states[thread] = merge(states[thread], states[thread + half]); }
    }
    if (thread == 0u) {
      state = states[0];
      ${reduction.finish}
    }
    workgroupBarrier();
  }
  if (thread == 0u) { ${reduction.after ?? ""} }
}`,
  }, [channels, 1, 1]);
  if (partial) free(backend, partial);
  return results;
}
