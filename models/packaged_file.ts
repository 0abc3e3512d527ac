/** Files that come with this package: on disk, or at the address that its modules are loaded from. */
import { sha256 } from "../core/hex.ts";
import { builtin } from "../core/node.ts";
import { explainNetwork, whyDenied } from "../core/errors.ts";

type Bytes = Uint8Array<ArrayBuffer>;

function readFile(url: URL): Promise<Uint8Array> {
  return "Deno" in globalThis ? Deno.readFile(url) : builtin("node:fs/promises").readFile(url);
}

const isMissing = (error: unknown) =>
  error instanceof Error &&
  (error.name === "NotFound" || "code" in error && error.code === "ENOENT");

/**
 * Reads a file of the package, from disk or from its address; `undefined` where there is none.
 *
 * @throws {Error} If it cannot be read; the sentence says why, and which permission is missing.
 */
export async function readPackaged(url: URL): Promise<Bytes | undefined> {
  const fail = (why: string): never => {
    throw new Error(`Cannot read the weights that come with Nash, ${url.href}: ${why}`);
  };
  if (url.protocol === "file:") {
    try {
      return new Uint8Array(await readFile(url));
    } catch (error) {
      if (isMissing(error)) return undefined;
      return fail(whyDenied(error, ["read"], decodeURIComponent(url.pathname)));
    }
  }
  const response = await fetch(url).catch((error) => fail(explainNetwork(error, url.href)));
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  await response.body?.cancel();
  if (response.status === 404) return undefined;
  return fail(`the server answers ${response.status} ${response.statusText}`.trim());
}

const CACHE = "nash";

/**
 * Reads a file as {@linkcode readPackaged} does. One that was fetched is kept where the runtime has a cache, as Deno and
 * browsers do, so that the next start needs no network.
 *
 * @param hash The file's SHA-256 in hexadecimal digits. Nothing else is kept, or taken from the cache.
 */
export async function readPackagedOnce(url: URL, hash: string): Promise<Bytes | undefined> {
  if (url.protocol === "file:" || !("caches" in globalThis)) return await readPackaged(url);
  const cache = await caches.open(CACHE).catch(() => undefined); // A browser may forbid it.
  const kept = await (await cache?.match(url.href))?.arrayBuffer();
  if (kept && await sha256(kept) === hash) return new Uint8Array(kept);
  const bytes = await readPackaged(url);
  if (bytes && await sha256(bytes) === hash) {
    await cache?.put(url.href, new Response(bytes)).catch(() => {}); // A full disk is no reason to stop.
  }
  return bytes;
}
