/**
 * Sends `start` through the functions from left to right: `pipe(a, f, g)` is `g(f(a))`.
 *
 * ```ts
 * import { batch, fromDirectory, pipe, repeat, shuffle } from "@nash/gan/data";
 *
 * const batches = pipe(await fromDirectory("faces"), shuffle({ seed: 1 }), batch(64), repeat());
 * ```
 *
 * @category Datasets
 */
export function pipe<A>(start: A): A;
/** Two stages. */
export function pipe<A, B>(start: A, ab: (a: A) => B): B;
/** Three stages. */
export function pipe<A, B, C>(start: A, ab: (a: A) => B, bc: (b: B) => C): C;
/** Four stages. */
export function pipe<A, B, C, D>(start: A, ab: (a: A) => B, bc: (b: B) => C, cd: (c: C) => D): D;
/** Five stages. */
export function pipe<A, B, C, D, E>(
  start: A,
  ab: (a: A) => B,
  bc: (b: B) => C,
  cd: (c: C) => D,
  de: (d: D) => E,
): E;
/** Six stages. */
export function pipe<A, B, C, D, E, F>(
  start: A,
  ab: (a: A) => B,
  bc: (b: B) => C,
  cd: (c: C) => D,
  de: (d: D) => E,
  ef: (e: E) => F,
): F;
/** Seven stages. */
export function pipe<A, B, C, D, E, F, G>(
  start: A,
  ab: (a: A) => B,
  bc: (b: B) => C,
  cd: (c: C) => D,
  de: (d: D) => E,
  ef: (e: E) => F,
  fg: (f: F) => G,
): G;
export function pipe(start: unknown, ...stages: ((value: unknown) => unknown)[]): unknown {
  return stages.reduce((value, stage) => stage(value), start);
}
