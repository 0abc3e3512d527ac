/**
 * Gradients over tfjs's tape that free each upstream gradient and saved activation as soon as nothing needs it;
 * tfjs's own functions keep them all to the end. Operations, their order and the results are the same as in tfjs.
 */
import * as tf from "@tensorflow/tfjs";
import { operationsInFewPrograms } from "./fused.ts";
import { finishes, gated, gates, type GradientFinish } from "./kernels/gates.ts";
import {
  BATCH_NORM,
  CONV,
  CONV_DROPOUT,
  CONV_LEAKY,
  CONV_PLUS,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
  LEAKY,
  MOST_SUMMED,
} from "./kernels/operations.ts";
import { withBias } from "./kernels/with_bias.ts";
import { flattenRecord, type TensorRecord, unflattenRecord } from "./record.ts";
import type { Tensor } from "./tensor.ts";

/** An operation on the tape. */
interface Operation {
  readonly kernelName: string;
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly outputs: readonly Tensor[];
  /** Tensors that its gradient needs, kept until released. */
  saved?: Tensor[];
  readonly gradient?: (upstream: readonly (Tensor | null)[]) => InputGradients;
}

/** Members of tfjs's engine that it does not declare. */
interface Engine {
  readonly state: { gradientDepth: number; activeTape: Operation[] | null };
  startTape(): void;
  endTape(): void;
}

/** Options of {@linkcode Tape.gradients}. */
export interface GradientsOptions {
  /** Tensors that later gradients on this tape will be taken with respect to. @default {[]} */
  readonly laterBy?: readonly Tensor[];
  /**
   * A factor on all gradients on the way, which the returned ones are divided by: float16 would lose small ones. Not
   * inside an outer gradient.
   * @default {1}
   */
  readonly scale?: number;
}

/** The operations since {@linkcode withTape} began. */
export interface Tape {
  /**
   * The gradients of the sum of `y` with respect to each of `xs`. Inside an outer gradient they are on its tape.
   *
   * @throws {Error} If `y` does not depend on one of them, or an operation in between has no gradient.
   */
  gradients(y: Tensor, xs: readonly Tensor[], options?: GradientsOptions): Tensor[];
}

/** Runs `f` and records its operations, so that it can take gradients. Saved tensors are freed at the end. */
export function withTape<T>(f: (tape: Tape) => T): T {
  const engine = tf.engine() as unknown as Engine, { state } = engine;
  const depth = state.gradientDepth;
  engine.startTape();
  const operations = state.activeTape!;
  try {
    return f({
      gradients: (y, xs, { laterBy = [], scale = 1 } = {}) => {
        if (depth > 0) return backward(pathOf(operations, xs, y), xs, y);
        const later = dependents(operations, laterBy);
        const free = (operation: Operation) => {
          if (!later.has(operation)) release(operation);
        };
        const path = pathOf(operations, xs, y),
          onPath = new Set(path.map(({ operation }) => operation));
        for (const operation of operations) if (!onPath.has(operation)) free(operation);
        state.gradientDepth = 0; // The gradients themselves are not differentiated.
        try {
          return backward(path, xs, y, { scale, free });
        } finally {
          state.gradientDepth = 1;
          state.activeTape = operations; // A nested gradient starts a new tape.
        }
      },
    });
  } finally {
    engine.endTape();
    if (depth === 0) {
      operations.forEach(release);
      state.activeTape = null;
    }
  }
}

/** The gradients of a value with respect to every leaf of a record, in its structure. */
export function gradsOf<P extends TensorRecord>(
  tape: Tape,
  value: Tensor,
  params: P,
  options?: GradientsOptions,
): P {
  const leaves = flattenRecord(params);
  const grads = tape.gradients(value, leaves.map(([, tensor]) => tensor), options);
  return unflattenRecord(params, new Map(leaves.map(([path], i) => [path, grads[i]])));
}

function release(operation: Operation): void {
  operation.saved?.forEach((tensor) => tensor.dispose());
  operation.saved = [];
}

/** The operations whose results depend on one of `xs`, and the ids of those results. */
function dependents(
  operations: readonly Operation[],
  xs: readonly Tensor[],
): Set<Operation | number> {
  const found = new Set<Operation | number>(xs.map(({ id }) => id));
  if (xs.length === 0) return found;
  for (const operation of operations) {
    if (!Object.values(operation.inputs).some(({ id }) => found.has(id))) continue;
    found.add(operation);
    for (const { id } of operation.outputs) found.add(id);
  }
  return found;
}

/** An operation on a path from `xs` to `y`, with its inputs on such paths. */
interface PathOperation {
  readonly operation: Operation;
  readonly inputs: readonly (readonly [name: string, tensor: Tensor])[];
}

/** The operations that lead from `xs` to `y`, in their order. */
function pathOf(
  operations: readonly Operation[],
  xs: readonly Tensor[],
  y: Tensor,
): PathOperation[] {
  const fromXs = dependents(operations, xs), toY = new Set([y.id]);
  const path: PathOperation[] = [];
  for (const operation of operations.toReversed()) {
    if (!operation.outputs.some(({ id }) => toY.has(id))) continue;
    for (const { id } of Object.values(operation.inputs)) toY.add(id);
    if (!fromXs.has(operation)) continue;
    const inputs = Object.entries(operation.inputs).filter(([, { id }]) => fromXs.has(id));
    path.push({ operation, inputs });
  }
  return path.reverse();
}

/**
 * @param scale See {@linkcode GradientsOptions}.
 * @param free Frees an operation; if left out, the gradients shall be on a tape themselves.
 */
function backward(
  path: readonly PathOperation[],
  xs: readonly Tensor[],
  y: Tensor,
  { scale = 1, free }: {
    readonly scale?: number;
    readonly free?: (operation: Operation) => void;
  } = {},
): Tensor[] {
  return tf.tidy(() => {
    const programs = operationsInFewPrograms(), sums = free && programs?.sums;
    const made = makersOf(path);
    /** What is still to be added to the gradients of those `xs` that no operation makes. */
    const missing = new Map<number, Tensor[]>();
    // A constant, where fill() is a program on WebGPU.
    const seed = tf.tensor(new Float32Array(y.size).fill(scale), y.shape);
    const gradients = new Map<number, Tensor>([[y.id, seed]]);
    const wanted = new Set(xs.map(({ id }) => id));
    const needed = new Set([...wanted, y.id]);
    const plans = programs && plansOn(path, needed, { onTape: free === undefined });
    // A gradient function may return its upstream tensor itself, or one made before this pass.
    const uses = new Map<Tensor, number>([[seed, 1]]);
    const use = (gradient: Tensor) => uses.set(gradient, (uses.get(gradient) ?? 0) + 1);
    const drop = (gradient: Tensor) => {
      const left = uses.get(gradient)! - 1;
      uses.set(gradient, left);
      if (left === 0 && gradient.id >= seed.id && !gradient.kept) gradient.dispose();
    };
    for (const { operation, inputs } of path.toReversed()) {
      const upstream = operation.outputs.map(({ id }) => gradients.get(id) ?? null);
      let left = true;
      const dropUpstream = () => {
        if (!left) return;
        left = false;
        for (const [i, { id }] of operation.outputs.entries()) {
          if (upstream[i] === null || wanted.has(id)) continue;
          gradients.delete(id);
          drop(upstream[i]);
        }
      };
      const { target, ...finish } = plans?.get(operation) ?? {};
      const plus = target !== undefined && upstream[0] ? gradients.get(target) : undefined;
      if (plus) gradients.delete(target!); // The sum takes its place.
      const results = tf.tidy(() => {
        const isGated = upstream.some((gradient) => gradient !== null && gated.has(gradient));
        const functions = gradientsOf(operation, upstream, { ...finish, plus });
        if (READ_AT_ONCE.has(operation.kernelName) && !isGated) dropUpstream();
        const both = sums && atOnce(functions, inputs);
        return inputs.map(([name, input]) =>
          both !== undefined && name in both
            ? both[name]
            : inputGradient(operation, functions, { name, input })
        );
      });
      results.forEach(use);
      if (plus) drop(plus);
      for (const [i, gradient] of results.entries()) {
        const { id } = inputs[i][1], other = gradients.get(id);
        if (other === undefined) {
          gradients.set(id, gradient);
          continue;
        }
        const more = missing.get(id) ?? [];
        if (sums && wanted.has(id) && !made.has(id) && more.length < MOST_SUMMED - 1) {
          missing.set(id, [...more, gradient]);
          continue;
        }
        const sum = tf.add(other, gradient);
        gradients.set(id, sum);
        use(sum);
        [other, gradient].forEach(drop);
      }
      dropUpstream();
      free?.(operation);
    }
    const ids = [...missing.keys()];
    const lists = ids.map((id) => [gradients.get(id)!, ...missing.get(id)!]);
    sums?.(lists).forEach((sum, i) => gradients.set(ids[i], sum));
    lists.flat().forEach(drop);
    const results = xs.map(({ id }, i) => {
      const gradient = gradients.get(id);
      if (gradient !== undefined) return gradient;
      throw new Error(
        `Cannot take the gradient with respect to tensor ${
          i + 1
        } of ${xs.length} as the value does not depend on it`,
      );
    });
    return scale === 1 ? results : scaled(results, 1 / scale);
  });
}

/** The operations by the ids of what they made. */
const makersOf = (path: readonly PathOperation[]): Map<number, Operation> =>
  new Map(
    path.flatMap(({ operation }) => operation.outputs.map(({ id }) => [id, operation] as const)),
  );

const scaled = (tensors: readonly Tensor[], factor: number): Tensor[] =>
  operationsInFewPrograms()?.scaled(tensors, factor) ??
    tensors.map((tensor) => tf.mul(tensor, factor));

/** Operations whose gradient with respect to `x` can go on through the gate that made `x`, and add another gradient. */
const GATING: ReadonlySet<string> = new Set([
  BATCH_NORM,
  CONV,
  CONV_DROPOUT,
  CONV_LEAKY,
  CONV_PLUS,
  CONV_TRANSPOSE,
  CONV_TRANSPOSE_LEAKY,
]);

/** Those among them whose gradient through a leaky ReLU has a gradient. */
const GATING_TWICE: ReadonlySet<string> = new Set([CONV, CONV_DROPOUT, CONV_LEAKY, CONV_PLUS]);

/** A gate to go through, whose result nothing else uses, and the id of the tensor that the gradient is of in the end. */
type Plan = Omit<GradientFinish, "plus"> & { readonly target?: number };

/**
 * What such operations do with their gradient with respect to `x`; nothing if `x` is in `needed`. Gradients that are on a
 * tape themselves only go through leaky ReLUs.
 */
function plansOn(
  path: readonly PathOperation[],
  needed: ReadonlySet<number>,
  { onTape }: { readonly onTape: boolean },
): Map<Operation, Plan> {
  const makers = makersOf(path), uses = new Map<number, number>();
  for (const [, { id }] of path.flatMap(({ inputs }) => inputs)) {
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const isInner = ({ id }: Tensor) => makers.has(id) && !needed.has(id);
  const plans = new Map<Operation, Plan>();
  for (const { operation } of path) {
    const { x } = operation.inputs;
    if (!(onTape ? GATING_TWICE : GATING).has(operation.kernelName) || !isInner(x)) continue;
    const gate = uses.get(x.id) === 1 ? gates.get(x) : undefined, maker = makers.get(x.id)!;
    if (onTape) {
      if (gate?.rate === 0) plans.set(operation, { gate });
      continue;
    }
    // Through the gate it is of the leaky ReLU's input; inside a layer of no tensor that anything else could use.
    const target = gate === undefined ? x : maker.kernelName === LEAKY ? maker.inputs.x : undefined;
    plans.set(operation, {
      gate,
      // A dropout saves its keys first; the input itself may be gone.
      keys: gate && gate.rate > 0 ? maker.saved![0] : undefined,
      target: target && isInner(target) ? target.id : undefined,
    });
  }
  return plans;
}

/** Operations whose gradient reads its large upstream gradient before it returns the functions for its inputs. */
const READ_AT_ONCE: ReadonlySet<string> = new Set([
  CONV_DROPOUT,
  CONV_LEAKY,
  CONV_TRANSPOSE_LEAKY,
]);

/** The functions that compute the gradient of each input. */
type InputGradients = Readonly<Record<string, () => Tensor>>;

function gradientsOf(
  { kernelName, gradient }: Operation,
  upstream: readonly (Tensor | null)[],
  finish: GradientFinish,
): InputGradients {
  const [dy] = upstream;
  if (dy && (finish.gate || finish.plus)) finishes.set(dy, finish);
  try {
    if (gradient !== undefined) return gradient(upstream);
  } finally {
    if (dy) finishes.delete(dy); // Other operations may have the same upstream gradient.
  }
  throw new Error(`Cannot take a gradient through ${kernelName} as it has none`);
}

/** The gradients of weights and bias, where an operation computes them at once and both are asked for. */
function atOnce(
  functions: InputGradients,
  inputs: PathOperation["inputs"],
): Readonly<Record<string, Tensor>> | undefined {
  const names = inputs.map(([name]) => name);
  const weights = names.find((name) => withBias.has(functions[name]));
  return weights && names.includes("bias") ? withBias.get(functions[weights])!() : undefined;
}

function inputGradient(
  { kernelName }: Operation,
  functions: InputGradients,
  { name, input: { shape } }: { readonly name: string; readonly input: Tensor },
): Tensor {
  const result = tf.tidy(() => functions[name]());
  if (result.dtype === "float32" && tf.util.arraysEqual(result.shape, shape)) return result;
  throw new Error(
    `Cannot use the gradient of ${kernelName} with respect to its ${name} as it must be float32 [${shape}]: ` +
      `current value is ${result.dtype} [${result.shape}]`,
  );
}
