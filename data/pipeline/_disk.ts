import { allowing, messageOf } from "../../core/errors.ts";
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** Pictures of one size in one file, which the next run finds again. */
export interface Disk {
  /** The pixels of a picture; undefined when they are not there, or not as they were written. */
  read(index: number): Promise<Uint8Array | undefined>;
  /** Keeps the pixels of a picture. */
  write(index: number, pixels: Uint8Array): Promise<void>;
}

/** What {@linkcode openDisk} needs to know. */
export interface DiskOptions {
  /** The folder, which is made when needed. */
  readonly directory: string;
  /** Names the pictures: another one gets another file. */
  readonly fingerprint: string;
  /** Bytes of a picture. */
  readonly size: number;
  /** The most bytes that the file may have. */
  readonly limitBytes: number;
  /** Called when the file cannot be written to any more. */
  readonly onError: (error: Error) => void;
}

const OWN_FILE = /^nash-decoded-[0-9a-f]{32}\.rgb$/;

/** Files to keep: the one in use, and the one used before it. */
const KEPT_FILES = 2;

/** Behind the pixels of each picture stand this word, which no hole in a file holds, and their check sum. */
const MARK = 0x4e617368;
const TRAILER = 8;

/**
 * Opens the file of these pictures. Picture i lies at i times its size, so that nothing has to be known about the file,
 * and a check sum behind it tells whether it was written to its end: a run may be killed at any time, and two may share
 * the file. The file is opened for each picture anew, so there is nothing to close.
 *
 * A disk that is full is no longer written to, and the file is removed: checkpoints need the room more.
 *
 * @throws {Error} When the folder cannot be written to.
 */
export function openDisk(options: DiskOptions): Disk {
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
        await file.seek(index * place, Deno.SeekMode.Start);
        const record = new Uint8Array(place);
        for (let filled = 0; filled < place;) {
          const count = await file.read(record.subarray(filled));
          if (count === null) return undefined;
          filled += count;
        }
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
        using file = await Deno.open(path, { write: true });
        await file.seek(index * place, Deno.SeekMode.Start);
        for (let at = 0; at < place;) at += await file.write(record.subarray(at));
      } catch (error) {
        if (!works) return; // another write failed in the meantime
        works = false;
        await Deno.remove(path).catch(() => {}); // it may be gone
        onError(cannotKeep(directory, error));
      }
    },
  };
}

/** Differs between equal pixels at different places. */
function checkSum(index: number, pixels: Uint8Array): number {
  return crc32(pixels, index);
}

/** Removes what other runs left, but for the newest; a run that still uses it decodes again. */
function removeOldFiles(directory: string, own: string): void {
  try {
    const others = [...Deno.readDirSync(directory)]
      .filter(({ name, isFile }) => isFile && OWN_FILE.test(name))
      .map(({ name }) => `${directory}/${name}`)
      .filter((path) => path !== own)
      .map((path) => ({ path, used: Deno.statSync(path).mtime?.getTime() ?? 0 }))
      .sort((a, b) => b.used - a.used);
    for (const { path } of others.slice(KEPT_FILES - 1)) Deno.removeSync(path);
  } catch { // another run removes them too, or they may not be removed: they cost room only
  }
}

function cannotKeep(directory: string, error: unknown): Error {
  const hint = error instanceof Deno.errors.NotCapable
    ? `Deno may not use it; add ${allowing("read", directory)} ${allowing("write", directory)}`
    : messageOf(error);
  return new Error(`Cannot keep pictures in "${directory}": ${hint}.`, { cause: error });
}
