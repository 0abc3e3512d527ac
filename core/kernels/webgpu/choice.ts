/** Which of several kernels computes a shape. They differ in speed, and in the last bits of their results. */
import type * as tf from "@tensorflow/tfjs";

/**
 * Names of kernels by what they compute, such as `{ "Conv2D_64_96_80…": "128x64x8/8x8" }`. Where there is none, the first
 * candidate is used.
 */
export type KernelChoice = Readonly<Record<string, string>>;

/** A shape, and the kernels that can compute it. */
export interface Contest {
  readonly key: string;
  /** Floating point operations. */
  readonly flops: number;
  /** Shapes of the float32 operands. */
  readonly inputs: readonly number[][];
  /** The first one is used where no other is chosen. */
  readonly contenders: readonly {
    readonly name: string;
    /** Computes the result; `undefined` if this device cannot. */
    readonly run: (backend: unknown, inputs: readonly tf.TensorInfo[]) => tf.TensorInfo | undefined;
  }[];
}

let chosen: KernelChoice = {};
let asked: Set<string> | undefined;

/** Uses these kernels from now on, and nothing that was chosen before. Compiled steps keep those they were traced with. */
export function useKernels(choice: KernelChoice): void {
  chosen = choice;
}

/** The name of the kernel chosen for what this key describes, if any. */
export function chosenKernel(key: string): string | undefined {
  asked?.add(key);
  return Object.hasOwn(chosen, key) ? chosen[key] : undefined;
}

/** The keys of all that `f` computes with a choice of kernels. */
export async function keysIn(f: () => void | Promise<void>): Promise<string[]> {
  const outer = asked, own = new Set<string>();
  asked = own;
  try {
    await f();
    return [...own];
  } finally {
    asked = outer;
  }
}
