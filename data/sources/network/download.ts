import { messageOf } from "../../../core/errors.ts";
import { createHash } from "../../../core/node.ts";
import { readAt, writeAll } from "../../files.ts";
import { openFile, type RandomAccess, readAhead } from "../archives/bytes.ts";
import { formatOf } from "../archives/format.ts";
import { ChangedError, OPENING_TRIES, openUrl, stream } from "./http.ts";
import { existsFile, partOf, writeOnce } from "../archives/once.ts";
import { FinalError, type Patience, persist } from "./patience.ts";
import { members } from "../archives/tar_members.ts";
import { findDirectory } from "../archives/zip_directory.ts";

/** Options of {@linkcode download}. */
export interface DownloadOptions extends Patience {
  /** The folder for the copy, which is created when needed. */
  readonly directory: string;
  /** Called after each piece, with the bytes so far and their total, where the server tells it. */
  readonly onProgress?: (bytes: number, total: number | undefined) => void;
}

const PIECE_BYTES = 2 ** 23;

/**
 * Copies the file at an address into a folder, once, and returns its path there. An interrupted copy goes on where it
 * stopped, if the server sends parts. A file that changes on the server gets another name. When several processes want
 * the same file, one copies it and the others wait. When the server does not say how long the file is, the copy is
 * complete if the archive has its end.
 *
 * @throws {Error} When the server or the disk fails.
 */
export async function download(url: string, options: DownloadOptions): Promise<string> {
  try {
    return await copy(url, options);
  } catch (error) {
    if (!(error instanceof ChangedError)) throw error;
    return await copy(url, options); // the new one
  }
}

async function copy(url: string, options: DownloadOptions): Promise<string> {
  const { directory, onProgress } = options;
  const remote = await openUrl(url, options);
  const { size, version, ranges, turn } = remote;
  const hash = createHash("sha256").update(`${url}\0${size}\0${version}`).digest("hex");
  const name = new URL(url).pathname.split("/").at(-1)!.replace(/[^\w.-]/g, "_").slice(-100);
  const path = `${directory}/${hash.slice(0, 16)}-${name}`;
  const total = Number.isNaN(size) ? undefined : size;
  if (await existsFile(path)) {
    const isWhole = total !== undefined ||
      await checkWhole(await openFile(path)).then(() => true, () => false);
    if (isWhole) return path;
    await Deno.remove(path);
  }
  const written = writeOnce(path, async (file) => {
    let done = ranges ? (await file.stat()).size : 0;
    if (done > size) done = 0;
    const write = async (piece: Uint8Array) => {
      await writeAll(file, piece);
      done += piece.length;
      onProgress?.(done, total);
    };
    const begin = async () => {
      if (done === 0) await file.truncate();
      await file.seek(done, Deno.SeekMode.Start);
    };
    if (ranges) { // each part is tried again by itself
      await begin();
      while (done < size) await write(await remote.read(done, Math.min(PIECE_BYTES, size - done)));
      return;
    }
    await persist({ tries: OPENING_TRIES, ...options }, turn, async () => {
      done = 0;
      await begin();
      for await (const piece of stream(url, options)) await write(piece);
      if (total === undefined) await checkWhole(opened(file, { url, size: done }));
    });
  });
  try {
    await written;
  } catch (error) {
    const isUseless = !ranges || error instanceof ChangedError;
    if (isUseless) await Deno.remove(partOf(path)).catch(() => {}); // otherwise the next try goes on with it
    throw error;
  }
  return path;
}

/** A file that is already open, and perhaps locked. */
function opened(file: Deno.FsFile, { url, size }: { url: string; size: number }): RandomAccess {
  return {
    name: url,
    size,
    version: "",
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      if (await readAt(file, offset, bytes) < length) throw new Error("it is cut off");
      return bytes;
    },
  };
}

/** Throws when an archive whose size is not known does not have its end. */
async function checkWhole(bytes: RandomAccess): Promise<void> {
  const cut = () =>
    new Error(`the server stops after ${bytes.size} bytes, before the archive's end`);
  const format = await formatOf(bytes).catch((error) => {
    throw new FinalError(messageOf(error), { cause: error });
  });
  switch (format) {
    case "tar": {
      const walk = members(bytes, readAhead(bytes));
      while (true) {
        const step = await walk.next();
        if (!step.done) continue;
        if (!step.value.isMarked) throw cut();
        return;
      }
    }
    case "zip":
      return void await findDirectory(bytes);
    case "parquet": {
      const ENDING = "PAR1";
      const end = await bytes.read(
        Math.max(0, bytes.size - ENDING.length),
        Math.min(4, bytes.size),
      );
      if (bytes.size < 12 || new TextDecoder().decode(end) !== ENDING) throw cut();
    }
  }
}
