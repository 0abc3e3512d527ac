import { createHash } from "node:crypto";
import { openUrl, type Patience, stream } from "./_http.ts";

/** Where {@linkcode download} puts a file, and whom it tells. */
export interface DownloadOptions extends Patience {
  /** The folder; it is made when needed. */
  readonly directory: string;
  /** Called after each piece, with the bytes that are there and all there will be, where the server says so. */
  readonly onProgress?: (bytes: number, total: number | undefined) => void;
}

const PIECE_BYTES = 2 ** 23;

/**
 * Copies what lies at an address into a folder, once, and gives the path there. A copy that was interrupted goes on
 * where it stopped, where the server sends parts. A file that changes on the server gets another name. Where several
 * processes want the same file, one copies it and the others wait.
 *
 * @throws {Error} When the server or the disk fails.
 */
export async function download(url: string, options: DownloadOptions): Promise<string> {
  const { directory, onProgress } = options;
  const remote = await openUrl(url, options);
  const { size, version, ranges } = remote;
  const hash = createHash("sha256").update(`${url}\0${size}\0${version}`).digest("hex");
  const name = new URL(url).pathname.split("/").at(-1)!.replace(/[^\w.-]/g, "_").slice(-100);
  const path = `${directory}/${hash.slice(0, 16)}-${name}`;
  const part = `${path}.part`;
  if (await sizeOf(path) !== undefined) return path;
  await Deno.mkdir(directory, { recursive: true });

  const total = Number.isNaN(size) ? undefined : size;
  using file = await Deno.open(part, { write: true, create: true });
  await file.lock(true); // Another process may be copying the same.
  if (await sizeOf(path) !== undefined) { // And has done so.
    await Deno.remove(part).catch(() => {}); // Opening may have made it anew.
    return path;
  }
  let done = ranges ? (await file.stat()).size : 0;
  if (done > size) done = 0;
  async function* pieces() {
    if (!ranges) return yield* stream(url, options);
    while (done < size) yield await remote.read(done, Math.min(PIECE_BYTES, size - done));
  }
  if (done === 0) await file.truncate();
  await file.seek(done, Deno.SeekMode.Start);
  for await (const piece of pieces()) {
    for (let at = 0; at < piece.length;) at += await file.write(piece.subarray(at));
    done += piece.length;
    onProgress?.(done, total);
  }
  await file.sync();
  await Deno.rename(part, path);
  return path;
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await Deno.stat(path)).size;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
