/** Fills tfjs's wasm heap. */
import { assert } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { OutOfMemoryError } from "../core/faults.ts";

/** Runs `body` while there are about `bytes` left on the heap of the current backend: so much in one piece. */
export async function withHeapLeft(bytes: number, body: () => Promise<void>): Promise<void> {
  const { wasm } = tf.backend() as unknown as {
    wasm: { _malloc(bytes: number): number; _free(address: number): void };
  };
  const kept = bytes > 0 ? wasm._malloc(bytes) : 0;
  const held: number[] = [];
  for (let size = 2 ** 28; size >= 16;) {
    try {
      const address = wasm._malloc(size); // Pages that nobody writes to take no memory.
      assert(address !== 0, "the heap is not guarded");
      held.push(address);
    } catch (error) {
      if (!(error instanceof OutOfMemoryError)) throw error;
      size /= 2;
    }
  }
  if (kept !== 0) wasm._free(kept);
  try {
    await body();
  } finally {
    for (const address of held) wasm._free(address);
  }
}
