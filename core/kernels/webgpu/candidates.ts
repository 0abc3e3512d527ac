/** The kernels that can compute a shape: programs that compute the same, and differ in speed. */
import * as tf from "@tensorflow/tfjs";
import { sizeOf } from "../_backend.ts";
import { free, runProgram } from "./backend.ts";
import {
  type Finish,
  finishInputs,
  type FinishKind,
  finishName,
  withBatch,
} from "./finish_wgsl.ts";
import type { FilterBiasAttrs } from "../operations.ts";
import type { Internals } from "./internals.ts";
import { sumPieces } from "./sum_pieces.ts";

/** A program for a shape. */
export interface Candidate {
  /** Its name among those for the same shape. */
  readonly name: string;
  readonly source: (finish?: FinishKind) => string;
  /** Makes the same with the sums of an operand over all but its channels behind the result, if it can. */
  readonly sourceWithSums?: (summed: FilterBiasAttrs["summed"]) => (() => string) | undefined;
  readonly workgroups: readonly [number, number, number];
  /** The number of partial sums to add up, each of the result's size. */
  readonly pieces: number;
}

/** The most elements that signed 32-bit indices can address. */
const MOST_ELEMENTS = 2 ** 31 - 1;

export function isWithinLimits(
  backend: unknown,
  workgroups: Candidate["workgroups"],
  sizes: readonly number[],
): boolean {
  const { maxComputeWorkgroupsPerDimension: most } = (backend as Internals).device.limits;
  return Math.max(...workgroups) <= most && Math.max(...sizes) <= MOST_ELEMENTS &&
    Math.min(...sizes) > 0;
}

/** Runs a candidate on the tensors `a` and `b`, and finishes its result; `undefined` if the device cannot. */
export function runCandidate(
  backend: unknown,
  key: string,
  { source, workgroups, pieces }: Candidate,
  [a, b]: readonly [tf.TensorInfo, tf.TensorInfo],
  { shape, finish: given }: { shape: number[]; finish?: Finish },
): tf.TensorInfo | undefined {
  const finish = given && withBatch(given, tf.util.sizeFromShape(shape));
  const sizes = [tf.util.sizeFromShape(shape) * pieces, sizeOf(a), sizeOf(b)];
  if (!isWithinLimits(backend, workgroups, sizes)) return undefined;
  // Partial sums are finished when they are added up.
  const here = pieces === 1 ? finish : undefined;
  const [result] = runProgram(backend, {
    key: here ? `${key}_${finishName(here)}` : key,
    code: () => source(here),
    inputs: here ? [a, b, ...finishInputs(here)] : [a, b],
    outputs: [pieces > 1 ? [pieces, ...shape] : shape],
    workgroups,
  });
  if (pieces === 1) return result;
  const sum = sumPieces(backend, result, finish);
  free(backend, result);
  return sum;
}
