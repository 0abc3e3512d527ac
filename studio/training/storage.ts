/** What the browser keeps of a run: its file, and the pictures of its photos, in the page's own file system (OPFS). */
/// <reference lib="dom" />
import type { PictureStore } from "../../data/pipeline/cache.ts";
import type { Pictures } from "./pictures.ts";

const FOLDER = "nash-training";

/** A file that workers read and write in place; it belongs to workers, whose types do not go with a page's. */
interface AccessHandle {
  read(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  close(): void;
}

type WorkerFileHandle = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<AccessHandle>;
};

/** What is known about the kept run without its file. */
export interface KeptNote {
  readonly name: string;
  readonly data: string;
  readonly identity?: string;
  readonly step: number;
  readonly total?: number;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** Kept pictures, and of what they are. */
export interface KeptPictures extends Pictures {
  /** How they were framed. */
  readonly framing: string;
}

/** What is kept. */
export interface Storage {
  /** Writes the file of a run, whole or not at all. */
  keepRun(file: Blob, note: KeptNote): Promise<void>;
  note(): Promise<KeptNote | undefined>;
  run(): Promise<Blob | undefined>;
  /** The place of pictures, each of `size` bytes; `undefined` where there is no room for them. Those that a full disk refuses are in memory. */
  pictures(
    count: number,
    size: number,
  ): Promise<PictureStore & { readonly isWhole: boolean } | undefined>;
  /** Says whose pictures are in their place; nobody's until all are there. */
  keepPictures(pictures: KeptPictures | undefined): Promise<void>;
  keptPictures(): Promise<KeptPictures | undefined>;
  /** Removes everything. */
  clear(): Promise<void>;
}

/** Opens the page's storage; `undefined` where the browser has none, as in some private windows. */
export async function openStorage(): Promise<Storage | undefined> {
  const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
  if (root === undefined) return undefined;
  const folder = await root.getDirectoryHandle(FOLDER, { create: true }).catch(() => undefined);
  if (folder === undefined) return undefined; // As on a full disk.
  let open: AccessHandle | undefined;

  const write = async (name: string, content: Blob | string) => {
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(content);
    await file.close(); // Only now it takes the place of the older one.
  };
  const read = async (name: string): Promise<Blob | undefined> => {
    const handle = await folder.getFileHandle(name).catch(() => undefined);
    return await handle?.getFile();
  };
  const readJson = async <T>(name: string, isWhole: (value: T) => boolean) => {
    const file = await read(name);
    if (file === undefined) return undefined;
    try {
      const value: T = JSON.parse(await file.text());
      return isWhole(value) ? value : undefined;
    } catch { // Damaged, as by a full disk, or of another version.
      return undefined;
    }
  };
  const closePictures = () => {
    open?.close();
    open = undefined;
  };
  return {
    keepRun: async (file, note) => {
      await write("run.zip", file);
      await write("run.json", JSON.stringify(note));
    },
    note: () =>
      readJson<KeptNote>(
        "run.json",
        ({ name, data, step, at }) =>
          [name, data].every((text) => typeof text === "string") &&
          [step, at].every(Number.isFinite),
      ),
    run: () => read("run.zip"),
    pictures: async (count, size) => {
      closePictures();
      const handle = await folder.getFileHandle("pictures.rgb", { create: true });
      const file = open = await (handle as WorkerFileHandle).createSyncAccessHandle();
      try {
        file.truncate(count * size); // Chromium does nothing where there is no room.
      } catch { // Others say so.
      }
      if (file.getSize() !== count * size) {
        file.truncate(0); // Room for the run.
        return undefined;
      }
      const others = memoryStore();
      let isWhole = true;
      return {
        get isWhole() {
          return isWhole;
        },
        read: async (index) => {
          const other = await others.read(index);
          if (other) return other;
          const pixels = new Uint8Array(size);
          const isThere = file.read(pixels, { at: index * size }) === size;
          return isThere ? pixels : undefined;
        },
        write: async (index, pixels) => {
          try {
            if (file.write(pixels, { at: index * size }) === size) return;
          } catch { // The disk is full.
          }
          isWhole = false;
          await others.write(index, pixels);
        },
      };
    },
    keepPictures: async (pictures) => {
      if (pictures) await write("pictures.json", JSON.stringify(pictures));
      else await folder.removeEntry("pictures.json").catch(() => {});
    },
    keptPictures: () =>
      readJson<KeptPictures>(
        "pictures.json",
        ({ names, broken }) => Array.isArray(names) && Array.isArray(broken),
      ),
    clear: async () => {
      closePictures();
      for (const name of ["run.json", "run.zip", "pictures.json", "pictures.rgb"]) {
        await folder.removeEntry(name).catch(() => {}); // It may not be there.
      }
    },
  };
}

/** A store of pictures in memory. */
export function memoryStore(): PictureStore {
  const pictures = new Map<number, Uint8Array>();
  return {
    read: (index) => Promise.resolve(pictures.get(index)),
    write: (index, pixels) => Promise.resolve(void pictures.set(index, pixels)),
  };
}
