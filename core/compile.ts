import { equals } from "deno-std/bytes/equals.js";
import * as tf from "@tensorflow/tfjs";
import { build, matches, type Pattern, patternOf } from "./_pattern.ts";
import { compilePrograms } from "./kernels/webgpu/backend.ts";
import { canStoreHalf, compileHalves, HALF_FEATURE, inHalf } from "./kernels/webgpu/half.ts";
import { Replayer } from "./kernels/webgpu/replay.ts";
import { record, type Trace } from "./kernels/webgpu/trace.ts";
import { checkName } from "./names.ts";
import { flattenRecord, type TensorRecord } from "./record.ts";
import type { Tensor } from "./tensor.ts";

/**
 * A pure function of two records of tensors.
 *
 * @category Backend
 */
export type Step<S extends TensorRecord, B extends TensorRecord, R extends TensorRecord> = (
  state: S,
  batch: B,
) => R;

/**
 * A step that can be replayed, called like the original one.
 *
 * @category Backend
 */
export interface CompiledStep<
  S extends TensorRecord,
  B extends TensorRecord,
  R extends TensorRecord,
> extends Step<S, B, R> {
  /**
   * Compiles the GPU programs of a call with these arguments, all at once where the device can, and runs nothing.
   * Without it, the call compiles them one by one.
   */
  prepare(state: S, batch: B): Promise<void>;
  /** Frees the buffers of its traces; earlier results stay valid. The next call traces again. */
  dispose(): void;
  /** GPU programs per call in the newest trace; 0 if nothing is traced. */
  readonly dispatches: number;
  /** GPU memory held by its traces, in bytes; 0 if nothing is traced. */
  readonly bytes: number;
}

/**
 * How large intermediate results are stored on WebGPU: as float32, or as float16 (half precision), in half the memory and
 * with half the bytes to read and write. Arithmetic is float32, as are all results, tensors no larger than the largest
 * of these, sums, powers and exponentials.
 *
 * @category Backend
 */
export type Precision = "f32" | "f16";

/** All of them. */
export const PRECISIONS = ["f32", "f16"] as const satisfies readonly Precision[];

/**
 * Options of {@linkcode compile}.
 *
 * @category Backend
 */
export interface CompileOptions {
  /**
   * Of intermediate results. With `f16` the results are no longer bit-identical, and gradients want a scale
   * ({@linkcode valueAndGrad}).
   * @default {"f32"}
   */
  readonly precision?: Precision;
}

/**
 * Throws unless the current backend can compute with that precision.
 *
 * @throws {Error} If it cannot.
 */
export function checkPrecision(precision: Precision = "f32"): void {
  if (precision === "f32") return;
  const why = tf.getBackend() !== "webgpu"
    ? `it needs WebGPU, and this runs on ${tf.getBackend()}`
    : canStoreHalf()
    ? undefined
    : `this GPU or its driver lacks "${HALF_FEATURE}"`;
  if (why !== undefined) {
    throw new Error(`Cannot compute with half precision as ${why}: use the precision f32`);
  }
}

interface Compiled {
  readonly arguments: Pattern;
  readonly result: Pattern;
  readonly replayer: Replayer;
}

/**
 * Speeds up a pure step on WebGPU: the first call records its GPU programs, later calls resubmit them with hardly any
 * JavaScript. Results are bit-identical to the step's, unless they are computed with half precision. A state returned by
 * one call and passed to the next is read in place. New shapes are traced separately. On other backends the step is
 * called directly.
 *
 * @throws {TypeError | RangeError} If there is no such precision.
 * @throws {Error} When called, if the backend cannot compute with that precision, or the step does something that a replay
 * would freeze, such as reading a tensor back, or uses host values that differ from call to call.
 * @category Backend
 */
export function compile<S extends TensorRecord, B extends TensorRecord, R extends TensorRecord>(
  step: Step<S, B, R>,
  { precision = "f32" }: CompileOptions = {},
): CompiledStep<S, B, R> {
  checkName("the precision", precision, PRECISIONS);
  const known: Compiled[] = []; // Newest first.
  const whole = ({ state, batch }: { state: S; batch: B }) => step(state, batch);
  const call = (state: S, batch: B): R => {
    checkPrecision(precision);
    if (tf.getBackend() !== "webgpu") return step(state, batch);
    const given = { state, batch };
    let leaves: Tensor[] = [];
    let compiled = known.find(({ arguments: pattern }) => matches(pattern, given, leaves = []));
    if (compiled === undefined) {
      const { trace, ...patterns } = traceStep(whole, given);
      const replayer = new Replayer(precision === "f16" ? inHalf(trace) : trace);
      compiled = { ...patterns, replayer };
      known.unshift(compiled);
      matches(compiled.arguments, given, leaves = []);
    }
    if (leaves.some(({ isDisposed }) => isDisposed)) refuseDisposed(given);
    const results = compiled.replayer.run(leaves);
    return build(compiled.result, results.values()) as R;
  };
  const prepare = async (state: S, batch: B): Promise<void> => {
    if (tf.getBackend() !== "webgpu") return;
    checkPrecision(precision);
    const traced = () => recordStep(whole, { state, batch }).trace;
    await compilePrograms(tf.backend(), () => traced().arena.dispose());
    if (precision === "f32") return;
    const trace = traced();
    await compileHalves(trace);
    trace.arena.dispose();
  };
  return Object.defineProperties(
    Object.assign(call, {
      prepare,
      dispose: () => {
        for (const { replayer } of known.splice(0)) replayer.dispose();
      },
    }),
    {
      dispatches: { get: () => known[0]?.replayer.dispatches ?? 0 },
      bytes: { get: () => known.reduce((sum, { replayer }) => sum + replayer.bytes, 0) },
    },
  ) as CompiledStep<S, B, R>;
}

function refuseDisposed(given: TensorRecord): never {
  const [path] = flattenRecord(given).find(([, { isDisposed }]) => isDisposed)!;
  throw new Error(
    `Cannot run the compiled step as "${path}" has been disposed of: pass tensors that are in use`,
  );
}

interface Recorded extends Omit<Compiled, "replayer"> {
  readonly trace: Trace;
}

function recordStep<A extends TensorRecord>(step: (given: A) => TensorRecord, given: A): Recorded {
  const pattern = patternOf(given);
  const leaves: Tensor[] = [];
  matches(pattern, given, leaves);
  let result: Pattern;
  const trace = record(leaves, (tensors) => {
    const output = step(build(pattern, tensors.values()) as A);
    const results: Tensor[] = [];
    matches(result = patternOf(output), output, results);
    return results;
  });
  return { arguments: pattern, result: result!, trace };
}

/** Traces twice and checks that the host wrote the same values both times. */
function traceStep<A extends TensorRecord>(step: (given: A) => TensorRecord, given: A): Recorded {
  const { trace: trial } = recordStep(step, given);
  trial.arena.dispose();
  const recorded = recordStep(step, given);
  if (!sameConstants(trial, recorded.trace)) {
    recorded.trace.arena.dispose();
    throw new Error(
      "Cannot compile the step as values from the host differ from call to call " +
        "(such as Math.random(), tf.randomUniform() or a counter): draw random numbers from keys, " +
        "and keep what changes in the state",
    );
  }
  return recorded;
}

function sameConstants({ constants: a }: Trace, { constants: b }: Trace): boolean {
  return a.length === b.length &&
    a.every((bytes, i) => equals(bytes, b[i]));
}
