/**
 * A model of how long a GPU takes for a step: each program computes or waits for memory, whichever is longer, and
 * programs come one after the other.
 */
import type { Gpu } from "./_gpus.ts";
import type { ProgramCost } from "./_programs.ts";

/** What of its peaks a device reaches, and the seconds between two programs. */
export interface Efficiency {
  readonly compute: number;
  readonly memory: number;
  readonly launch: number;
}

/** Assumed, not measured: usual for products by shaders that are not written for one device. */
export const ASSUMED: Efficiency = { compute: 0.5, memory: 0.75, launch: 5e-6 };

/** A bound that no device beats, unless its caches hold what programs share. */
export const IDEAL: Efficiency = { compute: 1, memory: 1, launch: 0 };

/** Predicted seconds of a program. Fewer workgroups than units leave some without work. */
export function secondsOf(
  { flops, bytes, workgroups }: ProgramCost,
  { teraflops, bandwidth, units }: Gpu,
  { compute, memory, launch }: Efficiency = ASSUMED,
): number {
  const busy = Math.min(1, Math.max(1, workgroups) / units);
  const computing = flops / (teraflops * 1e12 * compute * busy);
  return Math.max(computing, bytes / (bandwidth * 1e9 * memory)) + launch;
}

/** Predicted seconds of a step. */
export function secondsOfAll(
  programs: readonly ProgramCost[],
  gpu: Gpu,
  efficiency?: Efficiency,
): number {
  return programs.reduce((sum, program) => sum + secondsOf(program, gpu, efficiency), 0);
}
