/**
 * tfjs's own module of the wasm backend comes with this one. tfjs would read it where it was installed, which needs a
 * permission in Deno, and a setting in browsers.
 */
import * as tf from "@tensorflow/tfjs";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { unpackModule } from "../../embedded.ts";
import { MODULE } from "./_tfjs_module.ts";

const NAME = "tfjs-backend-wasm-simd.wasm";

const embedded = new WeakSet<object>();

/** Whether these are the bytes of {@linkcode tfjsModule}. */
export const isEmbedded = (bytes: object): boolean => embedded.has(bytes);

/** The bytes of tfjs's module. */
async function tfjsModule(): Promise<ArrayBuffer> {
  const bytes = await unpackModule(MODULE);
  embedded.add(bytes);
  return bytes;
}

/**
 * Runs `start`, which starts tfjs's wasm backend, with the embedded module. Where the engine lacks SIMD, it reads another
 * module as it always does. Its own threads, which it has on isolated pages, would need another one too: they are turned off,
 * as the library's kernels have threads.
 */
export async function withEmbeddedModule<T>(start: () => Promise<T>): Promise<T> {
  if (!await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")) return start();
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
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
