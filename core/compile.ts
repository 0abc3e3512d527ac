import * as tf from "@tensorflow/tfjs";
import { record, replay, type Trace } from "./_trace_webgpu.ts";
import { flattenRecord, type TensorRecord, unflattenRecord } from "./record.ts";
import type { Tensor } from "./tensor.ts";

/** A pure function of two records of tensors. */
export type Step<S extends TensorRecord, B extends TensorRecord, R extends TensorRecord> = (
  state: S,
  batch: B,
) => R;

/** A step that may be replayed. It is called as the step that it was made of. */
export interface CompiledStep<
  S extends TensorRecord,
  B extends TensorRecord,
  R extends TensorRecord,
> extends Step<S, B, R> {
  /** Frees the buffers of its traces. The next call traces again. */
  dispose(): void;
  /** GPU programs that a call runs, of the newest trace; 0 where nothing is traced. */
  readonly dispatches: number;
}

interface Compiled<R extends TensorRecord> {
  readonly trace: Trace;
  readonly fromLeaves: (leaves: readonly Tensor[]) => R;
}

/**
 * Makes a pure step fast on WebGPU: the first call records the programs that it runs, later calls only submit them
 * again, with hardly any JavaScript. The results are those of the step to the bit. Shapes that were not seen before are
 * traced on their own. On other backends the step is called as it is.
 *
 * @throws {Error} From a call: if the step does something that a replay would freeze, such as reading a tensor back, or
 * host values that differ from call to call.
 */
export function compile<S extends TensorRecord, B extends TensorRecord, R extends TensorRecord>(
  step: Step<S, B, R>,
): CompiledStep<S, B, R> {
  const traces = new Map<string, Compiled<R>>();
  let dispatches = 0;

  const traced = (state: S, batch: B, leaves: Tensor[]): Compiled<R> => {
    const key = leaves.map(({ shape, dtype }) => `${dtype}[${shape}]`).join(" ");
    const known = traces.get(key);
    if (known !== undefined) return known;
    const compiled = traceStep(step, state, batch);
    dispatches = compiled.trace.commands.length;
    traces.set(key, compiled);
    return compiled;
  };

  const call = (state: S, batch: B): R => {
    if (tf.getBackend() !== "webgpu") return step(state, batch);
    const leaves = [state, batch].flatMap((record) =>
      flattenRecord(record).map(([, leaf]) => leaf)
    );
    const { trace, fromLeaves } = traced(state, batch, leaves);
    return fromLeaves(replay(trace, leaves));
  };
  return Object.defineProperty(
    Object.assign(call, {
      dispose: () => {
        for (const { trace } of traces.values()) trace.arena.dispose();
        traces.clear();
      },
    }),
    "dispatches",
    { get: () => dispatches },
  ) as CompiledStep<S, B, R>;
}

/** Traces twice: what the host wrote must be the same both times. */
function traceStep<S extends TensorRecord, B extends TensorRecord, R extends TensorRecord>(
  step: Step<S, B, R>,
  state: S,
  batch: B,
): Compiled<R> {
  const inputs = [state, batch].flatMap((record) => flattenRecord(record));
  const split = flattenRecord(state).length;
  let template: R;
  const run = () =>
    record(inputs.map(([, leaf]) => leaf), (tensors) => {
      const leaves = (from: number) =>
        new Map(inputs.slice(from).map(([path], i) => [path, tensors[from + i]]));
      template = step(
        unflattenRecord(state, leaves(0)),
        unflattenRecord(batch, leaves(split)),
      );
      return flattenRecord(template).map(([, leaf]) => leaf);
    });
  const trial = run();
  trial.arena.dispose();
  const trace = run();
  if (!sameConstants(trial, trace)) {
    trace.arena.dispose();
    throw new Error(
      "Cannot compile the step as the host gives it other values from call to call " +
        "(such as Math.random(), tf.randomUniform() or a counter): draw random numbers from keys, " +
        "and keep what changes in the state",
    );
  }
  const paths = flattenRecord(template!).map(([path]) => path);
  return {
    trace,
    fromLeaves: (leaves) =>
      unflattenRecord(template, new Map(paths.map((path, i) => [path, leaves[i]]))),
  };
}

function sameConstants({ constants: a }: Trace, { constants: b }: Trace): boolean {
  return a.length === b.length &&
    a.every((bytes, i) =>
      bytes.length === b[i].length && bytes.every((byte, j) => byte === b[i][j])
    );
}
