/**
 * tfjs's own module of the wasm backend comes with this one. tfjs would read it where it was installed, which needs a
 * permission in Deno, and a setting in browsers.
 */
import * as tf from "@tensorflow/tfjs";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { TFJS_MODULE } from "./_tfjs_module.ts";

const NAME = "tfjs-backend-wasm-simd.wasm";

const embedded = new WeakSet<object>();

/** Whether these are the bytes of {@linkcode tfjsModule}. */
export const isEmbedded = (bytes: object): boolean => embedded.has(bytes);

/** The bytes of tfjs's module. */
export async function tfjsModule(): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(TFJS_MODULE), (char) => char.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = await new Response(unpacked).arrayBuffer();
  embedded.add(bytes);
  return bytes;
}

/**
 * Runs `start`, which starts tfjs's wasm backend, with the embedded module. Where the engine lacks SIMD, or a page is isolated
 * so that tfjs has threads of its own, it reads another module as it always does.
 */
export async function withEmbeddedModule<T>(start: () => Promise<T>): Promise<T> {
  const flags = ["WASM_HAS_SIMD_SUPPORT", "WASM_HAS_MULTITHREAD_SUPPORT"];
  const [hasSimd, hasThreads] = await Promise.all(flags.map((flag) => tf.env().getAsync(flag)));
  if (!hasSimd || hasThreads) return start();
  setWasmPaths("", true); // Now tfjs asks its platform for the file.
  const { platform } = tf.env(), { fetch } = platform;
  platform.fetch = async (path, init) =>
    path === NAME
      ? { ok: true, arrayBuffer: tfjsModule } as Response
      : await fetch.call(platform, path, init);
  try {
    return await start();
  } finally {
    platform.fetch = fetch;
  }
}
