/**
 * Handles a full wasm heap. tfjs would continue at address 0 and overwrite its own data, and XNNPACK would print a line
 * and leave the result unwritten. Here both become an error, and the heap stays intact.
 */
import type * as tf from "@tensorflow/tfjs";
import { OutOfMemoryError } from "../../faults.ts";
import type { HostBackend } from "../_backend.ts";

/** The memory of tfjs's wasm backend. */
export interface HeapBackend extends Pick<HostBackend, "readSync"> {
  dispose(): void;
  readonly wasm: {
    readonly HEAPU8: Uint8Array;
    _malloc(bytes: number): number;
    _free(address: number): void;
  };
}

/** Whether an allocation failed; the caller may have ignored that. */
let isShort = false;

/** Whether the heap could not grow, and nobody has handled that yet. */
let isFull = false;

/** Returns whether an allocation failed without an error yet, and resets that. */
export function takeShortage(): boolean {
  const was = isShort;
  isShort = false;
  return was;
}

/** XNNPACK's message if it failed for another reason. */
let refusal: string | undefined;

/** Throws if XNNPACK has left a result unwritten. */
function throwRefusal(): void {
  if (refusal === undefined) return;
  const words = refusal;
  refusal = undefined;
  throw new Error(`Cannot compute this on the wasm backend: ${words}`);
}

const STDERR = 2;

/** What the module calls to make its heap larger; false if it cannot be. */
const GROW = "emscripten_resize_heap";

/** What tfjs prints when XNNPACK fails; pools omit the number, and fail only for lack of memory. */
const FAILURE = /XNN status for \S+ is not successful\.(?: Got status (\d+))?/;
/** https://github.com/google/XNNPACK/blob/master/include/xnnpack.h, `xnn_status_out_of_memory` */
const OUT_OF_MEMORY = 6;

/** Inspects a line on standard error. */
export function noteLine(line: string): void {
  const [failure, status = OUT_OF_MEMORY] = FAILURE.exec(line) ?? [];
  if (failure === undefined) return;
  if (Number(status) === OUT_OF_MEMORY) isShort = true;
  else refusal = failure;
}

/**
 * Instantiates tfjs's module and hooks what it calls on failure: `fd_write` when XNNPACK fails, and `abort` when a list
 * of tensors cannot grow. It aborts for other reasons too, such as a kernel that does not know a data type.
 */
export async function instantiateWatched(
  module: WebAssembly.Module,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.Instance> {
  let memory = Object.values(imports).map(memoryIn).find(Boolean);
  let text = "";
  const listeners: Record<string, (...args: number[]) => void> = {
    abort: () => isShort ||= isFull,
    fd_write: (file, pieces, count) => {
      if (file !== STDERR || memory === undefined) return;
      const view = new DataView(memory.buffer);
      for (let piece = pieces; piece < pieces + 8 * count; piece += 8) { // each an address and a length
        const [from, length] = [piece, piece + 4].map((at) => view.getUint32(at, true));
        text += new TextDecoder().decode(new Uint8Array(memory.buffer, from, length).slice());
      }
      const lines = text.split("\n");
      text = lines.pop()!; // an incomplete line
      lines.forEach(noteLine);
    },
  };
  const listen = ([name, value]: [string, WebAssembly.ImportValue]) => {
    if (!(name in listeners) && name !== GROW) return [name, value];
    return [name, (...args: number[]) => {
      listeners[name]?.(...args);
      const result = (value as (...args: number[]) => unknown)(...args);
      if (name === GROW) isFull = !result;
      return result;
    }];
  };
  const watched = Object.entries(imports).map(([module, functions]) => [
    module,
    Object.fromEntries(Object.entries(functions).map(listen)),
  ]);
  const instance = await WebAssembly.instantiate(module, Object.fromEntries(watched));
  memory ??= memoryIn(instance.exports);
  return instance;
}

function memoryIn(values: Readonly<Record<string, unknown>>): WebAssembly.Memory | undefined {
  return Object.values(values).find((value) => value instanceof WebAssembly.Memory);
}

const inMiB = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MiB`;

/** Addresses have 32 bits. */
const MOST_BYTES = 2 ** 32 - 1;

const guarded = new WeakSet<HeapBackend>();

/** Turns a full heap into an error, when allocating or before reading. */
export function guardHeap(backend: HeapBackend): void {
  if (guarded.has(backend)) return;
  guarded.add(backend);
  const { wasm } = backend;
  wasm._free(wasm._malloc(1)); // Emscripten replaces its stubs at the first call.
  const malloc = wasm._malloc, readSync = backend.readSync;
  const fail = (what: string): never => {
    throw new OutOfMemoryError(`${what} beside ${inMiB(wasm.HEAPU8.length)} on the wasm heap`);
  };
  wasm._malloc = (bytes) => {
    if (bytes > MOST_BYTES) return fail(inMiB(bytes));
    isFull = false;
    const address = malloc(bytes);
    const isThere = (address >>> 0) + bytes <= wasm.HEAPU8.length; // Near 4 GiB Emscripten's sums overflow.
    if (!takeShortage() && address !== 0 && isThere) return address;
    if (address !== 0 && isThere) wasm._free(address);
    return fail(inMiB(bytes));
  };
  backend.readSync = (...args: [tf.DataId]) => {
    if (takeShortage()) fail("more");
    throwRefusal();
    return readSync.apply(backend, args);
  };
}
