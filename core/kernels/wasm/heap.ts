/**
 * What happens when tfjs's wasm heap is full: tfjs goes on at address 0, where it overwrites its own data, and XNNPACK
 * prints a line and leaves the result as it is. Here both become an error, and what is on the heap stays right.
 */
import type * as tf from "@tensorflow/tfjs";
import { OutOfMemoryError } from "../../faults.ts";
import type { HostBackend } from "../_backend.ts";

/** tfjs's wasm backend as far as its memory goes. */
export interface HeapBackend extends Pick<HostBackend, "readSync"> {
  readonly wasm: {
    readonly HEAPU8: Uint8Array;
    _malloc(bytes: number): number;
    _free(address: number): void;
  };
}

/** Something found no room on the heap; whoever it was may have gone on without. */
let isShort = false;

/** Whether there was no room for something that has not become an error yet; it is forgotten then. */
export function takeShortage(): boolean {
  const was = isShort;
  isShort = false;
  return was;
}

/** XNNPACK could not do something for another reason: its own words. */
let refusal: string | undefined;

/** Throws where XNNPACK has left a result as it was. */
function throwRefusal(): void {
  if (refusal === undefined) return;
  const words = refusal;
  refusal = undefined;
  throw new Error(`Cannot compute this on the wasm backend: ${words}`);
}

const STDERR = 2;

/** What tfjs prints where XNNPACK fails; its pools do so without a number, and only for memory. */
const FAILURE = /XNN status for \S+ is not successful\.(?: Got status (\d+))?/;
/** https://github.com/google/XNNPACK/blob/master/include/xnnpack.h, `xnn_status_out_of_memory` */
const OUT_OF_MEMORY = 6;

/** Looks at a line on standard error. */
export function noteLine(line: string): void {
  const [failure, status = OUT_OF_MEMORY] = FAILURE.exec(line) ?? [];
  if (failure === undefined) return;
  if (Number(status) === OUT_OF_MEMORY) isShort = true;
  else refusal = failure;
}

/**
 * Instantiates tfjs's module and listens to what it calls when something went wrong: `fd_write` to say that XNNPACK
 * failed, and `abort` where a list of tensors cannot grow.
 */
export async function instantiateWatched(
  module: WebAssembly.Module,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.Instance> {
  let memory = Object.values(imports).map(memoryIn).find(Boolean);
  let text = "";
  const listeners: Record<string, (...args: number[]) => void> = {
    abort: () => isShort = true,
    fd_write: (file, pieces, count) => {
      if (file !== STDERR || memory === undefined) return;
      const view = new DataView(memory.buffer);
      for (let piece = pieces; piece < pieces + 8 * count; piece += 8) { // each an address and a length
        const [from, length] = [piece, piece + 4].map((at) => view.getUint32(at, true));
        text += new TextDecoder().decode(new Uint8Array(memory.buffer, from, length).slice());
      }
      const lines = text.split("\n");
      text = lines.pop()!; // begun, and not ended
      lines.forEach(noteLine);
    },
  };
  const listen = ([name, value]: [string, WebAssembly.ImportValue]) => {
    if (!(name in listeners)) return [name, value];
    return [name, (...args: number[]) => {
      listeners[name](...args);
      return (value as (...args: number[]) => unknown)(...args);
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

/** Makes a full heap an error: at the tensor that there is no room for, or before anything is read. */
export function guardHeap(backend: HeapBackend): void {
  if (guarded.has(backend)) return;
  guarded.add(backend);
  const { wasm } = backend;
  wasm._free(wasm._malloc(1)); // Emscripten puts the functions themselves there at their first call.
  const malloc = wasm._malloc, readSync = backend.readSync;
  const fail = (what: string): never => {
    throw new OutOfMemoryError(`${what} beside ${inMiB(wasm.HEAPU8.length)} on the wasm heap`);
  };
  wasm._malloc = (bytes) => {
    if (bytes > MOST_BYTES) return fail(inMiB(bytes));
    const address = malloc(bytes);
    const isThere = (address >>> 0) + bytes <= wasm.HEAPU8.length; // Near 4 GiB Emscripten's sums run over.
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
