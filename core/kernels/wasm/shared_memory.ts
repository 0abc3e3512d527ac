/**
 * Gives compiled WebAssembly modules a memory that threads can share. What a module computes does not depend on it: a
 * single bit of the memory's limits says which kind it is
 * (https://webassembly.github.io/spec/core/binary/types.html#limits).
 */

import { isEmbedded } from "./embedded.ts";
import { instantiateWatched } from "./heap.ts";

const IMPORT_SECTION = 2, MEMORY_SECTION = 5;
const MEMORY_IMPORT = 2;
const HAS_MAXIMUM = 1, SHARED = 2;

/**
 * A copy of the module whose memory, imported or its own, is shared; or `undefined` where that cannot be: without a
 * memory, without a maximum size, or where another import stands before it.
 */
export function shareMemory(module: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  let at = 8; // After the magic number and the version.
  const unsigned = () => { // LEB128: seven bits a byte, the lowest first.
    let value = 0, shift = 0, byte;
    do {
      byte = module[at++];
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte >= 0x80);
    return value;
  };
  const skipName = () => {
    const length = unsigned();
    at += length;
  };
  while (at < module.length) {
    const section = module[at++], size = unsigned(), end = at + size;
    if (section === IMPORT_SECTION || section === MEMORY_SECTION) {
      const count = unsigned();
      if (section === IMPORT_SECTION && count > 0) {
        skipName();
        skipName();
      }
      const isMemory = count > 0 && (section === MEMORY_SECTION || module[at++] === MEMORY_IMPORT);
      if (isMemory) {
        if (module[at] !== HAS_MAXIMUM) return undefined;
        const shared = Uint8Array.from(module);
        shared[at] |= SHARED;
        return shared;
      }
    }
    at = end;
  }
  return undefined;
}

/** An export of tfjs's wasm backend. */
const TFJS_EXPORT = "init_with_threads_count";

/**
 * Runs `start`, which starts tfjs's wasm backend, so that the backend gets a shared heap. tfjs has no setting for it, so the
 * way there is `WebAssembly.instantiate`.
 *
 * @throws {Error} If the module cannot be instantiated, as when memory is short; tfjs would never return.
 */
export async function withSharedHeap<T>(start: () => Promise<T>): Promise<T> {
  const { instantiate } = WebAssembly;
  const { promise: failure, reject } = Promise.withResolvers<never>();
  const instantiateShared = async (source: unknown, imports?: WebAssembly.Imports) => {
    const bytes = source instanceof ArrayBuffer ? new Uint8Array(source) : source;
    const canShare = typeof SharedArrayBuffer === "function" && bytes instanceof Uint8Array;
    const shared = canShare ? shareMemory(bytes) : undefined;
    if (shared && WebAssembly.validate(shared)) {
      const module = await WebAssembly.compile(shared);
      if (WebAssembly.Module.exports(module).some(({ name }) => name === TFJS_EXPORT)) {
        return { module, instance: await instantiateWatched(module, imports ?? {}) };
      }
    }
    return instantiate(source as BufferSource, imports);
  };
  const watch = async (source: object, imports?: WebAssembly.Imports) => {
    try {
      return await instantiateShared(source, imports);
    } catch (error) {
      if (!isEmbedded(source)) throw error;
      reject(error);
      return await new Promise(() => {}); // tfjs would leave the error unhandled.
    }
  };
  Object.assign(WebAssembly, { instantiate: watch });
  try {
    return await Promise.race([start(), failure]);
  } finally {
    Object.assign(WebAssembly, { instantiate });
  }
}
