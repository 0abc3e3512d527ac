import { messageOf } from "../core/errors.ts";
import { basename, dirname, isAbsolute, join, relative, resolve } from "../core/node.ts";

/**
 * Writes a file so that readers see either the old content or the new, never a part: into a temporary file beside it,
 * which is flushed to the disk and then renamed; the folder is flushed, too. On failure an older file stays as it was.
 *
 * @throws {Error} When the folder is missing, full or not writable; the cause holds the system's error.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, typeof bytes === "string" ? encoder.encode(bytes) : bytes);
    await Deno.rename(temporary, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await Deno.remove(temporary).catch(() => {}); // it may not exist; the first error matters
    throw new Error(`Cannot write ${path}: ${messageOf(error)}`, { cause: error });
  }
}

/** The names of the temporary files. */
const UNFINISHED = /^\..+\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Whether a file was left by {@linkcode writeFileAtomic} where a program was killed while it wrote. */
export const isUnfinished = (name: string): boolean => UNFINISHED.test(name);

/** Removes what {@linkcode writeFileAtomic} left in a folder where a program was killed while it wrote. */
export async function removeUnfinished(directory: string): Promise<void> {
  try {
    for await (const { name } of Deno.readDir(directory)) {
      if (isUnfinished(name)) await Deno.remove(join(directory, name));
    }
  } catch (error) {
    unlessGone(error);
  }
}

/** Throws an error again, unless there is no such file: another process may have removed it. */
export function unlessGone(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}

const encoder = new TextEncoder();

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  using file = await Deno.open(path, { write: true, createNew: true });
  await writeAll(file, bytes);
  await file.sync();
}

/** Writes all of the bytes at the current position of a file. */
export async function writeAll(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
}

/** Reads from an offset until the buffer is full or the file ends, and returns the number of bytes. */
export async function readAt(
  file: Deno.FsFile,
  offset: number,
  buffer: Uint8Array,
): Promise<number> {
  await file.seek(offset, Deno.SeekMode.Start);
  let filled = 0;
  while (filled < buffer.length) {
    const count = await file.read(buffer.subarray(filled));
    if (count === null) break;
    filled += count;
  }
  return filled;
}

/** Whether there is anything of that name. */
export async function exists(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Whether a path is a folder's own or leads into it, links followed. */
export async function liesIn(folder: string, path: string): Promise<boolean> {
  const way = relative(await realPlace(folder), await realPlace(path));
  return way.split(/[/\\]/)[0] !== ".." && !isAbsolute(way);
}

/** A path without links; what is missing or may not be read is taken as it is written. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await Deno.realPath(whole);
  } catch {
    const folder = dirname(whole);
    return folder === whole ? whole : join(await realPlace(folder), basename(whole));
  }
}

/** The text of a file that people edit: UTF-8, or UTF-16 as editors on Windows write it, with or without a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes); // without the mark
}

/** Flushes the names in a folder, so that a rename outlives a power cut; some systems open no folders. */
async function flushFolder(path: string): Promise<void> {
  const { state } = await Deno.permissions.query({ name: "read", path });
  if (state !== "granted") return;
  try {
    using folder = await Deno.open(path);
    await folder.sync();
  } catch { // The file itself is written.
  }
}
