import { messageOf } from "./_check.ts";
import type { RgbImage } from "./image.ts";

/** Where a picture lies in the file of a {@linkcode Disk}. */
export interface Place {
  readonly width: number;
  readonly height: number;
  /** In bytes from the start of the file. */
  readonly offset: number;
}

/** One file that pictures are appended to. */
export interface Disk {
  /** Appends a picture; undefined when that failed, and from then on: the disk may be full. */
  write(image: RgbImage): Promise<Place | undefined>;
  /** Reads a picture back; undefined when the file is gone or cut off. */
  read(place: Place): Promise<RgbImage | undefined>;
}

const OWN_FILE = /^nash-cache-.*\.rgb$/;

/**
 * Begins an empty file in `directory`, which is made when needed, and removes what earlier runs left there. The file
 * is opened for each picture anew, so there is nothing to close.
 *
 * @throws {Error} When the folder cannot be written to.
 */
export function openDisk(directory: string): Disk {
  const path = `${directory}/nash-cache-${crypto.randomUUID()}.rgb`;
  try {
    Deno.mkdirSync(directory, { recursive: true });
    for (const { name } of Deno.readDirSync(directory)) {
      if (OWN_FILE.test(name)) Deno.removeSync(`${directory}/${name}`);
    }
    Deno.writeFileSync(path, new Uint8Array());
  } catch (error) {
    const hint = error instanceof Deno.errors.NotCapable
      ? `Deno may not use it; add --allow-read="${directory}" --allow-write="${directory}"`
      : messageOf(error);
    throw new Error(`Cannot keep pictures in "${directory}": ${hint}.`, { cause: error });
  }

  let end = 0;
  let works = true;
  let last: Promise<unknown> = Promise.resolve();

  async function append({ width, height, data }: RgbImage): Promise<Place | undefined> {
    if (!works) return undefined;
    try {
      await Deno.writeFile(path, data, { append: true, create: false });
    } catch {
      works = false; // part of it may have been written, so `end` is no longer right
      return undefined;
    }
    const offset = end;
    end += data.length;
    return { width, height, offset };
  }

  return {
    write(image) { // one at a time, so that `end` is right
      const place = last.then(() => append(image));
      last = place;
      return place;
    },
    async read({ width, height, offset }) {
      try {
        using file = await Deno.open(path);
        await file.seek(offset, Deno.SeekMode.Start);
        const data = new Uint8Array(width * height * 3);
        for (let filled = 0; filled < data.length;) {
          const count = await file.read(data.subarray(filled));
          if (count === null) return undefined;
          filled += count;
        }
        return { width, height, data };
      } catch {
        return undefined;
      }
    },
  };
}
