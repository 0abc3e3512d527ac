import { requireDeno } from "../../core/deno.ts";
import { allowing, messageOf } from "../../core/errors.ts";
import { crc32, createHash } from "../../core/node.ts";
import { readAt, writeAll } from "../files.ts";
import type { PictureStore } from "./cache.ts";

/** Options of {@linkcode openDisk}. */
export interface DiskOptions {
  /** The folder, which is created when needed. */
  readonly directory: string;
  /** Identifies the images: others get another file. */
  readonly fingerprint: string;
  /** Bytes of an image. */
  readonly size: number;
  /** The most bytes that the file may have. */
  readonly limitBytes: number;
  /** Called when the file cannot be written to any more. */
  readonly onError: (error: Error) => void;
}

const OWN_FILE = /^nash-decoded-[0-9a-f]{32}\.rgb$/;

/** Files to keep: the one in use, and the one used before it. */
const KEPT_FILES = 2;

/** The pixels of each image are followed by this word, which is not in a hole of a file, and their check sum. */
const MARK = 0x4e617368;
const TRAILER = 8;

/**
 * Opens the file of these images, which the next run finds again. Image i lies at i times its size, so the file needs no index, and a check sum tells
 * whether an image was written completely: a run may be killed at any time, and two may share the file. The file is
 * opened again for each image, so there is nothing to close. When the disk is full the file is removed, since checkpoints
 * need the space more.
 *
 * @throws {Error} When the folder cannot be written to.
 */
export function openDisk(options: DiskOptions): PictureStore {
  requireDeno("keep pictures in a folder", "leave out the directory of the cache");
  const { directory, fingerprint, size, limitBytes, onError } = options;
  const name = createHash("sha256").update(`${size} ${fingerprint}`).digest("hex").slice(0, 32);
  const path = `${directory}/nash-decoded-${name}.rgb`;
  const place = size + TRAILER;
  try {
    Deno.mkdirSync(directory, { recursive: true });
    Deno.openSync(path, { write: true, create: true }).close();
    Deno.utimeSync(path, new Date(), new Date());
  } catch (error) {
    throw cannotKeep(directory, error);
  }
  removeOldFiles(directory, path);
  let works = true;

  return {
    async read(index) {
      try {
        using file = await Deno.open(path);
        const record = new Uint8Array(place);
        if (await readAt(file, index * place, record) < place) return undefined;
        const pixels = record.subarray(0, size);
        const view = new DataView(record.buffer, size);
        const isWhole = view.getUint32(0) === MARK && view.getUint32(4) === checkSum(index, pixels);
        return isWhole ? pixels : undefined;
      } catch {
        return undefined; // the file is gone, or cannot be read
      }
    },
    async write(index, pixels) {
      if (!works || (index + 1) * place > limitBytes) return;
      const record = new Uint8Array(place);
      record.set(pixels);
      const view = new DataView(record.buffer, size);
      view.setUint32(0, MARK);
      view.setUint32(4, checkSum(index, pixels));
      try {
        using file = await Deno.open(path, { write: true, create: true }); // Another run may have removed it.
        await file.seek(index * place, Deno.SeekMode.Start);
        await writeAll(file, record);
      } catch (error) {
        if (works) onError(cannotKeep(directory, error));
        works = false;
      }
      if (!works) await Deno.remove(path).catch(() => {}); // Another write's, too; it may be gone.
    },
  };
}

/** Equal pixels at different places have different check sums. */
function checkSum(index: number, pixels: Uint8Array): number {
  return crc32(pixels, index);
}

/** Removes the files of other runs except the newest; a run that still uses one decodes again. */
function removeOldFiles(directory: string, own: string): void {
  try {
    const others = [...Deno.readDirSync(directory)]
      .filter(({ name, isFile }) => isFile && OWN_FILE.test(name))
      .map(({ name }) => `${directory}/${name}`)
      .filter((path) => path !== own)
      .map((path) => ({ path, used: Deno.statSync(path).mtime?.getTime() ?? 0 }))
      .sort((a, b) => b.used - a.used);
    for (const { path } of others.slice(KEPT_FILES - 1)) Deno.removeSync(path);
  } catch { // another run removes them, too, or they may not be removed: they only take space
  }
}

function cannotKeep(directory: string, error: unknown): Error {
  const hint = error instanceof Deno.errors.NotCapable
    ? `Deno may not use it; add ${allowing("read", directory)} ${allowing("write", directory)}`
    : messageOf(error);
  return new Error(`Cannot keep pictures in "${directory}": ${hint}.`, { cause: error });
}
