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

const STDERR = 2;

/**
 * The imports of tfjs's module, which note what it calls only then: `fd_write` to say that XNNPACK failed, which it does
 * where its own memory does not suffice, and `abort` where a list of tensors cannot grow.
 */
export function watchComplaints(imports: WebAssembly.Imports): WebAssembly.Imports {
  const isComplaint: Record<string, (...args: number[]) => boolean> = {
    abort: () => true,
    fd_write: (file) => file === STDERR,
  };
  const watch = ([name, value]: [string, WebAssembly.ImportValue]) => {
    if (!(name in isComplaint)) return [name, value];
    return [name, (...args: number[]) => {
      if (isComplaint[name](...args)) isShort = true;
      return (value as (...args: number[]) => unknown)(...args);
    }];
  };
  const watched = Object.entries(imports).map(([module, functions]) => [
    module,
    Object.fromEntries(Object.entries(functions).map(watch)),
  ]);
  return Object.fromEntries(watched);
}

const inMiB = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MiB`;

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
    const address = malloc(bytes);
    if (!takeShortage() && address !== 0) return address;
    if (address !== 0) wasm._free(address);
    return fail(inMiB(bytes));
  };
  backend.readSync = (...args: [tf.DataId]) => {
    if (takeShortage()) fail("more");
    return readSync.apply(backend, args);
  };
}
